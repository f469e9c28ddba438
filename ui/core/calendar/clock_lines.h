// Clock lines: snapping to the local clock and moving sessions across days, also where clocks change.
#pragma once

#include "models/zone.h"

namespace ui::calendar
{

/// The line at or before an instant; lines stand where the local minute is a multiple of `step` (5, 10, 15, 30).
models::UtcTime lineBefore(const models::Zone& zone, models::UtcTime time, int step);
/// The line at or after an instant.
models::UtcTime lineAfter(const models::Zone& zone, models::UtcTime time, int step);
/// The nearest line; halfway goes to the later one.
models::UtcTime nearestLine(const models::Zone& zone, models::UtcTime time, int step);

/// The instant of a wall-clock time; in a skipped hour the instant at which the gap ends (never a refused drop).
models::UtcTime instantOrGapEnd(const models::Zone& zone, QDate date, QTime time,
                                models::Pass pass = models::Pass::First);

/// The instant that shows `time`'s wall clock on another day, in the same pass where that day has it too.
models::UtcTime sameClockOn(const models::Zone& zone, models::UtcTime time, QDate date);

} // namespace ui::calendar
