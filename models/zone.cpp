// Zone: offset look-up over a table of transitions read once from QTimeZone.
#include "models/zone.h"

#include <QSet>
#include <QTimeZone>
#include <algorithm>
#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace models
{

namespace
{

constexpr qint64 kHourMs = 3'600'000;

/// The wall-clock reading as if it were UTC, in ms.
qint64 wallMs(QDate date, QTime time)
{
    return (date.toJulianDay() - 2440588) * 24 * kHourMs + time.msecsSinceStartOfDay();
}

} // namespace

struct Zone::Table {
    QString id;
    QTimeZone zone;
    /// Offsets by the instant from which they hold; sorted. The first entry stands for all earlier time.
    std::vector<std::pair<qint64, int>> offsets;

    int offsetAt(qint64 ms) const
    {
        const auto after = std::upper_bound(offsets.begin(), offsets.end(), ms,
                                            [](qint64 value, const auto& entry) { return value < entry.first; });
        return after == offsets.begin() ? offsets.front().second : std::prev(after)->second;
    }

    explicit Table(const QTimeZone& tz) : id(QString::fromLatin1(tz.id())), zone(tz)
    {
        const QDateTime from(QDate(1950, 1, 1), QTime(0, 0), Qt::UTC), to(QDate(2150, 1, 1), QTime(0, 0), Qt::UTC);
        offsets.emplace_back(from.toMSecsSinceEpoch(), tz.offsetFromUtc(from));
        for (const QTimeZone::OffsetData& change : tz.transitions(from, to))
            offsets.emplace_back(change.atUtc.toMSecsSinceEpoch(), change.offsetFromUtc);
    }

    /// The offsets under which the clock shows this reading, latest offset (earliest instant) first; none if skipped.
    std::vector<int> offsetsShowing(qint64 wall) const
    {
        // The instant lies within 14 hours of the reading taken as UTC; look at every offset in force around it.
        std::vector<int> found;
        auto at = std::upper_bound(offsets.begin(), offsets.end(), wall - 15 * kHourMs,
                                   [](qint64 value, const auto& entry) { return value < entry.first; });
        if (at != offsets.begin())
            --at;
        for (; at != offsets.end() && at->first <= wall + 15 * kHourMs; ++at) {
            const int offset = at->second;
            if (offsetAt(wall - offset * 1000LL) == offset &&
                std::find(found.begin(), found.end(), offset) == found.end())
                found.push_back(offset);
        }
        std::sort(found.begin(), found.end(), std::greater<>());
        return found;
    }
};

Zone::Zone()
{
    static const auto kUtc = std::make_shared<const Table>(QTimeZone::utc());
    m_table = kUtc;
}

namespace
{

/// Whether it is a name of the IANA database. Qt takes any word of three letters for a POSIX rule of the zone UTC, so
/// that "berlin" would be a zone, an hour or two beside the one that was meant.
bool mayBeZone(const QByteArray& name)
{
    static const QSet<QByteArray> kWithoutArea{
        "CET",     "CST6CDT", "Cuba",   "EET",       "EST",    "EST5EDT",   "Egypt",     "Eire",     "GB",
        "GB-Eire", "GMT",     "GMT+0",  "GMT-0",     "GMT0",   "HST",       "Hongkong",  "Iceland",  "Iran",
        "Israel",  "Jamaica", "Japan",  "Libya",     "MET",    "MST",       "MST7MDT",   "NZ",       "NZ-CHAT",
        "PRC",     "PST8PDT", "Poland", "ROC",       "ROK",    "Singapore", "UCT",       "UTC",      "W-SU",
        "WET",     "Zulu",    "Turkey", "Universal", "Navajo", "Portugal",  "Kwajalein", "Greenwich"};
    return name.contains('/') || kWithoutArea.contains(name) || QTimeZone::isTimeZoneIdAvailable(name);
}

} // namespace

Result<Zone> Zone::fromId(const QString& id)
{
    static std::mutex mutex;
    static std::map<QString, std::shared_ptr<const Table>> known;
    const std::lock_guard lock(mutex);
    Zone zone;
    if (const auto it = known.find(id); it != known.end()) {
        zone.m_table = it->second;
        return zone;
    }
    const QByteArray name = id.toLatin1();
    const QTimeZone tz = QString::fromLatin1(name) == id && mayBeZone(name) ? QTimeZone(name) : QTimeZone();
    if (!tz.isValid())
        return fail(ErrorCode::NotFound, u"The time zone \"%1\" is not known on this computer. Use a name like "
                                         "Europe/Berlin."_s.arg(id));
    zone.m_table = std::make_shared<const Table>(tz);
    known.emplace(id, zone.m_table);
    return zone;
}

const QString& Zone::id() const
{
    return m_table->id;
}

int Zone::offsetSeconds(UtcTime time) const
{
    return m_table->offsetAt(time.ms);
}

LocalTime Zone::toLocal(UtcTime time) const
{
    const int offset = offsetSeconds(time);
    const qint64 wall = time.ms + offset * 1000LL;
    qint64 day = wall / (24 * kHourMs);
    qint64 rest = wall % (24 * kHourMs);
    if (rest < 0) {
        rest += 24 * kHourMs;
        --day;
    }
    return {QDate::fromJulianDay(day + 2440588), QTime::fromMSecsSinceStartOfDay(int(rest)), offset};
}

UtcTime Zone::toUtc(QDate date, QTime time, Pass pass) const
{
    const qint64 wall = wallMs(date, time);
    const std::vector<int> showing = m_table->offsetsShowing(wall);
    if (!showing.empty())
        return {wall - (pass == Pass::First ? showing.front() : showing.back()) * 1000LL};
    // Skipped: the offset in force before the change carries the reading past it.
    return {wall - m_table->offsetAt(wall - 15 * kHourMs) * 1000LL};
}

bool Zone::isSkipped(QDate date, QTime time) const
{
    return m_table->offsetsShowing(wallMs(date, time)).empty();
}

bool Zone::isRepeated(QDate date, QTime time) const
{
    return m_table->offsetsShowing(wallMs(date, time)).size() > 1;
}

UtcTime Zone::startOfDay(QDate date) const
{
    const QTime midnight(0, 0);
    if (!isSkipped(date, midnight))
        return toUtc(date, midnight, Pass::First);
    // Midnight does not exist: the day begins at the change itself, between the two offsets' readings.
    const qint64 wall = wallMs(date, midnight);
    const auto after = std::upper_bound(m_table->offsets.begin(), m_table->offsets.end(), wall - 15 * kHourMs,
                                        [](qint64 value, const auto& entry) { return value < entry.first; });
    for (auto at = after; at != m_table->offsets.end() && at->first <= wall + 15 * kHourMs; ++at) {
        const int before = at == m_table->offsets.begin() ? at->second : std::prev(at)->second;
        if (at->first + before * 1000LL <= wall && wall < at->first + at->second * 1000LL)
            return {at->first};
    }
    return toUtc(date, midnight);
}

QString Zone::isoText(UtcTime time) const
{
    const int offset = offsetSeconds(time);
    const int minutes = std::abs(offset) / 60;
    QString text = time.plusMs(offset * 1000LL).toString().left(19);
    text += offset < 0 ? u'-' : u'+';
    const auto digits = [&](int number) {
        text += QChar(u'0' + char16_t(number / 10));
        text += QChar(u'0' + char16_t(number % 10));
    };
    digits(minutes / 60);
    text += u':';
    digits(minutes % 60);
    return text;
}

QString Zone::abbreviation(UtcTime time) const
{
    return m_table->zone.abbreviation(QDateTime::fromMSecsSinceEpoch(time.ms, Qt::UTC));
}

} // namespace models
