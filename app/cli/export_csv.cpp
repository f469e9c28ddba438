// trainerdesk-cli export payouts, payments, bookings, clients
#include "app/cli/commands.h"
#include "storage/exchange/csv_export.h"
#include "ui/core/commands.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Result;

namespace cli
{

namespace
{

/// `--profile` and `--locale`; the spreadsheet of the system's own locale unless one is named.
Result<storage::CsvProfile> profileOption(const Arguments& arguments)
{
    const QString profile = arguments.isSet(u"profile"_s) ? arguments.value(u"profile"_s) : u"machine"_s;
    QLocale locale;
    if (arguments.isSet(u"locale"_s)) {
        const QString name = arguments.value(u"locale"_s);
        locale = QLocale(name);
        if (locale.language() == QLocale::C && name != u"C")
            return models::fail(ErrorCode::Usage, u"--locale wants a locale like de_DE, not \"%1\"."_s.arg(name));
    }
    if (profile == u"machine")
        return storage::CsvProfile::machine();
    if (profile == u"spreadsheet")
        return storage::CsvProfile::spreadsheet(locale);
    return models::fail(ErrorCode::Usage, u"--profile is machine or spreadsheet, not \"%1\"."_s.arg(profile));
}

Result<storage::CsvExportScope> scopeOf(const Arguments& arguments)
{
    storage::CsvExportScope scope;
    TD_ASSIGN(scope.from, dateOption(arguments, u"from"_s));
    TD_ASSIGN(scope.to, dateOption(arguments, u"to"_s));
    TD_ASSIGN(scope.profile, profileOption(arguments));
    scope.personal = !arguments.isSet(u"no-personal"_s);
    if (scope.from && scope.to && *scope.to < *scope.from)
        return models::fail(ErrorCode::Usage, u"--from lies after --to."_s);
    if (!arguments.isSet(u"out"_s) || arguments.value(u"out"_s).isEmpty())
        return models::fail(ErrorCode::Usage, u"--out FILE (or a folder) is missing."_s);
    return scope;
}

Result<storage::CsvExportDone> exported(const Context& context, storage::CsvExportKind kind, const Arguments& arguments)
{
    TD_ASSIGN(storage::CsvExportScope scope, scopeOf(arguments));
    TD_ASSIGN(const OpenedDesk desk, openDesk(context));
    TD_ASSIGN(const ui::Practice practice, ui::readPractice(desk.store->reader()));
    scope.trainerId = practice.profile.id;
    scope.zone = practice.zone;
    scope.currency = practice.settings.currency;
    return storage::exportCsv(desk.store->reader(), kind, scope, arguments.value(u"out"_s));
}

int runExportCsv(Context& context, storage::CsvExportKind kind, const QStringList& words)
{
    Arguments arguments(u"export "_s + storage::exportWord(kind), u"Writes %1 as CSV."_s.arg(storage::exportWord(kind)),
                        {},
                        {{u"out"_s, u"The file, or a folder where it gets its usual name."_s, u"FILE"_s},
                         {u"from"_s, u"First local day."_s, u"DATE"_s},
                         {u"to"_s, u"Last local day, included."_s, u"DATE"_s},
                         {u"profile"_s, u"machine (default) or spreadsheet."_s, u"PROFILE"_s},
                         {u"locale"_s, u"Whose spreadsheet, e.g. de_DE."_s, u"L"_s},
                         {u"no-personal"_s, u"Leave names, addresses and notes empty."_s}});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    const auto done = exported(context, kind, arguments);
    if (!done)
        return refuse(context, done.error());
    if (context.json) {
        printJson({{u"ok"_s, true}, {u"rows"_s, done->rows}, {u"files"_s, QJsonArray::fromStringList(done->files)}});
        return 0;
    }
    for (const QString& file : done->files)
        print(file);
    tell(u"%1 rows."_s.arg(done->rows));
    return 0;
}

} // namespace

int runExportPayouts(Context& context, const QStringList& words)
{
    return runExportCsv(context, storage::CsvExportKind::Payouts, words);
}

int runExportPayments(Context& context, const QStringList& words)
{
    return runExportCsv(context, storage::CsvExportKind::Payments, words);
}

int runExportBookings(Context& context, const QStringList& words)
{
    return runExportCsv(context, storage::CsvExportKind::Bookings, words);
}

int runExportClients(Context& context, const QStringList& words)
{
    return runExportCsv(context, storage::CsvExportKind::Clients, words);
}

} // namespace cli
