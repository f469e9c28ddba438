// Safekeeping: copies of the desk out of the window, and backups back into it.
#pragma once

#include "models/utc_time.h"
#include "storage/database.h"

class QWidget;

namespace app
{

/// Asks where to and writes a backup of an open desk. No value: the trainer changed her mind; else the file's name.
models::Result<std::optional<QString>> backUp(QWidget* window, storage::Database& database, models::UtcTime now);

/// Asks where to and copies the files of a desk as they are, with the journal of what is not folded in yet: for a desk that
/// cannot be opened.
models::Result<std::optional<QString>> copyFiles(QWidget* window, const QString& folder, models::UtcTime now);

/// Asks which backup is to take the desk's place. Empty: none. The desk stays as it is until then.
QString chooseBackup(QWidget* window);

} // namespace app
