// Reading typed times, days and amounts.
#include "ui/core/text_input.h"

#include "models/fold.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

/// Months, weekdays and words of the locale and of English.
int indexOfName(const QString& word, int count, const auto& nameOf)
{
    const QString asked = models::folded(word);
    if (asked.size() < 2)
        return 0;
    for (int i = 1; i <= count; ++i) {
        for (const QString& name : nameOf(i)) {
            QString known = models::folded(name);
            known.remove(u'.');
            if (known == asked || (asked.size() >= 3 && known.startsWith(asked)) ||
                (asked.size() == 2 && known == asked))
                return i;
        }
    }
    return 0;
}

int monthNamed(const QString& word, const QLocale& locale)
{
    const QLocale english(QLocale::English);
    return indexOfName(word, 12, [&](int month) {
        return QStringList{locale.standaloneMonthName(month), locale.monthName(month),
                           locale.monthName(month, QLocale::ShortFormat), english.monthName(month)};
    });
}

int weekdayNamed(const QString& word, const QLocale& locale)
{
    const QLocale english(QLocale::English);
    return indexOfName(word, 7, [&](int day) {
        return QStringList{locale.standaloneDayName(day), locale.dayName(day, QLocale::ShortFormat),
                           english.dayName(day)};
    });
}

/// The year that puts a day and month nearest to today, at most half a year back.
std::optional<QDate> nearestYear(int day, int month, QDate today)
{
    for (const int year : {today.year() - 1, today.year(), today.year() + 1, today.year() + 2, today.year() + 4}) {
        const QDate date(year, month, day);
        if (date.isValid() && date >= today.addMonths(-6))
            return date;
    }
    return std::nullopt;
}

int fullYear(const QString& digits)
{
    const int year = digits.toInt();
    return digits.size() == 2 ? 2000 + year : year;
}

std::optional<QDate> numericDay(const QString& text, QDate today, const QLocale& locale)
{
    static const QRegularExpression kIso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    if (const auto match = kIso.match(text); match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    static const QRegularExpression kParts(
        u"^(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})(?:\\s*[./-]\\s*(\\d{2}|\\d{4})?)?\\.?$"_s);
    const auto match = kParts.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    // A full stop between day and month is never American.
    const bool monthFirst = format.indexOf(u'M') < format.indexOf(u'd') && !text.contains(u'.');
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const int day = monthFirst ? second : first;
    const int month = monthFirst ? first : second;
    if (match.captured(3).isEmpty())
        return nearestYear(day, month, today);
    const QDate date(fullYear(match.captured(3)), month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> namedDay(const QString& text, QDate today, const QLocale& locale)
{
    static const QRegularExpression kDayMonth(u"^(\\d{1,2})\\.?\\s+(\\p{L}+)\\.?(?:\\s+(\\d{4}))?$"_s);
    static const QRegularExpression kMonthDay(u"^(\\p{L}+)\\.?\\s+(\\d{1,2})(?:,?\\s+(\\d{4}))?$"_s);
    int day = 0;
    int month = 0;
    QString year;
    if (const auto match = kDayMonth.match(text); match.hasMatch()) {
        day = match.captured(1).toInt();
        month = monthNamed(match.captured(2), locale);
        year = match.captured(3);
    } else if (const auto other = kMonthDay.match(text); other.hasMatch()) {
        day = other.captured(2).toInt();
        month = monthNamed(other.captured(1), locale);
        year = other.captured(3);
    }
    if (month == 0)
        return std::nullopt;
    if (year.isEmpty())
        return nearestYear(day, month, today);
    const QDate date(year.toInt(), month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<QTime> timeFromText(const QString& text)
{
    const QString typed = text.trimmed().toLower();
    if (typed == u"noon"_s)
        return QTime(12, 0);
    if (typed == u"midnight"_s)
        return QTime(0, 0);
    static const QRegularExpression kTime(
        u"^(?:(\\d{1,2})\\s*(?:[:.,h]\\s*(\\d{1,2})?)?|(\\d{1,2})(\\d{2}))\\s*(?:([ap])\\.?\\s?m\\.?)?$"_s);
    const auto match = kTime.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const bool run = !match.captured(3).isEmpty();
    int hour = (run ? match.captured(3) : match.captured(1)).toInt();
    const int minute = (run ? match.captured(4) : match.captured(2)).toInt();
    const QString half = match.captured(5);
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == u"p"_s ? 12 : 0);
    }
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QDate> dayFromText(const QString& text, QDate today, const QLocale& locale)
{
    const QString typed = text.simplified();
    if (typed.isEmpty() || !today.isValid())
        return std::nullopt;
    const QString lower = typed.toLower();
    if (lower == u"today"_s)
        return today;
    if (lower == u"tomorrow"_s)
        return today.addDays(1);
    if (lower == u"yesterday"_s)
        return today.addDays(-1);
    static const QRegularExpression kIn(u"^in (\\d{1,3}) (day|week|month)s?$"_s);
    if (const auto match = kIn.match(lower); match.hasMatch()) {
        const int count = match.captured(1).toInt();
        const QString unit = match.captured(2);
        return unit == u"day"_s    ? today.addDays(count)
               : unit == u"week"_s ? today.addDays(7 * count)
                                   : today.addMonths(count);
    }
    if (const auto day = numericDay(typed, today, locale))
        return day;
    if (const auto day = namedDay(typed, today, locale))
        return day;
    if (!typed.contains(u' ')) {
        if (const int weekday = weekdayNamed(typed, locale)) {
            const int ahead = (weekday - today.dayOfWeek() + 6) % 7 + 1;
            return today.addDays(ahead);
        }
    }
    return std::nullopt;
}

std::optional<DayAndTime> dayAndTimeFromText(const QString& text, QDate today, const QLocale& locale)
{
    const QString typed = text.simplified();
    if (const auto time = timeFromText(typed))
        return DayAndTime{today, time};
    if (const auto day = dayFromText(typed, today, locale))
        return DayAndTime{*day, std::nullopt};
    // A blank divides them somewhere: take the longest day that leaves a time.
    for (qsizetype at = typed.lastIndexOf(u' '); at > 0; at = typed.lastIndexOf(u' ', at - 1)) {
        QString before = typed.left(at);
        QString after = typed.mid(at + 1);
        if (before.endsWith(u','))
            before.chop(1);
        if (after.startsWith(u"at "_s))
            after = after.mid(3);
        if (before.endsWith(u" at"_s))
            before.chop(3);
        if (const auto day = dayFromText(before, today, locale)) {
            if (const auto time = timeFromText(after))
                return DayAndTime{*day, time};
        }
        if (const auto time = timeFromText(before)) {
            if (const auto day = dayFromText(after, today, locale))
                return DayAndTime{*day, time};
        }
    }
    return std::nullopt;
}

std::optional<models::Minor> amountFromText(const QString& text, const QString& currency, const QLocale& locale)
{
    QString typed;
    for (const QChar c : text) {
        if (c.isSpace() || c.category() == QChar::Symbol_Currency || c == u'\'' || c == u'’')
            continue;
        if (c.isDigit())
            typed += QChar(u'0' + c.digitValue());
        else if (c == u'−' || c == u'–')
            typed += u'-';
        else if (c == u'٫')
            typed += locale.decimalPoint();
        else if (c != u'٬')
            typed += c;
    }
    if (typed.endsWith(currency, Qt::CaseInsensitive))
        typed.chop(currency.size());
    else if (typed.startsWith(currency, Qt::CaseInsensitive))
        typed = typed.mid(currency.size());
    static const QRegularExpression kShape(u"^-?[0-9.,]*[0-9][.,]?$"_s);
    if (!kShape.match(typed).hasMatch())
        return std::nullopt;
    if (typed.endsWith(u'.') || typed.endsWith(u','))
        typed.chop(1);
    const int digits = models::currencyDigits(currency);
    const qsizetype dot = typed.lastIndexOf(u'.');
    const qsizetype comma = typed.lastIndexOf(u',');
    qsizetype decimal = std::max(dot, comma);
    if (decimal >= 0 && (dot < 0 || comma < 0)) {
        // One kind of sign only. The other locales' decimal sign is taken too, unless it can only part thousands.
        const QChar sign = typed.at(decimal);
        const qsizetype after = typed.size() - decimal - 1;
        const bool once = typed.count(sign) == 1;
        const bool isDecimal = once && (QString(sign) == locale.decimalPoint() || after != 3);
        if (!isDecimal)
            decimal = -1;
    }
    QString whole = decimal < 0 ? typed : typed.left(decimal);
    const QString fraction = decimal < 0 ? QString() : typed.mid(decimal + 1);
    // Thousands stand in groups of three, or not at all.
    static const QRegularExpression kGrouped(u"^-?[0-9]{1,3}([.,][0-9]{3})*$"_s);
    static const QRegularExpression kPlain(u"^-?[0-9]*$"_s);
    if (!kGrouped.match(whole).hasMatch() && !kPlain.match(whole).hasMatch())
        return std::nullopt;
    whole.remove(u'.').remove(u',');
    if (whole.isEmpty() || whole == u"-"_s)
        whole += u'0';
    if (fraction.size() > digits || fraction.contains(u'.') || fraction.contains(u','))
        return std::nullopt;
    const auto amount = models::parseMoney(fraction.isEmpty() ? whole : whole % u'.' % fraction, currency);
    return amount ? std::optional(*amount) : std::nullopt;
}

std::optional<int> minutesFromText(const QString& text)
{
    static const QRegularExpression kMinutes(u"^(\\d{1,4})\\s*(?:m|min|mins|minutes)?$"_s);
    static const QRegularExpression kHours(u"^(\\d{1,2})\\s*(?:h|:)\\s*(?:(\\d{1,2})\\s*(?:m|min)?)?$"_s);
    const QString typed = text.trimmed().toLower();
    int minutes = 0;
    if (const auto match = kMinutes.match(typed); match.hasMatch())
        minutes = match.captured(1).toInt();
    else if (const auto hours = kHours.match(typed); hours.hasMatch())
        minutes = hours.captured(1).toInt() * 60 + hours.captured(2).toInt();
    return minutes >= 1 && minutes <= 1440 ? std::optional(minutes) : std::nullopt;
}

bool isMailLike(const QString& text)
{
    static const QRegularExpression kAddress(u"^[^\\s@]+@[^\\s@]+$"_s);
    return kAddress.match(text.trimmed()).hasMatch();
}

} // namespace ui
