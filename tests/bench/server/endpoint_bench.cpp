// Speed of the endpoint against a throw-away PostgreSQL: push against COPY, bytes a row, memory, latency, tenants.
// PostgreSQL with its default durability.
#include "server/gzip.h"
#include "tests/bench/paired.h"
#include "tests/server/support/push_steps.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <thread>

using namespace tests;
using namespace Qt::StringLiterals;

namespace
{

/// Bookings one after the other, each an act of its own.
QJsonArray bookingActs(Desk& desk, const Practice& practice, int from, int count)
{
    QJsonArray txns;
    for (int i = from; i < from + count; ++i) {
        models::Booking booking =
            aBooking(desk, freshId(desk), practice.client, practice.service, "2026-01-01T00:00:00Z");
        booking.startTime = booking.startTime.plusHours(i);
        booking.endTime = booking.startTime.plusMinutes(60);
        txns.append(desk.txn({ins(booking)}));
    }
    return txns;
}

/// A line of /proc/PID/status in KiB.
qint64 memoryOf(qint64 process, const QByteArray& line)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& text : status.readAll().split('\n')) {
        if (text.startsWith(QByteArray(line + ':')))
            return text.mid(line.size() + 1).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// The program itself, as it is shipped, on a database of the bench.
class Program
{
public:
    explicit Program(const QByteArray& database)
    {
        m_process.setStandardErrorFile(QProcess::nullDevice()); // its log
        m_process.start(QStringLiteral(TRAINERDESK_BIN_DIR "/trainerdesk-server"),
                        {u"--database"_s, QString::fromUtf8(database), u"--listen"_s, u"127.0.0.1:0"_s});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) {
        }
        m_port = m_process.readLine().trimmed().split(':').last().toUShort();
    }
    ~Program()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    quint16 port() const { return m_port; }
    qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace

TEST(EndpointBench, PushOfTenThousandActsAgainstCopy)
{
    constexpr int kRounds = 3, kParts = 4, kActs = 2500;
    Endpoint endpoint;
    Wire wire(endpoint.gateway.port());
    const QByteArray file = endpoint.database.toHex().right(16);
    // The customer's table as it would be without us: its keys, and no two sessions of a trainer at once.
    endpoint.sql.run(
        "CREATE TABLE ruled (LIKE bookings INCLUDING ALL, FOREIGN KEY (client_id) REFERENCES users, "
        "FOREIGN KEY (trainer_id) REFERENCES trainer_profiles, FOREIGN KEY (service_id) REFERENCES trainer_services, "
        "EXCLUDE USING gist (trainer_id WITH =, tstzrange(start_time, end_time) WITH &&))");
    endpoint.sql.run("CREATE TABLE bare (LIKE bookings INCLUDING INDEXES)");
    std::vector<double> pushes, full, ruled, bare;
    for (int round = 0; round < kRounds; ++round) {
        endpoint.sql.run("DELETE FROM bookings");
        auto desk = endpoint.trainer(u"t%1@example.org"_s.arg(round));
        const Practice practice(*desk);
        double pushed = 0;
        qsizetype sent = 0, answered = 0;
        for (int part = 0; part < kParts; ++part) {
            const QByteArray plain = QJsonDocument(desk->pushBody(bookingActs(*desk, practice, part * kActs, kActs)))
                                         .toJson(QJsonDocument::Compact);
            const QByteArray packed = server::deflateGzip(plain);
            Answer answer;
            pushed += bench::milliseconds([&] {
                answer = wire.request("POST", "/v1/sync/push", desk->accessToken(), packed,
                                      "Content-Encoding: gzip\r\nAccept-Encoding: gzip\r\n");
            });
            sent += packed.size();
            answered += answer.body.size();
            ASSERT_EQ(answer.status, 200) << answer.body.constData();
            QByteArray inflated;
            server::inflateGzip(answer.body, 1 << 28, inflated);
            desk->setNonce(QJsonDocument::fromJson(inflated).object().value("nonce"_L1));
        }
        pushes.push_back(pushed);
        ASSERT_EQ(endpoint.sql.value("SELECT count(*) FROM bookings"), "10000");
        const Answer pulled =
            wire.request("GET", "/v1/sync/pull?limit=20000&bytes=16000000&cursor=", desk->accessToken(), {},
                         "Accept-Encoding: gzip\r\n");
        std::printf("bytes a booking, gzip: %lld sent, %lld in the answer, %lld pulled\n", qint64(sent) / 10000,
                    qint64(answered) / 10000, qint64(pulled.body.size()) / 10000);
        const auto copy = [&](const QByteArray& table) {
            endpoint.sql.run("DELETE FROM " + table);
            return bench::milliseconds([&] { endpoint.sql.run("COPY " + table + " FROM '/tmp/td" + file + ".copy'"); });
        };
        endpoint.sql.run("COPY bookings TO '/tmp/td" + file + ".copy'");
        bare.push_back(copy("bare"));
        ruled.push_back(copy("ruled"));
        full.push_back(copy("bookings"));
    }
    const double ours = bench::median(pushes);
    bench::reportRatio("10,000 acts pushed / COPY, with keys and no overlap", ours, bench::median(ruled), 8);
    bench::reportRatio("10,000 acts pushed / COPY into our table", ours, bench::median(full), 8);
    bench::reportRatio("10,000 acts pushed / COPY without any rule", ours, bench::median(bare), 8);
}

TEST(EndpointBench, OneChangeFromDeskToDesk)
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
        while (
            !Wire(endpoint.gateway.port()).request("GET", "/metrics").body.contains("trainerdesk_waiting_devices 1\n"))
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        QElapsedTimer timer;
        timer.start();
        first->act(aClient(*first, freshId(*first), u"Anna"_s));
        beside.join();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    bench::reportTime("one change from desk to desk, over the wire", bench::median(times), 15);
}

TEST(EndpointBench, MemoryWithFiveHundredWaitingDevices)
{
    Endpoint endpoint;
    const Program program(endpoint.database);
    ASSERT_NE(program.port(), 0);
    (void)endpoint.trainer(u"t@example.org"_s);
    // Sign-ins are part of it: hashing a password takes memory too.
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 5; ++i)
                Desk(program.port(), u"t@example.org"_s);
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    std::vector<std::unique_ptr<Desk>> desks;
    std::vector<std::unique_ptr<Wire>> waiting;
    // All sign in first: each notes the time of it in the trainer's row, which would wake those who wait already.
    for (int i = 0; i < 500; ++i)
        desks.push_back(std::make_unique<Desk>(program.port(), endpoint.sql, u"t@example.org"_s));
    for (const auto& each : desks) {
        Desk& desk = *each;
        desk.pull();
        waiting.push_back(std::make_unique<Wire>(program.port()));
        waiting.back()->send("GET /v1/sync/wait?s=50&cursor=" + desk.cursor.toLatin1() +
                             " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + desk.accessToken() + "\r\n\r\n");
    }
    while (!Wire(program.port()).request("GET", "/metrics").body.contains("trainerdesk_waiting_devices 500\n"))
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    std::printf("500 waiting devices: the server has %.1f MiB, %.1f MiB at its highest\n",
                double(memoryOf(program.id(), "VmRSS")) / 1024, double(memoryOf(program.id(), "VmHWM")) / 1024);
    QElapsedTimer timer;
    timer.start();
    desks.front()->act(aClient(*desks.front(), freshId(*desks.front()), u"Anna"_s));
    int woken = 0;
    for (const auto& wire : waiting)
        woken += wire->read().status == 200;
    std::printf("one change wakes %d of them within %lld ms; then the server has %.1f MiB, %.1f MiB at its highest\n",
                woken, timer.elapsed(), double(memoryOf(program.id(), "VmRSS")) / 1024,
                double(memoryOf(program.id(), "VmHWM")) / 1024);
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
    std::printf("500 tenants, %d acts each in one push, %d good: %.0f acts a second\n", kActs, good.load(),
                1000.0 * kTenants * kActs / double(timer.elapsed()));
}

TEST(EndpointBench, AHotTenantDoesNotSlowTheOthers)
{
    Endpoint endpoint;
    constexpr int kRounds = 150;
    std::vector<std::unique_ptr<Desk>> cold;
    for (int i = 0; i < 10; ++i) {
        cold.push_back(endpoint.trainer(u"t%1@example.org"_s.arg(i)));
        const Practice practice(*cold.back());
    }
    const auto measured = [&] {
        std::vector<double> times;
        for (int i = 0; i < kRounds; ++i) {
            Desk& desk = *cold[size_t(i) % cold.size()];
            QElapsedTimer timer;
            timer.start();
            desk.act(aClient(desk, freshId(desk), u"Anna"_s));
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        return times;
    };
    const std::vector<double> alone = measured();
    // Eight devices of one trainer that push a hundred acts at a time without a pause.
    (void)endpoint.trainer(u"hot@example.org"_s);
    std::atomic<bool> isOver = false;
    std::atomic<int> hotActs = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([&, desk = std::shared_ptr<Desk>(endpoint.desk(u"hot@example.org"_s))] {
            while (!isOver) {
                QJsonArray txns;
                for (int i = 0; i < 100; ++i)
                    txns.append(desk->txn(aClient(*desk, freshId(*desk), u"Hot"_s)));
                hotActs += desk->push(txns).status == 200 ? 100 : 0;
            }
        });
    }
    while (hotActs < 500)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    const std::vector<double> beside = measured();
    isOver = true;
    for (std::thread& thread : threads)
        thread.join();
    std::printf("an act of a small tenant: %.1f ms alone, %.1f ms beside a hot tenant (%d acts of its own meanwhile)\n",
                bench::median(alone), bench::median(beside), hotActs.load());
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    Cluster::makeDurable();
    // The gateway inside this process writes a line for each request to stderr.
    if (!std::freopen("/dev/null", "w", stderr))
        return 1;
    // Each waiting device holds two sockets of this process.
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = std::min<rlim_t>(files.rlim_max, 8192);
    setrlimit(RLIMIT_NOFILE, &files);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
