// From grid points to stretches of time.
#include "ui/core/calendar/drag.h"

#include "ui/core/calendar/clock_lines.h"

#include <algorithm>
#include <cstdlib>

namespace ui::calendar
{

using models::UtcTime;

Drag Drag::create(const HourRows& rows, GridPoint press)
{
    return change(Kind::Create, rows, press, {});
}

Drag Drag::change(Kind kind, const HourRows& rows, GridPoint press, Stretch session)
{
    Drag drag;
    drag.m_kind = kind;
    drag.m_date = rows.date(press.day);
    drag.m_press = press.position;
    drag.m_session = session;
    drag.m_before = rows.positionOf(press.day, session.start);
    drag.m_cut = std::max<qint64>(0, rows.dayStart(press.day).ms - session.start.ms);
    return drag;
}

Stretch Drag::stretch(const HourRows& rows, GridPoint at, int step) const
{
    const models::Zone& zone = rows.zone();
    const qint64 stepMs = step * kMinuteMs;
    const qint64 moved = at.position - m_press;
    if (m_kind == Kind::Move) {
        const qint64 length = m_session.end.ms - m_session.start.ms;
        if (std::llabs(moved) * 2 < stepMs) {
            if (rows.date(at.day) == m_date)
                return m_session;
            // A session that began on the day before moves by whole days.
            const QDate date = zone.dateOf(m_session.start).addDays(m_date.daysTo(rows.date(at.day)));
            const UtcTime start = sameClockOn(zone, m_session.start, date);
            return {start, start.plusMs(length)};
        }
        UtcTime start = rows.instantAt(at.day, std::max<qint64>(0, m_before + moved)).plusMs(-m_cut);
        start = std::min(nearestLine(zone, start, step), rows.dayEnd(at.day).plusMs(-stepMs));
        return {start, start.plusMs(length)};
    }
    const int day = std::max(0, rows.dayOf(m_date));
    const UtcTime under = rows.instantAt(day, at.position);
    if (m_kind == Kind::Create) {
        const UtcTime press = rows.instantAt(day, m_press);
        Stretch made{lineBefore(zone, std::min(press, under), step), lineAfter(zone, std::max(press, under), step)};
        made.start = std::max(made.start, rows.dayStart(day));
        if (made.end.ms - made.start.ms < stepMs)
            made.end = made.start.plusMs(stepMs);
        return made;
    }
    if (std::llabs(moved) * 2 < stepMs)
        return m_session;
    const UtcTime edge = nearestLine(zone, under, step);
    if (m_kind == Kind::ResizeEnd)
        return {m_session.start, std::max(edge, m_session.start.plusMs(stepMs))};
    return {std::min(edge, m_session.end.plusMs(-stepMs)), m_session.end};
}

} // namespace ui::calendar
