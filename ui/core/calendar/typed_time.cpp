// Reading typed times and days.
#include "ui/core/calendar/typed_time.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace ui::calendar
{

namespace
{

/// The date among last, this and next year that lies nearest to today.
std::optional<QDate> nearestYear(int day, int month, QDate today)
{
    std::optional<QDate> best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best || std::llabs(today.daysTo(date)) < std::llabs(today.daysTo(*best))))
            best = date;
    }
    return best;
}

std::optional<QDate> namedDay(const QString& text, QDate today, const QLocale& locale)
{
    const auto same = [&](const QString& word) { return text.compare(word, Qt::CaseInsensitive) == 0; };
    if (same(QCoreApplication::translate("Calendar", "today", "typed in a date field")))
        return today;
    if (same(QCoreApplication::translate("Calendar", "tomorrow", "typed in a date field")))
        return today.addDays(1);
    for (int weekday = 1; weekday <= 7; ++weekday) {
        if (!same(locale.dayName(weekday)) && !same(locale.dayName(weekday, QLocale::ShortFormat)))
            continue;
        const int ahead = (weekday - today.dayOfWeek() + 7) % 7;
        return today.addDays(ahead == 0 ? 7 : ahead);
    }
    return {};
}

} // namespace

std::optional<QTime> typedTime(const QString& text)
{
    static const QRegularExpression kForm(
        uR"(^\s*(\d{1,2}?)\s*(?:[:.h \x{2236}]\s*(\d{1,2})|(\d{2}))?\s*(?:h|uhr)?\s*([ap])?\.?\s*(m)?\.?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kForm.match(text);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    int minute = match.captured(2).isEmpty() ? match.captured(3).toInt() : match.captured(2).toInt();
    // "9:5" means five past nine; "12" alone is an hour, not one and two minutes.
    if (match.captured(2).isEmpty() && match.captured(3).size() == 2 && match.captured(1).isEmpty())
        return {};
    const QString half = match.captured(4).toLower();
    if (half.isEmpty() && !match.captured(5).isEmpty())
        return {};
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (half == u"p" ? 12 : 0);
    }
    if (hour == 24 && minute == 0)
        hour = 0;
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QDate> typedDate(const QString& typed, QDate today, const QLocale& locale)
{
    const QString text = typed.simplified();
    if (const auto named = namedDay(text, today, locale))
        return named;
    if (const QDate iso = QDate::fromString(text, Qt::ISODate); iso.isValid())
        return iso;
    // "Fri 13 June": the weekday's name may stand before.
    QString rest = text;
    for (int weekday = 1; weekday <= 7; ++weekday)
        for (const QString& name : {locale.dayName(weekday), locale.dayName(weekday, QLocale::ShortFormat)})
            if (rest.startsWith(name + u' ', Qt::CaseInsensitive))
                rest = rest.mid(name.size() + 1);
    static const QRegularExpression kWords(
        uR"(^(?:(\d{1,2})\.?\s+(\p{L}+)\.?|(\p{L}+)\.?\s+(\d{1,2}))(?:,?\s+(\d{4}))?$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = kWords.match(rest); match.hasMatch()) {
        const int day = QString(match.captured(1) + match.captured(4)).toInt();
        const QString word = match.captured(2) + match.captured(3);
        for (int month = 1; month <= 12; ++month) {
            const QString name = locale.monthName(month);
            if (word.size() < 3 || !name.startsWith(word, Qt::CaseInsensitive))
                continue;
            if (match.captured(5).isEmpty())
                return nearestYear(day, month, today);
            const QDate date(match.captured(5).toInt(), month, day);
            return date.isValid() ? std::optional(date) : std::nullopt;
        }
        return {};
    }
    for (const QLocale::FormatType form : {QLocale::ShortFormat, QLocale::NarrowFormat, QLocale::LongFormat}) {
        QDate date = locale.toDate(rest, form);
        if (!date.isValid())
            continue;
        // Short forms with two digits of a year mean this century.
        if (date.year() < 1950)
            date = date.addYears(100);
        return date;
    }
    static const QRegularExpression kNumbers(uR"(^(\d{1,2})(?:[./-](\d{1,2})[./-]?)?$)"_s);
    if (const auto match = kNumbers.match(rest); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        if (match.captured(2).isEmpty()) {
            const QDate thisMonth(today.year(), today.month(), first);
            return thisMonth.isValid() ? std::optional(thisMonth) : std::nullopt;
        }
        const int second = match.captured(2).toInt();
        const bool monthFirst = locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
        return monthFirst ? nearestYear(second, first, today) : nearestYear(first, second, today);
    }
    return {};
}

std::optional<std::pair<QDate, QTime>> typedMoment(const QString& text, QDate today, const QLocale& locale)
{
    const QString plain = text.simplified();
    for (qsizetype blank = plain.lastIndexOf(u' '); blank > 0; blank = plain.lastIndexOf(u' ', blank - 1)) {
        const auto date = typedDate(plain.left(blank), today, locale);
        const auto time = typedTime(plain.mid(blank + 1));
        if (date && time)
            return std::pair(*date, *time);
    }
    return {};
}

} // namespace ui::calendar
