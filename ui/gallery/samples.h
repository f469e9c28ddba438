// Samples: components held still in a state that needs a pointer or a key (hover, press, focus).
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/theme.h"

#include <QStyle>
#include <QWidget>

namespace ui
{

/// A button drawn in a state, with the focus ring if it has State_HasFocus.
class ButtonSample : public QWidget
{
    Q_OBJECT

public:
    ButtonSample(Theme& theme, Button* button, QStyle::State state, QWidget* parent = nullptr);
    QSize sizeHint() const override { return m_button->sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Button* m_button;
    QStyle::State m_state;
};

/// The focus ring around a widget that does not have the focus.
class RingSample : public QWidget
{
    Q_OBJECT

public:
    RingSample(Theme& theme, QWidget* inner, int radius, QWidget* parent = nullptr);
};

/// A table row in a state.
class RowSample : public QWidget
{
    Q_OBJECT

public:
    enum class State { Rest, Hover, Selected, Owes };
    RowSample(Theme& theme, const QString& name, const QString& amount, State state, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {400, 32}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QString m_name;
    QString m_amount;
    State m_state;
};

/// A pop-up menu's face, a tooltip, a toast or a dialog, drawn in place.
class PopUpSample : public QWidget
{
    Q_OBJECT

public:
    PopUpSample(Theme& theme, int radius, bool dialog, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    int m_radius;
    bool m_dialog;
};

/// A row of a menu.
class MenuRowSample : public QWidget
{
    Q_OBJECT

public:
    enum class State { Rest, Hover, Danger };
    MenuRowSample(Theme& theme, const QString& words, const QString& key, State state, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QString m_words;
    QString m_key;
    State m_state;
};

/// A tooltip, in the toast's colours.
class TooltipSample : public QWidget
{
    Q_OBJECT

public:
    TooltipSample(Theme& theme, const QString& words, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QString m_words;
};

} // namespace ui
