// Settling acts that the endpoint refused.
#include "storage/sync_desk.h"

#include "storage/journal.h"

using namespace Qt::StringLiterals;
using models::ChangeSet;
using models::ErrorCode;
using models::fail;
using models::Result;
using models::RowChange;
using models::Status;
using models::Uuid;

namespace storage
{

namespace
{

/// The rejected act and, after it, the parked ones that stand on it or on one of those.
Result<std::vector<Uuid>> withDependents(const Reader& reader, const Uuid& txn)
{
    QString state;
    TD_TRY(reader.each(u"SELECT state FROM journal_txn WHERE id = ?"_s, {txn.toString()},
                       [&](const QSqlQuery& query) -> Status {
                           state = query.value(0).toString();
                           return {};
                       }));
    if (state.isEmpty())
        return fail(ErrorCode::NotFound, u"There is no such change in this desk."_s);
    if (state == u"parked")
        return fail(ErrorCode::InvalidState,
                    u"This change waits for another that was refused. Settle that one; this follows."_s);
    if (state != u"rejected")
        return fail(ErrorCode::InvalidState, u"This change was not refused: there is nothing to settle."_s);
    std::vector<Uuid> found{txn};
    TD_TRY(
        reader.each(u"WITH RECURSIVE d(id) AS (SELECT ? UNION SELECT t.id FROM journal_txn t JOIN d ON t.parent = d.id "
                    "WHERE t.state = 'parked') SELECT t.id FROM journal_txn t JOIN d USING (id) ORDER BY t.position"_s,
                    {txn.toString()}, [&](const QSqlQuery& query) -> Status {
                        const auto id = Uuid::fromString(query.value(0).toString());
                        if (id && *id != txn)
                            found.push_back(*id);
                        return {};
                    }));
    return found;
}

/// The changes of a refused act on the rows as they are now. NotFound when a row it edits is gone.
Result<ChangeSet> onPresentRows(const Reader& reader, ChangeSet changes)
{
    ChangeSet planned{changes.label, {}};
    for (const RowChange& change : changes.rows) {
        TD_ASSIGN(const std::optional<models::Row> live, reader.row(*change.table, change.id));
        if (change.kind == RowChange::Kind::Delete) {
            if (live)
                planned.rows.push_back(models::deleteOf(*live));
            continue;
        }
        if (!live && change.kind == RowChange::Kind::Update)
            return fail(ErrorCode::NotFound,
                        u"What this change was about is gone. Nothing was done; drop the change."_s);
        models::Row after =
            live.value_or(models::Row{change.table, std::vector<models::Value>(change.table->columns.size())});
        for (const models::Cell& cell : change.after)
            after.values[size_t(cell.column)] = cell.value;
        if (!live)
            planned.rows.push_back(models::insertOf(after));
        else if (RowChange update = models::updateOf(*live, after); !update.after.empty())
            planned.rows.push_back(std::move(update));
    }
    return planned;
}

} // namespace

Status SyncDesk::drop(const Uuid& txn)
{
    return exchange([&]() -> Result<ChangeSet> {
        TD_ASSIGN(const std::vector<Uuid> acts, withDependents(m_store.reader(), txn));
        for (const Uuid& act : acts)
            TD_TRY(run(u"UPDATE journal_txn SET state = 'resolved', undo_state = 'spent' WHERE id = ?"_s,
                       {act.toString()}));
        return ChangeSet{};
    });
}

Status SyncDesk::retry(const Uuid& txn, const std::function<Status(ChangeSet&)>& edit)
{
    Store::Batch batch(m_store);
    TD_ASSIGN(const std::vector<Uuid> acts, withDependents(m_store.reader(), txn));
    for (const Uuid& act : acts) {
        const auto again = m_store.perform([&](const Reader& reader) -> Result<ChangeSet> {
            TD_ASSIGN(ChangeSet changes, readJournal(reader, act));
            if (edit && act == txn)
                TD_TRY(edit(changes));
            TD_ASSIGN(ChangeSet planned, onPresentRows(reader, std::move(changes)));
            TD_TRY(run(u"UPDATE journal_txn SET state = 'resolved', undo_state = 'spent' WHERE id = ?"_s,
                       {act.toString()}));
            if (planned.isEmpty())
                return fail(ErrorCode::InvalidState, u"The desk holds this already. Drop the change."_s);
            return planned;
        });
        TD_TRY(again);
    }
    return batch.finish();
}

} // namespace storage
