// Seats of group sessions: who waits for one that an act frees, and whose place in the list is done with.
#pragma once

#include "ui/core/commands.h"
#include "ui/core/plans/act_view.h"

namespace ui
{

/// Adds to the act that people who now have a seat wait no longer, and names in the consequences those to whom a freed
/// seat can be offered, in order.
models::Status addSeatNews(Act& act, const ActView& view, const Planning& planning);

/// The entries of one session as an act leaves them.
models::Result<std::vector<models::WaitlistEntry>> readWaitlist(const ActView& view, const models::Uuid& serviceId,
                                                                models::UtcTime start);

/// The seats of a group session that are free; 0 for a service that is no group.
models::Result<int> readFreeSeats(const ActView& view, const Planning& planning, const models::Uuid& serviceId,
                                  models::UtcTime start);

} // namespace ui
