// Booking rules: states, double booking, seats, and what the trainer is warned about.
#pragma once

#include "models/availability.h"
#include "models/entities/bookings.h"
#include "models/entities/offers.h"
#include "models/entities/people.h"
#include "models/policy.h"

#include <QStringList>
#include <span>

namespace models
{

/// The longest session that is accepted.
inline constexpr qint64 kLongestSessionMinutes = 24 * 60;

/// Whether a booking of this status takes its time and its seat: pending, confirmed, completed.
bool occupies(BookingStatus status);
/// Half-open intervals: touching ones do not overlap.
bool overlaps(TimeSpan a, TimeSpan b);
TimeSpan spanOf(const Booking& booking);

/// pending -> confirmed -> completed | no_show | cancelled; pending -> cancelled; and back to confirmed by reopening.
bool mayBecome(BookingStatus from, BookingStatus to);
/// InvalidState, with a sentence for the trainer, where mayBecome() says no.
Status checkTransition(BookingStatus from, BookingStatus to);

/// Invalid unless the end is after the start and at most kLongestSessionMinutes later.
Status checkSpan(TimeSpan span);

/// A time that somebody wants.
struct SlotWish {
    Uuid clientId;
    Uuid serviceId;
    TimeSpan span;
};

/// Whether the booking is of the group session that is wished for: same service, start and end.
bool isSameSession(const SlotWish& wish, const Booking& booking);

enum class SlotState { Free, Clash, SameClient, SeatsFull };

/// How a wish meets other bookings. `others` may hold any bookings near it, but not the one that is being moved.
SlotState slotState(const SlotWish& wish, const TrainerService& service, std::span<const Booking> others);

/// Clash or SeatsFull for a state that forbids the booking. With `allowClash` an overlap is left to slotWarnings();
/// seats, and the same client twice in one session, are refused in any case.
Status checkSlot(SlotState state, bool allowClash);

/// What a slot is judged by.
struct SlotCircumstances {
    const Policy& policy;
    const Availability& availability;
    const Zone& zone;
    UtcTime now;
    std::span<const Certification> certifications = {};
};

/// The warnings of a slot, never a refusal: `outside_hours`, `in_past`, `over_cap`, `buffer`, `after_certificate`, and
/// `clash` where it is allowed. `others` must hold the bookings of its local day and of the buffers around it.
QStringList slotWarnings(const SlotWish& wish, SlotState state, std::span<const Booking> others,
                         const SlotCircumstances& circumstances);

} // namespace models
