// Reading and writing of verdicts.
#include "server/push_ledger.h"

#include "server/problem.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace server
{

namespace
{

QByteArray ledgerId(const models::Uuid& id)
{
    return id.toString().toLatin1();
}

qint64 nonceNumber(const QByteArray& nonce)
{
    return nonce.isNull() ? 0 : nonce.left(nonce.indexOf('.')).toLongLong();
}

QJsonObject jsonColumn(const Rows& rows, int row, int column)
{
    return rows.isNull(row, column) ? QJsonObject() : QJsonDocument::fromJson(rows.bytes(row, column)).object();
}

} // namespace

DbResult<PushLedger::State> PushLedger::lock()
{
    DB_ASSIGN(
        const Rows rows,
        m_db.run(
            "INSERT INTO endpoint.incarnation (trainer_id, device_id, incarnation) VALUES ($1, $2, $3) "
            "ON CONFLICT (trainer_id, device_id, incarnation) DO UPDATE SET at = now() RETURNING last_seq, nonce_no, nonce, "
            "pg_current_xact_id(), (SELECT seq FROM endpoint.feed_head WHERE trainer_id = $1)",
            {ledgerId(m_caller.trainer), ledgerId(m_caller.device), ledgerId(m_push.incarnation)}));
    return State{rows.number(0, 0), rows.number(0, 1), rows.bytes(0, 2), rows.bytes(0, 3), rows.number(0, 4)};
}

DbResult<tl::expected<std::vector<Standing>, HttpResponse>> PushLedger::stand(const State& state,
                                                                              std::span<const PushTxn* const> txns)
{
    using Answer = tl::expected<std::vector<Standing>, HttpResponse>;
    const auto forked = [&] {
        return Answer(
            tl::unexpected(problem(409, "fork"_L1,
                                   u"Another copy of this file has sent other changes under these numbers. Begin a new "
                                   u"incarnation and send what is not acknowledged again."_s)));
    };
    struct Known {
        QByteArray hash;
        Verdict verdict;
        int attempts = 0;
        bool isHere = false;
        qint64 seq = 0;
    };
    QHash<models::Uuid, Known> byId;
    QHash<qint64, models::Uuid> bySeq;
    ArrayText ids, seqs;
    for (const PushTxn* txn : txns) {
        ids.add(ledgerId(txn->id));
        seqs.add(QByteArray::number(txn->seq));
    }
    const QByteArray columns =
        "SELECT txn_id, encode(body_hash, 'hex'), verdict, result, attempts, seq, "
        "incarnation = $3::uuid AND device_id = $2::uuid FROM endpoint.push_txn WHERE trainer_id = $1 AND ";
    const Params who{ledgerId(m_caller.trainer), ledgerId(m_caller.device), ledgerId(m_push.incarnation)};
    const auto remember = [&](const Rows& rows) {
        for (int r = 0; r < rows.size(); ++r) {
            const models::Uuid id = models::Uuid::fromString(rows.string(r, 0)).value_or(models::Uuid{});
            Known known{rows.bytes(r, 1), Verdict::fromJson(rows.bytes(r, 2), jsonColumn(rows, r, 3)),
                        int(rows.number(r, 4)), rows.boolean(r, 6), rows.number(r, 5)};
            if (known.isHere)
                bySeq.insert(known.seq, id);
            if (!byId.contains(id) || known.isHere)
                byId.insert(id, known);
        }
    };
    DB_ASSIGN(const Rows sameIds, m_db.run(columns + "txn_id = ANY ($4::uuid[])", who + Params{ids.take()}));
    remember(sameIds);
    if (!txns.empty() && txns.front()->seq <= state.lastSeq) {
        DB_ASSIGN(const Rows sameSeqs,
                  m_db.run(columns + "device_id = $2::uuid AND incarnation = $3::uuid AND seq = ANY ($4::bigint[])",
                           who + Params{seqs.take()}));
        remember(sameSeqs);
    }

    std::vector<Standing> standings;
    qint64 expected = state.lastSeq + 1;
    bool hasNew = false, hasRepeat = false;
    for (const PushTxn* txn : txns) {
        const auto known = byId.constFind(txn->id);
        const bool isSame = known != byId.constEnd() && known->hash == txn->hash;
        if (txn->seq < expected) {
            if (bySeq.contains(txn->seq) ? bySeq.value(txn->seq) != txn->id || !isSame : !isSame)
                return forked();
        } else if (txn->seq > expected) {
            return Answer(
                tl::unexpected(problem(409, "gap"_L1, u"The next number of this incarnation is %1."_s.arg(expected),
                                       {{u"expected"_s, expected}})));
        } else {
            ++expected;
        }
        Standing standing;
        if (isSame && known->verdict.word == "retry") {
            standing = {known->isHere ? Standing::Again : Standing::New, {}, known->attempts, false, false};
        } else if (isSame) {
            standing = {Standing::Repeat, known->verdict, 0, !known->isHere, false};
            hasRepeat = true;
        } else {
            standing.isTaken = known != byId.constEnd();
            hasNew = true;
        }
        standings.push_back(std::move(standing));
    }
    // A file that was copied and fell behind: it does not know the answers that the other copy was given.
    if (hasNew && !hasRepeat && isSuperseded(state, m_push.nonce))
        return forked();
    return Answer(std::move(standings));
}

bool PushLedger::isSuperseded(const State& state, const QByteArray& presented)
{
    // A higher number than ours means that this endpoint went back to an older state, which the desk is about to heal.
    return nonceNumber(presented) < state.nonceNo;
}

QByteArray PushLedger::nonceAfter(const State& state, const QByteArray& presented, bool hasNew)
{
    // A request that arrives twice moves nothing: whichever of its answers the device gets, it knows the nonce.
    if (!hasNew && !state.nonce.isEmpty() && nonceNumber(presented) <= state.nonceNo)
        return state.nonce;
    const quint64 random = QRandomGenerator::system()->generate64();
    return QByteArray::number(std::max(state.nonceNo, nonceNumber(presented)) + 1) + '.' +
           QByteArray::number(random, 16).rightJustified(16, '0');
}

DbStatus PushLedger::write(std::span<const PushTxn* const> txns, const std::vector<Standing>& standings,
                           const std::vector<Verdict>& verdicts, const QByteArray& nonce)
{
    ArrayText ids, seqs, hashes, words, results, attempts;
    qint64 last = 0;
    int count = 0;
    for (size_t i = 0; i < txns.size(); ++i) {
        last = std::max(last, txns[i]->seq);
        const Standing& standing = standings[i];
        if (standing.kind == Standing::Repeat && !standing.isElsewhere)
            continue;
        ++count;
        ids.add(ledgerId(txns[i]->id));
        seqs.add(QByteArray::number(txns[i]->seq));
        hashes.add("\\x" + txns[i]->hash);
        words.add(verdicts[i].word);
        const QJsonObject result = verdicts[i].toJson();
        results.add(result.isEmpty() ? QByteArray() : QJsonDocument(result).toJson(QJsonDocument::Compact));
        attempts.add(QByteArray::number(standing.attempts + 1));
    }
    if (count > 0) {
        DB_ASSIGN(
            const Rows done,
            m_db.run(
                "INSERT INTO endpoint.push_txn (trainer_id, device_id, incarnation, txn_id, seq, body_hash, verdict, "
                "result, attempts) SELECT $1, $2, $3, * FROM unnest($4::uuid[], $5::bigint[], $6::bytea[], $7::text[], "
                "$8::jsonb[], $9::smallint[]) ON CONFLICT (trainer_id, device_id, incarnation, seq) DO UPDATE "
                "SET verdict = excluded.verdict, result = excluded.result, attempts = excluded.attempts",
                {ledgerId(m_caller.trainer), ledgerId(m_caller.device), ledgerId(m_push.incarnation), ids.take(),
                 seqs.take(), hashes.take(), words.take(), results.take(), attempts.take()}));
    }
    DB_ASSIGN(
        const Rows moved,
        m_db.run(
            "UPDATE endpoint.incarnation SET last_seq = greatest(last_seq, $4), nonce = $5, nonce_no = $6, at = now() "
            "WHERE trainer_id = $1 AND device_id = $2 AND incarnation = $3",
            {ledgerId(m_caller.trainer), ledgerId(m_caller.device), ledgerId(m_push.incarnation),
             QByteArray::number(last), nonce, QByteArray::number(nonceNumber(nonce))}));
    return {};
}

} // namespace server
