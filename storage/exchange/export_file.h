// ExportFile: a file that appears whole under its name or not at all.
#pragma once

#include "models/result.h"

#include <QSaveFile>

namespace storage
{

/// Opens a file for an export: what is written stands beside it until it is finished. Io when the place cannot be written.
models::Status openExport(QSaveFile& file);
/// Gives the file its name. Io or Full when the disk refuses; the old file is then untouched.
models::Status finishExport(QSaveFile& file);

} // namespace storage
