// trainerdesk-cli report earnings | owed
#include "app/cli/commands.h"
#include "app/cli/report/report_table.h"
#include "ui/core/reports/earnings_report.h"
#include "ui/core/reports/owed_report.h"

#include <map>

using namespace Qt::StringLiterals;
using models::moneyText;

namespace cli
{

namespace
{

void printEarnings(const std::vector<models::EarningsRow>& rows, bool json)
{
    QJsonArray array;
    TextTable table(
        {u"Key"_s, u"Currency"_s, u">Count"_s, u">Gross"_s, u">Refunds"_s, u">Fees"_s, u">Net"_s, u">Payout"_s});
    for (const models::EarningsRow& row : rows) {
        const auto text = [&](models::Minor amount) { return moneyText(amount, row.currency); };
        array.append(QJsonObject{{u"key"_s, row.key},
                                 {u"currency"_s, row.currency},
                                 {u"count"_s, row.count},
                                 {u"gross"_s, text(row.gross)},
                                 {u"refunded"_s, text(row.refunded)},
                                 {u"platform_fee"_s, text(row.platformFee)},
                                 {u"net"_s, text(row.net())},
                                 {u"trainer_payout"_s, text(row.trainerPayout)}});
        table.add({row.key, row.currency, QString::number(row.count), text(row.gross), text(row.refunded),
                   text(row.platformFee), text(row.net()), text(row.trainerPayout)});
    }
    if (json)
        printJson({{u"rows"_s, array}});
    else
        table.print(u"No payments in this time."_s);
}

} // namespace

int runReportEarnings(Context& context, const QStringList& words)
{
    Arguments arguments(u"report earnings"_s, u"Gross, refunds, fees and net of the payments received."_s, {},
                        {{u"from"_s, u"The first day."_s, u"DATE"_s},
                         {u"to"_s, u"The last day."_s, u"DATE"_s},
                         {u"by"_s, u"month, service or client."_s, u"WORD"_s}});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    const QString by = arguments.isSet(u"by"_s) ? arguments.value(u"by"_s) : u"month"_s;
    if (by != u"month"_s && by != u"service"_s && by != u"client"_s)
        return refuse(context, {models::ErrorCode::Usage, u"--by is month, service or client."_s});
    const auto from = dateOption(arguments, u"from"_s), to = dateOption(arguments, u"to"_s);
    if (!from || !to)
        return refuse(context, from ? to.error() : from.error());
    const auto report = openReport(context);
    if (!report)
        return refuse(context, report.error());
    const auto rows = ui::reports::earnings(report->desk.store->reader(), report->practice, *from, *to,
                                            by == u"month"_s     ? ui::reports::EarningsBy::Month
                                            : by == u"service"_s ? ui::reports::EarningsBy::Service
                                                                 : ui::reports::EarningsBy::Client);
    if (!rows)
        return refuse(context, rows.error());
    printEarnings(*rows, context.json);
    return 0;
}

int runReportOwed(Context& context, const QStringList& words)
{
    Arguments arguments(u"report owed"_s, u"Completed sessions with neither payment nor pack, by age."_s, {});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    const auto report = openReport(context);
    if (!report)
        return refuse(context, report.error());
    const auto owed = ui::reports::owedSessions(report->desk.store->reader(), report->practice, context.clock());
    if (!owed)
        return refuse(context, owed.error());
    const QString currency = report->practice.settings.currency;
    QJsonArray array;
    TextTable table({u"Session"_s, u"Client"_s, u"Service"_s, u">Amount"_s, u">Days"_s, u"Age"_s});
    std::map<models::OwedAge, models::Minor> sums;
    models::Minor total;
    for (const ui::reports::OwedSession& session : *owed) {
        const QString start = report->practice.zone.isoText(session.start);
        const QString amount = moneyText(session.amount, currency);
        sums[session.age] += session.amount;
        total += session.amount;
        array.append(QJsonObject{{u"booking_id"_s, session.bookingId.toString()},
                                 {u"client_id"_s, session.clientId.toString()},
                                 {u"client"_s, session.client},
                                 {u"service"_s, session.service},
                                 {u"start"_s, start},
                                 {u"amount"_s, amount},
                                 {u"currency"_s, currency},
                                 {u"days"_s, session.days},
                                 {u"age"_s, models::owedAgeWord(session.age)}});
        table.add({start.left(16), session.client, session.service, amount, QString::number(session.days),
                   models::owedAgeWord(session.age)});
    }
    if (context.json) {
        QJsonObject ages;
        for (const auto& [age, sum] : sums)
            ages[models::owedAgeWord(age)] = moneyText(sum, currency);
        printJson({{u"rows"_s, array},
                   {u"ages"_s, ages},
                   {u"total"_s, moneyText(total, currency)},
                   {u"currency"_s, currency}});
        return 0;
    }
    table.print(u"Nothing is owed."_s);
    if (!owed->empty())
        print(u"In all: %1 %2"_s.arg(moneyText(total, currency), currency));
    return 0;
}

} // namespace cli
