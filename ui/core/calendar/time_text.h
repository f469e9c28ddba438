// Time texts: clock times, ranges and dates as the trainer's locale writes them.
#pragma once

#include "models/zone.h"

#include <QLocale>

namespace ui::calendar
{

enum class HourFormat { Locale, TwentyFour, Twelve };

/// Writes instants in the trainer's zone. Cheap to copy.
class TimeText
{
public:
    TimeText(models::Zone zone, QLocale locale, HourFormat format = HourFormat::Locale);

    const models::Zone& zone() const { return m_zone; }
    const QLocale& locale() const { return m_locale; }
    bool isTwelveHour() const { return m_twelve; }

    /// "09:15", or "9:15 am".
    QString clock(QTime time) const;
    QString clock(models::UtcTime time) const { return clock(m_zone.toLocal(time).time); }
    /// "09:15–10:15"; kept in this order also between right-to-left text.
    QString range(models::UtcTime start, models::UtcTime end) const;
    /// "09:15 CEST"
    QString withZone(const QString& text, models::UtcTime time) const;
    /// "Wed"
    QString weekday(QDate date) const;
    /// "Wed 11 June" in the locale's order; with the year when it is not `today`'s.
    QString date(QDate date, QDate today) const;
    /// "11 June", with the year when it is not `today`'s.
    QString day(QDate date, QDate today) const;
    /// "Monday" within seven days of `today`, else "11 June".
    QString near(QDate date, QDate today) const;
    /// "Wednesday 11 June"
    QString longDate(QDate date) const;
    /// "June 2025", stand-alone forms.
    QString month(QDate date) const;
    /// "1 h 15 min", "45 min", "2 h".
    QString duration(qint64 minutes) const;

private:
    QString dayAndMonth(QDate date) const;

    models::Zone m_zone;
    QLocale m_locale;
    bool m_twelve = false;
    QString m_dayAndMonth; ///< formats of the locale: "d. MMMM", "d. MMMM yyyy"
    QString m_fullDate;
};

} // namespace ui::calendar
