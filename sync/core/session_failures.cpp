// What a session does when the endpoint refuses, or does not answer.
#include "sync/core/session.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using models::Error;
using models::ErrorCode;
using models::Status;

namespace syncing
{

namespace
{

constexpr qint64 kShortestMs = 1000;
constexpr qint64 kLongestMs = 300'000;
constexpr int kMostRestarts = 5;
constexpr int kMostBadTries = 3;

} // namespace

void Session::signedOut(const QString& sentence)
{
    m_phase = Phase::SignedOut;
    m_access.clear();
    // Only the token is gone: the outbox and the rows stay as they are.
    (void)m_desk.setSignedIn(false);
    m_effects.push_back(RoundEnded{models::fail(ErrorCode::SignedOut, sentence)});
}

void Session::backOff(const QString& word, Error error, qint64 atLeastMs)
{
    m_phase = Phase::BackOff;
    m_asked = false;
    const int before = std::clamp(std::max(m_attempts, m_brokenWaits - 1), 0, 12);
    const double ceiling = std::min(double(kLongestMs), double(kShortestMs) * std::pow(2.0, before));
    ++m_attempts;
    const qint64 jittered = qint64(m_around.random() * ceiling);
    (void)m_desk.noteProblem(word + u' ' + error.message);
    m_effects.push_back(RoundEnded{models::fail(std::move(error))});
    // Whatever an endpoint or a proxy asks for: with the network up there is an attempt within five minutes.
    m_effects.push_back(SetTimer{std::clamp(std::max(jittered, atLeastMs), qint64(100), kLongestMs)});
}

void Session::shrinkBatch()
{
    m_count = std::max<int>(1, int(std::min(size_t(m_count), m_sent.size())) / 2);
    m_bytes = std::max<qint64>(16 * 1024, m_bytes / 2);
}

void Session::onPushTooLarge()
{
    if (m_sent.size() > 1) {
        shrinkBatch();
        decide();
        return;
    }
    auto cut = m_desk.cutInTwo(m_sent.front());
    Status done = cut ? Status{} : models::fail(cut.error());
    if (cut && !*cut)
        done = m_desk.deadLetter(m_sent.front(), u"too_large"_s, u"This change is too large for the endpoint."_s);
    if (done)
        decide();
    else
        backOff(u"desk"_s, done.error());
}

void Session::onProblem(const Answered& answer, const QJsonObject& problem)
{
    const Phase phase = std::exchange(m_phase, Phase::Idle);
    const QString code = problem.value("code"_L1).toString();
    const QString detail = problem.value("detail"_L1).toString();
    const qint64 retryMs = qint64(answer.retryAfterSeconds.value_or(0)) * 1000;
    const auto again = [&](Status done) {
        if (done && m_restarts++ < kMostRestarts)
            decide();
        else
            backOff(u"desk"_s,
                    done ? Error{ErrorCode::Offline, u"The endpoint lost its place again and again. Your changes "
                                                     "are safe here."_s}
                         : done.error());
    };
    switch (answer.status) {
    case 401:
        if (phase == Phase::Refreshing && code != u"revoked" && !m_olderTokens.isEmpty()) {
            // An endpoint that was restored from a backup knows a token of that time.
            m_refresh = m_olderTokens.takeFirst();
            decide();
            return;
        }
        if (phase == Phase::Refreshing) {
            m_refresh.clear();
            m_effects.push_back(ForgetToken{});
            signedOut(
                u"The endpoint does not accept this device any more. Your changes are safe here; sign in again with: "
                "trainerdesk-cli sync login"_s);
            return;
        }
        m_access.clear();
        if (++m_unauthorized <= 2)
            decide();
        else
            backOff(u"offline"_s,
                    {ErrorCode::Offline, u"The endpoint does not accept its own tokens. Tried again later."_s});
        return;
    case 403:
        backOff(
            u"forbidden"_s,
            {ErrorCode::Rejected, u"The endpoint does not let this device in (%1). Your changes are safe here; sign in "
                                  "again with: trainerdesk-cli sync login"_s.arg(code)},
            kLongestMs);
        return;
    case 409:
        m_pullDue = true;
        // An unknown position, or a number that is missing there: the endpoint was restored from a backup.
        if (code == u"cursor" || code == u"gap")
            again(m_desk.startOver());
        else if (code == u"fork")
            again(m_desk.newIncarnation());
        else
            again({});
        return;
    case 413:
        if (phase == Phase::Push && !m_sent.empty()) {
            onPushTooLarge();
            return;
        }
        break;
    case 426:
        m_fetchBlocked = true;
        decide();
        return;
    case 429:
    case 503:
        backOff(u"offline"_s,
                {ErrorCode::Offline, u"The endpoint is busy. Your changes are safe here and are sent later."_s},
                retryMs);
        return;
    case 400:
        if (phase == Phase::Snapshot || phase == Phase::Pull || phase == Phase::Asking) {
            again(code == u"cursor" ? m_desk.startOver() : m_desk.dropStaged());
            return;
        }
        [[fallthrough]];
    case 415:
    case 422:
        if (phase == Phase::Push && !m_sent.empty()) {
            // Which of them it is shows when they go one by one; an act that cannot be read at all leaves the queue.
            if (m_sent.size() > 1) {
                shrinkBatch();
                decide();
                return;
            }
            if (++m_badTries >= kMostBadTries) {
                m_badTries = 0;
                again(m_desk.deadLetter(m_sent.front(), code.isEmpty() ? u"invalid"_s : code, detail));
                return;
            }
        }
        break;
    default:
        if (answer.status >= 500 && phase == Phase::Push && m_attempts > 0)
            shrinkBatch();
        break;
    }
    backOff(answer.status >= 500 ? u"offline"_s : u"refused"_s,
            {answer.status >= 500 ? ErrorCode::Offline : ErrorCode::Rejected,
             u"The endpoint answered %1 (%2). Your changes are safe here and are sent again."_s.arg(answer.status)
                 .arg(code.isEmpty() ? u"no reason"_s : code)},
            retryMs);
}

} // namespace syncing
