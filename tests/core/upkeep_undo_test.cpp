// Undo of an act on which the desk's upkeep has built: what came by itself goes with it, and comes back with Redo.
#include "tests/core/plan_desk.h"

#include "storage/check.h"

using namespace Qt::StringLiterals;

namespace
{

class UpkeepUndo : public tests::PlanDesk
{
protected:
    void book(const char* start)
    {
        act(ui::plans::bookSeries({.client = u"Anna Meyer"_s,
                                   .service = u"Strength"_s,
                                   .start = tests::at(start),
                                   .rrule = u"FREQ=WEEKLY"_s}));
    }

    void passMonths(int months)
    {
        desk.now = {QDateTime(QDate(2026, 3, 2).addMonths(months), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch()};
        ASSERT_TRUE(commands.catchUp());
    }

    qint64 bookings() { return desk.number(u"SELECT count(*) FROM bookings"_s); }
    qint64 series() { return desk.number(u"SELECT count(*) FROM booking_series"_s); }
};

} // namespace

TEST_F(UpkeepUndo, ASeriesThatWentOnByItselfIsTakenBackWhole)
{
    book("2026-03-05T08:30Z");
    const qint64 first = bookings();
    passMonths(2);
    passMonths(5);
    const qint64 grown = bookings();
    ASSERT_GT(grown, first);

    ASSERT_TRUE(desk.store().undo());
    EXPECT_EQ(bookings(), 0);
    EXPECT_EQ(series(), 0);
    ASSERT_TRUE(desk.store().redo());
    EXPECT_EQ(bookings(), grown);
    ASSERT_TRUE(desk.store().undo());
    EXPECT_EQ(bookings(), 0);
    EXPECT_TRUE(storage::checkDesk(desk.reader())->empty());
}

TEST_F(UpkeepUndo, AnotherSeriesOfTheSameUpkeepGoesOnAgain)
{
    book("2026-03-05T08:30Z");
    const qint64 kept = bookings();
    book("2026-03-06T08:30Z");
    passMonths(3);
    const qint64 both = bookings();
    ASSERT_TRUE(desk.store().undo());
    EXPECT_EQ(series(), 1);
    ASSERT_TRUE(commands.catchUp());
    EXPECT_EQ(bookings(), both / 2);
    EXPECT_GT(bookings(), kept);
    // And the first one can be taken back as well, although upkeep came before and after the other undo.
    ASSERT_TRUE(desk.store().undo());
    EXPECT_EQ(bookings(), 0);
    EXPECT_TRUE(storage::checkDesk(desk.reader())->empty());
}

TEST_F(UpkeepUndo, WhatTheTrainerDidSinceStillForbidsIt)
{
    book("2026-03-05T08:30Z");
    passMonths(3);
    const auto last = desk.reader().first<models::Booking>(u"ORDER BY start_time DESC"_s).value();
    models::ChangeSet changes;
    changes.label = u"Moved elsewhere"_s;
    models::Booking moved = *last;
    moved.notes = u"brings a friend"_s;
    models::addUpdate(changes, *last, moved, desk.now);
    ASSERT_TRUE(desk.store().commit(changes, storage::Origin::Quiet));
    const qint64 before = bookings();
    const auto refused = desk.store().undo();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, models::ErrorCode::Stale);
    EXPECT_EQ(bookings(), before);
    EXPECT_TRUE(desk.store().undoLabel()->has_value());
}
