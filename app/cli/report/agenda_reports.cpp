// trainerdesk-cli report day | week
#include "app/cli/commands.h"
#include "app/cli/report/report_table.h"
#include "ui/core/reports/agenda_report.h"

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

QJsonObject entryJson(const ui::reports::AgendaEntry& entry, const models::Zone& zone)
{
    QJsonObject object{{u"booking_id"_s, entry.booking.id.toString()},
                       {u"start"_s, zone.isoText(entry.booking.startTime)},
                       {u"end"_s, zone.isoText(entry.booking.endTime)},
                       {u"client_id"_s, entry.booking.clientId.toString()},
                       {u"client"_s, entry.client},
                       {u"service"_s, entry.service},
                       {u"status"_s, models::enumWord(entry.booking.status)},
                       {u"paid_by"_s, entry.paidBy}};
    if (entry.booking.zoomMeetingUrl)
        object[u"meeting_url"_s] = *entry.booking.zoomMeetingUrl;
    return object;
}

QJsonObject ratingJson(const models::RatingSummary& rating)
{
    const auto tenths = rating.averageTenths();
    return {{u"average"_s, tenths ? QJsonValue(*tenths / 10.0) : QJsonValue()}, {u"count"_s, rating.count()}};
}

/// Prints the agenda of some days; `answer` carries what the report says besides.
int printAgenda(const Context& context, const ReportDesk& report, models::DayRange days, QJsonObject answer)
{
    const storage::Reader reader = report.desk.store->reader();
    const auto entries = ui::reports::agenda(reader, report.practice, days);
    const auto rating = ui::reports::publicRatings(reader, report.practice);
    if (!entries || !rating)
        return refuse(context, entries ? rating.error() : entries.error());
    if (context.json) {
        QJsonArray sessions;
        for (const auto& entry : *entries)
            sessions.append(entryJson(entry, report.practice.zone));
        answer[u"sessions"_s] = sessions;
        answer[u"rating"_s] = ratingJson(*rating);
        printJson(answer);
        return 0;
    }
    TextTable table({u"Day"_s, u"Time"_s, u"Client"_s, u"Service"_s, u"Status"_s, u"Paid by"_s});
    for (const auto& entry : *entries) {
        const QString start = report.practice.zone.isoText(entry.booking.startTime);
        const QString end = report.practice.zone.isoText(entry.booking.endTime);
        table.add({start.left(10), start.mid(11, 5) + u'-' + end.mid(11, 5), entry.client, entry.service,
                   models::enumWord(entry.booking.status), entry.paidBy});
    }
    table.print(u"No sessions."_s);
    return 0;
}

} // namespace

int runReportDay(Context& context, const QStringList& words)
{
    Arguments arguments(u"report day"_s, u"The sessions of a day."_s, {},
                        {{u"date"_s, u"The day; else today."_s, u"DATE"_s}});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    if (const auto date = dateOption(arguments, u"date"_s); !date)
        return refuse(context, date.error());
    const auto report = openReport(context);
    if (!report)
        return refuse(context, report.error());
    const auto day = dayOption(arguments, u"date"_s, *report, context.clock());
    const auto unsettled =
        ui::reports::unsettledSessions(report->desk.store->reader(), report->practice, context.clock());
    if (!unsettled)
        return refuse(context, unsettled.error());
    const int exit = printAgenda(context, *report, {*day, *day},
                                 {{u"date"_s, day->toString(Qt::ISODate)}, {u"unsettled"_s, *unsettled}});
    if (exit == 0 && !context.json && *unsettled > 0)
        print(u"Over and not settled yet: %1"_s.arg(*unsettled));
    return exit;
}

int runReportWeek(Context& context, const QStringList& words)
{
    Arguments arguments(u"report week"_s, u"The sessions of a week, Monday to Sunday."_s, {},
                        {{u"date"_s, u"A day of the week; else today."_s, u"DATE"_s}});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    if (const auto date = dateOption(arguments, u"date"_s); !date)
        return refuse(context, date.error());
    const auto report = openReport(context);
    if (!report)
        return refuse(context, report.error());
    const auto day = dayOption(arguments, u"date"_s, *report, context.clock());
    const models::DayRange week = models::isoWeekOf(*day);
    return printAgenda(context, *report, week,
                       {{u"from"_s, week.from.toString(Qt::ISODate)}, {u"to"_s, week.to.toString(Qt::ISODate)}});
}

} // namespace cli
