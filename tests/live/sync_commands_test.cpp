// `trainerdesk-cli sync ...` against the real endpoint: signing in and out, exit codes, words, the token file.
#include "tests/live/support/cli_desk.h"
#include "tests/live/support/fault_proxy.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace tests;
using namespace Qt::StringLiterals;

namespace
{

const QString kTess = u"tess@example.org"_s;

struct SyncCommands : testing::Test {
    LiveEndpoint endpoint;
    CliDesk desk;
    void SetUp() override { endpoint.addTrainer(kTess); }
    void signIn() { ASSERT_EQ(desk.login(endpoint.server.url(), kTess).exit, 0); }
};

QByteArray wholeFile(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_F(SyncCommands, LoginOnAnEmptyFolderNeedsNoInit)
{
    const CliAnswer answer = desk.login(endpoint.server.url() + u'/', kTess);
    EXPECT_EQ(answer.exit, 0) << answer.out.constData();
    EXPECT_EQ(answer.out.trimmed(), "{\"ok\":true}");
    // What is done next needs the account's rows: they are there.
    EXPECT_TRUE(desk.act(addClientLine(u"Anna"_s)).value("ok"_L1).toBool());
    const CliAnswer synced = desk.run({u"sync"_s});
    EXPECT_EQ(synced.exit, 0);
    EXPECT_EQ(synced.out.count('\n'), 1) << "one line: " << synced.out.constData();
    EXPECT_EQ(desk.value(u"SELECT email FROM users WHERE role = 'trainer'"_s), kTess);
    EXPECT_EQ(desk.status().value("state"_L1).toString(), u"up_to_date");
    for (const char* key : {"pending", "rejected", "parked", "cursor", "last_sync", "state"})
        EXPECT_TRUE(desk.status().contains(QLatin1StringView(key))) << key;
}

TEST_F(SyncCommands, LoginOnADeskOfInitGivesItsRowsTheAccountsIds)
{
    ASSERT_EQ(desk.run({u"init"_s, u"--name"_s, u"Tess Local"_s, u"--email"_s, u"local@example.org"_s, u"--time-zone"_s,
                        u"Europe/Berlin"_s, u"--currency"_s, u"EUR"_s})
                  .exit,
              0);
    desk.apply({addServiceLine(), addClientLine(u"Anna"_s, u"anna@example.org"_s),
                bookLine(u"anna@example.org"_s, u"2027-03-02T09:00:00Z"_s)});
    signIn();
    EXPECT_EQ(desk.value(u"SELECT p.id FROM trainer_profiles p JOIN bookings b ON b.trainer_id = p.id"_s),
              QString::fromLatin1(endpoint.sql().value("SELECT id FROM trainer_profiles")))
        << "before the first push";
    expectEqualRows(endpoint, kTess, {&desk});
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM bookings"), "1");
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM trainer_profiles"), "1");
    EXPECT_EQ(desk.status().value("rejected"_L1).toInt(), 0);
    EXPECT_EQ(desk.value(u"SELECT count(*) FROM users WHERE role = 'trainer'"_s), u"1");
}

TEST_F(SyncCommands, LoginMakesNoAccountAndLeavesNothingBehindWhenItIsRefused)
{
    for (const QString& email : {u"nobody@example.org"_s, kTess}) {
        const CliAnswer answer = desk.login(endpoint.server.url(), email, u"not the password"_s);
        EXPECT_EQ(answer.exit, 1);
        EXPECT_EQ(answer.code(), u"signed_out");
    }
    EXPECT_FALSE(QFile::exists(desk.folder() + u"/desk.sqlite"_s));
    EXPECT_FALSE(QFile::exists(desk.folder() + u"/sync.json"_s));
    EXPECT_FALSE(QFile::exists(desk.tokenFile()));
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM users"), "1");
    EXPECT_EQ(
        desk.run({u"sync"_s, u"login"_s, u"--endpoint"_s, u"http://sync.example.org"_s, u"--email"_s, kTess}, "x\n")
            .exit,
        2)
        << "no password in the clear";
    EXPECT_EQ(desk.run({u"sync"_s, u"login"_s, u"--email"_s, kTess}, "x\n").exit, 2);
}

TEST_F(SyncCommands, ADeskBelongsToOneAccount)
{
    endpoint.addTrainer(u"other@example.org"_s);
    signIn();
    ASSERT_EQ(desk.sync().exit, 0);
    const QByteArray token = wholeFile(desk.tokenFile());
    const CliAnswer answer = desk.login(endpoint.server.url(), u"other@example.org"_s);
    EXPECT_EQ(answer.exit, 1);
    EXPECT_EQ(answer.code(), u"invalid_state");
    EXPECT_EQ(wholeFile(desk.tokenFile()), token);
    EXPECT_EQ(desk.sync().exit, 0);
}

TEST_F(SyncCommands, TheTokenFileIsTheOwnersAndNeitherInTheDeskNorInABackup)
{
    signIn();
    ASSERT_EQ(desk.sync().exit, 0);
    EXPECT_EQ(QFileInfo(desk.tokenFile()).permissions() & 0x077, QFileDevice::Permissions());
    const QByteArray token = wholeFile(desk.tokenFile()).split('\n').first();
    ASSERT_GT(token.size(), 20);
    EXPECT_TRUE(wholeFile(desk.folder() + u"/sync.json"_s).contains(desk.tokenFile().toUtf8()))
        << "kept as an absolute path";
    const QString backup = desk.folder() + u"/desk.backup"_s;
    ASSERT_EQ(desk.run({u"backup"_s, backup}).exit, 0);
    for (const QString& name :
         {QString(desk.folder() + u"/desk.sqlite"_s), QString(desk.folder() + u"/desk.sqlite-wal"_s), backup}) {
        EXPECT_FALSE(wholeFile(name).contains(token)) << name.toStdString();
        EXPECT_FALSE(wholeFile(name).contains("/token")) << name.toStdString();
    }
    QFile::setPermissions(desk.tokenFile(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    const CliAnswer open = desk.sync();
    EXPECT_EQ(open.exit, 1);
    EXPECT_EQ(open.code(), u"keychain");
    QFile::setPermissions(desk.tokenFile(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    EXPECT_EQ(desk.sync().exit, 0);
}

TEST_F(SyncCommands, LogoutEndsTheTokenAndKeepsTheOutbox)
{
    signIn();
    ASSERT_EQ(desk.sync().exit, 0);
    desk.act(addClientLine(u"Waiting"_s));
    EXPECT_EQ(desk.run({u"sync"_s, u"logout"_s}).exit, 0);
    EXPECT_FALSE(QFile::exists(desk.tokenFile()));
    EXPECT_EQ(desk.status().value("state"_L1).toString(), u"signed_out");
    EXPECT_EQ(desk.status().value("pending"_L1).toInt(), 1);
    EXPECT_EQ(desk.sync().code(), u"signed_out");
    signIn();
    expectEqualRows(endpoint, kTess, {&desk});
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM users WHERE first_name = 'Waiting'"), "1");
}

TEST_F(SyncCommands, WithoutAnAccountOrADeskItSaysSo)
{
    EXPECT_EQ(desk.sync().exit, 1);
    EXPECT_EQ(desk.sync().code(), u"not_found");
    ASSERT_EQ(desk.run({u"init"_s, u"--name"_s, u"Tess Local"_s, u"--email"_s, kTess, u"--time-zone"_s,
                        u"Europe/Berlin"_s, u"--currency"_s, u"EUR"_s})
                  .exit,
              0);
    EXPECT_EQ(desk.sync().exit, 1);
    EXPECT_EQ(desk.sync().code(), u"signed_out");
    EXPECT_EQ(desk.status().value("state"_L1).toString(), u"signed_out");
}

TEST_F(SyncCommands, ASignInWhoseFirstFetchFailsSaysWhatToDo)
{
    FaultProxy proxy(endpoint.server.port(), [](int, const QByteArray& line) {
        return line.contains("login") ? Fate::Pass : Fate::ServerError;
    });
    const CliAnswer answer = desk.login(proxy.url(), kTess);
    EXPECT_EQ(answer.exit, 0);
    EXPECT_EQ(answer.out.trimmed(), "{\"ok\":true}");
    EXPECT_TRUE(answer.err.contains("nothing was fetched yet")) << answer.err.constData();
    EXPECT_EQ(desk.status().value("state"_L1).toString(), u"offline");
    const CliAnswer applied = desk.run({u"--json"_s, u"apply"_s, u"-"_s}, "{}\n");
    EXPECT_EQ(applied.exit, 1);
    EXPECT_TRUE(applied.err.contains("trainerdesk-cli sync")) << applied.err.constData();
    const CliAnswer begun = desk.run({u"--json"_s, u"init"_s, u"--name"_s, u"Tess Local"_s, u"--email"_s, kTess,
                                      u"--time-zone"_s, u"Europe/Berlin"_s, u"--currency"_s, u"EUR"_s});
    EXPECT_EQ(begun.code(), u"invalid_state") << "a second trainer beside the account's";
    ASSERT_EQ(desk.login(endpoint.server.url(), kTess).exit, 0);
    EXPECT_TRUE(desk.act(addClientLine(u"Anna"_s)).value("ok"_L1).toBool());
}

TEST_F(SyncCommands, WhenNothingAnswersItTriesFourTimesAndSaysOneSentence)
{
    FaultProxy proxy(endpoint.server.port(), [](int, const QByteArray& line) {
        return line.contains("login") ? Fate::Pass : Fate::ServerError;
    });
    ASSERT_EQ(desk.login(proxy.url(), kTess).exit, 0);
    const int before = proxy.requests();
    const CliAnswer answer = desk.run({u"sync"_s});
    EXPECT_EQ(answer.exit, 1);
    EXPECT_EQ(answer.err.count('\n'), 1) << answer.err.constData();
    EXPECT_TRUE(answer.err.contains("safe")) << answer.err.constData();
    EXPECT_EQ(proxy.requests() - before, 4) << "one attempt and three retries";
    EXPECT_EQ(desk.status().value("state"_L1).toString(), u"offline");
}

TEST_F(SyncCommands, TheJournalTellsWhatBecameOfAnAct)
{
    signIn();
    ASSERT_EQ(desk.sync().exit, 0);
    desk.act(addClientLine(u"Anna"_s, u"anna@example.org"_s));
    const QString columns =
        u"SELECT id, device_seq, state, code, detail, label FROM journal_txn ORDER BY position DESC LIMIT 1"_s;
    EXPECT_EQ(desk.query(columns).at(0).toObject().value("state"_L1).toString(), u"queued");
    EXPECT_EQ(
        desk.value(
            u"SELECT op FROM journal_op WHERE table_name = 'users' AND new ->> 'first_name' = 'Anna' AND old IS NULL"_s),
        u"insert");
    ASSERT_EQ(desk.sync().exit, 0);
    EXPECT_EQ(desk.query(columns).at(0).toObject().value("state"_L1).toString(), u"acknowledged");
    desk.apply({addClientLine(u"Bert"_s), addClientLine(u"Cora"_s)});
    EXPECT_EQ(
        desk.value(
            u"SELECT count(*) FROM journal_txn t WHERE device_seq <> 1 AND NOT EXISTS (SELECT 1 FROM journal_txn p WHERE "
            "p.incarnation = t.incarnation AND p.device_seq = t.device_seq - 1)"_s),
        u"0")
        << "numbers without a gap";
}

TEST_F(SyncCommands, ResolveWantsARefusedActAndOneWay)
{
    signIn();
    ASSERT_EQ(desk.sync().exit, 0);
    desk.act(addClientLine(u"Anna"_s));
    const QString txn = desk.value(u"SELECT id FROM journal_txn ORDER BY position DESC LIMIT 1"_s);
    EXPECT_EQ(desk.run({u"sync"_s, u"resolve"_s, txn}).exit, 2);
    EXPECT_EQ(desk.run({u"sync"_s, u"resolve"_s, txn, u"--drop"_s, u"--retry"_s}).exit, 2);
    EXPECT_EQ(desk.run({u"--json"_s, u"sync"_s, u"resolve"_s, txn, u"--drop"_s}).code(), u"invalid_state");
    EXPECT_EQ(
        desk.run({u"--json"_s, u"sync"_s, u"resolve"_s, u"01900000-0000-7000-8000-000000000000"_s, u"--drop"_s}).code(),
        u"not_found");
}

TEST_F(SyncCommands, AFixedClockMovesNoTimerAndNoToken)
{
    signIn();
    for (const QString& instant : {u"2019-01-01T00:00:00Z"_s, u"2039-01-01T00:00:00Z"_s}) {
        desk.now = instant;
        desk.act(addClientLine(u"At"_s));
        EXPECT_EQ(desk.sync().exit, 0);
    }
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM users WHERE first_name = 'At'"), "2");
}

TEST_F(SyncCommands, TwoGatewaysBehaveAsOne)
{
    ServerProgram beside(endpoint.database());
    ASSERT_TRUE(beside.start());
    signIn();
    CliDesk other;
    ASSERT_EQ(other.login(beside.url(), kTess).exit, 0);
    desk.apply({addServiceLine(), addClientLine(u"Anna"_s, u"anna@example.org"_s)});
    ASSERT_EQ(desk.sync().exit, 0);
    ASSERT_EQ(other.sync().exit, 0);
    other.act(bookLine(u"anna@example.org"_s, u"2027-03-02T09:00:00Z"_s));
    desk.act(bookLine(u"anna@example.org"_s, u"2027-03-02T10:00:00Z"_s));
    expectEqualRows(endpoint, kTess, {&desk, &other});
    EXPECT_EQ(desk.value(u"SELECT count(*) FROM bookings"_s), u"2");
    EXPECT_EQ(beside.terminate(), 0);
}

TEST_F(SyncCommands, UpkeepThatTheEndpointRefusesIsPlannedAnewAndLeftToNobody)
{
    CliDesk other;
    signIn();
    ASSERT_EQ(other.login(endpoint.server.url(), kTess).exit, 0);
    desk.now = other.now = u"2027-01-04T08:00:00Z"_s;
    desk.apply({addServiceLine(),
                addClientLine(u"Anna"_s, u"anna@example.org"_s),
                addClientLine(u"Bert"_s, u"bert@example.org"_s),
                {{u"do"_s, u"book_series"_s},
                 {u"client"_s, u"anna@example.org"_s},
                 {u"service"_s, u"Strength"_s},
                 {u"start"_s, u"2027-01-05T09:00:00Z"_s},
                 {u"rrule"_s, u"FREQ=WEEKLY"_s}}});
    expectEqualRows(endpoint, kTess, {&desk, &other});
    // A year later one desk books where the series goes on; the other, offline, continues the series into it.
    desk.now = other.now = u"2027-02-01T08:00:00Z"_s;
    const QString next = u"2028-01-18T09:00:00Z"_s;
    desk.now = u"2027-01-04T09:00:00Z"_s;
    desk.act(bookLine(u"bert@example.org"_s, next));
    ASSERT_EQ(desk.sync().exit, 0);
    desk.now = other.now;
    other.act(addClientLine(u"Cora"_s));
    ASSERT_EQ(
        other.value(
            u"SELECT count(*) FROM journal_txn WHERE label = 'Continue series' AND upkeep = 1 AND state = 'queued'"_s),
        u"1");
    ASSERT_EQ(other.sync().exit, 0);
    EXPECT_EQ(other.status().value("rejected"_L1).toInt(), 0);
    EXPECT_EQ(
        other.value(
            u"SELECT state || ' ' || code FROM journal_txn WHERE label = 'Continue series' ORDER BY position DESC LIMIT 1"_s),
        u"resolved clash");
    // The next time it leaves the taken date out; both desks do it and make the same rows.
    other.act(addClientLine(u"Dora"_s));
    desk.act(addClientLine(u"Emil"_s));
    expectEqualRows(endpoint, kTess, {&other, &desk});
    EXPECT_EQ(desk.status().value("rejected"_L1).toInt() + other.status().value("rejected"_L1).toInt(), 0);
    EXPECT_EQ(
        desk.value(u"SELECT count(*) FROM bookings WHERE start_time > '2028-01-12' AND start_time < '2028-01-29'"_s),
        u"2")
        << "Bert's, and the next of the series";
}

TEST_F(SyncCommands, WatchOutlivesASignOutAndGoesOnAfterTheNextSignIn)
{
    signIn();
    ASSERT_EQ(desk.sync().exit, 0);
    const QString device = desk.value(u"SELECT database_id FROM device"_s);
    auto watch = desk.start({u"sync"_s, u"--watch"_s});
    const auto waitFor = [&](const QByteArray& sql, const QByteArray& wanted) {
        while (endpoint.sql().value(sql) != wanted) {
            if (watch->waitForFinished(50))
                return false;
        }
        return true;
    };
    desk.act(addClientLine(u"First"_s));
    ASSERT_TRUE(waitFor("SELECT count(*) FROM users WHERE first_name = 'First'", "1"))
        << watch->readAllStandardError().constData();
    Wire(endpoint.server.port())
        .request("DELETE", "/v1/devices/" + device.toLatin1(), endpoint.observer(kTess).accessToken());
    desk.act(addClientLine(u"Second"_s));
    while (QFile::exists(desk.tokenFile()))
        ASSERT_FALSE(watch->waitForFinished(50)) << "the token is given up, the program goes on";
    signIn();
    ASSERT_TRUE(waitFor("SELECT count(*) FROM users WHERE first_name = 'Second'", "1"))
        << watch->readAllStandardError().constData();
    watch->terminate();
    ASSERT_TRUE(watch->waitForFinished());
    EXPECT_EQ(watch->exitCode(), 0);
}
