// Rows of the calendar grid: the local hours of the visible days, also where clocks change.
#pragma once

#include "models/zone.h"

#include <QDate>
#include <vector>

namespace ui::calendar
{

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;

/// A row: `minutes` of wall-clock time from `wall` (minutes after local midnight). `again` marks the second pass of an
/// hour that comes twice. `top` is where it begins, in ms of row length from the grid's first row.
struct HourRow {
    int wall = 0;
    int minutes = 60;
    bool again = false;
    qint64 top = 0;
    bool operator==(const HourRow&) const = default;
};

/// A stretch of rows that a day does not have: its clock skips it, or the second pass belongs to another day.
struct MissingRows {
    enum class Kind { Skipped, NotRepeated };
    qint64 from = 0;
    qint64 to = 0;
    Kind kind = Kind::Skipped;
    bool operator==(const MissingRows&) const = default;
};

/// The union of the local hours of the days. A day is [startOfDay(d), startOfDay(d + 1)) and may have 23, 23.5, 24,
/// 24.5 or 25 hours, and may begin at 01:00; nothing here assumes that midnight exists.
/// Positions are ms of row length; an instant's position is the row of its local time, a length is real time.
class HourRows
{
public:
    HourRows() = default;
    HourRows(const models::Zone& zone, const std::vector<QDate>& days);

    const std::vector<HourRow>& rows() const { return m_rows; }
    /// All rows together, in ms.
    qint64 length() const { return m_length; }
    int dayCount() const { return int(m_days.size()); }
    QDate date(int day) const { return m_days[size_t(day)].date; }
    /// The column of a date, or -1.
    int dayOf(QDate date) const;
    models::UtcTime dayStart(int day) const { return m_days[size_t(day)].start; }
    models::UtcTime dayEnd(int day) const { return m_days[size_t(day)].end; }
    /// The real length of the day in minutes.
    int dayMinutes(int day) const { return int(models::minutesBetween(dayStart(day), dayEnd(day))); }
    /// Whether the clock changes on this day.
    bool changesClock(int day) const { return m_days[size_t(day)].changes; }
    const models::Zone& zone() const { return m_zone; }

    /// Where an instant stands in its day's column; instants outside the day are moved to its edge.
    qint64 positionOf(int day, models::UtcTime time) const;
    /// The instant at a position. Where the day lacks the row, the instant at the end of the gap.
    models::UtcTime instantAt(int day, qint64 position) const;
    /// The position of a wall-clock time (first pass), whether or not a day has it.
    qint64 positionOfWall(int wallMinutes) const;
    /// The rows the day lacks, from above.
    std::vector<MissingRows> missing(int day) const;

private:
    /// The part of an hour that comes twice, [from, to) in ms after midnight; its row begins at `top`.
    struct Extra {
        qint64 from = 0;
        qint64 to = 0;
        qint64 top = 0;
    };
    /// A stretch of a day in which rows and real time run together.
    struct Segment {
        qint64 from = 0;
        qint64 to = 0;
        models::UtcTime start;
    };
    struct Day {
        QDate date;
        models::UtcTime start;
        models::UtcTime end;
        bool changes = false;
        std::vector<Segment> segments;
    };
    struct Piece;

    static std::vector<Piece> piecesOf(const models::Zone& zone, const Day& day);
    void addExtras(const std::vector<Piece>& pieces);
    void makeRows();
    void makeSegments(Day& day, const std::vector<Piece>& pieces) const;
    qint64 wallPosition(qint64 wallMs) const;

    models::Zone m_zone;
    std::vector<Day> m_days;
    std::vector<Extra> m_extras;
    std::vector<HourRow> m_rows;
    qint64 m_length = 24 * kHourMs;
};

} // namespace ui::calendar
