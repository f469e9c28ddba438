// What networks, proxies, balancers and kills do between a desk and the endpoint: refused by a stable word, and the
// outbox untouched; where it passes, everything arrives once.
#include "tests/live/support/cli_desk.h"
#include "tests/live/support/fault_proxy.h"

#include <QDir>
#include <QJsonDocument>
#include <csignal>
#include <gtest/gtest.h>

using namespace tests;
using namespace Qt::StringLiterals;

namespace
{

const QString kTom = u"tom@example.org"_s;

struct SyncFaults : testing::Test {
    LiveEndpoint endpoint;
    CliDesk desk, other;

    void SetUp() override
    {
        endpoint.addTrainer(kTom);
        ASSERT_EQ(other.login(endpoint.server.url(), kTom).exit, 0);
        ASSERT_EQ(other.sync().exit, 0);
        other.apply({addServiceLine(), addClientLine(u"Anna"_s, u"anna@example.org"_s)});
        ASSERT_EQ(other.sync().exit, 0);
    }

    static QList<QJsonObject> someWork(int round)
    {
        return {addClientLine(u"R%1"_s.arg(round)),
                bookLine(u"anna@example.org"_s, u"2027-03-%1T09:00:00Z"_s.arg(round + 1, 2, 10, QChar(u'0')))};
    }

    static QString outboxOf(const CliDesk& of)
    {
        return of.value(
            u"SELECT group_concat(t.id || t.device_seq || o.row_id || coalesce(o.new, '')) FROM journal_txn t JOIN journal_op o ON "
            "o.txn_id = t.id WHERE t.state IN ('queued', 'in_flight')"_s);
    }
};

bool isFetch(const QByteArray& line)
{
    return line.contains("/v1/sync/") || line.contains("refresh");
}

} // namespace

class SyncFates : public SyncFaults, public testing::WithParamInterface<Fate>
{
};

TEST_P(SyncFates, EverySecondRequestMeetsItAndNothingIsLostOrDoubled)
{
    const Fate fate = GetParam();
    int count = 0;
    FaultProxy proxy(endpoint.server.port(), [&](int, const QByteArray& line) {
        return isFetch(line) && ++count % 2 == 0 ? fate : Fate::Pass;
    });
    ASSERT_EQ(desk.login(proxy.url(), kTom).exit, 0);
    for (int round = 0; round < 4; ++round) {
        if (round > 0)
            desk.apply(someWork(round));
        int tries = 0;
        while (desk.sync().exit != 0)
            ASSERT_LT(++tries, 10) << "round " << round;
    }
    EXPECT_GT(proxy.faults(), 0);
    // The rest of the way is open.
    ASSERT_EQ(desk.login(endpoint.server.url(), kTom).exit, 0);
    expectEqualRows(endpoint, kTom, {&desk, &other});
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM bookings"), "3");
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM users WHERE first_name LIKE 'R_'"), "3");
    EXPECT_EQ(desk.status().value("rejected"_L1).toInt(), 0);
}

static std::string nameOf(Fate fate)
{
    static constexpr const char* kWords[] = {"Pass",   "CutRequest", "LoseAnswer", "CutAnswer",   "Twice", "Late",
                                             "Portal", "BareAnswer", "BrokenGzip", "ServerError", "Delay"};
    return kWords[int(fate)];
}

INSTANTIATE_TEST_SUITE_P(Network, SyncFates,
                         testing::Values(Fate::CutRequest, Fate::LoseAnswer, Fate::CutAnswer, Fate::Twice, Fate::Late,
                                         Fate::Delay, Fate::Portal, Fate::BareAnswer, Fate::BrokenGzip,
                                         Fate::ServerError),
                         [](const auto& fate) { return nameOf(fate.param); });

TEST_F(SyncFaults, WhatIsNotTheEndpointIsRefusedAndTheOutboxStays)
{
    std::atomic<Fate> fate = Fate::Pass;
    FaultProxy proxy(endpoint.server.port(), [&](int, const QByteArray&) { return fate.load(); });
    ASSERT_EQ(desk.login(proxy.url(), kTom).exit, 0);
    ASSERT_EQ(desk.sync().exit, 0);
    desk.apply(someWork(1));
    const QString before = outboxOf(desk);
    ASSERT_FALSE(before.isEmpty());
    for (const Fate all : {Fate::Portal, Fate::BareAnswer, Fate::BrokenGzip, Fate::ServerError, Fate::CutAnswer}) {
        fate = all;
        const CliAnswer answer = desk.sync();
        EXPECT_EQ(answer.exit, 1);
        EXPECT_EQ(answer.code(), u"offline") << answer.out.constData();
        EXPECT_EQ(outboxOf(desk), before);
    }
    // Signing in there is refused as well, and the desk's own token stays.
    fate = Fate::Portal;
    EXPECT_EQ(desk.login(proxy.url(), kTom).code(), u"offline");
    fate = Fate::Pass;
    EXPECT_EQ(desk.sync().exit, 0);
}

TEST_F(SyncFaults, ACertificateThatDoesNotMatchIsRefused)
{
    QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s), certificate = folder.filePath(u"cert.pem"_s);
    ASSERT_EQ(
        QProcess::execute(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                         u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"1"_s, u"-subj"_s,
                                         u"/CN=somebody.else"_s, u"-keyout"_s, key, u"-out"_s, certificate}),
        0);
    ServerProgram tls(endpoint.database(), {u"--tls-cert"_s, certificate, u"--tls-key"_s, key});
    ASSERT_TRUE(tls.start());
    const CliAnswer answer = desk.login(u"https://127.0.0.1:%1"_s.arg(tls.port()), kTom);
    EXPECT_EQ(answer.exit, 1);
    EXPECT_EQ(answer.code(), u"offline");
    EXPECT_TRUE(answer.out.contains("certificate")) << answer.out.constData();
    EXPECT_FALSE(QFile::exists(desk.folder() + u"/desk.sqlite"_s));
}

TEST_F(SyncFaults, AServerKilledInTheMiddleOfPushesLosesNothing)
{
    std::atomic<bool> isArmed = false;
    std::mutex guard;
    std::vector<std::thread> killers;
    FaultProxy proxy(endpoint.server.port(), [&](int number, const QByteArray& line) {
        if (line.contains("push") && isArmed.exchange(false)) {
            // While the push is at work, a little earlier or later each time.
            const std::lock_guard lock(guard);
            killers.emplace_back([this, number] {
                std::this_thread::sleep_for(std::chrono::microseconds(700 * (number % 13)));
                ::kill(pid_t(endpoint.server.processId()), SIGKILL);
            });
        }
        return Fate::Pass;
    });
    ASSERT_EQ(desk.login(proxy.url(), kTom).exit, 0);
    ASSERT_EQ(desk.sync().exit, 0);
    for (int round = 1; round <= 6; ++round) {
        desk.apply(someWork(round));
        isArmed = true;
        auto sync = desk.start({u"sync"_s});
        while (!sync->waitForFinished(20)) {
            if (!endpoint.server.isRunning())
                endpoint.server.start();
        }
        isArmed = false;
        endpoint.server.kill();
        endpoint.server.start();
    }
    {
        const std::lock_guard lock(guard);
        for (std::thread& killer : killers)
            killer.join();
        ASSERT_FALSE(killers.empty());
    }
    expectEqualRows(endpoint, kTom, {&desk, &other});
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM bookings"), "6");
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM users WHERE first_name LIKE 'R_'"), "6");
}

TEST_F(SyncFaults, BrokenDatabaseConnectionsLoseNothing)
{
    ASSERT_EQ(desk.login(endpoint.server.url(), kTom).exit, 0);
    for (int round = 1; round <= 3; ++round) {
        desk.apply(someWork(round));
        auto sync = desk.start({u"sync"_s});
        endpoint.breakConnections();
        EXPECT_TRUE(sync->waitForFinished());
    }
    expectEqualRows(endpoint, kTom, {&desk, &other});
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM bookings"), "3");
}

TEST_F(SyncFaults, ADeviceKilledInTheMiddleOfPushesLosesNothing)
{
    std::atomic<qint64> victim = 0;
    std::atomic<Fate> fate = Fate::Pass;
    FaultProxy proxy(endpoint.server.port(), [&](int, const QByteArray& line) {
        if (victim == 0 || !line.contains("push"))
            return Fate::Pass;
        // Before the endpoint sees it, or after it committed.
        ::kill(pid_t(victim.exchange(0)), SIGKILL);
        return fate.load();
    });
    ASSERT_EQ(desk.login(proxy.url(), kTom).exit, 0);
    ASSERT_EQ(desk.sync().exit, 0);
    for (int round = 1; round <= 4; ++round) {
        desk.apply(someWork(round));
        fate = round % 2 ? Fate::LoseAnswer : Fate::CutRequest;
        auto sync = desk.start({u"sync"_s});
        victim = sync->processId();
        EXPECT_TRUE(sync->waitForFinished());
        victim = 0;
    }
    expectEqualRows(endpoint, kTom, {&desk, &other});
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM bookings"), "4");
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM users WHERE first_name LIKE 'R_'"), "4");
}

TEST_F(SyncFaults, TwoSendersOfOneDeskTakeTurns)
{
    ASSERT_EQ(desk.login(endpoint.server.url(), kTom).exit, 0);
    ASSERT_EQ(desk.sync().exit, 0);
    for (int round = 1; round <= 3; ++round)
        desk.apply(someWork(round));
    auto one = desk.start({u"sync"_s}), two = desk.start({u"sync"_s});
    EXPECT_TRUE(one->waitForFinished());
    EXPECT_TRUE(two->waitForFinished());
    EXPECT_EQ(one->exitCode(), 0) << one->readAllStandardError().constData();
    EXPECT_EQ(two->exitCode(), 0) << two->readAllStandardError().constData();
    expectEqualRows(endpoint, kTom, {&desk, &other});
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM bookings"), "3");
}
