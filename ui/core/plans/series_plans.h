// Plans for series: making one, and making its later bookings as time passes.
#pragma once

#include "ui/core/commands.h"

#include <map>
#include <set>

namespace ui::plans
{

struct SeriesRequest {
    std::optional<models::Uuid> id{};
    QString client;  ///< reference
    QString service; ///< reference
    models::UtcTime start;
    std::optional<QTime> hour{}; ///< on the wall clock, where that skips it on the first date: the later dates have it
    QString rrule;
    bool skipClashes = false;
    bool listOnly = false;                              ///< lists the dates also where a clash would refuse the series
    std::set<models::UtcTime> skipped{};                ///< occurrences left out
    std::map<models::UtcTime, models::UtcTime> moved{}; ///< occurrences held at another time
};

/// The most bookings that one series may have.
inline constexpr int kMostSeriesBookings = 1000;

/// Books every date of a rule at its wall-clock time; without COUNT or UNTIL those of the next 12 months. Each date is
/// listed in the consequences with its state. Clash or SeatsFull refuses the whole series unless such dates are skipped.
Plan bookSeries(SeriesRequest request);

/// The bookings of open-ended series that have come within 12 months; dates that are taken are left out. To be
/// performed with Origin::Upkeep.
Plan extendSeries();

} // namespace ui::plans
