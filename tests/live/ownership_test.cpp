// What belongs to the platform or to the client, seen from a desk: what goes through, and what the trainer is told.
#include "storage/desk_files.h"
#include "tests/live/support/cli_desk.h"

#include <QDateTime>
#include <gtest/gtest.h>

using namespace tests;
using namespace Qt::StringLiterals;

namespace
{

const QString kOda = u"oda@example.org"_s;

struct LiveOwnership : testing::Test {
    LiveEndpoint endpoint;
    CliDesk desk, other;

    void SetUp() override
    {
        endpoint.addTrainer(kOda);
        ASSERT_EQ(desk.login(endpoint.server.url(), kOda).exit, 0);
        ASSERT_EQ(other.login(endpoint.server.url(), kOda).exit, 0);
    }
};

} // namespace

TEST_F(LiveOwnership, AnErasureReachesTheEndpointAndEveryDeskAndLeavesNoOtherVersion)
{
    const QString anna = desk.act(addClientLine(u"Anna"_s, u"anna@example.org"_s)).value("id"_L1).toString();
    ASSERT_TRUE(desk.act({{u"do"_s, u"update_client"_s},
                          {u"id"_s, anna},
                          {u"notes"_s, u"talks of Bert"_s},
                          {u"health_conditions"_s, u"asthma"_s}})
                    .value("ok"_L1)
                    .toBool());
    ASSERT_EQ(desk.sync().exit, 0);
    ASSERT_EQ(other.sync().exit, 0);
    ASSERT_EQ(desk.run({u"erase"_s, u"client"_s, anna, u"--confirm"_s}).exit, 0);
    expectEqualRows(endpoint, kOda, {&desk, &other});
    EXPECT_EQ(
        endpoint.sql().value("SELECT count(*) FROM users WHERE first_name = 'Anna' OR email = 'anna@example.org'"),
        "0");
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM trainer_clients WHERE notes IS NOT NULL"), "0");
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM client_profiles WHERE health_conditions IS NOT NULL"), "0");
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM endpoint.history"), "0");
    EXPECT_EQ(other.value(u"SELECT count(*) FROM notifications WHERE type = 'two_versions'"_s), u"0");
    EXPECT_EQ(desk.status().value("rejected"_L1).toInt(), 0);
}

TEST_F(LiveOwnership, ErasingAClientWithAnAccountErasesWhatIsTheTrainersAndSaysWhatStays)
{
    const QString anna = desk.act(addClientLine(u"Anna"_s, u"anna@example.org"_s)).value("id"_L1).toString();
    ASSERT_TRUE(desk.act({{u"do"_s, u"update_client"_s}, {u"id"_s, anna}, {u"notes"_s, u"talks of Bert"_s}})
                    .value("ok"_L1)
                    .toBool());
    ASSERT_EQ(desk.sync().exit, 0);
    endpoint.sql().run("UPDATE users SET password_hash = 'x' WHERE email = 'anna@example.org'");
    ASSERT_EQ(desk.run({u"erase"_s, u"client"_s, anna, u"--confirm"_s}).exit, 0);
    ASSERT_EQ(desk.sync().exit, 0);
    EXPECT_EQ(
        endpoint.sql().value("SELECT count(*) FROM trainer_clients WHERE notes IS NOT NULL OR status <> 'archived'"),
        "0");
    EXPECT_EQ(endpoint.sql().value("SELECT first_name FROM users WHERE email = 'anna@example.org'"), "Anna")
        << "the account is hers";
    EXPECT_EQ(desk.status().value("rejected"_L1).toInt(), 1);
    const QJsonObject refused =
        desk.query(u"SELECT id, code, detail FROM journal_txn WHERE state = 'rejected'"_s).at(0).toObject();
    EXPECT_EQ(refused.value("code"_L1).toString(), u"forbidden");
    EXPECT_TRUE(refused.value("detail"_L1).toString().contains(u"has an account"))
        << refused.value("detail"_L1).toString().toStdString();
    EXPECT_EQ(desk.run({u"sync"_s, u"resolve"_s, refused.value("id"_L1).toString(), u"--drop"_s}).exit, 0);
    expectEqualRows(endpoint, kOda, {&desk, &other});
}

TEST_F(LiveOwnership, UndoOfAnEditOfAVerifiedCertificateGoesThrough)
{
    ASSERT_TRUE(desk.act({{u"do"_s, u"add_certification"_s},
                          {u"name"_s, u"First aid"_s},
                          {u"issuing_organization"_s, u"Red Cross"_s},
                          {u"issue_date"_s, u"2026-01-02"_s}})
                    .value("ok"_L1)
                    .toBool());
    ASSERT_EQ(desk.sync().exit, 0);
    endpoint.sql().run("UPDATE certifications SET is_verified = true");
    ASSERT_EQ(desk.sync().exit, 0);
    {
        const auto database = storage::openDesk(desk.folder(), storage::Database::Open::Existing).value();
        models::IdSource ids;
        storage::Store store(
            *database, [] { return models::UtcTime{QDateTime::currentMSecsSinceEpoch()}; }, ids);
        const models::Certification aid = store.reader().first<models::Certification>({}).value().value();
        ASSERT_TRUE(aid.isVerified);
        models::Certification renamed = aid;
        renamed.name = u"Second aid"_s;
        renamed.isVerified = false;
        models::ChangeSet changes{u"Edit certificate"_s, {}};
        models::addUpdate(changes, aid, renamed, store.now());
        ASSERT_TRUE(store.commit(changes));
    }
    ASSERT_EQ(desk.sync().exit, 0);
    for (const QString& word : {u"undo"_s, u"redo"_s, u"undo"_s})
        ASSERT_TRUE(desk.act({{u"do"_s, word}}).value("ok"_L1).toBool()) << word.toStdString();
    expectEqualRows(endpoint, kOda, {&desk, &other});
    EXPECT_EQ(desk.status().value("rejected"_L1).toInt(), 0);
    EXPECT_EQ(endpoint.sql().value("SELECT name || ' ' || is_verified FROM certifications"), "First aid false");
}
