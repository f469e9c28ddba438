// Date forms: a locale's long date without its weekday or its year, where Qt knows only the whole.
#pragma once

#include <QLocale>

namespace ui
{

/// The format of "11 June 2025": "d. MMMM yyyy" in German, "d 'de' MMMM 'de' yyyy" in Spanish, "MMMM d, yyyy" in American English.
QString dateFormWithoutWeekday(const QLocale& locale);
/// The format of "11 June": "d. MMMM", "d 'de' MMMM", "MMMM d".
QString dayAndMonthForm(const QLocale& locale);
/// "11 Jun", "11. Juni", "Jun 11"; with the year "11 Jun 2025".
QString briefDay(QDate day, const QLocale& locale, bool withYear = false);
/// A day in words for a narrow place, without the words that some languages put between its parts: "9 junio" of "9 de junio".
QString withoutLinkWords(QString words, const QLocale& locale);

} // namespace ui
