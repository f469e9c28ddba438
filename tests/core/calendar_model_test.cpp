// The calendar's reads: one indexed statement, and only the touched bookings after a commit.
#include "storage/background_reader.h"
#include "tests/support/practice_week.h"
#include "ui/core/calendar/calendar_model.h"
#include "ui/core/calendar/session_query.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::BookingStatus;
using namespace ui::calendar;

namespace
{

const QDate kWeekStart(2025, 6, 9);

class CalendarModelTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(model.load());
        ASSERT_TRUE(model.show(kWeekStart, kWeekStart.addDays(6)));
    }

    void change(const models::Uuid& id, const std::function<void(models::Booking&)>& edit)
    {
        const auto before = desk.reader().get<models::Booking>(id).value();
        auto after = before;
        edit(after);
        models::ChangeSet changes{u"Edit"_s, {}};
        models::addUpdate(changes, before, after, desk.now);
        ASSERT_TRUE(desk.store().commit(changes));
    }

    tests::TempDesk desk;
    tests::PracticeWeek week{desk};
    CalendarModel model{desk.store()};
};

} // namespace

TEST_F(CalendarModelTest, NotesOfTheFirstWeekFollowItWhereThereIsAReaderBesideTheWindow)
{
    const auto notesOf = [&](const CalendarModel& of) {
        size_t count = 0;
        for (int day = 0; day < 7; ++day)
            count += of.notes(kWeekStart.addDays(day)).size();
        return count;
    };
    const size_t all = notesOf(model);
    ASSERT_GT(all, 0u);
    storage::BackgroundReader background(desk.file(u"desk.sqlite"_s));
    desk.store().setBackgroundReader(&background);
    CalendarModel late(desk.store());
    ASSERT_TRUE(late.load());
    QSignalSpy told(&late, &CalendarModel::practiceChanged);
    ASSERT_TRUE(late.show(kWeekStart, kWeekStart.addDays(6)));
    EXPECT_EQ(late.blocks(kWeekStart).size(), 8u) << "the sessions are there at once";
    EXPECT_EQ(notesOf(late), 0u);
    ASSERT_TRUE(told.wait());
    EXPECT_EQ(notesOf(late), all);
    // A week that is turned to has its notes at once: the lane above the hours does not jump.
    ASSERT_TRUE(late.show(kWeekStart.addDays(7), kWeekStart.addDays(13)));
    ASSERT_TRUE(late.show(kWeekStart, kWeekStart.addDays(6)));
    EXPECT_EQ(notesOf(late), all);
    // Another week before the answer has come: the answer to the first is not taken for it.
    CalendarModel turned(desk.store());
    ASSERT_TRUE(turned.load());
    ASSERT_TRUE(turned.show(kWeekStart.addDays(700), kWeekStart.addDays(706)));
    ASSERT_TRUE(turned.show(kWeekStart, kWeekStart.addDays(6)));
    EXPECT_EQ(notesOf(turned), all);
    desk.store().setBackgroundReader(nullptr);
}

TEST_F(CalendarModelTest, ReadsAWeekWithNamesServicesAndMarks)
{
    const auto monday = model.blocks(kWeekStart);
    ASSERT_EQ(monday.size(), 8u);
    EXPECT_EQ(monday[0].people[0].lastName, u"Weber"_s);
    EXPECT_EQ(monday[0].service.name, u"Strength"_s);
    EXPECT_EQ(monday[0].service.hue(), 0);
    EXPECT_EQ(monday[4].marks(), (std::vector{Mark::Completed, Mark::Unpaid}));
    EXPECT_EQ(monday[7].people.size(), 7u);
    EXPECT_EQ(monday[7].service.seats, 8);
    EXPECT_EQ(model.blocks(kWeekStart.addDays(2)).size(), 8u);
    EXPECT_TRUE(model.blocks(kWeekStart.addDays(6)).empty());
    EXPECT_FALSE(model.isEmpty());
    EXPECT_EQ(model.today(), QDate(2025, 6, 11));
}

TEST_F(CalendarModelTest, TheWeekIsOneReadOfTheIndex)
{
    QStringList plan;
    ASSERT_TRUE(desk.reader().each(u"EXPLAIN QUERY PLAN "_s + SessionQuery(desk.reader(), week.trainerId, true).text(),
                                   {u""_s, u""_s, u""_s, u""_s}, [&](const QSqlQuery& row) -> models::Status {
                                       plan.append(row.value(3).toString());
                                       return {};
                                   }));
    EXPECT_TRUE(plan.front().contains(u"bookings_trainer_start (trainer_id=? AND start_time>? AND start_time<?)"_s))
        << plan.join(u'\n').toStdString();
    for (const QString& step : plan)
        EXPECT_FALSE(step.startsWith(u"SCAN"_s)) << step.toStdString();
}

TEST_F(CalendarModelTest, AMovedBookingChangesItsOldAndItsNewDay)
{
    QSignalSpy changed(&model, &CalendarModel::daysChanged);
    const auto id = week.bookingAt(3, u"10:30"_s);
    change(id, [](models::Booking& b) {
        b.startTime = b.startTime.plusDays(-1);
        b.endTime = b.endTime.plusDays(-1);
    });
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].value<QList<QDate>>(), (QList<QDate>{{2025, 6, 11}, {2025, 6, 12}}));
    const auto block = model.blockOf(id);
    ASSERT_TRUE(block);
    EXPECT_TRUE(block->clash) << "10:30 on Wednesday overlaps 10:15";
    change(id, [](models::Booking& b) {
        b.startTime = b.startTime.plusDays(60);
        b.endTime = b.endTime.plusDays(60);
    });
    EXPECT_FALSE(model.blockOf(id)) << "it left the range";
    ASSERT_TRUE(desk.store().undo());
    EXPECT_TRUE(model.blockOf(id));
}

TEST_F(CalendarModelTest, CancelledSessionsAppearOnlyWhenAskedFor)
{
    const auto id = week.bookingAt(4, u"10:30"_s);
    change(id, [](models::Booking& b) { b.status = BookingStatus::Cancelled; });
    EXPECT_EQ(model.blocks(kWeekStart.addDays(4)).size(), 5u);
    model.setShowsCancelled(true);
    EXPECT_EQ(model.blocks(kWeekStart.addDays(4)).size(), 6u);
}

TEST_F(CalendarModelTest, APaymentOrAPackTakesTheUnpaidMarkOff)
{
    const auto id = week.bookingAt(2, u"15:00"_s);
    EXPECT_EQ(model.blockOf(id)->people[0].cover, Cover::Unpaid);
    models::ChangeSet paid{u"Pay"_s, {}};
    models::Payment payment{.id = desk.ids.next(desk.now),
                            .bookingId = id,
                            .clientId = week.clients[u"Oksana Kovalenko"_s],
                            .trainerId = week.trainerId,
                            .amount = {4500},
                            .currency = u"EUR"_s,
                            .status = models::PaymentStatus::Succeeded,
                            .createdAt = desk.now,
                            .updatedAt = desk.now};
    models::addInsert(paid, payment);
    ASSERT_TRUE(desk.store().commit(paid));
    EXPECT_EQ(model.blockOf(id)->people[0].cover, Cover::Paid);
    auto failed = payment;
    failed.status = models::PaymentStatus::Failed;
    models::ChangeSet failing{u"Fail"_s, {}};
    models::addUpdate(failing, payment, failed, desk.now);
    ASSERT_TRUE(desk.store().commit(failing));
    EXPECT_EQ(model.blockOf(id)->people[0].cover, Cover::Unpaid) << "an update that does not name the booking";
}

TEST_F(CalendarModelTest, ARenamedClientIsRenamedOnTheGrid)
{
    const auto before = desk.reader().get<models::User>(week.clients[u"Lukas Weber"_s]).value();
    auto after = before;
    after.firstName = u"Luke"_s;
    models::ChangeSet changes{u"Rename"_s, {}};
    models::addUpdate(changes, before, after, desk.now);
    ASSERT_TRUE(desk.store().commit(changes));
    EXPECT_EQ(model.blocks(kWeekStart)[0].people[0].firstName, u"Luke"_s);
    EXPECT_EQ(model.blocks(kWeekStart.addDays(3))[0].people[0].firstName, u"Luke"_s);
}

TEST_F(CalendarModelTest, DeliveryIsMarkedOnlyOnADeskThatSynchronises)
{
    const auto id = week.bookingAt(3, u"10:30"_s);
    EXPECT_EQ(model.blockOf(id)->people[0].delivery, Delivery::Accepted);
    model.setShowsDelivery(true);
    EXPECT_EQ(model.blockOf(id)->people[0].delivery, Delivery::Waiting);
    ASSERT_TRUE(desk.database().execute(u"UPDATE journal_txn SET state = 'acknowledged'"_s));
    model.refreshDelivery();
    EXPECT_EQ(model.blockOf(id)->people[0].delivery, Delivery::Accepted);
    ASSERT_TRUE(desk.database().execute(u"UPDATE journal_txn SET state = 'rejected', detail = '10:00 is taken'"_s));
    model.refreshDelivery();
    EXPECT_EQ(model.blockOf(id)->people[0].delivery, Delivery::Refused);
    EXPECT_EQ(model.blockOf(id)->people[0].refusal, u"10:00 is taken"_s);
}

TEST_F(CalendarModelTest, NotesNameDaysOffCertificatesAndBirthdays)
{
    ASSERT_EQ(model.notes(kWeekStart.addDays(6)).size(), 1u);
    EXPECT_EQ(model.notes(kWeekStart.addDays(6))[0].kind, DayNote::Kind::DayOff);
    models::ChangeSet changes{u"Add"_s, {}};
    models::addInsert(changes, models::Certification{.id = desk.ids.next(desk.now),
                                                     .trainerId = week.trainerId,
                                                     .name = u"First aid"_s,
                                                     .expiryDate = QDate(2025, 6, 13),
                                                     .createdAt = desk.now,
                                                     .updatedAt = desk.now});
    const auto profile =
        desk.reader()
            .first<models::ClientProfile>(u"WHERE user_id = ?"_s, {week.clients[u"Wei Chen"_s].toString()})
            .value()
            .value();
    auto born = profile;
    born.dateOfBirth = QDate(1990, 6, 12);
    models::addUpdate(changes, profile, born, desk.now);
    ASSERT_TRUE(desk.store().commit(changes));
    ASSERT_EQ(model.notes(kWeekStart.addDays(4)).size(), 1u);
    EXPECT_EQ(model.notes(kWeekStart.addDays(4))[0].fullName, u"First aid"_s);
    EXPECT_TRUE(model.notes(kWeekStart.addDays(3)).empty()) << "birthdays only when asked for";
    model.setShowsBirthdays(true);
    ASSERT_EQ(model.notes(kWeekStart.addDays(3)).size(), 1u);
    EXPECT_EQ(model.notes(kWeekStart.addDays(3))[0].firstName, u"Wei"_s);
}

TEST(DayNotes, SayWhenTheClocksChange)
{
    tests::TempDesk desk;
    const auto notesOf = [&](const QString& zone, QDate day) {
        const auto notes = readDayNotes(desk.reader(), {}, models::Zone::fromId(zone).value(), {}, day, day, false);
        return notes && notes->contains(day) ? notes->at(day) : std::vector<DayNote>();
    };
    const auto back = notesOf(u"Europe/Berlin"_s, {2025, 10, 26});
    ASSERT_EQ(back.size(), 1u);
    EXPECT_EQ(back[0].kind, DayNote::Kind::ClocksBack);
    EXPECT_EQ(back[0].at, QTime(3, 0));
    const auto forward = notesOf(u"Europe/Berlin"_s, {2025, 3, 30});
    ASSERT_EQ(forward.size(), 1u);
    EXPECT_EQ(forward[0].kind, DayNote::Kind::ClocksForward);
    EXPECT_EQ(forward[0].at, QTime(2, 0));
    const auto half = notesOf(u"Australia/Lord_Howe"_s, {2025, 10, 5});
    ASSERT_EQ(half.size(), 1u);
    EXPECT_EQ(half[0].at, QTime(2, 0)) << "by half an hour";
    const auto midnight = notesOf(u"Asia/Beirut"_s, {2025, 3, 30});
    ASSERT_EQ(midnight.size(), 1u) << "a day that begins at 01:00";
    EXPECT_EQ(midnight[0].at, QTime(0, 0));
    EXPECT_TRUE(notesOf(u"Europe/Berlin"_s, {2025, 6, 11}).empty());
}
