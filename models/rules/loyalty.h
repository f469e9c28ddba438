// Loyalty points: what is earned, taken back, redeemed and expired. The ledger is append-only; the balance is its sum.
#pragma once

#include "models/entities/loyalty.h"
#include "models/money.h"
#include "models/result.h"

#include <vector>

namespace models
{

/// The words in `loyalty_points.transaction_type`. A type that earns again after it was taken back ends in `_again`.
namespace points
{
inline constexpr QStringView kSession = u"session";                    ///< a booking was completed
inline constexpr QStringView kSessionReopened = u"session_reopened";   ///< and is open again
inline constexpr QStringView kPayment = u"payment";                    ///< money was paid
inline constexpr QStringView kRefund = u"refund";                      ///< and went back, wholly or in part
inline constexpr QStringView kReferral = u"referral";                  ///< a referral was completed
inline constexpr QStringView kReferralReopened = u"referral_reopened"; ///< and is open again
inline constexpr QStringView kExpiry = u"expiry";                      ///< points grew too old
inline constexpr QStringView kRedeemed = u"redeemed";                  ///< spent by the client
inline constexpr QStringView kGiven = u"given";                        ///< by the trainer, with a reason
inline constexpr QStringView kTakenBack = u"taken_back";               ///< by the trainer, with a reason
} // namespace points

/// The id of a ledger row: the same act gives the same id on every device, so that nothing is earned twice.
/// `occurrence` counts from 0; a later one is an earning after the earlier ones were taken back.
Uuid pointsRowId(const Uuid& userId, QStringView type, const Uuid& relatedId, int occurrence = 0);

/// Points for a payment: `perUnit` for each whole unit of the currency, never less than 0.
int pointsForPayment(Minor amount, QStringView currency, int perUnit);

/// What refunds of `refunded` out of `amount` take back in all, of `earned` points: rounded down, never more than
/// earned.
int pointsTakenBack(int earned, Minor refunded, Minor amount);

/// The balance of some rows.
qint64 pointsBalance(const std::vector<LoyaltyPoint>& ledger);

/// Whether `amount` points can be redeemed: Invalid unless positive, InvalidState when the balance would fall below 0.
Status checkRedemption(qint64 balance, qint64 amount);

/// The points that are older than `validDays` days (of 24 hours) and were not used since; 0 when `validDays` is 0.
/// A taking back of an earlier earning (same `related_id`) uses that earning; everything else uses the oldest first.
/// `ledger` is one person's, in any order.
int expiredPoints(std::vector<LoyaltyPoint> ledger, UtcTime now, int validDays);

} // namespace models
