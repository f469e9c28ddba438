// The gate: whole or not at all, guarded by before-values, journaled, undone in another process.
#include "tests/support/temp_desk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::ChangeSet;
using models::ErrorCode;

namespace
{

models::User client(tests::TempDesk& desk, const QString& first, const QString& last)
{
    return {.id = desk.ids.next(desk.now),
            .role = models::UserRole::Client,
            .firstName = first,
            .lastName = last,
            .createdAt = desk.now,
            .updatedAt = desk.now};
}

ChangeSet adding(const models::User& user)
{
    ChangeSet changes{u"Add client"_s, {}};
    models::addInsert(changes, user);
    return changes;
}

} // namespace

TEST(Store, WritesRowsAndJournalTogether)
{
    tests::TempDesk desk;
    const auto anna = client(desk, u"Anna"_s, u"Meyer"_s);
    ASSERT_TRUE(desk.store().commit(adding(anna)));
    EXPECT_EQ(desk.reader().get<models::User>(anna.id).value(), anna);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM journal_op o JOIN journal_txn t ON t.id = o.txn_id "
                          "WHERE t.label = 'Add client' AND t.state = 'queued' AND o.op = 'insert'"_s),
              1);
}

TEST(Store, ARefusedChangeLeavesNoTrace)
{
    tests::TempDesk desk;
    ChangeSet changes = adding(client(desk, u"Anna"_s, u"Meyer"_s));
    models::addInsert(changes, models::ClientProfile{.id = desk.ids.next(desk.now),
                                                     .userId = desk.ids.next(desk.now),
                                                     .createdAt = desk.now,
                                                     .updatedAt = desk.now});
    const qint64 before = desk.number(u"SELECT count(*) FROM journal_txn"_s);
    EXPECT_EQ(desk.store().commit(changes).error().code, ErrorCode::NotFound);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM users WHERE role = 'client'"_s), 0);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM journal_txn"_s), before);
}

TEST(Store, RefusesAChangeOfWhatWasChangedMeanwhile)
{
    tests::TempDesk desk;
    const auto anna = client(desk, u"Anna"_s, u"Meyer"_s);
    ASSERT_TRUE(desk.store().commit(adding(anna)));
    auto renamed = anna, other = anna;
    renamed.firstName = u"Anne"_s;
    other.firstName = u"Hanna"_s;
    ChangeSet first{u"Rename"_s, {}}, second{u"Rename"_s, {}};
    models::addUpdate(first, anna, renamed, desk.now);
    models::addUpdate(second, anna, other, desk.now);
    ASSERT_TRUE(desk.store().commit(first));
    EXPECT_EQ(desk.store().commit(second).error().code, ErrorCode::Stale);
    EXPECT_EQ(desk.reader().get<models::User>(anna.id)->firstName, u"Anne"_s);
}

TEST(Store, UndoAndRedoSurviveARestart)
{
    tests::TempDesk desk;
    const auto anna = client(desk, u"Anna"_s, u"Meyer"_s);
    ASSERT_TRUE(desk.store().commit(adding(anna)));
    desk.reopen();
    EXPECT_EQ(desk.store().undoLabel().value(), u"Add client"_s);
    ASSERT_TRUE(desk.store().undo());
    EXPECT_FALSE(desk.reader().find<models::User>(anna.id).value());
    desk.reopen();
    ASSERT_TRUE(desk.store().redo());
    EXPECT_EQ(desk.reader().get<models::User>(anna.id).value(), anna);
    EXPECT_EQ(desk.store().redo().error().code, ErrorCode::NotFound);
}

TEST(Store, ANewActEndsWhatCouldBeDoneAgain)
{
    tests::TempDesk desk;
    ASSERT_TRUE(desk.store().commit(adding(client(desk, u"Anna"_s, u"Meyer"_s))));
    ASSERT_TRUE(desk.store().undo());
    ASSERT_TRUE(desk.store().commit(adding(client(desk, u"Ben"_s, u"Ok"_s))));
    EXPECT_EQ(desk.store().redo().error().code, ErrorCode::NotFound);
    ASSERT_TRUE(desk.store().undo());
    EXPECT_EQ(desk.store().undo().error().code, ErrorCode::NotFound) << "the start of the desk is no act";
}

TEST(Store, UndoIsAnExactInverseStepByStep)
{
    tests::TempDesk desk;
    const auto anna = client(desk, u"Anna"_s, u"Meyer"_s);
    ASSERT_TRUE(desk.store().commit(adding(anna)));
    auto married = anna;
    married.lastName = u"Kraus"_s;
    ChangeSet rename{u"Rename"_s, {}};
    models::addUpdate(rename, anna, married, desk.now.plusHours(1));
    ASSERT_TRUE(desk.store().commit(rename));
    ASSERT_TRUE(desk.store().undo());
    EXPECT_EQ(desk.reader().get<models::User>(anna.id).value(), anna);
    ASSERT_TRUE(desk.store().undo());
    ASSERT_TRUE(desk.store().redo());
    ASSERT_TRUE(desk.store().redo());
    EXPECT_EQ(desk.reader().get<models::User>(anna.id)->lastName, u"Kraus"_s);
}

TEST(Store, ABatchKeepsTheGoodActsAndTellsAfterwards)
{
    tests::TempDesk desk;
    const auto anna = client(desk, u"Anna"_s, u"Meyer"_s), ben = client(desk, u"Ben"_s, u"Ok"_s);
    int told = 0;
    QObject::connect(&desk.store(), &storage::Store::committed, [&] { ++told; });
    {
        storage::Store::Batch batch(desk.store());
        ASSERT_TRUE(desk.store().commit(adding(anna)));
        EXPECT_EQ(desk.store().commit(adding(anna)).error().code, ErrorCode::Duplicate);
        ASSERT_TRUE(desk.store().commit(adding(ben)));
        EXPECT_EQ(told, 0);
        ASSERT_TRUE(batch.finish());
    }
    EXPECT_EQ(told, 2);
    desk.reopen();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM users WHERE role = 'client'"_s), 2);
}

TEST(Store, AnAbandonedBatchWritesNothing)
{
    tests::TempDesk desk;
    {
        storage::Store::Batch batch(desk.store());
        ASSERT_TRUE(desk.store().commit(adding(client(desk, u"Anna"_s, u"Meyer"_s))));
    }
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM users WHERE role = 'client'"_s), 0);
}

TEST(Store, CorrectsALedgerThatWasSent)
{
    tests::TempDesk desk;
    const auto anna = client(desk, u"Anna"_s, u"Meyer"_s);
    ChangeSet points{u"Give points"_s, {}};
    models::addInsert(points, models::LoyaltyPoint{.id = desk.ids.next(desk.now),
                                                   .userId = anna.id,
                                                   .points = 10,
                                                   .transactionType = u"session"_s,
                                                   .createdAt = desk.now});
    ASSERT_TRUE(desk.store().commit(adding(anna)));
    ASSERT_TRUE(desk.store().commit(points));
    ASSERT_TRUE(desk.database().execute(u"UPDATE journal_txn SET state = 'acknowledged'"_s));
    ASSERT_TRUE(desk.store().undo());
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM loyalty_points"_s), 2);
    EXPECT_EQ(desk.number(u"SELECT sum(points) FROM loyalty_points"_s), 0);
    // Again and back, whether the undo was sent too or not: the sum follows, and no row comes twice.
    for (const bool sent : {false, true, true, false}) {
        if (sent) {
            ASSERT_TRUE(desk.database().execute(u"UPDATE journal_txn SET state = 'acknowledged'"_s));
        }
        const auto redone = desk.store().redo();
        ASSERT_TRUE(redone) << redone.error().message.toStdString();
        EXPECT_EQ(desk.number(u"SELECT sum(points) FROM loyalty_points"_s), 10);
        if (sent) {
            ASSERT_TRUE(desk.database().execute(u"UPDATE journal_txn SET state = 'acknowledged'"_s));
        }
        const auto undone = desk.store().undo();
        ASSERT_TRUE(undone) << undone.error().message.toStdString();
        EXPECT_EQ(desk.number(u"SELECT sum(points) FROM loyalty_points"_s), 0);
    }
}

TEST(Store, ALargeActIsWrittenTakenBackAndDoneAgainLikeASmallOne)
{
    tests::TempDesk desk;
    ChangeSet changes{u"Import"_s, {}};
    std::vector<models::User> people;
    for (int i = 0; i < 200; ++i) {
        models::User person = client(desk, u"Anna \"%1\" \\"_s.arg(i), u"Méyer\n"_s);
        if (i % 2)
            person.phone = u"+49 151 %1"_s.arg(i);
        people.push_back(person);
        models::addInsert(changes, person);
    }
    const auto inRows = [&] { return desk.reader().all<models::User>(u"WHERE role = 'client' ORDER BY id"_s).value(); };
    ASSERT_TRUE(desk.store().commit(changes));
    EXPECT_EQ(inRows(), people);

    // A column that was null when the act was made guards its undo like any other.
    models::ChangeSet later{u"Edit"_s, {}};
    models::User called = people[0];
    called.phone = u"+49 30 1"_s;
    models::addUpdate(later, people[0], called, desk.now);
    ASSERT_TRUE(desk.store().commit(later, storage::Origin::Quiet));
    EXPECT_EQ(desk.store().undo().error().code, ErrorCode::Stale);
    ASSERT_TRUE(desk.store().commit(later.inverse(), storage::Origin::Quiet));

    ASSERT_TRUE(desk.store().undo());
    EXPECT_TRUE(inRows().empty());
    const auto again = desk.store().redo();
    ASSERT_TRUE(again);
    EXPECT_EQ(again->rows, changes.rows) << "an insertion names every column, also those that are null";
    EXPECT_EQ(inRows(), people);
}

TEST(Store, UndoOfAnEditGivesBackTheMarkOfACertificateUnlessThePlatformGivesIt)
{
    for (const bool hasAccount : {false, true}) {
        tests::TempDesk desk;
        ChangeSet adding{u"Add certificate"_s, {}}, editing{u"Edit certificate"_s, {}};
        const models::Uuid trainer = desk.reader().first<models::TrainerProfile>({}).value()->id;
        const models::Certification aid{.id = desk.ids.next(desk.now),
                                        .trainerId = trainer,
                                        .name = u"First aid"_s,
                                        .isVerified = true,
                                        .createdAt = desk.now,
                                        .updatedAt = desk.now};
        models::addInsert(adding, aid);
        ASSERT_TRUE(desk.store().commit(adding));
        models::Certification renamed = aid;
        renamed.name = u"Second aid"_s;
        renamed.isVerified = false;
        models::addUpdate(editing, aid, renamed, desk.now);
        ASSERT_TRUE(desk.store().commit(editing));
        if (hasAccount) {
            ASSERT_TRUE(desk.database().execute(u"UPDATE feed_state SET endpoint = 'https://example.org'"_s));
        }
        ASSERT_TRUE(desk.store().undo());
        EXPECT_EQ(desk.reader().get<models::Certification>(aid.id)->name, u"First aid");
        EXPECT_EQ(desk.reader().get<models::Certification>(aid.id)->isVerified, !hasAccount);
        ASSERT_TRUE(desk.store().redo());
        EXPECT_EQ(desk.reader().get<models::Certification>(aid.id)->name, u"Second aid");
    }
}
