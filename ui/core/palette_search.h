// What the palette finds on the desk: clients by any part of their name, days by how they are typed.
#pragma once

#include "ui/core/wording.h"
#include "storage/reader.h"
#include "ui/core/commands.h"

namespace ui
{

/// A person that a query fits.
struct FoundClient {
    models::Uuid id;
    QString name;
    QString detail; ///< "next today 12:00"
    qint64 points = 0;
    QList<int> letters;
    int score = 0;
};

/// At most `limit` clients of the roster, best first. An empty query finds nobody.
models::Result<std::vector<FoundClient>> findClients(const storage::Reader& reader, const Practice& practice, const Wording& wording,
                                                     models::UtcTime now, const QString& query, int limit = 5);

} // namespace ui
