// Starting, stopping and asking a device.
#include "tests/simulation/support/simulated_device.h"

#include "storage/migrations.h"
#include "storage/write_guard.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace simulation
{

SimulatedDevice::SimulatedDevice(int number, QString file, quint64 seed, std::function<qint64()> worldMs)
    : index(number), ids(seed), random(seed), m_file(std::move(file)), m_worldMs(std::move(worldMs))
{
}

void SimulatedDevice::look()
{
    if (killIn >= 0 && killIn-- == 0)
        throw Killed{};
}

void SimulatedDevice::open()
{
    auto opened = storage::Database::open(m_file, storage::Database::Open::Existing);
    if (!opened) {
        ADD_FAILURE() << opened.error().message.toStdString();
        return;
    }
    m_database = std::move(*opened);
    // Durability against power cuts is SQLite's and has its own test; here it would only cost time.
    (void)m_database->execute(u"PRAGMA journal_mode = MEMORY"_s);
    (void)m_database->execute(u"PRAGMA synchronous = OFF"_s);
    m_store = std::make_unique<storage::Store>(
        *m_database,
        [this] {
            look();
            return now();
        },
        ids);
    m_desk = std::make_unique<storage::SyncDesk>(*m_store);
    m_session = std::make_unique<syncing::Session>(
        *m_desk, syncing::Surroundings{[this] {
                                           look();
                                           return m_worldMs();
                                       },
                                       [this] { return double(random() % 1000) / 1000; }, true});
    ++life;
}

void SimulatedDevice::kill()
{
    killIn = -1;
    ++life;
    m_session.reset();
    m_desk.reset();
    m_store.reset();
    m_database.reset();
}

void SimulatedDevice::runPlainly(const QStringList& statements)
{
    const QString name = u"plain-"_s + m_file;
    {
        QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        plain.setDatabaseName(m_file);
        EXPECT_TRUE(plain.open());
        QSqlQuery query(plain);
        for (const QString& statement : statements)
            EXPECT_TRUE(query.exec(statement)) << statement.toStdString();
    }
    QSqlDatabase::removeDatabase(name);
}

void SimulatedDevice::makeOlder()
{
    QStringList statements;
    for (const models::TableInfo* table : models::allTables()) {
        for (const QString& verb : {u"insert"_s, u"update"_s, u"delete"_s})
            statements.append(u"DROP TRIGGER guard_%1_%2"_s.arg(table->name, verb));
    }
    statements.append({u"ALTER TABLE device DROP COLUMN writing"_s, u"ALTER TABLE journal_txn DROP COLUMN upkeep"_s,
                       u"UPDATE journal_txn SET schema = %1"_s.arg(storage::kGuardedSchema - 1),
                       u"UPDATE feed_state SET schema = %1 WHERE schema > 0"_s.arg(storage::kGuardedSchema - 1),
                       u"PRAGMA user_version = %1"_s.arg(storage::kGuardedSchema - 1)});
    runPlainly(statements);
}

void SimulatedDevice::breakMigration()
{
    QStringList statements{u"BEGIN IMMEDIATE"_s};
    for (const storage::Migration& migration : storage::migrations()) {
        if (migration.version == storage::kGuardedSchema)
            statements.append(migration.statements.first());
    }
    runPlainly(statements);
}

syncing::Effects SimulatedDevice::step(const syncing::Event& event)
{
    return m_session->step(event);
}

qint64 SimulatedDevice::number(const QString& sql, const QVariantList& bound) const
{
    const auto found = reader().number(sql, bound);
    EXPECT_TRUE(found) << found.error().message.toStdString();
    return found.value_or(-1);
}

QStringList SimulatedDevice::texts(const QString& sql) const
{
    QStringList found;
    (void)reader().each(sql, {}, [&](const QSqlQuery& query) -> models::Status {
        found.append(query.value(0).toString());
        return {};
    });
    return found;
}

} // namespace simulation
