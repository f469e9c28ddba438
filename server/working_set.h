// WorkingSet: the rows that a push touches, as they are in the database and as its txns change them in memory.
#pragma once

#include "server/push_request.h"
#include "server/write_policy.h"

#include <QHash>
#include <map>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace server
{

struct RowKey {
    int table = 0;
    models::Uuid id;
    bool operator==(const RowKey&) const = default;
};

struct RowKeyHash {
    size_t operator()(const RowKey& key) const { return models::qHash(key.id, size_t(key.table)); }
};

/// One row. `before` is its image in the database; `row` with `exists` is what it shall be.
struct RowState {
    const SyncedTable* table = nullptr;
    models::Row before;
    models::Row row;
    bool existed = false;
    bool exists = false;
    QByteArray flags;
    QJsonObject clocks; ///< hybrid clocks of the column groups this push has written

    bool has(char flag) const { return flags.contains(flag); }
};

/// Loads what a batch of txns needs in a few statements, and takes txns back that are refused.
class WorkingSet
{
public:
    WorkingSet(Connection& db, const Caller& caller) : m_db(db), m_caller(caller) {}

    DbStatus load(std::span<const PushTxn* const> txns);

    /// The row an op is about; made empty when it is not there.
    RowState& state(const SyncedTable& table, const models::Uuid& id);
    /// Whether a referenced row is there (in the database or through an earlier txn) and visible to this trainer.
    bool isPresent(const QString& table, const models::Uuid& id) const;
    /// Whether another trainer's desk has made this very row (an award of a platform's badge).
    bool isShared(const RowKey& key) const { return m_shared.contains(key); }
    /// The id a row goes by: an alias is followed.
    models::Uuid known(const models::Uuid& id) const;
    void addAlias(const models::Uuid& from, const models::Uuid& to) { m_newAliases.insert(from, to); }
    /// The existing row with the same natural key, or no value.
    std::optional<models::Uuid> twinOf(const SyncedTable& table, const models::Row& row) const;

    /// Between begin() and keep() or takeBack() lies one txn.
    void begin()
    {
        m_undo.clear();
        m_newAliases.clear();
    }
    void keep();
    void takeBack();
    /// Notes the state of a row before a txn first changes it.
    void remember(const RowState& state);

    const std::unordered_map<RowKey, RowState, RowKeyHash>& rows() const { return m_rows; }
    const QHash<models::Uuid, models::Uuid>& madeAliases() const { return m_madeAliases; }
    Connection& db() const { return m_db; }
    const Caller& caller() const { return m_caller; }

private:
    DbStatus loadAliases();
    DbStatus loadRows(const std::map<int, std::vector<models::Uuid>>& wanted);
    DbStatus loadParents(const std::map<int, std::vector<models::Uuid>>& wanted);
    DbStatus loadShared(std::span<const PushTxn* const> txns);
    DbStatus loadTwins(std::span<const PushTxn* const> txns);
    QString naturalKey(const SyncedTable& table, const models::Row& row) const;
    void index(const RowState& state);

    Connection& m_db;
    const Caller& m_caller;
    std::unordered_map<RowKey, RowState, RowKeyHash> m_rows;
    std::unordered_set<RowKey, RowKeyHash> m_present;
    std::unordered_set<RowKey, RowKeyHash> m_shared;
    QHash<models::Uuid, models::Uuid> m_aliases;     ///< of earlier pushes and kept txns
    QHash<models::Uuid, models::Uuid> m_newAliases;  ///< of the txn in hand
    QHash<models::Uuid, models::Uuid> m_madeAliases; ///< of this batch
    std::map<std::pair<int, QString>, models::Uuid> m_twins;
    std::unordered_map<RowKey, RowState, RowKeyHash> m_undo;
};

} // namespace server
