// From a broken reference to the act to be hidden.
#include "storage/dangling.h"

#include "storage/overlay.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using models::Result;
using models::Status;

namespace storage
{

namespace
{

struct BrokenReference {
    RowKey child;
    RowKey parent;
};

Result<std::vector<BrokenReference>> brokenReferences(const Reader& reader)
{
    std::vector<BrokenReference> found;
    TD_TRY(reader.each(u"PRAGMA foreign_key_check"_s, {}, [&](const QSqlQuery& query) -> Status {
        const models::TableInfo* table = models::findTable(query.value(0).toString());
        const models::TableInfo* parent = models::findTable(query.value(2).toString());
        if (!table || !parent)
            return {};
        return reader.eachRow(*table, u"WHERE rowid = ?"_s, {query.value(1)}, [&](const models::Row& row) -> Status {
            for (size_t i = 0; i < table->columns.size(); ++i) {
                if (table->columns[i].references != parent->name)
                    continue;
                const auto id = models::Uuid::fromString(models::textOf(row.values[i]));
                if (id)
                    found.push_back({{table, row.id()}, {parent, *id}});
            }
            return {};
        });
    }));
    return found;
}

Status takeTxns(const Reader& reader, const RowKey& key, const QString& condition, QStringList& txns)
{
    return reader.each(
        u"SELECT DISTINCT t.id FROM journal_op o JOIN journal_txn t ON t.id = o.txn_id WHERE o.table_name "
        "= ? AND o.row_id = ? AND t.hidden = 0 AND "_s +
            kPendingAct + condition,
        {key.table->name, key.id.toString()}, [&](const QSqlQuery& query) -> Status {
            txns.append(query.value(0).toString());
            return {};
        });
}

} // namespace

Status hideDangling(Database& database, models::ChangeSet& changes)
{
    const Reader reader(database);
    TD_ASSIGN(const std::vector<BrokenReference> broken, brokenReferences(reader));
    QStringList txns;
    for (const BrokenReference& reference : broken) {
        TD_ASSIGN(const std::optional<models::Row> parent, reader.row(*reference.parent.table, reference.parent.id));
        if (parent)
            continue;
        // First what took the parent away; only if nothing did, what needs it.
        const qsizetype before = txns.size();
        TD_TRY(takeTxns(reader, reference.parent, u" AND o.op = 'delete'"_s, txns));
        if (txns.size() == before)
            TD_TRY(takeTxns(reader, reference.child, QString(), txns));
    }
    txns.removeDuplicates();
    if (txns.isEmpty())
        return models::fail(models::ErrorCode::NotFound,
                            u"The endpoint sent a record without one that it belongs to. Nothing was changed here; it "
                            "is asked again."_s);
    Overlay overlay(database);
    for (const QString& txn : txns) {
        TD_ASSIGN(const RowKeys keys, overlay.rowsOf(txn));
        for (const RowKey& key : keys)
            TD_TRY(overlay.materialise(key));
        Database::Statement hide = database.statement(u"UPDATE journal_txn SET hidden = 1 WHERE id = ?"_s);
        hide.bind(0, txn);
        TD_TRY(hide.run());
        for (const RowKey& key : keys)
            TD_TRY(overlay.layAgain(key, changes));
    }
    return {};
}

} // namespace storage
