// Stripe reconciliation: matching order, what counts as different, missing and extra.
#include "models/rules/stripe_reconciliation.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace models;

namespace
{

Payment stripePayment(const QString& intent, qint64 amount, const char* day = "2026-03-05",
                      const QString& transaction = {})
{
    Payment payment;
    payment.id = Uuid::derived({}, QString(intent + transaction));
    payment.amount = Minor{amount};
    payment.currency = u"EUR"_s;
    payment.status = PaymentStatus::Succeeded;
    if (!intent.isEmpty())
        payment.stripePaymentIntentId = intent;
    if (!transaction.isEmpty())
        payment.transactionId = transaction;
    payment.createdAt = *UtcTime::fromIso(QString(QString::fromLatin1(day) + u"T10:00Z"));
    return payment;
}

StripeLine stripeLine(int row, StripeLine::Kind kind, const QString& intent, qint64 gross, QStringList ids = {},
                      const char* day = "2026-03-05")
{
    return {kind,     row,          intent, std::move(ids),
            u"EUR"_s, Minor{gross}, {},     UtcTime::fromIso(QString(QString::fromLatin1(day) + u"T09:00Z"))};
}

constexpr auto kCharge = StripeLine::Kind::Charge;
constexpr auto kRefund = StripeLine::Kind::Refund;

} // namespace

TEST(GatherCharges, PutsRefundsToTheirCharge)
{
    const auto charges = gatherCharges(
        {stripeLine(2, kCharge, u"pi_1"_s, 4500, {u"ch_1"_s}), stripeLine(3, StripeLine::Kind::Other, {}, -9000),
         stripeLine(4, kRefund, u"pi_1"_s, -1000, {u"re_1"_s}),
         stripeLine(5, kRefund, {}, -500, {u"ch_1"_s, u"re_2"_s}), stripeLine(6, kCharge, {}, 800, {u"ch_2"_s})});
    ASSERT_EQ(charges.size(), 2u);
    EXPECT_EQ(charges[0].gross, Minor{4500});
    EXPECT_EQ(charges[0].refunded, Minor{1500});
    EXPECT_EQ(charges[0].row, 2);
    EXPECT_EQ(charges[1].gross, Minor{800});
}

TEST(ReconcileStripe, SortsIntoMatchedDifferentMissingAndExtra)
{
    Payment refunded = stripePayment(u"pi_5"_s, 4500);
    refunded.refundAmount = Minor{1000};
    Payment pending = stripePayment(u"pi_6"_s, 4500);
    pending.status = PaymentStatus::Pending;
    const std::vector<Payment> payments{stripePayment(u"pi_1"_s, 4500),
                                        stripePayment(u"pi_2"_s, 4500),
                                        stripePayment(u"pi_3"_s, 4500),
                                        stripePayment({}, 700, "2026-03-05", u"ch_9"_s),
                                        stripePayment({}, 300),
                                        refunded,
                                        pending,
                                        stripePayment(u"pi_may"_s, 4500, "2026-05-05")};
    const auto result = reconcileStripe(
        gatherCharges({stripeLine(2, kCharge, u"pi_1"_s, 4500), stripeLine(3, kCharge, u"pi_2"_s, 4400),
                       stripeLine(4, kCharge, u"pi_4"_s, 4500), stripeLine(5, kCharge, {}, 700, {u"ch_9"_s}),
                       stripeLine(6, kCharge, u"pi_5"_s, 4500), stripeLine(7, kRefund, u"pi_5"_s, -1200)}),
        payments, Zone());
    ASSERT_EQ(result.matched.size(), 2u);
    EXPECT_EQ(result.matched[1].payment.transactionId, u"ch_9"_s);
    ASSERT_EQ(result.different.size(), 2u);
    EXPECT_EQ(result.different[0].differences, QStringList{u"amount"_s});
    EXPECT_EQ(result.different[1].differences, QStringList{u"refunded"_s});
    ASSERT_EQ(result.extra.size(), 1u);
    EXPECT_EQ(result.extra[0].paymentIntentId, u"pi_4"_s);
    ASSERT_EQ(result.missing.size(), 1u) << "cash, pending and another month's payments are not missing";
    EXPECT_EQ(result.missing[0].stripePaymentIntentId, u"pi_3"_s);
}

TEST(ReconcileStripe, ThePaymentIntentDecidesBeforeTheTransaction)
{
    const Payment both = stripePayment(u"pi_1"_s, 4500, "2026-03-05", u"ch_1"_s);
    const auto result = reconcileStripe(gatherCharges({stripeLine(2, kCharge, u"pi_other"_s, 100, {u"ch_1"_s}),
                                                       stripeLine(3, kCharge, u"pi_1"_s, 4500)}),
                                        {both}, Zone());
    ASSERT_EQ(result.matched.size(), 1u);
    EXPECT_EQ(result.matched[0].charge.row, 3);
    ASSERT_EQ(result.extra.size(), 1u);
    EXPECT_EQ(result.extra[0].row, 2);
}
