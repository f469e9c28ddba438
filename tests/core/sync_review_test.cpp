// What synchronisation leaves for the trainer: two versions, removed or kept, refused acts - read and settled on a real desk.
#include "storage/sync_desk.h"
#include "storage/sync_review.h"
#include "tests/support/practice_week.h"
#include "ui/core/demo/sample_sync.h"
#include "ui/core/sync/status_words.h"
#include "ui/core/sync/sync_lists.h"
#include "ui/core/sync/text_difference.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace ui;
using namespace ui::sync;
using testing::IsEmpty;
using testing::SizeIs;

namespace
{

struct SyncReviewTest : testing::Test {
    tests::TempDesk desk;
    tests::PracticeWeek week{desk};
    Commands commands{desk.store()};
    std::optional<Wording> wording;

    void SetUp() override
    {
        const auto made = demo::addSyncSample(desk.store());
        ASSERT_TRUE(made) << made.error().message.toStdString();
        const auto practice = readPractice(desk.reader());
        ASSERT_TRUE(practice);
        wording.emplace(calendar::TimeText(practice->zone, QLocale(u"en_GB"_s)), practice->settings.currency);
    }

    SyncLists lists()
    {
        const storage::Reader reader = desk.reader();
        auto read = readSyncLists(commands, {reader, *wording, desk.now});
        EXPECT_TRUE(read) << (read ? "" : read.error().message.toStdString());
        return read ? std::move(*read) : SyncLists{};
    }

    const Review& bookingReview(const SyncLists& all)
    {
        static const Review kNone;
        for (const Review& review : all.reviews) {
            if (review.conflict.table->name == u"bookings")
                return review;
        }
        ADD_FAILURE() << "no booking has two versions";
        return kNone;
    }

    models::Booking booking(const models::Uuid& id) { return desk.reader().get<models::Booking>(id).value(); }
};

} // namespace

TEST_F(SyncReviewTest, ListsWhatNeedsTheTrainerWhatWasRefusedAndWhatWaits)
{
    const SyncLists all = lists();
    EXPECT_TRUE(all.hasAccount);
    EXPECT_THAT(all.reviews, SizeIs(2));
    EXPECT_THAT(all.questions, SizeIs(1));
    EXPECT_THAT(all.refused, SizeIs(1));
    EXPECT_EQ(all.waitingCount, 2);
    EXPECT_EQ(all.needsYou(), 4);
    EXPECT_EQ(countNeedsYou(desk.reader()).value(), 4);
}

TEST_F(SyncReviewTest, ATimeThatMovedOnBothSidesIsOneQuestionAndNotTwo)
{
    const Review review = bookingReview(lists());
    ASSERT_THAT(review.fields, SizeIs(2));
    EXPECT_EQ(review.fields[0].name, u"Start"_s);
    EXPECT_THAT(review.fields[0].values, SizeIs(2));
    EXPECT_EQ(review.fields[1].name, u"Notes"_s);
    EXPECT_TRUE(review.fields[1].isText);
    EXPECT_EQ(review.fields[0].inForce, Side::Theirs);
    EXPECT_THAT(review.detail.toStdString(), testing::HasSubstr("changed in two places"));
}

TEST_F(SyncReviewTest, UsingOurSideWritesItAndSettlesTheQuestion)
{
    const SyncLists before = lists();
    const Review review = bookingReview(before);
    const auto wanted = models::UtcTime::fromString(models::textOf(review.fields[0].values[0].mine));
    const auto used = useReview(commands, review, {Side::Mine, Side::Theirs});
    ASSERT_TRUE(used) << used.error().message.toStdString();
    const models::Booking now = booking(review.conflict.row);
    EXPECT_EQ(now.startTime, *wanted);
    EXPECT_EQ(now.endTime.ms - now.startTime.ms, 3'600'000);
    EXPECT_EQ(now.notes, u"Bring the long rope, start with hips"_s);
    EXPECT_EQ(lists().needsYou(), before.needsYou() - 1);
}

TEST_F(SyncReviewTest, UndoAfterReviewAsksAgain)
{
    const int before = lists().needsYou();
    const Review review = bookingReview(lists());
    ASSERT_TRUE(useReview(commands, review, {Side::Mine, Side::Mine}));
    ASSERT_EQ(lists().needsYou(), before - 1);
    ASSERT_TRUE(desk.store().undo());
    EXPECT_EQ(lists().needsYou(), before);
    EXPECT_EQ(booking(review.conflict.row).notes, u"Bring the long rope, start with hips"_s);
}

TEST_F(SyncReviewTest, KeepingWhatIsInForceSettlesWithoutAnAct)
{
    const int before = lists().needsYou();
    const Review review = bookingReview(lists());
    const qint64 acts = desk.number(u"SELECT count(*) FROM journal_txn"_s);
    ASSERT_TRUE(useReview(commands, review, {Side::Theirs, Side::Theirs}));
    EXPECT_EQ(lists().needsYou(), before - 1);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM journal_txn"_s), acts);
}

TEST_F(SyncReviewTest, KeepBothHoldsBothTexts)
{
    const Review review = bookingReview(lists());
    ASSERT_TRUE(useReview(commands, review, {Side::Theirs, Side::Both}));
    EXPECT_EQ(booking(review.conflict.row).notes,
              u"Bring the long rope, start with hips\nBring bands, start with hips"_s);
}

TEST_F(SyncReviewTest, AVersionThatClashesIsRefusedBeforeItIsUsed)
{
    const Review review = bookingReview(lists());
    const auto mine = models::UtcTime::fromString(models::textOf(review.fields[0].values[0].mine)).value();
    // Somebody else takes our time meanwhile.
    models::Booking other = booking(review.conflict.row);
    other.id = desk.ids.next(desk.now);
    other.clientId = week.clients.begin()->second;
    other.startTime = mine.plusMinutes(-30);
    other.endTime = mine.plusMinutes(15);
    models::ChangeSet taken{u"Book session"_s, {}};
    models::addInsert(taken, other);
    ASSERT_TRUE(desk.store().commit(taken));
    const storage::Reader reader = desk.reader();
    const ReviewResult result =
        previewReview(commands, {reader, *wording, desk.now}, review, {Side::Mine, Side::Theirs});
    EXPECT_FALSE(result.isAllowed);
    EXPECT_FALSE(useReview(commands, review, {Side::Mine, Side::Theirs}));
    EXPECT_NE(booking(review.conflict.row).startTime, mine);
}

TEST_F(SyncReviewTest, AnEditMadeSinceIsTheNewestWordAndLeavesNothingToAsk)
{
    const Review review = bookingReview(lists());
    models::Booking before = booking(review.conflict.row), after = before;
    after.startTime = before.startTime.plusDays(1);
    after.endTime = before.endTime.plusDays(1);
    after.notes = u"Something else"_s;
    models::ChangeSet moved{u"Move booking"_s, {}};
    models::addUpdate(moved, before, after, desk.now);
    ASSERT_TRUE(desk.store().commit(moved));
    for (const Review& open : lists().reviews)
        EXPECT_NE(open.conflict.row, review.conflict.row);
}

TEST_F(SyncReviewTest, ARefusedBookingTakesANewTime)
{
    const SyncLists all = lists();
    const Refused refused = all.refused.front();
    ASSERT_TRUE(refused.wanted);
    ASSERT_THAT(refused.free, testing::Not(IsEmpty()));
    EXPECT_THAT(refused.holders, SizeIs(1));
    EXPECT_THAT(refused.reason.toStdString(), testing::HasSubstr("is taken by"));
    const auto done = takeNewTime(commands, refused, refused.free.front());
    ASSERT_TRUE(done) << done.error().message.toStdString();
    EXPECT_THAT(lists().refused, IsEmpty());
    const auto made = desk.reader()
                          .first<models::Booking>(u"WHERE start_time = ? ORDER BY created_at DESC"_s,
                                                  {refused.free.front().toString()})
                          .value();
    ASSERT_TRUE(made);
    EXPECT_EQ(made->endTime.ms - made->startTime.ms, refused.wanted->end.ms - refused.wanted->start.ms);
}

TEST_F(SyncReviewTest, ReplacingTheOtherCancelsItAndBooksOurs)
{
    const Refused refused = lists().refused.front();
    const auto done = replaceOther(commands, refused);
    ASSERT_TRUE(done) << done.error().message.toStdString();
    EXPECT_EQ(booking(refused.holders.front()).status, models::BookingStatus::Cancelled);
    EXPECT_THAT(lists().refused, IsEmpty());
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM journal_txn WHERE state = 'rejected' AND code = 'clash'"_s), 0);
}

TEST_F(SyncReviewTest, DroppingKeepsTheValuesInTheJournal)
{
    const Refused refused = lists().refused.front();
    ASSERT_TRUE(dropRefused(commands, refused));
    EXPECT_THAT(lists().refused, IsEmpty());
    EXPECT_EQ(
        desk.number(
            u"SELECT count(*) FROM journal_txn t JOIN journal_op o ON o.txn_id = t.id WHERE t.state = 'resolved' AND t.code = 'clash'"_s),
        1);
}

TEST_F(SyncReviewTest, WhatWasRemovedThereAndChangedHereCanBeBroughtBack)
{
    const Refused asked = lists().questions.front();
    EXPECT_TRUE(asked.isRemovedThere);
    ASSERT_TRUE(asked.canBringBack);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM trainer_services WHERE name = 'Trial class'"_s), 0);
    const auto kept = keepRecord(commands, asked);
    ASSERT_TRUE(kept) << kept.error().message.toStdString();
    EXPECT_EQ(desk.number(u"SELECT price FROM trainer_services WHERE name = 'Trial class'"_s), 1800);
    EXPECT_THAT(lists().questions, IsEmpty());
}

TEST_F(SyncReviewTest, WhatWasRemovedThereCanStayRemoved)
{
    const Refused asked = lists().questions.front();
    ASSERT_TRUE(removeRecord(commands, asked));
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM trainer_services WHERE name = 'Trial class'"_s), 0);
    EXPECT_THAT(lists().questions, IsEmpty());
}

TEST(TextDifference, MarksTimesAndWordsAsAWhole)
{
    const QString mine = u"Thu 16:45"_s, theirs = u"Thu 17:15"_s;
    EXPECT_EQ(differenceOf(mine, theirs).mine, (Stretch{4, 5}));
    const Difference notes = differenceOf(u"Bring bands, start with hips"_s, u"Bring the long rope, start with hips"_s);
    EXPECT_EQ(notes.mine, (Stretch{6, 5}));
    EXPECT_EQ(notes.theirs, (Stretch{6, 13}));
    EXPECT_EQ(differenceOf(u"same"_s, u"same"_s).mine.length, 0);
    EXPECT_EQ(differenceOf({}, u"new"_s).theirs, (Stretch{0, 3}));
    EXPECT_EQ(differenceOf(u"a a"_s, u"a"_s).mine, (Stretch{1, 2}));
}

TEST(SyncWords, TheLineHasItsSevenStates)
{
    using models::SyncState;
    const models::UtcTime now = tests::at("2025-06-11T08:36Z");
    models::SyncStatus status{SyncState::UpToDate, 0, 0, 0, u"e.1.c"_s, now.plusMinutes(-2), {}};
    EXPECT_EQ(statusWords(status, 0, now).icon, u"cloud-check"_s);
    EXPECT_EQ(statusWords(status, 2, now).tone, 1);
    status.state = SyncState::Offline;
    status.pending = 4;
    EXPECT_EQ(statusWords(status, 0, now).icon, u"cloud-off"_s);
    EXPECT_EQ(statusWords(status, 0, now).tone, 0);
    status.state = SyncState::Paused;
    EXPECT_EQ(statusWords(status, 3, now).icon, u"circle-pause"_s);
    status.state = SyncState::CannotSync;
    EXPECT_EQ(statusWords(status, 0, now).tone, 2);
    EXPECT_FALSE(statusSentence(status).isEmpty());
    status.state = SyncState::SignedOut;
    EXPECT_EQ(statusWords(status, 0, now).icon, u"circle-user"_s);
    status.cursor.clear();
    EXPECT_EQ(statusWords(status, 0, now).icon, u"monitor"_s);
}

TEST(SyncWords, AClockFiveMinutesOffIsNamedAndAGoodOneIsNot)
{
    EXPECT_TRUE(clockSentence(299'000).isEmpty());
    EXPECT_TRUE(clockSentence(-300'000).isEmpty());
    EXPECT_FALSE(clockSentence(301'000).isEmpty());
    EXPECT_NE(clockSentence(720'000), clockSentence(-720'000));
}
