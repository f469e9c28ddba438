// Opening a desk's file, and talking to SQLite through QtSql.
#include "storage/database.h"

#include "models/uuid.h"
#include "storage/migrations.h"
#include "storage/write_guard.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSqlError>
#include <atomic>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::fail;
using models::Result;
using models::Status;

namespace storage
{

namespace
{

constexpr int kBusyMs = 5000;

/// One number of a PRAGMA, asked without changing the file.
Result<qint64> pragmaNumber(QSqlDatabase& connection, const QString& name)
{
    QSqlQuery query(connection);
    if (!query.exec(u"PRAGMA "_s + name) || !query.next())
        return fail(Database::errorOf(query.lastError()));
    return query.value(0).toLongLong();
}

Result<bool> hasTables(QSqlDatabase& connection)
{
    QSqlQuery query(connection);
    if (!query.exec(u"SELECT count(*) FROM sqlite_schema"_s) || !query.next())
        return fail(Database::errorOf(query.lastError()));
    return query.value(0).toLongLong() > 0;
}

} // namespace

QVariant toVariant(const models::Value& value)
{
    switch (value.index()) {
    case 1:
        return QVariant(std::get<qint64>(value));
    case 2:
        return QVariant(std::get<double>(value));
    case 3:
        return QVariant(std::get<QString>(value));
    default:
        return QVariant(QMetaType(QMetaType::QString));
    }
}

models::Value fromVariant(const QVariant& value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::Double:
        return value.toDouble();
    case QMetaType::QString:
        return value.toString();
    case QMetaType::QByteArray:
        return QString::fromUtf8(value.toByteArray());
    default:
        return value.toLongLong();
    }
}

models::Error Database::errorOf(const QSqlError& error)
{
    bool isNumber = false;
    const int extended = error.nativeErrorCode().toInt(&isNumber);
    const QString detail = error.databaseText();
    const auto ofDesk = [](ErrorCode code, const QString& message) { return models::Error{code, message, true}; };
    switch (isNumber ? extended & 0xff : -1) {
    case 5:
    case 6:
        return {ErrorCode::Locked,
                u"Another program is writing to this desk. Nothing was changed; try again in a moment."_s};
    case 8:
        return ofDesk(ErrorCode::ReadOnly,
                      u"The desk's file may not be written. Nothing was changed; check the permissions of "
                      "desk.sqlite and its folder."_s);
    case 10:
        return ofDesk(
            ErrorCode::Io,
            u"The disk did not answer (%1). What was saved before is safe; check the disk and try again."_s.arg(
                detail));
    case 11:
        return ofDesk(ErrorCode::Corrupt, u"The desk's file is damaged (%1). Do not write to it; restore a backup with "
                                          "'trainerdesk-cli restore FILE --replace'."_s.arg(detail));
    case 13:
        return ofDesk(ErrorCode::Full, u"The disk is full. Nothing was changed; free some space and try again."_s);
    case 14:
        return ofDesk(ErrorCode::Io,
                      u"The desk's file cannot be opened. Check that the folder exists and may be written."_s);
    case 26:
        return {ErrorCode::Foreign, u"This file is not a TrainerDesk desk. It was left as it is."_s};
    case 19:
        if (extended == 1555 || extended == 2067)
            return {ErrorCode::Duplicate, u"This record is there already (%1)."_s.arg(detail)};
        if (extended == 787)
            return {ErrorCode::NotFound,
                    u"A record that this one belongs to does not exist, or is still needed by another."_s};
        return {ErrorCode::Invalid, u"A value is not allowed (%1). Nothing was changed."_s.arg(detail)};
    default:
        return {ErrorCode::Internal, u"The database refused a statement: %1"_s.arg(error.text())};
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString& file, Open mode)
{
    const QFileInfo info(file);
    if (!info.exists() && mode != Open::CreateIfNone)
        return fail(ErrorCode::NotFound, u"There is no desk in this folder. Start one with: trainerdesk-cli init"_s);
    if (info.exists() && !info.isFile())
        return fail(ErrorCode::Foreign, u"desk.sqlite is not a file. It was left as it is."_s);
    if (info.exists() && !info.isReadable())
        return fail(ErrorCode::ReadOnly, u"The desk's file may not be read. Check its permissions."_s);
    // Nothing but SQLite itself may open and close this file: POSIX drops all locks of a process on a file as soon as it
    // closes any descriptor of it, and another program that comes and goes would then take the WAL for an orphan.
    static std::atomic<int> counter{0};
    std::unique_ptr<Database> database(new Database);
    database->m_file = file;
    database->m_readOnly = mode == Open::ReadOnly;
    database->m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"desk-%1"_s.arg(++counter));
    database->m_connection.setDatabaseName(file);
    database->m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1%2"_s.arg(kBusyMs).arg(
        mode == Open::ReadOnly ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    if (!database->m_connection.open())
        return fail(errorOf(database->m_connection.lastError()));
    TD_TRY(database->prepareFile(mode));
    return database;
}

Database::~Database()
{
    m_cache.clear();
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

Status Database::prepareFile(Open mode)
{
    // First look without touching: a foreign or newer file stays exactly as it is.
    const auto read = pragmaNumber(m_connection, u"user_version"_s);
    if (!read && read.error().code == ErrorCode::Foreign)
        return fail(ErrorCode::Foreign, u"desk.sqlite is not a TrainerDesk desk. It was left as it is."_s);
    TD_ASSIGN(const qint64 version, read);
    TD_ASSIGN(const qint64 application, pragmaNumber(m_connection, u"application_id"_s));
    TD_ASSIGN(const bool used, hasTables(m_connection));
    if (used && quint32(application) != kApplicationId)
        return fail(ErrorCode::Foreign, u"desk.sqlite belongs to another program. It was left as it is."_s);
    if (version > newestSchema())
        return fail(ErrorCode::NewerSchema,
                    u"This desk was written by a newer TrainerDesk (schema %1, this program knows %2). "
                    "It was left as it is; update TrainerDesk."_s.arg(version)
                        .arg(newestSchema()));
    TD_TRY(execute(u"PRAGMA cache_size = -32000"_s));
    if (mode == Open::ReadOnly)
        return execute(u"PRAGMA query_only = ON"_s);
    TD_TRY(execute(u"PRAGMA journal_mode = WAL"_s));
    TD_TRY(execute(u"PRAGMA synchronous = FULL"_s));
    TD_TRY(execute(u"PRAGMA foreign_keys = ON"_s));
    TD_TRY(execute(u"PRAGMA wal_autocheckpoint = 2000"_s));
    return version < newestSchema() ? migrate() : Status{};
}

Status Database::migrate()
{
    TD_TRY(execute(u"BEGIN IMMEDIATE"_s));
    const auto apply = [&]() -> Status {
        // Another process may have migrated while this one waited for the lock.
        TD_ASSIGN(const qint64 version, pragmaNumber(m_connection, u"user_version"_s));
        if (version >= kGuardedSchema)
            TD_TRY(setWriting(*this, true));
        for (const Migration& migration : migrations()) {
            if (migration.version <= version)
                continue;
            for (const QString& statement : migration.statements)
                TD_TRY(execute(statement));
            TD_TRY(execute(u"PRAGMA user_version = %1"_s.arg(migration.version)));
        }
        // Which copy of which file this is; `restore` and a found copy begin a new incarnation.
        models::IdSource ids;
        const models::UtcTime now{QDateTime::currentMSecsSinceEpoch()};
        TD_TRY(execute(
            u"INSERT INTO device (only, database_id, incarnation, created_at) VALUES (1, '%1', '%2', '%3') "
            "ON CONFLICT DO NOTHING"_s.arg(ids.next(now).toString(), ids.next(now).toString(), now.toString())));
        TD_TRY(installGuards(*this));
        TD_TRY(setWriting(*this, false));
        return execute(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
    };
    if (Status applied = apply(); !applied) {
        const Status undone = execute(u"ROLLBACK"_s);
        Q_UNUSED(undone) // The first error is the one to tell.
        return applied;
    }
    return execute(u"COMMIT"_s);
}

int Database::newestSchema()
{
    return newestMigration();
}

Result<int> Database::schemaVersion()
{
    TD_ASSIGN(const qint64 version, pragmaNumber(m_connection, u"user_version"_s));
    return int(version);
}

Status Database::execute(const QString& sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return fail(errorOf(query.lastError()));
    return {};
}

Database::Statement Database::statement(const QString& sql)
{
    Statement result;
    const auto prepare = [&](QSqlQuery& query) {
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            result.m_prepareError = query.lastError().text() + u": "_s + sql;
    };
    std::unique_ptr<Cached>& cached = m_cache[sql];
    if (!cached) {
        cached = std::make_unique<Cached>(Cached{QSqlQuery(m_connection)});
        prepare(cached->query);
    }
    if (cached->busy) {
        // The same text inside its own loop: a statement of its own.
        result.m_own = std::make_unique<QSqlQuery>(m_connection);
        prepare(*result.m_own);
        result.m_query = result.m_own.get();
        return result;
    }
    cached->busy = true;
    result.m_busy = &cached->busy;
    result.m_query = &cached->query;
    return result;
}

Database::Statement::Statement(Statement&& other) noexcept
    : m_query(std::exchange(other.m_query, nullptr)), m_busy(std::exchange(other.m_busy, nullptr)),
      m_own(std::move(other.m_own)), m_prepareError(std::move(other.m_prepareError))
{
}

Database::Statement::~Statement()
{
    if (m_query)
        m_query->finish();
    if (m_busy)
        *m_busy = false;
}

void Database::Statement::bind(int position, const models::Value& value)
{
    m_query->bindValue(position, toVariant(value));
}

Status Database::Statement::run()
{
    if (!m_prepareError.isEmpty())
        return fail(ErrorCode::Internal, u"The database refused a statement: "_s + m_prepareError);
    if (!m_query->exec())
        return fail(errorOf(m_query->lastError()));
    return {};
}

} // namespace storage
