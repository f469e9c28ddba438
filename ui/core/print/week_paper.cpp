// A week as a grid: which hours, which days, and the words of each session from long to short.
#include "ui/core/calendar/block_text.h"
#include "ui/core/locale_habits.h"
#include "ui/core/print/session_papers.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;
using ui::calendar::Block;
using ui::calendar::NameStep;
using ui::calendar::Session;

namespace ui::print
{

namespace
{

struct WeekWords {
    Q_DECLARE_TR_FUNCTIONS(ui::print::Paper)
};

constexpr int kHour = 60;
constexpr int kDay = 24 * kHour;
/// The printed hours of a practice that never said its hours.
constexpr std::pair<int, int> kPlainHours{7, 20};

/// The full hours that hold the working time of these days; without any, those that hold the sessions.
std::pair<int, int> printedHours(const DayBlocks& days, const models::Availability& hours, const models::Zone& zone)
{
    int from = kDay, to = 0;
    for (const auto& [date, blocks] : days) {
        if (!hours.weekly)
            break;
        for (const models::MinuteRange& range : hours.hoursOf(date)) {
            from = std::min(from, range.from);
            to = std::max(to, range.to);
        }
    }
    if (from >= to) {
        from = kPlainHours.first * kHour;
        to = kPlainHours.second * kHour;
        for (const auto& [date, blocks] : days) {
            for (const Block& block : blocks) {
                const int start = zone.toLocal(block.start()).time.msecsSinceStartOfDay() / 60'000;
                from = std::min(from, start);
                to = std::max(to, std::min(kDay, start + int(models::minutesBetween(block.start(), block.end()))));
            }
        }
    }
    return {from / kHour, (to + kHour - 1) / kHour};
}

QStringList peopleOf(const Block& block)
{
    QStringList names;
    for (const Session& person : block.people) {
        if (person.status != models::BookingStatus::Cancelled)
            names.append(calendar::nameAt(NameStep::FirstAndInitial, person.firstName, person.lastName));
    }
    return names;
}

WeekSession sessionOf(const Block& block, const PaperDesk& desk, const WeekGrid& grid)
{
    WeekSession session;
    const models::LocalTime start = desk.times.zone().toLocal(block.start());
    session.from = start.time.msecsSinceStartOfDay() / 60'000;
    session.to = std::min(kDay, session.from + int(models::minutesBetween(block.start(), block.end())));
    session.id = block.id();
    session.order = block.service.order;
    session.time = desk.times.clock(block.start());
    session.status = statusWords(block.status);
    session.pending = block.status == models::BookingStatus::Pending;
    session.outside = session.from < grid.fromHour * kHour || session.to > grid.toHour * kHour;
    QString who, what;
    if (block.isGroup()) {
        const QString seats = calendar::seatsText(block);
        session.names = {block.service.name + u' ' + seats, block.service.name.section(u' ', 0, 0) + u' ' + seats,
                         seats};
        session.listed = true;
        who = session.names.front();
        what = peopleOf(block).join(u", "_s);
    } else {
        const Session& person = block.people.front();
        for (const NameStep step : {NameStep::Full, NameStep::FirstAndInitial, NameStep::First, NameStep::Initials})
            session.names.append(calendar::nameAt(step, person.firstName, person.lastName));
        session.service = block.service.name;
        if (!person.meetingUrl.isEmpty())
            session.service = WeekWords::tr("Online", "a session held online");
        who = session.names.front();
        what = block.service.name;
    }
    session.row.cells = {desk.times.weekday(start.date) + u' ' + desk.times.locale().toString(start.date.day()),
                         desk.times.range(block.start(), block.end()), who, what, session.status};
    return session;
}

std::vector<std::pair<int, int>> closedParts(const models::Availability& hours, QDate date, const WeekGrid& grid)
{
    std::vector<std::pair<int, int>> parts;
    const int first = grid.fromHour * kHour, last = grid.toHour * kHour;
    if (!hours.weekly && !hours.exceptions.contains(date))
        return parts;
    int at = first;
    for (const models::MinuteRange& range : hours.openRanges(date)) {
        if (range.from > at)
            parts.push_back({at, std::min(range.from, last)});
        at = std::max(at, range.to);
    }
    if (at < last)
        parts.push_back({at, last});
    return parts;
}

} // namespace

Paper weekPaper(const PaperDesk& desk, const DayBlocks& days, const models::Availability& hours)
{
    const QLocale& locale = desk.times.locale();
    const QDate from = days.front().first, to = days.back().first;
    const QString span = paperSpan(from, to, locale);
    const QString title = showsWeekNumbers(locale) ? WeekWords::tr("Week %1, %2", "number of the week and its days")
                                                         .arg(locale.toString(from.weekNumber()), span)
                                                   : WeekWords::tr("Week, %1", "the days of the week").arg(span);
    Paper paper = blankPaper(desk, title, desk.times.zone().startOfDay(from), PaperChoice{});
    WeekGrid grid;
    std::tie(grid.fromHour, grid.toHour) = printedHours(days, hours, desk.times.zone());
    for (int hour = grid.fromHour; hour <= grid.toHour; ++hour)
        grid.hourLabels.append(desk.times.clock(QTime(hour % 24, 0)));
    int count = 0;
    for (const auto& [date, blocks] : days) {
        count += int(blocks.size());
        if (blocks.empty() && hours.weekly && hours.hoursOf(date).empty()) {
            const QString day = desk.times.longDate(date);
            grid.notes.append(hours.isDayOff(date) ? WeekWords::tr("%1: day off", "a date").arg(day)
                                                   : WeekWords::tr("%1: closed", "a date").arg(day));
            continue;
        }
        WeekDay column{desk.times.weekday(date), locale.toString(date.day()), closedParts(hours, date, grid), {}};
        if (!column.closed.empty())
            grid.hatched = WeekWords::tr("Hatched: closed", "on a printed week");
        for (const Block& block : blocks)
            column.sessions.push_back(sessionOf(block, desk, grid));
        grid.days.push_back(std::move(column));
    }
    grid.starred = WeekWords::tr("* continued below", "on a printed week");
    grid.listTitle = WeekWords::tr("Did not fit the grid", "list of sessions below a printed week");
    grid.count = WeekWords::tr("%Ln session(s)", nullptr, count);
    // Day, time, who, what and state need no headings to be understood.
    grid.listColumns = {{{}, 0.8, false}, {{}, 1.2, false}, {{}, 1.9, false}, {{}, 6.2, false}, {{}, 1.1, true}};
    if (grid.days.empty())
        paper.add(PaperText{WeekWords::tr("No working hours and no sessions in this week."), false});
    else
        paper.add(std::move(grid));
    return paper;
}

} // namespace ui::print
