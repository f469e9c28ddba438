// Reading waiting lists.
#include "ui/core/calendar/waiting_list.h"

#include "models/rules/waiting_list.h"
#include "ui/core/plans/seat_news.h"
#include "ui/core/wording.h"

#include <QSqlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::calendar
{

models::Result<WaitingList> readWaitingList(const Planning& planning, const models::Uuid& serviceId,
                                            models::UtcTime start)
{
    const ActView desk(planning.reader, {});
    WaitingList list;
    TD_ASSIGN(list.freeSeats, readFreeSeats(desk, planning, serviceId, start));
    TD_ASSIGN(auto entries, readWaitlist(desk, serviceId, start));
    const auto proposals = models::waitlistProposals(entries, list.freeSeats, planning.now);
    std::sort(entries.begin(), entries.end(),
              [](const auto& a, const auto& b) { return std::pair(a.position, a.id) < std::pair(b.position, b.id); });
    for (const models::WaitlistEntry& entry : entries) {
        if (entry.state != models::WaitlistState::Waiting && entry.state != models::WaitlistState::Offered)
            continue;
        TD_ASSIGN(const auto user, planning.reader.get<models::User>(entry.clientId));
        const bool proposed =
            std::any_of(proposals.begin(), proposals.end(), [&](const auto& one) { return one.id == entry.id; });
        list.people.push_back({entry, fullName(user.firstName, user.lastName), proposed});
    }
    return list;
}

models::Result<std::optional<models::UtcTime>> nextGroupWithSeat(const storage::Reader& reader,
                                                                 const models::Uuid& trainerId,
                                                                 const models::Uuid& serviceId, models::UtcTime after)
{
    std::optional<models::UtcTime> found;
    TD_TRY(reader.each(
        u"SELECT b.start_time FROM bookings b JOIN trainer_services s ON s.id = b.service_id WHERE b.trainer_id = ? "
        "AND b.start_time > ? AND b.service_id = ? AND s.is_group = 1 AND b.status IN ('pending', 'confirmed', 'completed') "
        "GROUP BY b.start_time, b.end_time HAVING s.max_participants IS NULL OR count(*) < s.max_participants "
        "ORDER BY b.start_time LIMIT 1"_s,
        {trainerId.toString(), after.toString(), serviceId.toString()}, [&](const QSqlQuery& row) -> models::Status {
            found = models::UtcTime::fromString(row.value(0).toString());
            return {};
        }));
    return found;
}

} // namespace ui::calendar
