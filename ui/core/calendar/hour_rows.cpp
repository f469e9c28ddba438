// Building the rows from the offsets in force during each day.
#include "ui/core/calendar/hour_rows.h"

#include <algorithm>

namespace ui::calendar
{

using models::UtcTime;

/// A stretch of a day with one offset; `wall` is the reading at its start, in ms after the day's midnight.
struct HourRows::Piece {
    UtcTime from;
    UtcTime to;
    qint64 wall = 0;
    qint64 wallEnd() const { return wall + to.ms - from.ms; }
};

HourRows::HourRows(const models::Zone& zone, const std::vector<QDate>& days) : m_zone(zone)
{
    std::vector<std::vector<Piece>> pieces;
    for (const QDate date : days) {
        Day day{date, zone.startOfDay(date), zone.startOfDay(date.addDays(1)), false, {}};
        pieces.push_back(piecesOf(zone, day));
        day.changes = pieces.back().size() > 1 || day.end.ms - day.start.ms != 24 * kHourMs;
        addExtras(pieces.back());
        m_days.push_back(std::move(day));
    }
    std::sort(m_extras.begin(), m_extras.end(),
              [](const Extra& a, const Extra& b) { return std::pair(a.to, a.from) < std::pair(b.to, b.from); });
    qint64 added = 0;
    for (Extra& extra : m_extras) {
        extra.top = extra.to + added;
        added += extra.to - extra.from;
    }
    m_length = 24 * kHourMs + added;
    makeRows();
    for (size_t i = 0; i < m_days.size(); ++i)
        makeSegments(m_days[i], pieces[i]);
}

std::vector<HourRows::Piece> HourRows::piecesOf(const models::Zone& zone, const Day& day)
{
    const qint64 midnight = (day.date.toJulianDay() - 2440588) * 24 * kHourMs;
    std::vector<Piece> pieces;
    UtcTime from = day.start;
    while (from < day.end) {
        const int offset = zone.offsetSeconds(from);
        // Offsets are looked at every quarter of an hour, then the change is found to the millisecond.
        UtcTime same = from, other = day.end;
        for (UtcTime probe = from; probe < day.end; probe = probe.plusMinutes(15)) {
            if (zone.offsetSeconds(probe) != offset) {
                other = probe;
                break;
            }
            same = probe;
        }
        if (other == day.end && zone.offsetSeconds(day.end.plusMs(-1)) == offset)
            same = day.end.plusMs(-1);
        while (other.ms - same.ms > 1) {
            const UtcTime middle{same.ms + (other.ms - same.ms) / 2};
            (zone.offsetSeconds(middle) == offset ? same : other) = middle;
        }
        pieces.push_back({from, other, from.ms + offset * 1000LL - midnight});
        from = other;
    }
    return pieces;
}

void HourRows::addExtras(const std::vector<Piece>& pieces)
{
    for (size_t i = 1; i < pieces.size(); ++i) {
        const qint64 from = std::max<qint64>(0, pieces[i].wall);
        const qint64 to = std::min(24 * kHourMs, pieces[i - 1].wallEnd());
        const bool known =
            std::any_of(m_extras.begin(), m_extras.end(), [&](const Extra& e) { return e.from == from && e.to == to; });
        if (from < to && !known)
            m_extras.push_back({from, to, 0});
    }
}

void HourRows::makeRows()
{
    const auto add = [&](qint64 from, qint64 to, bool again, qint64 top) {
        for (qint64 at = from; at < to;) {
            const qint64 next = std::min(to, (at / kHourMs + 1) * kHourMs);
            m_rows.push_back({int(at / kMinuteMs), int((next - at) / kMinuteMs), again, top + at - from});
            at = next;
        }
    };
    qint64 done = 0, added = 0;
    for (const Extra& extra : m_extras) {
        add(done, extra.to, false, done + added);
        add(extra.from, extra.to, true, extra.top);
        done = extra.to;
        added += extra.to - extra.from;
    }
    add(done, 24 * kHourMs, false, done + added);
}

qint64 HourRows::wallPosition(qint64 wallMs) const
{
    qint64 position = wallMs;
    for (const Extra& extra : m_extras)
        if (extra.to <= wallMs)
            position += extra.to - extra.from;
    return position;
}

void HourRows::makeSegments(Day& day, const std::vector<Piece>& pieces) const
{
    const auto add = [&](qint64 from, qint64 to, UtcTime start) {
        if (from < to)
            day.segments.push_back({from, to, start});
    };
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        qint64 wall = std::clamp<qint64>(piece.wall, 0, 24 * kHourMs);
        const qint64 end = std::clamp<qint64>(piece.wallEnd(), 0, 24 * kHourMs);
        const auto instant = [&](qint64 reading) { return piece.from.plusMs(reading - piece.wall); };
        if (i > 0) {
            const qint64 repeatedTo = std::min(24 * kHourMs, pieces[i - 1].wallEnd());
            const auto extra = std::find_if(m_extras.begin(), m_extras.end(),
                                            [&](const Extra& e) { return e.from == wall && e.to == repeatedTo; });
            if (extra != m_extras.end()) {
                const qint64 stop = std::min(end, extra->to);
                add(extra->top, extra->top + stop - wall, instant(wall));
                wall = stop;
            }
        }
        for (const Extra& extra : m_extras) {
            if (extra.to <= wall || extra.to >= end)
                continue;
            add(wallPosition(wall), wallPosition(wall) + extra.to - wall, instant(wall));
            wall = extra.to;
        }
        add(wallPosition(wall), wallPosition(wall) + end - wall, instant(wall));
    }
}

int HourRows::dayOf(QDate date) const
{
    for (size_t i = 0; i < m_days.size(); ++i)
        if (m_days[i].date == date)
            return int(i);
    return -1;
}

qint64 HourRows::positionOf(int day, UtcTime time) const
{
    const std::vector<Segment>& segments = m_days[size_t(day)].segments;
    for (const Segment& segment : segments)
        if (time.ms < segment.start.ms + segment.to - segment.from)
            return segment.from + std::max<qint64>(0, time.ms - segment.start.ms);
    return segments.empty() ? 0 : segments.back().to;
}

UtcTime HourRows::instantAt(int day, qint64 position) const
{
    for (const Segment& segment : m_days[size_t(day)].segments)
        if (position < segment.to)
            return segment.start.plusMs(std::max<qint64>(0, position - segment.from));
    return dayEnd(day);
}

qint64 HourRows::positionOfWall(int wallMinutes) const
{
    return wallPosition(wallMinutes * kMinuteMs);
}

std::vector<MissingRows> HourRows::missing(int day) const
{
    std::vector<MissingRows> result;
    const auto add = [&](qint64 from, qint64 to, MissingRows::Kind kind) {
        if (from < to)
            result.push_back({from, to, kind});
    };
    const auto gap = [&](qint64 from, qint64 to) {
        for (const Extra& extra : m_extras) {
            const qint64 top = std::max(from, extra.top), bottom = std::min(to, extra.top + extra.to - extra.from);
            if (top >= bottom)
                continue;
            add(from, top, MissingRows::Kind::Skipped);
            add(top, bottom, MissingRows::Kind::NotRepeated);
            from = bottom;
        }
        add(from, to, MissingRows::Kind::Skipped);
    };
    qint64 at = 0;
    for (const Segment& segment : m_days[size_t(day)].segments) {
        gap(at, segment.from);
        at = segment.to;
    }
    gap(at, m_length);
    return result;
}

} // namespace ui::calendar
