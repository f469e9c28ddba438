// Pull, snapshot, digest, wait; several gateways on one database.
#include "server/wait_hub.h"
#include "tests/server/support/endpoint.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <gtest/gtest.h>
#include <thread>

using namespace tests;
using namespace Qt::StringLiterals;

namespace
{
models::Uuid anId(Desk& desk)
{
    return desk.ids.next(at("2026-01-01T00:00:00Z"));
}

void manyServices(Endpoint& endpoint, const Desk& desk, int count)
{
    endpoint.sql.run("INSERT INTO trainer_services (trainer_id, name, duration, price) SELECT '" +
                     desk.trainer.toString().toLatin1() + "', 'service ' || g, 60, 45 FROM generate_series(1, " +
                     QByteArray::number(count) + ") g");
}
} // namespace

TEST(Pull, PagesJoinToTheWhole)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    manyServices(endpoint, *desk, 95);
    QString cursor;
    int rows = 0, pages = 0;
    for (bool more = true; more; ++pages) {
        const QJsonObject page = desk->get("/v1/sync/pull?schema=1&limit=10&cursor=" + cursor.toLatin1()).json();
        rows += int(page.value("rows"_L1).toArray().size());
        EXPECT_LE(page.value("rows"_L1).toArray().size(), 10);
        cursor = page.value("cursor"_L1).toString();
        more = page.value("more"_L1).toBool();
        EXPECT_EQ(cursor == page.value("head"_L1).toString(), !more);
    }
    EXPECT_EQ(pages, 10);
    EXPECT_EQ(rows, 95 + 4);
}

TEST(Pull, CursorsAreCheckedForWhatTheyAre)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    desk->pull();
    const QByteArray good = desk->cursor.toLatin1();
    const auto answer = [&](const QByteArray& query) { return desk->get("/v1/sync/pull?schema=1" + query); };
    EXPECT_EQ(answer("").status, 400);
    EXPECT_EQ(answer("").code(), u"cursor"_s);
    for (const char* malformed :
         {"x", "a.b.c", "a.1", "a.-1.b", "a.01.b", "a.1.b.c", "..", "a.99999999999999999999.b", "%00.1.b"})
        EXPECT_EQ(answer(QByteArray("&cursor=") + malformed).status, 400) << malformed;
    EXPECT_EQ(answer("&cursor=" + good).status, 200);
    const QList<QByteArray> parts = good.split('.');
    EXPECT_EQ(answer("&cursor=zzz." + parts[1] + "." + parts[2]).status, 409);
    EXPECT_EQ(answer("&cursor=" + parts[0] + "." + parts[1] + ".0000").status, 409);
    EXPECT_EQ(answer("&cursor=" + parts[0] + ".9999." + parts[2]).status, 409);
}

TEST(Pull, ASchemaOutsideTheRangeIsToldTheRange)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const Answer newer = desk->get("/v1/sync/pull?cursor=&schema=999");
    EXPECT_EQ(newer.status, 426);
    EXPECT_EQ(newer.json().value("min"_L1).toInt(), 1);
    EXPECT_GE(newer.json().value("max"_L1).toInt(), 1);
    EXPECT_EQ(desk->get("/v1/sync/pull?cursor=&schema=x").status, 400);
    QJsonObject push = desk->pushBody({});
    push.insert("schema"_L1, 999);
    EXPECT_EQ(desk->post("/v1/sync/push", push).status, 200) << "a push is accepted whatever the schema";
}

TEST(Snapshot, ComesParentsFirstAndTokensCannotBeMadeUp)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const Practice practice(*desk);
    for (int i = 0; i < 3; ++i)
        desk->act({ins(aBooking(*desk, anId(*desk), practice.client, practice.service,
                                QByteArray("2026-12-0" + QByteArray::number(i + 1) + "T09:00:00Z").constData()))});
    desk->pull();
    QByteArray token;
    QStringList seen;
    int rows = 0;
    QString cursor;
    for (bool more = true; more;) {
        const QJsonObject page =
            desk->get("/v1/sync/snapshot?schema=1&limit=2" + (token.isEmpty() ? QByteArray() : "&token=" + token))
                .json();
        for (const QJsonValue& row : page.value("rows"_L1).toArray()) {
            ++rows;
            if (seen.isEmpty() || seen.last() != row.toObject().value("t"_L1).toString())
                seen.append(row.toObject().value("t"_L1).toString());
        }
        token = page.value("token"_L1).toString().toLatin1();
        more = page.value("more"_L1).toBool();
        cursor = page.value("cursor"_L1).toString();
    }
    EXPECT_EQ(rows, 4 + 4 + 1 + 3);
    EXPECT_EQ(cursor, desk->cursor);
    EXPECT_LT(seen.indexOf(u"users"_s), seen.indexOf(u"bookings"_s));
    EXPECT_LT(seen.indexOf(u"trainer_services"_s), seen.indexOf(u"bookings"_s));
    EXPECT_EQ(seen.removeDuplicates(), 0) << "each table in one piece";
    EXPECT_EQ(desk->get("/v1/sync/snapshot?token=abc").code(), u"token"_s);
    auto other = endpoint.trainer(u"o@example.org"_s);
    const QByteArray mine = desk->get("/v1/sync/snapshot?limit=1").json().value("token"_L1).toString().toLatin1();
    EXPECT_EQ(other->get("/v1/sync/snapshot?token=" + mine).status, 400) << "another tenant's token";
    EXPECT_EQ(desk->get("/v1/sync/snapshot?limit=1&token=" + mine).status, 200);
}

TEST(Digest, EqualsTheRowsThatWerePulled)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const Practice practice(*desk);
    desk->act({ins(aBooking(*desk, anId(*desk), practice.client, practice.service, "2026-12-01T09:00:00Z"))});
    const QString before = desk->cursor;
    desk->pull();
    const Answer answer = desk->get("/v1/sync/digest?cursor=" + desk->cursor.toLatin1());
    ASSERT_EQ(answer.status, 200);
    const QJsonObject tables = answer.json().value("tables"_L1).toObject();
    EXPECT_EQ(tables.size(), qsizetype(models::allTables().size()));
    EXPECT_EQ(tables.value("users"_L1).toObject().value("count"_L1).toInt(), 2);
    EXPECT_EQ(tables.value("payments"_L1).toObject().value("hash"_L1).toString(),
              QString::fromLatin1(QCryptographicHash::hash("", QCryptographicHash::Sha256).toHex()));
    // The same from the pulled row alone: what a device computes.
    QByteArray canonical;
    const auto row = models::rowFromWire(*models::findTable(u"trainer_services"),
                                         desk->row(u"trainer_services"_s, practice.service), u"EUR");
    models::appendCanonicalRow(canonical, *row, u"EUR");
    EXPECT_EQ(tables.value("trainer_services"_L1).toObject().value("hash"_L1).toString(),
              QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex()));
    manyServices(endpoint, *desk, 1);
    EXPECT_EQ(desk->get("/v1/sync/digest?cursor=" + desk->cursor.toLatin1()).code(), u"behind"_s);
}

TEST(Wait, APushWakesTheOtherDevicesOfTheTenantOnly)
{
    Endpoint endpoint([](server::Config& config) { config.pollMs = 60'000; });
    auto waiting = endpoint.trainer(u"t@example.org"_s);
    auto writing = endpoint.desk(u"t@example.org"_s);
    auto stranger = endpoint.trainer(u"o@example.org"_s);
    waiting->pull();
    stranger->pull();
    Answer woken;
    std::thread beside([&] { woken = waiting->get("/v1/sync/wait?s=20&cursor=" + waiting->cursor.toLatin1()); });
    const Answer pushed = [&] {
        // Until the device waits, its question is answered at once by the first push; either way it learns of the head.
        return writing->push({writing->txn(aClient(*writing, anId(*writing), u"Anna"_s))});
    }();
    beside.join();
    EXPECT_EQ(woken.status, 200);
    EXPECT_EQ(woken.json().value("head"_L1), pushed.json().value("head"_L1));
    EXPECT_EQ(
        stranger->get("/v1/sync/pull?cursor=" + stranger->cursor.toLatin1()).json().value("rows"_L1).toArray().size(),
        0);
}

TEST(Wait, BringsTheRowsToWhoeverAsksForThem)
{
    Endpoint endpoint([](server::Config& config) { config.pollMs = 60'000; });
    auto waiting = endpoint.trainer(u"t@example.org"_s);
    auto writing = endpoint.desk(u"t@example.org"_s);
    waiting->pull();
    const QByteArray wait = "/v1/sync/wait?s=20&rows=1&cursor=" + waiting->cursor.toLatin1();
    const auto untilThisManyWait = [&](int count) {
        while (!Wire(endpoint.gateway.port())
                    .request("GET", "/metrics")
                    .body.contains(QByteArray("trainerdesk_waiting_devices " + QByteArray::number(count) + '\n')))
            std::this_thread::yield();
    };
    Answer woken;
    std::thread beside([&] { woken = waiting->get(wait); });
    untilThisManyWait(1);
    EXPECT_EQ(writing->push({writing->txn(aClient(*writing, anId(*writing), u"Anna"_s))}).status, 200);
    beside.join();
    const QJsonObject pulled = waiting->get("/v1/sync/pull?cursor=" + waiting->cursor.toLatin1()).json();
    ASSERT_GT(pulled.value("rows"_L1).toArray().size(), 0);
    for (const QLatin1StringView part : {"rows"_L1, "cursor"_L1, "more"_L1, "head"_L1})
        EXPECT_EQ(woken.json().value(part), pulled.value(part)) << part.data();
    EXPECT_EQ(waiting->get(wait).json().value("rows"_L1), pulled.value("rows"_L1)) << "at once, when they are there";
    waiting->pull();
    const QByteArray again = "/v1/sync/wait?s=20&rows=1&cursor=" + waiting->cursor.toLatin1();
    std::thread signedOut([&] { woken = waiting->get(again); });
    untilThisManyWait(1);
    endpoint.sql.run("UPDATE endpoint.token_chain SET revoked_at = now() WHERE device_id = '" +
                     waiting->device.toLatin1() + "'");
    EXPECT_EQ(writing->push({writing->txn(aClient(*writing, anId(*writing), u"Ben"_s))}).status, 200);
    signedOut.join();
    EXPECT_EQ(woken.status, 401) << "no rows for a device that was signed out while it waited";
}

TEST(Wait, ADeviceThatHasGoneIsNeitherCountedNorServed)
{
    server::WaitHub hub;
    const models::Uuid tenant;
    bool isGone = false;
    int served = 0;
    const auto wait = [&] {
        hub.wait(
            tenant, {"e", 1, "0"}, server::WaitHub::Clock::time_point::max(), [&](const auto&) { ++served; },
            [&] { return isGone; });
    };
    wait();
    isGone = true;
    hub.expire(server::WaitHub::Clock::now());
    EXPECT_EQ(hub.size(), 0);
    wait();
    hub.moved(tenant, {"e", 2, "0"});
    EXPECT_EQ(hub.size(), 0);
    EXPECT_EQ(served, 0);
    isGone = false;
    wait();
    hub.moved(tenant, {"e", 2, "0"});
    EXPECT_EQ(served, 1);
}

TEST(Wait, PlainSqlAndOtherGatewaysWakeTooAndTimeEndsIt)
{
    Endpoint endpoint;
    TestGateway second(endpoint.database);
    auto waiting = endpoint.trainer(u"t@example.org"_s);
    Desk there(second.port(), u"t@example.org"_s);
    waiting->pull();
    Answer woken;
    std::thread beside([&] { woken = waiting->get("/v1/sync/wait?s=20&cursor=" + waiting->cursor.toLatin1()); });
    EXPECT_EQ(there.push({there.txn(aClient(there, anId(there), u"Anna"_s))}).status, 200);
    beside.join();
    EXPECT_EQ(woken.status, 200);
    waiting->pull();
    std::thread again([&] { woken = waiting->get("/v1/sync/wait?s=20&cursor=" + waiting->cursor.toLatin1()); });
    manyServices(endpoint, *waiting, 1);
    again.join();
    EXPECT_EQ(woken.status, 200);
    waiting->pull();
    EXPECT_EQ(waiting->get("/v1/sync/wait?s=1&cursor=" + waiting->cursor.toLatin1()).status, 204);
}

TEST(Gateways, TwoOnOneDatabaseBehaveAsOne)
{
    Endpoint endpoint;
    TestGateway second(endpoint.database);
    auto here = endpoint.trainer(u"t@example.org"_s);
    const Practice practice(*here);
    Desk there(second.port(), u"t@example.org"_s);
    // A file that meets the two in turn: numbers, nonces, repeats and tokens are in the database.
    Desk same(second.port(), u"t@example.org"_s);
    same.copyFrom(*here);
    const QJsonObject txn = here->txn(aClient(*here, anId(*here), u"Bert"_s));
    const QJsonObject body = here->pushBody({txn});
    const QJsonValue first = here->post("/v1/sync/push", body).json().value("results"_L1);
    EXPECT_EQ(same.post("/v1/sync/push", body).json().value("results"_L1), first);
    EXPECT_EQ(endpoint.sql.value("SELECT count(*) FROM users WHERE first_name = 'Bert'"), "1");
    here->pull();
    there.pull();
    EXPECT_EQ(here->cursor, there.cursor);
    const QByteArray token = here->get("/v1/sync/snapshot?limit=1").json().value("token"_L1).toString().toLatin1();
    EXPECT_EQ(there.get("/v1/sync/snapshot?limit=1&token=" + token).status, 200);
}

TEST(Gateways, ALostDatabaseConnectionIsTakenUpAgain)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    desk->pull();
    endpoint.sql.run(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'trainerdesk-server' AND pid <> pg_backend_pid() AND datname = current_database()");
    Answer answer;
    for (int i = 0; i < 8 && answer.status != 200; ++i) {
        answer = desk->get("/v1/sync/pull?cursor=" + desk->cursor.toLatin1());
        EXPECT_TRUE(answer.status == 200 || answer.status == 503) << answer.status;
    }
    EXPECT_EQ(answer.status, 200);
}
