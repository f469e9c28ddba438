// Zone names of calendar files: IANA, Windows, own definitions (by libical), offsets.
#include "storage/exchange/calendar_zones.h"

#include "storage/exchange/windows_zones.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <libical/ical.h>

using namespace Qt::StringLiterals;

namespace storage
{

using models::UtcTime;
using models::Zone;

struct CalendarZone::Own {
    icaltimezone* zone = nullptr;

    explicit Own(icaltimezone* owned) : zone(owned) {}
    ~Own() { icaltimezone_free(zone, 1); }
    Q_DISABLE_COPY_MOVE(Own)

    qint64 offsetMs(qint64 utcMs) const
    {
        const LocalParts parts(utcMs);
        icaltimetype time = icaltime_null_time();
        time.year = parts.date.year();
        time.month = parts.date.month();
        time.day = parts.date.day();
        time.hour = parts.time.hour();
        time.minute = parts.time.minute();
        time.second = parts.time.second();
        time.zone = icaltimezone_get_utc_timezone();
        int isDaylight = 0;
        return icaltimezone_get_utc_offset_of_utc_time(zone, &time, &isDaylight) * 1000LL;
    }

private:
    struct LocalParts {
        QDate date;
        QTime time;
        explicit LocalParts(qint64 ms)
        {
            const models::LocalTime local = Zone().toLocal(UtcTime{ms});
            date = local.date;
            time = local.time;
        }
    };
};

std::optional<CalendarZone> CalendarZone::fromDefinition(const QByteArray& vtimezone)
{
    // A rule by the hour would keep libical busy for centuries, and no zone has one.
    static const QRegularExpression kOtherRule(u"^\\s*RRULE[^:]*:(?!.*FREQ=YEARLY)"_s,
                                               QRegularExpression::MultilineOption |
                                                   QRegularExpression::CaseInsensitiveOption);
    if (vtimezone.size() > 100'000 || kOtherRule.match(QString::fromUtf8(vtimezone)).hasMatch() ||
        !vtimezone.contains("TZOFFSETTO") || !vtimezone.contains("TZOFFSETFROM") || !vtimezone.contains("DTSTART"))
        return std::nullopt;
    icalcomponent* component = icalparser_parse_string(vtimezone.constData());
    if (!component)
        return std::nullopt;
    icaltimezone* zone = icaltimezone_new();
    if (icalcomponent_isa(component) != ICAL_VTIMEZONE_COMPONENT || icalcomponent_count_errors(component) > 0 ||
        !icaltimezone_set_component(zone, component)) {
        icalcomponent_free(component);
        icaltimezone_free(zone, 1);
        return std::nullopt;
    }
    CalendarZone result;
    result.m_own = std::make_shared<const Own>(zone);
    return result;
}

UtcTime CalendarZone::toUtc(QDate date, QTime time) const
{
    if (!m_own)
        return m_zone.toUtc(date, time);
    constexpr qint64 kAround = 15 * 3'600'000LL;
    const qint64 wall = Zone().toUtc(date, time).ms;
    const qint64 before = m_own->offsetMs(wall - kAround), after = m_own->offsetMs(wall + kAround);
    std::optional<qint64> first;
    for (const qint64 offset : {before, after}) {
        if (m_own->offsetMs(wall - offset) == offset && (!first || wall - offset < *first))
            first = wall - offset;
    }
    return UtcTime{first.value_or(wall - before)};
}

namespace
{

std::optional<Zone> ianaZone(const QString& name)
{
    static const QHash<QString, QString> kByLowerCase = [] {
        QHash<QString, QString> names;
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
            names.insert(QString::fromLatin1(id).toLower(), QString::fromLatin1(id));
        return names;
    }();
    // Older names (US/Central) are not listed, but known; bare words are not tried, since Qt would read "ABC3" as a rule.
    static const QRegularExpression kOlder(
        u"^[A-Za-z]+/[A-Za-z0-9_+-]+(/[A-Za-z0-9_-]+)?$|^(GB|NZ|PRC|ROC|ROK|CET|EET|MET|WET|EST|MST|"
        "HST|EST5EDT|CST6CDT|MST7MDT|PST8PDT|Eire|Iran|Japan|Egypt|Turkey|Israel|Poland|"
        "Portugal|Singapore|Hongkong|Iceland|Jamaica|Cuba|Navajo|GMT|UCT|Zulu|Greenwich|Universal)$"_s);
    QString id = kByLowerCase.value(name.toLower().replace(u' ', u'_'));
    if (id.isEmpty() && kOlder.match(name).hasMatch())
        id = name;
    if (id.isEmpty())
        return std::nullopt;
    if (auto zone = Zone::fromId(id))
        return *zone;
    return std::nullopt;
}

/// "(GMT +01:00)", "UTC+1", "GMT-0530": an offset and nothing else.
std::optional<Zone> offsetZone(const QString& name)
{
    static const QRegularExpression kOffset(u"^\\(?\\s*(?:UTC|GMT)\\s*([+-])\\s*(\\d{1,2})(?::?(\\d{2}))?\\s*\\)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = kOffset.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    const int hours = match.captured(2).toInt(), minutes = match.captured(3).toInt();
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    if (hours == 0 && minutes == 0)
        return Zone();
    // The Etc names count the other way round; their use keeps the zone one that every system knows.
    const QString id =
        minutes == 0
            ? u"Etc/GMT%1%2"_s.arg(QChar(match.captured(1) == u"+" ? u'-' : u'+')).arg(hours)
            : u"UTC%1%2:%3"_s.arg(match.captured(1)).arg(hours, 2, 10, QChar(u'0')).arg(minutes, 2, 10, QChar(u'0'));
    if (auto zone = Zone::fromId(id))
        return *zone;
    return std::nullopt;
}

bool sameClock(const Zone& a, const Zone& b)
{
    for (int year = 2000; year <= 2037; ++year) {
        for (int month = 1; month <= 12; ++month) {
            const UtcTime time = Zone().toUtc(QDate(year, month, 15), QTime(12, 0));
            if (a.offsetSeconds(time) != b.offsetSeconds(time))
                return false;
        }
    }
    return true;
}

std::optional<Zone> worldZone(const QString& name)
{
    if (auto zone = ianaZone(name))
        return zone;
    if (const QString iana = ianaOfWindowsZone(name); !iana.isEmpty())
        return ianaZone(iana);
    // "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin", "/mozilla.org/20070129_1/Europe/Berlin"
    if (name.startsWith(u'/')) {
        for (qsizetype slash = name.indexOf(u'/', 1); slash >= 0; slash = name.indexOf(u'/', slash + 1)) {
            if (auto zone = ianaZone(name.mid(slash + 1)))
                return zone;
        }
        return ianaZone(name.mid(1));
    }
    return std::nullopt;
}

} // namespace

std::optional<CalendarZone> CalendarZones::resolve(const QByteArray& tzid)
{
    if (const auto known = m_resolved.constFind(tzid); known != m_resolved.constEnd())
        return *known;
    auto found = find(tzid);
    m_resolved.insert(tzid, found);
    return found;
}

std::optional<CalendarZone> CalendarZones::find(const QByteArray& tzid) const
{
    QString name = QString::fromUtf8(tzid).remove(u'\\').remove(u'"').trimmed();
    while (name.startsWith(u"TZID="_s, Qt::CaseInsensitive))
        name = name.mid(5).trimmed();
    if (name == u"Z" || name.compare(u"UTC"_s, Qt::CaseInsensitive) == 0)
        return CalendarZone();
    if (const auto zone = worldZone(name))
        return CalendarZone(*zone);
    for (auto it = m_definitions.constBegin(); it != m_definitions.constEnd(); ++it) {
        if (it.key() != tzid && QString::fromUtf8(it.key()).remove(u'\\').remove(u'"').trimmed() != name)
            continue;
        static const QRegularExpression kPlace(u"^X-LIC-LOCATION[^:]*:(.*)$"_s,
                                               QRegularExpression::MultilineOption |
                                                   QRegularExpression::CaseInsensitiveOption);
        if (const auto place = kPlace.match(QString::fromUtf8(*it)); place.hasMatch()) {
            if (const auto zone = worldZone(place.captured(1).trimmed()))
                return CalendarZone(*zone);
        }
        return CalendarZone::fromDefinition(*it);
    }
    if (const auto zone = offsetZone(name))
        return CalendarZone(*zone);
    const QStringList list = name.split(u',');
    std::optional<Zone> common;
    for (const QString& one : list) {
        const auto zone = list.size() > 1 ? worldZone(one.trimmed()) : std::nullopt;
        if (!zone || (common && !sameClock(*common, *zone)))
            return std::nullopt;
        if (!common)
            common = zone;
    }
    return common ? std::optional(CalendarZone(*common)) : std::nullopt;
}

} // namespace storage
