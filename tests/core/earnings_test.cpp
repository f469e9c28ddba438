// Earnings: periods, the bridge, bars, what is owed, and the payments table.
#include "models/rules/new_client.h"
#include "tests/support/temp_desk.h"
#include "ui/core/earnings/payments_item_model.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::Minor;
using models::PaymentStatus;
using namespace ui::earnings;

namespace
{

const models::Policy kDefaultPolicy;
const QLocale kEnglish(u"en_GB"_s);
const QLocale kGerman(u"de_DE"_s);

Period month(int year, int number)
{
    return periodOf(PeriodKind::Month, QDate(year, number, 1), kDefaultPolicy);
}

class EarningDesk : public tests::TempDesk
{
public:
    EarningDesk()
    {
        practice = ui::readPractice(reader()).value();
        auto anna = models::newClient(ids.next(now), practice.profile.id, QDate(2026, 1, 1), now);
        anna.user.firstName = u"Anna"_s;
        anna.user.lastName = u"Meyer"_s;
        client = anna.user.id;
        service = {.id = ids.next(now),
                   .trainerId = practice.profile.id,
                   .name = u"Strength"_s,
                   .duration = 60,
                   .price = Minor{4500},
                   .createdAt = now,
                   .updatedAt = now};
        models::ChangeSet changes{u"Fill"_s, {}};
        addInsert(changes, anna.user);
        addInsert(changes, anna.profile);
        addInsert(changes, anna.settings);
        addInsert(changes, anna.roster);
        addInsert(changes, service);
        EXPECT_TRUE(store().commit(changes));
    }

    template <class E>
    E add(E entity)
    {
        models::ChangeSet changes{u"Add"_s, {}};
        addInsert(changes, entity);
        const auto done = store().commit(changes);
        EXPECT_TRUE(done) << done.error().message.toStdString();
        return entity;
    }

    models::Payment payment(const char* when, qint64 amount, PaymentStatus status = PaymentStatus::Succeeded)
    {
        models::Payment made;
        made.id = ids.next(now);
        made.clientId = client;
        made.trainerId = practice.profile.id;
        made.amount = Minor{amount};
        made.currency = u"EUR"_s;
        made.status = status;
        made.paymentMethod = u"card"_s;
        made.createdAt = made.updatedAt = tests::at(when);
        return made;
    }

    models::Booking completed(const char* start)
    {
        models::Booking booking;
        booking.id = ids.next(now);
        booking.clientId = client;
        booking.trainerId = practice.profile.id;
        booking.serviceId = service.id;
        booking.startTime = tests::at(start);
        booking.endTime = booking.startTime.plusMinutes(60);
        booking.status = models::BookingStatus::Completed;
        booking.createdAt = booking.updatedAt = now;
        return add(booking);
    }

    EarningsView view(const Period& period, Compare compare = Compare::Previous, const QString& currency = {})
    {
        const auto read = readEarnings(reader(), practice, {period, compare, currency}, now);
        EXPECT_TRUE(read) << read.error().message.toStdString();
        return read.value();
    }

    ui::Practice practice;
    models::Uuid client;
    models::TrainerService service;
};

} // namespace

TEST(EarningsPeriod, StepsAndComparesByItsKind)
{
    EXPECT_EQ(stepped(month(2026, 1), -1, kDefaultPolicy), month(2025, 12));
    const Period quarter = periodOf(PeriodKind::Quarter, QDate(2026, 2, 10), kDefaultPolicy);
    EXPECT_EQ(stepped(quarter, 1, kDefaultPolicy).days, (models::DayRange{QDate(2026, 4, 1), QDate(2026, 6, 30)}));
    const Period free{PeriodKind::Free, {QDate(2026, 3, 1), QDate(2026, 3, 10)}};
    EXPECT_EQ(stepped(free, -1, kDefaultPolicy).days, (models::DayRange{QDate(2026, 2, 19), QDate(2026, 2, 28)}));
    EXPECT_EQ(comparedWith(month(2026, 3), Compare::YearBefore, kDefaultPolicy), month(2025, 3));
    EXPECT_EQ(comparedWith(month(2026, 3), Compare::Nothing, kDefaultPolicy), std::nullopt);
}

TEST(EarningsPeriod, IsNamedAsShortAsItStaysClear)
{
    EXPECT_EQ(periodWords(month(2025, 5), kEnglish), u"May 2025"_s);
    EXPECT_EQ(periodWords(periodOf(PeriodKind::Quarter, QDate(2025, 5, 1), kDefaultPolicy), kEnglish), u"Q2 2025"_s);
    EXPECT_EQ(shortPeriodWords(month(2025, 4), month(2025, 5), kEnglish), u"April"_s);
    EXPECT_EQ(shortPeriodWords(month(2024, 5), month(2025, 5), kEnglish), u"May 2024"_s);
    models::Policy british;
    british.taxYearStartMonth = 4;
    british.taxYearStartDay = 6;
    const Period year = periodOf(PeriodKind::Year, QDate(2025, 4, 5), british);
    EXPECT_EQ(year.days.from, QDate(2024, 4, 6));
    EXPECT_EQ(periodWords(year, kEnglish), u"2024/25"_s);
}

TEST(EarningsPeriod, ShowsTheTwelveMonthsAroundIt)
{
    const QDate today(2025, 6, 11);
    EXPECT_EQ(chartMonths(month(2025, 5), today).back(), QDate(2025, 6, 1));
    EXPECT_EQ(chartMonths(month(2025, 5), today).front(), QDate(2024, 7, 1));
    EXPECT_EQ(chartMonths(month(2020, 5), today).back(), QDate(2020, 5, 1));
    EXPECT_EQ(chartMonths(periodOf(PeriodKind::Year, today, kDefaultPolicy), today).back(), QDate(2025, 12, 1));
}

TEST(Earnings, TheBridgeCountsWhatWasReceivedInTheTrainersDays)
{
    EarningDesk desk;
    auto first = desk.payment("2026-01-31T23:30Z", 4500); // already February in Berlin
    first.bookingId = desk.completed("2026-01-31T10:00Z").id;
    first.platformFee = Minor{450};
    desk.add(first);
    auto refunded = desk.payment("2026-02-10T10:00Z", 10000, PaymentStatus::PartiallyRefunded);
    refunded.refundAmount = Minor{2500};
    desk.add(refunded);
    desk.add(desk.payment("2026-02-11T10:00Z", 9900, PaymentStatus::Failed));
    desk.add(desk.payment("2026-02-12T10:00Z", 8800, PaymentStatus::Pending));
    desk.add(desk.payment("2026-01-15T10:00Z", 1000));
    const EarningsView view = desk.view(month(2026, 2));
    EXPECT_EQ(view.bridge.gross, Minor{14500});
    EXPECT_EQ(view.bridge.refunded, Minor{2500});
    EXPECT_EQ(view.bridge.fees, Minor{450});
    EXPECT_EQ(view.bridge.net(), Minor{11550});
    EXPECT_EQ(view.compared.net(), Minor{1000});
    EXPECT_EQ(view.lines.size(), 4u);
    EXPECT_EQ(figureLine(view, Figure::Net, kGerman).toStdString().substr(0, 1), "+");
    EXPECT_EQ(figureLine(view, Figure::Gross, kEnglish), u"1 session, 1 other"_s);
}

TEST(Earnings, EachCardIsTheSumOfTheRowsItOpensAndTheBarIsTheGrossCard)
{
    EarningDesk desk;
    for (int i = 0; i < 30; ++i) {
        auto made = desk.payment("2026-02-10T10:00Z", 1000 + 37 * i, PaymentStatus(i % 5));
        if (made.status == PaymentStatus::Refunded)
            made.refundAmount = made.amount;
        else if (made.status == PaymentStatus::PartiallyRefunded)
            made.refundAmount = Minor{500};
        made.platformFee = Minor{i % 3 * 20};
        desk.add(made);
    }
    const EarningsView view = desk.view(month(2026, 2));
    PaymentsItemModel model(desk.practice.zone, kEnglish);
    model.setLines(view.lines);
    for (const Figure figure : {Figure::Net, Figure::Gross, Figure::Fees, Figure::Refunds}) {
        model.setFigure(figure);
        Minor sum;
        for (int row = 0; row < model.rowCount(); ++row) {
            const PaymentLine& line = model.line(row);
            sum += figure == Figure::Net     ? *netOf(line)
                   : figure == Figure::Gross ? line.payment.amount
                   : figure == Figure::Fees  ? line.payment.platformFee.value_or(Minor{})
                                             : line.payment.refundAmount.value_or(Minor{});
        }
        EXPECT_EQ(sum, figureAmount(view, figure)) << int(figure);
    }
    for (const MonthBar& bar : view.bars) {
        if (bar.first == QDate(2026, 2, 1)) {
            EXPECT_EQ(bar.gross(), view.bridge.gross);
            EXPECT_EQ(bar.refunded, view.bridge.refunded);
        }
    }
}

TEST(Earnings, CurrenciesAreNeverAdded)
{
    EarningDesk desk;
    desk.add(desk.payment("2026-02-10T10:00Z", 4500));
    auto yen = desk.payment("2026-02-11T10:00Z", 5000);
    yen.currency = u"JPY"_s;
    desk.add(yen);
    const EarningsView euros = desk.view(month(2026, 2));
    EXPECT_EQ(euros.bridge.gross, Minor{4500});
    EXPECT_EQ(euros.currencies, QStringList({u"EUR"_s, u"JPY"_s}));
    ASSERT_EQ(euros.elsewhere.size(), 1u);
    EXPECT_EQ(euros.elsewhere[0].second.gross, Minor{5000});
    EXPECT_EQ(desk.view(month(2026, 2), Compare::Previous, u"JPY"_s).bridge.gross, Minor{5000});
}

TEST(Earnings, OwesCompletedSessionsThatNothingHasPaid)
{
    EarningDesk desk;
    const auto owed = desk.completed("2026-02-01T10:00Z");
    const auto paid = desk.completed("2026-02-02T10:00Z");
    auto money = desk.payment("2026-02-02T11:00Z", 4500);
    money.bookingId = paid.id;
    desk.add(money);
    const auto failed = desk.completed("2026-02-03T10:00Z");
    auto declined = desk.payment("2026-02-03T11:00Z", 4500, PaymentStatus::Failed);
    declined.bookingId = failed.id;
    desk.add(declined);
    const EarningsView view = desk.view(month(2026, 2));
    ASSERT_EQ(view.owed.size(), 2u);
    EXPECT_EQ(view.owed[0].bookingId, owed.id);
    EXPECT_EQ(view.owed[1].bookingId, failed.id);
    EXPECT_EQ(view.owedSum, Minor{9000});
    EXPECT_EQ(figureLine(view, Figure::Owed, kEnglish), u"2 sessions, oldest 29 days"_s);
}

TEST(PaymentsItemModel, SortsFiltersAndKeepsTheRulesOfItemModels)
{
    EarningDesk desk;
    desk.add(desk.payment("2026-02-10T10:00Z", 5000));
    desk.add(desk.payment("2026-02-11T10:00Z", 4000, PaymentStatus::Failed));
    desk.add(desk.payment("2026-02-12T10:00Z", 6000));
    PaymentsItemModel model(desk.practice.zone, kGerman);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines(desk.view(month(2026, 2)).lines);
    EXPECT_EQ(model.index(0, PaymentsItemModel::Gross).data().toString(), u"60,00"_s);
    model.sort(PaymentsItemModel::Gross, Qt::AscendingOrder);
    EXPECT_EQ(model.index(0, PaymentsItemModel::Gross).data().toString(), u"40,00"_s);
    EXPECT_EQ(model.index(0, PaymentsItemModel::Net).data().toString(), u"–"_s);
    model.setFilter(PaymentFilter::Failed);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.countOf(PaymentFilter::Paid), 2);
    model.setFilter(PaymentFilter::All);
    model.setPrivate(true);
    EXPECT_FALSE(model.index(0, PaymentsItemModel::Gross).data().toString().contains(u"40"_s));
}

TEST(EarningsWords, WriteAxisMarksAndWholeUnits)
{
    EXPECT_EQ(axisWords(2000, u"EUR"_s, kGerman), u"€2k"_s);
    EXPECT_EQ(axisWords(500, u"EUR"_s, kGerman), u"€500"_s);
    EXPECT_EQ(wholeUnits(Minor{528050}, u"EUR"_s, kGerman), u"5.281"_s);
    EXPECT_EQ(wholeUnits(Minor{528000}, u"JPY"_s, kGerman), u"528.000"_s);
}
