// CalendarSessions: what the events of a calendar come to inside a window of time.
#pragma once

#include "storage/exchange/calendar_reader.h"

namespace storage
{

/// One time at which an event takes place.
struct CalendarOccurrence {
    models::UtcTime ruleStart; ///< the start that the rule gave; the event's own where nothing repeats
    models::UtcTime start;
    models::UtcTime end;
};

/// An event with its times inside the window. An occurrence that was changed is an event of its own.
struct CalendarSession {
    const CalendarEvent* event = nullptr;
    QString key;           ///< the UID; with a suffix where different events share one
    bool inSeries = false; ///< it repeats, or changes an occurrence of something that does
    std::vector<CalendarOccurrence> occurrences;
};

struct CalendarSessions {
    std::vector<CalendarSession>
        sessions;                ///< those that repeat or stand alone by row, then the changed occurrences by row
    std::vector<int> superseded; ///< rows of older versions of events that are here in a newer one
    std::vector<CalendarReject> rejects; ///< the file's inside the window, and rules that give too much
    int read = 0;                        ///< VEVENTs inside the window
};

/// Inside the window are events that start in [from, until]; of repeated ones at least one occurrence. Of several versions
/// of one event the highest SEQUENCE counts, then the latest change, then the last in the file. `home` is the zone in
/// which dates of rejects are compared.
CalendarSessions sessionsWithin(const CalendarFile& file, models::UtcTime from, models::UtcTime until,
                                const models::Zone& home);

} // namespace storage
