// Loading and keeping of rows.
#include "server/working_set.h"

#include <set>

using namespace Qt::StringLiterals;

namespace server
{

namespace
{

QByteArray idArray(const std::vector<models::Uuid>& ids)
{
    ArrayText array;
    for (const models::Uuid& id : ids)
        array.add(id.toString().toLatin1());
    return array.take();
}

models::Uuid idAt(const Rows& rows, int row, int column)
{
    return models::Uuid::fromString(rows.string(row, column)).value_or(models::Uuid{});
}

} // namespace

DbStatus WorkingSet::load(std::span<const PushTxn* const> txns)
{
    DB_TRY(loadAliases());
    std::map<int, std::set<models::Uuid>> targets, parents;
    for (const PushTxn* txn : txns) {
        for (const PushOp& op : txn->ops) {
            targets[op.table->no].insert(known(op.id));
            for (const models::ColumnInfo& column : op.table->info->columns) {
                if (column.references.isEmpty() || op.kind == PushOp::Delete)
                    continue;
                const auto parent = models::Uuid::fromString(op.set.value(column.name).toString());
                const SyncedTable* table = syncedTable(column.references);
                if (parent && table)
                    parents[table->no].insert(known(*parent));
            }
        }
    }
    std::map<int, std::vector<models::Uuid>> wanted, wantedParents;
    for (const auto& [table, ids] : targets)
        wanted[table].assign(ids.begin(), ids.end());
    for (const auto& [table, ids] : parents) {
        for (const models::Uuid& id : ids) {
            if (table == 1 && id == m_caller.trainer)
                m_present.insert({table, id});
            else if (!targets[table].contains(id))
                wantedParents[table].push_back(id);
        }
    }
    DB_TRY(loadRows(wanted));
    DB_TRY(loadParents(wantedParents));
    DB_TRY(loadShared(txns));
    return loadTwins(txns);
}

DbStatus WorkingSet::loadAliases()
{
    DB_ASSIGN(const Rows rows, m_db.run("SELECT old_id, new_id FROM endpoint.alias WHERE trainer_id = $1",
                                        {m_caller.trainer.toString().toLatin1()}));
    for (int r = 0; r < rows.size(); ++r)
        m_aliases.insert(idAt(rows, r, 0), idAt(rows, r, 1));
    return {};
}

DbStatus WorkingSet::loadRows(const std::map<int, std::vector<models::Uuid>>& wanted)
{
    for (const auto& [no, ids] : wanted) {
        const SyncedTable& table = *syncedTable(no);
        DB_ASSIGN(const Rows rows, m_db.run(table.lockRows, {idArray(ids), m_caller.user.toString().toLatin1()}));
        for (int r = 0; r < rows.size(); ++r) {
            RowState state;
            state.table = &table;
            state.row = readRow(table, rows, r, m_caller.currency);
            state.before = state.row;
            state.existed = state.exists = true;
            state.flags = rows.bytes(r, 0);
            index(state);
            m_rows.emplace(RowKey{no, state.row.id()}, std::move(state));
        }
    }
    return {};
}

DbStatus WorkingSet::loadParents(const std::map<int, std::vector<models::Uuid>>& wanted)
{
    // One statement for all tables: which of these are visible.
    QByteArray sql;
    Params params;
    for (const auto& [no, ids] : wanted) {
        params.append(idArray(ids));
        sql += (sql.isEmpty() ? "" : " UNION ALL ") + QByteArray("SELECT ") + QByteArray::number(no) + ", id FROM " +
               syncedTable(no)->name + " WHERE id = ANY ($" + QByteArray::number(params.size()) + "::uuid[])";
    }
    if (sql.isEmpty())
        return {};
    DB_ASSIGN(const Rows rows, m_db.run(sql, params));
    for (int r = 0; r < rows.size(); ++r)
        m_present.insert({int(rows.number(r, 0)), idAt(rows, r, 1)});
    return {};
}

DbStatus WorkingSet::loadShared(std::span<const PushTxn* const> txns)
{
    const SyncedTable& table = *syncedTable(u"user_badges");
    std::vector<models::Uuid> made;
    for (const PushTxn* txn : txns) {
        for (const PushOp& op : txn->ops) {
            if (op.table == &table && op.kind == PushOp::Insert && !m_rows.contains({table.no, op.id}))
                made.push_back(op.id);
        }
    }
    if (made.empty())
        return {};
    DB_ASSIGN(const Rows rows, m_db.run("SELECT endpoint.share_user_badges($1::uuid[], $2::uuid)",
                                        {idArray(made), m_caller.trainer.toString().toLatin1()}));
    for (int r = 0; r < rows.size(); ++r)
        m_shared.insert({table.no, idAt(rows, r, 0)});
    return {};
}

DbStatus WorkingSet::loadTwins(std::span<const PushTxn* const> txns)
{
    std::map<int, std::set<QString>> keys;
    for (const PushTxn* txn : txns) {
        for (const PushOp& op : txn->ops) {
            const TablePolicy* policy = op.table->policy;
            if (op.kind != PushOp::Insert || !policy->naturalKey)
                continue;
            const QString key = op.set.value(QLatin1String(policy->naturalKey)).toString();
            if (key.isEmpty())
                continue;
            if (op.table->no == 0)
                keys[0].insert(key.toLower());
            else if (const auto id = models::Uuid::fromString(key))
                keys[op.table->no].insert(known(*id).toString());
        }
    }
    std::map<int, std::vector<models::Uuid>> missing;
    std::vector<models::Uuid> samePeople;
    for (auto& [no, wanted] : keys) {
        // A client who turns out to be another one brings a profile and a roster row that are others too.
        if (no == 2 || no == 3 || no == 5) {
            for (const models::Uuid& person : samePeople)
                wanted.insert(person.toString());
        }
        ArrayText array;
        for (const QString& key : wanted)
            array.add(key.toUtf8());
        const QByteArray name = syncedTable(no)->name;
        // A person of the same address is the same client only while on the roster: a new start is a new client.
        const QByteArray column = syncedTable(no)->policy->naturalKey;
        const QByteArray sql =
            no == 0 ? QByteArray(
                          "SELECT u.id FROM users u WHERE lower(u.email) = ANY ($1::text[]) AND u.role = 'client' AND "
                          "EXISTS (SELECT FROM trainer_clients c WHERE c.client_id = u.id AND c.status <> 'archived')")
                    : "SELECT id FROM " + name + " WHERE " + column + " = ANY ($1::uuid[])";
        DB_ASSIGN(const Rows rows, m_db.run(sql, {array.take()}));
        for (int r = 0; r < rows.size(); ++r) {
            const models::Uuid id = idAt(rows, r, 0);
            if (no == 0)
                samePeople.push_back(id);
            if (!m_rows.contains({no, id}))
                missing[no].push_back(id);
        }
    }
    return loadRows(missing);
}

QString WorkingSet::naturalKey(const SyncedTable& table, const models::Row& row) const
{
    const TablePolicy* policy = table.policy;
    if (!policy->naturalKey || row.values.empty())
        return {};
    const QString key = models::textOf(row.at(QString::fromLatin1(policy->naturalKey)));
    return table.no == 0 ? key.toLower() : key;
}

void WorkingSet::index(const RowState& state)
{
    const QString key = naturalKey(*state.table, state.row);
    const bool isAccount = state.table->no == 0 && models::textOf(state.row.at(u"role")) != "client"_L1;
    if (!key.isEmpty() && !isAccount)
        m_twins.insert({{state.table->no, key}, state.row.id()});
}

RowState& WorkingSet::state(const SyncedTable& table, const models::Uuid& id)
{
    RowState& found = m_rows[{table.no, id}];
    found.table = &table;
    return found;
}

bool WorkingSet::isPresent(const QString& table, const models::Uuid& id) const
{
    const SyncedTable* synced = syncedTable(table);
    if (!synced)
        return false;
    const RowKey key{synced->no, id};
    const auto found = m_rows.find(key);
    return found != m_rows.end() ? found->second.exists : m_present.contains(key);
}

models::Uuid WorkingSet::known(const models::Uuid& id) const
{
    if (const auto found = m_newAliases.constFind(id); found != m_newAliases.constEnd())
        return *found;
    return m_aliases.value(id, id);
}

std::optional<models::Uuid> WorkingSet::twinOf(const SyncedTable& table, const models::Row& row) const
{
    const QString key = naturalKey(table, row);
    const auto found = key.isEmpty() ? m_twins.end() : m_twins.find({table.no, key});
    if (found == m_twins.end() || found->second == row.id())
        return std::nullopt;
    const auto state = m_rows.find({table.no, found->second});
    return state != m_rows.end() && state->second.exists && naturalKey(table, state->second.row) == key
               ? std::optional(found->second)
               : std::nullopt;
}

void WorkingSet::remember(const RowState& state)
{
    // The first image counts: a second change of the same txn is taken back with it.
    m_undo.try_emplace(RowKey{state.table->no, state.row.values.empty() ? models::Uuid{} : state.row.id()}, state);
}

void WorkingSet::keep()
{
    for (auto alias = m_newAliases.constBegin(); alias != m_newAliases.constEnd(); ++alias) {
        m_aliases.insert(alias.key(), alias.value());
        m_madeAliases.insert(alias.key(), alias.value());
    }
    for (const auto& [key, before] : m_undo) {
        if (const auto found = m_rows.find(key); found != m_rows.end() && found->second.exists)
            index(found->second);
    }
    begin();
}

void WorkingSet::takeBack()
{
    for (auto& [key, before] : m_undo)
        m_rows[key] = std::move(before);
    begin();
}

} // namespace server
