// Text form of UtcTime. Civil-date arithmetic after H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
#include "models/utc_time.h"

#include <QDateTime>
#include <array>

namespace models
{

namespace
{

constexpr qint64 kDayMs = 86'400'000;

qint64 daysFromCivil(qint64 y, int m, int d)
{
    y -= m <= 2;
    const qint64 era = (y >= 0 ? y : y - 399) / 400;
    const qint64 yoe = y - era * 400;
    const qint64 doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

void put(QChar* at, qint64 number, int digits)
{
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        at[i] = QChar(u'0' + char16_t(number % 10));
}

/// The number in text[at, at+count), or -1.
int digits(QStringView text, qsizetype at, int count)
{
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c - u'0');
    }
    return number;
}

} // namespace

QString UtcTime::toString() const
{
    qint64 days = ms / kDayMs;
    qint64 rest = ms % kDayMs;
    if (rest < 0) {
        rest += kDayMs;
        --days;
    }
    days += 719468;
    const qint64 era = (days >= 0 ? days : days - 146096) / 146097;
    const qint64 doe = days - era * 146097;
    const qint64 yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    const qint64 doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const qint64 mp = (5 * doy + 2) / 153;
    const qint64 day = doy - (153 * mp + 2) / 5 + 1;
    const qint64 month = mp + (mp < 10 ? 3 : -9);
    const qint64 year = yoe + era * 400 + (month <= 2);

    QString text(24, Qt::Uninitialized);
    QChar* at = text.data();
    put(at, year, 4);
    at[4] = u'-';
    put(at + 5, month, 2);
    at[7] = u'-';
    put(at + 8, day, 2);
    at[10] = u'T';
    put(at + 11, rest / 3'600'000, 2);
    at[13] = u':';
    put(at + 14, rest / 60'000 % 60, 2);
    at[16] = u':';
    put(at + 17, rest / 1000 % 60, 2);
    at[19] = u'.';
    put(at + 20, rest % 1000, 3);
    at[23] = u'Z';
    return text;
}

std::optional<UtcTime> UtcTime::fromString(QStringView text)
{
    if (text.size() != 24 || text[4] != u'-' || text[7] != u'-' || text[10] != u'T' || text[13] != u':' ||
        text[16] != u':' || text[19] != u'.' || text[23] != u'Z')
        return std::nullopt;
    const int year = digits(text, 0, 4), month = digits(text, 5, 2), day = digits(text, 8, 2);
    const int hour = digits(text, 11, 2), minute = digits(text, 14, 2), second = digits(text, 17, 2);
    const int milli = digits(text, 20, 3);
    if (year < 0 || month < 1 || month > 12 || day < 1 || hour < 0 || hour > 23 || minute < 0 || minute > 59 ||
        second < 0 || second > 59 || milli < 0)
        return std::nullopt;
    constexpr std::array<int, 12> kLength{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (day > kLength[size_t(month - 1)] || (month == 2 && day == 29 && !leap))
        return std::nullopt;
    return UtcTime{daysFromCivil(year, month, day) * kDayMs + hour * 3'600'000LL + minute * 60'000LL + second * 1000LL +
                   milli};
}

std::optional<UtcTime> UtcTime::fromIso(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype t = trimmed.indexOf(u'T');
    if (t != 10)
        return std::nullopt;
    const QStringView clock = trimmed.mid(t + 1);
    if (!clock.endsWith(u'Z') && !clock.contains(u'+') && !clock.contains(u'-'))
        return std::nullopt;
    const QDateTime read = QDateTime::fromString(trimmed.toString(), Qt::ISODateWithMs);
    if (!read.isValid() || read.date().year() < 0 || read.date().year() > 9998)
        return std::nullopt;
    return UtcTime{read.toMSecsSinceEpoch()};
}

} // namespace models
