// Putting the skipped hour into a rule and reading it there.
#include "storage/exchange/series_hour.h"

#include <QStringList>
#include <optional>

using namespace Qt::StringLiterals;

namespace storage
{

using models::LocalTime;
using models::UtcTime;
using models::Zone;

namespace
{

QString nameOf(const QString& part)
{
    return part.section(u'=', 0, 0).trimmed().toUpper();
}

QString valueOf(const QString& rrule, QStringView name)
{
    for (const QString& part : rrule.split(u';')) {
        if (nameOf(part) == name)
            return part.section(u'=', 1).trimmed().toUpper();
    }
    return {};
}

/// The one hour that the rule says.
std::optional<QTime> hourOf(const QString& rrule)
{
    bool hasHour = false, hasMinute = false;
    const int hour = valueOf(rrule, u"BYHOUR").toInt(&hasHour);
    const int minute = valueOf(rrule, u"BYMINUTE").toInt(&hasMinute);
    const QTime time(hour, minute);
    return hasHour && hasMinute && time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

QString ruleWithHour(const QString& rrule, const Zone& zone, QDate date, QTime hour)
{
    if (!zone.isSkipped(date, hour) || valueOf(rrule, u"FREQ") == u"HOURLY" || !valueOf(rrule, u"BYHOUR").isEmpty() ||
        !valueOf(rrule, u"BYMINUTE").isEmpty())
        return rrule;
    return rrule + (rrule.endsWith(u';') ? u""_s : u";"_s) +
           u"BYHOUR=%1;BYMINUTE=%2"_s.arg(hour.hour()).arg(hour.minute());
}

LocalTime meantStart(const QString& rrule, UtcTime startsAt, const Zone& zone)
{
    LocalTime local = zone.toLocal(startsAt);
    if (const auto said = hourOf(rrule)) {
        const QTime hour(said->hour(), said->minute(), local.time.second(), local.time.msec());
        if (zone.isSkipped(local.date, hour) && zone.toUtc(local.date, hour) == startsAt)
            local.time = hour;
    }
    return local;
}

QString ruleWithoutHour(const QString& rrule, UtcTime startsAt, const Zone& zone)
{
    if (meantStart(rrule, startsAt, zone).time == zone.toLocal(startsAt).time)
        return rrule;
    QStringList kept;
    for (const QString& part : rrule.split(u';')) {
        if (nameOf(part) != u"BYHOUR" && nameOf(part) != u"BYMINUTE")
            kept.append(part);
    }
    return kept.join(u';');
}

} // namespace storage
