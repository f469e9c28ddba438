// Stepping and naming periods.
#include "ui/core/earnings/period.h"
#include "ui/core/date_forms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui::earnings
{

namespace
{

struct PeriodWords {
    Q_DECLARE_TR_FUNCTIONS(Earnings)
};

QString monthName(QDate day, const QLocale& locale)
{
    return locale.standaloneMonthName(day.month(), QLocale::LongFormat);
}

/// "1 Jan" or "1 Jan 2025".
QString dayWords(QDate day, bool withYear, const QLocale& locale)
{
    return briefDay(day, locale, withYear);
}

bool isCalendarYear(const models::DayRange& days)
{
    return days.from.month() == 1 && days.from.day() == 1;
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

Period periodOf(PeriodKind kind, QDate day, const models::Policy& policy)
{
    switch (kind) {
    case PeriodKind::Month:
        return {kind, models::monthOf(day)};
    case PeriodKind::Quarter:
        return {kind, models::quarterOf(day)};
    case PeriodKind::Year:
        return {kind, models::taxYearOf(day, policy)};
    case PeriodKind::Free:
        break;
    }
    return {PeriodKind::Free, {day, day}};
}

Period stepped(const Period& period, int by, const models::Policy& policy)
{
    const QDate from = period.days.from;
    switch (period.kind) {
    case PeriodKind::Month:
        return periodOf(period.kind, from.addMonths(by), policy);
    case PeriodKind::Quarter:
        return periodOf(period.kind, from.addMonths(3 * by), policy);
    case PeriodKind::Year:
        return periodOf(period.kind, from.addYears(by), policy);
    case PeriodKind::Free:
        break;
    }
    const qint64 length = from.daysTo(period.days.to) + 1;
    return {PeriodKind::Free, {from.addDays(by * length), period.days.to.addDays(by * length)}};
}

std::optional<Period> comparedWith(const Period& period, Compare compare, const models::Policy& policy)
{
    if (compare == Compare::Nothing)
        return std::nullopt;
    if (compare == Compare::Previous)
        return stepped(period, -1, policy);
    switch (period.kind) {
    case PeriodKind::Month:
        return stepped(period, -12, policy);
    case PeriodKind::Quarter:
        return stepped(period, -4, policy);
    case PeriodKind::Year:
        return stepped(period, -1, policy);
    case PeriodKind::Free:
        break;
    }
    return Period{PeriodKind::Free, {period.days.from.addYears(-1), period.days.to.addYears(-1)}};
}

QString periodWords(const Period& period, const QLocale& locale)
{
    const QDate from = period.days.from, to = period.days.to;
    switch (period.kind) {
    case PeriodKind::Month:
        return monthName(from, locale) + u' ' + locale.toString(from, u"yyyy"_s);
    case PeriodKind::Quarter:
        return PeriodWords::tr("Q%1 %2").arg(locale.toString((from.month() - 1) / 3 + 1),
                                             locale.toString(from, u"yyyy"_s));
    case PeriodKind::Year:
        if (isCalendarYear(period.days))
            return locale.toString(from, u"yyyy"_s);
        return locale.toString(from, u"yyyy"_s) % u'/' % locale.toString(to, u"yy"_s);
    case PeriodKind::Free:
        break;
    }
    if (from == to)
        return dayWords(from, true, locale);
    return dayWords(from, from.year() != to.year(), locale) + u" – "_s + dayWords(to, true, locale);
}

QString shortPeriodWords(const Period& period, const Period& beside, const QLocale& locale)
{
    const bool sameYear = period.days.from.year() == beside.days.from.year();
    if (period.kind == PeriodKind::Month && sameYear)
        return monthName(period.days.from, locale);
    if (period.kind == PeriodKind::Quarter && sameYear)
        return u"Q%1"_s.arg(locale.toString((period.days.from.month() - 1) / 3 + 1));
    return periodWords(period, locale);
}

QString compareWords(Compare compare, PeriodKind kind)
{
    if (compare == Compare::Nothing)
        return PeriodWords::tr("nothing");
    if (compare == Compare::YearBefore)
        return PeriodWords::tr("a year before");
    switch (kind) {
    case PeriodKind::Month:
        return PeriodWords::tr("previous month");
    case PeriodKind::Quarter:
        return PeriodWords::tr("previous quarter");
    case PeriodKind::Year:
        return PeriodWords::tr("previous year");
    case PeriodKind::Free:
        break;
    }
    return PeriodWords::tr("days before");
}

std::vector<QDate> chartMonths(const Period& period, QDate today)
{
    const QDate lastOfPeriod = firstOfMonth(period.days.to);
    QDate last = firstOfMonth(today);
    if (period.kind == PeriodKind::Year || period.days.to < last.addMonths(-11) || lastOfPeriod > last ||
        firstOfMonth(period.days.from) < last.addMonths(-11))
        last = lastOfPeriod;
    std::vector<QDate> months;
    for (int back = 11; back >= 0; --back)
        months.push_back(last.addMonths(-back));
    return months;
}

} // namespace ui::earnings
