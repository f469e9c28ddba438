// The thread behind an open desk.
#include "sync/engine.h"

#include "storage/desk_files.h"
#include "sync/runner.h"

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>

namespace syncing
{

namespace
{
/// How often a desk without an account, or one that another program synchronises, is looked at again.
constexpr int kLookAgainMs = 10'000;
} // namespace

/// Lives on the engine's thread with everything that belongs to it.
class Engine::Worker : public QObject
{
public:
    Worker(Engine& engine, QString folder, models::Clock clock)
        : m_engine(engine), m_folder(std::move(folder)), m_clock(std::move(clock))
    {
    }

    void tryToStart()
    {
        if (m_runner || m_paused)
            return;
        if (!m_database && !openDesk())
            return;
        auto runner = std::make_unique<Runner>(*m_store, m_folder, Runner::Mode::Watch);
        connect(runner.get(), &Runner::statusChanged, this, [this](const models::SyncStatus& status) {
            if (status.state == models::SyncState::Syncing && !m_round.isValid())
                m_round.start();
            tell(status);
        });
        connect(runner.get(), &Runner::finished, this, &Worker::noteRound);
        m_answered = answeredActs();
        connect(runner.get(), &Runner::authenticationRequired, this, [this] {
            Engine* engine = &m_engine;
            QMetaObject::invokeMethod(
                engine, [engine] { Q_EMIT engine->authenticationRequired(); }, Qt::QueuedConnection);
            // After a new sign-in the session begins anew.
            QTimer::singleShot(0, this, [this] {
                m_runner.reset();
                lookAgain();
            });
        });
        if (const auto started = runner->start(); started) {
            m_runner = std::move(runner);
        } else {
            models::SyncStatus status = runner->status();
            status.sentence = started.error().message;
            tell(status);
            lookAgain();
        }
    }

    void wake(bool now)
    {
        m_asked = m_asked || now;
        if (m_runner)
            m_runner->wake(now);
        else
            tryToStart();
    }

    void setPaused(bool paused)
    {
        m_paused = paused;
        if (!paused) {
            tryToStart();
            return;
        }
        m_runner.reset();
        if (!m_database && !openDesk())
            return;
        models::SyncStatus status = storage::SyncDesk(*m_store).status().value_or(models::SyncStatus{});
        if (status.state != models::SyncState::SignedOut)
            status.state = models::SyncState::Paused;
        tell(status);
    }

private:
    bool openDesk()
    {
        auto opened = storage::openDesk(m_folder, storage::Database::Open::Existing);
        if (!opened) {
            lookAgain();
            return false;
        }
        m_database = std::move(*opened);
        m_store = std::make_unique<storage::Store>(*m_database, m_clock, m_ids);
        connect(
            m_store.get(), &storage::Store::committed, this, [this](const models::ChangeSet& changes, storage::Origin) {
                m_received += int(changes.rows.size());
                Engine* engine = &m_engine;
                QMetaObject::invokeMethod(
                    engine, [engine, changes] { Q_EMIT engine->m_store.committed(changes, storage::Origin::Remote); },
                    Qt::QueuedConnection);
            });
        return true;
    }

    /// Acts of this desk that the endpoint has answered.
    qint64 answeredActs() const
    {
        return m_store->reader()
            .number(QStringLiteral("SELECT count(*) FROM journal_txn WHERE verdict IS NOT NULL"))
            .value_or(0);
    }

    void noteRound(bool done, const models::Error& why)
    {
        const qint64 answered = answeredActs();
        models::SyncRound round{m_clock(),  int(std::max<qint64>(0, answered - m_answered)),
                                m_received, m_round.isValid() ? int(m_round.elapsed()) : 0,
                                0,          done ? QString() : why.message};
        m_answered = answered;
        m_received = 0;
        m_round.invalidate();
        const bool told = round.sent > 0 || round.received > 0 || m_asked || (!done && round.problem != m_problem);
        m_asked = false;
        m_problem = round.problem;
        if (!told)
            return;
        Engine* engine = &m_engine;
        QMetaObject::invokeMethod(
            engine, [engine, round] { Q_EMIT engine->roundEnded(round); }, Qt::QueuedConnection);
    }

    void lookAgain()
    {
        QTimer::singleShot(kLookAgainMs, this, [this] { tryToStart(); });
    }

    void tell(const models::SyncStatus& status)
    {
        Engine* engine = &m_engine;
        QMetaObject::invokeMethod(
            engine, [engine, status] { Q_EMIT engine->statusChanged(status); }, Qt::QueuedConnection);
    }

    Engine& m_engine;
    QString m_folder;
    models::Clock m_clock;
    models::IdSource m_ids;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<Runner> m_runner;
    bool m_paused = false;
    bool m_asked = false; ///< somebody pressed "Sync now"
    QElapsedTimer m_round;
    qint64 m_answered = 0;
    int m_received = 0;
    QString m_problem;
};

Engine::Engine(storage::Store& store, QString folder, models::Clock clock, QObject* parent)
    : QObject(parent), m_store(store), m_worker(new Worker(*this, std::move(folder), std::move(clock)))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&store, &storage::Store::committed, this, [this](const models::ChangeSet&, storage::Origin origin) {
        if (origin != storage::Origin::Remote)
            QMetaObject::invokeMethod(
                m_worker, [worker = m_worker] { worker->wake(false); }, Qt::QueuedConnection);
    });
}

Engine::~Engine()
{
    m_thread.quit();
    m_thread.wait();
}

void Engine::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->tryToStart(); }, Qt::QueuedConnection);
}

void Engine::syncNow()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->wake(true); }, Qt::QueuedConnection);
}

void Engine::setPaused(bool paused)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, paused] { worker->setPaused(paused); }, Qt::QueuedConnection);
}

} // namespace syncing
