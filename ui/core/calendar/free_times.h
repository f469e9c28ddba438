// Free times: the nearest starts at which a session would fit, for a clash and for a month's new booking.
#pragma once

#include "models/availability.h"
#include "ui/core/calendar/drag.h"

namespace ui::calendar
{

/// Where free time is looked for.
struct FreeTimeSearch {
    const models::Zone& zone;
    const models::Availability& availability;
    std::vector<models::TimeSpan> busy; ///< anything that takes time, in any order
    models::UtcTime from;               ///< nothing starts before (now)
    int step = 30;                      ///< minutes between the starts that are tried
};

/// Up to `count` starts on clock lines nearest to `wanted` within `days` days either side, inside the hours and free for
/// `length` ms; in order of time.
std::vector<models::UtcTime> nearestFreeTimes(const FreeTimeSearch& search, models::UtcTime wanted, qint64 length,
                                              int count = 3, int days = 7);

} // namespace ui::calendar
