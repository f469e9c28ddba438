// PayoutExport: the payouts CSV of the rows on the Earnings screen.
#pragma once

#include "ui/core/earnings/earnings_desk.h"
#include "ui/core/earnings/payments_item_model.h"

namespace ui::earnings
{

/// For whom a CSV is written.
enum class CsvFor { Spreadsheet, Program };

/// What was written.
struct PayoutFiles {
    QStringList files; ///< the payouts, then their summary by month
    qint64 rows = 0;
};

/// `trainerdesk-payouts_2026-01-01_2026-03-31.csv`
QString payoutFileName(const Period& period);

/// Writes the payments of a view's period and currency that pass the filter: the same rows as the screen. Io or Full when
/// the file cannot be written; an older file of that name is then untouched.
models::Result<PayoutFiles> exportPayouts(const storage::Reader& reader, const Practice& practice,
                                          const EarningsView& view, PaymentFilter filter, CsvFor form,
                                          const QLocale& locale, bool withPeople, const QString& file);

} // namespace ui::earnings
