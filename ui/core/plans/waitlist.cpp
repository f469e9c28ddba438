// Plans for the waiting list of a group session.
#include "ui/core/plans/waitlist.h"

#include "models/rules/waiting_list.h"
#include "ui/core/plans/seat_news.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

Plan joinWaitlist(const Uuid& clientId, const Uuid& serviceId, UtcTime start)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_TRY(planning.reader.get<User>(clientId));
        TD_ASSIGN(const TrainerService service, planning.reader.get<TrainerService>(serviceId));
        if (!service.isGroup)
            return fail(ErrorCode::Invalid, u"Only a group session has a waiting list. Nothing was changed."_s);
        if (start <= planning.now)
            return fail(ErrorCode::Invalid, u"This session has begun. Nothing was changed; choose a later one."_s);
        TD_ASSIGN(const auto seat, planning.reader.first<Booking>(
                                       u"WHERE client_id = ? AND start_time = ? AND service_id = ? AND status IN "
                                       "('pending', 'confirmed', 'completed')"_s,
                                       {clientId.toString(), start.toString(), serviceId.toString()}));
        if (seat)
            return fail(ErrorCode::Duplicate, u"This client has a seat in the session. Nothing was changed."_s);
        const ActView desk(planning.reader, {});
        TD_ASSIGN(const auto entries, readWaitlist(desk, serviceId, start));
        TD_TRY(checkJoinWaitlist(entries, clientId));
        Act act;
        act.changes.label = u"Join waiting list"_s;
        const Uuid id = waitlistEntryId(serviceId, start, clientId);
        const auto earlier =
            std::find_if(entries.begin(), entries.end(), [&](const auto& e) { return e.clientId == clientId; });
        if (earlier != entries.end()) {
            WaitlistEntry again = *earlier;
            again.state = WaitlistState::Waiting;
            again.position = nextWaitlistPosition(entries);
            again.offeredUntil.reset();
            act.id = again.id;
            addUpdate(act.changes, *earlier, again, planning.now);
            return act;
        }
        WaitlistEntry entry;
        entry.id = act.id = id;
        entry.trainerId = planning.practice.profile.id;
        entry.clientId = clientId;
        entry.serviceId = serviceId;
        entry.startTime = start;
        entry.position = nextWaitlistPosition(entries);
        entry.createdAt = entry.updatedAt = planning.now;
        addInsert(act.changes, entry);
        return act;
    };
}

Plan leaveWaitlist(const Uuid& clientId, const Uuid& serviceId, UtcTime start)
{
    return [=](const Planning& planning) -> Result<Act> {
        const ActView desk(planning.reader, {});
        TD_ASSIGN(const auto entries, readWaitlist(desk, serviceId, start));
        for (const WaitlistEntry& entry : entries) {
            if (entry.clientId != clientId ||
                (entry.state != WaitlistState::Waiting && entry.state != WaitlistState::Offered))
                continue;
            WaitlistEntry gone = entry;
            gone.state = WaitlistState::Left;
            gone.offeredUntil.reset();
            Act act;
            act.id = entry.id;
            act.changes.label = u"Leave waiting list"_s;
            addUpdate(act.changes, entry, gone, planning.now);
            return act;
        }
        return fail(ErrorCode::NotFound, u"This client is not on that waiting list. Nothing was changed."_s);
    };
}

Plan offerSeat(const Uuid& entryId)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(const WaitlistEntry entry, planning.reader.get<WaitlistEntry>(entryId));
        if (entry.state == WaitlistState::Taken || entry.state == WaitlistState::Left)
            return fail(ErrorCode::InvalidState, u"This client waits no longer. Nothing was changed."_s);
        if (entry.startTime <= planning.now)
            return fail(ErrorCode::Invalid, u"This session has begun. Nothing was changed."_s);
        const ActView desk(planning.reader, {});
        TD_ASSIGN(const int seats, readFreeSeats(desk, planning, entry.serviceId, entry.startTime));
        TD_ASSIGN(auto entries, readWaitlist(desk, entry.serviceId, entry.startTime));
        std::erase_if(entries, [&](const WaitlistEntry& other) {
            return other.id == entryId || other.state != WaitlistState::Offered || !other.offeredUntil ||
                   *other.offeredUntil <= planning.now;
        });
        if (seats <= int(entries.size()))
            return fail(ErrorCode::SeatsFull, u"No seat is free to offer. Nothing was changed."_s);
        WaitlistEntry offered = entry;
        offered.state = WaitlistState::Offered;
        offered.offeredUntil = waitlistDeadline(planning.now, entry.startTime);
        Act act;
        act.id = entryId;
        act.changes.label = u"Offer seat"_s;
        addUpdate(act.changes, entry, offered, planning.now);
        return act;
    };
}

} // namespace ui
