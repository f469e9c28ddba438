// Typed times: what people type for a time or a day, read generously and never guessed beyond that.
#pragma once

#include <QDate>
#include <QLocale>
#include <QTime>
#include <optional>

namespace ui::calendar
{

/// 9, 9:5, 930, 9.30, 9h30, 9 30, 9pm, 9:30 am, 21. Anything else is no value.
std::optional<QTime> typedTime(const QString& text);

/// A day: "today", "tomorrow", a weekday's name (the next one), "13", "13.6.", "13 June", the locale's short form or ISO.
/// Without a year the one that brings the day nearest to `today`.
std::optional<QDate> typedDate(const QString& text, QDate today, const QLocale& locale);

/// "tomorrow 9": a day and a time together, when both are there.
std::optional<std::pair<QDate, QTime>> typedMoment(const QString& text, QDate today, const QLocale& locale);

} // namespace ui::calendar
