// From grid points to stretches of time.
#include "ui/core/calendar/drag.h"

#include "ui/core/calendar/clock_lines.h"

#include <algorithm>
#include <cstdlib>

namespace ui::calendar
{

using models::UtcTime;

Drag Drag::create(GridPoint press)
{
    return {Kind::Create, press, {}};
}

Drag Drag::change(Kind kind, GridPoint press, Stretch session)
{
    return {kind, press, session};
}

Stretch Drag::stretch(const HourRows& rows, GridPoint at, int step) const
{
    const models::Zone& zone = rows.zone();
    const qint64 stepMs = step * kMinuteMs;
    if (m_kind == Kind::Create) {
        const int day = m_press.day;
        const UtcTime press = rows.instantAt(day, m_press.position), release = rows.instantAt(day, at.position);
        Stretch made{lineBefore(zone, std::min(press, release), step), lineAfter(zone, std::max(press, release), step)};
        made.start = std::max(made.start, rows.dayStart(day));
        if (made.end.ms - made.start.ms < stepMs)
            made.end = made.start.plusMs(stepMs);
        return made;
    }
    if (m_kind == Kind::Move) {
        const qint64 length = m_session.end.ms - m_session.start.ms;
        const qint64 moved = at.position - m_press.position;
        if (std::llabs(moved) * 2 < stepMs) {
            if (at.day == m_press.day)
                return m_session;
            // A session that began on the day before moves by whole days.
            const QDate date = zone.dateOf(m_session.start).addDays(rows.date(m_press.day).daysTo(rows.date(at.day)));
            const UtcTime start = sameClockOn(zone, m_session.start, date);
            return {start, start.plusMs(length)};
        }
        const qint64 before = rows.positionOf(m_press.day, m_session.start);
        const qint64 cut = std::max<qint64>(0, rows.dayStart(m_press.day).ms - m_session.start.ms);
        UtcTime start = rows.instantAt(at.day, std::max<qint64>(0, before + moved)).plusMs(-cut);
        start = std::min(nearestLine(zone, start, step), rows.dayEnd(at.day).plusMs(-stepMs));
        return {start, start.plusMs(length)};
    }
    const UtcTime edge = nearestLine(zone, rows.instantAt(m_press.day, at.position), step);
    if (std::llabs(at.position - m_press.position) * 2 < stepMs)
        return m_session;
    if (m_kind == Kind::ResizeEnd)
        return {m_session.start, std::max(edge, m_session.start.plusMs(stepMs))};
    return {std::min(edge, m_session.end.plusMs(-stepMs)), m_session.end};
}

} // namespace ui::calendar
