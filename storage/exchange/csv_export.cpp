// Naming the files and writing them whole.
#include "storage/exchange/csv_export.h"

#include "storage/exchange/export_file.h"
#include "storage/exchange/payout_rows.h"
#include "storage/exchange/record_rows.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using models::Result;
using models::Status;

namespace storage
{

namespace
{

/// The first and last local day of what is exported, where the scope leaves them open.
Result<std::pair<std::optional<QDate>, std::optional<QDate>>> daysOf(const Reader& reader, CsvExportKind kind,
                                                                     const CsvExportScope& scope)
{
    auto days = std::make_pair(scope.from, scope.to);
    if (days.first && days.second)
        return days;
    const QString sql = kind == CsvExportKind::Clients
                            ? u"SELECT min(since), max(since) FROM trainer_clients WHERE trainer_id = ?"_s
                        : kind == CsvExportKind::Bookings
                            ? u"SELECT min(start_time), max(start_time) FROM bookings WHERE trainer_id = ?"_s
                            : u"SELECT min(created_at), max(created_at) FROM payments WHERE trainer_id = ?"_s;
    TD_TRY(reader.each(sql, {scope.trainerId.toString()}, [&](const QSqlQuery& query) -> Status {
        const auto dayAt = [&](int column) -> std::optional<QDate> {
            const QString text = query.value(column).toString();
            if (const auto time = models::UtcTime::fromString(text))
                return scope.zone.dateOf(*time);
            const QDate date = QDate::fromString(text, Qt::ISODate);
            return date.isValid() ? std::optional(date) : std::nullopt;
        };
        days.first = days.first ? days.first : dayAt(0);
        days.second = days.second ? days.second : dayAt(1);
        return {};
    }));
    return days;
}

/// `trainerdesk-payouts_2026-01-01_2026-03-31.csv`
Result<QString> defaultName(const Reader& reader, CsvExportKind kind, const CsvExportScope& scope)
{
    TD_ASSIGN(const auto days, daysOf(reader, kind, scope));
    QString name = u"trainerdesk-"_s + exportWord(kind);
    for (const auto& day : {days.first, days.second}) {
        if (day)
            name += u'_' + day->toString(Qt::ISODate);
    }
    return QString(name + u".csv"_s);
}

QString summaryName(const QString& file)
{
    const bool csv = file.endsWith(u".csv"_s, Qt::CaseInsensitive);
    return (csv ? file.left(file.size() - 4) : file) + u"-summary"_s + (csv ? file.right(4) : u".csv"_s);
}

} // namespace

QString exportWord(CsvExportKind kind)
{
    switch (kind) {
    case CsvExportKind::Payouts:
        return u"payouts"_s;
    case CsvExportKind::Payments:
        return u"payments"_s;
    case CsvExportKind::Bookings:
        return u"bookings"_s;
    case CsvExportKind::Clients:
        break;
    }
    return u"clients"_s;
}

Result<CsvExportDone> exportCsv(const Reader& reader, CsvExportKind kind, const CsvExportScope& scope,
                                const QString& out)
{
    QString name = out;
    if (QFileInfo(out).isDir()) {
        TD_ASSIGN(const QString file, defaultName(reader, kind, scope));
        name = QDir(out).filePath(file);
    }
    CsvExportDone done;
    done.files = {name};
    QSaveFile file(name);
    TD_TRY(openExport(file));
    CsvWriter writer(file, scope.profile);
    if (kind != CsvExportKind::Payouts) {
        TD_ASSIGN(done.rows, kind == CsvExportKind::Payments   ? writePayments(reader, scope, writer)
                             : kind == CsvExportKind::Bookings ? writeBookings(reader, scope, writer)
                                                               : writeClients(reader, scope, writer));
        TD_TRY(finishExport(file));
        return done;
    }
    // Both files are whole before either gets its name.
    PayoutSums sums;
    TD_ASSIGN(done.rows, writePayouts(reader, scope, writer, sums));
    done.files.push_back(summaryName(name));
    QSaveFile summary(done.files.back());
    TD_TRY(openExport(summary));
    CsvWriter summaryWriter(summary, scope.profile);
    TD_TRY(writePayoutSummary(sums, summaryWriter));
    TD_TRY(finishExport(summary));
    TD_TRY(finishExport(file));
    return done;
}

} // namespace storage
