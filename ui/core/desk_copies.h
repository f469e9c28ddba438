// Desk copies: a backup of the desk, and everything in plain files, for the window's settings.
#pragma once

#include "storage/store.h"

namespace ui
{

/// Writes a backup, whole or not at all.
models::Status backUpDesk(storage::Store& store, const QString& file);
/// Writes every table and document into an empty or new folder. Answers how many tables it holds.
models::Result<int> exportWholeDesk(storage::Store& store, const QString& folder);
/// "trainerdesk-2025-06-11.sqlite"
QString proposedBackupName(QDate day);

} // namespace ui
