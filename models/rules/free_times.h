// Free times: what to offer when a slot is taken.
#pragma once

#include "models/availability.h"
#include "models/entities/bookings.h"

#include <span>

namespace models
{

/// Up to `most` starts for a session of `minutes`, nearest to `wanted` first and not before `now`: inside the hours,
/// clear of other bookings, on steps of `stepMinutes` of the local clock, within `days` local days around the wish.
/// `others` must hold the bookings of those days.
std::vector<UtcTime> nearestFreeTimes(UtcTime wanted, int minutes, std::span<const Booking> others,
                                      const Availability& availability, const Zone& zone, UtcTime now, size_t most = 3,
                                      int days = 7, int stepMinutes = 15);

} // namespace models
