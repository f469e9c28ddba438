// The list of all tables.
#include "models/entities/all.h"

namespace models
{

namespace
{
template <class... E>
std::vector<const TableInfo*> tablesOf(std::tuple<E...>*)
{
    return {&tableOf<E>()...};
}
} // namespace

const std::vector<const TableInfo*>& allTables()
{
    static const std::vector<const TableInfo*> kTables = tablesOf(static_cast<AllEntities*>(nullptr));
    return kTables;
}

const TableInfo* findTable(QStringView name)
{
    for (const TableInfo* table : allTables()) {
        if (table->name == name)
            return table;
    }
    return nullptr;
}

} // namespace models
