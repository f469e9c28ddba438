// TableInfo: what the program knows of a table. Made once from an entity's descriptor.
#pragma once

#include "models/uuid.h"
#include "models/value.h"

#include <QString>
#include <QStringView>
#include <vector>

namespace models
{

/// How a column is kept; `docs/schema.md` has the table of forms.
enum class FieldType { Id, Text, Timestamp, Date, Money, Measure, Integer, Boolean, Enum, Json };

struct ColumnInfo {
    QString name;
    FieldType type = FieldType::Text;
    bool nullable = false;
    QString references;         ///< the table a foreign key points to, or empty
    std::vector<QString> words; ///< the values of an Enum
};

/// A table: its columns in stored order; column 0 is always `id`.
struct TableInfo {
    QString name;
    std::vector<ColumnInfo> columns;
    int updatedAt = -1; ///< index of `updated_at`, or -1

    /// Index of a column, or -1.
    int indexOf(QStringView column) const;
};

/// A row of any table, values in column order.
struct Row {
    const TableInfo* table = nullptr;
    std::vector<Value> values;

    /// The id in column 0; null when it cannot be read.
    Uuid id() const;
    const Value& at(QStringView column) const;
    bool operator==(const Row&) const = default;
};

} // namespace models
