// The smaller parsers: Stripe's reports, badge criteria, repeat rules, money, dates and rows of the wire.
#include "models/entities/all.h"
#include "models/money.h"
#include "models/rules/badge_criteria.h"
#include "models/wire.h"
#include "storage/exchange/recurrence.h"
#include "storage/exchange/stripe_report.h"
#include "storage/exchange/written_date.h"
#include "tests/fuzz/mutator.h"

#include <QBuffer>
#include <QJsonDocument>
#include <gtest/gtest.h>
#include <limits>

using namespace Qt::StringLiterals;
using models::ErrorCode;

TEST(FuzzStripe, EveryRowIsALineOrAReject)
{
    const QByteArrayList samples{
        "balance_transaction_id,created_utc,currency,gross,fee,net,reporting_category,source_id,payment_intent_id\r\n"
        "txn_1,2026-03-05 09:00:00,eur,45.00,0.91,44.09,charge,ch_1,pi_1\r\n"
        "txn_2,2026-03-06 09:00:00,jpy,-10.00,0.00,-10.00,refund,re_1,pi_1\r\n",
        "id;Created date (UTC);Amount;Amount Refunded;Currency;Status;PaymentIntent ID\nch_1;2026-03-05 "
        "09:00;\"1.234,50\";0;kwd;Paid;pi_1\n"};
    const QByteArrayList words{"amount", "currency", "gross", "refund", "payout", "-",
                               "1.2.3",  "0.001",    "zzz",   "pi_1",   "\"\"",   "2026-02-30 25:61:00"};
    for (const uint64_t seed : {61, 62, 63}) {
        tests::Mutator mutator(seed);
        for (int round = 0; round < 800; ++round) {
            SCOPED_TRACE(testing::Message() << "seed " << seed << ", round " << round);
            QBuffer buffer;
            buffer.setData(mutator.variantOf(samples, words));
            buffer.open(QIODevice::ReadOnly);
            const auto report = storage::readStripeReport(buffer);
            if (!report) {
                EXPECT_TRUE(report.error().code == ErrorCode::Invalid || report.error().code == ErrorCode::Foreign);
                continue;
            }
            EXPECT_EQ(size_t(report->read), report->lines.size() + report->rejects.size());
            models::gatherCharges(report->lines);
        }
    }
}

TEST(FuzzBadgeCriteria, AnythingElseIsManualAndProgressStaysWithinItsBounds)
{
    const QByteArrayList samples{"count(completed) >= 50", "streak_weeks >= 8 and points >= 500",
                                 "referrals(completed) >= 3 or tenure_days >= 365", "manual",
                                 "count(completed)>=1 and manual or points>=2"};
    const QByteArrayList words{"and", "or", ">=",    "(", ")", "manual", "count", "99999999999999999999999",
                               " ",   "-1", "points"};
    models::BadgeFacts facts;
    facts[models::BadgeMetric::Completed] = 49;
    facts[models::BadgeMetric::Points] = std::numeric_limits<qint64>::max();
    tests::Mutator mutator(71);
    for (int round = 0; round < 6000; ++round) {
        const QString text = QString::fromUtf8(mutator.variantOf(samples, words));
        const auto criteria = models::BadgeCriteria::parse(text);
        if (!criteria) {
            EXPECT_EQ(criteria.error().code, ErrorCode::Invalid);
            EXPECT_TRUE(models::BadgeCriteria::parseOrManual(text).isManual()) << text.toStdString();
            continue;
        }
        const auto progress = criteria->progress(facts);
        EXPECT_EQ(progress.has_value(), !criteria->isManual()) << text.toStdString();
        if (progress) {
            EXPECT_GE(progress->fraction, 0) << text.toStdString();
            EXPECT_LE(progress->fraction, 1) << text.toStdString();
            EXPECT_EQ(progress->fraction == 1, criteria->isMet(facts)) << text.toStdString();
        }
    }
}

TEST(FuzzRepeatRules, ARuleIsRefusedOrEndsInBoundedTime)
{
    const QByteArrayList samples{"FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10", "FREQ=MONTHLY;BYDAY=-1FR;INTERVAL=2",
                                 "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=DAILY;UNTIL=20261231T000000Z;WKST=SU",
                                 "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"};
    const QByteArrayList words{"FREQ=",
                               "HOURLY",
                               "SECONDLY",
                               "YEARLY",
                               ";BYMONTHDAY=31",
                               ";BYMONTH=2",
                               ";BYYEARDAY=-366",
                               ";BYWEEKNO=53",
                               ";INTERVAL=65535",
                               ";COUNT=1",
                               "-",
                               ",",
                               ";BYHOUR=25"};
    const models::Zone zone = models::Zone::fromId(u"Australia/Lord_Howe"_s).value();
    tests::Mutator mutator(81);
    for (int round = 0; round < 1500; ++round) {
        const QString rule = QString::fromUtf8(mutator.variantOf(samples, words));
        SCOPED_TRACE(testing::Message() << "round " << round << ' ' << rule.toStdString());
        const auto starts =
            storage::expand({rule, QDate(2026, 3, 2), QTime(9, 0), {}, {}, {}}, zone,
                            models::UtcTime{1'772'000'000'000}, models::UtcTime{1'900'000'000'000}, 400);
        // Without any rule there is the start alone.
        if (!rule.trimmed().isEmpty() && !storage::checkRule(rule)) {
            EXPECT_FALSE(starts);
        }
        if (starts) {
            EXPECT_LE(starts->size(), 400u);
        }
    }
}

TEST(FuzzWords, MoneyAndDatesAreReadOrRefused)
{
    tests::Mutator mutator(91);
    const QByteArrayList amounts{"45.00", "-0.01", "4500", "12.345"},
        days{"1985-04-03", "03/04/1985", "3 Apr 1985", "24.12.90", "--12-24", "19850403", "Mon, 3 April 1985 10:00"};
    for (int round = 0; round < 6000; ++round) {
        const QString amount = QString::fromUtf8(mutator.variantOf(amounts, {".", "-", "0", ",", "e5"}));
        for (const QString& currency : {u"EUR"_s, u"JPY"_s, u"KWD"_s}) {
            const auto read = models::parseMoney(amount, currency);
            if (!read)
                continue;
            const auto again = models::parseMoney(models::moneyText(*read, currency), currency);
            ASSERT_TRUE(again) << amount.toStdString();
            EXPECT_EQ(*again, *read) << amount.toStdString();
        }
        const QString day = QString::fromUtf8(mutator.variantOf(days, {"/", ".", "-", "Feb", "30", "0", "May"}));
        const auto written = storage::readWrittenDate(day, std::nullopt, QDate(2026, 3, 2));
        EXPECT_EQ(written.kind == storage::WrittenDate::Kind::Date, written.date.isValid()) << day.toStdString();
        storage::DateColumn column;
        column.add(day);
    }
}

TEST(FuzzWire, ARowIsRefusedOrGoesOutAsItCameIn)
{
    const QByteArrayList samples{
        R"({"id":"01906f3e-0000-7000-8000-000000000001","client_id":"01906f3e-0000-7000-8000-000000000002","trainer_id":"01906f3e-0000-7000-8000-000000000003","amount":"45.00","currency":"EUR","payment_method":"card","status":"succeeded","platform_fee":"4.50","created_at":"2026-03-02T08:00:00.000Z","updated_at":"2026-03-02T08:00:00.000Z"})",
        R"({"id":"01906f3e-0000-7000-8000-000000000001","email":"a@example.org","role":"client","first_name":"A","last_name":"B","created_at":"2026-03-02T08:00:00.000Z","updated_at":"2026-03-02T08:00:00.000Z","is_verified":false,"is_active":true})"};
    const QByteArrayList words{"null",    "true",    "\"\"",       "{}",           "[]", "1e400",
                               "\\u0000", "\\ud800", "\"45.001\"", "\"refunded\"", "-0", "\"2026-02-30T08:00:00.000Z\"",
                               "\"JPY\""};
    for (const models::TableInfo* table : {&models::tableOf<models::Payment>(), &models::tableOf<models::User>()}) {
        tests::Mutator mutator(101);
        int good = 0;
        for (int round = 0; round < 3000; ++round) {
            const QByteArray text =
                round == 0 ? samples[table->name == u"users" ? 1 : 0] : mutator.variantOf(samples, words);
            const auto row = models::rowFromWire(*table, QJsonDocument::fromJson(text).object(), u"EUR");
            if (!row) {
                EXPECT_EQ(row.error().code, ErrorCode::Invalid);
                continue;
            }
            ++good;
            const auto again = models::rowFromWire(*table, models::rowToWire(*row, u"EUR"), u"EUR");
            ASSERT_TRUE(again) << again.error().message.toStdString() << text.constData();
            EXPECT_EQ(*again, *row) << text.constData();
        }
        EXPECT_GT(good, 0);
    }
}
