// Speed of the endpoint against a throw-away PostgreSQL: push against COPY, bytes a row, waiting devices, latency, tenants.
#include "server/gzip.h"
#include "tests/server/support/endpoint.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <gtest/gtest.h>
#include <thread>

using namespace tests;
using namespace Qt::StringLiterals;

namespace
{

models::Uuid benchId(Desk& desk)
{
    return desk.ids.next(at("2026-01-01T00:00:00Z"));
}

/// Bookings one after the other, each an act of its own.
QJsonArray bookingActs(Desk& desk, const Practice& practice, int from, int count)
{
    QJsonArray txns;
    for (int i = from; i < from + count; ++i) {
        models::Booking booking = aBooking(desk, benchId(desk), practice.client, practice.service, "2026-01-01T00:00:00Z");
        booking.startTime = booking.startTime.plusHours(i);
        booking.endTime = booking.startTime.plusMinutes(60);
        txns.append(desk.txn({ins(booking)}));
    }
    return txns;
}

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

TEST(EndpointBench, PushOfTenThousandActsAgainstCopy)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const Practice practice(*desk);
    Wire wire(endpoint.gateway.port());
    qint64 pushed = 0, bytes = 0;
    for (int part = 0; part < 4; ++part) {
        const QByteArray plain = QJsonDocument(desk->pushBody(bookingActs(*desk, practice, part * 2500, 2500))).toJson(QJsonDocument::Compact);
        const QByteArray packed = server::deflateGzip(plain);
        QElapsedTimer timer;
        timer.start();
        const Answer answer = wire.request("POST", "/v1/sync/push", desk->accessToken(), packed, "Content-Encoding: gzip\r\nAccept-Encoding: gzip\r\n");
        pushed += timer.elapsed();
        bytes += packed.size();
        ASSERT_EQ(answer.status, 200) << answer.body.constData();
        QByteArray inflated;
        server::inflateGzip(answer.body, 1 << 28, inflated);
        desk->setNonce(QJsonDocument::fromJson(inflated).object().value("nonce"_L1));
    }
    ASSERT_EQ(endpoint.sql.value("SELECT count(*) FROM bookings"), "10000");
    const Answer pulled = wire.request("GET", "/v1/sync/pull?limit=20000&bytes=16000000&cursor=", desk->accessToken(), {}, "Accept-Encoding: gzip\r\n");
    std::printf("push, gzip: %lld bytes a row; pull, gzip: %lld bytes a row\n", bytes / 10000, pulled.body.size() / 10000);
    const auto copy = [&](const QByteArray& table) {
        endpoint.sql.run("CREATE TEMP TABLE source AS SELECT * FROM bookings; DELETE FROM bookings");
        endpoint.sql.run("COPY source TO '/tmp/tdbench.copy'; DROP TABLE source");
        QElapsedTimer timer;
        timer.start();
        endpoint.sql.run("COPY " + table + " FROM '/tmp/tdbench.copy'");
        return timer.elapsed();
    };
    const qint64 real = copy("bookings");
    endpoint.sql.run("CREATE TABLE bare (LIKE bookings INCLUDING INDEXES)");
    const qint64 bare = copy("bare");
    std::printf("push of 10000 acts %lld ms; COPY into bookings with its feed and constraints %lld ms (ratio 1/%.1f); COPY into a bare table with its indexes %lld ms (1/%.1f)\n",
                pushed, real, double(pushed) / double(std::max<qint64>(real, 1)), bare, double(pushed) / double(std::max<qint64>(bare, 1)));
    endpoint.sql.run("DROP TABLE bare");
}

TEST(EndpointBench, WaitingDevicesAndLatency)
{
    Endpoint endpoint;
    auto first = endpoint.trainer(u"t@example.org"_s);
    auto second = endpoint.desk(u"t@example.org"_s);
    first->pull();
    second->pull();
    std::vector<double> times;
    for (int i = 0; i < 60; ++i) {
        Answer woken;
        std::thread beside([&] {
            woken = second->get("/v1/sync/wait?s=20&cursor=" + second->cursor.toLatin1());
            second->pull();
        });
        while (!Wire(endpoint.gateway.port()).request("GET", "/metrics").body.contains("trainerdesk_waiting_devices 1\n"))
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        QElapsedTimer timer;
        timer.start();
        first->act(aClient(*first, benchId(*first), u"Anna"_s));
        beside.join();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("desk to desk: median %.1f ms, 90th %.1f ms\n", times[times.size() / 2], times[times.size() * 9 / 10]);
    first->pull();
    const qint64 before = residentKilobytes();
    std::vector<std::unique_ptr<Wire>> waiting;
    for (int i = 0; i < 500; ++i) {
        waiting.push_back(std::make_unique<Wire>(endpoint.gateway.port()));
        waiting.back()->send("GET /v1/sync/wait?s=50&cursor=" + first->cursor.toLatin1() + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + first->accessToken() + "\r\n\r\n");
    }
    while (!Wire(endpoint.gateway.port()).request("GET", "/metrics").body.contains("trainerdesk_waiting_devices 500\n"))
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    std::printf("500 waiting devices: %lld KiB more, %lld KiB in all (with the bench itself)\n", residentKilobytes() - before, residentKilobytes());
    waiting.clear();
}

TEST(EndpointBench, FiveHundredTenantsAtOnce)
{
    Endpoint endpoint([](server::Config& config) { config.databaseConnections = 8; });
    constexpr int kTenants = 500, kThreads = 16, kActs = 4;
    std::vector<std::unique_ptr<Desk>> desks;
    std::vector<QJsonObject> bodies;
    for (int i = 0; i < kTenants; ++i) {
        desks.push_back(endpoint.trainer(u"t%1@example.org"_s.arg(i)));
        const Practice practice(*desks.back());
        bodies.push_back(desks.back()->pushBody(bookingActs(*desks.back(), practice, 0, kActs)));
    }
    std::atomic<int> next = 0, good = 0;
    QElapsedTimer timer;
    timer.start();
    std::vector<std::thread> threads;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([&] {
            for (int i = next++; i < kTenants; i = next++)
                good += desks[size_t(i)]->post("/v1/sync/push", bodies[size_t(i)]).status == 200;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    std::printf("500 tenants, %d acts each in one push, %d good: %.0f acts a second\n", kActs, good.load(), 1000.0 * kTenants * kActs / double(timer.elapsed()));
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
