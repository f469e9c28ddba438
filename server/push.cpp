// The course of a push.
#include "server/push.h"

#include "models/wire.h"
#include "server/feed_rows.h"
#include "server/metrics.h"
#include "server/problem.h"
#include "server/push_ledger.h"
#include "server/write_back.h"

#include <QDateTime>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace server
{

namespace
{

constexpr int kCollisions = 5;   ///< tries of one batch that only collided with another transaction
constexpr int kFailuresKept = 3; ///< then a txn goes to the dead letter

/// A stop that concerns the whole push: an answer (409), or the database's error.
struct PushStop {
    std::optional<HttpResponse> answer;
    DbError error;
};
using PushStatus = tl::expected<void, PushStop>;
using TxnList = std::vector<const PushTxn*>;

class PushRun
{
public:
    PushRun(Connection& db, const Caller& caller, const PushRequest& push) : m_db(db), m_caller(caller), m_push(push) {}

    PushStatus run(const TxnList& txns);
    DbResult<QByteArray> answer(PushFigures& figures);

private:
    DbResult<tl::expected<void, HttpResponse>> attempt(const TxnList& txns, const Verdict* forced);
    PushStatus settle(const TxnList& txns, const DbError& error);
    DbStatus noteUnmade(const TxnList& txns, const std::vector<Standing>& standings,
                        const std::vector<Verdict>& verdicts, const TxnApplier& applier);
    DbStatus flagOverlaps(const TxnApplier& applier, std::vector<Verdict>& verdicts);
    DbStatus bury(const PushTxn& txn, const QString& reason);

    Connection& m_db;
    const Caller& m_caller;
    const PushRequest& m_push;
    QByteArray m_nonce;
    bool m_hasMovedNonce = false; ///< once a push, however many parts it is taken in
    qint64 m_headBefore = -1;
    std::vector<QByteArray> m_xids;
    std::map<qint64, Verdict> m_verdicts;
};

PushStatus PushRun::run(const TxnList& txns)
{
    DbError last;
    for (int i = 0; i < kCollisions; ++i) {
        auto done = attempt(txns, nullptr);
        if (done && !*done)
            return tl::unexpected(PushStop{std::move(done->error()), {}});
        if (done)
            return {};
        last = done.error();
        if (last.isUnavailable())
            return tl::unexpected(PushStop{{}, last});
        // A row that appeared between looking and writing is seen the next time.
        const bool mayBeRace = last.state == "23505" && i == 0;
        if (!last.isTransient() && !mayBeRace)
            break;
    }
    if (txns.size() > 1) {
        const auto middle = txns.begin() + qptrdiff(txns.size() / 2);
        if (auto first = run(TxnList(txns.begin(), middle)); !first)
            return first;
        return run(TxnList(middle, txns.end()));
    }
    return txns.empty() ? tl::unexpected(PushStop{{}, last}) : settle(txns, last);
}

/// One txn that the database refused: its verdict is written without its effects.
PushStatus PushRun::settle(const TxnList& txns, const DbError& error)
{
    Verdict verdict = verdictOf(error).value_or(Verdict{"retry", {}, {}, {}, {}, {}});
    if (verdict.word == "retry")
        writeLog(
            "error", "txn_failed",
            {{u"state"_s, QString::fromLatin1(error.state)}, {u"constraint"_s, QString::fromLatin1(error.constraint)}});
    auto done = attempt(txns, &verdict);
    if (!done)
        return tl::unexpected(PushStop{{}, done.error()});
    if (!*done)
        return tl::unexpected(PushStop{std::move(done->error()), {}});
    return {};
}

DbResult<tl::expected<void, HttpResponse>> PushRun::attempt(const TxnList& txns, const Verdict* forced)
{
    using Answer = tl::expected<void, HttpResponse>;
    Transaction transaction(m_db, m_caller.begin());
    DB_TRY(transaction.begun());
    DB_TRY(planForRows(m_db, txns.size()));
    PushLedger ledger(m_db, m_caller, m_push);
    DB_ASSIGN(const PushLedger::State state, ledger.lock());
    PushLedger::State stood = state;
    if (!m_nonce.isEmpty())
        stood.nonceNo = 0; // an earlier part of this push has moved it on
    DB_ASSIGN(auto standings, ledger.stand(stood, txns));
    if (!standings)
        return Answer(tl::unexpected(std::move(standings.error())));
    const bool hasNew = std::any_of(standings->begin(), standings->end(),
                                    [](const Standing& standing) { return standing.kind != Standing::Repeat; });
    const QByteArray nonce = m_hasMovedNonce ? m_nonce : PushLedger::nonceAfter(state, m_push.nonce, hasNew);

    TxnList fresh;
    for (size_t i = 0; i < txns.size(); ++i) {
        if ((*standings)[i].kind != Standing::Repeat && !(*standings)[i].isTaken && !forced)
            fresh.push_back(txns[i]);
    }
    std::vector<Verdict> verdicts(txns.size());
    WorkingSet rows(m_db, m_caller);
    const models::UtcTime now{QDateTime::currentMSecsSinceEpoch()};
    TxnApplier applier(rows, now);
    if (!fresh.empty())
        DB_TRY(rows.load(fresh));
    for (size_t i = 0; i < txns.size(); ++i) {
        const Standing& standing = (*standings)[i];
        if (standing.kind == Standing::Repeat) {
            verdicts[i] = standing.verdict;
        } else if (standing.isTaken) {
            verdicts[i] = Verdict::rejected("duplicate", u"Another change has this id."_s);
        } else if (forced) {
            verdicts[i] = *forced;
            if (forced->word == "retry" && standing.attempts + 1 >= kFailuresKept) {
                verdicts[i] = Verdict::rejected(
                    "invalid", u"The endpoint failed on this change three times. It is kept whole for its operator."_s);
                DB_TRY(bury(*txns[i], u"failed three times"_s));
            }
        } else {
            applier.setPosition(i);
            DB_ASSIGN(verdicts[i], applier.apply(*txns[i]));
            if (!txns[i]->fault.isEmpty())
                DB_TRY(bury(*txns[i], txns[i]->fault));
        }
    }
    if (!fresh.empty()) {
        DB_TRY(keepPlans(m_db, txns.size()));
        DB_TRY(writeBack(m_db, m_caller, rows, applier));
        DB_TRY(flagOverlaps(applier, verdicts));
    }
    DB_TRY(noteUnmade(txns, *standings, verdicts, applier));
    DB_TRY(ledger.write(txns, *standings, verdicts, nonce));
    DB_TRY(transaction.commit());

    m_hasMovedNonce = m_hasMovedNonce || nonce != state.nonce;
    m_nonce = nonce;
    m_xids.push_back(state.xid);
    if (m_headBefore < 0)
        m_headBefore = state.headSeq;
    for (size_t i = 0; i < txns.size(); ++i)
        m_verdicts[txns[i]->seq] = std::move(verdicts[i]);
    return Answer();
}

/// Rows that refused txns would have made, so that later txns which stand on them are parked, in this push and the next.
DbStatus PushRun::noteUnmade(const TxnList& txns, const std::vector<Standing>& standings,
                             const std::vector<Verdict>& verdicts, const TxnApplier& applier)
{
    ArrayText rows, makers, made;
    int count = 0, good = 0;
    const auto add = [&](const models::Uuid& row, const models::Uuid& txn) {
        rows.add(row.toString().toLatin1());
        makers.add(txn.toString().toLatin1());
        ++count;
    };
    for (const auto& [row, txn] : applier.unmade())
        add(row, txn);
    for (size_t i = 0; i < txns.size(); ++i) {
        if (standings[i].kind == Standing::Repeat)
            continue;
        for (const PushOp& op : txns[i]->ops) {
            if (op.kind != PushOp::Insert)
                continue;
            if (verdicts[i].isGood() && standings.size() <= 64) {
                made.add(op.id.toString().toLatin1());
                ++good;
            } else if (!verdicts[i].isGood() && applier.unmade().empty()) {
                add(op.id, txns[i]->id);
            }
        }
    }
    if (count > 0) {
        DB_ASSIGN(const Rows done,
                  m_db.run("INSERT INTO endpoint.unmade_row SELECT DISTINCT ON (r) $1::uuid, r, t FROM "
                           "unnest($2::uuid[], $3::uuid[]) AS x (r, t) ON CONFLICT (trainer_id, row_id) "
                           "DO UPDATE SET txn_id = excluded.txn_id",
                           {m_caller.trainer.toString().toLatin1(), rows.take(), makers.take()}));
    }
    if (good > 0) {
        DB_ASSIGN(const Rows done,
                  m_db.run("DELETE FROM endpoint.unmade_row WHERE trainer_id = $1 AND row_id = ANY ($2::uuid[])",
                           {m_caller.trainer.toString().toLatin1(), made.take()}));
    }
    return {};
}

/// A completed session is a fact: it is accepted although its time was taken, and said to be so.
DbStatus PushRun::flagOverlaps(const TxnApplier& applier, std::vector<Verdict>& verdicts)
{
    if (applier.facts().empty())
        return {};
    ArrayText ids;
    for (const auto& [booking, txn] : applier.facts())
        ids.add(booking.toString().toLatin1());
    DB_ASSIGN(
        const Rows rows,
        m_db.run(
            "SELECT b.id FROM bookings b LEFT JOIN trainer_settings s ON s.trainer_id = b.trainer_id "
            "WHERE b.id = ANY ($1::uuid[]) AND b.status = 'completed' AND coalesce(s.policy -> 'allow_clash', 'false') <> 'true' "
            "AND NOT EXISTS (SELECT FROM endpoint.booking_slots t WHERE t.booking_id = b.id)",
            {ids.take()}));
    for (int r = 0; r < rows.size(); ++r) {
        const auto id = models::Uuid::fromString(rows.string(r, 0));
        for (const auto& [booking, txn] : applier.facts()) {
            if (id == booking && txn < verdicts.size())
                verdicts[txn].code = "overlap";
        }
    }
    return {};
}

DbStatus PushRun::bury(const PushTxn& txn, const QString& reason)
{
    DB_ASSIGN(const Rows done,
              m_db.run("INSERT INTO endpoint.dead_letter (trainer_id, device_id, incarnation, seq, body, reason) "
                       "VALUES ($1, $2, $3, $4, $5, $6)",
                       {m_caller.trainer.toString().toLatin1(), m_caller.device.toString().toLatin1(),
                        m_push.incarnation.toString().toLatin1(), QByteArray::number(txn.seq),
                        QJsonDocument(txn.body).toJson(QJsonDocument::Compact), reason.toUtf8()}));
    return {};
}

DbResult<QByteArray> PushRun::answer(PushFigures& figures)
{
    Transaction reading(m_db, m_caller.beginReading());
    DB_TRY(reading.begun());
    DB_TRY(planForRows(m_db, m_push.txns.size()));
    DB_ASSIGN(const Cursor head, headOf(m_db, m_caller));
    ArrayText xids;
    for (const QByteArray& xid : m_xids)
        xids.add(xid);
    DB_ASSIGN(
        const Rows written,
        m_db.run("SELECT f.table_no, f.row_id, f.seq, f.op, c.seq FROM endpoint.feed_commit c JOIN endpoint.feed f "
                 "ON f.trainer_id = c.trainer_id AND f.seq BETWEEN c.first AND c.seq "
                 "WHERE c.trainer_id = $1 AND c.seq > $2 AND c.xid = ANY ($3::xid8[]) ORDER BY f.seq",
                 {m_caller.trainer.toString().toLatin1(), QByteArray::number(std::max<qint64>(m_headBefore, 0)),
                  xids.take()}));
    std::vector<FeedLine> lines;
    std::unordered_set<RowKey, RowKeyHash> named;
    qint64 effect = 0;
    const auto addLines = [&](const Rows& rows) {
        for (int r = 0; r < rows.size(); ++r) {
            FeedLine line{int(rows.number(r, 0)),
                          models::Uuid::fromString(rows.string(r, 1)).value_or(models::Uuid{}),
                          rows.number(r, 2),
                          rows.text(r, 3).front(),
                          {}};
            if (named.insert({line.table, line.id}).second)
                lines.push_back(std::move(line));
        }
    };
    addLines(written);
    for (int r = 0; r < written.size(); ++r)
        effect = std::max(effect, written.number(r, 4));
    if (effect > 0 && figures.moved)
        figures.moved(head);
    // Rows that were touched in vain, or by a txn whose first answer was lost.
    ArrayText ids, tables;
    int count = 0;
    for (const PushTxn& txn : m_push.txns) {
        const Verdict& verdict = m_verdicts[txn.seq];
        for (const PushOp& op : txn.ops) {
            const auto alias = models::Uuid::fromString(verdict.aliases.value(op.id.toString()).toString());
            const models::Uuid id = alias.value_or(op.id);
            if (named.contains({op.table->no, id}))
                continue;
            ids.add(id.toString().toLatin1());
            tables.add(QByteArray::number(op.table->no));
            ++count;
        }
    }
    if (count > 0) {
        DB_ASSIGN(
            const Rows touched,
            m_db.run("SELECT f.table_no, f.row_id, f.seq, f.op FROM unnest($2::smallint[], $3::uuid[]) AS x (n, r) "
                     "JOIN endpoint.feed f ON f.row_id = x.r AND f.table_no = x.n AND f.trainer_id = $1 ORDER BY f.seq",
                     {m_caller.trainer.toString().toLatin1(), tables.take(), ids.take()}));
        addLines(touched);
    }
    QByteArray texts;
    DB_TRY(fetchRows(m_db, m_caller, lines, texts));
    DB_ASSIGN(const Cursor cursor, cursorAt(m_db, m_caller, head, effect > 0 ? effect : head.seq));

    QByteArray out = "{\"nonce\":\"" + m_nonce + "\",\"results\":[";
    for (const PushTxn& txn : m_push.txns) {
        const Verdict& verdict = m_verdicts[txn.seq];
        ++figures.verdicts[verdict.word];
        if (!out.endsWith('['))
            out += ',';
        const QByteArray result = "{\"id\":\"" + txn.id.toString().toLatin1() +
                                  "\",\"seq\":" + QByteArray::number(txn.seq) + ",\"verdict\":\"" + verdict.word + '"';
        out.append(result); // a sum of texts added at once would make the answer exactly as long, and move it each time
        const QJsonObject more = verdict.toJson();
        if (!more.isEmpty()) {
            const QByteArray text = QJsonDocument(more).toJson(QJsonDocument::Compact);
            out.append(',').append(QByteArrayView(text).sliced(1, text.size() - 2));
        }
        out += '}';
    }
    out += "],\"rows\":[";
    for (const FeedLine& line : lines) {
        if (!out.endsWith('['))
            out += ',';
        appendLine(out, line, texts);
    }
    const QByteArray tail = "],\"cursor\":\"" + cursor.text() + "\",\"head\":\"" + head.text() + "\"}";
    out.append(tail);
    figures.rows = qint64(lines.size());
    return out;
}

} // namespace

DbResult<HttpResponse> answerPush(Connection& db, const Caller& caller, const QJsonObject& body, PushFigures& figures)
{
    const auto push = readPush(body);
    if (!push)
        return push.error();
    if (push->device != caller.device)
        return problem(403, "device"_L1, u"The push names another device than the one signed in."_s);
    PushRun run(db, caller, *push);
    TxnList txns;
    for (const PushTxn& txn : push->txns)
        txns.push_back(&txn);
    if (auto done = run.run(txns); !done) {
        if (done.error().answer)
            return std::move(*done.error().answer);
        return tl::unexpected(done.error().error);
    }
    DB_ASSIGN(QByteArray answer, run.answer(figures));
    return HttpResponse{.body = std::move(answer)};
}

} // namespace server
