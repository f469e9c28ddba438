// ClientRow: one row of a client list into an ImportedClient.
#pragma once

#include "storage/exchange/client_headers.h"
#include "storage/exchange/imported_client.h"
#include "storage/exchange/written_date.h"

#include <map>

namespace storage
{

/// What the header and the whole file tell about each column.
struct ClientColumns {
    QStringList header;
    std::vector<ClientField> fields;
    std::map<size_t, std::optional<DateOrder>> orders; ///< of the date columns
    QDate today;
};

/// Reads the cells of one row; `fault` is the reason to reject it, or empty.
ImportedClient readClientRow(const QStringList& cells, const ClientColumns& columns, QString& fault);

} // namespace storage
