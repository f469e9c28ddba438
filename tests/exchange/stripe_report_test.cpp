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
    EXPECT_EQ(stripeReportOf("PK\x03\x04 a workbook").error().code, ErrorCode::Foreign);
}

TEST(StripeReport, ReadsAmountsAsTheAccountsCountryWritesThem)
{
    const auto report = stripeReportOf("id,Amount,Amount Refunded,Currency,PaymentIntent ID\n"
                                       "ch_1,\"1.234,50\",\"0,00\",eur,pi_1\n"
                                       "ch_2,\"1,234.50\",0.00,eur,pi_2\n"
                                       "ch_3,\"19,99\",\"5,5\",eur,pi_3\n"
                                       "ch_4,\"12,500\",0,kwd,pi_4\n"
                                       "ch_5,\"1,234\",0,jpy,pi_5\n");
    ASSERT_TRUE(report) << report.error().message.toStdString();
    ASSERT_EQ(report->lines.size(), 5u);
    EXPECT_EQ(report->lines[0].gross, Minor{123450});
    EXPECT_EQ(report->lines[1].gross, Minor{123450});
    EXPECT_EQ(report->lines[2].gross, Minor{1999}) << "never a hundred times as much";
    EXPECT_EQ(report->lines[2].refunded, Minor{550});
    EXPECT_EQ(report->lines[3].gross, Minor{12500});
    EXPECT_EQ(report->lines[4].gross, Minor{1234});
}

TEST(StripeReport, ReadsAFileThatASpreadsheetSavedAgain)
{
    const QString text = u"id;Amount;Currency;PaymentIntent ID\r\nch_1;45.00;eur;pi_1\r\n"_s;
    QByteArray bytes = "\xff\xfe";
    for (const QChar c : text)
        bytes += QByteArray(1, char(c.unicode() & 0xff)) + QByteArray(1, char(c.unicode() >> 8));
    const auto report = stripeReportOf(bytes);
    ASSERT_TRUE(report) << report.error().message.toStdString();
    ASSERT_EQ(report->lines.size(), 1u);
    EXPECT_EQ(report->lines[0].gross, Minor{4500});
}

TEST(StripeReport, RefusesWhatIsTooLong)
{
    QByteArray text = "id,Amount,Currency\n";
    for (int i = 0; i < 200'001; ++i)
        text += "ch,1.00,eur\n";
    EXPECT_EQ(stripeReportOf(text).error().code, ErrorCode::Invalid);
}
