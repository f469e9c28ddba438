// Wording: money, days, people and lengths as the trainer's locale writes them.
#pragma once

#include "models/money.h"
#include "ui/core/calendar/time_text.h"

namespace ui
{

/// "€" for EUR; a currency without a common sign keeps its code.
QString currencySign(const QString& currency);
/// "1.234,50": the locale's digits and separators, the currency's number of decimals, a true minus sign, no sign of the
/// currency. Exact for every amount.
QString plainAmount(models::Minor amount, const QString& currency, const QLocale& locale);
/// "€1.234,50" or "1.234,50 €", as the locale puts the sign.
QString moneyWords(models::Minor amount, const QString& currency, const QLocale& locale);
/// "09:05" or "9:05 am".
QString clockText(QTime time, const QLocale& locale, bool twelveHour);

/// "Kwame Mensah"; one name stays alone.
QString fullName(const QString& first, const QString& last);
/// "KM": first letters of the first and the last word, whole characters of any script.
QString initialsOf(const QString& name);

/// The words of one desk: its zone, locale and currency.
class Wording
{
public:
    Wording(calendar::TimeText times, QString currency) : m_times(std::move(times)), m_currency(std::move(currency)) {}

    const calendar::TimeText& times() const { return m_times; }
    const QLocale& locale() const { return m_times.locale(); }
    const QString& currency() const { return m_currency; }
    QString money(models::Minor amount) const { return moneyWords(amount, m_currency, locale()); }

    /// "Thu 12 June, 14:00"; with the year when it is another one.
    QString dayAndTime(models::UtcTime time, models::UtcTime now) const;
    /// "today", "yesterday", "Mon 9 June" within the last 7 days, else "5 June"; "Oct 2024" for long ago.
    QString pastDay(models::UtcTime time, models::UtcTime now) const;
    /// "14 January 2024"
    QString fullDate(QDate date) const;
    /// A stored sentence with its dates ("2025-06-20") as the locale writes them.
    QString withLocalDates(const QString& sentence) const;
    /// "12 June" (with the year when it is not today's).
    QString shortDate(QDate date, QDate today) const;
    /// "in 9 days", "today", "tomorrow", "3 days ago".
    /// As shortDate(), with the month's short name, for narrow places.
    QString briefDate(QDate date, QDate today) const;
    static QString daysFrom(QDate today, QDate date);

private:
    calendar::TimeText m_times;
    QString m_currency;
};

} // namespace ui
