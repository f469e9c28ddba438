// Housekeeping: what time alone changes - points, referrals, badges for long membership.
#pragma once

#include "models/policy.h"
#include "ui/core/commands.h"

namespace ui
{

/// Marks pending referrals that are too old as expired.
models::Status addLapsedReferrals(Act& act, const Planning& planning, const models::Policy& policy);
/// Writes a negative row for points that are older than the policy allows, one a person and local day.
models::Status addExpiredPoints(Act& act, const Planning& planning, const models::Policy& policy);
/// Awards badges that count days on the roster.
models::Status addTenureBadges(Act& act, const Planning& planning);

/// All three: what has come about since the desk was last looked at.
Plan passTime();

} // namespace ui
