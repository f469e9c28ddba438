// Value: a column's content in the form SQLite keeps it, the one currency between database, journal and wire.
#pragma once

#include <QString>
#include <variant>

namespace models
{

/// Null, INTEGER, REAL or TEXT. Dates, times, ids, enums and JSON are TEXT; booleans and money are INTEGER.
using Value = std::variant<std::monostate, qint64, double, QString>;

inline bool isNull(const Value& value)
{
    return value.index() == 0;
}

/// The text of a TEXT value, else an empty string.
inline const QString& textOf(const Value& value)
{
    static const QString kEmpty;
    const QString* text = std::get_if<QString>(&value);
    return text ? *text : kEmpty;
}

/// The number of an INTEGER value, else 0.
inline qint64 integerOf(const Value& value)
{
    const qint64* number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}

} // namespace models
