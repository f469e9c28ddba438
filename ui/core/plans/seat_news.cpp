// Seats of group sessions: taken places and proposals.
#include "ui/core/plans/seat_news.h"

#include "models/rules/waiting_list.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

namespace
{

bool holdsSeat(const std::optional<Booking>& booking)
{
    return booking && (booking->status == BookingStatus::Pending || booking->status == BookingStatus::Confirmed ||
                       booking->status == BookingStatus::Completed);
}

using GroupSession = std::pair<Uuid, UtcTime>; // service, start

GroupSession sessionOf(const Booking& booking)
{
    return {booking.serviceId, booking.startTime};
}

} // namespace

Result<std::vector<WaitlistEntry>> readWaitlist(const ActView& view, const Uuid& serviceId, UtcTime start)
{
    return view.all<WaitlistEntry>(
        u"WHERE service_id = ? AND start_time = ? ORDER BY position, id"_s, {serviceId.toString(), start.toString()},
        [&](const WaitlistEntry& e) { return e.serviceId == serviceId && e.startTime == start; });
}

Result<int> readFreeSeats(const ActView& view, const Planning& planning, const Uuid& serviceId, UtcTime start)
{
    TD_ASSIGN(const auto service, view.find<TrainerService>(serviceId));
    if (!service || !service->isGroup)
        return 0;
    const Uuid trainer = planning.practice.profile.id;
    TD_ASSIGN(const auto bookings,
              view.all<Booking>(u"WHERE trainer_id = ? AND start_time = ?"_s, {trainer.toString(), start.toString()},
                                [&](const Booking& b) { return b.trainerId == trainer && b.startTime == start; }));
    const auto taken = std::count_if(bookings.begin(), bookings.end(),
                                     [&](const Booking& b) { return b.serviceId == serviceId && holdsSeat(b); });
    return std::max(0, service->maxParticipants.value_or(0) - int(taken));
}

Status addSeatNews(Act& act, const ActView& view, const Planning& planning)
{
    if (!view.touches(tableOf<Booking>()))
        return {};
    TD_ASSIGN(const auto anyone, view.reader().number(u"SELECT EXISTS (SELECT 1 FROM waitlist_entries)"_s));
    if (anyone == 0)
        return {};
    TD_ASSIGN(const auto changed, view.changed<Booking>());
    std::set<GroupSession> freed;
    for (const auto& change : changed) {
        const bool had = holdsSeat(change.before), has = holdsSeat(change.after);
        const bool sameSession = had && has && sessionOf(*change.before) == sessionOf(*change.after);
        if (had && !sameSession && change.before->startTime > planning.now)
            freed.insert(sessionOf(*change.before));
        if (!has || sameSession)
            continue;
        TD_ASSIGN(const auto waiting, readWaitlist(view, change.after->serviceId, change.after->startTime));
        for (const WaitlistEntry& entry : waiting) {
            if (entry.clientId != change.after->clientId || entry.state == WaitlistState::Taken ||
                entry.state == WaitlistState::Left)
                continue;
            WaitlistEntry seated = entry;
            seated.state = WaitlistState::Taken;
            seated.offeredUntil.reset();
            addUpdate(act.changes, entry, seated, planning.now);
        }
    }
    for (const auto& [serviceId, start] : freed) {
        TD_ASSIGN(const int seats, readFreeSeats(view, planning, serviceId, start));
        TD_ASSIGN(const auto waiting, readWaitlist(view, serviceId, start));
        for (const WaitlistEntry& entry : waitlistProposals(waiting, seats, planning.now)) {
            TD_ASSIGN(const auto client, view.find<User>(entry.clientId));
            if (client)
                act.consequences.waitlist << QString(client->firstName + u' ' + client->lastName).trimmed();
        }
    }
    return {};
}

} // namespace ui
