// Package balance: what is left of a pack, which pack pays, and what a pack is worth.
#pragma once

#include "models/entities/offers.h"
#include "models/entities/packages.h"
#include "models/zone.h"

#include <span>

namespace models
{

/// A pack bought, with its offer and every row that changes it. Adjustments keep `sessions` with their sign (a removal
/// is negative), so that Left is a plain sum.
struct PackageLedger {
    ClientPackage pack;
    TrainerPackage offer;
    std::vector<PackageRedemption> redemptions;
    std::vector<PackageAdjustment> adjustments;

    int count(RedemptionState state) const;
    /// Sold + adjustments - used - forfeited. Negative when overdrawn.
    int left() const;
    /// Left - held.
    int freeToBook() const;
    /// Refunded or voided: pays nothing any more.
    bool isClosed() const;
    bool isOnHold(QDate day) const;
    /// Whether it has run out at an instant. The last millisecond of the last day still counts.
    bool isExpiredAt(UtcTime time) const;
    /// The redemption of a booking, or nullptr.
    const PackageRedemption* redemptionOf(const Uuid& bookingId) const;
    /// Puts or replaces the redemption with its id, so that further questions see it.
    void put(const PackageRedemption& redemption);
};

/// The adjustments of one kind that stand. An act that was taken back after the endpoint had seen it leaves its row and a
/// correcting one (storage/sent_undo.h): the two are none, and a second correction brings the row back.
std::vector<PackageAdjustment> standing(std::span<const PackageAdjustment> adjustments, AdjustmentKind kind);

enum class PackageFit { Fits, OtherService, Closed, Expired, OnHold, NothingFree };

/// Whether a pack pays a session of a service at a time.
PackageFit fitOf(const PackageLedger& ledger, const Uuid& serviceId, UtcTime start, const Zone& zone);
/// OutsidePackage with the reason, for a pack that was chosen and does not fit.
Status checkFit(PackageFit fit);

/// The pack that pays: of those that fit, soonest expiry, then fewest left, then oldest. nullptr: none.
const PackageLedger* packageThatPays(std::span<const PackageLedger> ledgers, const Uuid& serviceId, UtcTime start,
                                     const Zone& zone);
/// The pack an unpaid session is taken from when it takes place: one that pays, else an empty one in the same order.
const PackageLedger* packageToUse(std::span<const PackageLedger> ledgers, const Uuid& serviceId, UtcTime start,
                                  const Zone& zone);
/// Whether the client has sessions of this service that have expired at that time.
bool hasExpiredSessions(std::span<const PackageLedger> ledgers, const Uuid& serviceId, UtcTime start);

/// The last millisecond of the last local day: purchase day + validity. 0 or no value: never.
std::optional<UtcTime> expiryAfter(UtcTime purchase, std::optional<int> validityDays, const Zone& zone);
/// An expiry moved by whole local days.
UtcTime movedExpiry(UtcTime expiry, qint64 days, const Zone& zone);
/// The days of [from, to] that no earlier hold covers: a day in two holds counts once.
int newHoldDays(std::span<const PackageAdjustment> adjustments, QDate from, QDate to);

/// What is not yet earned: (paid - refunds) / session count x left; the last session takes the rounding.
Minor deferredIncome(Minor paidLessRefunds, int sessionCount, int left);

/// What could be given back for a part-used pack, less what was refunded before.
struct PackageRefund {
    Minor proRata;   ///< by sessions left
    Minor listPrice; ///< what was used is charged at the single price; never below zero
};
PackageRefund refundOf(const PackageLedger& ledger, Minor paidLessRefunds, Minor singlePrice);

/// Sessions a week needed to use the pack up in time; 0 when nothing is left or it never expires.
double neededPerWeek(const PackageLedger& ledger, UtcTime now);

/// One line of "Why 3 left?".
struct BalanceLine {
    enum class Kind { Sold, Adjusted, Held, Used, Forfeited, Returned };
    Kind kind = Kind::Sold;
    UtcTime at;
    int change = 0; ///< of Left
    int left = 0;   ///< after it
    std::optional<Uuid> bookingId{};
    std::optional<AdjustmentKind> adjustment{};
    QString reason;
};
/// Every plus and minus, oldest first; the last line's `left` is left().
std::vector<BalanceLine> explainBalance(const PackageLedger& ledger);

} // namespace models
