// RecordRows: the payments, bookings and clients CSVs (docs/files.md has the columns).
#pragma once

#include "storage/exchange/csv_export.h"

namespace storage
{

/// Each writes header and rows and answers the number of rows.
models::Result<qint64> writePayments(const Reader& reader, const CsvExportScope& scope, CsvWriter& writer);
models::Result<qint64> writeBookings(const Reader& reader, const CsvExportScope& scope, CsvWriter& writer);
/// Its columns are those the client import reads, so that a list goes round without loss.
models::Result<qint64> writeClients(const Reader& reader, const CsvExportScope& scope, CsvWriter& writer);

} // namespace storage
