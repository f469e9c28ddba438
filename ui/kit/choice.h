// Choices: the on-off switch, the view switch, and tabs with an underline.
#pragma once

#include "ui/kit/theme.h"

#include <QAbstractButton>

class QHBoxLayout;

namespace ui
{

/// On or off at once, 32x18. Give it an accessible name.
class Switch : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Switch(Theme& theme, const QString& name, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {32, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
};

/// A few words of which one is chosen: the "view switch" on a sunken ground, or tabs with an accent underline.
/// One Tab stop; arrow keys choose.
class ChoiceBar : public QWidget
{
    Q_OBJECT

public:
    enum class Look { ViewSwitch, Tabs };

    ChoiceBar(Theme& theme, Look look, const QStringList& words, QWidget* parent = nullptr);

    int current() const { return m_current; }
    int count() const { return int(m_parts.size()); }
    /// Chooses a part; emits chosen() only when it was another.
    void setCurrent(int index);
    void setWords(const QStringList& words);
    QAbstractButton* part(int index) const { return m_parts.at(index); }
    /// Lets all parts share the width (in forms).
    void setStretched(bool stretched);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    Look m_look;
    QHBoxLayout* m_layout;
    QList<QAbstractButton*> m_parts;
    int m_current = 0;
    bool m_stretched = false;
};

} // namespace ui
