// The calendar's part of the check: times, overlaps, seats.
#pragma once

#include "storage/check.h"

namespace storage
{

/// Adds the faults of bookings: an end before its start; two active bookings of one trainer that overlap and are not
/// one group session (unless the trainer allows clashes); a group session beyond its seats or with a client twice.
models::Status checkBookings(const Reader& reader, std::vector<Fault>& faults);

} // namespace storage
