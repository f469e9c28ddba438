// The one place that knows the trainer's wishes beside the locale (docs/decisions/0010-locale-habits.md).
#include "ui/core/locale_habits.h"

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

LocaleHabits& habitsInForce()
{
    static LocaleHabits habits;
    return habits;
}

} // namespace

void setLocaleHabits(const LocaleHabits& habits)
{
    habitsInForce() = habits;
}

const LocaleHabits& localeHabits()
{
    return habitsInForce();
}

Qt::DayOfWeek firstDayOfWeek(const QLocale& locale)
{
    return localeHabits().firstDay.value_or(locale.firstDayOfWeek());
}

bool usesTwelveHours(const QLocale& locale)
{
    return localeHabits().twelveHour.value_or(
        locale.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive));
}

bool showsWeekNumbers(const QLocale& locale)
{
    return firstDayOfWeek(locale) == Qt::Monday && localeHabits().weekNumbers.value_or(true);
}

} // namespace ui
