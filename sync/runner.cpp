// Driving a session.
#include "sync/runner.h"

#include <QDir>
#include <QNetworkInformation>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::fail;
using models::Status;

namespace syncing
{

namespace
{

constexpr int kOnceTries = 4;
constexpr qint64 kOnceMs = 20'000;
constexpr int kLookMs = 2000;
/// A program that was signed out looks every so many times whether it was signed in again.
constexpr int kLooksPerSignIn = 5;
/// A tick that comes so much late means that the computer slept.
constexpr qint64 kSleptMs = 30'000;

} // namespace

Runner::Runner(storage::Store& store, const QString& folder, Mode mode, QObject* parent)
    : QObject(parent), m_desk(store), m_store(store), m_folder(folder), m_mode(mode),
      m_lock(QDir(folder).filePath(u"sync.lock"_s)), m_random(std::random_device{}())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { take(TimerFired{}); });
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &Runner::lookForWork);
    // The holder may work for hours; a lock whose program died is taken over.
    m_lock.setStaleLockTime(0);
}

Runner::~Runner() = default;

Status Runner::start()
{
    TD_ASSIGN(const storage::Account account, m_desk.account());
    if (account.endpoint.isEmpty())
        return fail(ErrorCode::SignedOut, u"This desk is not signed in. Sign in with: trainerdesk-cli sync login"_s);
    // Another program's round is short; after that there is little left to do.
    if (!m_lock.tryLock(m_mode == Mode::Watch ? 0 : 10'000))
        return fail(ErrorCode::Locked, u"Another program synchronises this desk at the moment. Nothing was changed."_s);
    TD_ASSIGN(const QUrl url, endpointUrl(account.endpoint));
    TD_ASSIGN(const storage::DeviceIdentity identity, m_desk.device());
    m_credentials = std::make_unique<Credentials>(m_folder, identity.databaseId);
    TD_ASSIGN(const QString token, m_credentials->load());
    if (token.isEmpty()) {
        TD_TRY(m_desk.setSignedIn(false));
        return fail(ErrorCode::SignedOut,
                    u"This desk is signed out, or the keychain is locked. Your changes are safe here; "
                    "sign in again with: trainerdesk-cli sync login"_s);
    }
    // A keychain that was locked the last time is open now.
    if (!account.signedIn)
        TD_TRY(m_desk.setSignedIn(true));
    m_transport = std::make_unique<HttpTransport>(url);
    m_running.start();
    begin(token);
    if (m_mode == Mode::Watch) {
        m_look.start();
        // Every commit of any program goes through the write-ahead log; where the system tells nothing, the timer looks.
        m_writes.addPath(m_store.database().file() + u"-wal"_s);
        connect(&m_writes, &QFileSystemWatcher::fileChanged, this, &Runner::wakeIfQueued);
        if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
            connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                    [this](QNetworkInformation::Reachability reach) {
                        if (reach == QNetworkInformation::Reachability::Online)
                            wake(true);
                    });
        }
    }
    return {};
}

void Runner::begin(const QString& token)
{
    m_session = std::make_unique<Session>(
        m_desk,
        Surroundings{[this] { return m_running.elapsed(); },
                     [this] { return std::uniform_real_distribution<double>(0, 1)(m_random); }, m_mode == Mode::Watch});
    // Later, so that the caller hears finished() also when there is nothing to wait for.
    QMetaObject::invokeMethod(
        this, [this, token] { take(Started{token}); }, Qt::QueuedConnection);
}

void Runner::lookForSignIn()
{
    if (++m_looks % kLooksPerSignIn != 0)
        return;
    const auto token = m_credentials->load();
    if (!token || token->isEmpty())
        return;
    if (m_desk.setSignedIn(true))
        begin(*token);
}

void Runner::wake(bool now)
{
    if (m_session && !m_over)
        take(Woken{now});
}

models::SyncStatus Runner::status() const
{
    return m_session ? m_session->status() : m_desk.status().value_or(models::SyncStatus{});
}

void Runner::lookForWork()
{
    const qint64 before = m_look.property("at").toLongLong();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_look.setProperty("at", now);
    if (before > 0 && now - before > kSleptMs) {
        wake(true);
        return;
    }
    if (m_session->isSignedOut())
        lookForSignIn();
    else
        wakeIfQueued();
}

void Runner::wakeIfQueued()
{
    // Acts of other programs on this desk come without a signal.
    if (m_over || !m_session->isWaiting())
        return;
    const auto queued =
        m_store.reader().number(u"SELECT EXISTS (SELECT 1 FROM journal_txn WHERE state IN ('queued', 'in_flight'))"_s);
    if (queued && *queued > 0)
        wake(false);
}

void Runner::take(const Event& event)
{
    for (Effect& effect : m_session->step(event)) {
        if (auto* send = std::get_if<Send>(&effect)) {
            if (!m_over)
                m_transport->send(send->request, [this](const Answered& answer) { take(answer); });
        } else if (const auto* abort = std::get_if<Abort>(&effect)) {
            m_transport->abort(abort->id);
        } else if (const auto* timer = std::get_if<SetTimer>(&effect)) {
            if (!m_over)
                m_timer.start(int(m_mode == Mode::Watch ? timer->ms : std::min<qint64>(timer->ms, 5000)));
        } else if (const auto* keep = std::get_if<KeepToken>(&effect)) {
            take(TokenKept{m_credentials->keep(keep->refreshToken)});
        } else if (std::get_if<ForgetToken>(&effect)) {
            (void)m_credentials->forget();
            Q_EMIT authenticationRequired();
        } else if (std::get_if<GoOn>(&effect)) {
            QMetaObject::invokeMethod(
                this, [this] { take(WentOn{}); }, Qt::QueuedConnection);
        } else if (const auto* ended = std::get_if<RoundEnded>(&effect)) {
            onRoundEnded(ended->outcome);
        }
    }
    if (const models::SyncStatus now = status(); now != m_told) {
        m_told = now;
        Q_EMIT statusChanged(now);
    }
}

void Runner::onRoundEnded(const Status& outcome)
{
    if (m_mode == Mode::Watch) {
        Q_EMIT finished(outcome.has_value(), outcome ? models::Error{} : outcome.error());
        return;
    }
    const bool passing = !outcome && outcome.error().code == ErrorCode::Offline;
    if (m_mode == Mode::Once && passing && ++m_tries < kOnceTries && m_running.elapsed() < kOnceMs)
        return;
    m_over = true;
    Q_EMIT finished(outcome.has_value(), outcome ? models::Error{} : outcome.error());
}

} // namespace syncing
