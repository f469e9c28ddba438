// Painting text in lines of the scale's height.

#include "ui/kit/paint.h"
#include "ui/kit/text.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <cmath>

namespace ui
{

namespace
{

QTextOption wrapOption(Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

Text::Text(Theme& theme, const QString& text, Type type, Ink ink, int weight, QWidget* parent)
    : QLabel(parent), m_theme(theme), m_type(type), m_ink(ink), m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    connect(&theme, &Theme::changed, this, &Text::dress);
    dress();
}

void Text::dress()
{
    QFont face = m_theme.font(m_type, m_weight);
    face.setStrikeOut(m_struckOut);
    setFont(face);
    updateGeometry();
    update();
}

void Text::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void Text::setWeight(int weight)
{
    m_weight = weight;
    dress();
}

void Text::setType(Type type)
{
    m_type = type;
    dress();
}

void Text::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
}

void Text::setStruckOut(bool struckOut)
{
    m_struckOut = struckOut;
    dress();
}

QSize Text::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int line = m_theme.lineHeight(m_type);
    const QStringList lines = text().split(u'\n');
    int width = 0;
    for (const QString& one : lines)
        width = std::max(width, int(std::ceil(QFontMetricsF(font()).horizontalAdvance(one))));
    const int across = margins.left() + margins.right();
    return {width + across, int(lines.size()) * line + margins.top() + margins.bottom()};
}

QSize Text::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    if (wordWrap())
        return {std::min(hint.width(), 80), m_theme.lineHeight(m_type)};
    if (m_elided)
        return {std::min(hint.width(), 32), hint.height()};
    return hint;
}

int Text::lineCount(int width) const
{
    int count = 0;
    for (const QString& paragraph : text().split(u'\n')) {
        QTextLayout layout(paragraph, font());
        layout.setTextOption(wrapOption(layoutDirection(), {}));
        layout.beginLayout();
        int here = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            ++here;
        }
        layout.endLayout();
        count += std::max(1, here);
    }
    return count;
}

int Text::heightForWidth(int width) const
{
    if (!wordWrap())
        return -1;
    const QMargins margins = contentsMargins();
    return lineCount(std::max(1, width - margins.left() - margins.right())) * m_theme.lineHeight(m_type) +
           margins.top() + margins.bottom();
}

void Text::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (m_elided)
        setToolTip(sizeHint().width() > width() ? text() : QString());
}

void Text::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(isEnabled() ? m_theme.ink(m_ink) : m_theme->disabled);
    const QRect box = contentsRect();
    const int lineHeight = m_theme.lineHeight(m_type);
    const QFontMetricsF metrics(font());
    const Qt::Alignment align = QStyle::visualAlignment(layoutDirection(), alignment());
    if (!wordWrap() && !text().contains(u'\n')) {
        const QString shown = m_elided ? metrics.elidedText(text(), Qt::ElideRight, box.width()) : text();
        paintWords(&painter, QRectF(box), int(align & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine,
                   shown);
        return;
    }
    // As paintWords() does it: whole pixels above and below the base line.
    const double ascent = std::round(metrics.ascent());
    const double descent = std::round(metrics.descent());
    const int lines = lineCount(box.width());
    int y = box.y();
    if (align & Qt::AlignVCenter)
        y += std::max(0, (box.height() - lines * lineHeight) / 2);
    for (const QString& paragraph : text().split(u'\n')) {
        QTextLayout layout(paragraph, font());
        layout.setTextOption(wrapOption(layoutDirection(), align & Qt::AlignHorizontal_Mask));
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(box.width());
        layout.endLayout();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            line.draw(&painter, QPointF(box.x(), std::floor(y + (lineHeight - ascent - descent) / 2) + ascent -
                                                     line.ascent() - line.y()));
            y += lineHeight;
        }
        if (layout.lineCount() == 0)
            y += lineHeight;
    }
}

} // namespace ui
