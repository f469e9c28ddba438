// What is kept when the endpoint is restored, full, killed or long unheard of.
#include "tests/server/support/push_steps.h"

#include <QProcess>
#include <gtest/gtest.h>
#include <optional>
#include <thread>

using namespace tests;
using namespace Qt::StringLiterals;

namespace
{

/// While it lives, PostgreSQL fails with `state` when a payment is inserted.
class FailingPayments
{
public:
    FailingPayments(Sql& sql, const QByteArray& state) : m_sql(sql)
    {
        m_sql.run(
            "CREATE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'fault' USING ERRCODE = '" +
            state + "'; END $$; CREATE TRIGGER fault BEFORE INSERT ON payments FOR EACH ROW EXECUTE FUNCTION fault()");
    }
    ~FailingPayments() { m_sql.run("DROP TRIGGER fault ON payments; DROP FUNCTION fault()"); }
    Q_DISABLE_COPY_MOVE(FailingPayments)

private:
    Sql& m_sql;
};

} // namespace

TEST(Sync, ARestoredEndpointShowsItselfAndIsHealed)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const Practice practice(*desk);
    desk->pull();
    const QByteArray backup = endpoint.database + "_backup";
    const auto booking = aBooking(*desk, freshId(*desk), practice.client, practice.service, "2026-03-02T09:00:00Z");
    // A backup is taken, life goes on, and the backup comes back under a new gateway.
    const QByteArray name = backup.mid(backup.lastIndexOf('=') + 1),
                     from = endpoint.database.mid(endpoint.database.lastIndexOf('=') + 1);
    endpoint.gateway.stop();
    Sql admin(QByteArray(endpoint.database).replace(QByteArray("dbname=" + from), "dbname=postgres"));
    admin.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + from + "'");
    admin.run("CREATE DATABASE " + name + " TEMPLATE " + from);
    const QJsonObject lost = desk->txn({ins(booking)});
    QString ahead;
    QJsonValue nonce;
    {
        TestGateway gateway(endpoint.database);
        Desk same(gateway.port(), u"t@example.org"_s, desk->device);
        QJsonObject body = desk->pushBody({lost});
        const Answer pushed = same.post("/v1/sync/push", body);
        ASSERT_EQ(pushed.status, 200) << pushed.body.constData();
        ahead = pushed.json().value("cursor"_L1).toString();
        nonce = pushed.json().value("nonce"_L1);
    }
    TestGateway restored(backup);
    Desk same(restored.port(), u"t@example.org"_s, desk->device);
    EXPECT_EQ(same.get("/v1/sync/pull?cursor=" + ahead.toLatin1()).status, 409) << "the position is beyond this life";
    EXPECT_EQ(same.get("/v1/sync/pull?cursor=" + desk->cursor.toLatin1()).status, 200)
        << "what was before the backup is known";
    // Another commit takes the same number: the chain tells the two apart.
    Sql(backup).run("UPDATE trainer_services SET price = 1");
    EXPECT_EQ(same.get("/v1/sync/pull?cursor=" + ahead.toLatin1()).code(), u"cursor"_s);
    desk->setNonce(nonce);
    const QJsonObject next = desk->txn(aClient(*desk, freshId(*desk), u"Bert"_s));
    const Answer gap = same.post("/v1/sync/push", desk->pushBody({next}));
    EXPECT_EQ(gap.code(), u"gap"_s);
    EXPECT_EQ(gap.json().value("expected"_L1), lost.value("seq"_L1));
    const Answer healed = same.post("/v1/sync/push", desk->pushBody({lost, next}));
    ASSERT_EQ(healed.status, 200) << healed.body.constData();
    EXPECT_EQ(wordOf(resultAt(healed, 0)), u"applied"_s);
    EXPECT_EQ(wordOf(resultAt(healed, 1)), u"applied"_s);
}

TEST(Sync, ATxnThatFailsThreeTimesGoesToTheDeadLetterAndTheQueueGoesOn)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const Practice practice(*desk);
    const FailingPayments failing(endpoint.sql, "XX001");
    const QJsonObject poison = desk->txn({ins(aPayment(*desk, freshId(*desk), practice.client, 100))});
    const QJsonObject sound = desk->txn(aClient(*desk, freshId(*desk), u"Bert"_s));
    const Answer first = desk->push({poison, sound});
    EXPECT_EQ(wordOf(resultAt(first, 0)), u"retry"_s);
    EXPECT_EQ(wordOf(resultAt(first, 1)), u"applied"_s) << "no unrelated act waits for it";
    EXPECT_EQ(wordOf(resultAt(desk->push({poison}), 0)), u"retry"_s);
    EXPECT_EQ(wordOf(resultAt(desk->push({poison}), 0)), u"rejected"_s);
    EXPECT_EQ(endpoint.sql.value("SELECT count(*) FROM endpoint.dead_letter WHERE body LIKE '%payments%'"), "1");
    EXPECT_EQ(wordOf(desk->act(aClient(*desk, freshId(*desk), u"Cleo"_s))), u"applied"_s);
}

TEST(Sync, ADatabaseWithoutRoomIsNoFaultOfAnAct)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const Practice practice(*desk);
    std::optional<FailingPayments> fullDisk(std::in_place, endpoint.sql, "53100");
    const QJsonObject act = desk->txn({ins(aPayment(*desk, freshId(*desk), practice.client, 100))});
    for (int i = 0; i < 4; ++i) {
        const Answer answer = desk->push({act});
        EXPECT_EQ(answer.status, 503);
        EXPECT_EQ(answer.code(), u"busy"_s);
    }
    fullDisk.reset();
    EXPECT_EQ(wordOf(resultAt(desk->push({act}), 0)), u"applied"_s);
}

TEST(Sync, AKilledGatewayLosesNothingThatItAcknowledged)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const Practice practice(*desk);
    QProcess gateway;
    gateway.start(QStringLiteral(TRAINERDESK_BIN_DIR "/trainerdesk-server"),
                  {u"--database"_s, QString::fromLatin1(endpoint.database), u"--listen"_s, u"127.0.0.1:0"_s});
    ASSERT_TRUE(gateway.waitForReadyRead(20'000));
    const QByteArray line = gateway.readLine().trimmed();
    Desk same(line.mid(line.lastIndexOf(':') + 1).toUShort(), endpoint.sql, u"t@example.org"_s);
    QJsonArray acknowledged, cut;
    for (int i = 0; i < 20; ++i)
        acknowledged.append(same.txn(aClient(same, freshId(same), u"Kept"_s)));
    ASSERT_EQ(same.push(acknowledged).status, 200);
    for (int i = 0; i < 20; ++i)
        cut.append(same.txn(aClient(same, freshId(same), u"Cut"_s)));
    const QJsonObject body = same.pushBody(cut);
    std::thread beside([&] { (void)same.post("/v1/sync/push", body); });
    gateway.kill();
    gateway.waitForFinished();
    beside.join();
    EXPECT_EQ(endpoint.sql.value("SELECT count(*) FROM users WHERE first_name = 'Kept'"), "20");
    Desk again(endpoint.gateway.port(), u"t@example.org"_s);
    again.copyFrom(same);
    const Answer answer = again.post("/v1/sync/push", body);
    ASSERT_EQ(answer.status, 200) << answer.body.constData();
    EXPECT_EQ(endpoint.sql.value("SELECT count(*) FROM users WHERE first_name = 'Cut'"), "20")
        << "all or nothing was kept, and the repeat doubles nothing";
}

TEST(Sync, ADeviceThatSleptForFiveHundredDaysIsSentToTheSnapshot)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const Practice practice(*desk);
    desk->pull();
    const auto booking = aBooking(*desk, freshId(*desk), practice.client, practice.service, "2026-03-02T09:00:00Z");
    desk->act({ins(booking)});
    desk->act({del(u"bookings"_s, booking.id)});
    endpoint.sql.run(
        "UPDATE endpoint.feed SET at = at - interval '500 days'; UPDATE endpoint.feed_commit SET at = at - interval '500 days'; "
        "UPDATE trainer_services SET price = 1; SELECT endpoint.housekeeping()");
    EXPECT_EQ(endpoint.sql.value("SELECT count(*) FROM endpoint.feed WHERE op = 'd'"), "0")
        << "tombstones are kept 400 days";
    EXPECT_EQ(desk->get("/v1/sync/pull?cursor=" + desk->cursor.toLatin1()).code(), u"cursor"_s);
    EXPECT_EQ(desk->get("/v1/sync/snapshot").status, 200);
    desk->cursor.clear();
    desk->pull();
    EXPECT_EQ(desk->row(u"trainer_services"_s, practice.service).value("price"_L1).toString(), u"1.00"_s);
}
