// SlotBook: which times of a trainer are taken, in memory, for placing thousands of sessions at once.
#pragma once

#include "models/entities/bookings.h"
#include "models/rules/booking_rules.h"

#include <map>

namespace storage
{

/// The active bookings by start. Answers as models::slotState() does, without looking at all of them.
class SlotBook
{
public:
    void add(const models::Booking& booking);
    void remove(const models::Booking& booking);

    /// How a booking meets the others. `seats` is the service's max_participants, 0 without a limit; only a group
    /// service's sessions are shared.
    models::SlotState stateOf(const models::Booking& booking, bool isGroup, int seats) const;

    /// An active booking of the same client at the same start and end, or nullptr.
    const models::Booking* twin(const models::Booking& booking) const;

    /// The bookings that overlap another one's time.
    std::vector<models::Booking> overlapping(const models::Booking& booking) const;

private:
    std::multimap<qint64, models::Booking> m_byStart;
    qint64 m_longest = 0; ///< ms
};

} // namespace storage
