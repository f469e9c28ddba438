// Synchronisation of the open desk, and the truth about it in the sidebar's line.
#pragma once

#include "models/clock.h"
#include "models/sync_status.h"

#include <QString>
#include <memory>

namespace storage
{
class Store;
}
namespace syncing
{
class Engine;
}
namespace ui
{
class MainWindow;
}

namespace app
{

/// Starts synchronising and keeps the sync line true until the engine is destroyed.
std::unique_ptr<syncing::Engine> startSync(ui::MainWindow& window, storage::Store& store, const QString& folder,
                                           const models::Clock& clock);

/// Icon, words and tone (0 quiet, 1 warning, 2 danger) of a status.
struct SyncWords {
    QString icon;
    QString text;
    int tone = 0;
};
SyncWords wordsFor(const models::SyncStatus& status, models::UtcTime now);

} // namespace app
