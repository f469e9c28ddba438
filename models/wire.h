// Wire: the JSON form of values and rows, the same on a device and at the endpoint (docs/protocol.md).
#pragma once

#include "models/result.h"
#include "models/table.h"
#include "models/text_limits.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringView>

namespace models
{

/// A stored value on the wire: ids, text, enum words, instants (`2026-03-01T09:00:00.000Z`) and dates as strings, money
/// as a decimal string of the currency ("45.00"), measures and integers as numbers, booleans as true/false, JSON
/// nested.
QJsonValue toWire(const ColumnInfo& column, const Value& value, QStringView currency);

/// The stored form of a wire value. Invalid, naming the column, when it is not of the column's type, is null where null
/// is not allowed, is no word of the enum, holds NUL or half a character, or has more decimals than the currency.
Result<Value> fromWire(const ColumnInfo& column, const QJsonValue& value, QStringView currency);

/// The currency of a row's money: its own `currency` column, else the trainer's.
QString currencyOf(const Row& row, QStringView trainerCurrency);

/// Whether a column ever leaves the endpoint or a device: every one but `users.password_hash`.
bool travels(const TableInfo& table, const ColumnInfo& column);

/// A row's travelling columns as a JSON object.
QJsonObject rowToWire(const Row& row, QStringView trainerCurrency);

/// Reads a whole row: a missing nullable column is null, a missing column that may not be null is Invalid, an unknown
/// one is passed over.
Result<Row> rowFromWire(const TableInfo& table, const QJsonObject& object, QStringView trainerCurrency);

/// Appends a row's canonical JSON: travelling columns, keys sorted, no spaces, numbers in their shortest form. Two rows
/// are equal when these bytes are equal; the digest is made of them.
void appendCanonicalRow(QByteArray& out, const Row& row, QStringView trainerCurrency);

/// Appends a JSON string with its quotes, control characters escaped.
void appendJsonString(QByteArray& out, QStringView text);

} // namespace models
