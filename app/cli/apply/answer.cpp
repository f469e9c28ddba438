// Answers of `apply` as JSON.
#include "app/cli/apply/answer.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

QByteArray oneLine(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

void putList(QJsonObject& object, const QString& key, const QStringList& list)
{
    if (!list.isEmpty())
        object[key] = QJsonArray::fromStringList(list);
}

} // namespace

QJsonObject consequencesJson(const ui::Consequences& consequences)
{
    QJsonObject object;
    putList(object, u"warnings"_s, consequences.warnings);
    if (consequences.sessions)
        object[u"sessions"_s] =
            QJsonObject{{u"before"_s, consequences.sessions->first}, {u"after"_s, consequences.sessions->second}};
    if (consequences.fee)
        object[u"fee"_s] = *consequences.fee;
    if (consequences.payout)
        object[u"payout"_s] = *consequences.payout;
    if (consequences.points)
        object[u"points"_s] = *consequences.points;
    putList(object, u"badges"_s, consequences.badges);
    putList(object, u"waitlist"_s, consequences.waitlist);
    if (!consequences.dates.empty()) {
        QJsonArray dates;
        for (const auto& date : consequences.dates)
            dates.append(QJsonObject{{u"start"_s, date.start.toString()}, {u"state"_s, date.state}});
        object[u"dates"_s] = dates;
    }
    putList(object, u"messages"_s, consequences.messages);
    return object;
}

QByteArray acceptedLine(const QString& word, const ui::Act& act, bool preview)
{
    QJsonObject object{{u"ok"_s, true}, {u"do"_s, word}};
    if (preview) {
        object[u"preview"_s] = true;
    } else {
        if (!act.id.isNull())
            object[u"id"_s] = act.id.toString();
        QJsonObject ids;
        for (auto it = act.ids.begin(); it != act.ids.end(); ++it)
            ids[it.key()] = it.value().toString();
        object[u"ids"_s] = ids;
    }
    object[u"consequences"_s] = consequencesJson(act.consequences);
    return oneLine(object);
}

QByteArray refusedLine(const QString& word, const models::Error& error)
{
    return oneLine(
        {{u"ok"_s, false}, {u"do"_s, word}, {u"code"_s, models::codeWord(error.code)}, {u"message"_s, error.message}});
}

} // namespace cli
