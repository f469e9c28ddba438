// Trying every clock line of the open hours.
#include "ui/core/calendar/free_times.h"

#include "ui/core/calendar/clock_lines.h"

#include <algorithm>
#include <cstdlib>

namespace ui::calendar
{

using models::TimeSpan;
using models::UtcTime;

std::vector<UtcTime> nearestFreeTimes(const FreeTimeSearch& search, UtcTime wanted, qint64 length, int count, int days)
{
    std::vector<UtcTime> candidates;
    const QDate middle = search.zone.dateOf(wanted);
    for (int day = -days; day <= days; ++day) {
        for (const TimeSpan& open : search.availability.openSpans(middle.addDays(day), search.zone)) {
            std::vector<UtcTime> starts;
            for (UtcTime at = lineAfter(search.zone, open.start, search.step); at < open.end;
                 at = lineAfter(search.zone, at.plusMs(1), search.step))
                starts.push_back(at);
            for (const UtcTime start : starts) {
                const UtcTime end = start.plusMs(length);
                const bool free = start >= search.from && end <= open.end &&
                                  std::none_of(search.busy.begin(), search.busy.end(), [&](const TimeSpan& taken) {
                                      return start < taken.end && taken.start < end;
                                  });
                if (free)
                    candidates.push_back(start);
            }
        }
    }
    std::sort(candidates.begin(), candidates.end(), [&](UtcTime a, UtcTime b) {
        const qint64 x = std::llabs(a.ms - wanted.ms), y = std::llabs(b.ms - wanted.ms);
        return std::pair(x, a) < std::pair(y, b);
    });
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    std::vector<UtcTime> chosen(candidates.begin(),
                                candidates.begin() + std::min<qsizetype>(count, qsizetype(candidates.size())));
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

} // namespace ui::calendar
