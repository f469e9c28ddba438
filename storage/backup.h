// Backup and restore of a desk's database.
#pragma once

#include "models/utc_time.h"
#include "storage/database.h"

namespace storage
{

/// Writes a compact copy of the desk to a file, whole or not at all, while others may go on using the desk.
/// An earlier backup of that name is replaced; any other file is not touched (Duplicate).
models::Status backup(Database& database, const QString& file);

/// Brings a backup into a folder: checked, upgraded and given a new incarnation before it takes the desk's place.
/// NotEmpty when the folder holds a desk with data, unless `replace`: then the old file is kept beside as
/// `desk-before-restore-<time>.sqlite` (its name is returned). Locked when another program has the desk open.
models::Result<QString> restore(const QString& file, const QString& folder, bool replace, models::UtcTime now);

/// Whether a desk holds nothing but the trainer of `init`.
models::Result<bool> isEmptyDesk(Database& database);

} // namespace storage
