// Insert, guarded update and guarded delete of rows.
#include "storage/row_writer.h"

#include "models/entities/all.h"
#include "storage/journal.h"
#include "storage/reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using models::Cell;
using models::ErrorCode;
using models::fail;
using models::RowChange;
using models::Status;

namespace storage
{

namespace
{

Status staleRow()
{
    return fail(ErrorCode::Stale,
                u"This was changed meanwhile. Nothing was written; look at the record again and repeat."_s);
}

QString insertText(const models::TableInfo& table)
{
    QStringList names, marks;
    for (const models::ColumnInfo& column : table.columns) {
        names.append(column.name);
        marks.append(u"?"_s);
    }
    return u"INSERT INTO "_s + table.name + u" ("_s + names.join(u", "_s) + u") VALUES ("_s + marks.join(u", "_s) +
           u')';
}

/// Rows that the journal of this act holds already: its pages of JSON are spread once more, instead of written twice.
Status insertFromJournal(Database& database, const models::TableInfo& table, const models::Uuid& act, size_t first,
                         size_t count)
{
    QStringList names, values;
    for (const models::ColumnInfo& column : table.columns) {
        names.append(column.name);
        values.append(u"new ->> '$."_s + column.name + u'\'');
    }
    Database::Statement statement = database.statement(
        u"INSERT INTO "_s + table.name + u" ("_s + names.join(u", "_s) + u") SELECT "_s + values.join(u", "_s) +
        u" FROM journal_op WHERE txn_id = ? AND position BETWEEN ? AND ? ORDER BY position"_s);
    statement.bind(0, act.toString());
    statement.bind(1, qint64(first));
    statement.bind(2, qint64(first + count - 1));
    return statement.run();
}

Status insertRow(Database& database, const RowChange& change)
{
    Database::Statement statement = database.statement(insertText(*change.table));
    for (const Cell& cell : change.after)
        statement.bind(cell.column, cell.value);
    return statement.run();
}

Status updateRow(Database& database, const RowChange& change)
{
    QString sql = u"UPDATE "_s + change.table->name + u" SET "_s;
    for (size_t i = 0; i < change.after.size(); ++i)
        sql += (i ? u", "_s : QString()) + change.table->columns[size_t(change.after[i].column)].name + u" = ?"_s;
    sql += u" WHERE id = ?"_s;
    for (const Cell& cell : change.before) {
        if (cell.column != change.table->updatedAt)
            sql += u" AND "_s + change.table->columns[size_t(cell.column)].name + u" IS ?"_s;
    }
    Database::Statement statement = database.statement(sql);
    int position = 0;
    for (const Cell& cell : change.after)
        statement.bind(position++, cell.value);
    statement.bind(position++, change.id.toString());
    for (const Cell& cell : change.before) {
        if (cell.column != change.table->updatedAt)
            statement.bind(position++, cell.value);
    }
    TD_TRY(statement.run());
    return statement.query().numRowsAffected() == 1 ? Status{} : staleRow();
}

Status deleteRow(Database& database, const RowChange& change)
{
    TD_ASSIGN(const std::optional<models::Row> stored, Reader(database).row(*change.table, change.id));
    if (!stored)
        return staleRow();
    for (const Cell& cell : change.before) {
        if (cell.column != change.table->updatedAt && stored->values[size_t(cell.column)] != cell.value)
            return staleRow();
    }
    Database::Statement statement = database.statement(u"DELETE FROM "_s + change.table->name + u" WHERE id = ?"_s);
    statement.bind(0, change.id.toString());
    return statement.run();
}

int rankOf(const models::TableInfo* table)
{
    const auto& tables = models::allTables();
    return int(std::find(tables.begin(), tables.end(), table) - tables.begin());
}

} // namespace

void orderByParents(models::ChangeSet& changes)
{
    const auto key = [](const RowChange& change) {
        switch (change.kind) {
        case RowChange::Kind::Insert:
            return rankOf(change.table);
        case RowChange::Kind::Update:
            return 1000;
        case RowChange::Kind::Delete:
            return 3000 - rankOf(change.table);
        }
        return 0;
    };
    if (!std::is_sorted(changes.rows.begin(), changes.rows.end(),
                        [&](const RowChange& a, const RowChange& b) { return key(a) < key(b); }))
        std::stable_sort(changes.rows.begin(), changes.rows.end(),
                         [&](const RowChange& a, const RowChange& b) { return key(a) < key(b); });
}

Status writeRows(Database& database, const models::ChangeSet& changes, const std::optional<models::Uuid>& act)
{
    for (size_t i = 0; i < changes.rows.size(); ++i) {
        const RowChange& change = changes.rows[i];
        if (const size_t run = act ? insertionRun(changes.rows, i) : 0; run >= kBulkRows) {
            TD_TRY(insertFromJournal(database, *changes.rows[i].table, *act, i, run));
            i += run - 1;
            continue;
        }
        switch (change.kind) {
        case RowChange::Kind::Insert:
            TD_TRY(insertRow(database, change));
            break;
        case RowChange::Kind::Update:
            TD_TRY(updateRow(database, change));
            break;
        case RowChange::Kind::Delete:
            TD_TRY(deleteRow(database, change));
            break;
        }
    }
    return {};
}

} // namespace storage
