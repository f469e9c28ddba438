// Recurrence: the dates of an RRULE (RFC 5545, 3.3.10) as instants.
#pragma once

#include "models/result.h"
#include "models/zone.h"

#include <functional>
#include <vector>

namespace storage
{

/// What repeats: a rule that starts at a wall-clock time, with the dates that were taken out and put in.
struct Recurrence {
    QString rrule; ///< "FREQ=WEEKLY;BYDAY=MO"; empty: only the start and what was added
    QDate date;    ///< of the first occurrence, in the zone
    QTime time;
    std::vector<models::UtcTime> excluded; ///< EXDATE, by the start that the rule gave
    std::vector<QDate> excludedDays;       ///< EXDATE that names only a day
    std::vector<models::UtcTime> added;    ///< RDATE
    bool startCounts = true; ///< the start is an occurrence also where the rule does not give it (RFC 5545, 3.8.5.3)
};

/// The instant of a wall-clock time; for zones that are no models::Zone (a calendar's own VTIMEZONE).
using WallToUtc = std::function<models::UtcTime(QDate, QTime)>;

/// The most occurrences an expansion gives before it refuses.
constexpr int kMostOccurrences = 5000;

/// Whether a rule can be used: one FREQ of HOURLY to YEARLY, known parts with values in range, not both COUNT and
/// UNTIL, a day that exists. Refuses with Invalid and a sentence that says what is wrong.
models::Status checkRule(const QString& rrule);

/// The starts within [from, until], sorted, each once. The rule runs in wall-clock time: in the skipped hour the
/// offset before the change holds, in the doubled hour the first pass (RFC 5545, 3.3.5). COUNT and UNTIL mean the
/// whole rule, also the part before `from`. Invalid for a rule that checkRule refuses or that gives more than
/// `limit` starts; hostile rules end in bounded time.
models::Result<std::vector<models::UtcTime>> expand(const Recurrence& recurrence, const models::Zone& zone,
                                                    models::UtcTime from, models::UtcTime until,
                                                    int limit = kMostOccurrences);

/// The same by another clock.
models::Result<std::vector<models::UtcTime>> expand(const Recurrence& recurrence, const WallToUtc& clock,
                                                    models::UtcTime from, models::UtcTime until,
                                                    int limit = kMostOccurrences);

} // namespace storage
