// The sync core against written answers: what it does with refusals, portals, tokens and lost places.
#include "sync/core/session.h"
#include "models/wire.h"
#include "tests/support/temp_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using syncing::Answered;
using syncing::Effects;

namespace
{

struct SessionTest : testing::Test {
    tests::TempDesk desk;
    storage::SyncDesk sync{desk.store()};
    qint64 clock = 0;
    syncing::Session session{sync, {[this] { return clock; }, [] { return 0.5; }, true}};
    syncing::Request asked;
    bool forgot = false;
    qint64 timer = -1;
    std::optional<models::Status> ended;

    void SetUp() override
    {
        const auto id = [&] { return desk.ids.next(desk.now).toString(); };
        ASSERT_TRUE(sync.adopt({u"https://example.org"_s, u"t@example.org"_s, id(), id(), true}));
        ASSERT_TRUE(sync.applyStaged(u"e.0.0"_s));
    }

    void take(const Effects& effects)
    {
        for (const auto& effect : effects) {
            if (const auto* send = std::get_if<syncing::Send>(&effect))
                asked = send->request;
            if (const auto* set = std::get_if<syncing::SetTimer>(&effect))
                timer = set->ms;
            if (std::get_if<syncing::ForgetToken>(&effect))
                forgot = true;
            if (const auto* end = std::get_if<syncing::RoundEnded>(&effect))
                ended = end->outcome;
            if (std::get_if<syncing::KeepToken>(&effect))
                take(session.step(syncing::TokenKept{}));
            if (std::get_if<syncing::GoOn>(&effect))
                take(session.step(syncing::WentOn{}));
        }
    }

    void answer(int status, const QJsonObject& body, const char* type = "application/json")
    {
        take(session.step(Answered{asked.id, status, type, QJsonDocument(body).toJson(), {}, false}));
    }

    void signIn()
    {
        take(session.step(syncing::Started{u"r1"_s}));
        ASSERT_EQ(asked.path, u"/v1/auth/refresh");
        answer(200, {{u"access_token"_s, u"a1"_s}, {u"refresh_token"_s, u"r2"_s}, {u"expires_in"_s, 900}});
    }

    void addClient()
    {
        models::ChangeSet changes{u"Add client"_s, {}};
        models::addInsert(changes, models::User{.id = desk.ids.next(desk.now),
                                                .role = models::UserRole::Client,
                                                .firstName = u"Anna"_s,
                                                .createdAt = desk.now,
                                                .updatedAt = desk.now});
        ASSERT_TRUE(desk.store().commit(changes));
    }

    QJsonArray txns() const { return QJsonDocument::fromJson(asked.body).object().value("txns"_L1).toArray(); }
};

} // namespace

TEST_F(SessionTest, PushesBeforeItPulls)
{
    addClient();
    signIn();
    EXPECT_EQ(asked.path, u"/v1/sync/push");
    EXPECT_EQ(asked.bearer, u"a1");
    ASSERT_EQ(txns().size(), 1);
    const QString id = txns().first().toObject().value("id"_L1).toString();
    answer(200, {{u"nonce"_s, u"n"_s},
                 {u"cursor"_s, u"e.1.1"_s},
                 {u"rows"_s, QJsonArray{}},
                 {u"results"_s, QJsonArray{QJsonObject{{u"id"_s, id}, {u"verdict"_s, u"applied"_s}}}}});
    EXPECT_TRUE(asked.path.startsWith(u"/v1/sync/pull?"));
    answer(200, {{u"rows"_s, QJsonArray{}}, {u"cursor"_s, u"e.1.1"_s}, {u"more"_s, false}});
    ASSERT_TRUE(ended && *ended);
    EXPECT_TRUE(asked.path.startsWith(u"/v1/sync/wait?"));
    EXPECT_EQ(session.status().state, models::SyncState::UpToDate);
}

TEST_F(SessionTest, TakesTheRowsThatAWaitBringsAndAsksForThemWhereItBringsNone)
{
    signIn();
    const QJsonObject nothing{{u"rows"_s, QJsonArray{}}, {u"cursor"_s, u"e.1.1"_s}, {u"more"_s, false}};
    answer(200, nothing);
    ASSERT_TRUE(asked.path.startsWith(u"/v1/sync/wait?"));
    answer(200, {{u"head"_s, u"e.2.2"_s}});
    EXPECT_TRUE(asked.path.startsWith(u"/v1/sync/pull?")) << "an endpoint that only tells of its head";
    answer(200, nothing);
    ASSERT_TRUE(asked.path.startsWith(u"/v1/sync/wait?"));
    const models::Uuid id = desk.ids.next(desk.now);
    const models::User anna{.id = id,
                            .role = models::UserRole::Client,
                            .firstName = u"Anna"_s,
                            .lastName = u"Meyer"_s,
                            .createdAt = desk.now,
                            .updatedAt = desk.now};
    answer(200, {{u"rows"_s, QJsonArray{QJsonObject{{u"t"_s, u"users"_s},
                                                    {u"id"_s, id.toString()},
                                                    {u"op"_s, u"up"_s},
                                                    {u"v"_s, 2},
                                                    {u"d"_s, models::rowToWire(models::toRow(anna), u"EUR")}}}},
                 {u"cursor"_s, u"e.2.2"_s},
                 {u"more"_s, false}});
    EXPECT_TRUE(desk.store().reader().find<models::User>(id).value());
    EXPECT_TRUE(asked.path.startsWith(u"/v1/sync/wait?")) << "and waits again, with no question between";
    EXPECT_TRUE(asked.path.contains(u"cursor=e.2.2&"));
    answer(200, {{u"rows"_s, QJsonArray{}}, {u"cursor"_s, u"e.3.3"_s}, {u"more"_s, true}});
    EXPECT_TRUE(asked.path.startsWith(u"/v1/sync/pull?cursor=e.3.3")) << "a page that has more behind it";
}

TEST_F(SessionTest, ACaptivePortalIsNoAnswer)
{
    addClient();
    signIn();
    take(session.step(Answered{asked.id, 200, "text/html", "<html>Welcome</html>", {}, false}));
    EXPECT_TRUE(session.isBackingOff());
    EXPECT_EQ(sync.status()->pending, 1);
    EXPECT_EQ(session.status().state, models::SyncState::Offline);
}

TEST_F(SessionTest, WaitsLongerAndLongerForAnEndpointThatIsAwayAndDoesNotSayItIsUpToDate)
{
    signIn();
    answer(200, {{u"rows"_s, QJsonArray{}}, {u"cursor"_s, u"e.1.1"_s}, {u"more"_s, false}});
    ASSERT_TRUE(asked.path.startsWith(u"/v1/sync/wait?"));
    for (const int expected : {500, 1000, 2000, 4000}) {
        take(session.step(Answered{asked.id, 502, "text/html", "<html>Bad Gateway</html>", {}, false}));
        EXPECT_EQ(timer, expected);
        ASSERT_TRUE(ended && !*ended);
        take(session.step(syncing::TimerFired{}));
        EXPECT_TRUE(asked.path.startsWith(u"/v1/sync/pull?")) << "it asks anew";
        EXPECT_TRUE(ended && !*ended);
    }
    answer(200, {{u"rows"_s, QJsonArray{}}, {u"cursor"_s, u"e.1.1"_s}, {u"more"_s, false}});
    EXPECT_TRUE(ended && *ended);
    EXPECT_TRUE(asked.path.startsWith(u"/v1/sync/wait?"));
}

TEST_F(SessionTest, WaitsThatBreakAtOnceSlowDownAndOnesThatAProxyCutsDoNot)
{
    signIn();
    const QJsonObject nothing{{u"rows"_s, QJsonArray{}}, {u"cursor"_s, u"e.1.1"_s}, {u"more"_s, false}};
    answer(200, nothing);
    const auto breakWait = [&] {
        ASSERT_TRUE(asked.path.startsWith(u"/v1/sync/wait?"));
        take(session.step(Answered{asked.id, 0, {}, {}, {}, false}));
    };
    const auto ask = [&] {
        take(session.step(syncing::TimerFired{}));
        ASSERT_TRUE(asked.path.startsWith(u"/v1/sync/pull?"));
        answer(200, nothing);
    };
    for (const int expected : {500, 1000, 2000}) {
        breakWait();
        EXPECT_EQ(timer, expected) << "though each pull between them went well";
        ask();
    }
    clock += 30'000;
    breakWait();
    EXPECT_EQ(timer, 500) << "a wait that was held for half a minute was one";
    ask();
    breakWait();
    EXPECT_EQ(timer, 500);
    ask();
    take(session.step(Answered{asked.id, 204, {}, {}, {}, false}));
    breakWait();
    EXPECT_EQ(timer, 500) << "a good wait ends the count";
}

TEST_F(SessionTest, LostAuthenticationPausesAndEmptiesNothing)
{
    addClient();
    take(session.step(syncing::Started{u"r1"_s}));
    answer(401, {{u"code"_s, u"revoked"_s}}, "application/problem+json");
    EXPECT_TRUE(forgot);
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->error().code, models::ErrorCode::SignedOut);
    EXPECT_EQ(sync.status()->state, models::SyncState::SignedOut);
    EXPECT_EQ(sync.status()->pending, 1);
}

TEST_F(SessionTest, AnExpiredTokenIsRefreshedOnce)
{
    signIn();
    ASSERT_TRUE(asked.path.startsWith(u"/v1/sync/pull?"));
    answer(401, {{u"code"_s, u"unauthorized"_s}}, "application/problem+json");
    EXPECT_EQ(asked.path, u"/v1/auth/refresh");
    EXPECT_TRUE(asked.body.contains("r2"));
}

TEST_F(SessionTest, HalvesAPushThatIsTooLarge)
{
    for (int i = 0; i < 8; ++i)
        addClient();
    signIn();
    ASSERT_EQ(txns().size(), 8);
    answer(413, {{u"code"_s, u"too_large"_s}}, "application/problem+json");
    EXPECT_EQ(txns().size(), 4);
    answer(413, {{u"code"_s, u"too_large"_s}}, "application/problem+json");
    EXPECT_EQ(txns().size(), 2);
}

TEST_F(SessionTest, AnActThatCannotBeReadLeavesTheQueueAndTheOthersGoOn)
{
    addClient();
    addClient();
    signIn();
    answer(400, {{u"code"_s, u"invalid"_s}}, "application/problem+json");
    for (int i = 0; i < 3; ++i) {
        ASSERT_EQ(txns().size(), 1);
        answer(400, {{u"code"_s, u"invalid"_s}}, "application/problem+json");
        if (session.isBackingOff())
            take(session.step(syncing::TimerFired{}));
    }
    EXPECT_EQ(sync.status()->rejected, 1);
    EXPECT_EQ(sync.status()->pending, 1);
    EXPECT_EQ(txns().first().toObject().value("seq"_L1).toInt(), 1) << "numbers without a gap";
}

TEST_F(SessionTest, AForkBeginsANewIncarnation)
{
    addClient();
    signIn();
    const auto incarnation = [&] {
        return QJsonDocument::fromJson(asked.body).object().value("incarnation"_L1).toString();
    };
    const QString before = incarnation(), id = txns().first().toObject().value("id"_L1).toString();
    answer(409, {{u"code"_s, u"fork"_s}}, "application/problem+json");
    EXPECT_NE(incarnation(), before);
    EXPECT_EQ(txns().first().toObject().value("id"_L1).toString(), id);
}

TEST_F(SessionTest, AnUnknownCursorTakesASnapshotAndKeepsTheOutbox)
{
    signIn();
    addClient();
    answer(409, {{u"code"_s, u"cursor"_s}}, "application/problem+json");
    EXPECT_TRUE(asked.path.startsWith(u"/v1/sync/snapshot?"));
    EXPECT_EQ(sync.status()->pending, 1);
}

TEST_F(SessionTest, ObeysRetryAfterAndNeverWaitsLongerThanFiveMinutesByItself)
{
    signIn();
    take(session.step(Answered{asked.id, 429, "application/problem+json", "{\"code\":\"too_many\"}", 77, false}));
    EXPECT_EQ(timer, 77'000);
    for (int i = 0; i < 20; ++i) {
        take(session.step(syncing::TimerFired{}));
        take(session.step(Answered{asked.id, 0, {}, {}, {}, false}));
        EXPECT_LE(timer, 300'000);
    }
    EXPECT_EQ(timer, 150'000) << "half of the ceiling, with this dice";
}

TEST_F(SessionTest, TriesAgainWithinFiveMinutesWhateverItIsAskedFor)
{
    signIn();
    take(session.step(Answered{asked.id, 503, "application/problem+json", "{\"code\":\"busy\"}", 3600, false}));
    EXPECT_EQ(timer, 300'000);
}

TEST_F(SessionTest, ACertificateThatDoesNotMatchIsSaidAndNothingIsSent)
{
    addClient();
    signIn();
    Answered refusal{asked.id, 0, {}, {}, {}, false};
    refusal.isUntrusted = true;
    take(session.step(refusal));
    ASSERT_TRUE(ended && !*ended);
    EXPECT_EQ(ended->error().code, models::ErrorCode::Offline);
    EXPECT_TRUE(ended->error().message.contains(u"certificate"));
    EXPECT_EQ(sync.status()->pending, 1);
}

TEST_F(SessionTest, AsksOnceAfterABreakWhetherTheEndpointKnowsWhatItToldAndNotAgainAMomentLater)
{
    signIn();
    answer(200, {{u"rows"_s, QJsonArray{}}, {u"cursor"_s, u"e.0.0"_s}, {u"more"_s, false}, {u"head"_s, u"e.0.0"_s}});
    addClient();
    take(session.step(syncing::Woken{}));
    ASSERT_EQ(asked.path, u"/v1/sync/push");
    const QJsonObject txn = txns().first().toObject();
    answer(200, {{u"nonce"_s, u"n1"_s},
                 {u"results"_s,
                  QJsonArray{QJsonObject{{u"id"_s, txn.value("id"_L1)}, {u"seq"_s, 1}, {u"verdict"_s, u"applied"_s}}}},
                 {u"rows"_s, QJsonArray{}},
                 {u"cursor"_s, u"e.3.c"_s},
                 {u"head"_s, u"e.3.c"_s}});
    ASSERT_TRUE(asked.path.startsWith(u"/v1/sync/pull?cursor=e.0.0&"_s)) << asked.path.toStdString();
    clock += 60'000;
    answer(502, {});
    take(session.step(syncing::TimerFired{}));
    EXPECT_TRUE(asked.path.startsWith(u"/v1/sync/pull?cursor=e.3.c&limit=1&"_s)) << asked.path.toStdString();
    answer(200, {{u"rows"_s, QJsonArray{}}, {u"cursor"_s, u"e.3.c"_s}, {u"more"_s, false}});
    // Where every second request is lost, asking anew each time would never end.
    for (int round = 0; round < 3; ++round) {
        ASSERT_TRUE(asked.path.startsWith(u"/v1/sync/pull?cursor=e.0.0&"_s)) << asked.path.toStdString();
        clock += 1000;
        answer(502, {});
        take(session.step(syncing::TimerFired{}));
    }
    clock += 60'000;
    answer(502, {});
    take(session.step(syncing::TimerFired{}));
    EXPECT_TRUE(asked.path.startsWith(u"/v1/sync/pull?cursor=e.3.c&limit=1&"_s)) << "it may have been restored since";
}

TEST_F(SessionTest, GoesOnPushingToAnEndpointWithANewerSchema)
{
    signIn();
    addClient();
    answer(426, {{u"code"_s, u"schema"_s}, {u"min"_s, 90}, {u"max"_s, 99}}, "application/problem+json");
    EXPECT_EQ(asked.path, u"/v1/sync/push");
}

TEST_F(SessionTest, ALargePageIsStagedAsItCameAndAppliedWithTheNext)
{
    signIn();
    QJsonArray rows;
    for (int i = 0; i < 1200; ++i) {
        const models::User person{.id = desk.ids.next(desk.now),
                                  .role = models::UserRole::Client,
                                  .firstName = u"Has \"rows\":[ in it ]}"_s,
                                  .lastName = QString::number(i),
                                  .createdAt = desk.now,
                                  .updatedAt = desk.now};
        rows.append(QJsonObject{{u"t"_s, u"users"_s},
                                {u"id"_s, person.id.toString()},
                                {u"op"_s, u"up"_s},
                                {u"v"_s, i},
                                {u"d"_s, models::rowToWire(models::toRow(person), u"EUR")}});
    }
    const auto page = [&](const char* rest) -> QByteArray {
        return "{\"rows\":" + QJsonDocument(rows).toJson(QJsonDocument::Compact) + rest;
    };
    const QByteArray whole = page(",\"cursor\":\"e.1200.1\",\"more\":true}");
    ASSERT_GT(whole.size(), 256 * 1024);
    take(session.step(Answered{asked.id, 200, "application/json", whole.chopped(700), {}, false}));
    EXPECT_TRUE(session.isBackingOff()) << "a page that was cut off is no page";
    take(session.step(syncing::TimerFired{}));
    // The next page is asked for before this one is staged; what was lost on the way is staged all the same.
    const Effects effects = session.step(Answered{asked.id, 200, "application/json", whole, {}, false});
    ASSERT_EQ(effects.size(), 2);
    ASSERT_TRUE(std::holds_alternative<syncing::Send>(effects[0]));
    EXPECT_TRUE(std::holds_alternative<syncing::GoOn>(effects[1]));
    EXPECT_TRUE(std::get<syncing::Send>(effects[0]).request.path.contains(u"e.1200.1"));
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM inbox"_s), 0);
    take(effects);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM inbox"_s), 1);
    take(session.step(Answered{asked.id, 0, {}, {}, {}, true}));
    ASSERT_TRUE(session.isBackingOff());
    take(session.step(syncing::TimerFired{}));
    EXPECT_TRUE(asked.path.contains(u"e.1200.1"));
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM users WHERE role = 'client'"_s), 0) << "no reader sees half a pull";
    answer(200, {{u"rows"_s, QJsonArray{}}, {u"cursor"_s, u"e.1200.1"_s}, {u"more"_s, false}});
    EXPECT_EQ(
        desk.number(u"SELECT count(*) FROM users WHERE role = 'client' AND first_name = 'Has \"rows\":[ in it ]}'"_s),
        1200);
}
