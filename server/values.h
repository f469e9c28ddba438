// Between PostgreSQL's text form and stored values, a codec a field type.
#pragma once

#include "models/table.h"

#include <QByteArray>
#include <QByteArrayView>

namespace server
{

/// A column's value from PostgreSQL's text (ISO dates, UTC). Money is read in the currency's minor units, rounded half up
/// where another program wrote more decimals; an instant beyond the years 0001 to 9999 becomes the nearest within.
models::Value fromPg(const models::ColumnInfo& column, QByteArrayView text, QStringView currency);

/// The text PostgreSQL reads; a null QByteArray for null.
QByteArray toPg(const models::ColumnInfo& column, const models::Value& value, QStringView currency);

/// The PostgreSQL type of a column, e.g. "timestamptz".
QByteArray pgType(models::FieldType type);

} // namespace server
