// The file itself refuses what goes past the journal; and a file of before the guard gets it with its outbox kept.
#include "models/entities/all.h"
#include "storage/migrations.h"
#include "storage/sync_desk.h"
#include "storage/write_guard.h"
#include "tests/support/temp_desk.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

models::User aPerson(tests::TempDesk& desk)
{
    return {.id = desk.ids.next(desk.now),
            .role = models::UserRole::Client,
            .firstName = u"Anna"_s,
            .lastName = u"Meyer"_s,
            .createdAt = desk.now,
            .updatedAt = desk.now};
}

models::Status commitPerson(tests::TempDesk& desk)
{
    models::ChangeSet changes{u"Add client"_s, {}};
    models::addInsert(changes, aPerson(desk));
    const auto done = desk.store().commit(changes);
    return done ? models::Status{} : models::fail(done.error());
}

/// Runs statements on a file as a program that knows nothing of desks.
bool runPlainly(const QString& file, const QStringList& statements)
{
    bool good = false;
    {
        QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        plain.setDatabaseName(file);
        good = plain.open();
        for (const QString& statement : statements) {
            QSqlQuery query(plain);
            if (!query.exec(statement)) {
                good = false;
                break;
            }
        }
    }
    QSqlDatabase::removeDatabase(u"plain"_s);
    return good;
}

} // namespace

TEST(WriteGuard, RefusesEveryWriteOutsideTheGateToEverySynchronisedTable)
{
    tests::TempDesk desk;
    const QString file = desk.file(u"desk.sqlite"_s);
    EXPECT_FALSE(runPlainly(file, {u"UPDATE users SET first_name = 'Eve'"_s}));
    EXPECT_FALSE(runPlainly(file, {u"DELETE FROM trainer_settings"_s}));
    EXPECT_FALSE(desk.database().execute(u"INSERT INTO users SELECT * FROM users"_s))
        << "not on our own connection either";
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM users WHERE first_name = 'Eve'"_s), 0);
    for (const models::TableInfo* table : models::allTables())
        EXPECT_EQ(
            desk.number(u"SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '%1' AND name LIKE "
                        "'guard_%'"_s.arg(table->name)),
            3)
            << table->name.toStdString();
}

TEST(WriteGuard, LetsActsThroughAndIsShutAfterEachOfThem)
{
    tests::TempDesk desk;
    ASSERT_TRUE(commitPerson(desk));
    EXPECT_EQ(desk.number(u"SELECT writing FROM device"_s), 0);
    models::ChangeSet wrong{u"Add client"_s, {}};
    models::User person = aPerson(desk);
    models::addInsert(wrong, person);
    models::addInsert(wrong, person);
    EXPECT_FALSE(desk.store().commit(wrong));
    EXPECT_EQ(desk.number(u"SELECT writing FROM device"_s), 0) << "a refused act shuts it too";
    {
        storage::Store::Batch batch(desk.store());
        ASSERT_TRUE(commitPerson(desk));
    }
    EXPECT_EQ(desk.number(u"SELECT writing FROM device"_s), 0) << "a batch that was given up";
    ASSERT_TRUE(desk.store().undo());
    EXPECT_FALSE(desk.database().execute(u"DELETE FROM users"_s));
}

TEST(WriteGuard, AFileOfBeforeItIsUpgradedWithItsOutbox)
{
    tests::TempDesk desk;
    ASSERT_TRUE(commitPerson(desk));
    const auto user = desk.reader().first<models::User>(u"WHERE role = 'client'"_s).value();
    const QString old = desk.file(u"old/desk.sqlite"_s);
    QDir().mkpath(desk.file(u"old"_s));
    QStringList script;
    for (const storage::Migration& migration : storage::migrations()) {
        if (migration.version < storage::kGuardedSchema)
            script += migration.statements;
    }
    script += u"PRAGMA user_version = %1"_s.arg(storage::kGuardedSchema - 1);
    script += u"PRAGMA application_id = %1"_s.arg(desk.number(u"PRAGMA application_id"_s));
    script += u"ATTACH '%1' AS newer"_s.arg(desk.file(u"desk.sqlite"_s));
    script +=
        u"INSERT INTO device (only, database_id, incarnation, created_at) SELECT only, database_id, incarnation, created_at "
        "FROM newer.device"_s;
    for (const QString& table : {u"users"_s, u"trainer_profiles"_s, u"trainer_settings"_s, u"journal_op"_s})
        script += u"INSERT INTO %1 SELECT * FROM newer.%1"_s.arg(table);
    script +=
        u"INSERT INTO journal_txn (position, id, device_seq, incarnation, schema, hlc, label, kind, created_at) SELECT position, "
        "id, device_seq, incarnation, 2, hlc, label, kind, created_at FROM newer.journal_txn"_s;
    // Parents are there before the journal's lines refer to them only with the checks off, as they are by default.
    ASSERT_TRUE(runPlainly(old, script));

    auto opened = storage::openDesk(desk.file(u"old"_s), storage::Database::Open::Existing);
    ASSERT_TRUE(opened) << opened.error().message.toStdString();
    models::IdSource ids(5);
    storage::Store store(
        **opened, [&] { return desk.now; }, ids);
    EXPECT_EQ(store.reader().number(u"PRAGMA user_version"_s).value(), storage::Database::newestSchema());
    const auto batch = storage::SyncDesk(store).nextBatch(100, 1 << 20).value();
    ASSERT_FALSE(batch.empty());
    EXPECT_EQ(batch.back().label, u"Add client"_s);
    EXPECT_EQ(batch.back().ops.front().change.id, user->id);
    EXPECT_TRUE(store.reader().find<models::User>(user->id).value());
    EXPECT_FALSE((*opened)->execute(u"DELETE FROM users"_s));
}
