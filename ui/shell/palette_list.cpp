// Painting and walking the palette's rows.
#include "ui/shell/palette_list.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui
{

PaletteList::PaletteList(Theme& theme, QWidget* parent) : QAbstractScrollArea(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, &PaletteList::layOut);
}

void PaletteList::setRows(std::vector<PaletteRow> rows)
{
    m_rows = std::move(rows);
    m_current = -1;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].enabled) {
            m_current = int(i);
            break;
        }
    }
    layOut();
    verticalScrollBar()->setValue(0);
}

void PaletteList::layOut()
{
    m_lines.clear();
    int y = 0;
    QString group;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].group != group) {
            group = m_rows[i].group;
            const int height = m_theme.lineHeight(Type::Small) + 12;
            m_lines.push_back({-1, group, y, height});
            y += height;
        }
        const int height = m_theme.lineHeight(Type::Body) + 16;
        m_lines.push_back({int(i), {}, y, height});
        y += height;
    }
    m_height = y;
    verticalScrollBar()->setRange(0, std::max(0, m_height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(36);
    viewport()->update();
}

int PaletteList::wantedHeight() const
{
    if (m_rows.empty())
        return m_theme.lineHeight(Type::Body) + 16;
    int rows = 0;
    for (const Line& line : m_lines) {
        if (line.row >= 0 && ++rows == 8)
            return line.y + line.height;
    }
    return m_height;
}

void PaletteList::setCurrent(int row)
{
    if (row == m_current)
        return;
    m_current = row;
    for (const Line& line : m_lines) {
        if (line.row != row)
            continue;
        const int top = verticalScrollBar()->value();
        if (line.y < top)
            verticalScrollBar()->setValue(row == 0 ? 0 : line.y);
        else if (line.y + line.height > top + viewport()->height())
            verticalScrollBar()->setValue(line.y + line.height - viewport()->height());
    }
    viewport()->update();
}

void PaletteList::step(int by)
{
    const int count = int(m_rows.size());
    for (int i = 1; i <= count; ++i) {
        const int row = ((m_current + by * i) % count + count) % count;
        if (m_rows[size_t(row)].enabled) {
            setCurrent(row);
            return;
        }
    }
}

int PaletteList::rowAt(const QPoint& point) const
{
    const int y = point.y() + verticalScrollBar()->value();
    for (const Line& line : m_lines) {
        if (line.row >= 0 && y >= line.y && y < line.y + line.height)
            return line.row;
    }
    return -1;
}

void PaletteList::resizeEvent(QResizeEvent*)
{
    layOut();
}

void PaletteList::mouseMoveEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (row >= 0 && m_rows[size_t(row)].enabled)
        setCurrent(row);
}

void PaletteList::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (row < 0 || !m_rows[size_t(row)].enabled)
        return;
    setCurrent(row);
    Q_EMIT chosen();
}

void PaletteList::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const int top = verticalScrollBar()->value();
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    if (m_rows.empty()) {
        painter.setFont(m_theme.font(Type::Body));
        painter.setPen(m_theme->text2);
        paintWords(&painter, viewport()->rect().adjusted(12, 0, -12, 0), align | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(m_emptyWords, Qt::ElideRight, viewport()->width() - 24));
    }
    for (const Line& line : m_lines) {
        const QRect box(0, line.y - top, viewport()->width(), line.height);
        if (box.bottom() < 0 || box.top() > viewport()->height())
            continue;
        if (line.row >= 0) {
            paintRow(painter, box, m_rows[size_t(line.row)], line.row == m_current);
            continue;
        }
        painter.setFont(m_theme.font(Type::Small, 500));
        painter.setPen(m_theme->text2);
        paintWords(&painter, box.adjusted(12, 8, -12, -4), align | Qt::AlignVCenter, line.heading);
    }
}

void PaletteList::paintRow(QPainter& painter, const QRect& box, const PaletteRow& row, bool current) const
{
    const Tokens& t = m_theme.tokens();
    if (current)
        paintBox(&painter, box, 6, t.accentSoft, t.highContrast ? t.text : QColor());
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(layoutDirection(), box, rect); };
    const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const int end = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter;
    const QColor ink = row.enabled ? t.text : t.disabled;
    if (!row.icon.isEmpty())
        paintIcon(&painter, visual(QRect(box.x() + 12, box.y() + (box.height() - 16) / 2, 16, 16)), row.icon,
                  row.enabled ? t.text2 : t.disabled, layoutDirection() == Qt::RightToLeft);
    int room = box.width() - 40 - 12;
    if (!row.aside.isEmpty()) {
        painter.setFont(m_theme.font(Type::Small));
        painter.setPen(row.enabled ? t.text3 : t.disabled);
        const int wide = painter.fontMetrics().horizontalAdvance(row.aside) + 1;
        paintWords(&painter, visual(QRect(box.x() + box.width() - 12 - wide, box.y(), wide, box.height())), end,
                   row.aside);
        room -= wide + 12;
    }
    // The matched letters are heavier: runs of one weight are drawn one after another.
    double x = 40;
    const QFont plain = m_theme.font(Type::Body);
    const QFont heavy = m_theme.font(Type::Body, 600);
    qsizetype at = 0;
    while (at < row.text.size()) {
        const bool matched = row.letters.contains(int(at));
        qsizetype to = at + 1;
        while (to < row.text.size() && row.letters.contains(int(to)) == matched)
            ++to;
        const QString run = row.text.mid(at, to - at);
        painter.setFont(matched ? heavy : plain);
        painter.setPen(ink);
        const double wide = QFontMetricsF(painter.font()).horizontalAdvance(run);
        const double left = 40.0 + room - x;
        if (left <= 0)
            break;
        const QString shown = wide > left ? QFontMetricsF(painter.font()).elidedText(run, Qt::ElideRight, left) : run;
        paintWords(&painter,
                   visual(QRect(box.x() + int(std::lround(x)), box.y(), int(std::ceil(std::min(wide, left))) + 1,
                                box.height())),
                   start | Qt::TextSingleLine, shown);
        x += wide;
        at = to;
    }
    if (!row.detail.isEmpty() && x + 8 < 40 + room) {
        painter.setFont(plain);
        painter.setPen(row.enabled ? t.text2 : t.disabled);
        const int from = int(std::lround(x)) + 8;
        const int wide = 40 + room - from;
        paintWords(&painter, visual(QRect(box.x() + from, box.y(), wide, box.height())), start,
                   painter.fontMetrics().elidedText(row.detail, Qt::ElideRight, wide));
    }
}

} // namespace ui
