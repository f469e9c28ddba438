// What follows from an act for points, badges, referrals and waiting lists: added to the same ChangeSet.
#pragma once

#include "ui/core/commands.h"

namespace ui
{

/// Adds to `act` every row that follows from its changes of bookings, payments, packs and referrals: loyalty points
/// earned and taken back, badges reached, referrals completed and reopened, waiting-list places taken; and says so in
/// its consequences (points, badges, waitlist).
///
/// Commands calls it for every plan, so a plan itself never does. It reads what the transaction holds already and the
/// rows of `act` over it, by index and only for the people the act touches. Calling it twice adds nothing more: the
/// ids are derived, and rows that stand in the act or the database are not written again.
models::Status addConsequent(Act& act, const Planning& planning);

} // namespace ui
