// The desk's side of synchronisation: live row = shadow + pending, verdicts, staging, aliases, incarnations.
#include "models/wire.h"
#include "storage/sync_desk.h"
#include "tests/support/temp_desk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::ChangeSet;
using models::User;
using storage::FeedPosition;
using storage::SyncDesk;
using storage::Verdict;

namespace
{

struct SyncDeskTest : testing::Test {
    tests::TempDesk desk;
    SyncDesk sync{desk.store()};

    User addClient(const QString& first)
    {
        const User user{.id = desk.ids.next(desk.now),
                        .role = models::UserRole::Client,
                        .firstName = first,
                        .lastName = u"Meyer"_s,
                        .createdAt = desk.now,
                        .updatedAt = desk.now};
        ChangeSet changes{u"Add client"_s, {}};
        models::addInsert(changes, user);
        EXPECT_TRUE(desk.store().commit(changes));
        return user;
    }

    void rename(const User& user, const QString& first)
    {
        User renamed = desk.reader().get<User>(user.id).value();
        const User before = renamed;
        renamed.firstName = first;
        ChangeSet changes{u"Rename"_s, {}};
        models::addUpdate(changes, before, renamed, desk.now.plusMinutes(1));
        EXPECT_TRUE(desk.store().commit(changes));
    }

    static QByteArray wire(const std::vector<std::pair<User, int>>& users)
    {
        QJsonArray rows;
        for (const auto& [user, version] : users)
            rows.append(QJsonObject{{u"t"_s, u"users"_s},
                                    {u"id"_s, user.id.toString()},
                                    {u"op"_s, u"up"_s},
                                    {u"v"_s, version},
                                    {u"d"_s, models::rowToWire(models::toRow(user), u"EUR")}});
        return QJsonDocument(rows).toJson(QJsonDocument::Compact);
    }

    void answer(const QString& word, const QByteArray& rows = "[]", const QString& code = {},
                const QString& cursor = u"e.5.c"_s)
    {
        storage::PushAnswer answer{u"n1"_s, {}, rows, cursor};
        const auto batch = sync.nextBatch(100, 1 << 20).value();
        for (const storage::OutboxTxn& txn : batch)
            answer.verdicts.push_back({txn.id, word, code, {}, {}, {}, {}});
        const auto taken = sync.takeAnswer(answer);
        EXPECT_TRUE(taken) << taken.error().message.toStdString();
    }

    void pull(const QByteArray& rows, const QString& cursor)
    {
        EXPECT_TRUE(sync.stage(FeedPosition::Stage::Pull, rows, FeedPosition::Stage::Pull, cursor));
        const auto applied = sync.applyStaged(cursor);
        EXPECT_TRUE(applied) << applied.error().message.toStdString();
    }

    QString nameOf(const User& user)
    {
        const auto found = desk.reader().find<User>(user.id).value();
        return found ? found->firstName : QString();
    }
};

} // namespace

TEST_F(SyncDeskTest, SendsActsInOrderWithTheVersionTheyEdited)
{
    const User anna = addClient(u"Anna"_s);
    answer(u"applied"_s, wire({{anna, 7}}));
    rename(anna, u"Anne"_s);
    const auto batch = sync.nextBatch(100, 1 << 20).value();
    ASSERT_EQ(batch.size(), 1u);
    EXPECT_EQ(batch[0].seq, 3) << "the start of the desk is the first act";
    ASSERT_EQ(batch[0].ops.size(), 1u);
    EXPECT_EQ(batch[0].ops[0].baseVersion, 7);
    EXPECT_EQ(sync.acknowledgedThrough().value(), 2);
}

TEST_F(SyncDeskTest, LaysPendingChangesOverWhatWasPulled)
{
    User anna = addClient(u"Anna"_s);
    answer(u"applied"_s, wire({{anna, 7}}));
    rename(anna, u"Anne"_s);
    anna.lastName = u"Kraus"_s;
    pull(wire({{anna, 9}}), u"e.9.c"_s);
    const User live = desk.reader().get<User>(anna.id).value();
    EXPECT_EQ(live.firstName, u"Anne"_s) << "the pending edit";
    EXPECT_EQ(live.lastName, u"Kraus"_s) << "the endpoint's edit";
    anna.firstName = u"Hanna"_s;
    answer(u"merged"_s, wire({{anna, 10}}));
    EXPECT_EQ(nameOf(anna), u"Hanna"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM shadow"_s), 0);
}

TEST_F(SyncDeskTest, ARefusedActGoesFromTheRowsAndStaysReadable)
{
    const User anna = addClient(u"Anna"_s);
    answer(u"applied"_s, wire({{anna, 7}}));
    rename(anna, u"Anne"_s);
    const auto id = sync.nextBatch(1, 1000).value().front().id;
    answer(u"rejected"_s, "[]", u"forbidden"_s);
    EXPECT_EQ(nameOf(anna), u"Anna"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM journal_op o JOIN journal_txn t ON t.id = o.txn_id WHERE t.state = "
                          "'rejected' AND o.new ->> 'first_name' = 'Anne'"_s),
              1);
    ASSERT_TRUE(sync.retry(id));
    EXPECT_EQ(nameOf(anna), u"Anne"_s);
    EXPECT_EQ(sync.status()->rejected, 0);
    EXPECT_EQ(sync.status()->pending, 1);
    EXPECT_EQ(sync.drop(id).error().code, models::ErrorCode::InvalidState);
}

TEST_F(SyncDeskTest, WhatStandsOnARefusedActIsHiddenAndDroppedWithIt)
{
    const User anna = addClient(u"Anna"_s);
    const auto refused = sync.nextBatch(10, 1 << 20).value().back().id;
    storage::PushAnswer answer{u"n1"_s, {}, "[]", u"e.5.c"_s};
    answer.verdicts.push_back({sync.nextBatch(1, 1).value().front().id, u"applied"_s, {}, {}, {}, {}, {}});
    ASSERT_TRUE(sync.takeAnswer(answer));
    ChangeSet profile{u"Set goals"_s, {}};
    models::addInsert(
        profile, models::ClientProfile{
                     .id = desk.ids.next(desk.now), .userId = anna.id, .createdAt = desk.now, .updatedAt = desk.now});
    ASSERT_TRUE(desk.store().commit(profile));
    answer.verdicts = {{refused, u"rejected"_s, u"forbidden"_s, {}, {}, {}, {}}};
    const auto taken = sync.takeAnswer(answer);
    ASSERT_TRUE(taken) << taken.error().message.toStdString();
    EXPECT_EQ(nameOf(anna), QString());
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM client_profiles"_s), 0);
    answer.verdicts = {{sync.nextBatch(1, 1).value().front().id, u"parked"_s, {}, {}, refused.toString(), {}, {}}};
    ASSERT_TRUE(sync.takeAnswer(answer));
    EXPECT_EQ(sync.status()->parked, 1);
    ASSERT_TRUE(sync.drop(refused));
    EXPECT_EQ(sync.status()->parked, 0);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM journal_txn WHERE state = 'resolved'"_s), 2);
}

TEST_F(SyncDeskTest, KeepsTheOverlayUntilTheFeedReachedTheEffect)
{
    User anna = addClient(u"Anna"_s);
    answer(u"applied"_s, wire({{anna, 7}}));
    rename(anna, u"Anne"_s);
    answer(u"applied"_s, "[]", {}, u"e.20.c"_s);
    pull(wire({{anna, 9}}), u"e.9.c"_s);
    EXPECT_EQ(nameOf(anna), u"Anne"_s) << "no flicker";
    anna.firstName = u"Anne"_s;
    pull(wire({{anna, 20}}), u"e.20.c"_s);
    EXPECT_EQ(nameOf(anna), u"Anne"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM journal_txn WHERE effect_seq IS NOT NULL"_s), 0);
}

TEST_F(SyncDeskTest, ASnapshotTakesAwayWhatItDoesNotHoldButNothingPending)
{
    const User anna = addClient(u"Anna"_s), ben = addClient(u"Ben"_s);
    answer(u"applied"_s, wire({{anna, 1}, {ben, 2}}));
    const User cora = addClient(u"Cora"_s);
    ASSERT_TRUE(sync.stage(FeedPosition::Stage::Snapshot, wire({{ben, 2}}), FeedPosition::Stage::Pull, u"e.3.c"_s));
    ASSERT_TRUE(sync.applyStaged(u"e.3.c"_s));
    EXPECT_EQ(nameOf(anna), QString());
    EXPECT_EQ(nameOf(ben), u"Ben"_s);
    EXPECT_EQ(nameOf(cora), u"Cora"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM set_aside WHERE image ->> 'first_name' = 'Anna'"_s), 1);
}

TEST_F(SyncDeskTest, AnAliasRewritesEveryReference)
{
    const User anna = addClient(u"Anna"_s);
    ChangeSet goals{u"Set goals"_s, {}};
    models::addInsert(
        goals, models::ClientProfile{
                   .id = desk.ids.next(desk.now), .userId = anna.id, .createdAt = desk.now, .updatedAt = desk.now});
    const auto batch = sync.nextBatch(10, 1 << 20).value();
    ASSERT_TRUE(desk.store().commit(goals));
    User theirs = anna;
    theirs.id = desk.ids.next(desk.now);
    storage::PushAnswer answer{u"n1"_s, {}, wire({{theirs, 9}}), u"e.9.c"_s};
    for (const auto& txn : batch)
        answer.verdicts.push_back({txn.id, u"applied"_s, {}, {}, {}, {}, {}});
    answer.verdicts.back().aliases = {{anna.id.toString(), theirs.id.toString()}};
    const auto taken = sync.takeAnswer(answer);
    ASSERT_TRUE(taken) << taken.error().message.toStdString();
    EXPECT_EQ(nameOf(anna), QString());
    EXPECT_EQ(nameOf(theirs), u"Anna"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM client_profiles WHERE user_id = '%1'"_s.arg(theirs.id.toString())), 1);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM journal_op o JOIN journal_txn t ON t.id = o.txn_id WHERE t.state = "
                          "'queued' AND o.new ->> 'user_id' = '%1'"_s.arg(theirs.id.toString())),
              1);
}

TEST_F(SyncDeskTest, SigningInGivesTheLocalTrainerTheAccountsIds)
{
    addClient(u"Anna"_s);
    const auto user = desk.ids.next(desk.now), trainer = desk.ids.next(desk.now);
    const storage::Account account{u"https://example.org"_s, u"t@example.org"_s, user.toString(), trainer.toString(),
                                   true};
    ASSERT_TRUE(sync.adopt(account));
    EXPECT_EQ(desk.reader().first<models::TrainerSettings>(QString()).value()->trainerId, trainer);
    const auto batch = sync.nextBatch(10, 1 << 20).value();
    ASSERT_EQ(batch.size(), 1u) << "the account's own rows are not sent";
    EXPECT_EQ(batch[0].seq, 1);
    auto other = account;
    other.userId = desk.ids.next(desk.now).toString();
    EXPECT_EQ(sync.adopt(other).error().code, models::ErrorCode::InvalidState);
}

TEST_F(SyncDeskTest, ANewIncarnationNumbersWhatWaitsFromOne)
{
    addClient(u"Anna"_s);
    answer(u"applied"_s);
    addClient(u"Ben"_s);
    addClient(u"Cora"_s);
    ASSERT_TRUE(sync.newIncarnation());
    auto batch = sync.nextBatch(10, 1 << 20).value();
    ASSERT_EQ(batch.size(), 2u);
    EXPECT_EQ(batch[0].seq, 1);
    EXPECT_TRUE(sync.device()->nonce.isEmpty());
    addClient(u"Dora"_s);
    EXPECT_EQ(sync.nextBatch(10, 1 << 20)->back().seq, 3);
    ASSERT_TRUE(sync.startOver());
    EXPECT_EQ(sync.nextBatch(10, 1 << 20)->size(), 5u) << "what was acknowledged lately is sent again";
    EXPECT_EQ(nameOf(desk.reader().first<User>(u"WHERE first_name = 'Anna'"_s)->value()), u"Anna"_s);
}

TEST_F(SyncDeskTest, CutsAnActThatIsTooLarge)
{
    ChangeSet many{u"Import"_s, {}};
    for (int i = 0; i < 10; ++i)
        models::addInsert(many, User{.id = desk.ids.next(desk.now),
                                     .role = models::UserRole::Client,
                                     .firstName = QString::number(i),
                                     .createdAt = desk.now,
                                     .updatedAt = desk.now});
    ASSERT_TRUE(desk.store().commit(many));
    addClient(u"Anna"_s);
    EXPECT_TRUE(sync.cutInTwo(sync.nextBatch(10, 1 << 20)->at(1).id).value());
    const auto batch = sync.nextBatch(10, 1 << 20).value();
    ASSERT_EQ(batch.size(), 4u);
    EXPECT_EQ(batch[1].ops.size(), 5u);
    EXPECT_EQ(batch[2].ops.size(), 5u);
    EXPECT_EQ(batch[3].label, u"Add client"_s);
    EXPECT_EQ(batch[3].seq, 4);
}
