// Overlaps by start time.
#include "storage/exchange/slot_book.h"

#include <algorithm>

namespace storage
{

using models::Booking;
using models::SlotState;

void SlotBook::add(const Booking& booking)
{
    m_longest = std::max(m_longest, booking.endTime.ms - booking.startTime.ms);
    m_byStart.emplace(booking.startTime.ms, booking);
}

void SlotBook::remove(const Booking& booking)
{
    const auto [begin, end] = m_byStart.equal_range(booking.startTime.ms);
    const auto found = std::find_if(begin, end, [&](const auto& entry) { return entry.second.id == booking.id; });
    if (found != end)
        m_byStart.erase(found);
}

SlotState SlotBook::stateOf(const Booking& booking, bool isGroup, int seats) const
{
    int taken = 0;
    const auto end = m_byStart.lower_bound(booking.endTime.ms);
    for (auto it = m_byStart.lower_bound(booking.startTime.ms - m_longest); it != end; ++it) {
        const Booking& other = it->second;
        if (other.endTime <= booking.startTime || other.id == booking.id)
            continue;
        const bool sameSession = isGroup && other.serviceId == booking.serviceId &&
                                 other.startTime == booking.startTime && other.endTime == booking.endTime;
        if (!sameSession)
            return SlotState::Clash;
        if (other.clientId == booking.clientId)
            return SlotState::SameClient;
        ++taken;
    }
    return seats > 0 && taken >= seats ? SlotState::SeatsFull : SlotState::Free;
}

const Booking* SlotBook::twin(const Booking& booking) const
{
    const auto [begin, end] = m_byStart.equal_range(booking.startTime.ms);
    const auto found = std::find_if(begin, end, [&](const auto& entry) {
        return entry.second.clientId == booking.clientId && entry.second.endTime == booking.endTime;
    });
    return found == end ? nullptr : &found->second;
}

std::vector<Booking> SlotBook::overlapping(const Booking& booking) const
{
    std::vector<Booking> found;
    const auto end = m_byStart.lower_bound(booking.endTime.ms);
    for (auto it = m_byStart.lower_bound(booking.startTime.ms - m_longest); it != end; ++it) {
        if (it->second.endTime > booking.startTime)
            found.push_back(it->second);
    }
    return found;
}

} // namespace storage
