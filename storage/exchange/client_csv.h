// ClientCsv: the client lists of other programs, read as a careful person would.
#pragma once

#include "models/result.h"
#include "storage/exchange/client_headers.h"
#include "storage/exchange/imported_client.h"
#include "storage/exchange/written_date.h"

#include <QIODevice>
#include <map>

namespace storage
{

struct ClientCsvOptions {
    std::optional<DateOrder> dateOrder; ///< asked of the trainer when the file does not tell
    QDate today;                        ///< in the trainer's zone
    std::map<size_t, ClientField>
        columns{}; ///< what columns hold by the trainer's word, against what their header says
};

/// Reads a client list: encoding, separator, header and date order are found, each row becomes a client or a rejected row
/// with its reason.
///
/// Refuses the whole file with Ambiguous when nothing in it tells the order of day and month and no order is given (the
/// sentence is the question to ask), with Foreign when it is no text, with Invalid when no column holds names or when it
/// has more than 50,000 rows or 64 million characters. Memory is bounded by those, whatever the file's size.
models::Result<ClientList> readClientCsv(QIODevice& device, const ClientCsvOptions& options);

/// Writes rejected rows as CSV: the file's own columns and a last one, `reason`.
models::Status writeRejects(QIODevice& device, const QStringList& header, const std::vector<RejectedRow>& rejects);

} // namespace storage
