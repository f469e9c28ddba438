// Applying the numbered SQL files.
#include "server/migrate.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace server
{

namespace
{

QStringList migrationFiles()
{
    return QDir(u":/server/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

tl::unexpected<models::Error> migrationFailed(const QString& file, const DbError& error)
{
    return models::fail(models::ErrorCode::Io,
                        u"The database could not be upgraded (%1: %2). Nothing of this step was kept; "
                        u"mend the cause and run migrate again."_s.arg(file, error.message));
}

} // namespace

int newestVersion()
{
    return int(migrationFiles().size());
}

DbResult<int> databaseVersion(Connection& connection)
{
    DB_ASSIGN(const Rows there, connection.run("SELECT to_regclass('public.trainerdesk_version') IS NOT NULL"));
    if (!there.boolean(0, 0))
        return 0;
    DB_ASSIGN(const Rows version, connection.run("SELECT coalesce(max(version), 0) FROM trainerdesk_version"));
    return int(version.number(0, 0));
}

models::Result<int> migrate(Connection& connection)
{
    int applied = 0;
    for (const QString& name : migrationFiles()) {
        const int version = name.left(4).toInt();
        Transaction transaction(connection, "BEGIN; SELECT pg_advisory_xact_lock(4242000)");
        if (!transaction.begun())
            return migrationFailed(name, transaction.begun().error());
        const DbResult<int> current = databaseVersion(connection);
        if (!current)
            return migrationFailed(name, current.error());
        if (*current > newestVersion())
            return models::fail(
                models::ErrorCode::NewerSchema,
                u"The database is of version %1, this program knows %2. Nothing was changed; "
                u"use the newer program."_s.arg(QString::number(*current), QString::number(newestVersion())));
        if (version <= *current)
            continue;
        QFile file(u":/server/migrations/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            return models::fail(models::ErrorCode::Internal, u"A migration is missing from the program."_s);
        const QByteArray mark =
            "CREATE TABLE IF NOT EXISTS trainerdesk_version (version integer PRIMARY KEY, applied_at timestamptz NOT NULL "
            "DEFAULT now()); GRANT SELECT ON trainerdesk_version TO PUBLIC; INSERT INTO trainerdesk_version VALUES (" +
            QByteArray::number(version) + ");";
        if (const DbStatus done = connection.script(file.readAll()); !done)
            return migrationFailed(name, done.error());
        if (const DbStatus done = connection.script(mark); !done)
            return migrationFailed(name, done.error());
        if (const DbStatus done = transaction.commit(); !done)
            return migrationFailed(name, done.error());
        ++applied;
    }
    return applied;
}

} // namespace server
