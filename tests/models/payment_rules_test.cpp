// Money: both payout equations, the words of the fee, ranges, refunds, and sums that never mix currencies.
#include "models/rules/earnings.h"
#include "models/rules/payment_rules.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::Minor;
using models::Payment;
using models::PaymentStatus;

namespace
{

Payment stripePayment(qint64 amount, qint64 refund, qint64 fee, std::optional<qint64> payout)
{
    Payment payment;
    payment.amount = Minor{amount};
    payment.currency = u"EUR"_s;
    payment.refundAmount = Minor{refund};
    payment.platformFee = Minor{fee};
    if (payout)
        payment.trainerPayout = Minor{*payout};
    payment.status = models::statusFor(payment.amount, *payment.refundAmount);
    payment.stripePaymentIntentId = u"pi_1"_s;
    return payment;
}

} // namespace

TEST(Payout, IsNamedByTheEquationItFollows)
{
    struct Case {
        qint64 amount, refund, fee;
        std::optional<qint64> payout;
        const char* word;
        std::optional<qint64> net, variance;
    };
    // A = amount - refund - fee; B = amount - refund - round(fee x (amount - refund) / amount).
    const std::vector<Case> cases{
        {10000, 0, 1000, 9000, "retained", 9000, 0},        // A = B
        {10000, 5000, 1000, 4000, "retained", 4000, 0},     // A
        {10000, 5000, 1000, 4500, "proportional", 4500, 0}, // B
        {10000, 5000, 1000, 4499, "rounding", 4500, -1},    // one minor unit from B
        {10000, 5000, 1000, 4001, "rounding", 4000, 1},     // one from A
        {10000, 5000, 1000, 4250, "variance", 4000, 250},   // a tie goes to A
        {10000, 5000, 1000, 4251, "variance", 4500, -249},  // nearer to B
        {10000, 10000, 1000, -1000, "retained", -1000, 0},  // full refund, fee kept
        {10000, 10000, 1000, 0, "proportional", 0, 0},      // full refund, fee returned
        {10000, 3333, 999, 6001, "proportional", 6001, 0},  // 999 x 6667 / 10000 = 666.03
        {10000, 0, 1000, std::nullopt, "not settled", 9000, std::nullopt},
    };
    for (const Case& c : cases) {
        const auto check = models::checkPayout(stripePayment(c.amount, c.refund, c.fee, c.payout));
        SCOPED_TRACE(c.word);
        EXPECT_EQ(check.word.toStdString(), c.word);
        EXPECT_EQ(check.netExpected, c.net ? std::optional(Minor{*c.net}) : std::nullopt);
        EXPECT_EQ(check.variance, c.variance ? std::optional(Minor{*c.variance}) : std::nullopt);
    }
}

TEST(Payout, IsEmptyForManualPendingAndFailedPayments)
{
    Payment payment = stripePayment(10000, 0, 1000, 9000);
    payment.stripePaymentIntentId.reset();
    EXPECT_EQ(models::checkPayout(payment).word, u"manual"_s);
    EXPECT_FALSE(models::checkPayout(payment).netExpected);
    payment.stripePaymentIntentId = u"pi_1"_s;
    for (const PaymentStatus status : {PaymentStatus::Pending, PaymentStatus::Failed}) {
        payment.status = status;
        EXPECT_TRUE(models::checkPayout(payment).word.isEmpty());
        EXPECT_FALSE(models::checkPayout(payment).netExpected);
    }
}

TEST(Payment, IsRefusedOutsideItsRanges)
{
    EXPECT_TRUE(models::checkPayment(stripePayment(10000, 10000, 1000, -1000)));
    EXPECT_FALSE(models::checkPayment(stripePayment(0, 0, 0, 0)));
    EXPECT_FALSE(models::checkPayment(stripePayment(10000, 10001, 0, 0)));
    EXPECT_FALSE(models::checkPayment(stripePayment(10000, -1, 0, 0)));
    EXPECT_FALSE(models::checkPayment(stripePayment(10000, 0, 10001, 0)));
    EXPECT_FALSE(models::checkPayment(stripePayment(10000, 0, 1000, -1001)));
    EXPECT_TRUE(models::checkPayment(stripePayment(10000, 0, 1000, 10001))) << "more than was paid is a variance";
    Payment contradicts = stripePayment(10000, 5000, 0, 0);
    contradicts.status = PaymentStatus::Refunded;
    EXPECT_FALSE(models::checkPayment(contradicts));
    contradicts = stripePayment(10000, 0, 0, 0);
    contradicts.currency = u"EURO"_s;
    EXPECT_FALSE(models::checkPayment(contradicts));
}

TEST(Refund, AddsUpToTheAmountAndNoFurther)
{
    Payment cash = stripePayment(10000, 0, 0, std::nullopt);
    cash.stripePaymentIntentId.reset();
    const Payment once = models::withRefund(cash, Minor{4000}).value();
    EXPECT_EQ(once.status, PaymentStatus::PartiallyRefunded);
    EXPECT_EQ(once.refundAmount, Minor{4000});
    EXPECT_EQ(models::withRefund(once, Minor{6000})->status, PaymentStatus::Refunded);
    EXPECT_EQ(models::withRefund(once, Minor{6001}).error().code, models::ErrorCode::Invalid);
    EXPECT_EQ(models::withRefund(cash, Minor{0}).error().code, models::ErrorCode::Invalid);
    EXPECT_EQ(models::withRefund(stripePayment(1, 0, 0, 1), Minor{1}).error().code, models::ErrorCode::ReadOnly);
    cash.status = PaymentStatus::Pending;
    EXPECT_EQ(models::withRefund(cash, Minor{1}).error().code, models::ErrorCode::InvalidState);
}

TEST(Periods, SpanWholeLocalDays)
{
    const models::Zone berlin = models::Zone::fromId(u"Europe/Berlin"_s).value();
    const auto march = models::monthOf({2026, 3, 15});
    EXPECT_EQ(march, (models::DayRange{{2026, 3, 1}, {2026, 3, 31}}));
    const auto span = models::instantsOf(march, berlin);
    EXPECT_EQ(span.start.toString(), u"2026-02-28T23:00:00.000Z"_s);
    EXPECT_EQ(span.end.toString(), u"2026-03-31T22:00:00.000Z"_s);
    EXPECT_EQ(models::quarterOf({2026, 5, 15}), (models::DayRange{{2026, 4, 1}, {2026, 6, 30}}));
    EXPECT_EQ(models::isoWeekOf({2026, 3, 1}), (models::DayRange{{2026, 2, 23}, {2026, 3, 1}}));
    models::Policy policy;
    policy.taxYearStartMonth = 4;
    policy.taxYearStartDay = 6;
    EXPECT_EQ(models::taxYearOf({2026, 4, 5}, policy), (models::DayRange{{2025, 4, 6}, {2026, 4, 5}}));
    EXPECT_EQ(models::monthKey(*models::UtcTime::fromIso(u"2026-02-28T23:30Z"_s), berlin), u"2026-03"_s);
    EXPECT_EQ(models::owedAge({2026, 1, 1}, {2026, 1, 31}), models::OwedAge::UpTo30);
    EXPECT_EQ(models::owedAge({2026, 1, 1}, {2026, 2, 1}), models::OwedAge::UpTo60);
}
