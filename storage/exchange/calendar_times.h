// CalendarTimes: DATE, DATE-TIME and DURATION values of a calendar file.
#pragma once

#include "storage/exchange/calendar_zones.h"
#include "storage/exchange/ical_lines.h"

#include <QByteArrayList>
#include <optional>

namespace storage
{

/// A DATE or DATE-TIME as written, its zone not yet looked up.
struct WrittenTime {
    QDate date;
    QTime time{0, 0};
    bool isDay = false;
    bool isUtc = false;
    std::optional<int> offsetSeconds{}; ///< "+0100" behind the time, which the standard does not know
    QByteArray tzid;                    ///< empty: floating
    QByteArray until;                   ///< of a period: its end or length, as written

    bool isFloating() const { return !isUtc && !offsetSeconds && tzid.isEmpty(); }
    bool operator==(const WrittenTime&) const = default;
};

/// Reads "20260105", "20260105T073000", "...Z", also with the dashes and colons of ISO 8601. No value for anything else.
std::optional<WrittenTime> writtenTime(QByteArrayView text);

/// The time of a DTSTART, DTEND or RECURRENCE-ID line with its TZID; mends quotes and colons that went astray.
std::optional<WrittenTime> writtenTime(const IcalLine& line);

/// All times of an EXDATE or RDATE line (a period with its end as written); no value when one of them cannot be read.
std::optional<std::vector<WrittenTime>> writtenTimes(const IcalLine& line);

/// A DURATION: whole days and the rest apart, since a day may have 23 hours.
struct WrittenDuration {
    int days = 0;
    qint64 seconds = 0;
};
std::optional<WrittenDuration> writtenDuration(QByteArrayView text);

} // namespace storage
