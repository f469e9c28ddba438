// Reading rows by their table's description.
#include "storage/reader.h"

#include "storage/database.h"

#include <QSqlError>

using namespace Qt::StringLiterals;
using models::Result;
using models::Row;
using models::Status;
using models::TableInfo;

namespace storage
{

QString idList(const std::vector<models::Uuid>& ids)
{
    QString json = u"["_s;
    for (const models::Uuid& id : ids)
        json += (json.size() > 1 ? u",\"" : u"\"") + id.toString() + u'"';
    return json + u']';
}

namespace
{

QString selectText(const TableInfo& table)
{
    QStringList names;
    for (const models::ColumnInfo& column : table.columns)
        names.append(table.name + u'.' + column.name);
    return u"SELECT "_s + names.join(u", "_s) + u" FROM "_s + table.name + u' ';
}

} // namespace

Status Reader::each(const QString& sql, const QVariantList& bound,
                    const std::function<Status(const QSqlQuery&)>& take) const
{
    Database::Statement statement = m_database->statement(sql);
    for (int i = 0; i < bound.size(); ++i)
        statement.query().bindValue(i, bound[i]);
    TD_TRY(statement.run());
    while (statement.query().next())
        TD_TRY(take(statement.query()));
    if (statement.query().lastError().isValid())
        return models::fail(Database::errorOf(statement.query().lastError()));
    return {};
}

Status Reader::eachRow(const TableInfo& table, const QString& rest, const QVariantList& bound,
                       const std::function<Status(const Row&)>& take) const
{
    Row row{&table, std::vector<models::Value>(table.columns.size())};
    return each(selectText(table) + rest, bound, [&](const QSqlQuery& query) -> Status {
        for (size_t i = 0; i < row.values.size(); ++i)
            row.values[i] = fromVariant(query.value(int(i)));
        return take(row);
    });
}

Result<std::optional<Row>> Reader::row(const TableInfo& table, const models::Uuid& id) const
{
    std::optional<Row> found;
    TD_TRY(eachRow(table, u"WHERE id = ?"_s, {id.toString()}, [&](const Row& row) -> Status {
        found = row;
        return {};
    }));
    return found;
}

Result<qint64> Reader::number(const QString& sql, const QVariantList& bound) const
{
    qint64 result = 0;
    bool first = true;
    TD_TRY(each(sql, bound, [&](const QSqlQuery& query) -> Status {
        if (std::exchange(first, false))
            result = query.value(0).toLongLong();
        return {};
    }));
    return result;
}

} // namespace storage
