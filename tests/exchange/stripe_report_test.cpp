// Stripe's reports: headers, categories, amounts, faults.
#include "storage/exchange/stripe_report.h"

#include <QBuffer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace models;

namespace
{

Result<storage::StripeReport> stripeReportOf(const QByteArray& text)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    return storage::readStripeReport(buffer);
}

} // namespace

TEST(StripeReport, ReadsTheItemisedBalanceReport)
{
    const auto report = stripeReportOf(
        "\xef\xbb\xbf"
        "balance_transaction_id,created_utc,created,currency,gross,fee,net,reporting_category,source_id,description,"
        "payment_intent_id\r\n"
        "txn_1,2026-03-05 09:00:00,2026-03-05 10:00:00,eur,45.00,0.91,44.09,charge,ch_1,\"Session, Strength\",pi_1\r\n"
        "txn_2,2026-03-06 09:00:00,2026-03-06 10:00:00,eur,-10.00,0.00,-10.00,refund,re_1,,pi_1\r\n"
        "txn_3,2026-03-07 00:00:00,2026-03-07 01:00:00,eur,-34.09,0.00,-34.09,payout,po_1,,\r\n"
        "txn_4,2026-03-08 00:00:00,2026-03-08 01:00:00,jpy,4500.00,0,4500.00,charge,ch_2,,pi_2\r\n"
        "txn_5,2026-03-08 00:00:00,,eur,4x.00,0,4500.00,charge,ch_3,,pi_3\r\n"
        "txn_6,2026-03-08 00:00:00,,zzz,4.00,0,4500.00,charge,ch_3,,pi_3\r\n");
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_EQ(report->read, 6);
    ASSERT_EQ(report->lines.size(), 4u);
    EXPECT_EQ(report->lines[0].gross, Minor{4500});
    EXPECT_EQ(report->lines[0].currency, u"EUR"_s);
    EXPECT_EQ(report->lines[0].transactionIds, (QStringList{u"txn_1"_s, u"ch_1"_s}));
    EXPECT_EQ(report->lines[0].created, UtcTime::fromIso(u"2026-03-05T09:00Z"_s))
        << "the UTC column, not the local one";
    EXPECT_EQ(report->lines[1].kind, StripeLine::Kind::Refund);
    EXPECT_EQ(report->lines[2].kind, StripeLine::Kind::Other);
    EXPECT_EQ(report->lines[3].gross, Minor{4500}) << "yen have no decimals";
    ASSERT_EQ(report->rejects.size(), 2u);
    EXPECT_EQ(report->rejects[0].row, 6);
    const auto charges = gatherCharges(report->lines);
    ASSERT_EQ(charges.size(), 2u);
    EXPECT_EQ(charges[0].refunded, Minor{1000});
}

TEST(StripeReport, ReadsTheListOfPayments)
{
    const auto report = stripeReportOf("id;Created date (UTC);Amount;Amount Refunded;Currency;Status;PaymentIntent ID\n"
                                       "ch_1;2026-03-05 09:00;45.00;10.00;eur;Refunded;pi_1\n"
                                       "ch_2;2026-03-05 09:00;45.00;0.00;eur;Failed;pi_2\n");
    ASSERT_TRUE(report) << report.error().message.toStdString();
    ASSERT_EQ(report->lines.size(), 2u);
    EXPECT_EQ(report->lines[0].refunded, Minor{1000});
    EXPECT_EQ(report->lines[1].kind, StripeLine::Kind::Other) << "a failed payment took nothing";
}

TEST(StripeReport, RefusesOtherFiles)
{
    EXPECT_EQ(stripeReportOf("name,email\nAnna,a@example.org\n").error().code, ErrorCode::Invalid);
    EXPECT_EQ(stripeReportOf("").error().code, ErrorCode::Invalid);
    EXPECT_EQ(stripeReportOf("payment_intent_id,amount,currency\n\xff\xfe\x00").error().code, ErrorCode::Invalid);
}
