// Writing money, days and names.
#include "ui/core/wording.h"

#include "ui/core/date_forms.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct WordingText {
    Q_DECLARE_TR_FUNCTIONS(ui::Wording)
};

QString firstLetter(const QString& word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

} // namespace

QString currencySign(const QString& currency)
{
    static const QHash<QString, QString> kSigns{
        {u"EUR"_s, u"€"_s},   {u"USD"_s, u"$"_s},  {u"GBP"_s, u"£"_s},  {u"JPY"_s, u"¥"_s},   {u"CNY"_s, u"CN¥"_s},
        {u"INR"_s, u"₹"_s},   {u"KRW"_s, u"₩"_s},  {u"TRY"_s, u"₺"_s},  {u"UAH"_s, u"₴"_s},   {u"ILS"_s, u"₪"_s},
        {u"VND"_s, u"₫"_s},   {u"PLN"_s, u"zł"_s}, {u"CZK"_s, u"Kč"_s}, {u"SEK"_s, u"kr"_s},  {u"NOK"_s, u"kr"_s},
        {u"DKK"_s, u"kr."_s}, {u"BRL"_s, u"R$"_s}, {u"AUD"_s, u"A$"_s}, {u"CAD"_s, u"CA$"_s}, {u"NZD"_s, u"NZ$"_s},
        {u"MXN"_s, u"MX$"_s}, {u"ZAR"_s, u"R"_s}};
    return kSigns.value(currency, currency);
}

QString plainAmount(models::Minor amount, const QString& currency, const QLocale& locale)
{
    const int digits = models::currencyDigits(currency);
    qint64 unit = 1;
    for (int i = 0; i < digits; ++i)
        unit *= 10;
    const quint64 size = amount.units < 0 ? quint64(-(amount.units + 1)) + 1 : quint64(amount.units);
    // C has no grouping and Spanish groups from five digits only; money is grouped from four everywhere.
    QString text = locale.toString(qulonglong(size / quint64(unit)));
    if (size / quint64(unit) >= 1000 && !text.contains(locale.groupSeparator())) {
        for (qsizetype at = text.size() - 3; at > 0; at -= 3)
            text.insert(at, locale.groupSeparator());
    }
    if (digits > 0) {
        const QString fraction = QString::number(size % quint64(unit)).rightJustified(digits, u'0');
        text += locale.decimalPoint();
        for (const QChar c : fraction)
            text += locale.toString(c.digitValue());
    }
    return amount.units < 0 ? u"−"_s % text : text;
}

QString moneyWords(models::Minor amount, const QString& currency, const QLocale& locale)
{
    const QString sign = currencySign(currency);
    const bool negative = amount.units < 0;
    const QString plain = plainAmount(negative ? -amount : amount, currency, locale);
    // Where the locale puts its sign is read from how it writes one unit.
    const bool plainLocale = locale.language() == QLocale::C;
    const QString sample = plainLocale ? u"¤1"_s : locale.toCurrencyString(1.0, u"¤"_s, 0);
    QString words;
    if (sample.trimmed().endsWith(u"¤"_s))
        words = plain % QChar(QChar::Nbsp) % sign;
    else if (sign.size() > 1 && sign.back().isLetter())
        words = sign % QChar(QChar::Nbsp) % plain;
    else
        words = sign %
                (sample.contains(u' ') || sample.contains(QChar::Nbsp) ? QString(QChar(QChar::Nbsp)) : QString()) %
                plain;
    return negative ? u"−"_s % words : words;
}

QString clockText(QTime time, const QLocale& locale, bool twelveHour)
{
    return calendar::TimeText(models::Zone(), locale,
                              twelveHour ? calendar::HourFormat::Twelve : calendar::HourFormat::TwentyFour)
        .clock(time);
}

QString fullName(const QString& first, const QString& last)
{
    return QString(first.trimmed() % u' ' % last.trimmed()).trimmed();
}

QString initialsOf(const QString& name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return u"?"_s;
    return words.size() == 1 ? firstLetter(words.first()) : firstLetter(words.first()) + firstLetter(words.last());
}

QString Wording::dayAndTime(models::UtcTime time, models::UtcTime now) const
{
    const models::Zone& zone = m_times.zone();
    return m_times.date(zone.dateOf(time), zone.dateOf(now)) % u", "_s % m_times.clock(time);
}

QString Wording::shortDate(QDate date, QDate today) const
{
    // The dated form without its weekday.
    const QString weekday = m_times.weekday(date);
    QString words = m_times.date(date, today);
    if (words.startsWith(weekday)) {
        words = words.mid(weekday.size());
        while (!words.isEmpty() && (words.front().isSpace() || words.front() == u',' || words.front() == u'.'))
            words.remove(0, 1);
    }
    return words;
}

QString Wording::briefDate(QDate date, QDate today) const
{
    return withoutLinkWords(shortDate(date, today)
                                .replace(locale().monthName(date.month(), QLocale::LongFormat),
                                         locale().monthName(date.month(), QLocale::ShortFormat)),
                            locale());
}

QString Wording::pastDay(models::UtcTime time, models::UtcTime now) const
{
    const QDate day = m_times.zone().dateOf(time);
    const QDate today = m_times.zone().dateOf(now);
    const qint64 back = day.daysTo(today);
    if (back == 0)
        return WordingText::tr("today");
    if (back == 1)
        return WordingText::tr("yesterday");
    if (day.year() != today.year() && back > 180)
        return locale().standaloneMonthName(day.month(), QLocale::ShortFormat) % u' ' %
               locale().toString(day, u"yyyy"_s);
    return back > 1 && back < 7 ? m_times.date(day, today) : shortDate(day, today);
}

QString Wording::withLocalDates(const QString& sentence) const
{
    static const QRegularExpression kDate(u"\\b\\d{4}-\\d{2}-\\d{2}\\b"_s);
    QString text;
    qsizetype at = 0;
    for (auto it = kDate.globalMatch(sentence); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QDate date = QDate::fromString(match.captured(), Qt::ISODate);
        text += sentence.mid(at, match.capturedStart() - at) + (date.isValid() ? fullDate(date) : match.captured());
        at = match.capturedEnd();
    }
    return text + sentence.mid(at);
}

QString Wording::fullDate(QDate date) const
{
    return shortDate(date, date.addYears(1));
}

QString Wording::daysFrom(QDate today, QDate date)
{
    const int days = int(today.daysTo(date));
    if (days == 0)
        return WordingText::tr("today");
    if (days == 1)
        return WordingText::tr("tomorrow");
    if (days == -1)
        return WordingText::tr("yesterday");
    if (days > 0)
        return WordingText::tr("in %Ln days", "distance to a date", days);
    return WordingText::tr("%Ln days ago", "distance to a date", -days);
}

} // namespace ui
