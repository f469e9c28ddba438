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

TEST_F(LiveOwnership, UndoOfAnEditOfAVerifiedCertificateGoesThrough)
{
    ASSERT_TRUE(desk.act({{u"do"_s, u"add_certification"_s}, {u"name"_s, u"First aid"_s}, {u"issuing_organization"_s, u"Red Cross"_s}, {u"issue_date"_s, u"2026-01-02"_s}})
                    .value("ok"_L1)
                    .toBool());
    ASSERT_EQ(desk.sync().exit, 0);
    endpoint.sql().run("UPDATE certifications SET is_verified = true");
    ASSERT_EQ(desk.sync().exit, 0);
    {
        const auto database = storage::openDesk(desk.folder(), storage::Database::Open::Existing).value();
        models::IdSource ids;
        storage::Store store(*database, [] { return models::UtcTime{QDateTime::currentMSecsSinceEpoch()}; }, ids);
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
