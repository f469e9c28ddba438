// trainerdesk-cli report packages | balance
#include "app/cli/commands.h"
#include "app/cli/report/report_table.h"
#include "ui/core/loyalty/badge_board.h"
#include "ui/core/references.h"
#include "ui/core/reports/owed_report.h"
#include "ui/core/reports/packages_report.h"

using namespace Qt::StringLiterals;
using ui::reports::PackRow;

namespace cli
{

namespace
{

QString dayText(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QJsonObject packJson(const PackRow& row)
{
    return {{u"client_package_id"_s, row.ledger.pack.id.toString()},
            {u"client_id"_s, row.ledger.pack.clientId.toString()},
            {u"client"_s, row.client},
            {u"package"_s, row.ledger.offer.name},
            {u"service"_s, row.service},
            {u"sold"_s, row.ledger.offer.sessionCount},
            {u"left"_s, row.ledger.left()},
            {u"held"_s, row.ledger.count(models::RedemptionState::Held)},
            {u"free"_s, row.ledger.freeToBook()},
            {u"last_day"_s, row.lastDay ? QJsonValue(dayText(row.lastDay)) : QJsonValue()},
            {u"expired"_s, row.expired},
            {u"closed"_s, row.ledger.isClosed()},
            {u"low"_s, row.low},
            {u"per_week"_s, row.perWeek},
            {u"deferred"_s, models::moneyText(row.deferred, row.currency)},
            {u"currency"_s, row.currency}};
}

QString lineWords(const models::BalanceLine& line)
{
    switch (line.kind) {
    case models::BalanceLine::Kind::Sold:
        return u"sold"_s;
    case models::BalanceLine::Kind::Adjusted:
        return line.adjustment ? models::enumWord(*line.adjustment) : QString();
    case models::BalanceLine::Kind::Held:
        return u"held"_s;
    case models::BalanceLine::Kind::Used:
        return u"used"_s;
    case models::BalanceLine::Kind::Forfeited:
        return u"forfeited"_s;
    case models::BalanceLine::Kind::Returned:
        break;
    }
    return u"returned"_s;
}

QJsonArray linesJson(const PackRow& row, const models::Zone& zone)
{
    QJsonArray array;
    for (const models::BalanceLine& line : models::explainBalance(row.ledger)) {
        QJsonObject object{{u"at"_s, zone.isoText(line.at)},
                           {u"kind"_s, lineWords(line)},
                           {u"change"_s, line.change},
                           {u"left"_s, line.left}};
        if (line.bookingId)
            object[u"booking_id"_s] = line.bookingId->toString();
        if (!line.reason.isEmpty())
            object[u"reason"_s] = line.reason;
        array.append(object);
    }
    return array;
}

QJsonObject badgesJson(const ui::ClientBadges& badges)
{
    QJsonArray held, ahead;
    for (const auto& one : badges.held)
        held.append(QJsonObject{{u"name"_s, one.badge.name}, {u"at"_s, one.at.toString()}});
    for (const auto& one : badges.ahead)
        ahead.append(QJsonObject{{u"name"_s, one.badge.name},
                                 {u"metric"_s, models::badgeMetricWord(one.progress.metric).toString()},
                                 {u"have"_s, one.progress.have},
                                 {u"goal"_s, one.progress.goal}});
    return {{u"held"_s, held}, {u"ahead"_s, ahead}};
}

void printPacks(const std::vector<PackRow>& rows)
{
    TextTable table(
        {u"Client"_s, u"Pack"_s, u">Left"_s, u">Free"_s, u"Last day"_s, u">Deferred"_s, u"Currency"_s, u"Note"_s});
    for (const PackRow& row : rows) {
        const int left = row.ledger.left();
        const QString note = row.ledger.isClosed() ? u"closed"_s
                             : left < 0            ? u"over by %1"_s.arg(-left)
                             : row.expired         ? u"expired"_s
                             : row.low             ? u"low"_s
                                                   : QString();
        table.add({row.client, row.ledger.offer.name, QString::number(left), QString::number(row.ledger.freeToBook()),
                   dayText(row.lastDay), models::moneyText(row.deferred, row.currency), row.currency, note});
    }
    table.print(u"No packs."_s);
}

} // namespace

int runReportPackages(Context& context, const QStringList& words)
{
    Arguments arguments(u"report packages"_s, u"Open packs: left, free to book, last day, income not yet earned."_s, {},
                        {{u"all"_s, u"Used-up, expired and closed ones too."_s}});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    const auto report = openReport(context);
    if (!report)
        return refuse(context, report.error());
    const auto rows = ui::reports::packRows(report->desk.store->reader(), report->practice, context.clock(), {},
                                            arguments.isSet(u"all"_s));
    if (!rows)
        return refuse(context, rows.error());
    if (!context.json) {
        printPacks(*rows);
        return 0;
    }
    QJsonArray array;
    for (const PackRow& row : *rows)
        array.append(packJson(row));
    printJson({{u"rows"_s, array}});
    return 0;
}

int runReportBalance(Context& context, const QStringList& words)
{
    Arguments arguments(u"report balance"_s, u"One client: packs with every plus and minus, what is owed, points."_s,
                        {}, {{u"client"_s, u"Id, e-mail or full name."_s, u"REF"_s}});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    if (!arguments.isSet(u"client"_s))
        return refuse(context, {models::ErrorCode::Usage, u"Say whose: --client REF"_s});
    const auto report = openReport(context);
    if (!report)
        return refuse(context, report.error());
    const storage::Reader reader = report->desk.store->reader();
    const ui::Planning planning{reader, report->practice, context.clock(), report->desk.store->ids()};
    const auto client = ui::clientOf(planning, arguments.value(u"client"_s));
    if (!client)
        return refuse(context, client.error());
    const auto packs = ui::reports::packRows(reader, report->practice, context.clock(), client->id, true);
    const auto owed = ui::reports::owedSessions(reader, report->practice, context.clock(), client->id);
    const auto points = reader.number(u"SELECT coalesce(sum(points), 0) FROM loyalty_points WHERE user_id = ?"_s,
                                      {client->id.toString()});
    if (!packs || !owed || !points)
        return refuse(context, !packs ? packs.error() : !owed ? owed.error() : points.error());
    const auto badges = ui::readClientBadges(planning, client->id);
    if (!badges)
        return refuse(context, badges.error());
    models::Minor total;
    for (const auto& session : *owed)
        total += session.amount;
    const QString currency = report->practice.settings.currency;
    if (!context.json) {
        printPacks(*packs);
        for (const PackRow& row : *packs) {
            print(u"\nWhy %1 left of %2:"_s.arg(row.ledger.left()).arg(row.ledger.offer.name));
            TextTable table({u"When"_s, u"What"_s, u">Change"_s, u">Left"_s, u"Reason"_s});
            for (const models::BalanceLine& line : models::explainBalance(row.ledger))
                table.add({report->practice.zone.isoText(line.at).left(16), lineWords(line),
                           QString::number(line.change), QString::number(line.left), line.reason});
            table.print({});
        }
        print(u"\nOwed: %1 %2 for %3 sessions\nPoints: %4"_s.arg(models::moneyText(total, currency), currency)
                  .arg(owed->size())
                  .arg(*points));
        for (const auto& held : badges->held)
            print(u"Badge: %1"_s.arg(held.badge.name));
        for (const auto& ahead : badges->ahead)
            print(
                u"Next badge: %1, %2 of %3"_s.arg(ahead.badge.name).arg(ahead.progress.have).arg(ahead.progress.goal));
        return 0;
    }
    QJsonArray array;
    for (const PackRow& row : *packs) {
        QJsonObject object = packJson(row);
        object[u"lines"_s] = linesJson(row, report->practice.zone);
        array.append(object);
    }
    printJson({{u"client_id"_s, client->id.toString()},
               {u"packages"_s, array},
               {u"owed"_s, models::moneyText(total, currency)},
               {u"currency"_s, currency},
               {u"points"_s, *points},
               {u"badges"_s, badgesJson(*badges)}});
    return 0;
}

} // namespace cli
