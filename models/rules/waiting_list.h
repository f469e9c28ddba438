// The waiting list of a group session: order, and whom a free seat is proposed to.
#pragma once

#include "models/entities/bookings.h"
#include "models/result.h"

#include <vector>

namespace models
{

/// The id of a person's place in the list of a session: one place a person.
Uuid waitlistEntryId(const Uuid& serviceId, UtcTime start, const Uuid& clientId);

/// The position of the next to join.
int nextWaitlistPosition(const std::vector<WaitlistEntry>& entries);

/// Whether `clientId` may join: Duplicate when they wait already.
Status checkJoinWaitlist(const std::vector<WaitlistEntry>& entries, const Uuid& clientId);

/// Whom the free seats go to, in order. A seat offered to someone whose deadline has not passed is kept for them; after
/// the deadline their offer lapses and they come after everybody who still waits.
std::vector<WaitlistEntry> waitlistProposals(std::vector<WaitlistEntry> entries, int freeSeats, UtcTime now);

/// How long an offer of a seat stands: a day, but never past two hours before the start, and at least until the start
/// when that is nearer.
UtcTime waitlistDeadline(UtcTime offeredAt, UtcTime start);

} // namespace models
