// The earnings report: currencies apart, only what was received, months of the trainer's zone.
#include "tests/support/temp_desk.h"
#include "ui/core/reports/earnings_report.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::Minor;
using models::PaymentStatus;

TEST(EarningsReport, KeepsCurrenciesApartAndCountsOnlyWhatWasReceived)
{
    tests::TempDesk desk;
    const auto practice = ui::readPractice(desk.reader()).value();
    const auto record = [&](const char* at, const QString& currency, qint64 amount, qint64 refund,
                            PaymentStatus status) {
        models::ChangeSet changes{u"Pay"_s, {}};
        models::addInsert(changes, models::Payment{.id = desk.ids.next(desk.now),
                                                   .clientId = practice.trainer.id,
                                                   .trainerId = practice.profile.id,
                                                   .amount = Minor{amount},
                                                   .currency = currency,
                                                   .status = status,
                                                   .refundAmount = Minor{refund},
                                                   .platformFee = Minor{amount / 10},
                                                   .createdAt = tests::at(at),
                                                   .updatedAt = tests::at(at)});
        ASSERT_TRUE(desk.store().commit(changes));
    };
    record("2026-01-31T22:59Z", u"EUR"_s, 10000, 0, PaymentStatus::Succeeded);
    record("2026-01-31T23:00Z", u"EUR"_s, 5000, 2500, PaymentStatus::PartiallyRefunded); // February in Berlin
    record("2026-02-10T10:00Z", u"JPY"_s, 7000, 0, PaymentStatus::Succeeded);
    record("2026-02-10T10:00Z", u"EUR"_s, 99999, 0, PaymentStatus::Failed);
    record("2026-02-10T10:00Z", u"EUR"_s, 99999, 0, PaymentStatus::Pending);
    const auto rows = ui::reports::earnings(desk.reader(), practice, {}, {}, ui::reports::EarningsBy::Month).value();
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0], (models::EarningsRow{u"2026-01"_s, u"EUR"_s, 1, Minor{10000}, Minor{}, Minor{1000}, Minor{}}));
    EXPECT_EQ(rows[1], (models::EarningsRow{u"2026-02"_s, u"EUR"_s, 1, Minor{5000}, Minor{2500}, Minor{500}, Minor{}}));
    EXPECT_EQ(rows[2].currency, u"JPY"_s);
    const auto january = ui::reports::earnings(desk.reader(), practice, QDate(2026, 1, 31), QDate(2026, 1, 31),
                                               ui::reports::EarningsBy::Month)
                             .value();
    ASSERT_EQ(january.size(), 1u);
    EXPECT_EQ(january[0].gross, Minor{10000});
}
