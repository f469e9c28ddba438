// Painting chips.
#include "ui/kit/chip.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

int chipAdvance(const Theme& theme, const QString& text, int weight)
{
    return int(std::ceil(QFontMetricsF(theme.font(Type::Small, weight)).horizontalAdvance(text)));
}

} // namespace

std::pair<QColor, QColor> chipColours(const Tokens& t, ChipTone tone)
{
    switch (tone) {
    case ChipTone::Ok:
        return {t.okSoft, t.ok};
    case ChipTone::Warn:
        return {t.warnSoft, t.warn};
    case ChipTone::Danger:
        return {t.dangerSoft, t.danger};
    case ChipTone::Info:
        return {t.infoSoft, t.info};
    case ChipTone::Accent:
        return {t.accentSoft, t.accentText};
    case ChipTone::Neutral:
        break;
    }
    return {t.sunken, t.text2};
}

int chipWidth(const Theme& theme, const QString& text, bool withIcon)
{
    return chipAdvance(theme, text, 500) + 16 + (withIcon ? 18 : 0);
}

void paintChip(QPainter* painter, const Theme& theme, const QRect& box, const QString& text, const QString& iconName,
               ChipTone tone, Qt::LayoutDirection direction)
{
    const auto [ground, ink] = chipColours(theme.tokens(), tone);
    const int height = theme.scaled(24);
    const int width = std::min(box.width(), chipWidth(theme, text, !iconName.isEmpty()));
    const QRect chip =
        QStyle::visualRect(direction, box, QRect(box.x(), box.y() + (box.height() - height) / 2, width, height));
    paintBox(painter, chip, 4, ground, theme->highContrast ? ink : QColor());
    int start = 8;
    if (!iconName.isEmpty()) {
        const QRect place(chip.x() + start, chip.y() + (height - 14) / 2, 14, 14);
        paintIcon(painter, QStyle::visualRect(direction, chip, place), iconName, ink);
        start += 18;
    }
    painter->setFont(theme.font(Type::Small, 500));
    painter->setPen(ink);
    const QRect words = QStyle::visualRect(direction, chip, chip.adjusted(start, 0, -8, 0));
    paintWords(painter, words,
               int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine,
               QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, words.width() + 1));
}

Chip::Chip(Theme& theme, const QString& text, ChipTone tone, const QString& iconName, QWidget* parent)
    : QLabel(parent), m_theme(theme), m_tone(tone), m_icon(iconName)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::set(const QString& text, ChipTone tone, const QString& iconName)
{
    m_tone = tone;
    m_icon = iconName;
    setText(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {chipWidth(m_theme, text(), !m_icon.isEmpty()), m_theme.scaled(24)};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(&painter, m_theme, rect(), text(), m_icon, m_tone, layoutDirection());
}

RemovableChip::RemovableChip(Theme& theme, const QString& words, ChipTone tone, const QString& iconName,
                             const QString& action, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_tone(tone), m_icon(iconName)
{
    setText(words);
    setAccessibleName(words + u", "_s + action);
    setToolTip(action);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("radius", 4);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize RemovableChip::sizeHint() const
{
    return {chipWidth(m_theme, text(), !m_icon.isEmpty()) + 18, m_theme.scaled(24)};
}

void RemovableChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto [ground, ink] = chipColours(m_theme.tokens(), m_tone);
    const bool lit = underMouse() || isDown();
    paintBox(&painter, rect(), 4, ground, m_theme->highContrast ? ink : lit ? m_theme->line2 : QColor());
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -18, 0));
    paintChip(&painter, m_theme, words, text(), m_icon, m_tone, layoutDirection());
    const QRect cross =
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 8 - 14, (height() - 14) / 2, 14, 14));
    paintIcon(&painter, cross, u"x"_s, ink);
}

void RemovableChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

FilterChip::FilterChip(Theme& theme, const QString& text, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("radius", 4);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FilterChip::setCount(int count)
{
    m_count = count;
    setAccessibleName(count < 0 ? text() : text() % u", "_s % countText());
    updateGeometry();
    update();
}

QString FilterChip::countText() const
{
    return m_count < 0 ? QString() : locale().toString(m_count);
}

QSize FilterChip::sizeHint() const
{
    int width = 18 + chipAdvance(m_theme, text(), isChecked() ? 600 : 500) + (isChecked() ? 18 : 0);
    if (m_count >= 0)
        width += 4 + chipAdvance(m_theme, countText(), 400);
    return {width, m_theme.scaled(24)};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    const bool on = isChecked();
    const QColor ground = on ? t.accentSoft : isDown() ? t.press : underMouse() ? t.hover : QColor(Qt::transparent);
    paintBox(&painter, rect(), 4, ground, on ? (t.highContrast ? t.accent : t.accentSoft) : t.line2);
    const QColor ink = !isEnabled() ? t.disabled : on ? t.accentText : t.text2;
    int start = 9;
    const auto visual = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    if (on) {
        paintIcon(&painter, visual(QRect(start - 1, (height() - 14) / 2, 14, 14)), u"check"_s, ink);
        start += 17;
    }
    painter.setPen(ink);
    painter.setFont(m_theme.font(Type::Small, on ? 600 : 500));
    const int wide = chipAdvance(m_theme, text(), on ? 600 : 500);
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    paintWords(&painter, visual(QRect(start, 0, wide + 1, height())), align, text());
    if (m_count >= 0) {
        painter.setFont(m_theme.font(Type::Small));
        paintWords(&painter, visual(QRect(start + wide + 4, 0, width(), height())), align, countText());
    }
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removed();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ui
