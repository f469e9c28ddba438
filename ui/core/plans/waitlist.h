// Plans for the waiting list of a group session.
#pragma once

#include "ui/core/commands.h"

namespace ui
{

/// Puts a client at the end of the list. Invalid for a service that is no group or a session that has begun, Duplicate
/// when the client waits or has a seat already.
Plan joinWaitlist(const models::Uuid& clientId, const models::Uuid& serviceId, models::UtcTime start);
/// Takes a client off the list. NotFound when they do not wait.
Plan leaveWaitlist(const models::Uuid& clientId, const models::Uuid& serviceId, models::UtcTime start);
/// Notes that a seat was offered, until the deadline of models/rules/waiting_list.h. SeatsFull when none is free.
Plan offerSeat(const models::Uuid& entryId);

} // namespace ui
