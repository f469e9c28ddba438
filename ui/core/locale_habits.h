// LocaleHabits: what the trainer wants otherwise than the locale says.
#pragma once

#include <QLocale>
#include <optional>

namespace ui
{

/// Set once by main(), like QLocale::setDefault, before the window is made; a change makes the window anew.
struct LocaleHabits {
    std::optional<bool> twelveHour{};
    std::optional<Qt::DayOfWeek> firstDay{};
    /// Week numbers shown or not; without a wish only where weeks begin on Monday (ISO 8601).
    std::optional<bool> weekNumbers{};
    bool operator==(const LocaleHabits&) const = default;
};

void setLocaleHabits(const LocaleHabits& habits);
const LocaleHabits& localeHabits();

/// The first day of a week: the trainer's wish, else the locale's.
Qt::DayOfWeek firstDayOfWeek(const QLocale& locale);
/// Whether clock times have am and pm.
bool usesTwelveHours(const QLocale& locale);
/// ISO week numbers mean something only where weeks begin on Monday.
bool showsWeekNumbers(const QLocale& locale);

} // namespace ui
