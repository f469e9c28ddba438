// Referrals: when one is completed, and when it opens again.
#pragma once

#include "ui/core/commands.h"
#include "ui/core/plans/act_view.h"
#include "ui/core/plans/points_ledger.h"

namespace ui
{

/// Whether a person has a completed booking that is paid: by a payment of its own that was not refunded in full, or
/// from a pack whose payment succeeded.
models::Result<bool> hasCompletedAndPaid(const ActView& view, const models::Uuid& clientId);

/// Completes the pending referral of `referredId` when it is time, or opens a completed one again when `mayReopen` and
/// nothing completed and paid is left. Adds the rows and points to the act.
///
/// \returns the referrer whose figures changed, or no value.
models::Result<std::optional<models::Uuid>> addReferralProgress(Act& act, const ActView& view, const Planning& planning,
                                                                PointsLedger& ledger, const models::Uuid& referredId,
                                                                bool mayReopen);

} // namespace ui
