// Finding the sessions of a day outside its hours.
#include "ui/core/calendar/day_hits.h"

#include <algorithm>

namespace ui::calendar
{

models::Result<std::vector<Session>> sessionsOutside(const storage::Reader& reader, const Practice& practice, QDate day,
                                                     const std::vector<models::MinuteRange>& ranges)
{
    const models::Zone& zone = practice.zone;
    const SessionQuery query(reader, practice.profile.id, false);
    TD_ASSIGN(std::vector<Session> sessions, query.between(zone.startOfDay(day), zone.startOfDay(day.addDays(1))));
    std::erase_if(sessions, [&](const Session& session) {
        if (session.status != models::BookingStatus::Pending && session.status != models::BookingStatus::Confirmed)
            return true;
        const models::LocalTime start = zone.toLocal(session.start);
        const int from = start.date < day ? 0 : start.time.hour() * 60 + start.time.minute();
        const int to = from + int(models::minutesBetween(session.start, session.end));
        return std::any_of(ranges.begin(), ranges.end(),
                           [&](const models::MinuteRange& range) { return range.from <= from && to <= range.to; });
    });
    return sessions;
}

} // namespace ui::calendar
