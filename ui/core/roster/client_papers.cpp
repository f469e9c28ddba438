// Doors to the exports of one or several clients, and to erasure.
#include "ui/core/roster/client_papers.h"

#include "storage/erasure.h"
#include "storage/exchange/client_file.h"
#include "storage/exchange/csv_export.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct ClientPaper {
    Q_DECLARE_TR_FUNCTIONS(ClientPaper)
};

QString countLines(const QMap<QString, int>& counts, const QLocale& locale)
{
    QString lines;
    for (const auto& [table, count] : counts.asKeyValueRange())
        lines += u"  "_s + table + u": "_s + locale.toString(count) + u'\n';
    return lines;
}

} // namespace

models::Result<qint64> exportClientList(const storage::Reader& reader, const Practice& practice, const QLocale& locale,
                                        const std::vector<models::Uuid>& clients, const QString& file)
{
    storage::CsvExportScope scope;
    scope.trainerId = practice.profile.id;
    scope.zone = practice.zone;
    scope.currency = practice.settings.currency;
    scope.onlyClients = clients;
    scope.profile = storage::CsvProfile::spreadsheet(locale);
    TD_ASSIGN(const auto done, storage::exportCsv(reader, storage::CsvExportKind::Clients, scope, file));
    return done.rows;
}

models::Result<int> writeClientArchive(const storage::Reader& reader, const models::Uuid& client, models::UtcTime now,
                                       const QString& file)
{
    TD_ASSIGN(const auto done, storage::writeClientFile(reader, client, now, file));
    return done.files;
}

models::Result<QString> eraseForEver(storage::Store& store, const models::Uuid& client, const QLocale& locale)
{
    TD_ASSIGN(const auto receipt, storage::eraseClient(store, client));
    QString words = ClientPaper::tr("Receipt of erasure") + u"\n\n"_s;
    words += ClientPaper::tr("Client: %1", "a record's id").arg(receipt.clientId.toString()) + u'\n';
    words += ClientPaper::tr("Time: %1").arg(receipt.erasedAt.toString()) + u"\n\n"_s;
    words += ClientPaper::tr("Erased: names, addresses, health, notes and other words in these records") + u'\n';
    words += countLines(receipt.erased, locale);
    words += u"  "_s + ClientPaper::tr("changes in the history: %1").arg(locale.toString(receipt.journalChanges)) +
             u"\n\n"_s;
    words += ClientPaper::tr("Kept without a name: amounts, sessions, points") + u'\n';
    words += countLines(receipt.kept, locale);
    words +=
        u'\n' + ClientPaper::tr("Copies made before (backups, exports) still hold the data: delete them too.") + u'\n';
    return words;
}

} // namespace ui
