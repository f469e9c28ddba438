// The rounds of a session: refresh, snapshot, push, pull, wait.
#include "sync/core/session.h"

#include "sync/core/answer_page.h"
#include "sync/wire.h"

#include <QJsonDocument>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Status;
using storage::FeedPosition;

namespace syncing
{

namespace
{

constexpr int kMostTxns = 5000;
constexpr qint64 kMostBytes = 3'500'000;
constexpr qint64 kSuspectClockMs = 120'000;
constexpr qint64 kUpgradeWaitMs = 300'000;
constexpr int kMostHealingRounds = 8;
constexpr int kWaitSeconds = 50;
constexpr QLatin1StringView kLargePage = "limit=20000&bytes=8000000&"_L1;
/// No endpoint is restored in so short a break. Where every second request is lost, asking anew after each would never end.
constexpr qint64 kAskedFreshMs = 5000;
constexpr qint64 kShortWaitMs = 5000; ///< what ends sooner without news was no wait
constexpr int kPageTimeoutMs = 120'000;
/// A network that takes packets and gives none back is told from a slow one by this.
constexpr int kQuietMs = 20'000;
/// A larger page is staged as it came, its rows unread.
constexpr qsizetype kUnreadPage = 256 * 1024;

bool isJson(const Answered& answer)
{
    return answer.contentType.startsWith("application/json") ||
           answer.contentType.startsWith("application/problem+json");
}

QString queryItem(const char* name, const QString& value)
{
    return QString::fromLatin1(name) + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)) + u'&';
}

} // namespace

Session::Session(storage::SyncDesk& desk, Surroundings surroundings) : m_desk(desk), m_around(std::move(surroundings))
{
}

Effects Session::step(const Event& event)
{
    m_effects.clear();
    if (const auto* started = std::get_if<Started>(&event)) {
        m_olderTokens = started->refreshToken.split(u'\n', Qt::SkipEmptyParts);
        m_refresh = m_olderTokens.isEmpty() ? QString() : m_olderTokens.takeFirst();
        decide();
    } else if (const auto* woken = std::get_if<Woken>(&event)) {
        if (m_phase == Phase::Waiting) {
            m_effects.push_back(Abort{m_request});
            m_phase = Phase::Idle;
        } else if (m_phase == Phase::BackOff && woken->evenBackingOff) {
            m_phase = Phase::Idle;
        }
        if (woken->evenBackingOff)
            m_pullDue = true;
        if (m_phase == Phase::Idle)
            decide();
    } else if (std::get_if<TimerFired>(&event)) {
        if (m_phase == Phase::BackOff || m_phase == Phase::Idle)
            decide();
    } else if (const auto* answer = std::get_if<Answered>(&event)) {
        // A late answer to a request that was given up says nothing any more.
        if (answer->id == m_request && m_phase != Phase::BackOff && m_phase != Phase::Idle)
            onAnswer(*answer);
    } else if (std::get_if<WentOn>(&event)) {
        if (const Status staged = stageHeld(); !staged) {
            m_effects.push_back(Abort{m_request});
            afterTaking(staged);
        }
    } else if (const auto* kept = std::get_if<TokenKept>(&event); kept && m_phase == Phase::KeepingToken) {
        if (kept->kept) {
            m_access = m_nextAccess;
            m_accessUntil = m_nextAccessUntil;
            decide();
        } else {
            // The old token still works, as long as the new pair is not used.
            backOff(u"keychain"_s, kept->kept.error());
        }
    }
    return std::move(m_effects);
}

void Session::send(Phase phase, QByteArray method, QString path, QByteArray body, int timeoutMs)
{
    m_phase = phase;
    m_effects.push_back(Send{{++m_request, std::move(method), std::move(path), std::move(body),
                              phase == Phase::Refreshing ? QString() : m_access, timeoutMs,
                              phase == Phase::Waiting ? timeoutMs : kQuietMs}});
}

void Session::fetch(Phase phase, const QString& path, const QString& query, int timeoutMs)
{
    send(phase, "GET", path + u'?' + query + u"schema=%1"_s.arg(storage::Database::newestSchema()), {}, timeoutMs);
}

void Session::fetchPage(Phase phase, const QString& token)
{
    if (phase == Phase::Pull)
        fetch(phase, u"/v1/sync/pull"_s, queryItem("cursor", token) + kLargePage, kPageTimeoutMs);
    else
        fetch(phase, u"/v1/sync/snapshot"_s, (token.isEmpty() ? QString() : queryItem("token", token)) + kLargePage,
              kPageTimeoutMs);
}

void Session::wait(const QString& cursor)
{
    m_waitingSince = m_around.monotonicMs();
    // With the rows at once where the endpoint can; one that only tells of its head is asked for them.
    fetch(Phase::Waiting, u"/v1/sync/wait"_s,
          u"s=%1&rows=1&"_s.arg(kWaitSeconds) + queryItem("cursor", cursor) + kLargePage, (kWaitSeconds + 20) * 1000);
}

void Session::decide()
{
    m_phase = Phase::Idle;
    if (Status decided = tryDecide(); !decided)
        backOff(u"desk"_s, decided.error());
}

Status Session::tryDecide()
{
    if (m_refresh.isEmpty()) {
        signedOut(u"This desk is not signed in. Sign in with: trainerdesk-cli sync login"_s);
        return {};
    }
    if (!hasAccess()) {
        send(Phase::Refreshing, "POST", u"/v1/auth/refresh"_s,
             QJsonDocument(QJsonObject{{u"refresh_token"_s, m_refresh}}).toJson(QJsonDocument::Compact), 30'000);
        return {};
    }
    if (!m_prepared) {
        TD_TRY(m_desk.settleIncarnation());
        TD_TRY(m_desk.prune());
        m_prepared = true;
    }
    TD_ASSIGN(const FeedPosition feed, m_desk.feed());
    if (!m_fetchBlocked && feed.stage == FeedPosition::Stage::Pull) {
        fetchPage(Phase::Pull, feed.stageToken);
        return {};
    }
    if (!m_fetchBlocked && (feed.stage == FeedPosition::Stage::Snapshot || feed.cursor.isEmpty())) {
        fetchPage(Phase::Snapshot, feed.stageToken);
        return {};
    }
    if (!m_fetchBlocked && !m_asked && storage::cursorSeq(feed.seen) > feed.seq &&
        m_around.monotonicMs() >= m_askedFreshUntil) {
        // It acknowledged something that we have not read back, and then there was a break: does it still know of it?
        fetch(Phase::Asking, u"/v1/sync/pull"_s, queryItem("cursor", feed.seen) + u"limit=1&"_s, kPageTimeoutMs);
        return {};
    }
    TD_ASSIGN(const std::vector<storage::OutboxTxn> batch, m_desk.nextBatch(m_count, m_bytes));
    if (!batch.empty())
        return push(batch);
    if (m_pullDue && !m_fetchBlocked) {
        fetchPage(Phase::Pull, feed.cursor);
        return {};
    }
    if (m_fetchBlocked) {
        backOff(u"upgrade"_s,
                {ErrorCode::NewerSchema,
                 u"The endpoint speaks a newer schema. Your changes were sent; update TrainerDesk "
                 "to see the others'."_s},
                kUpgradeWaitMs);
        return {};
    }
    if (m_restarts < kMostHealingRounds) {
        TD_ASSIGN(const bool healing, m_desk.resumeHealing());
        if (healing) {
            ++m_restarts;
            return tryDecide();
        }
    }
    TD_TRY(m_desk.noteSuccess());
    m_attempts = m_restarts = 0;
    m_effects.push_back(RoundEnded{});
    if (m_around.watch)
        wait(feed.cursor);
    return {};
}

Status Session::push(const std::vector<storage::OutboxTxn>& batch)
{
    TD_ASSIGN(const qint64 offset, m_desk.clockOffset());
    TD_TRY(m_desk.markInFlight(batch, std::abs(offset) > kSuspectClockMs));
    // Read again: the mark settles what each act says of its clock.
    TD_ASSIGN(const std::vector<storage::OutboxTxn> marked, m_desk.nextBatch(int(batch.size()), kMostBytes));
    TD_ASSIGN(const storage::DeviceIdentity device, m_desk.device());
    TD_ASSIGN(const qint64 through, m_desk.acknowledgedThrough());
    TD_ASSIGN(const QString currency, m_desk.currency());
    m_sent.clear();
    for (const storage::OutboxTxn& txn : marked)
        m_sent.push_back(txn.id);
    send(Phase::Push, "POST", u"/v1/sync/push"_s,
         pushBody(device, marked, through, storage::Database::newestSchema(), currency), kPageTimeoutMs);
    return {};
}

void Session::onAnswer(const Answered& answer)
{
    Phase phase = std::exchange(m_phase, Phase::Idle);
    if (const Status staged = stageHeld(); !staged) {
        afterTaking(staged);
        return;
    }
    // News, or a break: without a question of its own the next round would end well having asked nothing.
    if (phase == Phase::Waiting && answer.status != 204)
        m_pullDue = true;
    if (phase == Phase::Waiting) {
        // A wait that a proxy cuts after its half minute is none that fails.
        const bool held = m_around.monotonicMs() - m_waitingSince >= kShortWaitMs;
        m_brokenWaits = answer.status == 204 || answer.status == 200 || held ? 0 : m_brokenWaits + 1;
    }
    if (answer.status == 0) {
        if (phase == Phase::Push && answer.timedOut)
            shrinkBatch();
        backOff(u"offline"_s,
                {ErrorCode::Offline,
                 answer.isUntrusted
                     ? u"The endpoint's certificate is not its own, or not valid today. Nothing was sent; your "
                       "changes are safe here. Check this computer's date, and whether the network is to be "
                       "trusted."_s
                     : u"The endpoint cannot be reached. Your changes are safe here and are sent as soon as it "
                       "answers."_s});
        return;
    }
    if (phase == Phase::Waiting && answer.status == 204) {
        m_attempts = 0;
        decide();
        return;
    }
    // What is longer than a head are rows.
    if (phase == Phase::Waiting && answer.status == 200 && answer.body.size() > kUnreadPage)
        phase = Phase::Pull;
    if ((phase == Phase::Snapshot || phase == Phase::Pull) && answer.status == 200 &&
        answer.body.size() > kUnreadPage && isJson(answer)) {
        if (const auto page = splitPage(answer.body)) {
            takeUnread(phase, *page, answer.body);
            return;
        }
    }
    const QJsonDocument document = isJson(answer) ? QJsonDocument::fromJson(answer.body) : QJsonDocument();
    if (!document.isObject()) {
        // A captive portal, a proxy's error page, a body that was cut: it is not the endpoint that speaks.
        backOff(
            u"offline"_s,
            {ErrorCode::Offline, u"Something else answered in the endpoint's place (%1). Your changes are safe here; "
                                 "open a web page to see whether this network wants a sign-in."_s.arg(answer.status)},
            qint64(answer.retryAfterSeconds.value_or(0)) * 1000);
        return;
    }
    if (answer.status < 200 || answer.status > 299) {
        m_phase = phase;
        onProblem(answer, document.object());
        return;
    }
    Status taken;
    switch (phase) {
    case Phase::Refreshing:
        taken = takeTokens(document.object());
        if (taken)
            return;
        break;
    case Phase::Snapshot:
    case Phase::Pull:
        taken = takePage(phase, document.object());
        break;
    case Phase::Waiting:
        if (document.object().contains("rows"_L1))
            taken = takePage(Phase::Pull, document.object());
        break;
    case Phase::Push:
        taken = takePush(document.object());
        break;
    case Phase::Asking:
        noteAsked();
        break;
    default:
        break;
    }
    afterTaking(taken);
}

void Session::noteAsked()
{
    m_asked = true;
    m_askedFreshUntil = m_around.monotonicMs() + kAskedFreshMs;
}

void Session::afterTaking(const Status& taken)
{
    if (!taken) {
        // A page that cannot be read is fetched again, with those before it.
        if (taken.error().code == ErrorCode::Invalid || taken.error().code == ErrorCode::Internal)
            (void)m_desk.dropStaged();
        backOff(taken.error().code == ErrorCode::Offline ? u"offline"_s : u"desk"_s, taken.error());
        return;
    }
    m_attempts = m_unauthorized = 0;
    decide();
}

void Session::takeUnread(Phase phase, const AnswerPage& page, const QByteArray& body)
{
    noteServerTime(page.rest);
    const bool isSnapshot = phase == Phase::Snapshot;
    const bool more = page.rest.value("more"_L1).toBool();
    const QString cursor = page.rest.value("cursor"_L1).toString();
    const QString next = isSnapshot && more ? page.rest.value("token"_L1).toString() : cursor;
    if (next.isEmpty()) {
        afterTaking(models::fail(ErrorCode::Invalid, u"The endpoint did not say how far its rows reach."_s));
        return;
    }
    using Stage = FeedPosition::Stage;
    const Phase then = isSnapshot && more ? Phase::Snapshot : Phase::Pull;
    m_held = HeldPage{isSnapshot ? Stage::Snapshot : Stage::Pull, body, page.rows,
                      then == Phase::Snapshot ? Stage::Snapshot : Stage::Pull, next};
    if ((isSnapshot || more) && hasAccess()) {
        // The endpoint makes the next page while this one is staged.
        m_attempts = m_unauthorized = 0;
        fetchPage(then, next);
        m_effects.push_back(GoOn{});
        return;
    }
    Status taken = stageHeld();
    if (taken && !isSnapshot && !more) {
        taken = m_desk.applyStaged(cursor);
        m_pullDue = m_pullDue && !taken;
    }
    afterTaking(taken);
}

Status Session::stageHeld()
{
    const auto held = std::exchange(m_held, std::nullopt);
    return held ? m_desk.stage(held->kind, held->rows, held->then, held->next) : Status{};
}

Status Session::takeTokens(const QJsonObject& answer)
{
    TD_ASSIGN(const Tokens tokens, readTokens(answer));
    m_refresh = tokens.refresh;
    m_nextAccess = tokens.access;
    // A little early, so that a request under way does not meet the end.
    m_nextAccessUntil = m_around.monotonicMs() + std::max<qint64>(tokens.expiresInSeconds - 30, 5) * 1000;
    m_phase = Phase::KeepingToken;
    m_effects.push_back(KeepToken{m_refresh});
    return {};
}

void Session::noteServerTime(const QJsonObject& answer)
{
    const auto server = models::UtcTime::fromString(answer.value("server_time"_L1).toString());
    if (!server)
        return;
    const qint64 offset = server->ms - m_desk.store().now().ms;
    const auto known = m_desk.clockOffset();
    // Written only when it matters: a few seconds more or less change nothing.
    if (known && std::abs(*known - offset) > 30'000)
        (void)m_desk.noteClock(offset);
}

Status Session::takePage(Phase phase, const QJsonObject& answer)
{
    if (!answer.value("rows"_L1).isArray())
        return models::fail(ErrorCode::Invalid,
                            u"The endpoint's answer cannot be understood. Nothing was changed here."_s);
    noteServerTime(answer);
    const QJsonArray rows = answer.value("rows"_L1).toArray();
    const bool more = answer.value("more"_L1).toBool();
    const QString cursor = answer.value("cursor"_L1).toString();
    const auto text = [&] { return QJsonDocument(rows).toJson(QJsonDocument::Compact); };
    using Stage = FeedPosition::Stage;
    if (phase == Phase::Snapshot) {
        const QString next = more ? answer.value("token"_L1).toString() : cursor;
        if (next.isEmpty())
            return models::fail(ErrorCode::Invalid, u"The endpoint did not say where its snapshot goes on."_s);
        return m_desk.stage(Stage::Snapshot, text(), more ? Stage::Snapshot : Stage::Pull, next);
    }
    if (cursor.isEmpty())
        return models::fail(ErrorCode::Invalid, u"The endpoint did not say how far its rows reach."_s);
    if (more)
        return m_desk.stage(Stage::Pull, text(), Stage::Pull, cursor);
    TD_TRY(m_desk.applyStaged(cursor, rows));
    m_pullDue = false;
    return {};
}

Status Session::takePush(const QJsonObject& answer)
{
    TD_ASSIGN(storage::PushAnswer answered, readPushAnswer(answer));
    TD_TRY(m_desk.takeAnswer(answered));
    m_badTries = 0;
    noteAsked();
    m_count = std::min(m_count * 2, kMostTxns);
    m_bytes = std::min(m_bytes * 2, kMostBytes);
    m_pullDue = true;
    for (const storage::Verdict& verdict : answered.verdicts) {
        // Not decided yet: a little later, not at once and for ever.
        if (verdict.word == u"retry")
            return models::fail(ErrorCode::Offline,
                                u"The endpoint could not decide on a change yet. It is sent again."_s);
    }
    return {};
}

models::SyncStatus Session::status() const
{
    models::SyncStatus status = m_desk.status().value_or(models::SyncStatus{});
    if (m_phase != Phase::Idle && m_phase != Phase::Waiting && m_phase != Phase::BackOff && m_phase != Phase::SignedOut)
        status.state = models::SyncState::Syncing;
    return status;
}

} // namespace syncing
