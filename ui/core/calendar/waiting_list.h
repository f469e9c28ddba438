// WaitingList: who waits for a seat of a group session, in order, and to whom a free one is proposed.
#pragma once

#include "models/entities/bookings.h"
#include "ui/core/commands.h"

#include <vector>

namespace ui::calendar
{

struct WaitingPerson {
    models::WaitlistEntry entry;
    QString name;
    bool isProposed = false; ///< a seat is free for this person
};

struct WaitingList {
    int freeSeats = 0;
    std::vector<WaitingPerson> people; ///< those who wait or have an offer, in their order
};

models::Result<WaitingList> readWaitingList(const Planning& planning, const models::Uuid& serviceId,
                                            models::UtcTime start);

/// The next session of a group service after a time that has a free seat, or no value.
models::Result<std::optional<models::UtcTime>> nextGroupWithSeat(const storage::Reader& reader,
                                                                 const models::Uuid& trainerId,
                                                                 const models::Uuid& serviceId, models::UtcTime after);

} // namespace ui::calendar
