// Period: the months, quarters, tax years and free ranges of the Earnings screen, how they are stepped and compared.
#pragma once

#include "models/rules/periods.h"

#include <QLocale>

namespace ui::earnings
{

enum class PeriodKind { Month, Quarter, Year, Free };
enum class Compare { Previous, YearBefore, Nothing };

/// Whole local days of one kind.
struct Period {
    PeriodKind kind = PeriodKind::Month;
    models::DayRange days;
    bool operator==(const Period&) const = default;
};

/// The month, quarter or tax year of a day. Free: that one day.
Period periodOf(PeriodKind kind, QDate day, const models::Policy& policy);
/// The period `by` places later; a free range moves by its own length.
Period stepped(const Period& period, int by, const models::Policy& policy);
/// What a period is compared with; no value for Nothing.
std::optional<Period> comparedWith(const Period& period, Compare compare, const models::Policy& policy);
/// "May 2025", "Q2 2025", "2025", "2024/25", "1 Jan – 15 Mar 2025".
QString periodWords(const Period& period, const QLocale& locale);
/// As short as it stays clear beside `beside`: "April" beside May of the same year.
QString shortPeriodWords(const Period& period, const Period& beside, const QLocale& locale);
/// "previous month", "a year before", "nothing", for the kind of period.
QString compareWords(Compare compare, PeriodKind kind);
/// The first days of the months a chart shows beside a period: the twelve up to today's month if the period lies in them,
/// else the twelve up to the period's last month. A year shows its own months.
std::vector<QDate> chartMonths(const Period& period, QDate today);

} // namespace ui::earnings
