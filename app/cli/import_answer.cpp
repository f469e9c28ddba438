// One way from a file of people into the desk.
#include "app/cli/import_answer.h"

#include "storage/exchange/client_csv.h"
#include "storage/exchange/export_file.h"
#include "ui/core/commands.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Result;

namespace cli
{

namespace
{

struct PeopleImported {
    storage::ImportReport report;
    QString form;
    QStringList passedOver;
};

Result<PeopleImported> peopleImported(const Context& context, const ImportRequest& request, const ReadPeople& read)
{
    QFile file(request.file);
    if (!file.open(QIODevice::ReadOnly))
        return models::fail(ErrorCode::Io, u"%1 cannot be read: %2. Nothing was imported."_s.arg(
                                               QDir::toNativeSeparators(request.file), file.errorString()));
    TD_ASSIGN(const OpenedDesk desk, openDesk(context));
    TD_ASSIGN(const ui::Practice practice, ui::readPractice(desk.store->reader()));
    const models::UtcTime now = desk.store->now();
    TD_ASSIGN(storage::ClientList list, read(file, practice.zone.dateOf(now)));
    PeopleImported done{{}, list.form, list.passedOver};
    const QStringList header = list.header;
    const auto planned = [&](const storage::Reader& reader) -> Result<models::ChangeSet> {
        TD_ASSIGN(auto plan, storage::planClientImport(reader, {practice.profile.id, practice.trainer, practice.zone, now},
                                                       std::move(list)));
        done.report = std::move(plan.report);
        return std::move(plan.changes);
    };
    if (request.dryRun) {
        TD_TRY(planned(desk.store->reader()));
        return done;
    }
    // The rejects are on the disk before the desk changes: a full disk must not cost the rows that were not taken.
    QSaveFile rejects(request.rejects);
    TD_TRY(desk.store->perform([&](const storage::Reader& reader) -> Result<models::ChangeSet> {
        TD_ASSIGN(auto changes, planned(reader));
        if (request.rejects.isEmpty())
            return changes;
        if (auto opened = storage::openExport(rejects); !opened)
            return models::fail(opened.error());
        if (auto written = storage::writeRejects(rejects, header, done.report.rejects); !written)
            return models::fail(written.error());
        return changes;
    }));
    if (!request.rejects.isEmpty())
        TD_TRY(storage::finishExport(rejects));
    return done;
}

void printReport(const Context& context, const ImportRequest& request, const PeopleImported& done)
{
    const storage::ImportReport& report = done.report;
    const int rejected = int(report.rejects.size());
    if (context.json) {
        QJsonArray rejects;
        for (const storage::RejectedRow& reject : report.rejects)
            rejects.push_back(QJsonObject{{u"row"_s, reject.row}, {u"reason"_s, reject.reason}});
        printJson({{u"read"_s, report.read},
                   {u"new"_s, report.added},
                   {u"changed"_s, report.changed},
                   {u"same"_s, report.same},
                   {u"rejected"_s, rejected},
                   {u"rejects"_s, rejects}});
    } else {
        print(u"%1 read: %2 new, %3 changed, %4 same, %5 rejected."_s.arg(report.read)
                  .arg(report.added)
                  .arg(report.changed)
                  .arg(report.same)
                  .arg(rejected));
        for (const storage::RejectedRow& reject : report.rejects)
            print(u"  row %1: %2"_s.arg(reject.row).arg(reject.reason));
    }
    tell(u"Read as %1."_s.arg(done.form));
    if (!done.passedOver.isEmpty())
        tell(u"Passed over: %1."_s.arg(done.passedOver.join(u", "_s)));
    if (request.dryRun)
        tell(u"Nothing was written (--dry-run)."_s);
}

} // namespace

int runPeopleImport(const Context& context, const ImportRequest& request, const ReadPeople& read)
{
    const auto done = peopleImported(context, request, read);
    if (!done)
        return refuse(context, done.error());
    printReport(context, request, *done);
    return 0;
}

} // namespace cli
