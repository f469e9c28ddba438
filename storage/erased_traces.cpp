// ErasedTraces: rewriting the journal and the local tables.
#include "storage/erased_traces.h"

#include "models/entities/all.h"
#include "storage/erased_row.h"
#include "storage/journal.h"
#include "storage/reader.h"

using namespace Qt::StringLiterals;
using namespace models;

namespace storage
{

namespace
{

struct JournalLine {
    QString txn;
    int position = 0;
    QString table;
    QString row;
    QString oldJson;
    QString newJson;
};

/// What is left of one side of a change: each personal column takes the value the row has after the erasure.
Result<QString> erasedSide(const TableInfo& table, const QString& json, const Row& after)
{
    if (json.isEmpty())
        return json;
    TD_ASSIGN(std::vector<Cell> cells, cellsFromJson(table, json, Extent::SomeColumns));
    for (Cell& cell : cells) {
        if (erasedColumns(table).contains(table.columns[size_t(cell.column)].name))
            cell.value = after.values[size_t(cell.column)];
    }
    return cellsToJson(table, cells);
}

/// A row that is gone, as far as the journal knows it, so that erasedRow() can say what is left.
Result<Row> rowFromJournal(const TableInfo& table, const JournalLine& line)
{
    Row row{&table, std::vector<Value>(table.columns.size())};
    row.values[0] = line.row;
    for (const QString& json : {line.oldJson, line.newJson}) {
        if (json.isEmpty())
            continue;
        TD_ASSIGN(const std::vector<Cell> cells, cellsFromJson(table, json, Extent::SomeColumns));
        for (const Cell& cell : cells)
            row.values[size_t(cell.column)] = cell.value;
    }
    return row;
}

QString quotedName(const QString& name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

ErasedTraces::ErasedTraces(const Uuid& clientId, const QStringList& names) : m_clientId(clientId)
{
    for (const QString& name : names) {
        if (name.size() >= 4)
            m_texts.insert(name);
    }
}

void ErasedTraces::add(const Row& before, const Row& after)
{
    m_after.insert(before.id().toString(), after);
    for (const QString& column : erasedColumns(*before.table)) {
        const QString text = textOf(before.at(column));
        // A short note may be other people's too: only what can hardly be meant of anyone else is looked for.
        const bool isAddress = column == u"email" || column == u"phone";
        if (text.size() >= (isAddress ? 5 : 16) && before.at(column) != after.at(column))
            m_texts.insert(text);
    }
}

Result<int> ErasedTraces::rewriteJournal(Database& database, QSet<QString>& transactions)
{
    const Reader reader(database);
    std::vector<JournalLine> lines;
    TD_TRY(reader.each(u"SELECT txn_id, position, table_name, row_id, old, new FROM journal_op"_s, {},
                       [&](const QSqlQuery& query) -> Status {
                           JournalLine line{query.value(0).toString(), query.value(1).toInt(),
                                            query.value(2).toString(), query.value(3).toString(),
                                            query.value(4).toString(), query.value(5).toString()};
                           // Rows that are gone are known by the client's id alone.
                           if (m_after.contains(line.row) || line.oldJson.contains(m_clientId.toString()) ||
                               line.newJson.contains(m_clientId.toString()))
                               lines.push_back(std::move(line));
                           return {};
                       }));
    int rewritten = 0;
    for (const JournalLine& line : lines) {
        transactions.insert(line.txn);
        const TableInfo* table = findTable(line.table);
        if (!table)
            continue;
        const auto known = m_after.constFind(line.row);
        TD_ASSIGN(const Row last, rowFromJournal(*table, line));
        const Row after = known != m_after.cend() ? *known : erasedRow(last, m_clientId);
        TD_ASSIGN(const QString oldJson, erasedSide(*table, line.oldJson, after));
        TD_ASSIGN(const QString newJson, erasedSide(*table, line.newJson, after));
        if (oldJson == line.oldJson && newJson == line.newJson)
            continue;
        ++rewritten;
        Database::Statement update =
            database.statement(u"UPDATE journal_op SET old = ?, new = ? WHERE txn_id = ? AND position = ?"_s);
        update.bind(0, oldJson.isEmpty() ? Value{} : Value{oldJson});
        update.bind(1, newJson.isEmpty() ? Value{} : Value{newJson});
        update.bind(2, line.txn);
        update.bind(3, qint64(line.position));
        TD_TRY(update.run());
    }
    return rewritten;
}

Status ErasedTraces::rewriteLocalTables(Database& database)
{
    const Reader reader(database);
    QStringList tables;
    TD_TRY(reader.each(
        u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE "
        "'client_search%' AND name <> 'journal_op'"_s,
        {}, [&](const QSqlQuery& query) -> Status {
            if (!findTable(query.value(0).toString()))
                tables << query.value(0).toString();
            return {};
        }));
    for (const QString& table : tables) {
        QStringList columns;
        TD_TRY(reader.each(u"SELECT name FROM pragma_table_info(?) WHERE type IN ('TEXT', 'ANY')"_s, {table},
                           [&](const QSqlQuery& query) -> Status {
                               columns << query.value(0).toString();
                               return {};
                           }));
        for (const QString& column : columns) {
            for (const QString& text : std::as_const(m_texts)) {
                Database::Statement update =
                    database.statement(u"UPDATE %1 SET %2 = replace(%2, ?, 'Erased') WHERE instr(%2, ?) > 0"_s.arg(
                        quotedName(table), quotedName(column)));
                update.bind(0, text);
                update.bind(1, text);
                TD_TRY(update.run());
            }
        }
    }
    return {};
}

Result<int> ErasedTraces::remove(Database& database)
{
    QSet<QString> transactions;
    TD_ASSIGN(const int rewritten, rewriteJournal(database, transactions));
    for (const QString& txn : transactions) {
        Database::Statement spend =
            database.statement(u"UPDATE journal_txn SET undo_state = 'spent' WHERE id = ? AND kind = 'act'"_s);
        spend.bind(0, txn);
        TD_TRY(spend.run());
    }
    TD_TRY(rewriteLocalTables(database));
    return rewritten;
}

} // namespace storage
