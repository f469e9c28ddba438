// Database: one open SQLite file - opening with all its refusals, migrations, prepared statements, error mapping.
#pragma once

#include "models/result.h"
#include "models/value.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <memory>
#include <unordered_map>

namespace storage
{

/// "TRND": how a desk is told from any other SQLite file (PRAGMA application_id).
constexpr quint32 kApplicationId = 0x54524E44;

/// A connection to a desk's database. Use it on the thread that opened it.
class Database
{
public:
    enum class Open {
        Existing,     ///< NotFound when there is no file
        CreateIfNone, ///< makes an empty desk
        ReadOnly      ///< never writes, not even a migration; an older schema is ReadOnly's caller's to accept
    };

    /// Opens a desk file and brings its schema up to date.
    /// Refuses: NotFound, Foreign (another program's file), NewerSchema (file untouched), Corrupt, Locked (another
    /// process writes for longer than five seconds), ReadOnly, Io, Full.
    static models::Result<std::unique_ptr<Database>> open(const QString& file, Open mode);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// A prepared statement that is in use until it is destroyed. The same text is prepared once.
    class Statement
    {
    public:
        Statement(Statement&& other) noexcept;
        ~Statement();
        Statement(const Statement&) = delete;
        Statement& operator=(const Statement&) = delete;
        Statement& operator=(Statement&&) = delete;

        void bind(int position, const models::Value& value);
        /// Runs it; the error is mapped (see Database::errorOf).
        models::Status run();
        QSqlQuery& query() { return *m_query; }

    private:
        friend class Database;
        Statement() = default;
        QSqlQuery* m_query = nullptr;
        bool* m_busy = nullptr;
        std::unique_ptr<QSqlQuery> m_own;
        QString m_prepareError;
    };
    Statement statement(const QString& sql);

    /// Runs one statement without values.
    models::Status execute(const QString& sql);

    QSqlDatabase& connection() { return m_connection; }
    const QString& file() const { return m_file; }
    bool isReadOnly() const { return m_readOnly; }
    /// The schema version of the file, and the one this program writes.
    models::Result<int> schemaVersion();
    static int newestSchema();

    /// What a failed statement means: Full, Locked, Corrupt, ReadOnly, Io, Duplicate, Invalid or Internal.
    static models::Error errorOf(const QSqlError& error);

private:
    Database() = default;
    models::Status prepareFile(Open mode);
    models::Status migrate();

    struct Cached {
        QSqlQuery query;
        bool busy = false;
    };
    QString m_file;
    bool m_readOnly = false;
    QSqlDatabase m_connection;
    std::unordered_map<QString, std::unique_ptr<Cached>> m_cache;
};

/// A stored value as QtSql takes and gives it.
QVariant toVariant(const models::Value& value);
models::Value fromVariant(const QVariant& value);

} // namespace storage
