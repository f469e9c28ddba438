// Laying out and painting a printed week.
#include "ui/print/week_page.h"

#include "ui/print/page_layout.h"
#include "ui/print/print_text.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::print
{

namespace
{

constexpr double kDayRow = 28;
constexpr double kNoteRow = 28;
constexpr double kTallestHour = 54;
constexpr double kShortestHour = 26;
constexpr double kBar = 3;
constexpr double kPadding = 7;
constexpr double kListHead = 16 + 24 + 8 + 1 + 8; ///< gap, title, gap, rule, and air above the foot
constexpr double kTwoLines = 22;                  ///< px of a session with a second line
constexpr double kThreeLines = 36;                ///< and with a third
const QColor kLineInk(0xbb, 0xbb, 0xbb);
const QColor kHatchInk(0xdd, 0xdd, 0xdd);

} // namespace

WeekPage::WeekPage(const WeekGrid& grid, const QRectF& room, bool rightToLeft)
    : m_grid(grid), m_width(room.width()), m_rightToLeft(rightToLeft)
{
    for (const QString& label : m_grid.hourLabels)
        m_gutter = std::max(m_gutter, printWidth(label, printFont(10)) + 8);
    const int hours = std::max(1, m_grid.toHour - m_grid.fromHour);
    // How much is listed depends on how tall an hour is: three rounds settle it.
    double hour = std::min(kTallestHour, (room.height() - kDayRow - kNoteRow) / hours);
    for (int round = 0; round < 3; ++round) {
        lay(hour);
        const double list = m_listed.empty() ? 0 : kListHead + listHeight();
        const double next =
            std::clamp((room.height() - kDayRow - kNoteRow - list) / hours, kShortestHour, kTallestHour);
        if (next >= hour - 0.01)
            break;
        hour = next;
    }
    if (hour != m_hour)
        lay(hour);
}

double WeekPage::height() const
{
    return kDayRow + m_hour * (m_grid.toHour - m_grid.fromHour) + kNoteRow;
}

double WeekPage::listHeight() const
{
    double sum = 0;
    for (const PaperRow& row : m_listed)
        sum += tableRowHeight(m_grid.listColumns, row, m_width);
    return sum;
}

double WeekPage::dayWidth() const
{
    return (m_width - m_gutter) / double(std::max<size_t>(1, m_grid.days.size()));
}

QRectF WeekPage::placed(const QRectF& box) const
{
    return m_rightToLeft ? QRectF(m_width - box.right(), box.top(), box.width(), box.height()) : box;
}

void WeekPage::lay(double hourHeight)
{
    m_hour = hourHeight;
    m_blocks.clear();
    m_listed.clear();
    for (size_t day = 0; day < m_grid.days.size(); ++day)
        layDay(day);
}

void WeekPage::layDay(size_t day)
{
    const std::vector<WeekSession>& sessions = m_grid.days[day].sessions;
    std::vector<calendar::Interval> intervals;
    std::vector<size_t> inside;
    for (size_t i = 0; i < sessions.size(); ++i) {
        if (sessions[i].outside)
            continue;
        intervals.push_back(
            {sessions[i].from * qint64(60'000), sessions[i].to * qint64(60'000), sessions[i].order, sessions[i].id});
        inside.push_back(i);
    }
    std::vector<bool> starred(sessions.size(), false);
    const qint64 shortest = qint64(14 / m_hour * 3'600'000);
    for (const calendar::Placement& place : calendar::overlapColumns(intervals, shortest)) {
        const WeekSession& session = sessions[inside[place.index]];
        const double column = (dayWidth() - 4) / place.columns;
        const double top = (session.from - m_grid.fromHour * 60) * m_hour / 60;
        const double height = std::max(14.0, (session.to - session.from) * m_hour / 60 - 1);
        Placed block{day,
                     {m_gutter + dayWidth() * double(day) + 2 + column * place.column, kDayRow + top + 0.5,
                      column * place.span - 2, height},
                     session,
                     false};
        block.starred = !fits(block);
        starred[inside[place.index]] = block.starred;
        m_blocks.push_back(std::move(block));
    }
    for (size_t i = 0; i < sessions.size(); ++i) {
        if (!sessions[i].outside && !sessions[i].listed && !starred[i])
            continue;
        PaperRow row = sessions[i].row;
        if (starred[i] && row.cells.size() > 2)
            row.cells[2] += u" *"_s;
        m_listed.push_back(std::move(row));
    }
}

bool WeekPage::fits(const Placed& block) const
{
    const WeekSession& session = block.session;
    const double inner = block.box.width() - kBar - kPadding;
    const QFont name = printFont(block.box.height() < kThreeLines ? 10 : 11, true), small = printFont(10);
    if (block.box.height() < kTwoLines)
        return false;
    const double first = block.box.height() < kThreeLines ? inner - printWidth(u' ' + session.time, small) : inner;
    return !firstFitting(session.names, name, first).isEmpty() && printWidth(session.status, small) <= inner &&
           printWidth(session.time, small) <= inner;
}

void WeekPage::paintGround(QPainter& painter) const
{
    const double bottom = kDayRow + m_hour * (m_grid.toHour - m_grid.fromHour);
    for (size_t day = 0; day < m_grid.days.size(); ++day) {
        for (const auto& [from, to] : m_grid.days[day].closed) {
            const QRectF box =
                placed({m_gutter + dayWidth() * double(day), kDayRow + (from - m_grid.fromHour * 60) * m_hour / 60,
                        dayWidth(), (to - from) * m_hour / 60});
            painter.save();
            painter.setClipRect(box);
            painter.setPen(QPen(kHatchInk, 1));
            // Lines of our own: a brush pattern would be as fine as the device, not as the paper.
            for (double x = box.left() - box.height(); x < box.right(); x += 8)
                painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
            painter.restore();
        }
    }
    painter.setPen(QPen(kLineInk, 1));
    for (int hour = 0; hour <= m_grid.toHour - m_grid.fromHour; ++hour) {
        const QRectF line = placed({m_gutter, kDayRow + hour * m_hour, m_width - m_gutter, 0});
        painter.drawLine(line.topLeft(), line.topRight());
    }
    for (size_t day = 0; day <= m_grid.days.size(); ++day) {
        const QRectF line = placed({m_gutter + dayWidth() * double(day), kDayRow, 0, bottom - kDayRow});
        painter.drawLine(line.topLeft(), line.bottomLeft());
    }
    painter.setPen(Qt::black);
    painter.setFont(printFont(10));
    for (int hour = 0; hour < m_grid.hourLabels.size(); ++hour)
        painter.drawText(placed({0, kDayRow + hour * m_hour - 8, m_gutter - 6, 16}),
                         int((m_rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter),
                         m_grid.hourLabels[hour]);
    for (size_t day = 0; day < m_grid.days.size(); ++day) {
        const QFont plain = printFont(12), strong = printFont(12, true);
        const QString weekday = m_grid.days[day].weekday, number = m_grid.days[day].number;
        const double first = printWidth(weekday + u' ', plain), second = printWidth(number, strong);
        const QRectF cell = placed({m_gutter + dayWidth() * double(day), 0, dayWidth(), kDayRow - 4});
        const double left = cell.center().x() - (first + second) / 2;
        painter.setFont(plain);
        painter.drawText(QRectF(m_rightToLeft ? left + second : left, 0, first, kDayRow - 4),
                         int((m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter) |
                             Qt::TextDontClip,
                         weekday);
        painter.setFont(strong);
        painter.drawText(QRectF(m_rightToLeft ? left : left + first, 0, second, kDayRow - 4),
                         int(Qt::AlignCenter) | Qt::TextDontClip, number);
    }
}

void WeekPage::paintSession(QPainter& painter, const Placed& block) const
{
    const WeekSession& session = block.session;
    const QRectF box = placed(block.box);
    QPainterPath edge;
    edge.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.fillPath(edge, Qt::white);
    painter.setPen(QPen(Qt::black, 1, session.pending ? Qt::DashLine : Qt::SolidLine));
    painter.drawPath(edge);
    painter.save();
    painter.setClipPath(edge);
    painter.fillRect(m_rightToLeft ? QRectF(box.right() - kBar, box.top(), kBar, box.height())
                                   : QRectF(box.left(), box.top(), kBar, box.height()),
                     Qt::black);
    painter.restore();
    painter.setPen(Qt::black);
    const QRectF inner = m_rightToLeft ? box.adjusted(4, 0, -kBar - 3, 0) : box.adjusted(kBar + 3, 0, -4, 0);
    const QFont strong = printFont(box.height() < kThreeLines ? 10 : 11, true), small = printFont(10);
    const int side =
        int((m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextDontClip;
    const auto line = [&](const QString& text, const QFont& font, double y, double height) {
        painter.setFont(font);
        painter.drawText(QRectF(inner.left(), y, inner.width(), height), side, text);
    };
    /// A name, then the time in the lighter weight.
    const auto nameAndTime = [&](const QString& time, double y, double height) {
        const double room = inner.width() - printWidth(u' ' + time, small);
        const QString name = firstFitting(session.names, strong, room);
        line(name, strong, y, height);
        const double used = name.isEmpty() ? 0 : printWidth(name + u' ', strong);
        painter.setFont(small);
        painter.drawText(m_rightToLeft ? QRectF(inner.left(), y, inner.width() - used, height)
                                       : QRectF(inner.left() + used, y, inner.width() - used, height),
                         side, time);
    };
    if (box.height() < kTwoLines) {
        nameAndTime(session.time + u" *"_s, box.top(), box.height());
        return;
    }
    if (box.height() < kThreeLines) {
        // Both lines keep clear of the edges, however short the session is.
        const double line2 = std::min(12.0, (box.height() - 2) / 2), air = (box.height() - 2 * line2) / 2;
        nameAndTime(session.time + (block.starred ? u" *"_s : QString()), box.top() + air, line2);
        const QStringList choices{session.service.isEmpty() ? session.status
                                                            : QString(session.service + u", "_s + session.status),
                                  session.status};
        line(firstFitting(choices, small, inner.width()), small, box.top() + air + line2, line2);
        return;
    }
    const double air = std::clamp((box.height() - 38) / 2, 1.0, 5.0);
    const double step = std::min(14.0, (box.height() - 2 * air) / 3);
    line(firstFitting(session.names, strong, inner.width()) + (block.starred ? u" *"_s : QString()), strong,
         box.top() + air, step);
    const QStringList second{session.service.isEmpty() ? session.time : QString(session.time + u' ' + session.service),
                             QString(session.time + u' ' + session.service.section(u' ', 0, 0)).trimmed(),
                             session.time};
    line(firstFitting(second, small, inner.width()), small, box.top() + air + step, step);
    line(firstFitting({session.status}, small, inner.width()), small, box.top() + air + 2 * step, step);
}

void WeekPage::paint(QPainter& painter, double left, double top) const
{
    painter.save();
    painter.translate(left, top);
    paintGround(painter);
    for (const Placed& block : m_blocks)
        paintSession(painter, block);
    QStringList notes = m_grid.notes;
    if (!m_grid.hatched.isEmpty())
        notes.append(m_grid.hatched);
    if (std::any_of(m_blocks.begin(), m_blocks.end(), [](const Placed& block) { return block.starred; }))
        notes.append(m_grid.starred);
    painter.setFont(printFont(11));
    painter.setPen(Qt::black);
    const double y = height() - kNoteRow + 12;
    const QString gap = u"\u2003\u2003"_s;
    const int start = int((m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    const int end = int((m_rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter);
    painter.drawText(QRectF(0, y, m_width, 16), start, notes.join(gap));
    painter.drawText(QRectF(0, y, m_width, 16), end, m_grid.count);
    painter.restore();
}

} // namespace ui::print
