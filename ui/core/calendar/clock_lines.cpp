// Snapping works on the reading, so that lines stay on the clock in zones off the hour.
#include "ui/core/calendar/clock_lines.h"

namespace ui::calendar
{

using models::Pass;
using models::UtcTime;
using models::Zone;

namespace
{

/// ms since the last clock line.
qint64 sinceLine(const Zone& zone, UtcTime time, int step)
{
    return zone.toLocal(time).time.msecsSinceStartOfDay() % (step * 60'000LL);
}

} // namespace

UtcTime lineBefore(const Zone& zone, UtcTime time, int step)
{
    return time.plusMs(-sinceLine(zone, time, step));
}

UtcTime lineAfter(const Zone& zone, UtcTime time, int step)
{
    const qint64 since = sinceLine(zone, time, step);
    return since == 0 ? time : time.plusMs(step * 60'000LL - since);
}

UtcTime nearestLine(const Zone& zone, UtcTime time, int step)
{
    const qint64 since = sinceLine(zone, time, step);
    return 2 * since < step * 60'000LL ? time.plusMs(-since) : lineAfter(zone, time, step);
}

UtcTime instantOrGapEnd(const Zone& zone, QDate date, QTime time, Pass pass)
{
    if (!zone.isSkipped(date, time))
        return zone.toUtc(date, time, pass);
    // Half an hour or an hour, once a year: looking minute by minute is enough.
    const int minute = time.msecsSinceStartOfDay() / 60'000;
    for (int at = minute + 1; at < 24 * 60; ++at) {
        const QTime candidate = QTime::fromMSecsSinceStartOfDay(at * 60'000);
        if (!zone.isSkipped(date, candidate))
            return zone.toUtc(date, candidate, Pass::First);
    }
    return zone.startOfDay(date.addDays(1));
}

UtcTime sameClockOn(const Zone& zone, UtcTime time, QDate date)
{
    const models::LocalTime local = zone.toLocal(time);
    const bool second = zone.isRepeated(local.date, local.time) && zone.toUtc(local.date, local.time) != time;
    return instantOrGapEnd(zone, date, local.time, second ? Pass::Second : Pass::First);
}

} // namespace ui::calendar
