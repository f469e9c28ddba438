// Times as people write them on the command line.
#pragma once

#include "models/zone.h"

namespace cli
{

/// ISO 8601 with an offset, or wall clock in the zone ("2026-03-03T09:00", seconds optional). No value for anything else,
/// and outside the years 1900 to 2999: those are slips of the pen, and sums with them would leave the stored form.
std::optional<models::UtcTime> writtenTime(const QString& text, const models::Zone& zone);

/// The hour of a wall-clock time that the clock skips on its day; writtenTime() is later then.
std::optional<QTime> skippedHour(const QString& text, const models::Zone& zone);

} // namespace cli
