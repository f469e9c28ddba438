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

QString translated(const char* text, int n = -1)
{
    return QCoreApplication::translate("SyncLine", text, nullptr, n);
}

} // namespace

SyncWords wordsFor(const models::SyncStatus& status, models::UtcTime now)
{
    const int needs = status.rejected;
    switch (status.state) {
    case SyncState::SignedOut:
        return status.cursor.isEmpty() ? SyncWords{u"monitor"_s, translated("On this computer only"), 0}
                                       : SyncWords{u"circle-user"_s, translated("Sign in again"), 1};
    case SyncState::CannotSync:
    case SyncState::Upgrade:
        return {u"cloud-alert"_s, translated("Cannot sync"), 2};
    case SyncState::Paused:
        return {u"circle-pause"_s, translated("Paused"), 0};
    default:
        break;
    }
    if (needs > 0)
        return {u"triangle-alert"_s, translated("%n need you", needs), 1};
    switch (status.state) {
    case SyncState::Offline:
        return {u"cloud-off"_s, status.pending > 0 ? translated("Offline, %n waiting", status.pending) : translated("Offline"), 0};
    case SyncState::Syncing:
    case SyncState::Pending:
        return {u"refresh-cw"_s, status.pending > 0 ? translated("Syncing %n…", status.pending) : translated("Syncing…"), 0};
    default:
        break;
    }
    const qint64 minutes = status.lastSync ? models::minutesBetween(*status.lastSync, now) : 0;
    return {u"cloud-check"_s, minutes < 1 ? translated("Synced") : translated("Synced %n min ago", int(std::min<qint64>(minutes, 999))), 0};
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
