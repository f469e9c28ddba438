// Session: the sync core - a state machine that says what to send next and takes in what was answered.
#pragma once

#include "storage/sync_desk.h"
#include "sync/core/answer_page.h"
#include "sync/core/events.h"

#include <QJsonObject>
#include <functional>
#include <optional>

namespace syncing
{

/// What a session is given from outside.
struct Surroundings {
    std::function<qint64()> monotonicMs; ///< for token expiry; not the desk's clock
    std::function<double()> random;      ///< in [0, 1)
    bool watch = false;                  ///< wait for news when everything is done
};

/// Pushes before pulling, one request at a time. It never sleeps, reads no clock and opens no connection: the same
/// events on the same desk give the same effects.
class Session
{
public:
    Session(storage::SyncDesk& desk, Surroundings surroundings);

    Effects step(const Event& event);

    /// How it stands now; the desk's own figures with what goes on at the moment.
    models::SyncStatus status() const;
    bool isBackingOff() const { return m_phase == Phase::BackOff; }
    bool isWaiting() const { return m_phase == Phase::Waiting; }
    bool isSignedOut() const { return m_phase == Phase::SignedOut; }

private:
    /// A page that came, to be staged while the next one is on its way.
    struct HeldPage {
        storage::FeedPosition::Stage kind = storage::FeedPosition::Stage::None;
        QByteArray body; ///< keeps alive what `rows` looks at
        QByteArray rows;
        storage::FeedPosition::Stage then = storage::FeedPosition::Stage::None;
        QString next;
    };
    enum class Phase { Idle, Refreshing, KeepingToken, Asking, Snapshot, Pull, Push, Waiting, BackOff, SignedOut };

    void decide();
    models::Status tryDecide();
    models::Status push(const std::vector<storage::OutboxTxn>& batch);
    void onAnswer(const Answered& answer);
    void onProblem(const Answered& answer, const QJsonObject& problem);
    void onPushTooLarge();
    models::Status takeTokens(const QJsonObject& answer);
    models::Status takePage(Phase phase, const QJsonObject& answer);
    /// `body`: the answer that the page's rows are a part of.
    void takeUnread(Phase phase, const AnswerPage& page, const QByteArray& body);
    models::Status stageHeld();
    void afterTaking(const models::Status& taken);
    models::Status takePush(const QJsonObject& answer);
    void noteAsked();
    void noteServerTime(const QJsonObject& answer);
    void send(Phase phase, QByteArray method, QString path, QByteArray body, int timeoutMs);
    void fetch(Phase phase, const QString& path, const QString& query, int timeoutMs);
    void wait(const QString& cursor);
    void fetchPage(Phase phase, const QString& token);
    bool hasAccess() const { return !m_access.isEmpty() && m_around.monotonicMs() < m_accessUntil; }
    void signedOut(const QString& sentence);
    /// Ends the round and tries again later: up to 1 s, doubling to 5 min, with full jitter, at least `atLeastMs`.
    void backOff(const QString& word, models::Error error, qint64 atLeastMs = 0);
    void shrinkBatch();

    storage::SyncDesk& m_desk;
    Surroundings m_around;
    Effects m_effects;
    Phase m_phase = Phase::Idle;
    int m_request = 0;
    QString m_access, m_refresh, m_nextAccess;
    QStringList m_olderTokens;
    qint64 m_accessUntil = 0, m_nextAccessUntil = 0;
    int m_attempts = 0;
    int m_brokenWaits = 0; ///< waits in a row that failed at once, whatever other requests came back with
    qint64 m_waitingSince = 0;
    int m_unauthorized = 0;
    int m_restarts = 0;
    int m_badTries = 0;
    bool m_prepared = false;
    bool m_pullDue = true;
    bool m_asked = false;         ///< whether the endpoint still knows what it told, asked since the last break
    qint64 m_askedFreshUntil = 0; ///< or a moment ago
    bool m_fetchBlocked = false;
    int m_count = 100;
    qint64 m_bytes = 256 * 1024;
    std::vector<models::Uuid> m_sent;
    std::optional<HeldPage> m_held;
};

} // namespace syncing
