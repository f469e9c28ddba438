// Painting and walking the month: week gutter 32, weekday row 32, lines of 18.
#include "ui/calendar/month_view.h"

#include "ui/calendar/block_words.h"
#include "ui/calendar/card_shadow.h"
#include "ui/calendar/day_list.h"
#include "ui/core/calendar/block_text.h"
#include "ui/core/locale_habits.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/shell/command.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using models::BookingStatus;

namespace ui::calendar
{

namespace
{
constexpr int kWeekGutter = 32;
constexpr int kWeekdayRow = 32;
constexpr int kWeeks = 6;
constexpr int kLine = 18;
constexpr int kFirstLine = 24;
constexpr int kChipAir = 4; ///< below "Day off"
} // namespace

MonthView::MonthView(Theme& theme, CalendarModel& model, TimeText times, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_model(model), m_times(std::move(times)), m_list(new DayList(theme, this))
{
    setObjectName(u"calendar.month"_s);
    setProperty("innerFocus", true);
    takeLetters(*this);
    setFocusPolicy(Qt::StrongFocus);
    new CardShadow(theme, m_list);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&model, &CalendarModel::daysChanged, this, qOverload<>(&QWidget::update));
    connect(&model, &CalendarModel::practiceChanged, this, qOverload<>(&QWidget::update));
    connect(m_list, &DayList::openRequested, this, &MonthView::openRequested);
    connect(m_list, &DayList::closed, this, [this] { setFocus(Qt::PopupFocusReason); });
}

void MonthView::setTimes(const TimeText& times)
{
    m_times = times;
    update();
}

void MonthView::showMonth(QDate date)
{
    const QDate month(date.year(), date.month(), 1);
    const int back = (month.dayOfWeek() - int(firstDayOfWeek(m_times.locale())) + 7) % 7;
    m_first = month.addDays(-back);
    m_cursor = date;
    Q_EMIT weeksRequested(m_first);
    update();
    Q_EMIT cursorMoved();
}

QDate MonthView::month() const
{
    const QDate middle = m_first.addDays(17);
    return {middle.year(), middle.month(), 1};
}

void MonthView::setCursorDate(QDate date)
{
    m_cursor = date;
    while (m_cursor < m_first)
        scrollWeeks(-1);
    while (m_cursor > m_first.addDays(kWeeks * 7 - 1))
        scrollWeeks(1);
    setAccessibleName(m_times.longDate(m_cursor));
    update();
    Q_EMIT cursorMoved();
}

void MonthView::scrollWeeks(int weeks)
{
    m_first = m_first.addDays(7 * weeks);
    Q_EMIT weeksRequested(m_first);
    update();
}

int MonthView::columnEdge(int column) const
{
    return kWeekGutter + qRound(double(column) * (width() - kWeekGutter) / 7);
}

QRect MonthView::mirrored(QRect box) const
{
    if (layoutDirection() == Qt::RightToLeft)
        box.moveLeft(width() - box.left() - box.width());
    return box;
}

QRect MonthView::cellRect(QDate date) const
{
    const int index = int(m_first.daysTo(date));
    const int height = (this->height() - kWeekdayRow) / kWeeks;
    const int column = index % 7;
    return mirrored(
        {columnEdge(column), kWeekdayRow + index / 7 * height, columnEdge(column + 1) - columnEdge(column), height});
}

QDate MonthView::dateAt(QPoint at) const
{
    for (int i = 0; i < kWeeks * 7; ++i)
        if (cellRect(m_first.addDays(i)).contains(at))
            return m_first.addDays(i);
    return {};
}

std::vector<Block> MonthView::sessionsOf(QDate date) const
{
    std::vector<Block> blocks = m_model.blocks(date);
    const models::UtcTime start = m_times.zone().startOfDay(date);
    std::erase_if(blocks, [&](const Block& block) { return block.start() < start; });
    return blocks;
}

int MonthView::linesThatFit() const
{
    return std::max(1, (cellRect(m_first).height() - kFirstLine - kLine) / kLine);
}

void MonthView::paintLine(QPainter& painter, const QRect& line, const Block& block, bool past, bool otherMonth)
{
    const HueColours& hue = m_theme->hue(Hue(block.service.hue()));
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    const auto placed = [&](int x, int width) {
        return QRect(mirror ? line.right() + 1 - x - width : line.left() + x, line.top(), width, line.height());
    };
    const QRect mark(placed(0, 3).left(), line.top() + 3, 3, 12);
    const QColor colour = past ? blended(hue.bar, m_theme->surface, 0.6) : hue.bar;
    if (block.status == BookingStatus::Pending) {
        painter.setPen(QPen(colour, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(mark.adjusted(0, 0, -1, -1));
    } else {
        paintBox(&painter, mark, 1, colour);
    }
    const Qt::Alignment start = Qt::AlignLeft | Qt::AlignVCenter;
    QFont font = m_theme.font(Type::Grid);
    font.setStrikeOut(block.status == BookingStatus::Cancelled);
    const QString clock = m_times.clock(block.start());
    const int clockWidth = QFontMetrics(font).horizontalAdvance(clock);
    painter.setFont(font);
    painter.setPen(past ? m_theme->text3 : m_theme->text2);
    paintWords(&painter, placed(7, clockWidth + 2), start, clock);
    font = m_theme.font(Type::Grid, 500);
    font.setStrikeOut(block.status == BookingStatus::Cancelled);
    const QFontMetrics metrics(font);
    const int room = line.width() - 7 - clockWidth - 4;
    const Session& person = block.people.front();
    QString name = block.isGroup() ? blockTitle(block)
                                   : fitName(person.firstName, person.lastName, room,
                                             [&](const QString& text) { return metrics.horizontalAdvance(text); });
    // A group's name gives way word by word from its start ("HIIT 8/8"), its seats stay.
    while (block.isGroup() && metrics.horizontalAdvance(name) > room && name.count(u' ') > 0)
        name = name.section(u' ', 1);
    painter.setFont(font);
    painter.setPen(past || otherMonth ? m_theme->text2 : m_theme->text);
    paintWords(&painter, placed(7 + clockWidth + 4, room), start, name);
}

void MonthView::paintCell(QPainter& painter, QDate date)
{
    const QRect cell = cellRect(date);
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    const QDate shown = month(), today = m_model.today();
    const bool other = date.month() != shown.month(), closed = m_model.availability().hoursOf(date).empty();
    painter.fillRect(cell, closed ? m_theme->canvas : m_theme->surface);
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), m_theme->line);
    painter.fillRect(QRect(mirror ? cell.right() : cell.left(), cell.top(), 1, cell.height()), m_theme->line);
    QString number = m_times.locale().toString(date.day());
    if (date.day() == 1)
        number += u' ' + m_times.locale().monthName(date.month());
    const auto placed = [&](int x, int y, int width, int height) {
        return QRect(mirror ? cell.right() + 1 - x - width : cell.left() + x, cell.top() + y, width, height);
    };
    const Qt::Alignment start = Qt::AlignLeft | Qt::AlignVCenter;
    if (date == today) {
        const QFont font = m_theme.font(Type::Small, 600);
        const QRect box = placed(5, 3, std::max(24, QFontMetrics(font).horizontalAdvance(number) + 8), 20);
        paintBox(&painter, box, 4, m_theme->accent);
        painter.setFont(font);
        painter.setPen(m_theme->onAccent);
        paintWords(&painter, box, Qt::AlignCenter, number);
    } else {
        painter.setFont(m_theme.font(Type::Small, other ? 400 : date.day() == 1 ? 600 : 500));
        painter.setPen(other ? m_theme->text3 : m_theme->text);
        paintWords(&painter, placed(8, 5, cell.width() - 12, 16), start, number);
    }
    int line = 0;
    if (m_model.availability().isDayOff(date)) {
        const QRect box = placed(4, kFirstLine + 1, cell.width() - 8, 20);
        paintBox(&painter, box, 4, m_theme->sunken);
        painter.setFont(m_theme.font(Type::Grid));
        painter.setPen(m_theme->text2);
        paintIcon(&painter, placed(8, kFirstLine + 5, 12, 12), u"sun"_s, m_theme->text2);
        paintWords(&painter, placed(24, kFirstLine + 1, cell.width() - 32, 20), start, tr("Day off"));
        ++line;
    }
    const std::vector<Block> blocks = sessionsOf(date);
    const int fit = std::max(0, linesThatFit() - line);
    const int top = kFirstLine + (line > 0 ? kChipAir : 0);
    for (int i = 0; i < int(blocks.size()) && i < fit; ++i, ++line)
        paintLine(painter, placed(5, top + line * kLine, cell.width() - 8, kLine), blocks[size_t(i)],
                  date < today || blocks[size_t(i)].status == BookingStatus::Completed, other);
    if (int(blocks.size()) > fit) {
        painter.setFont(m_theme.font(Type::Grid, 500));
        painter.setPen(m_theme->text2);
        paintWords(&painter, placed(12, top + line * kLine, cell.width() - 16, kLine), start,
                   tr("+%1 more", "sessions of a day that have no room")
                       .arg(m_times.locale().toString(int(blocks.size()) - fit)));
    }
    if (hasFocus() && date == m_cursor) {
        painter.setPen(QPen(m_theme->focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(cell).adjusted(2, 2, -2, -2), 4, 4);
    }
}

void MonthView::paintEvent(QPaintEvent*)
{
    if (!m_first.isValid())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->surface);
    const Qt::Alignment start = Qt::AlignLeft | Qt::AlignVCenter;
    painter.setFont(m_theme.font(Type::Small));
    painter.setPen(m_theme->text2);
    for (int column = 0; column < 7; ++column)
        paintWords(&painter,
                   mirrored({columnEdge(column) + 8, 0, columnEdge(column + 1) - columnEdge(column) - 8, kWeekdayRow}),
                   start, m_times.weekday(m_first.addDays(column)));
    painter.setRenderHint(QPainter::Antialiasing);
    for (int week = 0; week < kWeeks; ++week) {
        const QDate monday = m_first.addDays(week * 7);
        if (monday.dayOfWeek() == Qt::Monday) {
            const QRect cell = cellRect(monday);
            painter.setFont(m_theme.font(Type::Grid));
            painter.setPen(m_theme->text3);
            paintWords(&painter, mirrored({0, cell.top() + 6, kWeekGutter - 6, 16}), Qt::AlignRight | Qt::AlignVCenter,
                       m_times.locale().toString(monday.weekNumber()));
            painter.fillRect(mirrored({0, cell.top(), kWeekGutter, 1}), m_theme->line);
        }
        for (int column = 0; column < 7; ++column)
            paintCell(painter, monday.addDays(column));
    }
}

void MonthView::openList(QDate date)
{
    m_list->showDay(date, sessionsOf(date), m_times, cellRect(date));
}

void MonthView::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const QDate date = dateAt(at);
    if (event->button() != Qt::LeftButton || !date.isValid())
        return;
    setCursorDate(date);
    const QRect cell = cellRect(date);
    int line = (at.y() - cell.top() - kFirstLine) / kLine;
    if (at.y() < cell.top() + kFirstLine) {
        Q_EMIT dayRequested(date);
        return;
    }
    const std::vector<Block> blocks = sessionsOf(date);
    const int shift = m_model.availability().isDayOff(date) ? 1 : 0;
    const int fit = std::max(0, linesThatFit() - shift);
    line -= shift;
    if (line >= 0 && line < std::min(fit, int(blocks.size())))
        Q_EMIT openRequested(blocks[size_t(line)].id());
    else if (line == fit && int(blocks.size()) > fit)
        openList(date);
}

void MonthView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QDate date = dateAt(event->position().toPoint());
    const QRect cell = cellRect(date);
    const int line = (int(event->position().y()) - cell.top() - kFirstLine) / kLine;
    if (date.isValid() && line >= int(sessionsOf(date).size()))
        Q_EMIT createRequested(date);
}

void MonthView::wheelEvent(QWheelEvent* event)
{
    m_wheel += event->angleDelta().y();
    while (std::abs(m_wheel) >= 120) {
        scrollWeeks(m_wheel > 0 ? -1 : 1);
        m_wheel += m_wheel > 0 ? -120 : 120;
        Q_EMIT cursorMoved();
    }
    event->accept();
}

void MonthView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthView::keyPressEvent(QKeyEvent* event)
{
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCursorDate(m_cursor.addDays(-ahead));
        return;
    case Qt::Key_Right:
        setCursorDate(m_cursor.addDays(ahead));
        return;
    case Qt::Key_Up:
        setCursorDate(m_cursor.addDays(-7));
        return;
    case Qt::Key_Down:
        setCursorDate(m_cursor.addDays(7));
        return;
    case Qt::Key_PageUp:
        showMonth(m_cursor.addMonths(-1));
        return;
    case Qt::Key_PageDown:
        showMonth(m_cursor.addMonths(1));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (sessionsOf(m_cursor).empty())
            Q_EMIT dayRequested(m_cursor);
        else
            openList(m_cursor);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ui::calendar
