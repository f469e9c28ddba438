// The engine behind an open window: a thread and a connection of its own, beside the window's store on the same desk.
#include "storage/desk_files.h"
#include "storage/sync_desk.h"
#include "sync/engine.h"
#include "tests/live/support/cli_desk.h"

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
        models::addInsert(changes, models::User{.id = ids.next(clock()), .role = models::UserRole::Client, .firstName = name, .lastName = u"Client"_s, .createdAt = clock(), .updatedAt = clock()});
        ASSERT_TRUE(store->commit(changes));
    }

    /// Lets the window live until the engine says so.
    void liveUntil(syncing::Engine& engine, const std::function<bool(const models::SyncStatus&)>& wanted)
    {
        QEventLoop loop;
        const auto connection = QObject::connect(&engine, &syncing::Engine::statusChanged, &loop, [&](const models::SyncStatus& status) {
            if (wanted(status))
                loop.quit();
        });
        loop.exec();
        QObject::disconnect(connection);
    }
};

bool isQuiet(const models::SyncStatus& status)
{
    return status.state == models::SyncState::UpToDate && status.pending == 0;
}

} // namespace

TEST_F(EngineTest, SendsWhatTheWindowDoesAndTellsItsViewsWhatComes)
{
    syncing::Engine engine(*store, window.folder(), clock);
    engine.start();
    liveUntil(engine, isQuiet);
    addPerson(u"Mine"_s);
    liveUntil(engine, isQuiet);
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM users WHERE first_name = 'Mine'"), "1");

    // News of others reach the window's own store, as if they had been committed there.
    QEventLoop loop;
    int remote = 0;
    QObject::connect(store.get(), &storage::Store::committed, &loop, [&](const models::ChangeSet& changes, storage::Origin origin) {
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
        liveUntil(engine, isQuiet);
        endpoint.server.kill();
        addPerson(u"Alone"_s);
        liveUntil(engine, [](const models::SyncStatus& status) { return status.state == models::SyncState::Offline; });
        EXPECT_EQ(storage::SyncDesk(*store).status()->pending, 1);
        endpoint.server.start();
        engine.syncNow();
        for (int i = 0; i < 20; ++i)
            addPerson(u"Hurry"_s);
    }
    store.reset();
    database.reset();
    expectEqualRows(endpoint, kUma, {&window, &other});
    EXPECT_EQ(endpoint.sql().value("SELECT count(*) FROM users WHERE first_name IN ('Alone', 'Hurry')"), "21");
}

TEST_F(EngineTest, AsksForASignInWhenTheDeviceWasRevoked)
{
    syncing::Engine engine(*store, window.folder(), clock);
    engine.start();
    liveUntil(engine, isQuiet);
    QEventLoop loop;
    QObject::connect(&engine, &syncing::Engine::authenticationRequired, &loop, &QEventLoop::quit);
    const QString device = storage::SyncDesk(*store).device()->databaseId;
    Wire(endpoint.server.port()).request("DELETE", "/v1/devices/" + device.toLatin1(), endpoint.observer(kUma).accessToken());
    addPerson(u"Waiting"_s);
    loop.exec();
    EXPECT_EQ(storage::SyncDesk(*store).status()->state, models::SyncState::SignedOut);
    EXPECT_EQ(storage::SyncDesk(*store).status()->pending, 1);
}
