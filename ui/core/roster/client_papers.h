// Client papers: a list of clients as CSV, one client's whole file for them, and erasing a client with its receipt.
#pragma once

#include "ui/core/commands.h"

#include <QLocale>

namespace ui
{

/// Writes these clients (none: all) as CSV for a spreadsheet of the locale; answers how many. No health data.
models::Result<qint64> exportClientList(const storage::Reader& reader, const Practice& practice, const QLocale& locale,
                                        const std::vector<models::Uuid>& clients, const QString& file);

/// Everything the desk holds about one client as a ZIP for them; answers the number of files in it. The client's own
/// health data is part of it.
models::Result<int> writeClientArchive(const storage::Reader& reader, const models::Uuid& client, models::UtcTime now,
                                       const QString& file);

/// Erases a client's identity and health for ever; amounts and sessions stay without a name. The answer is the receipt:
/// what was erased, what stays, and when, naming nobody.
models::Result<QString> eraseForEver(storage::Store& store, const models::Uuid& client, const QLocale& locale);

} // namespace ui
