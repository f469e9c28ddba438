// Streaks: consecutive ISO weeks with a completed session.
#include "models/rules/streaks.h"

#include <algorithm>
#include <set>

namespace models
{

namespace
{

constexpr qint64 kFirstMonday = 2440592; ///< Julian day of 1970-01-05

/// The weeks all of whose seven days lie in the union of the holds.
std::set<qint64> heldWeeks(std::vector<DayRange> holds)
{
    std::sort(holds.begin(), holds.end(), [](const DayRange& a, const DayRange& b) { return a.from < b.from; });
    std::vector<DayRange> joined;
    for (const DayRange& hold : holds) {
        if (!hold.from.isValid() || !hold.to.isValid() || hold.to < hold.from)
            continue;
        if (!joined.empty() && hold.from <= joined.back().to.addDays(1))
            joined.back().to = std::max(joined.back().to, hold.to);
        else
            joined.push_back(hold);
    }
    std::set<qint64> weeks;
    for (const DayRange& range : joined) {
        const qint64 firstWhole = isoWeekNumber(range.from.addDays(6));
        const qint64 lastWhole = isoWeekNumber(range.to.addDays(1)) - 1;
        for (qint64 week = firstWhole; week <= lastWhole; ++week)
            weeks.insert(week);
    }
    return weeks;
}

} // namespace

qint64 isoWeekNumber(QDate day)
{
    const qint64 days = day.toJulianDay() - kFirstMonday;
    return days >= 0 ? days / 7 : -((6 - days) / 7);
}

Streak streakOf(const std::vector<QDate>& completedDays, const std::vector<DayRange>& holds, QDate today)
{
    const std::set<qint64> held = heldWeeks(holds);
    std::set<qint64> trained;
    for (const QDate day : completedDays) {
        const qint64 week = isoWeekNumber(day);
        if (!held.contains(week))
            trained.insert(week);
    }
    /// The next week after `week` that counts at all.
    const auto nextCounting = [&](qint64 week) {
        do
            ++week;
        while (held.contains(week));
        return week;
    };
    Streak streak;
    int run = 0;
    qint64 expectedNext = 0;
    for (const qint64 week : trained) {
        run = run > 0 && week == expectedNext ? run + 1 : 1;
        expectedNext = nextCounting(week);
        streak.best = std::max(streak.best, run);
    }
    // The week that is under way does not break a streak before it is over.
    if (run > 0 && expectedNext >= isoWeekNumber(today))
        streak.current = run;
    return streak;
}

} // namespace models
