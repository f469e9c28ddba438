// CalendarReader: the events of an iCalendar file (RFC 5545) as a careful person would read them.
#pragma once

#include "storage/exchange/calendar_zones.h"
#include "storage/exchange/recurrence.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <map>
#include <optional>
#include <vector>

namespace storage
{

struct CalendarAttendee {
    QString name; ///< CN, or empty
    QString mail; ///< lower case, or empty
};

/// Where an online session takes place.
struct CalendarMeeting {
    QString url;
    QString id;
    QString password;
};

enum class CalendarState { Confirmed, Tentative, Cancelled };

/// One VEVENT that could be read.
struct CalendarEvent {
    int row = 0;  ///< its number among the VEVENTs of the file, from 1
    int line = 0; ///< of its BEGIN, from 1
    QString uid;  ///< the file's; without one, made from the content, so that the same event has the same
    std::optional<models::UtcTime> recurrenceId; ///< the start that it changes
    bool thisAndFuture = false;
    int sequence = 0;
    QByteArray stamp; ///< LAST-MODIFIED, else DTSTAMP, as written: sorts
    QString summary;
    QString description;
    QString location;
    std::vector<CalendarAttendee> attendees;
    CalendarMeeting meeting;
    CalendarState state = CalendarState::Confirmed;
    bool transparent = false; ///< TRANSP:TRANSPARENT, time that stays free
    bool allDay = false;
    CalendarZone zone;
    QDate date; ///< of the start, in the zone
    QTime time;
    models::UtcTime start;
    models::UtcTime end; ///< not before the start; equal when the event has no length
    qint64 minutes = 0;  ///< its length on the clock, whatever a clock change makes of it
    QString rrule;
    std::vector<models::UtcTime> excluded;
    std::vector<QDate> excludedDays;
    std::vector<models::UtcTime> added;
    std::map<models::UtcTime, models::UtcTime> addedEnds; ///< where an added date is a period of a length of its own

    bool repeats() const { return !rrule.isEmpty() || !added.empty(); }
};

/// A VEVENT that could not be taken over, and why.
struct CalendarReject {
    int row = 0;
    int line = 0;
    QString uid;
    QString summary;
    QString start;             ///< as written
    std::optional<QDate> date; ///< of the start, where that much could be read
    bool repeats = false;
    QString reason;
};

struct CalendarFile {
    std::vector<CalendarEvent> events;
    std::vector<CalendarReject> rejects;
    int eventCount = 0;        ///< VEVENTs in the file
    QMap<QString, int> others; ///< components that hold no sessions (VTODO, ...), counted
};

/// The largest file that is read, in bytes.
constexpr qint64 kLargestCalendar = 256LL * 1024 * 1024;

/// Reads a whole file. Times without a zone are in the calendar's own (X-WR-TIMEZONE), else in `home`. An event that
/// cannot be read (unknown zone, broken date or rule, cut off) is a reject with its reason; the others are read.
/// Foreign for what is no calendar, Invalid for an empty or too large file.
models::Result<CalendarFile> readCalendar(const QByteArray& bytes, const models::Zone& home);

/// readCalendar() of a file on disk; Io when it cannot be opened.
models::Result<CalendarFile> readCalendarFile(const QString& path, const models::Zone& home);

} // namespace storage
