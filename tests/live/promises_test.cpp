// The promises of docs/protocol.md, one by one, with real programs, a real PostgreSQL and faults on both sides.
#include "storage/desk_files.h"
#include "tests/live/support/cli_desk.h"
#include "tests/live/support/fault_proxy.h"
#include "tests/simulation/support/simulated_device.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <csignal>
#include <gtest/gtest.h>

using namespace tests;
using namespace Qt::StringLiterals;

namespace
{

const QString kTina = u"tina@example.org"_s;

/// An endpoint, and two desks of one trainer who know a service and two clients.
struct SyncPromise : testing::Test {
    LiveEndpoint endpoint;
    CliDesk first, second;

    void SetUp() override
    {
        endpoint.addTrainer(kTina);
        ASSERT_EQ(first.login(endpoint.server.url(), kTina).exit, 0);
        ASSERT_EQ(second.login(endpoint.server.url(), kTina).exit, 0);
        ASSERT_EQ(first.sync().exit, 0);
        for (const QJsonObject& answer : first.apply({addServiceLine(), addClientLine(u"Anna"_s, u"anna@example.org"_s),
                                                      addClientLine(u"Bert"_s, u"bert@example.org"_s)}))
            ASSERT_TRUE(answer.value("ok"_L1).toBool()) << QJsonDocument(answer).toJson().constData();
        ASSERT_EQ(first.sync().exit, 0);
        ASSERT_EQ(second.sync().exit, 0);
    }

    void signIn(CliDesk& desk, const QString& url) { ASSERT_EQ(desk.login(url, kTina).exit, 0); }

    static QString idOf(const QJsonObject& answer)
    {
        EXPECT_TRUE(answer.value("ok"_L1).toBool()) << QJsonDocument(answer).toJson().constData();
        return answer.value("id"_L1).toString();
    }

    static QString rejectedTxn(const CliDesk& desk)
    {
        return desk.value(u"SELECT id FROM journal_txn WHERE state = 'rejected'"_s);
    }

    void equal(const std::vector<CliDesk*>& desks) { expectEqualRows(endpoint, kTina, desks); }
};

bool copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    bool good = true;
    for (const QString& name : QDir(from).entryList(QDir::Files))
        good = good && QFile::copy(from + u'/' + name, to + u'/' + name);
    return good;
}

} // namespace

TEST_F(SyncPromise, P01WhatWasAnsweredSurvivesAKillAndReachesTheEndpoint)
{
    auto process = first.start({u"apply"_s, u"-"_s});
    for (int i = 0; i < 60; ++i)
        process->write(QJsonDocument(addClientLine(u"Kept%1"_s.arg(i))).toJson(QJsonDocument::Compact) + '\n');
    int answered = 0;
    while (answered < 15 && process->waitForReadyRead(20'000)) {
        while (process->canReadLine())
            answered += QJsonDocument::fromJson(process->readLine()).object().value("ok"_L1).toBool();
    }
    process->kill();
    process->waitForFinished();
    ASSERT_GE(answered, 15);
    equal({&first, &second});
    EXPECT_GE(endpoint.sql().value("SELECT count(*) FROM users WHERE first_name LIKE 'Kept%'").toInt(), answered);
}

TEST_F(SyncPromise, P02ARestoredEndpointIsHealedByItsDevices)
{
    endpoint.keepBackup();
    first.act(addClientLine(u"Afterwards"_s));
    ASSERT_EQ(first.sync().exit, 0);
    const QString booking = idOf(second.act(bookLine(u"anna@example.org"_s, u"2027-03-02T09:00:00Z"_s)));
    ASSERT_EQ(second.sync().exit, 0);
    endpoint.restoreBackup();
    ASSERT_EQ(endpoint.sql().value("SELECT count(*) FROM users WHERE first_name = 'Afterwards'"), "0");
    equal({&first, &second});
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM users WHERE first_name = 'Afterwards'"), "1");
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM bookings WHERE id = '" + booking.toLatin1() + "'"), "1");
}

TEST_F(SyncPromise, P03DesksAndEndpointHoldEqualRowsWhenAllIsQuiet)
{
    CliDesk third;
    signIn(third, endpoint.server.url());
    const QString anna = first.value(u"SELECT id FROM users WHERE email = 'anna@example.org'"_s);
    first.apply({{{u"do"_s, u"update_client"_s}, {u"id"_s, anna}, {u"phone"_s, u"+49 1"_s}},
                 bookLine(anna, u"2027-03-02T09:00:00Z"_s)});
    second.apply({{{u"do"_s, u"update_client"_s}, {u"id"_s, anna}, {u"last_name"_s, u"Second"_s}},
                  bookLine(anna, u"2027-03-02T10:00:00Z"_s),
                  addClientLine(u"Cora"_s)});
    endpoint.sql().run("UPDATE users SET first_name = 'Bertram' WHERE email = 'bert@example.org'");
    equal({&first, &second, &third});
    EXPECT_EQ(third.value(u"SELECT last_name || ' ' || phone FROM users WHERE email = 'anna@example.org'"_s),
              u"Second +49 1");
    EXPECT_EQ(third.value(u"SELECT first_name FROM users WHERE email = 'bert@example.org'"_s), u"Bertram");
    EXPECT_EQ(third.value(u"SELECT count(*) FROM bookings"_s), u"2");
}

TEST_F(SyncPromise, P04EveryRequestTwiceChangesNothingMore)
{
    FaultProxy proxy(endpoint.server.port(), [](int, const QByteArray&) { return Fate::Twice; });
    CliDesk third;
    signIn(third, proxy.url());
    ASSERT_EQ(third.sync().exit, 0);
    const QString booking = idOf(third.act(bookLine(u"anna@example.org"_s, u"2027-03-02T09:00:00Z"_s)));
    third.apply({{{u"do"_s, u"record_payment"_s},
                  {u"client"_s, u"anna@example.org"_s},
                  {u"amount"_s, u"45.00"_s},
                  {u"payment_method"_s, u"cash"_s},
                  {u"booking"_s, booking}},
                 addClientLine(u"Cora"_s)});
    equal({&third, &first, &second});
    EXPECT_GT(proxy.faults(), 4);
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM payments"), "1");
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM users WHERE first_name = 'Cora'"), "1");
}

TEST_F(SyncPromise, P05ARefusedActKeepsItsValuesUntilItIsSettled)
{
    idOf(first.act(bookLine(u"anna@example.org"_s, u"2027-03-02T09:00:00Z"_s)));
    const QString refused = idOf(second.act(bookLine(u"bert@example.org"_s, u"2027-03-02T09:30:00Z"_s)));
    second.act({{u"do"_s, u"reschedule"_s}, {u"booking"_s, refused}, {u"start"_s, u"2027-03-02T09:15:00Z"_s}});
    ASSERT_EQ(first.sync().exit, 0);
    ASSERT_EQ(second.sync().exit, 0);
    const QJsonObject status = second.status();
    EXPECT_EQ(status.value("rejected"_L1).toInt(), 1);
    EXPECT_EQ(status.value("parked"_L1).toInt(), 1);
    EXPECT_EQ(status.value("pending"_L1).toInt(), 0);
    const QString txn = rejectedTxn(second);
    EXPECT_EQ(second.value(u"SELECT code FROM journal_txn WHERE id = '%1'"_s.arg(txn)), u"clash");
    EXPECT_EQ(
        second.value(
            u"SELECT new ->> 'start_time' FROM journal_op WHERE txn_id = '%1' AND table_name = 'bookings'"_s.arg(txn)),
        u"2027-03-02T09:30:00.000Z");
    EXPECT_EQ(second.value(u"SELECT count(*) FROM bookings WHERE id = '%1'"_s.arg(refused)), u"0");

    // The time becomes free; done again, it and what stood on it go through.
    const QString anna = first.value(u"SELECT id FROM bookings"_s);
    first.act({{u"do"_s, u"cancel"_s}, {u"booking"_s, anna}, {u"by"_s, u"client"_s}});
    ASSERT_EQ(first.sync().exit, 0);
    ASSERT_EQ(second.sync().exit, 0);
    ASSERT_EQ(second.run({u"sync"_s, u"resolve"_s, txn, u"--retry"_s}).exit, 0);
    equal({&second, &first});
    EXPECT_EQ(first.value(u"SELECT start_time FROM bookings WHERE id = '%1'"_s.arg(refused)),
              u"2027-03-02T09:15:00.000Z");
    EXPECT_EQ(second.value(u"SELECT group_concat(DISTINCT state) FROM journal_txn WHERE state <> 'acknowledged'"_s),
              u"resolved");
}

TEST_F(SyncPromise, P06APoisonedActDelaysNoOther)
{
    first.apply({addClientLine(u"Poison"_s), addClientLine(u"Cora"_s),
                 bookLine(u"anna@example.org"_s, u"2027-03-02T09:00:00Z"_s)});
    {
        auto opened = storage::openDesk(first.folder(), storage::Database::Open::Existing);
        ASSERT_TRUE(opened);
        ASSERT_TRUE((*opened)->execute(
            u"UPDATE journal_op SET new = json_set(new, '$.role', 'nobody') WHERE table_name = 'users' AND "
            "new ->> 'first_name' = 'Poison'"_s));
    }
    ASSERT_EQ(first.sync().exit, 0);
    EXPECT_EQ(first.status().value("rejected"_L1).toInt(), 1);
    EXPECT_EQ(first.status().value("pending"_L1).toInt(), 0);
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM users WHERE first_name = 'Cora'"), "1");
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM bookings"), "1");
    equal({&first, &second});
}

TEST_F(SyncPromise, P07NothingIsSkippedWhileOtherProgramsWrite)
{
    constexpr int kWriters = 4, kWrites = 25;
    std::atomic<int> running = kWriters;
    std::vector<std::thread> writers;
    for (int w = 0; w < kWriters; ++w) {
        writers.emplace_back([&, w] {
            Sql sql(endpoint.database());
            for (int i = 0; i < kWrites; ++i) {
                // The statement comes long before its COMMIT: numbers that were taken early would appear late.
                sql.run("BEGIN; UPDATE users SET phone = '" + QByteArray::number(w * 1000 + i) + "' WHERE email = '" +
                        (w % 2 ? "anna" : "bert") + "@example.org'; SELECT pg_sleep(0.002 * " +
                        QByteArray::number((w + i) % 4) + "); COMMIT");
            }
            --running;
        });
    }
    while (running > 0)
        EXPECT_EQ(second.sync().exit, 0);
    for (std::thread& writer : writers)
        writer.join();
    equal({&second, &first});
}

TEST_F(SyncPromise, P08AWatchingDeskSendsByItselfWhenTheEndpointIsBack)
{
    auto watch = first.start({u"sync"_s, u"--watch"_s});
    endpoint.server.kill();
    first.act(addClientLine(u"Cora"_s));
    endpoint.server.start();
    while (endpoint.sql().value("SELECT count(*) FROM users WHERE first_name = 'Cora'") != "1")
        ASSERT_FALSE(watch->waitForFinished(50)) << watch->readAllStandardError().constData();
    watch->terminate();
    ASSERT_TRUE(watch->waitForFinished());
    EXPECT_EQ(watch->exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(watch->exitCode(), 0);
}

TEST_F(SyncPromise, P09ADeletedRowStaysDeletedAndAbsenceDeletesNothing)
{
    const QString booking = idOf(first.act(bookLine(u"anna@example.org"_s, u"2027-03-02T09:00:00Z"_s)));
    equal({&first, &second});
    // One takes the creation back while the other edits the same booking offline.
    second.act({{u"do"_s, u"reschedule"_s}, {u"booking"_s, booking}, {u"start"_s, u"2027-03-02T11:00:00Z"_s}});
    first.act({{u"do"_s, u"undo"_s}});
    ASSERT_EQ(first.sync().exit, 0);
    ASSERT_EQ(second.sync().exit, 0);
    const auto active = [&](CliDesk& desk) {
        return desk.value(u"SELECT count(*) FROM bookings WHERE id = '%1' AND status <> 'cancelled'"_s.arg(booking));
    };
    const QString txn = rejectedTxn(second);
    if (!txn.isEmpty()) {
        EXPECT_EQ(second.run({u"sync"_s, u"resolve"_s, txn, u"--drop"_s}).exit, 0);
    }
    equal({&second, &first});
    EXPECT_EQ(active(first), active(second));
    // A desk that holds less than the others makes nobody lose a row.
    CliDesk third;
    signIn(third, endpoint.server.url());
    third.act(addClientLine(u"Cora"_s));
    equal({&third, &first, &second});
    EXPECT_EQ(first.value(u"SELECT count(*) FROM users WHERE role = 'client'"_s), u"3");
}

TEST_F(SyncPromise, P10ReferencesHoldThoughADeviceIsKilledAtEveryStep)
{
    QList<QJsonObject> lines;
    for (int i = 0; i < 40; ++i) {
        const QString mail = u"c%1@example.org"_s.arg(i);
        lines.append(addClientLine(u"C"_s, mail));
        lines.append(bookLine(
            mail, u"2027-04-%1T%2:00:00Z"_s.arg(1 + i / 8, 2, 10, QChar(u'0')).arg(8 + i % 8, 2, 10, QChar(u'0'))));
    }
    first.apply(lines);
    ASSERT_EQ(first.sync().exit, 0);
    // The sign-in alone: the whole account is fetched while the device is being killed.
    std::atomic<qint64> victim = -1;
    std::atomic<int> step = 0;
    FaultProxy proxy(endpoint.server.port(), [&](int, const QByteArray& line) {
        if (victim < 0)
            return line.contains("login") ? Fate::Pass : Fate::ServerError;
        if (victim > 0 && step-- == 0) {
            ::kill(pid_t(victim.load()), SIGKILL);
            return Fate::LoseAnswer;
        }
        return Fate::Pass;
    });
    CliDesk third;
    signIn(third, proxy.url());
    bool wasWhole = false;
    for (int when = 0; when < 12 && !wasWhole; ++when) {
        if (third.value(u"SELECT count(*) FROM trainer_settings"_s) == u"1")
            third.act(addClientLine(u"Own%1"_s.arg(when)));
        step = when % 6;
        auto sync = third.start({u"sync"_s});
        victim = sync->processId();
        EXPECT_TRUE(sync->waitForFinished());
        victim = 0;
        wasWhole = sync->exitStatus() == QProcess::NormalExit;
        const CliAnswer check = third.run({u"check"_s});
        EXPECT_EQ(check.exit, 0) << "killed at request " << when << ": " << check.out.constData();
    }
    equal({&third, &first, &second});
}

TEST_F(SyncPromise, P11TwoDesksThatBookTheSameTimeGetOneBooking)
{
    first.act(bookLine(u"anna@example.org"_s, u"2027-03-02T09:00:00Z"_s));
    second.act(bookLine(u"bert@example.org"_s, u"2027-03-02T09:00:00Z"_s));
    ASSERT_EQ(second.sync().exit, 0);
    ASSERT_EQ(first.sync().exit, 0);
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM bookings WHERE status <> 'cancelled'"), "1");
    EXPECT_EQ(first.status().value("rejected"_L1).toInt(), 1) << "who came second is told";
    EXPECT_EQ(first.run({u"sync"_s, u"resolve"_s, rejectedTxn(first), u"--drop"_s}).exit, 0);
    equal({&first, &second});
}

TEST_F(SyncPromise, P12SessionsLeftFollowFromTheRowsWhateverTwoDesksDid)
{
    idOf(first.act({{u"do"_s, u"add_package"_s},
                    {u"name"_s, u"Ten"_s},
                    {u"service"_s, u"Strength"_s},
                    {u"session_count"_s, 10},
                    {u"price"_s, u"400.00"_s},
                    {u"validity_days"_s, 365}}));
    const QString pack = idOf(first.act({{u"do"_s, u"sell_package"_s},
                                         {u"client"_s, u"anna@example.org"_s},
                                         {u"package"_s, u"Ten"_s},
                                         {u"payment_method"_s, u"cash"_s}}));
    QList<QJsonObject> lines;
    for (int i = 0; i < 4; ++i)
        lines.append(bookLine(u"anna@example.org"_s, u"2026-03-0%1T09:00:00Z"_s.arg(2 + i)));
    QStringList bookings;
    for (const QJsonObject& answer : first.apply(lines))
        bookings += idOf(answer);
    equal({&first, &second});
    const auto complete = [](const QString& booking) {
        return QJsonObject{{u"do"_s, u"complete"_s}, {u"booking"_s, booking}};
    };
    // Each alone two sessions, and both the same third one.
    first.apply({complete(bookings[0]), complete(bookings[2])});
    second.apply({complete(bookings[1]), complete(bookings[2])});
    equal({&first, &second});
    const QString left = u"SELECT sessions_remaining FROM client_packages"_s;
    const QString used =
        u"SELECT count(*) FROM package_redemptions WHERE state = 'used' AND client_package_id = '%1'"_s.arg(pack);
    EXPECT_EQ(first.value(used), u"3");
    EXPECT_EQ(first.value(left), second.value(left));
    EXPECT_EQ(endpoint.sql().value(left.toLatin1()), first.value(left).toLatin1());
    EXPECT_EQ(first.value(u"SELECT coalesce(sum(points), 0) FROM loyalty_points"_s),
              second.value(u"SELECT coalesce(sum(points), 0) FROM loyalty_points"_s));
}

TEST_F(SyncPromise, P13AClockThatIsYearsOffStopsNothingAndWinsByNoLie)
{
    const QString anna = first.value(u"SELECT id FROM users WHERE email = 'anna@example.org'"_s);
    const auto rename = [&](CliDesk& desk, const QString& name) {
        EXPECT_TRUE(desk.act({{u"do"_s, u"update_client"_s}, {u"id"_s, anna}, {u"first_name"_s, name}})
                        .value("ok"_L1)
                        .toBool());
    };
    for (const QString& lie : {u"2031-11-01T09:00:00Z"_s, u"2021-11-01T09:00:00Z"_s}) {
        first.now = lie;
        rename(first, u"Lie"_s);
        ASSERT_EQ(first.sync().exit, 0);
        // Without having seen it, the desk whose clock is right edits later.
        const QString right = u"Right"_s + lie.left(4);
        rename(second, right);
        equal({&second, &first});
        EXPECT_EQ(first.value(u"SELECT first_name FROM users WHERE id = '%1'"_s.arg(anna)), right);
        first.now.clear();
    }
}

TEST_F(SyncPromise, P14ACopiedFolderLosesNothingAndDoublesNothing)
{
    for (const bool copyFirst : {true, false}) {
        const QString mark = copyFirst ? u"x"_s : u"y"_s;
        first.act(addClientLine(u"Before"_s + mark));
        QTemporaryDir place;
        ASSERT_TRUE(copyFolder(first.folder(), place.filePath(u"copy"_s)));
        CliDesk copy(place.filePath(u"copy"_s));
        copy.act(addClientLine(u"InCopy"_s + mark));
        first.act(addClientLine(u"InOriginal"_s + mark));
        CliDesk& early = copyFirst ? copy : first;
        CliDesk& late = copyFirst ? first : copy;
        ASSERT_EQ(early.sync().exit, 0);
        ASSERT_EQ(late.sync().exit, 0);
        equal({&first, &copy, &second});
        for (const char* name : {"Before", "InCopy", "InOriginal"})
            EXPECT_EQ(endpoint.sql().value(QByteArray("SELECT count(*) FROM users WHERE first_name = '") + name +
                                           mark.toLatin1() + "'"),
                      "1")
                << name;
    }
}

TEST_F(SyncPromise, P14ARestoredDeskLosesNothingAndDoublesNothing)
{
    QTemporaryDir place;
    first.act(addClientLine(u"Waiting"_s));
    ASSERT_EQ(first.run({u"backup"_s, place.filePath(u"desk.backup"_s)}).exit, 0);
    first.act(addClientLine(u"Later"_s));
    ASSERT_EQ(first.sync().exit, 0);
    const CliAnswer restored = first.run({u"restore"_s, place.filePath(u"desk.backup"_s), u"--replace"_s});
    ASSERT_EQ(restored.exit, 0) << restored.err.constData();
    EXPECT_EQ(first.value(u"SELECT count(*) FROM users WHERE first_name = 'Later'"_s), u"0");
    equal({&first, &second});
    for (const char* name : {"Waiting", "Later"})
        EXPECT_EQ(first.value(u"SELECT count(*) FROM users WHERE first_name = '%1'"_s.arg(QLatin1StringView(name))),
                  u"1")
            << name;
}

TEST_F(SyncPromise, P15AnOutboxOfAnOlderProgramIsMigratedAndSent)
{
    first.apply({addClientLine(u"Cora"_s), bookLine(u"anna@example.org"_s, u"2027-03-02T09:00:00Z"_s)});
    simulation::SimulatedDevice(0, first.folder() + u"/desk.sqlite"_s, 1, [] { return 0; }).makeOlder();
    first.act(addClientLine(u"Dora"_s));
    EXPECT_EQ(first.status().value("pending"_L1).toInt(), 3);
    equal({&first, &second});
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM users WHERE first_name IN ('Cora', 'Dora')"), "2");
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM bookings"), "1");
    // A program that is older than the endpoint reads on; one that is newer is told, and what it sends is taken.
    Wire wire(endpoint.server.port());
    const QByteArray token = endpoint.observer(kTina).accessToken();
    EXPECT_EQ(wire.request("GET", "/v1/sync/pull?cursor=&schema=1", token).status, 200);
    const Answer newer = wire.request("GET", "/v1/sync/pull?cursor=&schema=9999", token);
    EXPECT_EQ(newer.status, 426);
    EXPECT_TRUE(newer.json().contains("min"_L1) && newer.json().contains("max"_L1)) << newer.body.constData();
}

TEST_F(SyncPromise, P16NoByteOfOneTrainerReachesAnothersDesk)
{
    endpoint.addTrainer(u"eve@example.org"_s);
    CliDesk foreign;
    ASSERT_EQ(foreign.login(endpoint.server.url(), u"eve@example.org"_s).exit, 0);
    first.apply({addClientLine(u"Zebulonia"_s, u"zeb@example.org"_s),
                 bookLine(u"zeb@example.org"_s, u"2027-03-02T09:00:00Z"_s)});
    ASSERT_EQ(first.sync().exit, 0);
    foreign.act(addClientLine(u"Quentin"_s));
    ASSERT_EQ(foreign.sync().exit, 0);
    EXPECT_EQ(foreign.value(u"SELECT count(*) FROM users WHERE role = 'client'"_s), u"1");
    for (const CliDesk* desk : {&first, &second, &foreign}) {
        for (const QString& name : {u"desk.sqlite"_s, u"desk.sqlite-wal"_s}) {
            QFile file(desk->folder() + u'/' + name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            EXPECT_FALSE(bytes.contains("argon2")) << name.toStdString();
            EXPECT_FALSE(bytes.contains(desk == &foreign ? "Zebulonia" : "Quentin")) << name.toStdString();
        }
        EXPECT_EQ(desk->value(u"SELECT count(*) FROM users WHERE password_hash IS NOT NULL"_s), u"0");
    }
    // A client of the platform is in nobody's desk with the last sign-in.
    endpoint.sql().run("UPDATE users SET last_login = now() WHERE email = 'anna@example.org'");
    ASSERT_EQ(second.sync().exit, 0);
    EXPECT_EQ(second.value(u"SELECT count(*) FROM users WHERE role = 'client' AND last_login IS NOT NULL"_s), u"0");
}

TEST_F(SyncPromise, P17ARevokedDevicePausesWithItsOutboxAndTheOthersGoOn)
{
    const QString device = first.value(u"SELECT database_id FROM device"_s);
    Wire wire(endpoint.server.port());
    const Answer revoked =
        wire.request("DELETE", "/v1/devices/" + device.toLatin1(), endpoint.observer(kTina).accessToken());
    ASSERT_LT(revoked.status, 300) << revoked.body.constData();
    first.act(addClientLine(u"Waiting"_s));
    const CliAnswer refused = first.sync();
    EXPECT_EQ(refused.exit, 1);
    EXPECT_EQ(refused.code(), u"signed_out");
    EXPECT_EQ(first.status().value("state"_L1).toString(), u"signed_out");
    EXPECT_EQ(first.status().value("pending"_L1).toInt(), 1);
    EXPECT_EQ(second.sync().exit, 0) << "the other device is still in";
    signIn(first, endpoint.server.url());
    equal({&first, &second});
    EXPECT_EQ(second.value(u"SELECT count(*) FROM users WHERE first_name = 'Waiting'"_s), u"1");
}
