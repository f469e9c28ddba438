// Points: earning, taking back, redeeming, expiring.
#include "models/rules/loyalty.h"

#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;
using namespace models;

namespace
{

const Uuid kLoyalClient = *Uuid::fromString(u"00000000-0000-7000-8000-000000000001");

UtcTime pointsDay(int day)
{
    return UtcTime{1'767'225'600'000}.plusDays(day);
}

LoyaltyPoint pointsRow(int day, int amount, QStringView type, std::optional<Uuid> related = {})
{
    static int number = 0;
    LoyaltyPoint row;
    row.id = Uuid::derived(kLoyalClient, QString::number(++number));
    row.userId = kLoyalClient;
    row.points = amount;
    row.transactionType = type.toString();
    row.relatedId = related;
    row.createdAt = pointsDay(day);
    return row;
}

} // namespace

TEST(PointsForPayment, CountsWholeUnitsOfTheCurrency)
{
    struct Case {
        qint64 units;
        const char16_t* currency;
        int perUnit;
        int points;
    };
    for (const Case& c : {Case{4500, u"EUR", 1, 45}, Case{4599, u"EUR", 1, 45}, Case{99, u"EUR", 1, 0},
                          Case{4500, u"JPY", 1, 4500}, Case{4500, u"KWD", 1, 4}, Case{4500, u"EUR", 3, 135},
                          Case{4500, u"EUR", 0, 0}, Case{-4500, u"EUR", 1, 0}, Case{4500, u"EUR", -2, 0}})
        EXPECT_EQ(pointsForPayment(Minor{c.units}, c.currency, c.perUnit), c.points) << c.units;
}

TEST(PointsTakenBack, RoundsDownAndNeverExceedsWhatWasEarned)
{
    struct Case {
        int earned;
        qint64 refunded, amount;
        int back;
    };
    for (const Case& c : {Case{45, 4500, 4500, 45}, Case{45, 1000, 4500, 10}, Case{45, 999, 4500, 9},
                          Case{45, 99, 4500, 0}, Case{45, 100, 4500, 1}, Case{7, 1, 3, 2}, Case{45, 9000, 4500, 45},
                          Case{0, 4500, 4500, 0}, Case{45, 0, 4500, 0}, Case{45, 10, 0, 0},
                          Case{2'000'000'000, 999'999'999'999'999, 1'000'000'000'000'000, 1'999'999'999}})
        EXPECT_EQ(pointsTakenBack(c.earned, Minor{c.refunded}, Minor{c.amount}), c.back)
            << c.earned << ' ' << c.refunded;
}

TEST(PointsTakenBack, OfSeveralRefundsEqualsThatOfTheirSum)
{
    const unsigned seed = 20260301;
    std::mt19937 random(seed);
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    for (int round = 0; round < 500; ++round) {
        const qint64 amount = 1 + random() % 100'000;
        const int earned = int(random() % 1000);
        qint64 refunded = 0;
        int taken = 0;
        while (refunded < amount) {
            refunded += 1 + random() % (amount - refunded);
            const int due = pointsTakenBack(earned, Minor{refunded}, Minor{amount});
            ASSERT_GE(due, taken);
            taken = due;
            ASSERT_EQ(due, int(qint64(earned) * refunded / amount));
        }
        EXPECT_EQ(taken, earned);
    }
}

TEST(PointsRowId, IsTheSameForTheSameActAndDiffersOtherwise)
{
    const Uuid booking = Uuid::derived(kLoyalClient, u"b");
    EXPECT_EQ(pointsRowId(kLoyalClient, points::kSession, booking),
              pointsRowId(kLoyalClient, points::kSession, booking));
    EXPECT_NE(pointsRowId(kLoyalClient, points::kSession, booking),
              pointsRowId(kLoyalClient, points::kPayment, booking));
    EXPECT_NE(pointsRowId(kLoyalClient, points::kSession, booking), pointsRowId(booking, points::kSession, booking));
    EXPECT_NE(pointsRowId(kLoyalClient, points::kSession, booking),
              pointsRowId(kLoyalClient, points::kSession, booking, 1));
}

TEST(CheckRedemption, StopsBelowZero)
{
    EXPECT_TRUE(checkRedemption(100, 100));
    EXPECT_EQ(checkRedemption(100, 101).error().code, ErrorCode::InvalidState);
    EXPECT_EQ(checkRedemption(-5, 1).error().code, ErrorCode::InvalidState);
    EXPECT_EQ(checkRedemption(100, 0).error().code, ErrorCode::Invalid);
    EXPECT_EQ(checkRedemption(100, -1).error().code, ErrorCode::Invalid);
}

TEST(ExpiredPoints, AreTheOldestThatWereNotUsed)
{
    const Uuid payment = Uuid::derived(kLoyalClient, u"p");
    const std::vector<LoyaltyPoint> ledger{pointsRow(0, 10, points::kSession),
                                           pointsRow(100, 45, points::kPayment, payment),
                                           pointsRow(200, -4, points::kRedeemed)};
    EXPECT_EQ(expiredPoints(ledger, pointsDay(364), 365), 0);
    EXPECT_EQ(expiredPoints(ledger, pointsDay(365), 365), 6) << "the redeemed ones were the oldest";
    EXPECT_EQ(expiredPoints(ledger, pointsDay(465), 365), 51);
    EXPECT_EQ(expiredPoints(ledger, pointsDay(9999), 0), 0) << "0 means never";
}

TEST(ExpiredPoints, ARefundTakesItsOwnPaymentsPointsNotTheOldest)
{
    const Uuid payment = Uuid::derived(kLoyalClient, u"p");
    const std::vector<LoyaltyPoint> ledger{pointsRow(0, 10, points::kSession),
                                           pointsRow(100, 45, points::kPayment, payment),
                                           pointsRow(101, -45, points::kRefund, payment)};
    EXPECT_EQ(expiredPoints(ledger, pointsDay(365), 365), 10);
    EXPECT_EQ(expiredPoints(ledger, pointsDay(999), 365), 10);
}

TEST(ExpiredPoints, AfterTheExpiryRowNothingMoreExpires)
{
    std::vector<LoyaltyPoint> ledger{pointsRow(0, 10, points::kSession), pointsRow(300, 5, points::kSession)};
    ledger.push_back(pointsRow(366, -expiredPoints(ledger, pointsDay(366), 365), points::kExpiry));
    EXPECT_EQ(expiredPoints(ledger, pointsDay(366), 365), 0);
    EXPECT_EQ(pointsBalance(ledger), 5);
}

TEST(ExpiredPoints, WhatWasOwedIsRepaidBeforePointsCanExpire)
{
    const std::vector<LoyaltyPoint> ledger{pointsRow(0, -8, points::kTakenBack), pointsRow(1, 10, points::kSession)};
    EXPECT_EQ(expiredPoints(ledger, pointsDay(500), 365), 2);
}

TEST(ExpiredPoints, NeverExceedTheBalanceOfAnyLedger)
{
    const unsigned seed = 7;
    std::mt19937 random(seed);
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    for (int round = 0; round < 300; ++round) {
        std::vector<LoyaltyPoint> ledger;
        for (int day = 0; day < 40; ++day) {
            const int amount = int(random() % 41) - 15;
            if (amount != 0)
                ledger.push_back(pointsRow(day * 20, amount, amount > 0 ? points::kSession : points::kRedeemed));
        }
        const int expired = expiredPoints(ledger, pointsDay(20'000), 30);
        EXPECT_EQ(expired, std::max<qint64>(0, pointsBalance(ledger)));
    }
}
