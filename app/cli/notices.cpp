// trainerdesk-cli notices: what the open window does by itself, once.
#include "ui/core/plans/notice_plans.h"
#include "app/cli/commands.h"
#include "app/cli/report/report_table.h"

using namespace Qt::StringLiterals;
using models::Notification;

namespace cli
{

namespace
{

QJsonObject noticeJson(const Notification& notice)
{
    return {{u"id"_s, notice.id.toString()},
            {u"type"_s, notice.type},
            {u"title"_s, notice.title},
            {u"message"_s, notice.message.value_or(QString())},
            {u"related_id"_s, notice.relatedId ? QJsonValue(notice.relatedId->toString()) : QJsonValue()},
            {u"created_at"_s, notice.createdAt.toString()}};
}

} // namespace

int runNotices(Context& context, const QStringList& words)
{
    Arguments arguments(u"notices"_s,
                        u"Writes what has become due into the inbox (sessions, packs, certificates), lets time pass "
                        "(series, referrals, points) and prints what is unread."_s,
                        {});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    const auto report = openReport(context);
    if (!report)
        return refuse(context, report.error());
    ui::Commands commands(*report->desk.store);
    if (const auto caughtUp = commands.catchUp(); !caughtUp)
        return refuse(context, caughtUp.error());
    std::vector<ui::PopUp> popUps;
    if (const auto ran = commands.perform(ui::runNotices(popUps), storage::Origin::Upkeep); !ran)
        return refuse(context, ran.error());
    const auto unread = report->desk.store->reader().all<Notification>(
        u"WHERE user_id = ? AND is_read = 0 ORDER BY created_at, id"_s, {report->practice.trainer.id.toString()});
    if (!unread)
        return refuse(context, unread.error());
    if (context.json) {
        QJsonArray list, shown;
        for (const Notification& notice : *unread)
            list.append(noticeJson(notice));
        for (const ui::PopUp& popUp : popUps)
            shown.append(QJsonObject{{u"title"_s, popUp.title}, {u"text"_s, popUp.text}});
        printJson({{u"unread"_s, list}, {u"pop_ups"_s, shown}});
        return 0;
    }
    TextTable table({u"When"_s, u"What"_s, u"About"_s});
    for (const Notification& notice : *unread)
        table.add({report->practice.zone.isoText(notice.createdAt).left(16), notice.title,
                   notice.message.value_or(QString()).replace(u'\n', u"; "_s)});
    table.print(u"Nothing is unread."_s);
    return 0;
}

} // namespace cli
