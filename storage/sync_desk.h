// SyncDesk: everything that synchronisation reads and writes on this computer.
#pragma once

#include "models/sync_status.h"
#include "storage/feed_rows.h"
#include "storage/incoming_pages.h"
#include "storage/store.h"

#include <QMap>

namespace storage
{

/// Which installation this is, and which unbroken life of its file.
struct DeviceIdentity {
    QString databaseId;
    QString incarnation;
    QString nonce; ///< what the endpoint answered last; empty before the first push of an incarnation
};

/// The account a desk is signed in to.
struct Account {
    QString endpoint;
    QString email;
    QString userId;
    QString trainerId;
    bool signedIn = false;
};

/// How far the feed was read. While `stage` is not None, pages are staged and not applied.
struct FeedPosition {
    enum class Stage { None, Snapshot, Pull };
    QString cursor; ///< empty: from the beginning, by snapshot
    qint64 seq = 0;
    Stage stage = Stage::None;
    QString stageToken; ///< where staging goes on: a snapshot token, or a cursor
    QString seen;       ///< the furthest position the endpoint told of
};

struct OutboxOp {
    models::RowChange change;
    std::optional<qint64> baseVersion;
};

/// An act that waits for the endpoint.
struct OutboxTxn {
    models::Uuid id;
    qint64 seq = 0;
    QString hlc;
    QString clock;
    QString label;
    std::vector<OutboxOp> ops;
};

/// What the endpoint says of one act.
struct Verdict {
    models::Uuid id;
    QString word; ///< applied, merged, rejected, parked, retry
    QString code;
    QString detail;
    QString parent;
    QMap<QString, QString> aliases;
    QString lost; ///< JSON, or empty
};

struct PushAnswer {
    QString nonce;
    std::vector<Verdict> verdicts;
    QByteArray rows; ///< the JSON array as it came
    QString cursor;
};

/// How long acknowledged acts are kept, to be sent again to an endpoint that was restored from a backup.
constexpr int kKeepAcknowledgedDays = 60;

/// The seq of a cursor `epoch.seq.chain`; 0 when it has none.
qint64 cursorSeq(const QString& cursor);

class SyncDesk
{
public:
    explicit SyncDesk(Store& store) : m_store(store), m_incoming(store.database()) {}

    models::Result<DeviceIdentity> device() const;
    models::Result<Account> account() const;
    models::Result<FeedPosition> feed() const;
    /// Counts, cursor, last_sync and the state as far as the file knows it.
    models::Result<models::SyncStatus> status() const;
    /// The currency of money columns without one of their own; the staged pages are asked when the desk has none yet.
    models::Result<QString> currency() const;

    /// Binds the desk to an account: the local trainer's rows take its ids, before anything was sent. Invalid when the
    /// desk belongs to another account.
    models::Status adopt(const Account& account);
    models::Status setSignedIn(bool signedIn);
    /// Keeps why the last attempt failed: an ErrorCode's word and a sentence, or nothing.
    models::Status noteProblem(const QString& problem);
    models::Status noteSuccess();
    /// How far the endpoint's clock is ahead of this one, in milliseconds.
    models::Status noteClock(qint64 offsetMs);
    models::Result<qint64> clockOffset() const;
    /// Gives what waits from an earlier incarnation (a restored backup) its numbers in a new one.
    models::Status settleIncarnation();

    /// The next acts to send, in order: at most `count`, and at most about `bytes` of JSON (but at least one).
    models::Result<std::vector<OutboxTxn>> nextBatch(int count, qint64 bytes) const;
    /// Marks acts as on their way. `suspectClock`: the device's clock is not to be trusted for those never sent before.
    models::Status markInFlight(const std::vector<OutboxTxn>& batch, bool suspectClock);
    /// All acts of this incarnation up to this number have their verdict.
    models::Result<qint64> acknowledgedThrough() const;
    /// Takes in what the endpoint answered to a push, in one transaction.
    models::Status takeAnswer(const PushAnswer& answer);
    /// An act that the endpoint cannot even read leaves the queue as rejected; the others get new numbers.
    models::Status deadLetter(const models::Uuid& txn, const QString& code, const QString& detail);
    /// Cuts an act that is too large for one push into several; false when it is a single change.
    models::Result<bool> cutInTwo(const models::Uuid& txn);

    /// Keeps the rows of a page as they came, and gets them ready to be applied. `then` and `next`: how and from which
    /// token or cursor to go on.
    models::Status stage(FeedPosition::Stage kind, const QByteArray& rows, FeedPosition::Stage then,
                         const QString& next);
    /// Applies everything staged, and the rows of a last page, in one transaction; the desk then stands at `cursor`.
    models::Status applyStaged(const QString& cursor, const QJsonArray& last = {});
    /// Forgets staged pages; the position stays.
    models::Status dropStaged();
    /// The endpoint does not know our position: begin with a snapshot, and send again what was acknowledged lately.
    models::Status startOver();
    /// Another copy of this file may exist, or the endpoint lost something: new numbers for everything that waits.
    models::Status newIncarnation();
    /// Puts what the endpoint could not take after it was restored back into the queue. True when there was any.
    models::Result<bool> resumeHealing();
    /// Forgets acknowledged acts after kKeepAcknowledgedDays.
    models::Status prune();

    /// Settles a rejected act: its values stay readable in the journal. NotFound, InvalidState.
    models::Status drop(const models::Uuid& txn);
    /// Does a rejected act again on the present rows, and the acts that stood on it. `edit` may change the act first.
    models::Status retry(const models::Uuid& txn, const std::function<models::Status(models::ChangeSet&)>& edit = {});

    Store& store() const { return m_store; }

private:
    models::Status run(const QString& sql, const std::vector<models::Value>& values = {}) const;
    models::Status exchange(const std::function<models::Result<models::ChangeSet>()>& work);
    models::Result<models::ChangeSet> answered(const PushAnswer& answer, bool rowsLater);
    models::Result<models::ChangeSet> applied(const QString& cursor, const QJsonArray& last);
    models::Status makeReady(const QByteArray& rows, const QByteArray& kept, const QByteArray& beside);
    void forgetReady();
    models::Status takeStaged(FeedRows& feed, const QString& currency);
    models::Status takeHeld(FeedRows& feed, std::vector<qint64>& held, const QString& currency);
    models::Status takePage(FeedRows& feed, qint64 page, const QString& currency);
    models::Result<std::vector<qint64>> inboxPages() const;
    models::Result<QByteArray> keptAt(qint64 page) const;
    models::Result<QString> stagedCurrency() const;
    models::Result<QString> currencyIn(const QByteArray& rows) const;
    models::Status takeAbsentAway(FeedRows& rows);

    Store& m_store;
    IncomingPages m_incoming; ///< staged pages that are ready to be applied
    bool m_hasLookedAtInbox = false;
    bool m_isReadyEnded = false; ///< the last page was not made ready
};

/// Begins a new incarnation in the open transaction: what waits gets new numbers. `resend`: acknowledged acts too.
models::Status beginIncarnation(Database& database, models::IdSource& ids, models::UtcTime now, bool resend);

} // namespace storage
