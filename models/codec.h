// One codec a field type: between a C++ field and its stored Value.
#pragma once

#include "models/money.h"
#include "models/table.h"
#include "models/utc_time.h"
#include "models/uuid.h"
#include "models/value.h"

#include <QDate>
#include <QLatin1String>
#include <array>
#include <concepts>
#include <limits>
#include <optional>

namespace models
{

/// A JSON document kept as text; what reads inside it has a value type of its own.
struct Json {
    QString text;
    bool operator==(const Json&) const = default;
};

/// Specialise with `static constexpr std::array names{...}` in the order of the enumerators.
template <class E>
struct EnumNames;

template <class E>
QString enumWord(E value)
{
    return QString(QLatin1String(EnumNames<E>::names[size_t(value)]));
}

template <class E>
std::optional<E> enumFromWord(QStringView word)
{
    for (size_t i = 0; i < EnumNames<E>::names.size(); ++i) {
        if (word == QLatin1String(EnumNames<E>::names[i]))
            return E(i);
    }
    return std::nullopt;
}

/// type, store(field) and load(value); load gives no value when the stored form is not one of this type.
template <class T>
struct Codec;

template <>
struct Codec<Uuid> {
    static constexpr FieldType type = FieldType::Id;
    static Value store(const Uuid& id) { return id.toString(); }
    static std::optional<Uuid> load(const Value& value) { return Uuid::fromString(textOf(value)); }
};

template <>
struct Codec<QString> {
    static constexpr FieldType type = FieldType::Text;
    static Value store(const QString& text) { return text.isNull() ? QString(QLatin1String("")) : text; }
    static std::optional<QString> load(const Value& value)
    {
        const QString* text = std::get_if<QString>(&value);
        return text ? std::optional(*text) : std::nullopt;
    }
};

template <>
struct Codec<UtcTime> {
    static constexpr FieldType type = FieldType::Timestamp;
    static Value store(UtcTime time) { return time.toString(); }
    static std::optional<UtcTime> load(const Value& value) { return UtcTime::fromString(textOf(value)); }
};

template <>
struct Codec<QDate> {
    static constexpr FieldType type = FieldType::Date;
    static Value store(QDate date) { return date.toString(Qt::ISODate); }
    static std::optional<QDate> load(const Value& value)
    {
        const QDate date = QDate::fromString(textOf(value), Qt::ISODate);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
};

template <>
struct Codec<Minor> {
    static constexpr FieldType type = FieldType::Money;
    static Value store(Minor amount) { return amount.units; }
    static std::optional<Minor> load(const Value& value)
    {
        const qint64* units = std::get_if<qint64>(&value);
        return units ? std::optional(Minor{*units}) : std::nullopt;
    }
};

template <>
struct Codec<double> {
    static constexpr FieldType type = FieldType::Measure;
    static Value store(double number) { return number; }
    static std::optional<double> load(const Value& value)
    {
        if (const double* number = std::get_if<double>(&value))
            return *number;
        if (const qint64* number = std::get_if<qint64>(&value))
            return double(*number);
        return std::nullopt;
    }
};

template <>
struct Codec<int> {
    static constexpr FieldType type = FieldType::Integer;
    static Value store(int number) { return qint64(number); }
    static std::optional<int> load(const Value& value)
    {
        const qint64* number = std::get_if<qint64>(&value);
        if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
            return std::nullopt;
        return int(*number);
    }
};

template <>
struct Codec<bool> {
    static constexpr FieldType type = FieldType::Boolean;
    static Value store(bool flag) { return qint64(flag); }
    static std::optional<bool> load(const Value& value)
    {
        const qint64* number = std::get_if<qint64>(&value);
        return number && (*number == 0 || *number == 1) ? std::optional(*number == 1) : std::nullopt;
    }
};

template <>
struct Codec<Json> {
    static constexpr FieldType type = FieldType::Json;
    static Value store(const Json& json) { return json.text; }
    static std::optional<Json> load(const Value& value)
    {
        const QString* text = std::get_if<QString>(&value);
        return text ? std::optional(Json{*text}) : std::nullopt;
    }
};

template <class E>
requires std::is_enum_v<E>
struct Codec<E> {
    static constexpr FieldType type = FieldType::Enum;
    static Value store(E value) { return enumWord(value); }
    static std::optional<E> load(const Value& value) { return enumFromWord<E>(textOf(value)); }
};

} // namespace models
