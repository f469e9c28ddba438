// Cutting a written date into its parts and trying the orders.
#include "storage/exchange/written_date.h"

#include "storage/exchange/plain_word.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

const QDate kFarDay(2099, 12, 31);
constexpr std::array kOrders = {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay};

/// The numbers of a numeric date in the order written; `digits` of each part.
struct NumericParts {
    std::array<int, 3> number{};
    std::array<int, 3> digits{};
    QChar separator;
};

/// Without a time of day behind it: "1986-09-08T00:00:00Z", "9/8/1986 12:00:00 AM".
QString withoutTime(const QString& cell)
{
    static const QRegularExpression kTime(
        u"(?:[T ,]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*(?:[AaPp]\\.?[Mm]\\.?)?\\s*(?:Z|UTC|[+-]\\d{2}:?\\d{2})?)$"_s);
    return cell.trimmed().remove(kTime).trimmed();
}

std::optional<NumericParts> numericParts(const QString& cell)
{
    static const QRegularExpression kShape(u"^(\\d{1,4})\\s*([/.\\-\\s])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{1,4})\\.?$"_s);
    const auto match = kShape.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    NumericParts parts;
    parts.separator = match.captured(2).front();
    const std::array<int, 3> groups{1, 3, 4};
    for (size_t i = 0; i < 3; ++i) {
        const QString digits = match.captured(groups[i]);
        parts.number[i] = digits.toInt();
        parts.digits[i] = int(digits.size());
    }
    return parts;
}

/// A year of two digits is the latest one not after `latest`; other years are themselves.
int fullYear(int year, int digits, QDate latest)
{
    if (digits > 2)
        return year;
    const int century = latest.year() / 100 * 100;
    return century + year <= latest.year() ? century + year : century - 100 + year;
}

std::optional<QDate> inOrder(const NumericParts& parts, DateOrder order, QDate latest)
{
    const size_t year = order == DateOrder::YearMonthDay ? 0 : 2;
    const size_t month = order == DateOrder::MonthDayYear ? 0 : 1;
    const size_t day = 3 - year - month;
    if (parts.digits[year] == 3 || parts.digits[year] == 1 || parts.digits[month] > 2 || parts.digits[day] > 2)
        return std::nullopt;
    const QDate date(fullYear(parts.number[year], parts.digits[year], latest), parts.number[month], parts.number[day]);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// The month of a name or its short form, without accents, in the four languages; 0 when it is none.
int monthOfName(const QString& name)
{
    struct Month {
        int number;
        QStringView beginnings;
    };
    // Each beginning is long enough to be no other month's in any of the languages.
    static constexpr Month kMonths[] = {{1, u"jan jän ene gen"},
                                        {2, u"feb fev fév"},
                                        {3, u"mar mär mrz maerz"},
                                        {4, u"apr abr avr"},
                                        {5, u"may mai"},
                                        {6, u"jun juin"},
                                        {7, u"jul juil"},
                                        {8, u"aug ago aou aout"},
                                        {9, u"sep set"},
                                        {10, u"oct okt"},
                                        {11, u"nov"},
                                        {12, u"dec dez dic"}};
    const QString plain = plainWord(name);
    if (plain.size() < 3)
        return 0;
    for (const Month& month : kMonths) {
        for (const QStringView beginning : month.beginnings.split(u' ')) {
            if (plain.startsWith(plainWord(beginning.toString())))
                return month.number;
        }
    }
    return 0;
}

WrittenDate withMonthName(const QString& cell, QDate latest)
{
    static const QRegularExpression kParts(u"[\\s.,/\\-]+"_s);
    int month = 0, day = 0, year = 0, numbers = 0;
    for (const QString& part : cell.split(kParts, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        QString digits = part;
        digits.remove(QRegularExpression(u"(?<=\\d)(st|nd|rd|th|er|º|ª)$"_s));
        const int number = digits.toInt(&isNumber);
        if (isNumber) {
            ++numbers;
            if (digits.size() >= 3 || (day != 0 && year == 0))
                year = fullYear(number, int(digits.size()), latest);
            else if (day == 0)
                day = number;
            continue;
        }
        if (const int named = monthOfName(part)) {
            if (month != 0)
                return {WrittenDate::Kind::Other, {}};
            month = named;
            continue;
        }
        const QString plain = plainWord(part);
        if (plain != u"de" && plain != u"of" && plain != u"del" && plain != u"the" && monthOfName(part) == 0 &&
            !plain.startsWith(u"mon") && !plain.startsWith(u"tue") && !plain.startsWith(u"wed") &&
            !plain.startsWith(u"thu") && !plain.startsWith(u"fri") && !plain.startsWith(u"sat") &&
            !plain.startsWith(u"sun"))
            return {WrittenDate::Kind::Other, {}};
    }
    if (month == 0 || day == 0)
        return {WrittenDate::Kind::Other, {}};
    if (numbers == 1)
        return {WrittenDate::Kind::WithoutYear, {}};
    const QDate date(year, month, day);
    return date.isValid() ? WrittenDate{WrittenDate::Kind::Date, date} : WrittenDate{WrittenDate::Kind::Impossible, {}};
}

bool saysNothing(const QString& cell)
{
    static const QStringList kWords{u"none"_s,       u"never"_s,           u"na"_s,     u"unknown"_s, u"null"_s,
                                    u"unlimited"_s,  u"no expiration"_s,   u"keine"_s,  u"nie"_s,     u"unbekannt"_s,
                                    u"aucun"_s,      u"aucune"_s,          u"jamais"_s, u"ninguno"_s, u"nunca"_s,
                                    u"unbegrenzt"_s, u"does not expire"_s, u"n a"_s};
    const QString plain = plainWord(cell);
    return plain.isEmpty() || kWords.contains(plain) || QString(plain).remove(u'0').remove(u' ').isEmpty();
}

} // namespace

std::optional<DateOrder> dateOrderFromWord(QStringView word)
{
    if (word == u"dmy")
        return DateOrder::DayMonthYear;
    if (word == u"mdy")
        return DateOrder::MonthDayYear;
    if (word == u"ymd")
        return DateOrder::YearMonthDay;
    return std::nullopt;
}

void DateColumn::add(const QString& cell)
{
    if (saysNothing(cell))
        return;
    const QString bare = withoutTime(cell);
    const auto parts = numericParts(bare);
    if (!parts || parts->digits[0] == 4) {
        if (readWrittenDate(bare, std::nullopt, kFarDay).kind == WrittenDate::Kind::Date)
            ++m_plain;
        return;
    }
    ++m_numeric;
    int readings = 0;
    bool reads[3] = {};
    QDate seen[3];
    for (size_t i = 0; i < kOrders.size(); ++i) {
        const auto date = inOrder(*parts, kOrders[i], kFarDay);
        if (!date)
            continue;
        reads[i] = true;
        seen[i] = *date;
        ++m_votes[i];
        // A year of two digits stands first only where nothing else is possible.
        if (kOrders[i] == DateOrder::YearMonthDay && readings > 0)
            continue;
        if (std::find(seen, seen + i, *date) == seen + i)
            ++readings;
    }
    if (readings == 0) {
        --m_numeric; // no day of any calendar: it says nothing about the others
        return;
    }
    if (parts->separator == u'.') {
        ++m_points;
        m_pointsAgainst = m_pointsAgainst || !reads[0];
    }
    if (readings == 1) {
        ++m_settled;
        return;
    }
    ++m_open;
    if (m_example.isEmpty())
        m_example = cell.trimmed();
}

std::optional<DateOrder> DateColumn::order() const
{
    if (m_numeric == 0)
        return std::nullopt;
    if (m_points == m_numeric && !m_pointsAgainst)
        return DateOrder::DayMonthYear;
    std::optional<DateOrder> only;
    for (size_t i = 0; i < kOrders.size(); ++i) {
        if (m_votes[i] != m_numeric)
            continue;
        if (only && kOrders[i] == DateOrder::YearMonthDay)
            break;
        if (only)
            return std::nullopt;
        only = kOrders[i];
    }
    return only;
}

void DateColumn::join(const DateColumn& other)
{
    for (size_t i = 0; i < 3; ++i)
        m_votes[i] += other.m_votes[i];
    m_numeric += other.m_numeric;
    m_open += other.m_open;
    m_settled += other.m_settled;
    m_plain += other.m_plain;
    m_points += other.m_points;
    m_pointsAgainst = m_pointsAgainst || other.m_pointsAgainst;
    if (m_example.isEmpty())
        m_example = other.m_example;
}

WrittenDate readWrittenDate(const QString& cell, std::optional<DateOrder> order, QDate latest)
{
    using Kind = WrittenDate::Kind;
    if (saysNothing(cell))
        return {};
    const QString bare = withoutTime(cell);
    static const QRegularExpression kCompact(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression kNoYear(u"^-{1,2}\\d{1,2}-?\\d{1,2}$"_s);
    if (kNoYear.match(bare).hasMatch())
        return {Kind::WithoutYear, {}};
    if (const auto compact = kCompact.match(bare); compact.hasMatch()) {
        const QDate date(compact.captured(1).toInt(), compact.captured(2).toInt(), compact.captured(3).toInt());
        return date.isValid() ? WrittenDate{Kind::Date, date} : WrittenDate{Kind::Impossible, {}};
    }
    const auto parts = numericParts(bare);
    if (!parts)
        return withMonthName(bare, latest);
    if (parts->digits[0] == 4) {
        const auto date = inOrder(*parts, DateOrder::YearMonthDay, latest);
        return date ? WrittenDate{Kind::Date, *date} : WrittenDate{Kind::Impossible, {}};
    }
    if (order) {
        const auto date = inOrder(*parts, *order, latest);
        return date ? WrittenDate{Kind::Date, *date} : WrittenDate{Kind::Impossible, {}};
    }
    std::optional<QDate> only;
    for (const DateOrder candidate : kOrders) {
        const auto date = inOrder(*parts, candidate, latest);
        // With points, day first is how it is written everywhere that uses points.
        if (date && parts->separator == u'.')
            return {Kind::Date, *date};
        if (only && candidate == DateOrder::YearMonthDay)
            break;
        if (date && only && *date != *only)
            return {Kind::Open, {}};
        if (date)
            only = date;
    }
    return only ? WrittenDate{Kind::Date, *only} : WrittenDate{Kind::Impossible, {}};
}

} // namespace storage
