// Expansion in wall-clock time; UNTIL and the window are ours, in instants.
#include "storage/exchange/recurrence.h"

#include "storage/exchange/rule_walk.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <libical/ical.h>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace storage
{

using models::ErrorCode;
using models::Result;
using models::Status;
using models::UtcTime;

namespace
{

constexpr int kLongestRule = 2000;
/// Iterator steps before an expansion gives up: a COUNT that begins far in the past is still within it.
constexpr int kMostSteps = 100'000;

/// UNTIL as written: a day, a wall-clock time or an instant.
struct RuleEnd {
    QDate date;
    QTime time;
    bool isDay = false;
    bool isUtc = false;
};

struct ParsedRule {
    icalrecurrencetype rule;
    std::optional<RuleEnd> end;
};

tl::unexpected<models::Error> badRule(const QString& why)
{
    return models::fail(ErrorCode::Invalid, u"The repeat rule cannot be used: %1. Write it like "
                                            "FREQ=WEEKLY;BYDAY=MO,TH or FREQ=WEEKLY;COUNT=10."_s.arg(why));
}

std::optional<RuleEnd> readRuleEnd(const QString& text)
{
    static const QRegularExpression kForm(u"^(\\d{8})(?:T(\\d{6})(Z?))?$"_s);
    const auto match = kForm.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    RuleEnd end;
    end.date = QDate::fromString(match.captured(1), u"yyyyMMdd"_s);
    end.isDay = match.captured(2).isEmpty();
    end.time = end.isDay ? QTime(0, 0) : QTime::fromString(match.captured(2), u"HHmmss"_s);
    end.isUtc = !match.captured(3).isEmpty();
    if (!end.date.isValid() || !end.time.isValid())
        return std::nullopt;
    return end;
}

/// Whether BYMONTH and BYMONTHDAY leave no day of any year, e.g. 30 February.
bool namesNoDay(const QString& months, const QString& monthDays)
{
    if (monthDays.isEmpty())
        return false;
    static constexpr int kLongest[]{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    for (int month = 1; month <= 12; ++month) {
        if (!months.isEmpty() && !months.split(u',').contains(QString::number(month)))
            continue;
        for (const QString& day : monthDays.split(u',')) {
            if (std::abs(day.toInt()) <= kLongest[month - 1])
                return false;
        }
    }
    return true;
}

/// Whether a part has no place in a rule of this frequency (the table of RFC 5545, 3.3.10), or counts beyond the year's
/// months or a month's weeks.
bool isOutOfPlace(const QHash<QString, QString>& parts)
{
    const QString frequency = parts.value(u"FREQ"_s);
    const bool byDayOrMore = frequency != u"HOURLY";
    if ((parts.contains(u"BYWEEKNO"_s) && frequency != u"YEARLY") ||
        (parts.contains(u"BYYEARDAY"_s) && byDayOrMore && frequency != u"YEARLY") ||
        (parts.contains(u"BYMONTHDAY"_s) && frequency == u"WEEKLY"))
        return true;
    for (const QString& month : parts.value(u"BYMONTH"_s).split(u',', Qt::SkipEmptyParts)) {
        if (month.toInt() > 12)
            return true;
    }
    const bool ofMonth = frequency == u"MONTHLY" || (frequency == u"YEARLY" && parts.contains(u"BYMONTH"_s));
    for (const QString& day : parts.value(u"BYDAY"_s).split(u',', Qt::SkipEmptyParts)) {
        const int position = std::abs(day.chopped(2).toInt());
        if ((ofMonth && position > 5) || (position > 0 && parts.contains(u"BYWEEKNO"_s)))
            return true;
    }
    return false;
}

int listLength(const QString& list)
{
    return list.isEmpty() ? 1 : int(list.count(u',')) + 1;
}

/// Whether BYSETPOS asks for more than one period of the rule can hold, e.g. the second of "every fifth Monday".
bool picksBeyond(const QHash<QString, QString>& parts)
{
    const QString positions = parts.value(u"BYSETPOS"_s), frequency = parts.value(u"FREQ"_s);
    if (positions.isEmpty() || frequency == u"YEARLY")
        return false;
    int days = 1;
    if (frequency == u"WEEKLY") {
        days = listLength(parts.value(u"BYDAY"_s));
    } else if (frequency == u"MONTHLY") {
        const QString weekdays = parts.value(u"BYDAY"_s), monthDays = parts.value(u"BYMONTHDAY"_s);
        int byDay = weekdays.isEmpty() ? 31 : 0;
        for (const QString& day : weekdays.split(u',', Qt::SkipEmptyParts))
            byDay += day.size() > 2 ? 1 : 5;
        days = weekdays.isEmpty()    ? listLength(monthDays)
               : monthDays.isEmpty() ? byDay
                                     : std::min(byDay, listLength(monthDays));
    }
    const int most = days * listLength(parts.value(u"BYHOUR"_s)) * listLength(parts.value(u"BYMINUTE"_s)) *
                     listLength(parts.value(u"BYSECOND"_s));
    for (const QString& position : positions.split(u',')) {
        if (std::abs(position.toInt()) <= most)
            return false;
    }
    return true;
}

Result<ParsedRule> parseRule(const QString& text)
{
    QString rule = text.toUpper();
    rule.remove(QRegularExpression(u"\\s"_s));
    if (rule.startsWith(u"RRULE:"_s))
        rule.remove(0, 6);
    if (rule.size() > kLongestRule)
        return badRule(u"it is too long"_s);
    static const QSet<QString> kNumbers{u"INTERVAL"_s, u"COUNT"_s};
    static const QSet<QString> kLists{u"BYSECOND"_s,  u"BYMINUTE"_s, u"BYHOUR"_s,   u"BYMONTHDAY"_s,
                                      u"BYYEARDAY"_s, u"BYWEEKNO"_s, u"BYSETPOS"_s, u"BYMONTH"_s};
    static const QRegularExpression kNumberList(u"^[+-]?\\d{1,3}(,[+-]?\\d{1,3})*$"_s);
    static const QRegularExpression kDayList(u"^([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)"
                                             "(,([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU))*$"_s);
    QHash<QString, QString> parts;
    QStringList kept;
    ParsedRule parsed;
    for (const QString& part : rule.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const QString name = part.left(equals), value = equals < 0 ? QString() : part.mid(equals + 1);
        if (equals <= 0 || value.isEmpty())
            return badRule(u"\"%1\" is not a part like FREQ=WEEKLY"_s.arg(part.left(40)));
        if (name.startsWith(u"X-"_s))
            continue;
        if (parts.contains(name))
            return badRule(u"%1 stands twice"_s.arg(name));
        parts.insert(name, value);
        if (name == u"UNTIL") {
            parsed.end = readRuleEnd(value);
            if (!parsed.end)
                return badRule(u"UNTIL=%1 is not a date"_s.arg(value.left(40)));
            continue;
        }
        bool ok = true;
        if (kNumbers.contains(name))
            ok = value.toInt(&ok) > 0 && ok && value.toInt() <= 32767;
        else if (kLists.contains(name))
            ok = kNumberList.match(value).hasMatch();
        else if (name == u"BYDAY")
            ok = kDayList.match(value).hasMatch();
        else if (name == u"WKST")
            ok = kDayList.match(value).hasMatch() && value.size() == 2;
        else if (name != u"FREQ")
            return badRule(u"%1 is not known"_s.arg(name.left(40)));
        if (!ok)
            return badRule(u"%1=%2 is out of range"_s.arg(name, value.left(40)));
        kept.append(part);
    }
    const QString frequency = parts.value(u"FREQ"_s);
    static const QSet<QString> kFrequencies{u"HOURLY"_s, u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s};
    if (frequency.isEmpty())
        return badRule(u"it has no FREQ"_s);
    if (frequency == u"SECONDLY" || frequency == u"MINUTELY")
        return badRule(u"sessions do not repeat by the minute"_s);
    if (!kFrequencies.contains(frequency))
        return badRule(u"FREQ=%1 is not known"_s.arg(frequency.left(40)));
    if (parts.contains(u"COUNT"_s) && parts.contains(u"UNTIL"_s))
        return badRule(u"COUNT and UNTIL exclude each other"_s);
    if (namesNoDay(parts.value(u"BYMONTH"_s), parts.value(u"BYMONTHDAY"_s)) || isOutOfPlace(parts) ||
        picksBeyond(parts))
        return badRule(u"it falls on no day that exists"_s);
    icalerror_clear_errno();
    parsed.rule = icalrecurrencetype_from_string(kept.join(u';').toLatin1().constData());
    if (parsed.rule.freq == ICAL_NO_RECURRENCE || icalerrno != ICAL_NO_ERROR) {
        icalerror_clear_errno();
        return badRule(u"a value is out of range"_s);
    }
    return parsed;
}

icaltimetype wallIcal(QDate date, QTime time)
{
    icaltimetype wall = icaltime_null_time();
    wall.year = date.year();
    wall.month = date.month();
    wall.day = date.day();
    wall.hour = time.hour();
    wall.minute = time.minute();
    wall.second = time.second();
    return wall;
}

/// The day of an instant under any offset there is, `days` further on.
QDate dayNear(UtcTime time, int days)
{
    const qint64 day = time.ms / 86'400'000 - (time.ms % 86'400'000 < 0 ? 1 : 0);
    return QDate::fromJulianDay(day + 2440588 + days);
}

using WallTime = std::pair<QDate, QTime>;
/// The next start of a rule on the wall clock, or none.
using NextStart = std::function<std::optional<WallTime>()>;

/// A start of the same hourly rhythm shortly before a day. Without this a rule from the year 1 would be walked through.
WallTime rhythmNear(const icalrecurrencetype& rule, QDate date, QTime time, QDate near)
{
    const qint64 step = std::max<qint64>(1, rule.interval);
    const qint64 moved = date.daysTo(near) * 24 / step * step + time.hour();
    return {date.addDays(moved / 24), QTime(int(moved % 24), time.minute(), time.second())};
}

/// The starts of an hourly rule, by libical; from around `near` on where it is given. None can be made of a rule that
/// never comes.
NextStart hourlyStarts(icalrecurrencetype rule, QDate date, QTime time, std::optional<QDate> near, QDate last)
{
    // A bound on the iterator too: a rule that never comes must not search the centuries.
    rule.until = wallIcal(last, QTime(23, 59, 59));
    const auto [firstDate, firstTime] = near ? rhythmNear(rule, date, time, *near) : WallTime(date, time);
    const std::shared_ptr<icalrecur_iterator> iterator(icalrecur_iterator_new(rule, wallIcal(firstDate, firstTime)),
                                                       icalrecur_iterator_free);
    if (!iterator)
        return {};
    if (near && *near > firstDate)
        icalrecur_iterator_set_start(iterator.get(), wallIcal(*near, QTime(0, 0)));
    return [iterator]() -> std::optional<WallTime> {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next))
            return std::nullopt;
        return WallTime({next.year, next.month, next.day}, {next.hour, next.minute, std::min(next.second, 59)});
    };
}

NextStart startsOfRule(const icalrecurrencetype& rule, QDate date, QTime time, std::optional<QDate> near, QDate last)
{
    if (rule.freq == ICAL_HOURLY_RECURRENCE)
        return hourlyStarts(rule, date, time, near, last);
    RuleWalk walk(rule, date, time);
    if (near)
        walk.jumpTo(*near);
    return [walk, last]() mutable { return walk.next(last); };
}

/// The rule's own starts up to `until` and its end, from around `from` on where that is possible.
Status ruleStarts(const Recurrence& recurrence, const WallToUtc& clock, UtcTime from, UtcTime until, int limit,
                  std::vector<UtcTime>& starts)
{
    TD_ASSIGN(ParsedRule parsed, parseRule(recurrence.rrule));
    UtcTime last = until;
    if (parsed.end) {
        const RuleEnd& end = *parsed.end;
        const UtcTime own = end.isUtc   ? models::Zone().toUtc(end.date, end.time)
                            : end.isDay ? clock(end.date.addDays(1), QTime(0, 0)).plusMs(-1)
                                        : clock(end.date, end.time);
        last = std::min(last, own);
    }
    const QDate lastDay = dayNear(last, 2);
    if (lastDay < recurrence.date)
        return {};
    const QDate nearFrom = dayNear(from, -2);
    const bool mayJump = parsed.rule.count == 0 && nearFrom > recurrence.date;
    const NextStart next = startsOfRule(parsed.rule, recurrence.date, recurrence.time,
                                        mayJump ? std::optional(nearFrom) : std::nullopt, lastDay);
    if (!next)
        return badRule(u"it falls on no day that exists"_s);
    bool firstSeen = mayJump;
    int left = parsed.rule.count > 0 ? parsed.rule.count : kMostSteps;
    for (int step = 0; left > 0; ++step, --left) {
        if (step == kMostSteps)
            return badRule(u"it begins too long ago"_s);
        const auto wall = next();
        if (!wall)
            break;
        const auto [date, time] = *wall;
        if (!firstSeen) {
            firstSeen = true;
            // A start that the rule does not give takes one of its COUNT.
            if (recurrence.startCounts && (date != recurrence.date || time != recurrence.time) && --left == 0)
                break;
        }
        const UtcTime start = clock(date, time);
        if (start > last)
            break;
        if (start < from)
            continue;
        if (int(starts.size()) >= limit)
            return badRule(u"it gives more than %1 sessions"_s.arg(limit));
        starts.push_back(start);
    }
    return {};
}

} // namespace

Status checkRule(const QString& rrule)
{
    TD_ASSIGN([[maybe_unused]] const ParsedRule parsed, parseRule(rrule));
    return {};
}

Result<std::vector<UtcTime>> expand(const Recurrence& recurrence, const models::Zone& zone, UtcTime from, UtcTime until,
                                    int limit)
{
    return expand(
        recurrence, [&zone](QDate date, QTime time) { return zone.toUtc(date, time); }, from, until, limit);
}

Result<std::vector<UtcTime>> expand(const Recurrence& recurrence, const WallToUtc& clock, UtcTime from, UtcTime until,
                                    int limit)
{
    std::vector<UtcTime> starts;
    if (!recurrence.rrule.isEmpty())
        TD_TRY(ruleStarts(recurrence, clock, from, until, limit, starts));
    const auto addWithin = [&](UtcTime start) {
        if (start >= from && start <= until)
            starts.push_back(start);
    };
    if (recurrence.startCounts || recurrence.rrule.isEmpty())
        addWithin(clock(recurrence.date, recurrence.time));
    for (const UtcTime start : recurrence.added)
        addWithin(start);
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    std::vector<UtcTime> excluded = recurrence.excluded;
    for (const QDate day : recurrence.excludedDays) {
        const UtcTime begin = clock(day, QTime(0, 0)), end = clock(day.addDays(1), QTime(0, 0));
        for (const UtcTime start : starts) {
            if (start >= begin && start < end)
                excluded.push_back(start);
        }
    }
    std::sort(excluded.begin(), excluded.end());
    std::erase_if(starts, [&](UtcTime start) { return std::binary_search(excluded.begin(), excluded.end(), start); });
    if (int(starts.size()) > limit)
        return badRule(u"it gives more than %1 sessions"_s.arg(limit));
    return starts;
}

} // namespace storage
