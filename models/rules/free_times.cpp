// Looking for free times around a wish.
#include "models/rules/free_times.h"

#include "models/rules/booking_rules.h"

#include <algorithm>
#include <cstdlib>

namespace models
{

std::vector<UtcTime> nearestFreeTimes(UtcTime wanted, int minutes, std::span<const Booking> others,
                                      const Availability& availability, const Zone& zone, UtcTime now, size_t most,
                                      int days, int stepMinutes)
{
    std::vector<UtcTime> found;
    const QDate middle = zone.dateOf(wanted);
    for (QDate day = middle.addDays(-days); day <= middle.addDays(days); day = day.addDays(1)) {
        for (const TimeSpan& open : availability.openSpans(day, zone)) {
            const QTime begin = zone.toLocal(open.start).time;
            const int late = (begin.hour() * 60 + begin.minute()) % stepMinutes;
            UtcTime start = open.start.plusMinutes(late ? stepMinutes - late : 0);
            for (; start.plusMinutes(minutes) <= open.end; start = start.plusMinutes(stepMinutes)) {
                const TimeSpan span{start, start.plusMinutes(minutes)};
                const bool taken = std::any_of(others.begin(), others.end(), [&](const Booking& other) {
                    return occupies(other.status) && overlaps(span, spanOf(other));
                });
                if (start >= now && !taken)
                    found.push_back(start);
            }
        }
    }
    const auto nearer = [&](UtcTime a, UtcTime b) {
        const qint64 da = std::llabs(a.ms - wanted.ms), db = std::llabs(b.ms - wanted.ms);
        return da != db ? da < db : a < b;
    };
    std::sort(found.begin(), found.end(), nearer);
    found.resize(std::min(found.size(), most));
    return found;
}

} // namespace models
