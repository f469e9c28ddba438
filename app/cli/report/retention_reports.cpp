// trainerdesk-cli report retention
#include "app/cli/commands.h"
#include "app/cli/report/report_table.h"
#include "ui/core/reports/retention_report.h"

using namespace Qt::StringLiterals;

namespace cli
{

int runReportRetention(Context& context, const QStringList& words)
{
    Arguments arguments(u"report retention"_s,
                        u"Clients nobody has dealt with for longer than the policy retention_months: erase or keep."_s,
                        {});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    const auto report = openReport(context);
    if (!report)
        return refuse(context, report.error());
    const auto rows = ui::reports::retentionList(report->desk.store->reader(), report->practice, context.clock());
    if (!rows)
        return refuse(context, rows.error());
    QJsonArray array;
    TextTable table({u"Client"_s, u"Status"_s, u"Last dealing"_s, u"On the list since"_s, u"Health data"_s});
    for (const ui::reports::RetentionRow& row : *rows) {
        array.append(QJsonObject{{u"client_id"_s, row.clientId.toString()},
                                 {u"client"_s, row.client},
                                 {u"status"_s, models::enumWord(row.status)},
                                 {u"last_dealing"_s, row.lastDealing.toString(Qt::ISODate)},
                                 {u"due"_s, row.due.toString(Qt::ISODate)},
                                 {u"health"_s, row.hasHealth}});
        table.add({row.client, models::enumWord(row.status), row.lastDealing.toString(Qt::ISODate),
                   row.due.toString(Qt::ISODate), row.hasHealth ? u"held"_s : u"none"_s});
    }
    if (context.json)
        printJson({{u"rows"_s, array}});
    else
        table.print(u"Nobody is on the list."_s);
    return 0;
}

} // namespace cli
