// Reading, writing and asking of a trainer's hours.
#include "models/availability.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace models
{

namespace
{

constexpr std::array kWeekdayKeys{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr int kMinutesOfDay = 1440;

QString weekdayKey(size_t index)
{
    return QString(QLatin1String(kWeekdayKeys[index]));
}

tl::unexpected<Error> wrongHours(const QString& what)
{
    return fail(ErrorCode::Invalid, u"These hours cannot be read: %1. Nothing was changed."_s.arg(what));
}

Result<MinuteRange> rangeOf(const QJsonValue& from, const QJsonValue& to)
{
    const auto start = minuteFromText(from.toString());
    const auto end = minuteFromText(to.toString());
    if (!start || !end)
        return wrongHours(u"a time is written like \"07:30\""_s);
    if (*end <= *start)
        return wrongHours(u"\"%1\" is not before \"%2\""_s.arg(from.toString(), to.toString()));
    return MinuteRange{*start, *end};
}

QJsonArray rangesToJson(const std::vector<MinuteRange>& ranges)
{
    QJsonArray array;
    for (const MinuteRange& range : ranges)
        array.append(QJsonArray{minuteText(range.from), minuteText(range.to)});
    return array;
}

Result<BusyTime> busyFromJson(const QJsonValue& value)
{
    if (!value.isObject())
        return wrongHours(u"a busy time is an object with \"start\" and \"end\""_s);
    BusyTime busy;
    busy.other = value.toObject();
    TD_ASSIGN(busy.range, rangeOf(busy.other.take(u"start"_s), busy.other.take(u"end"_s)));
    busy.note = busy.other.take(u"note"_s).toString();
    busy.uid = busy.other.take(u"uid"_s).toString();
    return busy;
}

QJsonObject busyToJson(const BusyTime& busy)
{
    QJsonObject object = busy.other;
    object[u"start"_s] = minuteText(busy.range.from);
    object[u"end"_s] = minuteText(busy.range.to);
    if (!busy.note.isEmpty())
        object[u"note"_s] = busy.note;
    if (!busy.uid.isEmpty())
        object[u"uid"_s] = busy.uid;
    return object;
}

Result<DayException> exceptionFromJson(const QJsonValue& value)
{
    DayException exception;
    exception.other = value.toObject();
    exception.date = QDate::fromString(exception.other.take(u"date"_s).toString(), Qt::ISODate);
    if (!exception.date.isValid())
        return wrongHours(u"an exception needs a \"date\" like \"2026-03-04\""_s);
    if (const QJsonValue ranges = exception.other.take(u"ranges"_s); !ranges.isUndefined() && !ranges.isNull()) {
        TD_ASSIGN(exception.ranges, Availability::rangesFromJson(ranges));
    }
    exception.note = exception.other.take(u"note"_s).toString();
    for (const QJsonValue& busy : exception.other.take(u"busy"_s).toArray()) {
        TD_ASSIGN(BusyTime read, busyFromJson(busy));
        exception.busy.push_back(std::move(read));
    }
    return exception;
}

QJsonObject exceptionToJson(const DayException& exception)
{
    QJsonObject object = exception.other;
    object[u"date"_s] = exception.date.toString(Qt::ISODate);
    if (exception.ranges)
        object[u"ranges"_s] = rangesToJson(*exception.ranges);
    if (!exception.note.isEmpty())
        object[u"note"_s] = exception.note;
    if (!exception.busy.empty()) {
        QJsonArray busy;
        for (const BusyTime& one : exception.busy)
            busy.append(busyToJson(one));
        object[u"busy"_s] = busy;
    }
    return object;
}

UtcTime instantOf(QDate day, int minutes, const Zone& zone)
{
    if (minutes == 0)
        return zone.startOfDay(day);
    return minutes >= kMinutesOfDay ? zone.startOfDay(day.addDays(1))
                                    : zone.toUtc(day, QTime(minutes / 60, minutes % 60));
}

} // namespace

std::vector<MinuteRange> joinedRanges(std::vector<MinuteRange> ranges)
{
    std::sort(ranges.begin(), ranges.end());
    std::vector<MinuteRange> result;
    for (const MinuteRange& range : ranges) {
        if (!result.empty() && range.from <= result.back().to)
            result.back().to = std::max(result.back().to, range.to);
        else
            result.push_back(range);
    }
    return result;
}

QString minuteText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

std::optional<int> minuteFromText(QStringView text)
{
    if (text.size() != 5 || text[2] != u':')
        return std::nullopt;
    int parts[2] = {0, 0};
    for (const qsizetype at : {0, 1, 3, 4}) {
        const int digit = text[at].unicode() - u'0';
        if (digit < 0 || digit > 9)
            return std::nullopt;
        parts[at / 3] = parts[at / 3] * 10 + digit;
    }
    const int minutes = parts[0] * 60 + parts[1];
    return parts[1] < 60 && minutes <= kMinutesOfDay ? std::optional(minutes) : std::nullopt;
}

Result<std::vector<MinuteRange>> Availability::rangesFromJson(const QJsonValue& value)
{
    if (!value.isArray())
        return wrongHours(u"hours are a list like [[\"07:00\",\"12:00\"]]"_s);
    std::vector<MinuteRange> ranges;
    for (const QJsonValue& pair : value.toArray()) {
        const QJsonArray ends = pair.toArray();
        if (ends.size() != 2)
            return wrongHours(u"hours are a list like [[\"07:00\",\"12:00\"]]"_s);
        TD_ASSIGN(const MinuteRange range, rangeOf(ends[0], ends[1]));
        ranges.push_back(range);
    }
    return joinedRanges(std::move(ranges));
}

Result<std::array<std::vector<MinuteRange>, 7>> Availability::weeklyFromJson(const QJsonValue& value)
{
    if (!value.isObject())
        return wrongHours(u"\"weekly\" is an object like {\"mon\":[[\"07:00\",\"12:00\"]]}"_s);
    std::array<std::vector<MinuteRange>, 7> weekly;
    const QJsonObject days = value.toObject();
    for (auto it = days.begin(); it != days.end(); ++it) {
        size_t index = 0;
        while (index < 7 && weekdayKey(index) != it.key())
            ++index;
        if (index == 7)
            return wrongHours(u"there is no weekday \"%1\" (mon, tue, wed, thu, fri, sat, sun)"_s.arg(it.key()));
        TD_ASSIGN(weekly[index], rangesFromJson(it.value()));
    }
    return weekly;
}

Result<Availability> Availability::fromJson(const std::optional<Json>& stored)
{
    Availability availability;
    if (!stored || stored->text.isEmpty())
        return availability;
    const QJsonDocument document = QJsonDocument::fromJson(stored->text.toUtf8());
    if (!document.isObject())
        return wrongHours(u"they are no JSON object"_s);
    availability.other = document.object();
    if (const QJsonValue weekly = availability.other.take(u"weekly"_s); !weekly.isUndefined() && !weekly.isNull()) {
        TD_ASSIGN(availability.weekly, weeklyFromJson(weekly));
    }
    for (const QJsonValue& value : availability.other.take(u"exceptions"_s).toArray()) {
        TD_ASSIGN(DayException exception, exceptionFromJson(value));
        const QDate date = exception.date;
        availability.exceptions[date] = std::move(exception);
    }
    return availability;
}

Json Availability::toJson() const
{
    QJsonObject object = other;
    if (weekly) {
        QJsonObject days;
        for (size_t i = 0; i < 7; ++i) {
            if (!(*weekly)[i].empty())
                days[weekdayKey(i)] = rangesToJson((*weekly)[i]);
        }
        object[u"weekly"_s] = days;
    }
    if (!exceptions.empty()) {
        QJsonArray list;
        for (const auto& [date, exception] : exceptions)
            list.append(exceptionToJson(exception));
        object[u"exceptions"_s] = list;
    }
    return Json{QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))};
}

std::vector<MinuteRange> Availability::hoursOf(QDate day) const
{
    const auto exception = exceptions.find(day);
    if (exception != exceptions.end() && exception->second.ranges)
        return *exception->second.ranges;
    if (!weekly)
        return {{0, kMinutesOfDay}};
    return (*weekly)[size_t(day.dayOfWeek() - 1)];
}

std::vector<MinuteRange> Availability::openRanges(QDate day) const
{
    std::vector<MinuteRange> open = hoursOf(day);
    const auto exception = exceptions.find(day);
    if (exception == exceptions.end())
        return open;
    for (const BusyTime& busy : exception->second.busy) {
        std::vector<MinuteRange> rest;
        for (const MinuteRange& range : open) {
            if (busy.range.from > range.from)
                rest.push_back({range.from, std::min(range.to, busy.range.from)});
            if (busy.range.to < range.to)
                rest.push_back({std::max(range.from, busy.range.to), range.to});
        }
        open = std::move(rest);
    }
    return open;
}

std::vector<TimeSpan> Availability::openSpans(QDate day, const Zone& zone) const
{
    std::vector<TimeSpan> spans;
    for (const MinuteRange& range : openRanges(day)) {
        const TimeSpan span{instantOf(day, range.from, zone), instantOf(day, range.to, zone)};
        if (span.start < span.end)
            spans.push_back(span);
    }
    return spans;
}

bool Availability::isOpen(TimeSpan span, const Zone& zone) const
{
    UtcTime reached = span.start;
    for (QDate day = zone.dateOf(span.start); reached < span.end && day <= zone.dateOf(span.end);
         day = day.addDays(1)) {
        for (const TimeSpan& open : openSpans(day, zone)) {
            if (open.start <= reached && reached < open.end)
                reached = open.end;
        }
    }
    return reached >= span.end;
}

bool Availability::isDayOff(QDate day) const
{
    const auto exception = exceptions.find(day);
    return exception != exceptions.end() && exception->second.ranges && exception->second.ranges->empty();
}

void Availability::setException(DayException exception)
{
    const QDate date = exception.date;
    if (exception.isEmpty())
        exceptions.erase(date);
    else
        exceptions[date] = std::move(exception);
}

} // namespace models
