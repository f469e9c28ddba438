// SeriesRule: what happens to the rule of a series when its bookings are moved or stopped.
#pragma once

#include "ui/core/commands.h"

namespace ui::plans
{

/// A step on the wall clock: whole days and a part of a day.
struct WallStep {
    qint64 days = 0;
    qint64 ms = 0; ///< may be negative
    QTime usual{}; ///< the hour that the series means, also on a day whose clock skips it
};

/// The step from one time to another. `usual`, where valid, is the hour of the series they belong to.
WallStep wallStep(const models::Zone& zone, models::UtcTime from, models::UtcTime to, QTime usual = {});
/// A time moved by a step on the wall clock: its local hour stays right across clock changes.
models::UtcTime shifted(const models::Zone& zone, models::UtcTime time, const WallStep& step);
/// The hour that the series of a booking means; not valid for a booking without one.
models::Result<QTime> usualHour(const Planning& planning, const models::Booking& booking);

/// Whether the rule has neither COUNT nor UNTIL.
bool isOpenEnded(const QString& rrule);
/// The rule ended before an instant.
QString endedBefore(const QString& rrule, models::UtcTime end);
/// The rule with its weekdays moved by days. Invalid for a rule tied to days of the month or year.
models::Result<QString> movedByDays(const QString& rrule, qint64 days);

/// Moves the rule of an open-ended series, so that bookings made later follow; members remember their new starts.
models::Status moveSeriesRule(const Planning& planning, Act& act, const models::Booking& anchor,
                              const std::vector<models::Booking>& targets, const WallStep& step,
                              std::optional<qint64> lengthMs);
/// Ends the rule of an open-ended series before an instant, so that no more bookings are made.
models::Status stopSeriesRule(const Planning& planning, Act& act, const models::Booking& anchor, models::UtcTime end);

} // namespace ui::plans
