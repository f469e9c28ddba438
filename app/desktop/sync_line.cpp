// What the sync line says.
#include "app/desktop/sync_line.h"

#include "sync/engine.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;
using models::SyncState;

namespace app
{

namespace
{

/// It changes at most once a second.
constexpr int kSettleMs = 1000;
constexpr int kMinuteMs = 60'000;

struct SyncLineWords {
    Q_DECLARE_TR_FUNCTIONS(SyncLine)
};

} // namespace

SyncWords wordsFor(const models::SyncStatus& status, models::UtcTime now)
{
    const int needs = status.rejected;
    switch (status.state) {
    case SyncState::SignedOut:
        return status.cursor.isEmpty() ? SyncWords{u"monitor"_s, SyncLineWords::tr("On this computer only"), 0}
                                       : SyncWords{u"circle-user"_s, SyncLineWords::tr("Sign in again"), 1};
    case SyncState::CannotSync:
    case SyncState::Upgrade:
        return {u"cloud-alert"_s, SyncLineWords::tr("Cannot sync"), 2};
    case SyncState::Paused:
        return {u"circle-pause"_s, SyncLineWords::tr("Paused"), 0};
    default:
        break;
    }
    if (needs > 0)
        return {u"triangle-alert"_s, SyncLineWords::tr("%n need you", nullptr, needs), 1};
    switch (status.state) {
    case SyncState::Offline:
        return {u"cloud-off"_s, status.pending > 0 ? SyncLineWords::tr("Offline, %n waiting", nullptr, status.pending) : SyncLineWords::tr("Offline"), 0};
    case SyncState::Syncing:
    case SyncState::Pending:
        return {u"refresh-cw"_s, status.pending > 0 ? SyncLineWords::tr("Syncing %n…", nullptr, status.pending) : SyncLineWords::tr("Syncing…"), 0};
    default:
        break;
    }
    const qint64 minutes = status.lastSync ? models::minutesBetween(*status.lastSync, now) : 0;
    return {u"cloud-check"_s, minutes < 1 ? SyncLineWords::tr("Synced") : SyncLineWords::tr("Synced %n min ago", nullptr, int(std::min<qint64>(minutes, 999))), 0};
}

std::unique_ptr<syncing::Engine> startSync(ui::MainWindow& window, storage::Store& store, const QString& folder,
                                           const models::Clock& clock)
{
    auto engine = std::make_unique<syncing::Engine>(store, folder, clock);
    auto latest = std::make_shared<models::SyncStatus>();
    const auto say = [&window, latest, clock] {
        const SyncWords words = wordsFor(*latest, clock());
        window.setSyncLine(words.icon, words.text, words.tone);
    };
    auto* settle = new QTimer(engine.get());
    settle->setSingleShot(true);
    settle->setInterval(kSettleMs);
    QObject::connect(settle, &QTimer::timeout, &window, say);
    auto* age = new QTimer(engine.get());
    QObject::connect(age, &QTimer::timeout, &window, say);
    age->start(kMinuteMs);
    QObject::connect(engine.get(), &syncing::Engine::statusChanged, &window, [settle, latest](const models::SyncStatus& status) {
        *latest = status;
        if (!settle->isActive())
            settle->start();
    });
    say();
    engine->start();
    return engine;
}

} // namespace app
