// Typed input: times, days and amounts as people type them, read into values.
#pragma once

#include "models/money.h"

#include <QDate>
#include <QLocale>
#include <QTime>
#include <optional>

namespace ui
{

/// Reads a time of day: "9", "09", "9:5" (09:05), "930", "0930", "9.30", "9,30", "9h30", "9pm", "9:30 p.m.", "noon",
/// "midnight". With am or pm the hour is 1 to 12. No value for anything else ("24", "9:75", "").
std::optional<QTime> timeFromText(const QString& text);

/// Reads a day, seen from `today`: ISO ("2025-06-24"), the locale's short form ("24.06.", "6/24/25", with or without the
/// year), "24 june", "june 24", weekday names ("thu": the next one, today excepted), "today", "tomorrow", "yesterday",
/// "in 3 days", "in 2 weeks". A day without a year is the nearest one that is not more than half a year back.
std::optional<QDate> dayFromText(const QString& text, QDate today, const QLocale& locale);

struct DayAndTime {
    QDate day;
    std::optional<QTime> time{};
};

/// Reads a day, a time, or both in either order: "tomorrow 9", "thu 9:30", "24 june 9pm", "930" (today's day).
std::optional<DayAndTime> dayAndTimeFromText(const QString& text, QDate today, const QLocale& locale);

/// Reads an amount as the locale writes it, with or without the currency's sign or code: "45", "45,00", "1.234,50",
/// "-45", "€45". Both "." and "," are taken as the decimal sign where that is not ambiguous. No value for more decimals
/// than the currency has, or for words.
std::optional<models::Minor> amountFromText(const QString& text, const QString& currency, const QLocale& locale);

/// Reads a length: "60", "60 min", "1h", "1 h 15", "1:15". Minutes; no value outside 1 to 1440.
std::optional<int> minutesFromText(const QString& text);

/// Whether it may be a mail address: something before and behind one @, and no blanks. The sender finds out the rest.
bool isMailLike(const QString& text);

} // namespace ui
