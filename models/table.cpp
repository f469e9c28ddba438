// Looking up columns of a table and of a row.
#include "models/table.h"

namespace models
{

int TableInfo::indexOf(QStringView column) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == column)
            return int(i);
    }
    return -1;
}

Uuid Row::id() const
{
    return values.empty() ? Uuid{} : Uuid::fromString(textOf(values.front())).value_or(Uuid{});
}

const Value& Row::at(QStringView column) const
{
    static const Value kNull;
    const int index = table ? table->indexOf(column) : -1;
    return index < 0 ? kNull : values[size_t(index)];
}

} // namespace models
