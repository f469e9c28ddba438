// Cancellation: what is late, what becomes of the session, and the fee.
#pragma once

#include "models/entities/bookings.h"
#include "models/entities/packages.h"
#include "models/money.h"
#include "models/policy.h"
#include "models/zone.h"

namespace models
{

enum class CancelledBy { Client, Trainer, Other };

/// The last instant at which a cancellation is on time: the notice counted back from the start in elapsed hours,
/// leaving out the night hours where the policy says so.
UtcTime noticeLimit(UtcTime start, const Policy& policy, const Zone& zone);

/// What becomes of a session that does not take place.
struct Settlement {
    bool late = false;
    bool usesSession = false; ///< of the pack, if one pays
    int feePercent = 0;       ///< of the price, if no pack pays
    /// Of the redemption: forfeited or returned.
    RedemptionState redemption() const { return usesSession ? RedemptionState::Forfeited : RedemptionState::Returned; }
};

/// Only the client can be late. Waived: the session goes back and no fee is asked.
Settlement settleCancellation(const Booking& booking, CancelledBy by, bool waived, UtcTime now, const Policy& policy,
                              const Zone& zone);
Settlement settleNoShow(bool waived, const Policy& policy);

/// Percent of a price, rounded half up once.
Minor feeOf(const Settlement& settlement, Minor price);

/// The text kept in `cancellation_reason`: a fixed word (client, client-late, trainer, other), " (waived)" where it was,
/// then the words that were given. A waived no-show keeps its reason the same way, under `client`.
QString cancellationReason(CancelledBy by, bool late, bool waived, const QString& words);
/// The fixed word that a reason begins with, or all of it.
QString reasonWord(const QString& reason);
/// Whether a fee or session was waived, to be counted per client.
bool isWaived(const QString& reason);

} // namespace models
