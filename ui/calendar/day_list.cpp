// Painting and walking the list.
#include "ui/calendar/day_list.h"

#include "ui/calendar/block_words.h"
#include "ui/kit/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui::calendar
{

namespace
{
constexpr int kListWidth = 264;
constexpr int kListPadding = 12;
constexpr int kListRow = 28;
constexpr int kListTitle = 28;
} // namespace

DayList::DayList(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"calendar.day_list"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("innerFocus", true);
    setMouseTracking(true);
    hide();
}

void DayList::showDay(QDate date, std::vector<Block> blocks, const TimeText& times, const QRect& cell)
{
    m_date = date;
    m_blocks = std::move(blocks);
    m_times = times;
    m_row = 0;
    setAccessibleName(times.longDate(date));
    const int height = 2 * kListPadding + kListTitle + int(m_blocks.size()) * kListRow;
    QRect box(cell.left() - 12, cell.top() - 6, kListWidth, height);
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    box.moveLeft(std::clamp(box.left(), room.left(), std::max(room.left(), room.right() - box.width())));
    box.moveTop(std::clamp(box.top(), room.top(), std::max(room.top(), room.bottom() - box.height())));
    setGeometry(box);
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

QRect DayList::rowRect(size_t row) const
{
    return {kListPadding, kListPadding + kListTitle + int(row) * kListRow, width() - 2 * kListPadding, kListRow};
}

void DayList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), 8, m_theme->raised, m_theme->line2);
    if (!m_times)
        return;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment start = Qt::AlignLeft | Qt::AlignVCenter;
    const Qt::Alignment end = Qt::AlignRight | Qt::AlignVCenter;
    const QRect title(kListPadding + 4, kListPadding, width() - 2 * kListPadding - 8, 20);
    painter.setFont(m_theme.font(Type::Body, 600));
    painter.setPen(m_theme->text);
    paintWords(&painter, title, start, m_times->longDate(m_date));
    painter.setFont(m_theme.font(Type::Small));
    painter.setPen(m_theme->text2);
    paintWords(&painter, title, end,
               m_blocks.size() == 1
                   ? tr("1 session", "of a day")
                   : tr("%1 sessions", "of a day").arg(m_times->locale().toString(int(m_blocks.size()))));
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        const Block& block = m_blocks[i];
        const QRect row = rowRect(i);
        if (i == m_row)
            paintBox(&painter, row, 4, m_theme->hover);
        const auto placed = [&](int x, int width) {
            return QRect(mirrored ? row.right() + 1 - x - width : row.left() + x, row.top(), width, row.height());
        };
        const QRect bar = placed(4, 3);
        paintBox(&painter, QRect(bar.left(), row.top() + 6, 3, 16), 1.5, m_theme->hue(Hue(block.service.hue())).bar);
        painter.setFont(m_theme.font(Type::Body));
        painter.setPen(m_theme->text2);
        const QString clock = m_times->clock(block.start());
        const int clockWidth = std::max(36, QFontMetrics(painter.font()).horizontalAdvance(clock));
        paintWords(&painter, placed(15, clockWidth), start, clock);
        painter.setPen(m_theme->text);
        const int nameAt = 15 + clockWidth + 8;
        painter.setFont(m_theme.font(Type::Small));
        const QFontMetrics small(painter.font());
        QString service = block.isGroup() ? QString() : block.service.name;
        if (small.horizontalAdvance(service) > 80)
            service = service.section(u' ', 0, 0);
        const int serviceWidth = service.isEmpty() ? 0 : small.horizontalAdvance(service) + 2;
        painter.setPen(m_theme->text3);
        if (serviceWidth > 0)
            paintWords(&painter, placed(row.width() - 4 - serviceWidth, serviceWidth), end, service);
        painter.setFont(m_theme.font(Type::Body));
        painter.setPen(m_theme->text);
        const int nameWidth = row.width() - nameAt - serviceWidth - 12;
        paintWords(&painter, placed(nameAt, nameWidth), start,
                   QFontMetrics(painter.font()).elidedText(blockTitle(block), Qt::ElideRight, nameWidth));
    }
}

void DayList::mouseMoveEvent(QMouseEvent* event)
{
    for (size_t i = 0; i < m_blocks.size(); ++i)
        if (rowRect(i).contains(event->position().toPoint()))
            m_row = i;
    update();
}

void DayList::mousePressEvent(QMouseEvent* event)
{
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        if (rowRect(i).contains(event->position().toPoint())) {
            const models::Uuid id = m_blocks[i].id();
            leave();
            Q_EMIT openRequested(id);
            return;
        }
    }
}

void DayList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        m_row = std::min(m_row + 1, m_blocks.empty() ? 0 : m_blocks.size() - 1);
        update();
        return;
    case Qt::Key_Up:
        m_row = m_row == 0 ? 0 : m_row - 1;
        update();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_row < m_blocks.size()) {
            const models::Uuid id = m_blocks[m_row].id();
            leave();
            Q_EMIT openRequested(id);
        }
        return;
    case Qt::Key_Escape:
        leave();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DayList::focusOutEvent(QFocusEvent*)
{
    leave();
}

void DayList::leave()
{
    if (!isVisible())
        return;
    hide();
    Q_EMIT closed();
}

} // namespace ui::calendar
