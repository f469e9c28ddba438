// Printing what an import of people did.
#include "app/cli/import_answer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using models::Result;

namespace cli
{

namespace
{

Result<ui::PeopleImported> peopleImported(const Context& context, const ui::PeopleRequest& request, bool dryRun)
{
    TD_ASSIGN(const OpenedDesk desk, openDesk(context));
    return dryRun ? ui::previewPeople(*desk.store, request) : ui::importPeople(*desk.store, request);
}

void printReport(const Context& context, bool dryRun, const ui::PeopleImported& done)
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
    if (dryRun)
        tell(u"Nothing was written (--dry-run)."_s);
}

} // namespace

int runPeopleImport(const Context& context, const ui::PeopleRequest& request, bool dryRun)
{
    const auto done = peopleImported(context, request, dryRun);
    if (!done)
        return refuse(context, done.error());
    printReport(context, dryRun, *done);
    return 0;
}

} // namespace cli
