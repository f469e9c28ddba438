// Dates, times and durations as calendar programs write them.
#include "storage/exchange/calendar_times.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

/// Digits of a fixed place, or -1.
int digitsAt(QByteArrayView text, qsizetype at, int count)
{
    if (at + count > text.size())
        return -1;
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const char c = text[at + i];
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::optional<WrittenTime> writtenTime(QByteArrayView text)
{
    QByteArray mended;
    text = text.trimmed();
    if (text.size() > 40)
        return std::nullopt;
    if (text.size() > 9 && (text[4] == '-' || text.contains(':') || text.contains('"') || text.contains('.'))) {
        mended = text.toByteArray().replace('"', "");
        const qsizetype time = mended.indexOf('T');
        const QByteArray day = mended.left(time).replace('-', "");
        QByteArray rest = time < 0 ? QByteArray() : mended.mid(time).replace(':', "");
        if (const qsizetype dot = rest.indexOf('.'); dot >= 0) {
            qsizetype end = dot + 1;
            while (end < rest.size() && isdigit(uchar(rest[end])))
                ++end;
            rest.remove(dot, end - dot);
        }
        mended = day + rest;
        text = mended;
    }
    WrittenTime written;
    const int year = digitsAt(text, 0, 4), month = digitsAt(text, 4, 2), day = digitsAt(text, 6, 2);
    if (year < 0 || month < 0 || day < 0 || !QDate::isValid(year, month, day))
        return std::nullopt;
    written.date = QDate(year, month, day);
    if (text.size() == 8) {
        written.isDay = true;
        return written;
    }
    if (text[8] != 'T' && text[8] != 't')
        return std::nullopt;
    const int hour = digitsAt(text, 9, 2), minute = digitsAt(text, 11, 2);
    int second = digitsAt(text, 13, 2);
    qsizetype end = 15;
    if (second < 0) {
        second = 0;
        end = 13;
    }
    if (hour == 24 && minute == 0 && second == 0)
        written.date = written.date.addDays(1);
    else if (hour < 0 || minute < 0 || !QTime::isValid(hour, minute, std::min(second, 59)) || second > 60)
        return std::nullopt;
    else
        written.time = QTime(hour, minute, std::min(second, 59));
    const QByteArrayView zone = text.sliced(end);
    if (zone == "Z" || zone == "z") {
        written.isUtc = true;
    } else if (!zone.isEmpty()) {
        const int hours = digitsAt(zone, 1, 2), minutes = zone.size() == 3 ? 0 : digitsAt(zone, 3, 2);
        if ((zone[0] != '+' && zone[0] != '-') || hours < 0 || hours > 14 || minutes < 0 || minutes > 59 ||
            zone.size() > 5)
            return std::nullopt;
        written.offsetSeconds = (hours * 3600 + minutes * 60) * (zone[0] == '-' ? -1 : 1);
    }
    return written;
}

std::optional<WrittenTime> writtenTime(const IcalLine& line)
{
    QByteArray tzid = line.param("TZID");
    auto written = writtenTime(line.value);
    if (!written && line.value.lastIndexOf(':') >= 0) {
        // A zone's name with a colon and without quotes: `TZID=(UTC-05:00) Eastern Time:20201028T133000`.
        const qsizetype colon = line.value.lastIndexOf(':');
        written = writtenTime(line.value.sliced(colon + 1));
        if (written && !tzid.isEmpty())
            tzid = tzid + ':' + line.value.first(colon).toByteArray().replace('"', "").trimmed();
    }
    if (written && !written->isUtc)
        written->tzid = tzid;
    return written;
}

std::optional<std::vector<WrittenTime>> writtenTimes(const IcalLine& line)
{
    std::vector<WrittenTime> times;
    const QByteArray tzid = line.param("TZID");
    for (const QByteArray& one : icalList(line.value)) {
        const qsizetype slash = one.indexOf('/');
        auto written = writtenTime(QByteArrayView(one).first(slash < 0 ? one.size() : slash));
        if (!written)
            return std::nullopt;
        if (slash >= 0)
            written->until = one.mid(slash + 1);
        if (!written->isUtc)
            written->tzid = tzid;
        times.push_back(*written);
    }
    return times;
}

std::optional<WrittenDuration> writtenDuration(QByteArrayView text)
{
    static const QRegularExpression kForm(
        u"^\\+?P(?:(\\d{1,5})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,8})M)?(?:(\\d{1,9})S)?)?$"_s);
    const auto match = kForm.match(QString::fromLatin1(text.trimmed()).toUpper());
    if (!match.hasMatch() || text.trimmed().size() < 3)
        return std::nullopt;
    WrittenDuration duration;
    duration.days = match.captured(1).toInt() * 7 + match.captured(2).toInt();
    duration.seconds =
        match.captured(3).toLongLong() * 3600 + match.captured(4).toLongLong() * 60 + match.captured(5).toLongLong();
    return duration;
}

} // namespace storage
