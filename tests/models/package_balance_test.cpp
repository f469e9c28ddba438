// Packs: Left and Free, which one pays, days of expiry and hold, what a pack is worth.
#include "models/rules/package_balance.h"

#include "models/rules/ids.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::AdjustmentKind;
using models::Minor;
using models::PackageFit;
using models::PackageLedger;
using models::RedemptionState;
using models::UtcTime;
using models::Uuid;
using models::Zone;

namespace
{

Uuid packId(int n)
{
    return Uuid::timeOrdered(UtcTime{2}, 0, quint64(n));
}

UtcTime onDay(const QString& iso)
{
    return *UtcTime::fromIso(iso);
}

PackageLedger packOf(int sessions, int number = 1)
{
    PackageLedger ledger;
    ledger.pack.id = packId(number);
    ledger.pack.purchaseDate = onDay(u"2026-01-01T12:00Z"_s);
    ledger.offer.serviceId = packId(500);
    ledger.offer.sessionCount = sessions;
    return ledger;
}

void redeem(PackageLedger& ledger, RedemptionState state, int booking)
{
    models::PackageRedemption redemption;
    redemption.bookingId = packId(1000 + booking);
    redemption.id = models::redemptionId(redemption.bookingId);
    redemption.clientPackageId = ledger.pack.id;
    redemption.state = state;
    redemption.updatedAt = onDay(u"2026-02-01T12:00Z"_s).plusDays(booking);
    ledger.put(redemption);
}

void adjust(PackageLedger& ledger, AdjustmentKind kind, std::optional<int> sessions, QDate from = {}, QDate to = {})
{
    models::PackageAdjustment adjustment;
    adjustment.id = packId(2000 + int(ledger.adjustments.size()));
    adjustment.clientPackageId = ledger.pack.id;
    adjustment.kind = kind;
    adjustment.sessions = sessions;
    if (from.isValid()) {
        adjustment.fromDate = from;
        adjustment.toDate = to;
    }
    adjustment.createdAt = onDay(u"2026-01-15T12:00Z"_s);
    ledger.adjustments.push_back(adjustment);
}

} // namespace

TEST(PackageBalance, CountsLeftAndFree)
{
    PackageLedger ledger = packOf(10);
    redeem(ledger, RedemptionState::Used, 1);
    redeem(ledger, RedemptionState::Forfeited, 2);
    redeem(ledger, RedemptionState::Held, 3);
    redeem(ledger, RedemptionState::Returned, 4);
    adjust(ledger, AdjustmentKind::Grant, 2);
    adjust(ledger, AdjustmentKind::Remove, -1);
    EXPECT_EQ(ledger.left(), 9);
    EXPECT_EQ(ledger.freeToBook(), 8);
    redeem(ledger, RedemptionState::Used, 3); // the same booking again: its one row changes
    EXPECT_EQ(ledger.left(), 8);
    EXPECT_EQ(ledger.freeToBook(), 8);
    EXPECT_EQ(models::explainBalance(ledger).back().left, 8);
    EXPECT_EQ(models::explainBalance(ledger).front().change, 10);
}

TEST(PackageBalance, FitsItsServiceUntilTheEndOfTheLastLocalDay)
{
    const Zone zone = Zone::fromId(u"Europe/Berlin"_s).value();
    PackageLedger ledger = packOf(1);
    ledger.pack.expiryDate = models::expiryAfter(onDay(u"2026-01-01T12:00Z"_s), 90, zone);
    EXPECT_EQ(ledger.pack.expiryDate->toString(), u"2026-04-01T21:59:59.999Z"_s);
    const Uuid service = packId(500);
    EXPECT_EQ(models::fitOf(ledger, service, onDay(u"2026-04-01T21:59:59.999Z"_s), zone), PackageFit::Fits);
    EXPECT_EQ(models::fitOf(ledger, service, onDay(u"2026-04-01T22:00Z"_s), zone), PackageFit::Expired);
    EXPECT_EQ(models::fitOf(ledger, packId(501), onDay(u"2026-02-01T09:00Z"_s), zone), PackageFit::OtherService);
    adjust(ledger, AdjustmentKind::Hold, std::nullopt, {2026, 2, 1}, {2026, 2, 3});
    EXPECT_EQ(models::fitOf(ledger, service, onDay(u"2026-01-31T23:00Z"_s), zone), PackageFit::OnHold);
    EXPECT_EQ(models::fitOf(ledger, service, onDay(u"2026-02-03T22:59Z"_s), zone), PackageFit::OnHold);
    EXPECT_EQ(models::fitOf(ledger, service, onDay(u"2026-02-03T23:00Z"_s), zone), PackageFit::Fits);
    redeem(ledger, RedemptionState::Held, 1);
    EXPECT_EQ(models::fitOf(ledger, service, onDay(u"2026-02-10T09:00Z"_s), zone), PackageFit::NothingFree);
    adjust(ledger, AdjustmentKind::Void, -1);
    EXPECT_EQ(models::fitOf(ledger, service, onDay(u"2026-02-10T09:00Z"_s), zone), PackageFit::Closed);
    EXPECT_EQ(models::checkFit(PackageFit::Closed).error().code, models::ErrorCode::OutsidePackage);
    EXPECT_FALSE(models::expiryAfter(onDay(u"2026-01-01T12:00Z"_s), 0, zone));
    EXPECT_FALSE(models::expiryAfter(onDay(u"2026-01-01T12:00Z"_s), std::nullopt, zone));
}

TEST(PackageBalance, TheSoonestExpiryPaysThenFewestLeftThenOldest)
{
    const Zone zone;
    const UtcTime when = onDay(u"2026-02-01T09:00Z"_s);
    std::vector<PackageLedger> packs{packOf(10, 1), packOf(5, 2), packOf(5, 3), packOf(10, 4)};
    packs[2].pack.purchaseDate = onDay(u"2025-12-01T12:00Z"_s);
    packs[3].pack.expiryDate = onDay(u"2026-06-01T00:00Z"_s);
    const auto pays = [&] { return models::packageThatPays(packs, packId(500), when, zone); };
    EXPECT_EQ(pays()->pack.id, packId(4)); // soonest expiry
    packs[3].pack.expiryDate = onDay(u"2026-01-31T00:00Z"_s);
    EXPECT_EQ(pays()->pack.id, packId(3)); // expired one out; fewest left, then oldest
    redeem(packs[1], RedemptionState::Used, 1);
    EXPECT_EQ(pays()->pack.id, packId(2)); // fewest left
    EXPECT_TRUE(models::hasExpiredSessions(packs, packId(500), when));
    for (PackageLedger& pack : packs)
        adjust(pack, AdjustmentKind::Remove, -pack.left());
    EXPECT_EQ(pays(), nullptr);
    EXPECT_EQ(models::packageToUse(packs, packId(500), when, zone)->pack.id, packId(3)); // overdrawn: the same order
    EXPECT_EQ(models::packageToUse(packs, packId(501), when, zone), nullptr);
}

TEST(PackageBalance, ADayInTwoHoldsMovesExpiryOnce)
{
    PackageLedger ledger = packOf(1);
    EXPECT_EQ(models::newHoldDays(ledger.adjustments, {2026, 8, 10}, {2026, 8, 24}), 15);
    adjust(ledger, AdjustmentKind::Hold, std::nullopt, {2026, 8, 10}, {2026, 8, 24});
    EXPECT_EQ(models::newHoldDays(ledger.adjustments, {2026, 8, 20}, {2026, 8, 26}), 2);
    EXPECT_EQ(models::newHoldDays(ledger.adjustments, {2026, 8, 12}, {2026, 8, 13}), 0);
    const Zone zone = Zone::fromId(u"Europe/Berlin"_s).value();
    EXPECT_EQ(models::movedExpiry(onDay(u"2026-03-20T22:59:59.999Z"_s), 15, zone).toString(),
              u"2026-04-04T21:59:59.999Z"_s);
}

TEST(DeferredIncome, GivesTheRoundingToTheLastSession)
{
    EXPECT_EQ(models::deferredIncome(Minor{10000}, 3, 3), Minor{10000});
    EXPECT_EQ(models::deferredIncome(Minor{10000}, 3, 2), Minor{6667});
    EXPECT_EQ(models::deferredIncome(Minor{10000}, 3, 1), Minor{3334});
    EXPECT_EQ(models::deferredIncome(Minor{10000}, 3, 0), Minor{0});
    EXPECT_EQ(models::deferredIncome(Minor{10000}, 3, -1), Minor{0});
    EXPECT_EQ(models::deferredIncome(Minor{10000}, 3, 5), Minor{10000});
    EXPECT_EQ(models::deferredIncome(Minor{5}, 10, 1), Minor{0});
}

TEST(PackageRefund, ShowsProRataAndListPrice)
{
    PackageLedger ledger = packOf(10);
    for (int i = 0; i < 4; ++i)
        redeem(ledger, i ? RedemptionState::Used : RedemptionState::Forfeited, i);
    const auto refund = models::refundOf(ledger, Minor{40000}, Minor{4500});
    EXPECT_EQ(refund.proRata, Minor{24000});
    EXPECT_EQ(refund.listPrice, Minor{22000});
    EXPECT_EQ(models::refundOf(ledger, Minor{15000}, Minor{4500}).listPrice, Minor{0});
    EXPECT_EQ(models::refundOf(ledger, Minor{40000}, Minor{9'000'000'000'000'000'000}).listPrice, Minor{0});
    EXPECT_EQ(models::refundOf(ledger, Minor{18000}, Minor{4500}).listPrice, Minor{0});
    EXPECT_EQ(models::refundOf(ledger, Minor{18001}, Minor{4500}).listPrice, Minor{1});
    adjust(ledger, AdjustmentKind::Grant, 20);
    EXPECT_EQ(models::refundOf(ledger, Minor{40000}, Minor{4500}).proRata, Minor{40000});
}

TEST(Pace, IsTheSessionsAWeekThatUseThePackUp)
{
    PackageLedger ledger = packOf(6);
    const UtcTime now = onDay(u"2026-02-01T00:00Z"_s);
    EXPECT_EQ(models::neededPerWeek(ledger, now), 0);
    ledger.pack.expiryDate = now.plusDays(28);
    EXPECT_DOUBLE_EQ(models::neededPerWeek(ledger, now), 1.5);
    ledger.pack.expiryDate = now.plusDays(1);
    EXPECT_DOUBLE_EQ(models::neededPerWeek(ledger, now), 6);
}

TEST(PackageBalance, AHoldOrAClosingThatWasTakenBackAfterItWasSentDoesNotStand)
{
    PackageLedger ledger = packOf(5);
    adjust(ledger, AdjustmentKind::Hold, std::nullopt, {2026, 3, 10}, {2026, 3, 12});
    adjust(ledger, AdjustmentKind::Void, -5);
    EXPECT_TRUE(ledger.isClosed());
    EXPECT_TRUE(ledger.isOnHold({2026, 3, 11}));
    EXPECT_EQ(models::newHoldDays(ledger.adjustments, {2026, 3, 10}, {2026, 3, 13}), 1);

    // What storage/sent_undo writes: rows of derived ids with the opposite amounts.
    const auto correct = [&](size_t row, AdjustmentKind kind, std::optional<int> sessions) {
        models::PackageAdjustment correction = ledger.adjustments[row];
        correction.id = models::correctionId(correction.id);
        correction.kind = kind;
        correction.sessions = sessions;
        ledger.adjustments.push_back(correction);
    };
    correct(0, AdjustmentKind::Hold, std::nullopt);
    correct(1, AdjustmentKind::Grant, 5);
    EXPECT_FALSE(ledger.isClosed());
    EXPECT_FALSE(ledger.isOnHold({2026, 3, 11}));
    EXPECT_EQ(models::newHoldDays(ledger.adjustments, {2026, 3, 10}, {2026, 3, 13}), 4);
    EXPECT_EQ(ledger.left(), 5);

    correct(2, AdjustmentKind::Hold, std::nullopt); // done again after that was sent too
    correct(3, AdjustmentKind::Remove, -5);
    EXPECT_TRUE(ledger.isClosed());
    EXPECT_TRUE(ledger.isOnHold({2026, 3, 11}));
    EXPECT_EQ(ledger.left(), 0);
}
