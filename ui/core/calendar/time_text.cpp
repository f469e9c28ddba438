// Locale forms; the C locale's long technical forms are replaced by plain ones.
#include "ui/core/calendar/time_text.h"

#include "ui/core/date_forms.h"
#include "ui/core/locale_habits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui::calendar
{

namespace
{
constexpr QChar kLeftToRightMark(0x200E);
constexpr QChar kRightToLeftMark(0x200F);
constexpr QChar kEnDash(0x2013);
} // namespace

TimeText::TimeText(models::Zone zone, QLocale locale, HourFormat format)
    : m_zone(std::move(zone)), m_locale(std::move(locale))
{
    m_twelve = format == HourFormat::Twelve || (format == HourFormat::Locale && usesTwelveHours(m_locale));
    m_dayAndMonth = dayAndMonthForm(m_locale);
    m_fullDate = dateFormWithoutWeekday(m_locale);
}

QString TimeText::clock(QTime time) const
{
    return m_locale.toString(time, m_twelve ? u"h:mm ap"_s : u"HH:mm"_s);
}

QString TimeText::range(models::UtcTime start, models::UtcTime end) const
{
    if (m_locale.textDirection() != Qt::RightToLeft)
        return clock(start) + kEnDash + clock(end);
    // Digits alone keep their order from left to right; with the words for morning and evening the range runs as the words do.
    const QChar mark = m_twelve ? kRightToLeftMark : kLeftToRightMark;
    return clock(start) + mark + kEnDash + mark + clock(end);
}

QString TimeText::withZone(const QString& text, models::UtcTime time) const
{
    return text + u' ' + m_zone.abbreviation(time);
}

QString TimeText::weekday(QDate date) const
{
    return m_locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
}

QString TimeText::dayAndMonth(QDate date) const
{
    return m_locale.toString(date, m_dayAndMonth);
}

QString TimeText::date(QDate date, QDate today) const
{
    return weekday(date) + u' ' + day(date, today);
}

QString TimeText::day(QDate date, QDate today) const
{
    return date.year() == today.year() ? dayAndMonth(date) : m_locale.toString(date, m_fullDate);
}

QString TimeText::near(QDate date, QDate today) const
{
    return std::abs(date.daysTo(today)) < 7 ? m_locale.dayName(date.dayOfWeek()) : day(date, today);
}

QString TimeText::longDate(QDate date) const
{
    return m_locale.dayName(date.dayOfWeek()) + u' ' + dayAndMonth(date);
}

QString TimeText::month(QDate date) const
{
    return m_locale.standaloneMonthName(date.month()) + u' ' + m_locale.toString(date, u"yyyy"_s);
}

QString TimeText::duration(qint64 minutes) const
{
    const QString hours = m_locale.toString(minutes / 60), rest = m_locale.toString(minutes % 60);
    if (minutes < 60)
        return QCoreApplication::translate("Duration", "%1 min", "a length of time").arg(rest);
    if (minutes % 60 == 0)
        return QCoreApplication::translate("Duration", "%1 h", "a length of time").arg(hours);
    return QCoreApplication::translate("Duration", "%1 h %2 min", "a length of time").arg(hours, rest);
}

} // namespace ui::calendar
