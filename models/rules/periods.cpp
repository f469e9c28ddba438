// Calendar periods in a trainer's zone.
#include "models/rules/periods.h"

using namespace Qt::StringLiterals;

namespace models
{

DayRange monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

DayRange quarterOf(QDate day)
{
    const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

DayRange isoWeekOf(QDate day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {monday, monday.addDays(6)};
}

DayRange taxYearOf(QDate day, const Policy& policy)
{
    const QDate first = policy.taxYearOf(day);
    return {first, first.addYears(1).addDays(-1)};
}

TimeSpan instantsOf(DayRange days, const Zone& zone)
{
    return {zone.startOfDay(days.from), zone.startOfDay(days.to.addDays(1))};
}

QString monthKey(UtcTime time, const Zone& zone)
{
    return zone.dateOf(time).toString(u"yyyy-MM"_s);
}

} // namespace models
