// The outbox: what goes to the endpoint, and what it answers.
#include "storage/sync_desk.h"

#include "storage/journal.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using models::ChangeSet;
using models::ErrorCode;
using models::fail;
using models::Result;
using models::Status;
using models::Uuid;

namespace storage
{

namespace
{

Result<OutboxOp> outboxOp(const QSqlQuery& query)
{
    const models::TableInfo* table = models::findTable(query.value(0).toString());
    const auto row = Uuid::fromString(query.value(1).toString());
    if (!table || !row)
        return fail(ErrorCode::Corrupt,
                    u"The journal names a table that does not exist. Run 'trainerdesk-cli check'."_s);
    using Kind = models::RowChange::Kind;
    const QString op = query.value(2).toString();
    OutboxOp result{{op == u"insert"   ? Kind::Insert
                     : op == u"delete" ? Kind::Delete
                                       : Kind::Update,
                     table,
                     *row,
                     {},
                     {}},
                    {}};
    const Extent extent = result.change.kind == Kind::Update ? Extent::SomeColumns : Extent::WholeRow;
    if (result.change.kind != Kind::Insert) {
        TD_ASSIGN(result.change.before, cellsFromJson(*table, query.value(3).toString(), extent));
        if (!query.isNull(5))
            result.baseVersion = query.value(5).toLongLong();
    }
    if (result.change.kind != Kind::Delete) {
        TD_ASSIGN(result.change.after, cellsFromJson(*table, query.value(4).toString(), extent));
    }
    return result;
}

/// What became of the acts of an answer, by state.
struct Settled {
    std::vector<const Verdict*> acknowledged;
    std::vector<const Verdict*> refused;
};

} // namespace

Result<std::vector<OutboxTxn>> SyncDesk::nextBatch(int count, qint64 bytes) const
{
    const Reader reader = m_store.reader();
    std::vector<OutboxTxn> batch;
    TD_ASSIGN(const DeviceIdentity identity, device());
    TD_TRY(reader.each(u"SELECT id, device_seq, hlc, clock, label FROM journal_txn WHERE state IN ('queued', "
                       "'in_flight') AND incarnation = ? ORDER BY device_seq LIMIT ?"_s,
                       {identity.incarnation, count}, [&](const QSqlQuery& query) -> Status {
                           batch.push_back({Uuid::fromString(query.value(0).toString()).value_or(Uuid{}),
                                            query.value(1).toLongLong(),
                                            query.value(2).toString(),
                                            query.value(3).toString(),
                                            query.value(4).toString(),
                                            {}});
                           return {};
                       }));
    qint64 size = 0;
    for (size_t i = 0; i < batch.size(); ++i) {
        TD_TRY(reader.each(u"SELECT table_name, row_id, op, old, new, base_version FROM journal_op WHERE txn_id = ? "
                           "ORDER BY position"_s,
                           {batch[i].id.toString()}, [&](const QSqlQuery& query) -> Status {
                               TD_ASSIGN(OutboxOp op, outboxOp(query));
                               size += 120 + query.value(3).toString().size() + query.value(4).toString().size();
                               batch[i].ops.push_back(std::move(op));
                               return {};
                           }));
        if (size > bytes && i > 0) {
            batch.resize(i);
            break;
        }
    }
    return batch;
}

Status SyncDesk::markInFlight(const std::vector<OutboxTxn>& batch, bool suspectClock)
{
    return exchange([&]() -> Result<ChangeSet> {
        for (const OutboxTxn& txn : batch) {
            TD_TRY(run(u"UPDATE journal_txn SET state = 'in_flight', clock = iif(attempts = 0, ?, clock), attempts = "
                       "attempts + 1 WHERE id = ?"_s,
                       {suspectClock ? u"suspect"_s : u"ok"_s, txn.id.toString()}));
        }
        return ChangeSet{};
    });
}

Result<qint64> SyncDesk::acknowledgedThrough() const
{
    TD_ASSIGN(const DeviceIdentity identity, device());
    return m_store.reader().number(
        u"SELECT coalesce((SELECT min(device_seq) - 1 FROM journal_txn WHERE incarnation = ? AND state IN ('queued', "
        "'in_flight')), (SELECT max(device_seq) FROM journal_txn WHERE incarnation = ?), 0)"_s,
        {identity.incarnation, identity.incarnation});
}

Status SyncDesk::takeAnswer(const PushAnswer& answer)
{
    auto taken = m_store.exchange([&] { return answered(answer, false); });
    // A row may refer to one that was not pulled yet. Then the rows wait for the pull, and the overlay stays till then.
    if (!taken && taken.error().code == ErrorCode::NotFound)
        taken = m_store.exchange([&] { return answered(answer, true); });
    TD_TRY(taken);
    return {};
}

Result<ChangeSet> SyncDesk::answered(const PushAnswer& answer, bool rowsLater)
{
    const Reader reader = m_store.reader();
    Overlay overlay(m_store.database());
    TD_ASSIGN(const QString money, currency());
    std::vector<EndpointRow> rows;
    if (!rowsLater) {
        TD_ASSIGN(rows, parseEndpointRows(QJsonDocument::fromJson(answer.rows).array(), money));
    }
    RowKeys sent;
    for (const EndpointRow& row : rows)
        sent.insert(row.key);

    // Shadows are told from the journal while it still says what was pending.
    RowKeys untold;
    QMap<QString, bool> covered;
    for (const Verdict& verdict : answer.verdicts) {
        TD_ASSIGN(const RowKeys keys, overlay.rowsOf(verdict.id.toString()));
        bool all = !rowsLater;
        for (const RowKey& key : keys) {
            if (sent.contains(key))
                continue;
            all = false;
            untold.insert(key);
            TD_TRY(overlay.materialise(key));
        }
        // What got another id is not laid under the old one again.
        covered[verdict.id.toString()] = all || !verdict.aliases.isEmpty();
    }

    const QString now = m_store.now().toString();
    ChangeSet changes;
    for (const Verdict& verdict : answer.verdicts) {
        const QString id = verdict.id.toString();
        const models::Value lost = verdict.lost.isEmpty() ? models::Value{} : models::Value(verdict.lost);
        if (verdict.word == u"applied" || verdict.word == u"merged") {
            TD_TRY(run(
                u"UPDATE journal_txn SET state = 'acknowledged', verdict = ?, code = NULL, detail = NULL, lost = ?, "
                "acknowledged_at = coalesce(acknowledged_at, ?), effect_seq = ?, hidden = 0 WHERE id = ? AND state "
                "IN ('queued', 'in_flight')"_s,
                {verdict.word, lost, now, covered[id] ? models::Value{} : models::Value(cursorSeq(answer.cursor)),
                 id}));
        } else if (verdict.word == u"rejected" || verdict.word == u"parked") {
            // After a restore the endpoint may lack what another device has yet to bring back: that is no refusal.
            TD_TRY(run(
                u"UPDATE journal_txn SET state = 'acknowledged', verdict = 'healing', hidden = 0 WHERE id = ? AND "
                "state IN ('queued', 'in_flight') AND acknowledged_at IS NOT NULL AND ? IN ('not_found', 'parked')"_s,
                {id, verdict.word == u"parked" ? u"parked"_s : verdict.code}));
            TD_TRY(run(u"UPDATE journal_txn SET state = ?, verdict = ?, code = ?, detail = ?, parent = ?, hidden = 0, "
                       "undo_state = 'spent' WHERE id = ? AND state IN ('queued', 'in_flight')"_s,
                       {verdict.word, verdict.word, verdict.code, verdict.detail, verdict.parent, id}));
            // The desk's own upkeep is planned anew on the rows that came: nothing is left for the trainer to settle.
            TD_TRY(
                run(u"UPDATE journal_txn SET state = 'resolved' WHERE id = ? AND upkeep = 1 AND state IN ('rejected', "
                    "'parked')"_s,
                    {id}));
        } else {
            TD_TRY(run(u"UPDATE journal_txn SET state = 'queued' WHERE id = ? AND state = 'in_flight'"_s, {id}));
        }
    }
    TD_TRY(run(u"UPDATE device SET nonce = ?"_s, {answer.nonce}));
    TD_TRY(run(u"UPDATE feed_state SET seen = ?"_s, {answer.cursor}));

    for (const Verdict& verdict : answer.verdicts) {
        for (auto it = verdict.aliases.begin(); it != verdict.aliases.end(); ++it) {
            const auto from = Uuid::fromString(it.key()), to = Uuid::fromString(it.value());
            if (!from || !to || *from == *to)
                continue;
            for (const models::TableInfo* table : models::allTables()) {
                TD_ASSIGN(const qint64 ours, reader.number(u"SELECT count(*) FROM journal_op WHERE table_name = ? AND "
                                                           "row_id = ?"_s,
                                                           {table->name, from->toString()}));
                TD_ASSIGN(const std::optional<models::Row> live, reader.row(*table, *from));
                if (ours == 0 && !live)
                    continue;
                TD_TRY(renameRow(m_store.database(), *table, *from, *to, m_store.now(), changes));
                if (untold.erase({table, *from}) > 0)
                    untold.insert({table, *to});
            }
        }
    }

    TD_ASSIGN(RowKeys pending, overlay.pendingRows());
    FeedRows feed(m_store.database(), std::move(pending), m_store.now());
    feed.changes() = std::move(changes);
    TD_TRY(feed.take(rows));
    for (const RowKey& key : untold)
        feed.again(key);
    TD_TRY(feed.finish());
    if (rowsLater)
        TD_TRY(run(u"INSERT INTO inbox (kind, body) VALUES ('answer', ?)"_s, {QString::fromUtf8(answer.rows)}));
    return std::move(feed.changes());
}

Status SyncDesk::deadLetter(const Uuid& txn, const QString& code, const QString& detail)
{
    return exchange([&]() -> Result<ChangeSet> {
        Overlay overlay(m_store.database());
        ChangeSet changes;
        TD_ASSIGN(const RowKeys keys, overlay.rowsOf(txn.toString()));
        for (const RowKey& key : keys)
            TD_TRY(overlay.materialise(key));
        TD_TRY(
            run(u"UPDATE journal_txn SET state = 'rejected', verdict = 'rejected', code = ?, detail = ?, hidden = 0, "
                "undo_state = 'spent' WHERE id = ? AND state IN ('queued', 'in_flight')"_s,
                {code, detail, txn.toString()}));
        for (const RowKey& key : keys)
            TD_TRY(overlay.layAgain(key, changes));
        TD_TRY(beginIncarnation(m_store.database(), m_store.ids(), m_store.now(), false));
        return changes;
    });
}

Result<bool> SyncDesk::cutInTwo(const Uuid& txn)
{
    bool cut = false;
    const Status done = exchange([&]() -> Result<ChangeSet> {
        const Reader reader = m_store.reader();
        const QString id = txn.toString();
        TD_ASSIGN(const qint64 ops, reader.number(u"SELECT count(*) FROM journal_op WHERE txn_id = ?"_s, {id}));
        if (ops < 2)
            return ChangeSet{};
        TD_ASSIGN(const qint64 position, reader.number(u"SELECT position FROM journal_txn WHERE id = ?"_s, {id}));
        // Room for the second half right behind the first; two steps, because positions are unique at every moment.
        TD_TRY(run(u"UPDATE journal_txn SET position = -position WHERE position > ?"_s, {position}));
        TD_TRY(run(u"UPDATE journal_txn SET position = 1 - position WHERE position < 0"_s));
        const QString second = m_store.ids().next(m_store.now()).toString();
        const QString incarnation = m_store.ids().next(m_store.now()).toString();
        TD_TRY(run(u"INSERT INTO journal_txn (position, id, device_seq, incarnation, schema, hlc, clock, label, kind, "
                   "created_at, hidden) SELECT position + 1, ?, 1, ?, schema, hlc, clock, label, 'quiet', created_at, "
                   "hidden FROM journal_txn WHERE id = ?"_s,
                   {second, incarnation, id}));
        TD_TRY(
            run(u"UPDATE journal_op SET txn_id = ? WHERE txn_id = ? AND position IN (SELECT position FROM journal_op "
                "WHERE txn_id = ? ORDER BY position LIMIT -1 OFFSET ?)"_s,
                {second, id, id, ops / 2}));
        TD_TRY(run(u"UPDATE journal_txn SET undo_state = 'spent' WHERE id = ?"_s, {id}));
        TD_TRY(beginIncarnation(m_store.database(), m_store.ids(), m_store.now(), false));
        cut = true;
        return ChangeSet{};
    });
    TD_TRY(done);
    return cut;
}

Result<bool> SyncDesk::resumeHealing()
{
    bool any = false;
    const Status done = exchange([&]() -> Result<ChangeSet> {
        const Reader reader = m_store.reader();
        QStringList waiting;
        TD_TRY(reader.each(u"SELECT id FROM journal_txn WHERE state = 'acknowledged' AND verdict = 'healing' AND "
                           "acknowledged_at >= ? ORDER BY position"_s,
                           {m_store.now().plusDays(-kKeepAcknowledgedDays).toString()},
                           [&](const QSqlQuery& query) -> Status {
                               waiting.append(query.value(0).toString());
                               return {};
                           }));
        Overlay overlay(m_store.database());
        for (const QString& id : waiting) {
            // The endpoint remembers its first answer by the id: asked again, it is another act.
            TD_ASSIGN(const RowKeys keys, overlay.rowsOf(id));
            for (const RowKey& key : keys)
                TD_TRY(overlay.materialise(key));
            const QString again = m_store.ids().next(m_store.now()).toString();
            TD_TRY(
                run(u"UPDATE journal_txn SET id = ?, state = 'queued', verdict = NULL, hidden = 1, position = (SELECT "
                    "max(position) + 1 FROM journal_txn) WHERE id = ?"_s,
                    {again, id}));
            TD_TRY(run(u"UPDATE journal_op SET txn_id = ? WHERE txn_id = ?"_s, {again, id}));
        }
        any = !waiting.isEmpty();
        if (any)
            TD_TRY(beginIncarnation(m_store.database(), m_store.ids(), m_store.now(), false));
        return ChangeSet{};
    });
    TD_TRY(done);
    return any;
}

} // namespace storage
