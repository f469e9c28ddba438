// Strict reading of JSON fields.
#include "app/cli/apply/fields.h"

#include "app/cli/written_time.h"
#include "models/money.h"

#include <cmath>
#include <type_traits>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::fail;
using models::Minor;
using models::UtcTime;

namespace cli
{

namespace
{

bool isAbsent(const QJsonValue& value)
{
    return value.isUndefined() || value.isNull();
}

/// Why a text cannot be kept, or an empty string. Tab and newline are the only control characters allowed.
QString faultOf(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.category() == QChar::Other_Control && c != u'\t' && c != u'\n')
            return u"text without control characters"_s;
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            return u"whole Unicode characters"_s;
    }
    return {};
}

} // namespace

Fields::Fields(QJsonObject line, const ui::Practice& practice, UtcTime now)
    : m_line(std::move(line)), m_practice(practice), m_now(now)
{
    take(u"do"_s);
    m_preview = flag(u"preview"_s);
}

QJsonValue Fields::take(const QString& key)
{
    m_taken.insert(key);
    return m_line.value(key);
}

void Fields::refuse(const QString& message)
{
    if (m_status)
        m_status = fail(ErrorCode::Invalid, message);
}

void Fields::wrong(const QString& key, const QString& expected)
{
    refuse(u"The field \"%1\" must be %2. Nothing was changed."_s.arg(key, expected));
}

models::Status Fields::status() const
{
    if (!m_status)
        return m_status;
    for (auto it = m_line.begin(); it != m_line.end(); ++it) {
        if (!m_taken.contains(it.key()))
            return fail(ErrorCode::Invalid,
                        u"The field \"%1\" is not known here. Nothing was changed."_s.arg(it.key().left(60)));
    }
    return {};
}

template <class T>
T Fields::required(const QString& key, std::optional<T> value)
{
    if (!value)
        refuse(u"The field \"%1\" is missing. Nothing was changed."_s.arg(key));
    return value ? std::move(*value) : T();
}

template <class Check>
auto Fields::edit(const QString& key, Check check) -> Edit<typename std::invoke_result_t<Check, QJsonValue>::value_type>
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (value.isNull())
        return std::optional<typename std::invoke_result_t<Check, QJsonValue>::value_type>();
    return check(value);
}

std::optional<QString> Fields::checkedText(const QString& key, const QJsonValue& value, bool isName)
{
    if (isAbsent(value))
        return std::nullopt;
    if (!value.isString()) {
        wrong(key, u"text"_s);
        return std::nullopt;
    }
    QString text = value.toString();
    if (const QString fault = faultOf(text); !fault.isEmpty()) {
        wrong(key, fault);
        return std::nullopt;
    }
    if (isName)
        text = text.trimmed().normalized(QString::NormalizationForm_C);
    if (isName && (text.size() > 2 * kLongestName || text.toUcs4().size() > kLongestName)) {
        wrong(key, u"at most %1 characters long"_s.arg(kLongestName));
        return std::nullopt;
    }
    if (text.size() > kLongestText || text.toUtf8().size() > kLongestText) {
        wrong(key, u"at most 1 MiB long"_s);
        return std::nullopt;
    }
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QString Fields::name(const QString& key)
{
    return required(key, checkedText(key, take(key), true));
}

std::optional<QString> Fields::nameIf(const QString& key)
{
    return checkedText(key, take(key), true);
}

Edit<QString> Fields::nameEdit(const QString& key)
{
    return edit(key, [&](const QJsonValue& value) { return checkedText(key, value, true); });
}

QString Fields::text(const QString& key)
{
    const auto text = checkedText(key, take(key), false);
    return required(key, text && text->trimmed().isEmpty() ? std::nullopt : text);
}

std::optional<QString> Fields::textIf(const QString& key)
{
    return checkedText(key, take(key), false);
}

Edit<QString> Fields::textEdit(const QString& key)
{
    return edit(key, [&](const QJsonValue& value) { return checkedText(key, value, false); });
}

std::optional<QStringList> Fields::namesIf(const QString& key)
{
    const QJsonValue value = take(key);
    if (isAbsent(value))
        return std::nullopt;
    if (!value.isArray() || value.toArray().size() > 1000) {
        wrong(key, u"a list of names"_s);
        return std::nullopt;
    }
    QStringList names;
    for (const QJsonValue& one : value.toArray()) {
        if (!one.isString())
            wrong(key, u"a list of names"_s);
        if (const auto text = checkedText(key, one, true); text && !names.contains(*text))
            names << *text;
    }
    return names;
}

std::optional<QString> Fields::checkedEmail(const QString& key, std::optional<QString> text)
{
    if (!text)
        return text;
    const qsizetype at = text->indexOf(u'@');
    const bool spaced = std::any_of(text->begin(), text->end(), [](QChar c) { return c.isSpace(); });
    if (at <= 0 || at == text->size() - 1 || text->indexOf(u'@', at + 1) >= 0 || spaced) {
        wrong(key, u"a mail address"_s);
        return std::nullopt;
    }
    return text;
}

std::optional<QString> Fields::emailIf(const QString& key)
{
    return checkedEmail(key, nameIf(key));
}

Edit<QString> Fields::emailEdit(const QString& key)
{
    return edit(key, [&](const QJsonValue& value) { return checkedEmail(key, checkedText(key, value, true)); });
}

std::optional<int> Fields::checkedWhole(const QString& key, const QJsonValue& value, int lowest, int highest)
{
    if (isAbsent(value))
        return std::nullopt;
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || number != std::floor(number) || number < lowest || number > highest) {
        wrong(key, u"a whole number from %1 to %2"_s.arg(lowest).arg(highest));
        return std::nullopt;
    }
    return int(number);
}

int Fields::whole(const QString& key, int lowest, int highest)
{
    return required(key, checkedWhole(key, take(key), lowest, highest));
}

std::optional<int> Fields::wholeIf(const QString& key, int lowest, int highest)
{
    return checkedWhole(key, take(key), lowest, highest);
}

Edit<int> Fields::wholeEdit(const QString& key, int lowest, int highest)
{
    return edit(key, [&](const QJsonValue& value) { return checkedWhole(key, value, lowest, highest); });
}

std::optional<double> Fields::checkedNumber(const QString& key, const QJsonValue& value, double lowest, double highest)
{
    if (isAbsent(value))
        return std::nullopt;
    if (!value.isDouble() || !(value.toDouble() >= lowest && value.toDouble() <= highest)) {
        wrong(key, u"a number from %1 to %2"_s.arg(lowest).arg(highest));
        return std::nullopt;
    }
    return value.toDouble();
}

std::optional<double> Fields::numberIf(const QString& key, double lowest, double highest)
{
    return checkedNumber(key, take(key), lowest, highest);
}

Edit<double> Fields::numberEdit(const QString& key, double lowest, double highest)
{
    return edit(key, [&](const QJsonValue& value) { return checkedNumber(key, value, lowest, highest); });
}

std::optional<bool> Fields::flagIf(const QString& key)
{
    const QJsonValue value = take(key);
    if (isAbsent(value))
        return std::nullopt;
    if (!value.isBool()) {
        wrong(key, u"true or false"_s);
        return std::nullopt;
    }
    return value.toBool();
}

QString Fields::word(const QString& key, const QStringList& words)
{
    return required(key, wordIf(key, words));
}

std::optional<QString> Fields::wordIf(const QString& key, const QStringList& words)
{
    const QJsonValue value = take(key);
    if (isAbsent(value))
        return std::nullopt;
    if (!value.isString() || !words.contains(value.toString())) {
        wrong(key, u"one of: "_s + words.join(u", "_s));
        return std::nullopt;
    }
    return value.toString();
}

std::optional<UtcTime> Fields::checkedTime(const QString& key, const QString& text)
{
    if (const auto time = writtenTime(text, m_practice.zone))
        return time;
    wrong(key, u"a time like \"2026-03-03T09:00\" or \"2026-03-03T09:00+01:00\""_s);
    return std::nullopt;
}

UtcTime Fields::time(const QString& key)
{
    return required(key, timeIf(key));
}

std::optional<UtcTime> Fields::timeIf(const QString& key)
{
    const auto text = nameIf(key);
    return text ? checkedTime(key, *text) : std::nullopt;
}

std::optional<QTime> Fields::skippedHourIf(const QString& key)
{
    const auto text = nameIf(key);
    return text ? skippedHour(*text, m_practice.zone) : std::nullopt;
}

std::optional<QDate> Fields::checkedDate(const QString& key, const QJsonValue& value)
{
    if (isAbsent(value))
        return std::nullopt;
    const QString text = value.toString();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (text.size() != 10 || !date.isValid() || date.year() < 1) {
        wrong(key, u"a date like \"2026-03-03\""_s);
        return std::nullopt;
    }
    return date;
}

QDate Fields::date(const QString& key)
{
    return required(key, checkedDate(key, take(key)));
}

std::optional<QDate> Fields::dateIf(const QString& key)
{
    return checkedDate(key, take(key));
}

Edit<QDate> Fields::dateEdit(const QString& key)
{
    return edit(key, [&](const QJsonValue& value) { return checkedDate(key, value); });
}

std::optional<UtcTime> Fields::momentIf(const QString& key)
{
    const QJsonValue value = take(key);
    if (isAbsent(value))
        return std::nullopt;
    if (value.toString().size() == 10) {
        const auto date = checkedDate(key, value);
        if (date && (date->year() < 1900 || date->year() > 2999))
            wrong(key, u"a date between the years 1900 and 2999"_s);
        return date ? std::optional(m_practice.zone.toUtc(*date, QTime(12, 0))) : std::nullopt;
    }
    const auto text = checkedText(key, value, true);
    return text ? checkedTime(key, *text) : std::nullopt;
}

QString Fields::currency(const QString& key)
{
    const auto given = nameIf(key);
    if (given && !models::isCurrency(*given))
        wrong(key, u"a currency code like EUR"_s);
    return given.value_or(trainerCurrency());
}

std::optional<Minor> Fields::checkedMoney(const QString& key, const QJsonValue& value, const QString& currency)
{
    if (isAbsent(value))
        return std::nullopt;
    if (!value.isString()) {
        wrong(key, u"an amount as text, like \"%1\""_s.arg(models::moneyText(Minor{4500}, currency)));
        return std::nullopt;
    }
    const auto amount = models::parseMoney(value.toString(), currency);
    if (!amount) {
        refuse(u"The field \"%1\": %2 Nothing was changed."_s.arg(key, amount.error().message));
        return std::nullopt;
    }
    return *amount;
}

Minor Fields::money(const QString& key, const QString& currency)
{
    return required(key, checkedMoney(key, take(key), currency));
}

std::optional<Minor> Fields::moneyIf(const QString& key, const QString& currency)
{
    return checkedMoney(key, take(key), currency);
}

Edit<Minor> Fields::moneyEdit(const QString& key, const QString& currency)
{
    return edit(key, [&](const QJsonValue& value) { return checkedMoney(key, value, currency); });
}

std::optional<models::Uuid> Fields::newIdIf(const QString& key)
{
    const QJsonValue value = take(key);
    if (isAbsent(value))
        return std::nullopt;
    const auto id = models::Uuid::fromString(value.toString());
    if (!id || id->isNull()) {
        wrong(key, u"a UUID of 36 characters"_s);
        return std::nullopt;
    }
    return id;
}

QJsonValue Fields::raw(const QString& key)
{
    return take(key);
}

QJsonObject Fields::rest()
{
    QJsonObject rest;
    for (auto it = m_line.begin(); it != m_line.end(); ++it) {
        if (!m_taken.contains(it.key()))
            rest.insert(it.key(), it.value());
    }
    for (auto it = rest.begin(); it != rest.end(); ++it)
        m_taken.insert(it.key());
    return rest;
}

} // namespace cli
