// Series keep their hour for ten years, wherever the clocks change: made, continued and moved. The seed is printed.
#include "tests/core/plan_desk.h"

#include "storage/check.h"

#include <QTimeZone>
#include <random>

using namespace Qt::StringLiterals;
using ui::plans::Scope;

namespace
{

class SeriesClock : public tests::PlanDesk, public testing::WithParamInterface<const char*>
{
protected:
    SeriesClock() : zone(GetParam())
    {
        const auto moved = commands.perform([&](const ui::Planning& planning) -> models::Result<ui::Act> {
            ui::Act moving;
            moving.changes.label = u"Move house"_s;
            models::TrainerSettings after = planning.practice.settings;
            after.timeZone = QString::fromLatin1(GetParam());
            models::addUpdate(moving.changes, planning.practice.settings, after, planning.now);
            return moving;
        });
        EXPECT_TRUE(moved);
        desk.now = tests::at("2026-03-02T00:00Z");
    }

    models::UtcTime local(QDate day, QTime time) { return {QDateTime(day, time, zone).toMSecsSinceEpoch()}; }

    /// Every booking stands at the hour, but where the clock skips it: there it stands as far behind the skip's beginning.
    void expectHour(QTime hour)
    {
        const auto bookings =
            desk.reader().all<models::Booking>(u"WHERE status = 'confirmed' ORDER BY start_time"_s).value();
        ASSERT_FALSE(bookings.empty());
        for (const models::Booking& booking : bookings) {
            const QDateTime start = QDateTime::fromMSecsSinceEpoch(booking.startTime.ms, zone);
            if (start.time() == hour)
                continue;
            // Qt's own answer to "does this reading exist".
            const QDateTime wished(start.date(), hour, zone);
            EXPECT_FALSE(wished.isValid() && wished.time() == hour) << start.toString(Qt::ISODate).toStdString();
            const int before = zone.offsetFromUtc(start.addSecs(-6 * 3600));
            const QDateTime carried = QDateTime(start.date(), hour, Qt::OffsetFromUTC, before);
            EXPECT_EQ(start.toMSecsSinceEpoch(), carried.toMSecsSinceEpoch())
                << start.toString(Qt::ISODate).toStdString();
        }
    }

    ui::Plan series(models::UtcTime start, const QString& rule)
    {
        return ui::plans::bookSeries(
            {.client = u"Anna Meyer"_s, .service = u"Strength"_s, .start = start, .rrule = rule});
    }

    QTimeZone zone;
};

} // namespace

TEST_P(SeriesClock, KeepsItsHourForTenYearsAlsoWhenItIsMoved)
{
    const unsigned seed = 20260302;
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    for (int round = 0; round < 3; ++round) {
        const QTime hour(int(random() % 22), int(random() % 4) * 15);
        const QDate first = QDate(2026, 3, 9).addDays(int(random() % 7));
        const auto made = act(series(local(first, hour), u"FREQ=WEEKLY;COUNT=520"_s));
        ASSERT_EQ(made.consequences.dates.size(), 520U);
        expectHour(hour);
        const QTime moved(5 + int(random() % 16), int(random() % 4) * 15); // an hour that no clock skips
        const QString any = made.ids[u"booking_%1"_s.arg(2 + random() % 500)].toString();
        const auto anchor = desk.reader().get<models::Booking>(*models::Uuid::fromString(any)).value();
        const QDate day = QDateTime::fromMSecsSinceEpoch(anchor.startTime.ms, zone).date().addDays(int(random() % 3));
        act(ui::plans::reschedule({.booking = any, .start = local(day, moved), .end = {}, .scope = Scope::All}));
        expectHour(moved);
        ASSERT_TRUE(desk.store().undo());
        expectHour(hour);
        ASSERT_TRUE(desk.store().undo());
    }
}

TEST_P(SeriesClock, ADailySeriesThroughTheSkippedHourComesBackToItsHour)
{
    // 02:15 is skipped once a year in three of the zones; 00:15 in Cairo, where midnight is.
    const QTime hour = zone.id() == "Africa/Cairo" ? QTime(0, 15) : QTime(2, 15);
    const auto made = act(series(local({2026, 3, 3}, hour), u"FREQ=DAILY;COUNT=366"_s));
    expectHour(hour);
    act(ui::plans::reschedule({.booking = made.ids[u"booking_2"_s].toString(),
                               .start = local({2026, 3, 4}, {5, 15}),
                               .end = {},
                               .scope = Scope::All}));
    expectHour({5, 15});
}

TEST_P(SeriesClock, AnOpenSeriesGoesOnForTenYears)
{
    act(series(local({2026, 3, 5}, {9, 30}), u"FREQ=WEEKLY"_s));
    for (int months = 5; months <= 120; months += 5) {
        desk.now = {QDateTime(QDate(2026, 3, 2).addMonths(months), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch()};
        ASSERT_TRUE(commands.catchUp());
    }
    expectHour({9, 30});
    // Every Thursday from 2026-03-05 to the end of 2037-03-02, none missing and none twice.
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings"_s), QDate(2026, 3, 5).daysTo(QDate(2037, 2, 26)) / 7 + 1);
    EXPECT_TRUE(storage::checkDesk(desk.reader())->empty());
}

using SeriesBerlin = SeriesClock;

TEST_P(SeriesBerlin, ASeriesThatStartsInTheSkippedHourComesBackToItsHour)
{
    // 02:30 of 29 March is held at 03:30; every later day has 02:30.
    const models::UtcTime skipped = tests::at("2026-03-29T01:30Z");
    const auto booked = [&](const QString& rule) {
        return act(ui::plans::bookSeries({.client = u"Anna Meyer"_s,
                                          .service = u"Strength"_s,
                                          .start = skipped,
                                          .hour = QTime(2, 30),
                                          .rrule = rule}));
    };
    const auto few = booked(u"FREQ=DAILY;COUNT=3"_s);
    ASSERT_EQ(few.consequences.dates.size(), 3U);
    EXPECT_EQ(few.consequences.dates[0].start, skipped);
    EXPECT_EQ(few.consequences.dates[1].start, tests::at("2026-03-30T00:30Z"));
    EXPECT_EQ(few.consequences.dates[2].start, tests::at("2026-03-31T00:30Z"));
    expectHour({2, 30});
    ASSERT_TRUE(desk.store().undo());

    // An open one goes on at that hour, is moved to another day and hour, and goes on there.
    const auto open = booked(u"FREQ=WEEKLY;BYDAY=SU"_s);
    for (int months = 5; months <= 15; months += 5) {
        desk.now = {QDateTime(QDate(2026, 3, 2).addMonths(months), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch()};
        ASSERT_TRUE(commands.catchUp());
    }
    expectHour({2, 30});
    act(ui::plans::reschedule({.booking = open.ids[u"booking_1"_s].toString(),
                               .start = local({2026, 3, 30}, {9, 0}),
                               .end = {},
                               .scope = Scope::Later}));
    expectHour({9, 0});
    EXPECT_EQ(desk.reader().first<models::BookingSeries>({}).value()->rrule, u"FREQ=WEEKLY;BYDAY=MO"_s);
    desk.now = tests::at("2027-12-01T08:00Z");
    ASSERT_TRUE(commands.catchUp());
    expectHour({9, 0});
    EXPECT_TRUE(storage::checkDesk(desk.reader())->empty());
}

TEST_P(SeriesBerlin, ASeriesThatIsMovedIntoTheSkippedHourHasItOnTheOtherDays)
{
    const auto open = act(series(local({2026, 3, 29}, {9, 0}), u"FREQ=WEEKLY"_s));
    act(ui::plans::reschedule({.booking = open.ids[u"booking_2"_s].toString(),
                               .start = local({2026, 4, 5}, {2, 30}),
                               .end = {},
                               .scope = Scope::All}));
    expectHour({2, 30});
    for (int months = 5; months <= 15; months += 5) {
        desk.now = {QDateTime(QDate(2026, 3, 2).addMonths(months), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch()};
        ASSERT_TRUE(commands.catchUp());
    }
    expectHour({2, 30});
}

INSTANTIATE_TEST_SUITE_P(Zones, SeriesBerlin, testing::Values("Europe/Berlin"));
INSTANTIATE_TEST_SUITE_P(Zones, SeriesClock,
                         testing::Values("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo"));
