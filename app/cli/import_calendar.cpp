// trainerdesk-cli import calendar
#include "app/cli/commands.h"
#include "storage/exchange/calendar_import.h"
#include "storage/exchange/csv_writer.h"
#include "storage/exchange/export_file.h"
#include "ui/core/references.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Result;
using models::Status;
using storage::CalendarImportReport;

namespace cli
{

namespace
{

struct CalendarImported {
    CalendarImportReport report;
    models::Zone zone;
};

/// Rejected events as CSV: what is needed to find them in the calendar again, and why.
Status writeCalendarRejects(QIODevice& device, const CalendarImported& done)
{
    storage::CsvWriter csv(device, storage::CsvProfile::machine());
    TD_TRY(csv.row({u"row"_s, u"line"_s, u"uid"_s, u"start"_s, u"summary"_s, u"reason"_s}));
    for (const storage::CalendarReject& reject : done.report.rejects) {
        csv.number(reject.row)
            .number(reject.line)
            .text(reject.uid)
            .text(reject.start)
            .text(reject.summary)
            .text(reject.reason);
        TD_TRY(csv.endRow());
    }
    for (const storage::SkippedDate& skipped : done.report.skipped) {
        csv.number(skipped.row).empty().empty().plain(done.zone.isoText(skipped.start)).empty().text(skipped.reason);
        TD_TRY(csv.endRow());
    }
    return csv.flush();
}

Result<CalendarImported> calendarImported(const Context& context, const Arguments& arguments)
{
    storage::CalendarImportOptions options;
    TD_ASSIGN(options.from, dateOption(arguments, u"from"_s));
    TD_ASSIGN(options.until, dateOption(arguments, u"until"_s));
    if (options.from && options.until && *options.until < *options.from)
        return models::fail(ErrorCode::Usage, u"--from lies after --until."_s);
    options.createClients = arguments.isSet(u"create-clients"_s);
    TD_ASSIGN(const OpenedDesk desk, openDesk(context));
    TD_ASSIGN(const ui::Practice practice, ui::readPractice(desk.store->reader()));
    CalendarImported done{{}, practice.zone};
    TD_ASSIGN(const storage::CalendarFile file,
              storage::readCalendarFile(arguments.positional().constFirst(), practice.zone));
    // The rejects are on the disk before the desk changes: a full disk must not cost the rows that were not taken.
    const bool dryRun = arguments.isSet(u"dry-run"_s);
    QSaveFile rejects(arguments.value(u"rejects"_s));
    const ui::Plan plan = [&](const ui::Planning& planning) -> Result<ui::Act> {
        if (arguments.isSet(u"client"_s)) {
            TD_ASSIGN(const models::User client, ui::clientOf(planning, arguments.value(u"client"_s)));
            options.client = client.id;
        }
        if (arguments.isSet(u"service"_s)) {
            TD_ASSIGN(const models::TrainerService service, ui::serviceOf(planning, arguments.value(u"service"_s)));
            options.service = service.id;
        }
        const storage::ImportContext importing{planning.practice.profile.id, planning.practice.trainer,
                                               planning.practice.zone, planning.now};
        TD_ASSIGN(auto planned, storage::planCalendarImport(planning.reader, importing, file, options));
        done.report = std::move(planned.report);
        if (arguments.isSet(u"rejects"_s) && !dryRun) {
            TD_TRY(storage::openExport(rejects));
            TD_TRY(writeCalendarRejects(rejects, done));
        }
        ui::Act act;
        act.changes = std::move(planned.changes);
        return act;
    };
    ui::Commands commands(*desk.store);
    if (dryRun) {
        TD_TRY(commands.preview(plan));
    } else {
        TD_TRY(commands.perform(plan));
    }
    if (arguments.isSet(u"rejects"_s) && !dryRun)
        TD_TRY(storage::finishExport(rejects));
    return done;
}

void printCalendarJson(const CalendarImported& done)
{
    const CalendarImportReport& report = done.report;
    QJsonArray rejects, skipped;
    for (const storage::CalendarReject& reject : report.rejects)
        rejects.append(QJsonObject{{u"row"_s, reject.row},
                                   {u"reason"_s, reject.reason},
                                   {u"line"_s, reject.line},
                                   {u"uid"_s, reject.uid},
                                   {u"start"_s, reject.start},
                                   {u"summary"_s, reject.summary}});
    for (const storage::SkippedDate& one : report.skipped)
        skipped.append(
            QJsonObject{{u"row"_s, one.row}, {u"start"_s, done.zone.isoText(one.start)}, {u"reason"_s, one.reason}});
    QJsonObject others;
    for (auto it = report.others.constBegin(); it != report.others.constEnd(); ++it)
        others.insert(it.key(), it.value());
    printJson({{u"read"_s, report.read},
               {u"new"_s, report.added},
               {u"changed"_s, report.changed},
               {u"same"_s, report.same},
               {u"rejected"_s, int(report.rejects.size())},
               {u"rejects"_s, rejects},
               {u"skipped"_s, skipped},
               {u"bookings"_s, report.bookings},
               {u"busy"_s, report.busyBlocks},
               {u"clients_created"_s, QJsonArray::fromStringList(report.clientsCreated)},
               {u"services_created"_s, QJsonArray::fromStringList(report.servicesCreated)},
               {u"passed_over"_s, others}});
}

void printCalendarText(const CalendarImported& done)
{
    const CalendarImportReport& report = done.report;
    print(u"%1 read: %2 new, %3 changed, %4 same, %5 rejected."_s.arg(report.read)
              .arg(report.added)
              .arg(report.changed)
              .arg(report.same)
              .arg(report.rejects.size()));
    print(u"%1 bookings written, %2 events block time."_s.arg(report.bookings).arg(report.busyBlocks));
    if (!report.clientsCreated.isEmpty())
        print(u"Clients created: %1."_s.arg(report.clientsCreated.join(u", "_s)));
    if (!report.servicesCreated.isEmpty())
        print(u"The desk had no service: created %1, with price 0. Set the prices under Services."_s.arg(
            report.servicesCreated.join(u", "_s)));
    for (const storage::CalendarReject& reject : report.rejects)
        print(u"  event %1 (line %2): %3"_s.arg(reject.row).arg(reject.line).arg(reject.reason));
    for (const storage::SkippedDate& skipped : report.skipped)
        print(u"  event %1, only %2: %3"_s.arg(skipped.row).arg(done.zone.isoText(skipped.start), skipped.reason));
    for (auto it = report.others.constBegin(); it != report.others.constEnd(); ++it)
        tell(u"Passed over: %1 %2."_s.arg(it.value()).arg(it.key()));
}

} // namespace

int runImportCalendar(Context& context, const QStringList& words)
{
    Arguments arguments(
        u"import calendar"_s, u"Takes over an iCalendar file; one Undo takes it back."_s, {u"FILE.ics"_s},
        {{u"dry-run"_s, u"Say what would happen and write nothing."_s},
         {u"rejects"_s, u"Write the events that could not be taken, with their reasons."_s, u"FILE.csv"_s},
         {u"from"_s, u"First local day; 12 months ago unless given."_s, u"DATE"_s},
         {u"until"_s, u"Last local day, included; in 12 months unless given."_s, u"DATE"_s},
         {u"client"_s, u"Whose sessions those are that name nobody."_s, u"REF"_s},
         {u"service"_s, u"The service of all sessions."_s, u"REF"_s},
         {u"create-clients"_s, u"Make clients of unknown names after \"PT\", \"with\" and the like."_s}});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    const auto done = calendarImported(context, arguments);
    if (!done)
        return refuse(context, done.error());
    if (context.json)
        printCalendarJson(*done);
    else
        printCalendarText(*done);
    if (arguments.isSet(u"dry-run"_s))
        tell(u"Nothing was written (--dry-run)."_s);
    return 0;
}

} // namespace cli
