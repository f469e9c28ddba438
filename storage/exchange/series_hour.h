// The hour of a series whose first date skips it. `starts_at` is an instant and cannot hold such an hour: the rule says
// it (BYHOUR, BYMINUTE), as RFC 5545 has it for every reader.
#pragma once

#include "models/zone.h"

#include <QString>

namespace storage
{

/// The rule with its hour where the clock skips that on the first date; else the rule. A rule by the hour, or one that
/// names its hours, stays as it is.
QString ruleWithHour(const QString& rrule, const models::Zone& zone, QDate date, QTime hour);

/// The wall-clock time that a series starts at: what the clock shows, or the skipped hour that its rule says.
models::LocalTime meantStart(const QString& rrule, models::UtcTime startsAt, const models::Zone& zone);

/// The rule without what ruleWithHour() put in.
QString ruleWithoutHour(const QString& rrule, models::UtcTime startsAt, const models::Zone& zone);

} // namespace storage
