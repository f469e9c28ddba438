// Reader: typed and untyped reads of the desk's database.
#pragma once

#include "models/entities/all.h"
#include "models/result.h"

#include <QVariantList>
#include <functional>

class QSqlQuery;

namespace storage
{

class Database;

/// Ids as the one value that `IN (SELECT value FROM json_each(?))` takes: lists of any length, one statement for all.
QString idList(const std::vector<models::Uuid>& ids);

/// Reads rows. Inside Store::perform it sees the transaction's own state; else the last commit.
/// Statements are prepared once per text and kept, so a text must not contain values: bind them with `?`.
class Reader
{
public:
    explicit Reader(Database& database) : m_database(&database) {}

    /// The entity of an id, or NotFound (the message says which table).
    template <class E>
    models::Result<E> get(const models::Uuid& id) const
    {
        TD_ASSIGN(std::optional<E> found, find<E>(id));
        if (!found)
            return models::fail(models::ErrorCode::NotFound,
                                QStringLiteral("There is no such record in %1.").arg(models::tableOf<E>().name));
        return std::move(*found);
    }

    /// The entity of an id, or no value.
    template <class E>
    models::Result<std::optional<E>> find(const models::Uuid& id) const
    {
        return first<E>(QStringLiteral("WHERE id = ?"), {id.toString()});
    }

    /// The first entity of `select * from its table <rest>`, or no value.
    template <class E>
    models::Result<std::optional<E>> first(const QString& rest, const QVariantList& bound = {}) const
    {
        TD_ASSIGN(std::vector<E> found, all<E>(rest + QStringLiteral(" LIMIT 1"), bound));
        if (found.empty())
            return std::optional<E>{};
        return std::optional<E>(std::move(found.front()));
    }

    /// All entities of `select columns from its table <rest>`; `rest` is e.g. "WHERE client_id = ? ORDER BY
    /// start_time".
    template <class E>
    models::Result<std::vector<E>> all(const QString& rest = {}, const QVariantList& bound = {}) const
    {
        std::vector<E> result;
        TD_TRY(eachRow(models::tableOf<E>(), rest, bound, [&](const models::Row& row) -> models::Status {
            TD_ASSIGN(E entity, models::fromRow<E>(row));
            result.push_back(std::move(entity));
            return {};
        }));
        return result;
    }

    /// The row of an id in any table, or no value.
    models::Result<std::optional<models::Row>> row(const models::TableInfo& table, const models::Uuid& id) const;

    /// Calls `take` for each row of `select columns from table <rest>`; stops at the first error.
    models::Status eachRow(const models::TableInfo& table, const QString& rest, const QVariantList& bound,
                           const std::function<models::Status(const models::Row&)>& take) const;

    /// Calls `take` for each record of any SELECT (forward only; read values by position).
    models::Status each(const QString& sql, const QVariantList& bound,
                        const std::function<models::Status(const QSqlQuery&)>& take) const;

    /// The first column of the first record as a number; 0 when there is none.
    models::Result<qint64> number(const QString& sql, const QVariantList& bound = {}) const;

    Database& database() const { return *m_database; }

private:
    Database* m_database;
};

} // namespace storage
