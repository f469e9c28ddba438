// PushLedger: which txns of an incarnation are known and how they were judged. A repeat gets the same answer.
#pragma once

#include "server/txn_apply.h"

namespace server
{

/// What the ledger says of one txn of a push.
struct Standing {
    enum Kind { New, Repeat, Again }; ///< Again: judged `retry` before
    Kind kind = New;
    Verdict verdict;          ///< of a Repeat
    int attempts = 0;         ///< of an Again
    bool isElsewhere = false; ///< a Repeat known from another incarnation
    bool isTaken = false;     ///< the id belongs to another txn
};

class PushLedger
{
public:
    /// What was read with the incarnation locked.
    struct State {
        qint64 lastSeq = 0;
        qint64 nonceNo = 0;
        QByteArray nonce;
        QByteArray xid;
        qint64 headSeq = 0;
    };

    PushLedger(Connection& db, const Caller& caller, const PushRequest& push) : m_db(db), m_caller(caller), m_push(push)
    {
    }

    /// Locks the incarnation until the transaction ends: two pushes of one file follow one another.
    DbResult<State> lock();
    /// The standing of each txn, or 409 `gap` or `fork`.
    DbResult<tl::expected<std::vector<Standing>, HttpResponse>> stand(const State& state,
                                                                      std::span<const PushTxn* const> txns);
    /// Whether the nonce is one that another copy of the file has used up.
    static bool isSuperseded(const State& state, const QByteArray& presented);
    /// The nonce after this push.
    static QByteArray nonceAfter(const State& state, const QByteArray& presented, bool hasNew);
    DbStatus write(std::span<const PushTxn* const> txns, const std::vector<Standing>& standings,
                   const std::vector<Verdict>& verdicts, const QByteArray& nonce);

private:
    Connection& m_db;
    const Caller& m_caller;
    const PushRequest& m_push;
};

} // namespace server
