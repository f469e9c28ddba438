// trainerdesk-cli report gap
#include "app/cli/commands.h"
#include "app/cli/report/report_table.h"
#include "app/cli/written_time.h"
#include "ui/core/gap_suggestions.h"
#include "ui/core/references.h"

using namespace Qt::StringLiterals;
using models::ErrorCode;

namespace cli
{

int runReportGap(Context& context, const QStringList& words)
{
    Arguments arguments(
        u"report gap"_s, u"Who would gain from a free slot, best first, and why."_s, {},
        {{u"start"_s, u"When the slot begins."_s, u"TIME"_s}, {u"service"_s, u"For this service only."_s, u"REF"_s}});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    if (!arguments.isSet(u"start"_s))
        return refuse(context, {ErrorCode::Usage, u"Say when: --start 2026-03-03T09:00"_s});
    const auto report = openReport(context);
    if (!report)
        return refuse(context, report.error());
    const auto start = writtenTime(arguments.value(u"start"_s), report->practice.zone);
    if (!start)
        return refuse(context, {ErrorCode::Usage, u"--start is a time like 2026-03-03T09:00."_s});
    const storage::Reader reader = report->desk.store->reader();
    const ui::Planning planning{reader, report->practice, context.clock(), report->desk.store->ids()};
    std::optional<models::TrainerService> service;
    if (arguments.isSet(u"service"_s)) {
        const auto found = ui::serviceOf(planning, arguments.value(u"service"_s));
        if (!found)
            return refuse(context, found.error());
        service = *found;
    }
    const models::TimeSpan slot{*start, start->plusMinutes(service ? service->duration : 60)};
    const auto ranked = ui::suggestForGap(planning, slot, service ? std::optional(service->id) : std::nullopt);
    if (!ranked)
        return refuse(context, ranked.error());
    QJsonArray array;
    TextTable table({u"Client"_s, u"Why"_s});
    for (const models::GapSuggestion& suggestion : *ranked) {
        QStringList reasons;
        for (const models::GapReason& reason : suggestion.reasons)
            reasons << models::gapReasonText(reason);
        array.append(QJsonObject{{u"client_id"_s, suggestion.clientId.toString()},
                                 {u"client"_s, suggestion.name},
                                 {u"score"_s, suggestion.score},
                                 {u"reasons"_s, QJsonArray::fromStringList(reasons)}});
        table.add({suggestion.name, reasons.join(u"; "_s)});
    }
    if (context.json)
        printJson({{u"rows"_s, array}});
    else
        table.print(u"Nobody has a reason to be asked."_s);
    return 0;
}

} // namespace cli
