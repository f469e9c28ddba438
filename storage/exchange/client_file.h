// ClientFile: everything the desk holds about one person, as a ZIP for them (GDPR Art. 15 and 20).
#pragma once

#include "models/result.h"
#include "models/uuid.h"
#include "storage/reader.h"

#include <QMap>

namespace storage
{

/// What an archive holds: rows by table.
struct ClientFileSummary {
    QMap<QString, int> rows;
    int files = 0;
};

/// Writes the archive to `path` (whole or not at all): `client.json` with every row, one CSV a table, `contact.vcf`,
/// `sessions.ics` and a `README.txt` that says what is what. The health data of the person is theirs and is in it.
models::Result<ClientFileSummary> writeClientFile(const Reader& reader, const models::Uuid& clientId,
                                                  models::UtcTime now, const QString& path);

} // namespace storage
