// The rules of merging.
#include "server/merge.h"

#include "models/rules/package_balance.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using models::Value;

namespace server
{

namespace
{

Merged lastWins(const Three& three, bool mineWins)
{
    return mineWins ? Merged{three.mine, three.theirs, false} : Merged{three.theirs, three.mine, true};
}

/// The lines of a text that an edit replaced, as a range of the base.
struct Edit {
    qsizetype from = 0;
    qsizetype to = 0;
    QStringList lines;
};

Edit editOf(const QStringList& base, const QStringList& edited)
{
    qsizetype head = 0;
    while (head < base.size() && head < edited.size() && base[head] == edited[head])
        ++head;
    qsizetype tail = 0;
    while (tail < base.size() - head && tail < edited.size() - head &&
           base[base.size() - 1 - tail] == edited[edited.size() - 1 - tail])
        ++tail;
    return {head, base.size() - tail, edited.mid(head, edited.size() - tail - head)};
}

Merged mergeText(const Three& three)
{
    const QString base = models::textOf(three.base), theirs = models::textOf(three.theirs),
                  mine = models::textOf(three.mine);
    const QStringList lines = base.isEmpty() ? QStringList() : base.split(u'\n');
    const Edit first = editOf(lines, theirs.isEmpty() ? QStringList() : theirs.split(u'\n'));
    const Edit second = editOf(lines, mine.isEmpty() ? QStringList() : mine.split(u'\n'));
    const bool isApart = first.to < second.from || second.to < first.from ||
                         (first.to == second.from && first.from < first.to && second.from < second.to) ||
                         (second.to == first.from && first.from < first.to && second.from < second.to);
    if (!isApart) {
        // Both are kept; nothing typed is lost. A text that already holds the other is not doubled.
        if (theirs.contains(mine))
            return {three.theirs, std::nullopt, false};
        if (mine.contains(theirs))
            return {three.mine, std::nullopt, false};
        return {Value(theirs + u"\n\n— · —\n\n"_s + mine), std::nullopt, false};
    }
    const Edit& upper = first.from <= second.from ? first : second;
    const Edit& lower = first.from <= second.from ? second : first;
    const QStringList merged = lines.mid(0, upper.from) + upper.lines + lines.mid(upper.to, lower.from - upper.to) +
                               lower.lines + lines.mid(lower.to);
    return {Value(merged.join(u'\n')), std::nullopt, false};
}

QJsonValue jsonOf(const Value& value)
{
    const QJsonDocument document = QJsonDocument::fromJson(models::textOf(value).toUtf8());
    return document.isArray()    ? QJsonValue(document.array())
           : document.isObject() ? QJsonValue(document.object())
                                 : QJsonValue();
}

Value textOfJson(const QJsonValue& value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

Merged mergeSet(const Three& three)
{
    const QJsonArray base = jsonOf(three.base).toArray(), mine = jsonOf(three.mine).toArray();
    QJsonArray merged;
    for (const QJsonValue& element : jsonOf(three.theirs).toArray()) {
        if (!base.contains(element) || mine.contains(element))
            merged.append(element);
    }
    for (const QJsonValue& element : mine) {
        if (!base.contains(element) && !merged.contains(element))
            merged.append(element);
    }
    return {textOfJson(merged), std::nullopt, false};
}

/// A list of objects with a "date" as an object by date; no value when it is something else.
std::optional<QJsonObject> byDate(const QJsonValue& value)
{
    if (!value.isArray() && !value.isUndefined() && !value.isNull())
        return std::nullopt;
    QJsonObject object;
    for (const QJsonValue& element : value.toArray()) {
        const QString date = element.toObject().value("date"_L1).toString();
        if (date.isEmpty())
            return std::nullopt;
        object.insert(date, element);
    }
    return object;
}

struct JsonMerge {
    bool mineIsLater = false;
    QJsonObject lost{};

    QJsonValue merge(const QString& path, const QJsonValue& base, const QJsonValue& theirs, const QJsonValue& mine)
    {
        if (theirs == mine || mine == base)
            return theirs;
        if (theirs == base)
            return mine;
        if (theirs.isObject() && mine.isObject())
            return mergeObjects(path, base.toObject(), theirs.toObject(), mine.toObject());
        if (theirs.isArray() && mine.isArray()) {
            const auto b = byDate(base), t = byDate(theirs), m = byDate(mine);
            if (b && t && m) {
                QJsonArray list;
                for (const QJsonValue& element : mergeObjects(path, *b, *t, *m))
                    list.append(element);
                return list;
            }
        }
        lost.insert(path, mineIsLater ? theirs : mine);
        return mineIsLater ? mine : theirs;
    }

    QJsonObject mergeObjects(const QString& path, const QJsonObject& base, const QJsonObject& theirs,
                             const QJsonObject& mine)
    {
        QStringList keys = theirs.keys() + mine.keys();
        std::sort(keys.begin(), keys.end());
        keys.removeDuplicates();
        QJsonObject merged;
        for (const QString& key : keys) {
            const QJsonValue value =
                merge(path.isEmpty() ? key : path + u'.' + key, base.value(key), theirs.value(key), mine.value(key));
            if (!value.isUndefined())
                merged.insert(key, value);
        }
        return merged;
    }
};

Merged mergeKeys(const Three& three, bool mineIsLater)
{
    JsonMerge merge{mineIsLater};
    const QJsonValue merged = merge.mergeObjects({}, jsonOf(three.base).toObject(), jsonOf(three.theirs).toObject(),
                                                 jsonOf(three.mine).toObject());
    Merged result{textOfJson(merged), std::nullopt, !mineIsLater};
    if (!merge.lost.isEmpty())
        result.lost = textOfJson(merge.lost);
    return result;
}

int statusRank(QStringView word, bool beforeStart)
{
    static constexpr std::array<std::pair<QStringView, int>, 9> kRanks{{{u"completed", 5},
                                                                        {u"no_show", 4},
                                                                        {u"cancelled", 3},
                                                                        {u"confirmed", 2},
                                                                        {u"pending", 1},
                                                                        {u"used", 5},
                                                                        {u"forfeited", 4},
                                                                        {u"returned", 3},
                                                                        {u"held", 2}}};
    if (beforeStart && (word == u"cancelled" || word == u"returned"))
        return 9;
    for (const auto& [known, rank] : kRanks) {
        if (word == known)
            return rank;
    }
    return 0;
}

Merged mergeDays(const Three& three, const MergeContext& context)
{
    const auto base = models::UtcTime::fromString(models::textOf(three.base));
    const auto theirs = models::UtcTime::fromString(models::textOf(three.theirs));
    const auto mine = models::UtcTime::fromString(models::textOf(three.mine));
    if (!base || !theirs || !mine)
        return lastWins(three, context.mineIsLater);
    const qint64 days = context.zone.dateOf(*base).daysTo(context.zone.dateOf(*mine));
    return {Value(models::movedExpiry(*theirs, days, context.zone).toString()), std::nullopt, false};
}

} // namespace

Merged mergeValues(Merge rule, const Three& three, const MergeContext& context)
{
    switch (rule) {
    case Merge::Text:
        return mergeText(three);
    case Merge::Set:
        return mergeSet(three);
    case Merge::Keys:
        return mergeKeys(three, context.mineIsLater);
    case Merge::Status: {
        const int theirs = statusRank(models::textOf(three.theirs), context.beforeStart);
        const int mine = statusRank(models::textOf(three.mine), context.beforeStart);
        return lastWins(three, mine > theirs);
    }
    case Merge::Later:
        return {models::textOf(three.mine) > models::textOf(three.theirs) ? three.mine : three.theirs, std::nullopt,
                false};
    case Merge::Days:
        return mergeDays(three, context);
    case Merge::Amount:
        return {Value(models::integerOf(three.theirs) + models::integerOf(three.mine) - models::integerOf(three.base)),
                std::nullopt, false};
    case Merge::Counted:
    case Merge::Granted:
    case Merge::Never:
        return {three.theirs, std::nullopt, false};
    case Merge::Last:
        break;
    }
    return lastWins(three, context.mineIsLater);
}

bool isHybridClock(QStringView text)
{
    const auto isHex = [](QStringView part) {
        return std::all_of(part.begin(), part.end(),
                           [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    };
    return text.size() == 46 && models::UtcTime::fromString(text.left(24)) && text[24] == u'-' && text[29] == u'-' &&
           isHex(text.mid(25, 4)) && isHex(text.mid(30));
}

QString takenClock(const QString& hlc, bool isSuspect, models::UtcTime now)
{
    const QString instant = now.toString();
    return isSuspect || hlc.left(24) > instant ? instant + hlc.mid(24) : hlc;
}

} // namespace server
