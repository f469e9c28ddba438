// Ops of a txn, one after the other, on the working set.
#include "server/txn_apply.h"

#include "models/wire.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::Value;

namespace server
{

namespace
{

QString groupOf(const ColumnPolicy& policy, const QString& column)
{
    return policy.group ? QString::fromLatin1(policy.group) : column;
}

Verdict invalidBecause(const QString& why)
{
    return Verdict::rejected("invalid", why);
}

} // namespace

QJsonObject Verdict::toJson() const
{
    QJsonObject object;
    if (!code.isEmpty())
        object.insert("code"_L1, QString::fromLatin1(code));
    if (!detail.isEmpty())
        object.insert("detail"_L1, detail);
    if (!parent.isEmpty())
        object.insert("parent"_L1, parent);
    if (!aliases.isEmpty())
        object.insert("aliases"_L1, aliases);
    if (!lost.isEmpty())
        object.insert("lost"_L1, lost);
    return object;
}

Verdict Verdict::fromJson(const QByteArray& word, const QJsonObject& object)
{
    return {word,
            object.value("code"_L1).toString().toLatin1(),
            object.value("detail"_L1).toString(),
            object.value("parent"_L1).toString(),
            object.value("aliases"_L1).toObject(),
            object.value("lost"_L1).toArray()};
}

DbResult<Verdict> TxnApplier::apply(const PushTxn& txn)
{
    m_rows.begin();
    m_lostHere.clear();
    m_originsHere.clear();
    m_factsHere.clear();
    Verdict verdict{"applied", {}, {}, {}, {}, {}};
    if (!txn.fault.isEmpty())
        return refuse(txn, Verdict::rejected(txn.faultCode.constData(), txn.fault));
    for (const PushOp& op : txn.ops) {
        DB_ASSIGN(auto refused, applyOp(txn, op, verdict));
        if (refused) {
            m_rows.takeBack();
            return refuse(txn, std::move(*refused));
        }
    }
    m_rows.keep();
    m_lost.insert(m_lost.end(), m_lostHere.begin(), m_lostHere.end());
    m_origins.insert(m_origins.end(), m_originsHere.begin(), m_originsHere.end());
    m_facts.insert(m_facts.end(), m_factsHere.begin(), m_factsHere.end());
    return verdict;
}

Verdict TxnApplier::refuse(const PushTxn& txn, Verdict verdict)
{
    for (const PushOp& op : txn.ops) {
        if (op.kind == PushOp::Insert)
            m_unmade.emplace_back(op.id, txn.id);
    }
    return verdict;
}

TxnApplier::OpResult TxnApplier::applyOp(const PushTxn& txn, const PushOp& op, Verdict& verdict)
{
    switch (op.kind) {
    case PushOp::Insert:
        return insert(txn, op, verdict);
    case PushOp::Update:
        return update(txn, op, verdict);
    case PushOp::Delete:
        break;
    }
    return remove(txn, op);
}

TxnApplier::OpResult TxnApplier::insert(const PushTxn& txn, const PushOp& op, Verdict& verdict)
{
    const SyncedTable& table = *op.table;
    QJsonObject set = op.set;
    set.insert("id"_L1, op.id.toString());
    auto read = models::rowFromWire(*table.info, set, m_rows.caller().currency);
    if (!read)
        return std::optional(invalidBecause(read.error().message));
    models::Row row = std::move(*read);
    for (size_t i = 0; i < row.values.size(); ++i) {
        if (table.info->columns[i].type != models::FieldType::Id || models::isNull(row.values[i]))
            continue;
        if (const auto id = models::Uuid::fromString(models::textOf(row.values[i])))
            row.values[i] = m_rows.known(*id).toString();
    }
    for (size_t i = 0; i < row.values.size(); ++i) {
        if (table.columnPolicies[i].onInsert == OnInsert::ForcedNo)
            row.values[i] = qint64(0);
    }
    if (m_rows.isShared({table.no, row.id()}))
        return std::optional<Verdict>();
    if (const auto twin = m_rows.twinOf(table, row)) {
        m_rows.addAlias(op.id, *twin);
        verdict.aliases.insert(op.id.toString(), twin->toString());
        row.values[0] = twin->toString();
    }
    RowState& state = m_rows.state(table, row.id());
    if (state.exists)
        return mergeInsert(txn, state, row, verdict);
    if (auto refused = refusedInsert(m_rows.caller(), state, row, m_rows, txn))
        return refused;
    if (auto wrong = wrongValues(state, row))
        return wrong;
    std::vector<int> all(row.values.size());
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = int(i);
    DB_ASSIGN(auto orphan, checkParents(state, row, all));
    if (orphan)
        return orphan;
    const models::Uuid id = row.id();
    state.row = std::move(row);
    RowState before = state;
    before.exists = false;
    m_rows.remember(before);
    state.exists = true;
    state.flags += flag::kMadeHere;
    if (table.name == "client_profiles")
        state.flags += flag::kVisible;
    const TablePolicy& policy = *table.policy;
    if (policy.tracksOrigin)
        m_originsHere.push_back({table.no, id});
    // Only a derived id (version 5) can be made by another desk as well.
    if (policy.hasDerivedIds && id.bytes()[6] >> 4 == 5)
        state.clocks.insert("*"_L1, takenClock(txn.clock, txn.isClockSuspect, m_now));
    if (table.name == "bookings" && models::textOf(state.row.at(u"status")) == "completed"_L1)
        m_factsHere.emplace_back(id, m_position);
    return std::optional<Verdict>();
}

/// Two desks made the same row, or a desk that began without an account brings its own first rows.
TxnApplier::OpResult TxnApplier::mergeInsert(const PushTxn& txn, RowState& state, const models::Row& mine,
                                             Verdict& verdict)
{
    const TablePolicy& policy = *state.table->policy;
    std::vector<int> changed;
    for (size_t i = 1; i < mine.values.size(); ++i) {
        if (mine.values[i] == state.row.values[i])
            continue;
        if (!isOfTheEndpoint(state.table->columnPolicies[i].merge))
            changed.push_back(int(i));
        else if (saysTooMuch(state.table->columnPolicies[i], mine.values[i]))
            return std::optional(Verdict::rejected(
                "forbidden", u"%1 is not for a desk to say."_s.arg(state.table->info->columns[i].name)));
    }
    // What this trainer may not change stays as it is; that the row is there is what matters.
    if (changed.empty() || !policy.mayUpdate || refusedUpdate(m_rows.caller(), state, changed))
        return std::optional<Verdict>();
    m_rows.remember(state);
    m_later.clear();
    for (const int column : changed) {
        // Nothing was seen before: what is empty here is filled, the rest is a conflict.
        const Value& theirs = state.row.values[size_t(column)];
        const bool isConflict = !models::isNull(theirs) && !models::isNull(mine.values[size_t(column)]);
        if (models::isNull(mine.values[size_t(column)]))
            continue;
        DB_TRY(take(txn, state, {column, Value{}, mine.values[size_t(column)], false}, isConflict, verdict));
    }
    return std::optional<Verdict>();
}

TxnApplier::OpResult TxnApplier::update(const PushTxn& txn, const PushOp& op, Verdict& verdict)
{
    const SyncedTable& table = *op.table;
    RowState& state = m_rows.state(table, m_rows.known(op.id));
    if (!state.exists)
        return missing(op);
    const TablePolicy& policy = *table.policy;
    if (!policy.mayUpdate)
        return std::optional(Verdict::rejected("forbidden", u"Rows of %1 do not change."_s.arg(table.info->name)));
    std::vector<Wanted> wanted;
    std::vector<int> columns;
    const QString currency = models::currencyOf(state.row, m_rows.caller().currency);
    for (auto member = op.set.constBegin(); member != op.set.constEnd(); ++member) {
        const int column = table.info->indexOf(member.key());
        if (column < 0)
            return std::optional(invalidBecause(u"%1 has no column %2."_s.arg(table.info->name, member.key())));
        const models::ColumnInfo& info = table.info->columns[size_t(column)];
        const auto resolve = [&](const QJsonValue& value) -> models::Result<Value> {
            TD_ASSIGN(Value read, models::fromWire(info, value, currency));
            if (info.type == models::FieldType::Id && !models::isNull(read))
                read = m_rows.known(*models::Uuid::fromString(models::textOf(read))).toString();
            return read;
        };
        const auto mine = resolve(member.value());
        if (!mine)
            return std::optional(invalidBecause(mine.error().message));
        const Merge rule = table.columnPolicies[size_t(column)].merge;
        if (rule == Merge::Counted || *mine == state.row.values[size_t(column)] ||
            (rule == Merge::Granted && models::integerOf(*mine) == 0))
            continue;
        if (isOfTheEndpoint(rule))
            return std::optional(Verdict::rejected(
                "forbidden", u"%1.%2 is not for a desk to change."_s.arg(table.info->name, member.key())));
        const bool hasBase = op.base.contains(member.key());
        const auto base = hasBase ? resolve(op.base.value(member.key())) : models::Result<Value>(Value{});
        wanted.push_back({column, base ? *base : Value{}, *mine, hasBase && base});
        columns.push_back(column);
    }
    if (auto refused = refusedUpdate(m_rows.caller(), state, columns))
        return refused;
    models::Row after = state.row;
    QSet<QString> conflicts;
    // Where an op does not say what a column held, the row's version says whether the desk had seen it.
    bool isBlind = false;
    if (std::any_of(wanted.begin(), wanted.end(), [](const Wanted& want) { return !want.hasBase; })) {
        DB_ASSIGN(isBlind, isSuperseded(op, state));
    }
    for (const Wanted& want : wanted) {
        after.values[size_t(want.column)] = want.mine;
        const QString& name = table.info->columns[size_t(want.column)].name;
        if (want.hasBase ? want.base != state.row.values[size_t(want.column)] : isBlind)
            conflicts.insert(groupOf(table.columnPolicies[size_t(want.column)], name));
        else if (name == "status"_L1 && table.name == "bookings" &&
                 !isStatusStep(models::textOf(state.row.values[size_t(want.column)]), models::textOf(want.mine)))
            return std::optional(
                Verdict::rejected("invalid_state", u"The booking cannot go from %1 to %2 at once."_s.arg(
                                                       models::textOf(state.row.values[size_t(want.column)]),
                                                       models::textOf(want.mine))));
    }
    DB_ASSIGN(auto orphan, checkParents(state, after, columns));
    if (orphan)
        return orphan;
    m_rows.remember(state);
    m_later.clear();
    const models::Row untouched = state.row;
    for (const Wanted& want : wanted) {
        const QString& name = table.info->columns[size_t(want.column)].name;
        const bool isConflict = conflicts.contains(groupOf(table.columnPolicies[size_t(want.column)], name));
        DB_TRY(take(txn, state, want, isConflict, verdict));
    }
    // What was wrong before, another program has written: that does not stop other columns.
    if (auto wrong = wrongValues(state, state.row); wrong && !wrongValues(state, untouched))
        return wrong;
    if (table.name == "bookings" && models::textOf(state.row.at(u"status")) == "completed"_L1 &&
        models::textOf(untouched.at(u"status")) != "completed"_L1)
        m_factsHere.emplace_back(state.row.id(), m_position);
    return std::optional<Verdict>();
}

DbStatus TxnApplier::take(const PushTxn& txn, RowState& state, const Wanted& want, bool isConflict, Verdict& verdict)
{
    const auto& [column, base, mine, hasBase] = want;
    const models::ColumnInfo& info = state.table->info->columns[size_t(column)];
    const ColumnPolicy policy = state.table->columnPolicies[size_t(column)];
    const QString group = groupOf(policy, info.name);
    const QString clock = takenClock(txn.clock, txn.isClockSuspect, m_now);
    Value& current = state.row.values[size_t(column)];
    if (!isConflict || policy.merge == Merge::Later) {
        current = policy.merge == Merge::Later ? mergeValues(Merge::Later, {base, current, mine}, {}).value : mine;
        if (info.name != "updated_at"_L1)
            state.clocks.insert(group, std::max(clock, state.clocks.value(group).toString()));
        return {};
    }
    MergeContext context;
    if (policy.merge == Merge::Days)
        context.zone = models::Zone::fromId(m_rows.caller().timeZone).value_or(models::Zone());
    DB_ASSIGN(context.mineIsLater, isLater(txn, state, group));
    if (policy.merge == Merge::Status) {
        DB_ASSIGN(context.beforeStart, isBeforeStart(state));
    }
    // Differences cannot be added up when it is not known what they are to.
    const bool isDifference = policy.merge == Merge::Amount || policy.merge == Merge::Days;
    const Merge rule = isDifference && !hasBase ? Merge::Last : policy.merge;
    const Merged merged = mergeValues(rule, {base, current, mine}, context);
    if (merged.value != current)
        state.clocks.insert(group, clock);
    verdict.word = "merged";
    if (merged.lost)
        noteLost(txn, state, column, merged, verdict);
    current = merged.value;
    return {};
}

DbResult<bool> TxnApplier::isLater(const PushTxn& txn, const RowState& state, const QString& group)
{
    // A group is decided once: what this op wrote a moment ago is no rival.
    if (const auto decided = m_later.constFind(group); decided != m_later.constEnd())
        return *decided;
    const QString mine = takenClock(txn.clock, txn.isClockSuspect, m_now);
    QString theirs = state.clocks.value(group).toString(state.clocks.value("*"_L1).toString());
    if (theirs.isEmpty() && state.existed) {
        // Without a desk's clock (another program wrote): when the endpoint took it.
        DB_ASSIGN(
            const Rows rows,
            m_rows.db().run("SELECT coalesce(c.clocks ->> $4, c.clocks ->> '*', to_char(f.at AT TIME ZONE 'UTC', "
                            "'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')) FROM endpoint.feed f LEFT JOIN endpoint.row_clock c "
                            "ON c.row_id = f.row_id AND c.table_no = f.table_no "
                            "WHERE f.row_id = $1 AND f.table_no = $2 AND f.trainer_id = $3",
                            {state.row.id().toString().toLatin1(), QByteArray::number(state.table->no),
                             m_rows.caller().trainer.toString().toLatin1(), group.toLatin1()}));
        theirs = rows.isEmpty() ? QString() : rows.string(0, 0);
    }
    return *m_later.insert(group, mine > theirs);
}

DbResult<bool> TxnApplier::isSuperseded(const PushOp& op, const RowState& state)
{
    if (op.version.value_or(0) <= 0 || !state.existed || state.row.values != state.before.values)
        return false; // not said, or changed by this very push
    DB_ASSIGN(const Rows rows,
              m_rows.db().run("SELECT seq FROM endpoint.feed WHERE row_id = $1 AND table_no = $2 AND trainer_id = $3",
                              {state.row.id().toString().toLatin1(), QByteArray::number(state.table->no),
                               m_rows.caller().trainer.toString().toLatin1()}));
    return !rows.isEmpty() && rows.number(0, 0) > *op.version;
}

DbResult<bool> TxnApplier::isBeforeStart(const RowState& state)
{
    if (state.table->name == "bookings")
        return models::textOf(state.row.at(u"start_time")) > m_now.toString();
    DB_ASSIGN(const Rows rows, m_rows.db().run("SELECT start_time > now() FROM bookings WHERE id = $1",
                                               {models::textOf(state.row.at(u"booking_id")).toLatin1()}));
    return !rows.isEmpty() && rows.boolean(0, 0);
}

TxnApplier::OpResult TxnApplier::checkParents(RowState& state, const models::Row& row, const std::vector<int>& columns)
{
    for (const int column : columns) {
        const models::ColumnInfo& info = state.table->info->columns[size_t(column)];
        const Value& value = row.values[size_t(column)];
        if (info.references.isEmpty() || models::isNull(value))
            continue;
        const models::Uuid parent = models::Uuid::fromString(models::textOf(value)).value_or(models::Uuid{});
        if (info.references == "trainer_profiles"_L1 && parent != m_rows.caller().trainer)
            return std::optional(Verdict::rejected("forbidden", u"The row is not this trainer's."_s));
        if (m_rows.isPresent(info.references, parent))
            continue;
        // The badge of a trainer_badges row may come later in the same act; the database checks at the end.
        if (state.table->name == "trainer_badges" && info.references == "badges"_L1)
            continue;
        return parentMissing(info.name, parent);
    }
    return std::optional<Verdict>();
}

TxnApplier::OpResult TxnApplier::parentMissing(const QString& column, const models::Uuid& id)
{
    for (const auto& [row, txn] : m_unmade) {
        if (row == id)
            return std::optional(Verdict{"parked", {}, {}, txn.toString(), {}, {}});
    }
    DB_ASSIGN(const Rows rows,
              m_rows.db().run("SELECT txn_id FROM endpoint.unmade_row WHERE trainer_id = $1 AND row_id = $2",
                              {m_rows.caller().trainer.toString().toLatin1(), id.toString().toLatin1()}));
    if (!rows.isEmpty())
        return std::optional(Verdict{"parked", {}, {}, rows.string(0, 0), {}, {}});
    return std::optional(Verdict::rejected("not_found", u"What %1 refers to is not here."_s.arg(column)));
}

TxnApplier::OpResult TxnApplier::missing(const PushOp& op)
{
    DB_ASSIGN(const Rows rows,
              m_rows.db().run("SELECT op FROM endpoint.feed WHERE row_id = $1 AND table_no = $2 AND trainer_id = $3",
                              {op.id.toString().toLatin1(), QByteArray::number(op.table->no),
                               m_rows.caller().trainer.toString().toLatin1()}));
    if (!rows.isEmpty())
        return std::optional(Verdict::rejected("stale", u"This row has been deleted meanwhile."_s));
    return parentMissing(u"the change"_s, op.id);
}

TxnApplier::OpResult TxnApplier::remove(const PushTxn& txn, const PushOp& op)
{
    if (!op.table->policy->mayRemove)
        return std::optional(Verdict::rejected("forbidden", u"Rows of %1 stay."_s.arg(op.table->info->name)));
    RowState& state = m_rows.state(*op.table, m_rows.known(op.id));
    if (!state.exists) {
        DB_ASSIGN(const auto why, missing(op));
        // Deleted twice is deleted. What was never made can only be parked with its maker.
        return why && why->word == "parked" ? why : std::optional<Verdict>();
    }
    if (auto refused = refusedRemove(m_rows.caller(), state, txn))
        return refused;
    if (op.base.isEmpty()) {
        DB_ASSIGN(const bool superseded, isSuperseded(op, state));
        if (superseded)
            return std::optional(
                Verdict::rejected("stale", u"This row has been changed meanwhile; it was not deleted."_s));
    }
    const QString currency = models::currencyOf(state.row, m_rows.caller().currency);
    for (auto member = op.base.constBegin(); member != op.base.constEnd(); ++member) {
        const int column = op.table->info->indexOf(member.key());
        if (column <= 0)
            continue;
        const Merge rule = op.table->columnPolicies[size_t(column)].merge;
        if (isOfTheEndpoint(rule) || rule == Merge::Later)
            continue;
        const auto base = models::fromWire(op.table->info->columns[size_t(column)], member.value(), currency);
        if (base && *base != state.row.values[size_t(column)])
            return std::optional(
                Verdict::rejected("stale", u"This row has been changed meanwhile; it was not deleted."_s));
    }
    m_rows.remember(state);
    state.exists = false;
    return std::optional<Verdict>();
}

void TxnApplier::noteLost(const PushTxn& txn, const RowState& state, int column, const Merged& merged, Verdict& verdict)
{
    const models::ColumnInfo& info = state.table->info->columns[size_t(column)];
    const QString currency = models::currencyOf(state.row, m_rows.caller().currency);
    const QJsonValue value = models::toWire(info, *merged.lost, currency),
                     kept = models::toWire(info, merged.value, currency);
    QJsonObject lost{{u"t"_s, state.table->info->name},
                     {u"id"_s, state.row.id().toString()},
                     {u"column"_s, info.name},
                     {u"value"_s, value},
                     {u"kept"_s, kept}};
    if (!merged.lostIsMine)
        lost.insert("theirs"_L1, true);
    verdict.lost.append(lost);
    m_lostHere.push_back({{state.table->no, state.row.id()}, info.name, value, kept, txn.id});
    noteTwoVersions(txn, state);
}

/// A notice for all of the trainer's desks. It names no value and no client: the history has them.
void TxnApplier::noteTwoVersions(const PushTxn& txn, const RowState& of)
{
    const SyncedTable& table = *syncedTable(u"notifications");
    const models::Uuid id = models::Uuid::derived(txn.id, QString(u"two_versions:"_s + of.row.id().toString()));
    RowState& notice = m_rows.state(table, id);
    if (notice.exists)
        return;
    models::Row row{table.info, {}};
    row.values.resize(table.info->columns.size());
    const auto put = [&](QStringView column, Value value) {
        row.values[size_t(table.info->indexOf(column))] = std::move(value);
    };
    put(u"id", id.toString());
    put(u"user_id", m_rows.caller().user.toString());
    put(u"type", u"two_versions"_s);
    put(u"title", u"Two versions"_s);
    put(u"message",
        u"The same record was changed on two devices. One version was kept; the other is in the history."_s);
    put(u"is_read", qint64(0));
    put(u"related_id", of.row.id().toString());
    put(u"created_at", m_now.toString());
    notice.row = std::move(row);
    m_rows.remember(notice);
    notice.exists = true;
}

} // namespace server
