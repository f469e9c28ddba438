// Carrying news and wishes between the window and the synchronisation.
#include "app/desktop/sync_connection.h"

#include "sync/account.h"
#include "sync/engine.h"
#include "ui/core/sync/status_words.h"
#include "ui/core/sync/sync_lists.h"
#include "ui/shell/main_window.h"
#include "ui/sync/sync_screen.h"

#include <QSettings>
#include <QSqlQuery>
#include <QThread>

using namespace Qt::StringLiterals;

namespace app
{

namespace
{

/// The line changes at most once a second.
constexpr int kSettleMs = 1000;
constexpr int kMinuteMs = 60'000;
const QString kPausedKey = u"sync/paused"_s;

} // namespace

SyncConnection::SyncConnection(ui::MainWindow& window, ui::SyncScreen& screen, storage::Store& store, QString folder,
                               models::Clock clock, QSettings* memory)
    : m_window(window), m_screen(screen), m_store(store), m_folder(std::move(folder)), m_clock(std::move(clock)),
      m_memory(memory), m_log(m_folder), m_engine(std::make_unique<syncing::Engine>(store, m_folder, m_clock))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &SyncConnection::say);
    connect(&m_age, &QTimer::timeout, this, &SyncConnection::say);
    const auto soon = [this] {
        if (!m_settle.isActive())
            m_settle.start();
    };
    connect(m_engine.get(), &syncing::Engine::statusChanged, this, [this, soon](const models::SyncStatus& status) {
        m_status = status;
        soon();
    });
    // A decision on a refused change or on two versions is a commit.
    connect(&store, &storage::Store::committed, this, soon);
    connect(m_engine.get(), &syncing::Engine::roundEnded, this, [this](models::SyncRound round) {
        round.needsYou = ui::sync::countNeedsYou(m_store.reader()).value_or(0);
        m_log.add(round);
        m_screen.setRounds(m_log.rounds());
        if (round.sent > 0)
            tellDelivered();
    });
    m_screen.setRounds(m_log.rounds());
    m_screen.setDoor({[this] { m_engine->syncNow(); }, [this](bool paused) { setPaused(paused); },
                      [this](const ui::SignInWish& wish, const auto& answered) { signIn(wish, answered); },
                      [this](const auto& answered) { signOut(answered); }});
}

/// Bookings that the endpoint has taken since are marked as "not yet sent" no more: the views read them again.
void SyncConnection::tellDelivered()
{
    models::ChangeSet news;
    const auto read = m_store.reader().each(
        u"SELECT DISTINCT o.row_id FROM journal_txn t JOIN journal_op o ON o.txn_id = t.id WHERE o.table_name = 'bookings' AND "
        "t.state IN ('acknowledged', 'rejected', 'parked') ORDER BY t.position DESC LIMIT 500"_s,
        {}, [&](const QSqlQuery& query) -> models::Status {
            if (const auto id = models::Uuid::fromString(query.value(0).toString()))
                news.rows.push_back(
                    {models::RowChange::Kind::Update, &models::tableOf<models::Booking>(), *id, {}, {}});
            return {};
        });
    if (read && !news.isEmpty())
        Q_EMIT m_store.committed(news, storage::Origin::Remote);
}

SyncConnection::~SyncConnection()
{
    if (m_aside) {
        // Its answer goes to nobody, but what it writes must be whole.
        m_aside->wait();
        delete m_aside;
    }
}

void SyncConnection::start()
{
    say();
    m_age.start(kMinuteMs);
    m_engine->start();
    if (m_memory && m_memory->value(kPausedKey).toBool())
        m_engine->setPaused(true);
}

void SyncConnection::hold(bool held)
{
    m_engine->setPaused(held || (m_memory && m_memory->value(kPausedKey).toBool()));
}

void SyncConnection::say()
{
    const int needs = ui::sync::countNeedsYou(m_store.reader()).value_or(m_status.rejected);
    const ui::sync::StatusWords words = ui::sync::statusWords(m_status, needs, m_clock());
    m_window.setSyncLine(words.icon, words.text, words.tone);
    m_screen.setStatus(m_status);
}

void SyncConnection::setPaused(bool paused)
{
    if (m_memory)
        m_memory->setValue(kPausedKey, paused);
    m_engine->setPaused(paused);
}

void SyncConnection::runAside(std::function<models::Status()> work, std::function<void(const models::Status&)> answered)
{
    if (m_aside) {
        answered(models::fail(models::ErrorCode::InvalidState, tr("A sign-in is under way. Wait for its answer.")));
        return;
    }
    // With a network and a keychain to wait for; the window goes on meanwhile.
    const auto outcome = std::make_shared<models::Status>();
    m_aside = QThread::create([outcome, work = std::move(work)] { *outcome = work(); });
    connect(m_aside, &QThread::finished, this, [this, outcome, answered = std::move(answered)] {
        m_aside->deleteLater();
        m_aside = nullptr;
        answered(*outcome);
    });
    m_aside->start();
}

void SyncConnection::signIn(const ui::SignInWish& wish, const std::function<void(const models::Status&)>& answered)
{
    const auto before = ui::readPractice(m_store.reader());
    runAside(
        [folder = m_folder, wish, clock = m_clock] {
            return syncing::signIn(folder, {wish.endpoint, wish.email, wish.password, {}}, clock);
        },
        [this, answered, before](const models::Status& outcome) {
            answered(outcome);
            if (!outcome)
                return;
            setPaused(false);
            m_engine->syncNow();
            const auto after = ui::readPractice(m_store.reader());
            if (before && after && before->profile.id != after->profile.id)
                Q_EMIT reopenRequested();
        });
}

void SyncConnection::signOut(const std::function<void(const models::Status&)>& answered)
{
    m_engine->setPaused(true);
    runAside([folder = m_folder, clock = m_clock] { return syncing::signOut(folder, clock); },
             [this, answered](const models::Status& outcome) {
                 m_engine->setPaused(false);
                 answered(outcome);
             });
}

} // namespace app
