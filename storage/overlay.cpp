// Shadows, reconstructed from the journal where possible, and the live rows made of them.
#include "storage/overlay.h"

#include "storage/database.h"
#include "storage/journal.h"

using namespace Qt::StringLiterals;
using models::Cell;
using models::ChangeSet;
using models::Result;
using models::Row;
using models::RowChange;
using models::Status;
using models::TableInfo;
using models::Uuid;

namespace storage
{

namespace
{

Status takeKey(RowKeys& keys, const QSqlQuery& query)
{
    const TableInfo* table = models::findTable(query.value(0).toString());
    const auto id = Uuid::fromString(query.value(1).toString());
    if (!table || !id)
        return models::fail(models::ErrorCode::Corrupt,
                            u"The journal names a row that cannot be. Run 'trainerdesk-cli check'."_s);
    keys.insert({table, *id});
    return {};
}

/// Lays one change over an image. An edit of a row that is gone lays nothing: deleted rows stay deleted.
void layOver(std::optional<Row>& image, const RowChange& change)
{
    if (change.kind == RowChange::Kind::Delete) {
        image.reset();
        return;
    }
    if (change.kind == RowChange::Kind::Insert && !image)
        image = Row{change.table, std::vector<models::Value>(change.table->columns.size())};
    if (image) {
        for (const Cell& cell : change.after)
            image->values[size_t(cell.column)] = cell.value;
    }
}

void takeBack(std::optional<Row>& image, const RowChange& change)
{
    if (change.kind == RowChange::Kind::Insert) {
        image.reset();
        return;
    }
    if (change.kind == RowChange::Kind::Delete)
        image = Row{change.table, std::vector<models::Value>(change.table->columns.size())};
    if (image) {
        for (const Cell& cell : change.before)
            image->values[size_t(cell.column)] = cell.value;
    }
}

QString upsertText(const TableInfo& table)
{
    QStringList names, reads, sets;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const QString& name = table.columns[i].name;
        names.append(name);
        reads.append(u"value ->> %1"_s.arg(i));
        if (i > 0)
            sets.append(name + u" = excluded."_s + name);
    }
    return u"INSERT INTO %1 (%2) SELECT %3 FROM json_each(?) WHERE true ON CONFLICT (id) DO UPDATE SET %4"_s.arg(
        table.name, names.join(u", "_s), reads.join(u", "_s), sets.join(u", "_s));
}

} // namespace

Result<RowKeys> Overlay::pendingRows() const
{
    RowKeys keys;
    TD_TRY(m_reader.each(u"SELECT DISTINCT o.table_name, o.row_id FROM journal_txn t JOIN journal_op o ON o.txn_id = "
                         "t.id WHERE "_s +
                             kPendingAct,
                         {}, [&](const QSqlQuery& query) { return takeKey(keys, query); }));
    return keys;
}

Result<RowKeys> Overlay::rowsOf(const QString& txn) const
{
    RowKeys keys;
    TD_TRY(m_reader.each(u"SELECT table_name, row_id FROM journal_op WHERE txn_id = ?"_s, {txn},
                         [&](const QSqlQuery& query) { return takeKey(keys, query); }));
    return keys;
}

Result<std::vector<Overlay::Pending>> Overlay::pendingOf(const RowKey& key) const
{
    std::vector<Pending> found;
    TD_TRY(m_reader.each(
        u"SELECT o.op, o.old, o.new, t.hidden FROM journal_op o JOIN journal_txn t ON t.id = o.txn_id "
        "WHERE o.table_name = ? AND o.row_id = ? AND "_s +
            kPendingAct + u" ORDER BY t.position, o.position"_s,
        {key.table->name, key.id.toString()}, [&](const QSqlQuery& query) -> Status {
            const QString op = query.value(0).toString();
            Pending pending{{op == u"insert"   ? RowChange::Kind::Insert
                             : op == u"delete" ? RowChange::Kind::Delete
                                               : RowChange::Kind::Update,
                             key.table,
                             key.id,
                             {},
                             {}},
                            query.value(3).toInt() != 0};
            const Extent extent =
                pending.change.kind == RowChange::Kind::Update ? Extent::SomeColumns : Extent::WholeRow;
            if (pending.change.kind != RowChange::Kind::Insert) {
                TD_ASSIGN(pending.change.before, cellsFromJson(*key.table, query.value(1).toString(), extent));
            }
            if (pending.change.kind != RowChange::Kind::Delete) {
                TD_ASSIGN(pending.change.after, cellsFromJson(*key.table, query.value(2).toString(), extent));
            }
            found.push_back(std::move(pending));
            return {};
        }));
    return found;
}

Result<std::optional<std::optional<Row>>> Overlay::storedShadow(const RowKey& key) const
{
    std::optional<std::optional<Row>> found;
    TD_TRY(m_reader.each(u"SELECT image FROM shadow WHERE table_name = ? AND row_id = ?"_s,
                         {key.table->name, key.id.toString()}, [&](const QSqlQuery& query) -> Status {
                             if (query.isNull(0)) {
                                 found = std::optional<Row>{};
                                 return {};
                             }
                             TD_ASSIGN(Row row, rowFromStoredJson(*key.table, query.value(0).toString()));
                             found = std::optional<Row>(std::move(row));
                             return {};
                         }));
    return found;
}

Result<std::optional<Row>> Overlay::endpointImage(const RowKey& key) const
{
    TD_ASSIGN(auto stored, storedShadow(key));
    if (stored)
        return std::move(*stored);
    TD_ASSIGN(std::optional<Row> image, m_reader.row(*key.table, key.id));
    TD_ASSIGN(const std::vector<Pending> pending, pendingOf(key));
    for (auto it = pending.rbegin(); it != pending.rend(); ++it) {
        if (!it->hidden)
            takeBack(image, it->change);
    }
    return image;
}

Status Overlay::keepShadow(const RowKey& key, const std::optional<Row>& image)
{
    Database::Statement keep =
        m_database.statement(u"INSERT INTO shadow (table_name, row_id, image) VALUES (?, ?, ?) "
                             "ON CONFLICT (table_name, row_id) DO UPDATE SET image = excluded.image"_s);
    keep.bind(0, key.table->name);
    keep.bind(1, key.id.toString());
    keep.bind(2, image ? models::Value(rowToStoredJson(*image)) : models::Value{});
    return keep.run();
}

Status Overlay::materialise(const RowKey& key)
{
    TD_ASSIGN(const auto stored, storedShadow(key));
    if (stored)
        return {};
    TD_ASSIGN(const std::optional<Row> image, endpointImage(key));
    return keepShadow(key, image);
}

Status Overlay::layAgain(const RowKey& key, ChangeSet& changes)
{
    TD_ASSIGN(std::optional<Row> image, endpointImage(key));
    TD_ASSIGN(const std::vector<Pending> pending, pendingOf(key));
    for (const Pending& change : pending) {
        if (!change.hidden)
            layOver(image, change.change);
    }
    if (pending.empty()) {
        Database::Statement forget = m_database.statement(u"DELETE FROM shadow WHERE table_name = ? AND row_id = ?"_s);
        forget.bind(0, key.table->name);
        forget.bind(1, key.id.toString());
        TD_TRY(forget.run());
    }
    TD_ASSIGN(const std::optional<Row> live, m_reader.row(*key.table, key.id));
    if (live == image)
        return {};
    if (image) {
        changes.rows.push_back(live ? models::updateOf(*live, *image) : models::insertOf(*image));
        return upsertRows(m_database, *key.table, {*image});
    }
    changes.rows.push_back(models::deleteOf(*live));
    return deleteRows(m_database, *key.table, {key.id});
}

Status upsertRows(Database& database, const TableInfo& table, const std::vector<Row>& rows)
{
    if (rows.empty())
        return {};
    QString json;
    json.reserve(qsizetype(rows.size()) * qsizetype(table.columns.size()) * 24);
    json += u'[';
    for (const Row& row : rows) {
        json += json.size() > 1 ? u",[" : u"[";
        for (size_t i = 0; i < row.values.size(); ++i) {
            if (i > 0)
                json += u',';
            appendStoredJson(json, row.values[i]);
        }
        json += u']';
    }
    json += u']';
    Database::Statement statement = database.statement(upsertText(table));
    statement.bind(0, json);
    return statement.run();
}

Status deleteRows(Database& database, const TableInfo& table, const std::vector<Uuid>& ids)
{
    if (ids.empty())
        return {};
    Database::Statement statement =
        database.statement(u"DELETE FROM %1 WHERE id IN (SELECT value FROM json_each(?))"_s.arg(table.name));
    statement.bind(0, idList(ids));
    return statement.run();
}

Result<Row> rowFromStoredJson(const TableInfo& table, const QString& json)
{
    TD_ASSIGN(std::vector<Cell> cells, cellsFromJson(table, json, Extent::WholeRow));
    Row row{&table, std::vector<models::Value>(table.columns.size())};
    for (Cell& cell : cells)
        row.values[size_t(cell.column)] = std::move(cell.value);
    return row;
}

QString rowToStoredJson(const Row& row)
{
    std::vector<Cell> cells;
    cells.reserve(row.values.size());
    for (size_t i = 0; i < row.values.size(); ++i)
        cells.push_back({int(i), row.values[i]});
    return cellsToJson(*row.table, cells);
}

} // namespace storage
