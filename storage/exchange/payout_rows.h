// PayoutRows: the payouts CSV and its summary (docs/files.md has the columns).
#pragma once

#include "storage/exchange/csv_export.h"

#include <map>

namespace storage
{

/// Sums of one month and currency for the summary file.
struct PayoutSum {
    qint64 count = 0;
    models::Minor gross, refunded, platformFee, netExpected, trainerPayout, variance;
};

/// Keyed by month ("2026-01", trainer's zone), then currency.
using PayoutSums = std::map<std::pair<QString, QString>, PayoutSum>;

/// Writes header and rows of the payouts CSV in the order of payment, and adds up what counts. Answers the number of rows.
models::Result<qint64> writePayouts(const Reader& reader, const CsvExportScope& scope, CsvWriter& writer,
                                    PayoutSums& sums);

/// Writes the summary CSV.
models::Status writePayoutSummary(const PayoutSums& sums, CsvWriter& writer);

/// The payments of a scope as the part of a statement behind `FROM payments p`, and its values.
QString paymentScope(const CsvExportScope& scope, QVariantList& bound);

} // namespace storage
