// ClientRows: every row that is about one client, table by table. What is exported and what is erased start from here.
#pragma once

#include "storage/reader.h"

#include <map>

namespace storage
{

/// The rows of one client in a table. `own` rows are about the client alone; the others are what their rows point to
/// (services, offers), needed to understand them.
struct ClientTableRows {
    const models::TableInfo* table = nullptr;
    bool own = true;
    std::vector<models::Row> rows;
};

/// All rows of a client, in the order of allTables(); empty tables are left out.
models::Result<std::vector<ClientTableRows>> readClientRows(const Reader& reader, const models::Uuid& clientId);

} // namespace storage
