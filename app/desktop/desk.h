// Desk: the open database and what stands on it, for the life of the window.
#pragma once

#include "app/desktop/options.h"
#include "models/clock.h"
#include "storage/desk_files.h"
#include "ui/core/commands.h"

#include <QTemporaryDir>
#include <memory>

namespace app
{

struct Desk {
    std::unique_ptr<QTemporaryDir> sample; ///< the folder of a demo desk, removed at the end
    QString folder;
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<models::IdSource> ids;
    std::unique_ptr<storage::Store> store;
    std::unique_ptr<ui::Commands> commands;
    std::unique_ptr<storage::BackgroundReader> background; ///< goes first: its connection stands beside the database's

    /// From now on long reads are made beside the window. For a window that is used; pictures are drawn of what was read.
    void readInBackground();
};

/// Opens the desk that the options name; makes an empty one in a folder without, a filled one for --demo.
models::Result<std::unique_ptr<Desk>> openDesk(const Options& options, const models::Clock& clock);

} // namespace app
