// Speed of a device against the real server and PostgreSQL: a fresh desk's pull, one change from desk to desk, memory.
#include "app/memory.h"
#include "storage/desk_files.h"
#include "storage/sync_desk.h"
#include "tests/bench/bare_sqlite.h"
#include "tests/bench/paired.h"
#include "sync/engine.h"
#include "tests/live/support/cli_desk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <gtest/gtest.h>
#include <sys/resource.h>

using namespace tests;
using namespace Qt::StringLiterals;

namespace
{

const QString kMail = u"bench@example.org"_s;
constexpr int kBookings = 100'000;

/// A trainer with 300 clients and a booking an hour.
void fillEndpoint(LiveEndpoint& endpoint)
{
    endpoint.addTrainer(kMail);
    const QByteArray trainer = endpoint.observer(kMail).trainer.toString().toLatin1();
    const QByteArray ids =
        "('019a0000-' || lpad(to_hex(i / 4096), 4, '0') || '-7' || lpad(to_hex(i % 4096), 3, '0') || '-8000-00000000000";
    endpoint.sql().run(
        "INSERT INTO users (id, email, role, first_name, last_name, is_verified, is_active, created_at, updated_at) SELECT " +
        ids +
        "1')::uuid, 'c' || i || '@example.org', 'client', 'Client', 'Number ' || i, false, true, now(), now() FROM generate_series(0, 299) i");
    endpoint.sql().run(
        "INSERT INTO trainer_clients (id, trainer_id, client_id, status, since, created_at, updated_at) SELECT " + ids +
        "2')::uuid, '" + trainer + "', " + ids +
        "1')::uuid, 'active', '2026-01-01', now(), now() FROM generate_series(0, 299) i");
    endpoint.sql().run(
        "INSERT INTO trainer_services (id, trainer_id, name, duration, price, is_group, is_active, created_at, updated_at) VALUES "
        "('019a0000-0000-7000-8000-000000000003', '" +
        trainer + "', 'Strength', 60, 45, false, true, now(), now())");
    endpoint.sql().run(
        "INSERT INTO bookings (id, client_id, trainer_id, service_id, start_time, end_time, status, notes, created_at, updated_at) SELECT " +
        ids + "4')::uuid, ('019a0000-0000-7' || lpad(to_hex(i % 300), 3, '0') || '-8000-000000000001')::uuid, '" +
        trainer +
        "', '019a0000-0000-7000-8000-000000000003', timestamptz '2015-01-01' + i * interval '1 hour', timestamptz '2015-01-01' + (i + 1) * "
        "interval '1 hour', 'completed', 'bring the blue band', now(), now() FROM generate_series(0, " +
        QByteArray::number(kBookings - 1) + ") i");
    // What PostgreSQL does by itself within a minute of such a load.
    endpoint.sql().run("ANALYZE");
}

/// Milliseconds for bare inserts of the desk's bookings into a table with the same indexes.
double bareInserts(const CliDesk& desk)
{
    auto opened = storage::openDesk(desk.folder(), storage::Database::Open::ReadOnly).value();
    std::vector<std::vector<std::string>> rows;
    (void)storage::Reader(*opened).eachRow(
        models::tableOf<models::Booking>(), QString(), {}, [&](const models::Row& row) -> models::Status {
            std::vector<std::string> texts;
            for (const models::Value& value : row.values)
                texts.push_back(models::isNull(value) ? std::string() : models::textOf(value).toStdString());
            rows.push_back(std::move(texts));
            return {};
        });
    QTemporaryDir folder;
    bench::BareSqlite bare(folder.filePath(u"bare.sqlite"_s).toStdString());
    bare.run(
        "CREATE TABLE bookings (id TEXT PRIMARY KEY NOT NULL, client_id TEXT NOT NULL, trainer_id TEXT NOT NULL, service_id TEXT NOT NULL, start_time TEXT NOT "
        "NULL, end_time TEXT NOT NULL, status TEXT NOT NULL, cancellation_reason TEXT, zoom_meeting_id TEXT, zoom_meeting_url TEXT, zoom_meeting_password TEXT, "
        "notes TEXT, created_at TEXT NOT NULL, updated_at TEXT NOT NULL) STRICT");
    bare.run("CREATE INDEX a ON bookings (trainer_id, start_time)");
    bare.run("CREATE INDEX b ON bookings (client_id, start_time)");
    return bench::milliseconds([&] {
        bare.run("BEGIN");
        bare.insert("INSERT INTO bookings VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)", rows);
        bare.run("COMMIT");
    });
}

} // namespace

TEST(SyncBench, AFreshDeskPullsAHundredThousandBookings)
{
    LiveEndpoint endpoint;
    fillEndpoint(endpoint);
    std::vector<double> pulls, bares;
    for (int round = 0; round < 3; ++round) {
        CliDesk desk;
        // A sign-in on an empty desk fetches the account at once.
        pulls.push_back(bench::milliseconds([&] { ASSERT_EQ(desk.login(endpoint.server.url(), kMail).exit, 0); }));
        ASSERT_EQ(desk.value(u"SELECT count(*) FROM bookings"_s), QString::number(kBookings));
        bares.push_back(bareInserts(desk));
    }
    bench::reportRatio("sign-in and pull of 100,000 bookings / bare inserts", bench::median(pulls),
                       bench::median(bares), 3.0);
    rusage children{};
    getrusage(RUSAGE_CHILDREN, &children);
    std::printf("peak memory of that client: %.0f MiB (limit 150)\n", double(children.ru_maxrss) / 1024);
}

TEST(SyncBench, OneChangeFromDeskToDesk)
{
    app::tuneMemory(); // as the desktop program does first of all
    LiveEndpoint endpoint;
    endpoint.addTrainer(kMail);
    CliDesk files[2];
    // As the desktop does it: each desk has its thread, and the window hears of a change.
    struct Open {
        std::unique_ptr<storage::Database> database;
        models::IdSource ids;
        std::unique_ptr<storage::Store> store;
        std::unique_ptr<syncing::Engine> engine;
        bool isUpToDate = false;
    };
    Open desks[2];
    QEventLoop loop;
    auto starting = std::make_unique<QObject>();
    const auto nowOfSystem = [] { return models::UtcTime{QDateTime::currentMSecsSinceEpoch()}; };
    for (int i = 0; i < 2; ++i) {
        Open& desk = desks[i];
        ASSERT_EQ(files[i].login(endpoint.server.url(), kMail).exit, 0);
        desk.database = storage::openDesk(files[i].folder(), storage::Database::Open::Existing).value();
        desk.store = std::make_unique<storage::Store>(*desk.database, nowOfSystem, desk.ids);
        desk.engine = std::make_unique<syncing::Engine>(*desk.store, files[i].folder(), nowOfSystem);
        QObject::connect(desk.engine.get(), &syncing::Engine::statusChanged, starting.get(),
                         [&](const models::SyncStatus& status) {
                             desk.isUpToDate = status.state == models::SyncState::UpToDate;
                             if (desks[0].isUpToDate && desks[1].isUpToDate)
                                 loop.quit();
                         });
        desk.engine->start();
    }
    loop.exec();
    starting.reset();
    std::vector<double> times;
    for (int i = 0; i < 60; ++i) {
        const models::UtcTime now = nowOfSystem();
        models::ChangeSet changes{u"Add client"_s, {}};
        models::addInsert(changes, models::User{.id = desks[0].ids.next(now),
                                                .role = models::UserRole::Client,
                                                .firstName = u"Anna"_s,
                                                .lastName = u"Meyer"_s,
                                                .createdAt = now,
                                                .updatedAt = now});
        QElapsedTimer timer;
        QObject::connect(
            desks[1].store.get(), &storage::Store::committed, &loop,
            [&] {
                times.push_back(double(timer.nsecsElapsed()) / 1e6);
                loop.quit();
            },
            Qt::SingleShotConnection);
        timer.start();
        ASSERT_TRUE(desks[0].store->commit(changes));
        loop.exec();
        // Both idle again: the sender has read its own change back, both wait.
        QTimer::singleShot(60, &loop, &QEventLoop::quit);
        loop.exec();
    }
    bench::reportTime("one change from desk to desk, both idle", bench::median(times), 15.0);
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
