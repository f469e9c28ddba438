// CsvExport: payouts, payments, bookings and clients as CSV files, row by row in bounded memory.
#pragma once

#include "models/entities/payments.h"
#include "models/zone.h"
#include "storage/exchange/csv_writer.h"
#include "storage/reader.h"

namespace storage
{

enum class CsvExportKind { Payouts, Payments, Bookings, Clients };

/// "payouts", "payments", "bookings", "clients".
QString exportWord(CsvExportKind kind);

/// What is exported and how. Days are whole local days, both included: of payments by when they were made, of bookings by
/// when they start, of clients by when they joined.
struct CsvExportScope {
    models::Uuid trainerId;
    models::Zone zone;
    QString currency; ///< the trainer's, for prices
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::optional<QString> onlyCurrency;               ///< payments of one currency
    std::vector<models::PaymentStatus> onlyStatuses{}; ///< payments in these states; empty: all
    std::vector<models::Uuid> onlyClients{};           ///< of the client list; empty: all
    bool personal = true; ///< names, addresses and words about people are left empty when false
    CsvProfile profile;
};

struct CsvExportDone {
    QStringList files;
    qint64 rows = 0;
};

/// Writes `out`, or the default name inside it when it is a folder; payouts also write `...-summary.csv` beside it.
///
/// Files appear whole under their names or not at all; the same desk and scope give the same bytes. Health data is never
/// part of it. Io or Full when a file cannot be written.
models::Result<CsvExportDone> exportCsv(const Reader& reader, CsvExportKind kind, const CsvExportScope& scope,
                                        const QString& out);

} // namespace storage
