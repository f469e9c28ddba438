// Periods: months, quarters, tax years and free ranges as local days, and as the instants they span.
#pragma once

#include "models/availability.h"
#include "models/policy.h"

namespace models
{

/// Whole local days, both included.
struct DayRange {
    QDate from;
    QDate to;
    bool operator==(const DayRange&) const = default;
};

DayRange monthOf(QDate day);
DayRange quarterOf(QDate day);
/// Monday to Sunday (ISO 8601).
DayRange isoWeekOf(QDate day);
DayRange taxYearOf(QDate day, const Policy& policy);

/// [start of the first day, start of the day after the last).
TimeSpan instantsOf(DayRange days, const Zone& zone);
/// "2026-01" of an instant in a zone.
QString monthKey(UtcTime time, const Zone& zone);

} // namespace models
