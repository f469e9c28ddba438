// The engine behind an open window: a thread and a connection of its own, beside the window's store on the same desk.
#include "models/rules/ids.h"
#include "storage/desk_files.h"
#include "storage/sync_desk.h"
#include "sync/engine.h"
#include "tests/live/support/cli_desk.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>
#include <gtest/gtest.h>

using namespace tests;
using namespace Qt::StringLiterals;

namespace
{

const QString kUma = u"uma@example.org"_s;

struct EngineTest : testing::Test {
    LiveEndpoint endpoint;
    CliDesk window, other;
    models::IdSource ids;
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<storage::Store> store;
    models::Clock clock = [] { return models::UtcTime{QDateTime::currentMSecsSinceEpoch()}; };

    void SetUp() override
    {
        endpoint.addTrainer(kUma);
        ASSERT_EQ(window.login(endpoint.server.url(), kUma).exit, 0);
        ASSERT_EQ(other.login(endpoint.server.url(), kUma).exit, 0);
        ASSERT_EQ(window.sync().exit, 0);
        ASSERT_EQ(other.sync().exit, 0);
        database = storage::openDesk(window.folder(), storage::Database::Open::Existing).value();
        store = std::make_unique<storage::Store>(*database, clock, ids);
    }

    void addPerson(const QString& name)
    {
        models::ChangeSet changes{u"Add client"_s, {}};
        const models::UtcTime now = clock();
        const models::User person{.id = ids.next(now),
                                  .role = models::UserRole::Client,
                                  .firstName = name,
                                  .lastName = u"Client"_s,
                                  .createdAt = now,
                                  .updatedAt = now};
        const models::Uuid trainer = store->reader().first<models::TrainerProfile>({}).value()->id;
        models::addInsert(changes, person);
        models::addInsert(changes, models::TrainerClient{.id = models::rosterId(trainer, person.id),
                                                         .trainerId = trainer,
                                                         .clientId = person.id,
                                                         .createdAt = now,
                                                         .updatedAt = now});
        ASSERT_TRUE(store->commit(changes));
    }

    /// Lets the window live until something is so.
    static void liveUntil(const std::function<bool()>& wanted)
    {
        while (!wanted())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }

    bool isQuiet() const
    {
        const models::SyncStatus status = storage::SyncDesk(*store).status().value_or(models::SyncStatus{});
        return status.state == models::SyncState::UpToDate && status.pending == 0;
    }

    QByteArray countAtEndpoint(const char* names)
    {
        return endpoint.sql().value(QByteArray("SELECT count(*) FROM users WHERE first_name IN (") + names + ")");
    }
};

} // namespace

TEST_F(EngineTest, SendsWhatTheWindowDoesAndTellsItsViewsWhatComes)
{
    syncing::Engine engine(*store, window.folder(), clock);
    models::SyncStatus told;
    QObject::connect(&engine, &syncing::Engine::statusChanged, store.get(),
                     [&](const models::SyncStatus& status) { told = status; });
    engine.start();
    liveUntil([&] { return told.state == models::SyncState::UpToDate; });
    addPerson(u"Mine"_s);
    liveUntil([&] { return countAtEndpoint("'Mine'") == "1"; });
    liveUntil([&] { return isQuiet() && told.state == models::SyncState::UpToDate && told.pending == 0; });

    // News of others reach the window's own store, as if they had been committed there.
    QEventLoop loop;
    int remote = 0;
    QObject::connect(store.get(), &storage::Store::committed, &loop,
                     [&](const models::ChangeSet& changes, storage::Origin origin) {
                         for (const models::RowChange& row : changes.rows)
                             remote += origin == storage::Origin::Remote && row.table->name == u"users";
                         if (remote > 0)
                             loop.quit();
                     });
    other.act(addClientLine(u"Theirs"_s));
    ASSERT_EQ(other.sync().exit, 0);
    loop.exec();
    EXPECT_EQ(store->reader().number(u"SELECT count(*) FROM users WHERE first_name = 'Theirs'"_s).value(), 1);
}

TEST_F(EngineTest, LosesNothingWhenTheEndpointGoesAndTheWindowIsClosedInTheMiddle)
{
    {
        syncing::Engine engine(*store, window.folder(), clock);
        engine.start();
        liveUntil([&] { return isQuiet(); });
        endpoint.server.kill();
        addPerson(u"Alone"_s);
        liveUntil([&] { return storage::SyncDesk(*store).status()->state == models::SyncState::Offline; });
        EXPECT_EQ(storage::SyncDesk(*store).status()->pending, 1);
        endpoint.server.start();
        engine.syncNow();
        for (int i = 0; i < 20; ++i)
            addPerson(u"Hurry"_s);
    }
    store.reset();
    database.reset();
    expectEqualRows(endpoint, kUma, {&window, &other});
    EXPECT_EQ(countAtEndpoint("'Alone', 'Hurry'"), "21");
}

TEST_F(EngineTest, AsksForASignInWhenTheDeviceWasRevoked)
{
    syncing::Engine engine(*store, window.folder(), clock);
    engine.start();
    liveUntil([&] { return isQuiet(); });
    QEventLoop loop;
    QObject::connect(&engine, &syncing::Engine::authenticationRequired, &loop, &QEventLoop::quit);
    const QString device = storage::SyncDesk(*store).device()->databaseId;
    Wire(endpoint.server.port())
        .request("DELETE", "/v1/devices/" + device.toLatin1(), endpoint.observer(kUma).accessToken());
    addPerson(u"Waiting"_s);
    loop.exec();
    EXPECT_EQ(storage::SyncDesk(*store).status()->state, models::SyncState::SignedOut);
    EXPECT_EQ(storage::SyncDesk(*store).status()->pending, 1);
}
