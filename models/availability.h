// Availability: a trainer's weekly hours and dated exceptions; kept as JSON in trainer_profiles.availability_hours.
#pragma once

#include "models/codec.h"
#include "models/result.h"
#include "models/zone.h"

#include <QDate>
#include <QJsonObject>
#include <array>
#include <map>
#include <optional>
#include <vector>

namespace models
{

/// Wall-clock minutes of one local day, [from, to), 0 to 1440 ("24:00").
struct MinuteRange {
    int from = 0;
    int to = 0;
    auto operator<=>(const MinuteRange&) const = default;
};

/// Sorted, and what touches or overlaps made one.
std::vector<MinuteRange> joinedRanges(std::vector<MinuteRange> ranges);

/// An interval of time, [start, end).
struct TimeSpan {
    UtcTime start;
    UtcTime end;
    auto operator<=>(const TimeSpan&) const = default;
};

/// Time taken by something that is no booking, e.g. an event of another calendar.
struct BusyTime {
    MinuteRange range;
    QString note;
    QString uid;       ///< of the event it came from, or empty
    QJsonObject other; ///< keys this version does not know, kept as they are
    bool operator==(const BusyTime&) const = default;
};

/// What one date has of its own. Without `ranges` the weekly hours hold; an empty list is a day off.
struct DayException {
    QDate date;
    std::optional<std::vector<MinuteRange>> ranges;
    QString note;
    std::vector<BusyTime> busy;
    QJsonObject other;
    bool isEmpty() const { return !ranges && note.isEmpty() && busy.empty() && other.isEmpty(); }
    bool operator==(const DayException&) const = default;
};

/// Weekly hours and dated exceptions, in the trainer's zone. JSON:
/// {"weekly":{"mon":[["07:00","12:00"]]},"exceptions":[{"date":"2026-03-04","ranges":[],"note":"Holiday",
/// "busy":[{"start":"09:00","end":"10:00","note":"Dentist","uid":"..."}]}]}
struct Availability {
    std::optional<std::array<std::vector<MinuteRange>, 7>> weekly; ///< Monday first; no value = not said, all hours
    std::map<QDate, DayException> exceptions;
    QJsonObject other;

    /// Reads the stored form; no JSON is an availability that says nothing. Invalid names what is wrong.
    static Result<Availability> fromJson(const std::optional<Json>& stored);
    Json toJson() const;

    /// Reads {"mon":[["07:00","12:00"]],...}: a day left out is closed. Ranges are sorted and joined; an unknown day, a
    /// time that is none and a range that ends before it starts are Invalid.
    static Result<std::array<std::vector<MinuteRange>, 7>> weeklyFromJson(const QJsonValue& value);
    /// Reads [["09:00","11:00"],...].
    static Result<std::vector<MinuteRange>> rangesFromJson(const QJsonValue& value);

    /// The hours of a local day before busy times are taken off: its exception's, else the weekly ones.
    std::vector<MinuteRange> hoursOf(QDate day) const;
    /// hoursOf() less the busy times.
    std::vector<MinuteRange> openRanges(QDate day) const;
    /// openRanges() as instants, in order. Clock changes make them longer or shorter.
    std::vector<TimeSpan> openSpans(QDate day, const Zone& zone) const;
    /// Whether the whole interval is open, also across midnight.
    bool isOpen(TimeSpan span, const Zone& zone) const;
    /// Whether the date is declared off (an exception without hours).
    bool isDayOff(QDate day) const;

    /// Puts, replaces or (when it says nothing any more) removes the exception of its date.
    void setException(DayException exception);

    bool operator==(const Availability&) const = default;
};

/// "07:30" of minutes; 1440 is "24:00".
QString minuteText(int minutes);
/// Minutes of "07:30" or "24:00"; anything else is no value.
std::optional<int> minuteFromText(QStringView text);

} // namespace models
