// The waiting list of a group session: order, and whom a free seat is proposed to.
#include "models/rules/waiting_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models
{

namespace
{

bool hasLapsedOffer(const WaitlistEntry& entry, UtcTime now)
{
    return entry.state == WaitlistState::Offered && entry.offeredUntil && *entry.offeredUntil <= now;
}

} // namespace

Uuid waitlistEntryId(const Uuid& serviceId, UtcTime start, const Uuid& clientId)
{
    return Uuid::derived(serviceId, QString(u"waitlist|" + start.toString() + u'|' + clientId.toString()));
}

int nextWaitlistPosition(const std::vector<WaitlistEntry>& entries)
{
    int last = 0;
    for (const WaitlistEntry& entry : entries)
        last = std::max(last, entry.position);
    return last + 1;
}

Status checkJoinWaitlist(const std::vector<WaitlistEntry>& entries, const Uuid& clientId)
{
    for (const WaitlistEntry& entry : entries) {
        if (entry.clientId == clientId &&
            (entry.state == WaitlistState::Waiting || entry.state == WaitlistState::Offered))
            return fail(ErrorCode::Duplicate, u"This client is on the waiting list already. Nothing was changed."_s);
    }
    return {};
}

std::vector<WaitlistEntry> waitlistProposals(std::vector<WaitlistEntry> entries, int freeSeats, UtcTime now)
{
    for (const WaitlistEntry& entry : entries) {
        if (entry.state == WaitlistState::Offered && !hasLapsedOffer(entry, now))
            --freeSeats;
    }
    std::erase_if(entries, [&](const WaitlistEntry& entry) {
        return entry.state != WaitlistState::Waiting && !hasLapsedOffer(entry, now);
    });
    std::sort(entries.begin(), entries.end(), [](const WaitlistEntry& a, const WaitlistEntry& b) {
        const auto key = [](const WaitlistEntry& e) {
            return std::tuple(e.state != WaitlistState::Waiting, e.position, e.createdAt, e.id);
        };
        return key(a) < key(b);
    });
    entries.resize(size_t(std::clamp<qsizetype>(freeSeats, 0, qsizetype(entries.size()))));
    return entries;
}

UtcTime waitlistDeadline(UtcTime offeredAt, UtcTime start)
{
    const UtcTime latest = start.plusHours(-2);
    if (latest <= offeredAt)
        return start;
    return std::min(offeredAt.plusHours(24), latest);
}

} // namespace models
