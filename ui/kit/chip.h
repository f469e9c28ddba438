// Chips: a status (icon, word, soft colour) and a filter that is on or off.
#pragma once

#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QLabel>

class QPainter;

namespace ui
{

enum class ChipTone { Neutral, Ok, Warn, Danger, Info, Accent };

/// Ground and ink of a tone.
std::pair<QColor, QColor> chipColours(const Tokens& tokens, ChipTone tone);
/// px a chip of these words takes.
int chipWidth(const Theme& theme, const QString& text, bool withIcon);
/// Paints a chip, 24 tall, from the start edge of `box`, centred vertically (tables use it).
void paintChip(QPainter* painter, const Theme& theme, const QRect& box, const QString& text, const QString& iconName,
               ChipTone tone, Qt::LayoutDirection direction);

/// A status. Unknown words of the data are shown as they are, in Neutral.
class Chip : public QLabel
{
    Q_OBJECT

public:
    Chip(Theme& theme, const QString& text, ChipTone tone = ChipTone::Neutral, const QString& iconName = {},
         QWidget* parent = nullptr);
    void set(const QString& text, ChipTone tone, const QString& iconName = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    ChipTone m_tone;
    QString m_icon;
};

/// A chip that is taken away by a click (or Del): icon, words, and an x at its end.
class RemovableChip : public QAbstractButton
{
    Q_OBJECT

public:
    /// `action` says what a click does: the tooltip, and read after the words.
    RemovableChip(Theme& theme, const QString& words, ChipTone tone, const QString& iconName, const QString& action,
                  QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Theme& m_theme;
    ChipTone m_tone;
    QString m_icon;
};

/// A filter: a toggle with a count; on it shows a tick. Del emits removed().
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    FilterChip(Theme& theme, const QString& text, QWidget* parent = nullptr);
    /// The number of rows it stands for; below 0 shows none.
    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString countText() const;

    Theme& m_theme;
    int m_count = -1;
};

} // namespace ui
