// Cards, strips inside the page, and empty states.
#pragma once

#include "ui/kit/text.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace ui
{

class Button;
class LinkButton;

/// A box on `raised` with a hairline, radius 8. Fill it through a layout of its own. When it is a button, the whole
/// card is clicked, and the chosen one has a 2 px accent edge.
class Card : public QAbstractButton
{
    Q_OBJECT

public:
    /// `padding` inside (16, in panels 12).
    explicit Card(Theme& theme, int padding = 16, QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }
    /// Makes it a button with a name for screen readers.
    void setClickable(const QString& name);
    void setChosen(bool chosen);
    bool isChosen() const { return m_chosen; }
    bool isClickable() const { return m_clickable; }
    /// Draws a token other than `raised`.
    void setGround(Ink ground);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QVBoxLayout* m_body;
    Ink m_ground = &Tokens::raised;
    bool m_clickable = false;
    bool m_chosen = false;
};

/// A message inside the page: cause, what is safe, one action.
class Strip : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Danger, Warn, Info };
    Strip(Theme& theme, Tone tone, const QString& iconName, const QString& text, const QString& action = {},
          QWidget* parent = nullptr);
    /// A heading in the tone's colour above the text.
    void setTitle(const QString& title);
    void setText(const QString& text);

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    Tone m_tone;
    QString m_icon;
    Text* m_title;
    Text* m_text;
    LinkButton* m_action;
};

/// Nothing here yet, or nothing that matches: icon 32, a title, one sentence, buttons.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Theme& theme, const QString& iconName, const QString& title, const QString& sentence,
               QWidget* parent = nullptr);
    void set(const QString& iconName, const QString& title, const QString& sentence);
    /// Buttons below the sentence, in this order.
    void setButtons(const QList<QWidget*>& buttons);
    /// On a `surface` ground with a hairline (over the calendar's grid).
    void setFramed(bool framed);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QString m_icon;
    Text* m_title;
    Text* m_sentence;
    QWidget* m_buttons;
    bool m_framed = false;
};

/// A place that holds an empty state in its middle, for a stack of pages.
QWidget* inTheMiddle(EmptyState* state);

} // namespace ui
