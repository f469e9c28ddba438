// Pushing and pulling over real HTTP against a real PostgreSQL: the promises that the endpoint keeps.
#include "tests/server/support/push_steps.h"

#include <atomic>
#include <gtest/gtest.h>
#include <thread>

using namespace tests;
using namespace Qt::StringLiterals;

TEST(Sync, WhatOneDeskPushesAnotherPulls)
{
    Endpoint endpoint;
    auto first = endpoint.trainer(u"t@example.org"_s);
    auto second = endpoint.desk(u"t@example.org"_s);
    ASSERT_EQ(first->statusOfLogin, 200);
    const Practice practice(*first);
    const models::Booking booking =
        aBooking(*first, freshId(*first), practice.client, practice.service, "2026-03-02T09:00:00Z");
    EXPECT_EQ(wordOf(first->act({ins(booking)})), u"applied"_s);
    second->pull();
    EXPECT_EQ(second->row(u"bookings"_s, booking.id), models::rowToWire(models::toRow(booking), u"EUR"));
    EXPECT_TRUE(second->has(u"users"_s, practice.client));
}

TEST(Sync, APushAnswersTheResultingRowsAndThePlaceInTheFeed)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const Practice practice(*desk);
    const models::Booking booking =
        aBooking(*desk, freshId(*desk), practice.client, practice.service, "2026-03-02T09:00:00Z");
    const QJsonObject answer = desk->push({desk->txn({ins(booking)})}).json();
    const QJsonArray rows = answer.value("rows"_L1).toArray();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.at(0).toObject().value("d"_L1).toObject(), models::rowToWire(models::toRow(booking), u"EUR"));
    desk->pull();
    EXPECT_EQ(answer.value("cursor"_L1).toString(), desk->cursor);
    EXPECT_EQ(answer.value("head"_L1).toString(), desk->cursor);
}

TEST(Sync, ARepeatedPushChangesNothingAndGetsTheSameVerdicts)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const Practice practice(*desk);
    const models::Booking good =
        aBooking(*desk, freshId(*desk), practice.client, practice.service, "2026-03-02T09:00:00Z");
    const models::Booking clash =
        aBooking(*desk, freshId(*desk), practice.client, practice.service, "2026-03-02T09:30:00Z");
    const QJsonObject body = desk->pushBody({desk->txn({ins(good)}), desk->txn({ins(clash)})});
    const QJsonObject first = desk->post("/v1/sync/push", body).json();
    const QByteArray seq = endpoint.sql.value("SELECT seq FROM endpoint.feed_head");
    const QJsonObject again = desk->post("/v1/sync/push", body).json();
    EXPECT_EQ(again.value("results"_L1), first.value("results"_L1));
    EXPECT_EQ(again.value("rows"_L1), first.value("rows"_L1))
        << "the rows come again: the first answer may have been lost";
    EXPECT_EQ(endpoint.sql.value("SELECT seq FROM endpoint.feed_head"), seq);
    EXPECT_EQ(endpoint.sql.value("SELECT count(*) FROM bookings"), "1");
}

TEST(Sync, ARequestThatArrivesTwiceIsNoForkWhicheverAnswerGotThrough)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const QJsonObject body = desk->pushBody({desk->txn(aClient(*desk, freshId(*desk), u"Anna"_s))});
    const Answer first = desk->post("/v1/sync/push", body), second = desk->post("/v1/sync/push", body);
    EXPECT_EQ(second.json(), first.json()) << "the same answer to the letter";
    desk->setNonce(first.json().value("nonce"_L1));
    EXPECT_EQ(wordOf(desk->act(aClient(*desk, freshId(*desk), u"Bert"_s))), u"applied"_s);
    const Answer empty = desk->push({}), again = desk->push({});
    EXPECT_EQ(again.json().value("nonce"_L1), empty.json().value("nonce"_L1));
}

TEST(Sync, APrefixReplayedWithAnOldNonceIsARepeat)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const QJsonObject first = desk->txn(aClient(*desk, freshId(*desk), u"Anna"_s)),
                      second = desk->txn(aClient(*desk, freshId(*desk), u"Bert"_s));
    const QJsonObject early = desk->pushBody({first});
    ASSERT_EQ(desk->push({first}).status, 200);
    ASSERT_EQ(desk->push({second}).status, 200);
    const Answer replayed = desk->post("/v1/sync/push", early);
    ASSERT_EQ(replayed.status, 200) << replayed.body.constData();
    EXPECT_EQ(wordOf(resultAt(replayed, 0)), u"applied"_s);
    EXPECT_EQ(endpoint.sql.value("SELECT count(*) FROM users WHERE role = 'client'"), "2");
}

TEST(Sync, TheSamePushTwiceAtOnceIsAppliedOnce)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    QJsonArray txns;
    for (int i = 0; i < 50; ++i)
        txns.append(desk->txn(aClient(*desk, freshId(*desk), u"Anna"_s)));
    const QJsonObject body = desk->pushBody(txns);
    Desk other(endpoint.gateway.port(), u"t@example.org"_s);
    other.copyFrom(*desk);
    Answer one, two;
    std::thread beside([&] { one = desk->post("/v1/sync/push", body); });
    two = other.post("/v1/sync/push", body);
    beside.join();
    EXPECT_EQ(one.json().value("results"_L1), two.json().value("results"_L1));
    EXPECT_EQ(endpoint.sql.value("SELECT count(*) FROM users WHERE role = 'client'"), "50");
}

TEST(Sync, AnotherBodyUnderAKnownNumberIsAFork)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const Practice practice(*desk);
    Desk copy(endpoint.gateway.port(), u"t@example.org"_s);
    copy.copyFrom(*desk);
    EXPECT_EQ(desk->push({desk->txn(aClient(*desk, freshId(*desk), u"Bert"_s))}).status, 200);
    const QJsonArray unsent = aClient(*desk, freshId(*desk), u"Cleo"_s);
    const QJsonObject txn = copy.txn(unsent);
    const Answer forked = copy.push({txn});
    EXPECT_EQ(forked.status, 409);
    EXPECT_EQ(forked.code(), u"fork"_s);
    // The copy goes on as a new incarnation with the same txn; nothing is lost, nothing is doubled.
    copy.restart();
    QJsonObject again = txn;
    again.insert("seq"_L1, 1);
    EXPECT_EQ(wordOf(resultAt(copy.push({again}), 0)), u"applied"_s);
    EXPECT_EQ(endpoint.sql.value("SELECT count(*) FROM users WHERE first_name = 'Cleo'"), "1");
}

TEST(Sync, ATxnKnownFromAnotherIncarnationIsARepeat)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    QJsonObject txn = desk->txn(aClient(*desk, freshId(*desk), u"Anna"_s));
    ASSERT_EQ(desk->push({txn}).status, 200);
    const QByteArray seq = endpoint.sql.value("SELECT seq FROM endpoint.feed_head");
    desk->restart();
    txn.insert("seq"_L1, 1);
    EXPECT_EQ(wordOf(resultAt(desk->push({txn}), 0)), u"applied"_s);
    EXPECT_EQ(endpoint.sql.value("SELECT seq FROM endpoint.feed_head"), seq);
}

TEST(Sync, ACopyThatFellBehindIsAFork)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const Practice practice(*desk);
    Desk copy(endpoint.gateway.port(), u"t@example.org"_s);
    const QJsonValue nonce = desk->pushBody({}).value("nonce"_L1);
    // The original's nonce moves on with its acts, the copy's does not, even if its numbers happen to follow.
    ASSERT_EQ(wordOf(desk->act(aClient(*desk, freshId(*desk), u"Anna"_s))), u"applied"_s);
    copy.copyFrom(*desk);
    copy.setNonce(nonce);
    const Answer forked = copy.push({copy.txn(aClient(copy, freshId(copy), u"Bert"_s))});
    EXPECT_EQ(forked.status, 409);
    EXPECT_EQ(forked.code(), u"fork"_s);
}

TEST(Sync, AGapNamesTheNumberThatIsMissing)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    desk->setSeq(7);
    const Answer gap = desk->push({desk->txn({})});
    EXPECT_EQ(gap.status, 409);
    EXPECT_EQ(gap.code(), u"gap"_s);
    EXPECT_EQ(gap.json().value("expected"_L1).toInt(), 1);
}

TEST(Sync, APushForAnotherDeviceIsRefused)
{
    Endpoint endpoint;
    auto first = endpoint.trainer(u"t@example.org"_s);
    auto second = endpoint.desk(u"t@example.org"_s);
    QJsonObject body = first->pushBody({});
    body.insert("device"_L1, second->device);
    const Answer refused = first->post("/v1/sync/push", body);
    EXPECT_EQ(refused.status, 403);
    EXPECT_EQ(refused.code(), u"device"_s);
}

TEST(Sync, ABadTxnCostsNothingToTheOthers)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const Practice practice(*desk);
    QJsonArray txns;
    for (int i = 0; i < 40; ++i) {
        models::Booking booking =
            aBooking(*desk, freshId(*desk), practice.client, practice.service, "2026-03-02T00:00:00Z");
        booking.startTime = booking.startTime.plusHours(i == 20 ? 19 : i);
        booking.endTime = booking.startTime.plusMinutes(60);
        txns.append(desk->txn({ins(booking)}));
    }
    txns.append(desk->txn({QJsonObject{{u"t"_s, u"bookings"_s}, {u"op"_s, u"ins"_s}}}));
    txns.append(desk->txn(aClient(*desk, freshId(*desk), u"Bert"_s)));
    const Answer answer = desk->push(txns);
    int applied = 0;
    for (const QJsonValue& result : answer.json().value("results"_L1).toArray())
        applied += wordOf(result.toObject()) == u"applied"_s;
    EXPECT_EQ(applied, 40);
    EXPECT_EQ(codeOf(resultAt(answer, 20)), u"clash"_s);
    EXPECT_EQ(codeOf(resultAt(answer, 40)), u"invalid"_s);
    EXPECT_EQ(endpoint.sql.value("SELECT count(*) FROM endpoint.dead_letter"), "1")
        << "what could not be read is kept whole";
    EXPECT_EQ(endpoint.sql.value("SELECT count(*) FROM bookings"), "39");
}

TEST(Sync, ATxnIsAppliedWholeOrNotAtAll)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const Practice practice(*desk);
    const models::Booking first =
        aBooking(*desk, freshId(*desk), practice.client, practice.service, "2026-03-02T09:00:00Z");
    const models::Booking clash =
        aBooking(*desk, freshId(*desk), practice.client, practice.service, "2026-03-02T09:30:00Z");
    EXPECT_EQ(codeOf(desk->act({ins(first), ins(clash)})), u"clash"_s);
    EXPECT_EQ(endpoint.sql.value("SELECT count(*) FROM bookings"), "0");
    const QJsonObject mixed = desk->act({upd(u"users"_s, practice.client, {{u"first_name"_s, u"New"_s}}),
                                         upd(u"users"_s, desk->user, {{u"role"_s, u"admin"_s}})});
    EXPECT_EQ(codeOf(mixed), u"forbidden"_s);
    EXPECT_EQ(endpoint.sql.value("SELECT count(*) FROM users WHERE first_name = 'New'"), "0");
}

TEST(Sync, OnlyWhatStandsOnARejectedTxnIsParked)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const Practice practice(*desk);
    const models::Booking taken =
        aBooking(*desk, freshId(*desk), practice.client, practice.service, "2026-03-02T09:00:00Z");
    ASSERT_EQ(wordOf(desk->act({ins(taken)})), u"applied"_s);
    const models::Booking clash =
        aBooking(*desk, freshId(*desk), practice.client, practice.service, "2026-03-02T09:30:00Z");
    models::Payment payment = aPayment(*desk, freshId(*desk), practice.client, 4500);
    payment.bookingId = clash.id;
    const QJsonObject rejected = desk->txn({ins(clash)});
    const Answer answer = desk->push(
        {rejected, desk->txn({ins(payment)}), desk->txn({ins(aPayment(*desk, freshId(*desk), practice.client, 100))})});
    EXPECT_EQ(codeOf(resultAt(answer, 0)), u"clash"_s);
    EXPECT_EQ(wordOf(resultAt(answer, 1)), u"parked"_s);
    EXPECT_EQ(resultAt(answer, 1).value("parent"_L1), rejected.value("id"_L1));
    EXPECT_EQ(wordOf(resultAt(answer, 2)), u"applied"_s);
    EXPECT_EQ(wordOf(desk->act({upd(u"bookings"_s, clash.id, {{u"notes"_s, u"x"_s}})})), u"parked"_s)
        << "also in a later push";
}

TEST(Sync, ADeletedRowStaysDeleted)
{
    Endpoint endpoint;
    auto first = endpoint.trainer(u"t@example.org"_s);
    auto second = endpoint.desk(u"t@example.org"_s);
    const Practice practice(*first);
    const models::Booking booking =
        aBooking(*first, freshId(*first), practice.client, practice.service, "2026-03-02T09:00:00Z");
    first->act({ins(booking)});
    second->pull();
    EXPECT_EQ(wordOf(first->act({del(u"bookings"_s, booking.id)})), u"applied"_s);
    EXPECT_EQ(codeOf(second->act(
                  {upd(u"bookings"_s, booking.id, {{u"notes"_s, u"late"_s}}, {{u"notes"_s, QJsonValue::Null}})})),
              u"stale"_s);
    EXPECT_EQ(wordOf(second->act({del(u"bookings"_s, booking.id)})), u"applied"_s) << "deleted twice is deleted";
    second->pull();
    EXPECT_FALSE(second->has(u"bookings"_s, booking.id));
    EXPECT_EQ(wordOf(first->act({ins(booking)})), u"applied"_s) << "restored on purpose";
}

TEST(Sync, PlainSqlEntersTheSameFeed)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const Practice practice(*desk);
    desk->pull();
    endpoint.sql.run(
        "INSERT INTO bookings (client_id, trainer_id, service_id, start_time, end_time, status) VALUES ('" +
        practice.client.toString().toLatin1() + "', '" + desk->trainer.toString().toLatin1() + "', '" +
        practice.service.toString().toLatin1() + "', '2026-05-01 09:00Z', '2026-05-01 10:00Z', 'pending')");
    endpoint.sql.run("UPDATE trainer_services SET price = 50");
    desk->pull();
    EXPECT_EQ(desk->count(u"bookings"_s), 1);
    EXPECT_EQ(desk->row(u"trainer_services"_s, practice.service).value("price"_L1).toString(), u"50.00"_s);
    endpoint.sql.run("DELETE FROM bookings");
    desk->pull();
    EXPECT_EQ(desk->count(u"bookings"_s), 0);
    EXPECT_EQ(endpoint.sql.state("TRUNCATE bookings CASCADE"), "0A000") << "absence is never a deletion";
    EXPECT_EQ(endpoint.sql.state("UPDATE trainer_services SET id = gen_random_uuid()"), "0A000");
}

TEST(Sync, ACursorSkipsNothingWithManyWriters)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    auto other = endpoint.trainer(u"o@example.org"_s);
    const Practice practice(*desk), ofOther(*other);
    const auto notice = [](const Desk& of) -> QByteArray {
        return "INSERT INTO trainer_services (trainer_id, name, duration, price) VALUES ('" +
               of.trainer.toString().toLatin1() + "', 'x', 60, 1);";
    };
    // Transactions of two tenants in either order, some slow to commit: numbers taken early would be seen late.
    constexpr int kWriters = 6, kEach = 40;
    std::atomic<int> running = kWriters;
    std::vector<std::thread> writers;
    for (int w = 0; w < kWriters; ++w) {
        writers.emplace_back([&, w] {
            Sql sql(endpoint.database);
            for (int i = 0; i < kEach; ++i)
                sql.run("BEGIN;" + (w % 2 ? notice(*desk) + notice(*other) : notice(*other) + notice(*desk)) +
                        (i % 8 == 0 ? "SELECT pg_sleep(0.002);" : "") + "COMMIT");
            --running;
        });
    }
    while (running > 0)
        desk->pull();
    for (std::thread& writer : writers)
        writer.join();
    desk->pull();
    EXPECT_EQ(desk->count(u"trainer_services"_s), 1 + kWriters * kEach);
    EXPECT_EQ(endpoint.sql.value("SELECT count(*) = count(DISTINCT seq) FROM endpoint.feed"), "f")
        << "two tenants count for themselves";
    EXPECT_EQ(
        endpoint.sql.value(
            "SELECT bool_and(n) FROM (SELECT count(*) = count(DISTINCT seq) AS n FROM endpoint.feed GROUP BY trainer_id) x"),
        "t");
}

TEST(Sync, ARolledBackWriteLeavesNoTrace)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const Practice practice(*desk);
    const QByteArray before = endpoint.sql.value("SELECT seq FROM endpoint.feed_head");
    endpoint.sql.run("BEGIN; UPDATE trainer_services SET price = 1; ROLLBACK");
    EXPECT_EQ(endpoint.sql.value("SELECT seq FROM endpoint.feed_head"), before);
    EXPECT_EQ(endpoint.sql.value("SELECT count(*) FROM endpoint.touched"), "0");
}

TEST(Sync, AnImportOfThousandsOfRowsIsOneAct)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    QJsonArray ops;
    for (int i = 0; i < 1500; ++i) {
        for (const QJsonValue& op : aClient(*desk, freshId(*desk), u"Anna"_s))
            ops.append(op);
    }
    EXPECT_EQ(wordOf(desk->act(ops)), u"applied"_s);
    EXPECT_EQ(endpoint.sql.value("SELECT count(*) FROM trainer_clients"), "1500");
}
