// Zone: conversions between instants and wall-clock time, the one checked way (Qt 6.4 answers oddly at clock changes).
#pragma once

#include "models/result.h"
#include "models/utc_time.h"

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <memory>
#include <vector>

namespace models
{

/// Which of two equal wall-clock times is meant in the hour that comes twice.
enum class Pass { First, Second };

/// A wall-clock time in a zone.
struct LocalTime {
    QDate date;
    QTime time;
    int offsetSeconds = 0; ///< from UTC, east positive
};

/// An IANA time zone. Cheap to copy.
class Zone
{
public:
    /// UTC.
    Zone();
    /// NotFound when the system does not know the id; a guess is never made.
    static Result<Zone> fromId(const QString& id);

    const QString& id() const;
    int offsetSeconds(UtcTime time) const;
    LocalTime toLocal(UtcTime time) const;
    QDate dateOf(UtcTime time) const { return toLocal(time).date; }
    /// The instant of a wall-clock time. In a skipped hour the offset before the change is taken; in a doubled hour
    /// `pass` decides (RFC 5545, 3.3.5).
    UtcTime toUtc(QDate date, QTime time, Pass pass = Pass::First) const;
    /// Whether the clock never shows this time (it lies in a skipped hour).
    bool isSkipped(QDate date, QTime time) const;
    /// Whether the clock shows this time twice.
    bool isRepeated(QDate date, QTime time) const;
    /// The first instant of a local day, which need not be midnight.
    UtcTime startOfDay(QDate date) const;
    /// The last millisecond of a local day.
    UtcTime endOfDay(QDate date) const { return startOfDay(date.addDays(1)).plusMs(-1); }
    /// `2026-01-05T10:00:00+01:00`
    QString isoText(UtcTime time) const;
    /// The short name in force, e.g. "CEST".
    QString abbreviation(UtcTime time) const;

    bool operator==(const Zone& other) const { return id() == other.id(); }

private:
    struct Table;
    std::shared_ptr<const Table> m_table;
};

} // namespace models
