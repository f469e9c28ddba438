// Applying one txn to the working set: scope, policy, merging. What comes out is a verdict.
#pragma once

#include "server/merge.h"
#include "server/working_set.h"

#include <QJsonArray>

namespace server
{

/// What became of a txn.
struct Verdict {
    QByteArray word; ///< applied, merged, rejected, parked, retry
    QByteArray code;
    QString detail;
    QString parent; ///< of a parked one: the txn it stands on
    QJsonObject aliases;
    QJsonArray lost;

    static Verdict rejected(const char* code, const QString& detail) { return {"rejected", code, detail, {}, {}, {}}; }
    bool isGood() const { return word == "applied" || word == "merged"; }
    /// What is beyond the word, as it is stored and sent.
    QJsonObject toJson() const;
    static Verdict fromJson(const QByteArray& word, const QJsonObject& object);
};

/// A value that lost, for the history.
struct LostValue {
    RowKey row;
    QString column;
    QJsonValue value;
    QJsonValue kept;
    models::Uuid txn;
};

/// Applies txns in order. Everything it needs beyond the working set is read in the push's own transaction.
class TxnApplier
{
public:
    TxnApplier(WorkingSet& rows, models::UtcTime now) : m_rows(rows), m_now(now) {}

    /// Applies a txn whole or not at all. An error is the database's.
    DbResult<Verdict> apply(const PushTxn& txn);

    const std::vector<LostValue>& lost() const { return m_lost; }
    /// Rows made by good txns, for the tables that do not say whose they are.
    const std::vector<RowKey>& origins() const { return m_origins; }
    /// Insertions of refused txns: what stands on them is parked.
    const std::vector<std::pair<models::Uuid, models::Uuid>>& unmade() const { return m_unmade; }
    /// Bookings that became completed, to be looked at for overlaps, with their txn.
    const std::vector<std::pair<models::Uuid, size_t>>& facts() const { return m_facts; }
    void setPosition(size_t txn) { m_position = txn; }

private:
    using OpResult = DbResult<std::optional<Verdict>>; ///< no verdict: go on
    /// What an op wants of one column.
    struct Wanted {
        int column;
        models::Value base;
        models::Value mine;
        bool hasBase; ///< the op says what the column held
    };
    OpResult applyOp(const PushTxn& txn, const PushOp& op, Verdict& verdict);
    OpResult insert(const PushTxn& txn, const PushOp& op, Verdict& verdict);
    OpResult mergeInsert(const PushTxn& txn, RowState& state, const models::Row& mine, Verdict& verdict);
    OpResult update(const PushTxn& txn, const PushOp& op, Verdict& verdict);
    OpResult remove(const PushTxn& txn, const PushOp& op);
    OpResult missing(const PushOp& op);
    OpResult parentMissing(const QString& column, const models::Uuid& id);
    /// Whether the row was changed after the version that an op names.
    DbResult<bool> isSuperseded(const PushOp& op, const RowState& state);
    DbResult<bool> isLater(const PushTxn& txn, const RowState& state, const QString& group);
    DbResult<bool> isBeforeStart(const RowState& state);
    DbStatus take(const PushTxn& txn, RowState& state, const Wanted& want, bool isConflict, Verdict& verdict);
    OpResult checkParents(RowState& state, const models::Row& row, const std::vector<int>& columns);
    void noteLost(const PushTxn& txn, const RowState& state, int column, const Merged& merged, Verdict& verdict);
    void noteTwoVersions(const PushTxn& txn, const RowState& state);
    Verdict refuse(const PushTxn& txn, Verdict verdict);

    WorkingSet& m_rows;
    models::UtcTime m_now;
    std::vector<LostValue> m_lost, m_lostHere;
    std::vector<RowKey> m_origins, m_originsHere;
    std::vector<std::pair<models::Uuid, models::Uuid>> m_unmade;
    std::vector<std::pair<models::Uuid, size_t>> m_facts, m_factsHere;
    QHash<QString, bool> m_later; ///< of the op in hand: column groups and whether this desk's clock is later
    size_t m_position = 0;
};

/// Rules of single tables: why this trainer may not make, change or remove this row. No value: it may.
std::optional<Verdict> refusedInsert(const Caller& caller, const RowState& state, const models::Row& row,
                                     const WorkingSet& rows, const PushTxn& txn);
std::optional<Verdict> refusedUpdate(const Caller& caller, const RowState& state, const std::vector<int>& columns);
std::optional<Verdict> refusedRemove(const Caller& caller, const RowState& state, const PushTxn& txn);
/// Values that no row may hold, whoever writes it: a session that ends before it starts, a sixth star.
std::optional<Verdict> wrongValues(const RowState& state, const models::Row& row);
/// Whether an insertion says something in a column that only the platform fills.
bool saysTooMuch(const ColumnPolicy& policy, const models::Value& value);

} // namespace server
