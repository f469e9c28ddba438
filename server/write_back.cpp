// Statements of the write-back.
#include "server/write_back.h"

#include "models/wire.h"
#include "server/values.h"

#include <QJsonDocument>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace server
{

namespace
{

using Group = std::vector<const RowState*>;

QByteArray idParam(const models::Uuid& id)
{
    return id.toString().toLatin1();
}

/// The column as an array parameter over the rows of a group.
QByteArray columnArray(const Group& group, size_t column, const QString& trainerCurrency)
{
    ArrayText array;
    const models::ColumnInfo& info = group.front()->table->info->columns[column];
    const bool isMoney = info.type == models::FieldType::Money;
    for (const RowState* state : group)
        array.add(toPg(info, state->row.values[column],
                       isMoney ? QStringView(models::currencyOf(state->row, trainerCurrency)) : QStringView()));
    return array.take();
}

/// `unnest($1::uuid[], $2::text[] ...) AS x (c1, c2 ...)` of some columns.
QByteArray unnest(const models::TableInfo& info, const std::vector<size_t>& columns)
{
    QByteArray types, names;
    for (size_t i = 0; i < columns.size(); ++i) {
        const models::ColumnInfo& column = info.columns[columns[i]];
        types += (i ? ", $" : "$") + QByteArray::number(i + 1) + "::" + pgType(column.type) + "[]";
        names += (i ? ", " : "") + column.name.toLatin1();
    }
    return "unnest(" + types + ") AS x (" + names + ")";
}

Params arrays(const Group& group, const std::vector<size_t>& columns, const QString& currency)
{
    Params params;
    for (const size_t column : columns)
        params.append(columnArray(group, column, currency));
    return params;
}

DbStatus insertRows(Connection& db, const Caller& caller, const Group& group)
{
    const models::TableInfo& info = *group.front()->table->info;
    std::vector<size_t> columns;
    QByteArray names;
    for (size_t i = 0; i < info.columns.size(); ++i) {
        if (!models::travels(info, info.columns[i]))
            continue;
        columns.push_back(i);
        names += (names.isEmpty() ? "" : ", ") + info.columns[i].name.toLatin1();
    }
    DB_ASSIGN(const Rows done, db.run("INSERT INTO " + info.name.toLatin1() + " (" + names + ") SELECT " + names +
                                          " FROM " + unnest(info, columns),
                                      arrays(group, columns, caller.currency)));
    return {};
}

/// Rows whose same columns changed, in one statement: what a trainer may not see is never written over.
DbStatus updateRows(Connection& db, const Caller& caller, const Group& group, const std::vector<size_t>& changed)
{
    const models::TableInfo& info = *group.front()->table->info;
    std::vector<size_t> columns{0};
    columns.insert(columns.end(), changed.begin(), changed.end());
    QByteArray sets;
    for (const size_t column : changed) {
        const QByteArray name = info.columns[column].name.toLatin1();
        sets += (sets.isEmpty() ? "" : ", ") + name + " = x." + name;
    }
    DB_ASSIGN(const Rows done, db.run("UPDATE " + info.name.toLatin1() + " t SET " + sets + " FROM " +
                                          unnest(info, columns) + " WHERE t.id = x.id",
                                      arrays(group, columns, caller.currency)));
    // A row that row-level security hides now is not silently passed over.
    if (done.affected() != int(group.size()))
        return tl::unexpected(DbError{"40001", {}, u"a row went out of sight"_s});
    return {};
}

DbStatus removeRows(Connection& db, const Group& group)
{
    ArrayText ids;
    for (const RowState* state : group)
        ids.add(idParam(state->before.id()));
    DB_ASSIGN(const Rows done,
              db.run("DELETE FROM " + group.front()->table->name + " WHERE id = ANY ($1::uuid[])", {ids.take()}));
    return {};
}

std::vector<size_t> changedColumns(const RowState& state)
{
    std::vector<size_t> changed;
    for (size_t i = 1; i < state.row.values.size(); ++i) {
        if (state.row.values[i] != state.before.values[i])
            changed.push_back(i);
    }
    return changed;
}

/// Writing order: parents first; a badge after the row that says whose it is.
int writingOrder(const SyncedTable& table)
{
    if (table.name == "trainer_badges")
        return syncedTable(u"badges")->no * 2 - 1;
    return table.no * 2;
}

DbStatus writeBeside(Connection& db, const Caller& caller, const WorkingSet& rows, const TxnApplier& applied)
{
    const QByteArray trainer = idParam(caller.trainer);
    ArrayText clockIds, clockTables, clocks;
    for (const auto& [key, state] : rows.rows()) {
        if (state.clocks.isEmpty() || !state.exists)
            continue;
        clockIds.add(idParam(key.id));
        clockTables.add(QByteArray::number(key.table));
        clocks.add(QJsonDocument(state.clocks).toJson(QJsonDocument::Compact));
    }
    if (const QByteArray ids = clockIds.take(); ids.size() > 2) {
        DB_ASSIGN(
            const Rows done,
            db.run("INSERT INTO endpoint.row_clock AS c SELECT * FROM unnest($1::uuid[], $2::smallint[], "
                   "$3::jsonb[]) ON CONFLICT (row_id, table_no) DO UPDATE SET clocks = c.clocks || excluded.clocks",
                   {ids, clockTables.take(), clocks.take()}));
    }
    if (!rows.madeAliases().isEmpty()) {
        ArrayText from, to;
        for (auto alias = rows.madeAliases().constBegin(); alias != rows.madeAliases().constEnd(); ++alias) {
            from.add(idParam(alias.key()));
            to.add(idParam(alias.value()));
        }
        DB_ASSIGN(const Rows done,
                  db.run("INSERT INTO endpoint.alias SELECT $1::uuid, * FROM unnest($2::uuid[], $3::uuid[]) "
                         "ON CONFLICT (trainer_id, old_id) DO UPDATE SET new_id = excluded.new_id",
                         {trainer, from.take(), to.take()}));
    }
    for (const LostValue& lost : applied.lost()) {
        const auto json = [](const QJsonValue& value) {
            const QByteArray text = QJsonDocument(QJsonObject{{u"v"_s, value}}).toJson(QJsonDocument::Compact);
            return text.mid(5, text.size() - 6);
        };
        DB_ASSIGN(
            const Rows done,
            db.run(
                "INSERT INTO endpoint.history (trainer_id, table_no, row_id, column_name, value, kept, txn_id, device_id) "
                "VALUES ($1, $2::smallint, $3, $4, $5::jsonb, $6::jsonb, $7, $8)",
                {trainer, QByteArray::number(lost.row.table), idParam(lost.row.id), lost.column.toUtf8(),
                 json(lost.value), json(lost.kept), idParam(lost.txn), idParam(caller.device)}));
    }
    return {};
}

DbStatus writeOrigins(Connection& db, const Caller& caller, const TxnApplier& applied)
{
    ArrayText ids, tables;
    for (const RowKey& key : applied.origins()) {
        ids.add(idParam(key.id));
        tables.add(QByteArray::number(key.table));
    }
    if (applied.origins().empty())
        return {};
    DB_ASSIGN(const Rows done, db.run("INSERT INTO endpoint.row_origin SELECT r, n, $3::uuid FROM unnest($1::uuid[], "
                                      "$2::smallint[]) AS x (r, n) ON CONFLICT DO NOTHING",
                                      {ids.take(), tables.take(), idParam(caller.trainer)}));
    return {};
}

} // namespace

DbStatus writeBack(Connection& db, const Caller& caller, const WorkingSet& rows, const TxnApplier& applied)
{
    std::map<int, Group> made, removed;
    std::map<std::pair<int, std::vector<size_t>>, Group> changed;
    for (const auto& [key, state] : rows.rows()) {
        if (state.exists && !state.existed) {
            made[writingOrder(*state.table)].push_back(&state);
        } else if (!state.exists && state.existed) {
            removed[-writingOrder(*state.table)].push_back(&state);
        } else if (state.exists) {
            std::vector<size_t> columns = changedColumns(state);
            if (!columns.empty())
                changed[{writingOrder(*state.table), std::move(columns)}].push_back(&state);
        }
    }
    const auto byId = [](const RowState* a, const RowState* b) { return a->row.values[0] < b->row.values[0]; };
    DB_TRY(writeOrigins(db, caller, applied));
    for (auto& [order, group] : removed)
        DB_TRY(removeRows(db, group));
    for (auto& [key, group] : changed) {
        std::sort(group.begin(), group.end(), byId);
        DB_TRY(updateRows(db, caller, group, key.second));
    }
    for (auto& [order, group] : made) {
        std::sort(group.begin(), group.end(), byId);
        DB_TRY(insertRows(db, caller, group));
    }
    return writeBeside(db, caller, rows, applied);
}

std::optional<Verdict> verdictOf(const DbError& error)
{
    if (error.state == "23P01" || error.constraint == "booking_slots_seat")
        return Verdict::rejected("clash", u"Another booking has this time."_s);
    if (error.state == "TD001")
        return Verdict::rejected("seats_full", u"The group session has no seat left for this."_s);
    if (error.state == "23505")
        return error.constraint.endsWith("_pkey")
                   ? Verdict::rejected("forbidden", u"A row of this id is there and is not this trainer's."_s)
                   : Verdict::rejected("duplicate", u"The endpoint has this already."_s);
    if (error.state == "23503")
        return Verdict::rejected("invalid_state", u"Other rows stand on this one, or what it stands on is gone."_s);
    if (error.state == "42501")
        return Verdict::rejected("forbidden", u"This is not for a desk to write."_s);
    if (error.state.startsWith("23") || error.state.startsWith("22"))
        return Verdict::rejected("invalid", u"The endpoint cannot keep a value of this."_s);
    return std::nullopt;
}

} // namespace server
