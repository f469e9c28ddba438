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

/// A session or a service that a query fits.
struct FoundRecord {
    models::Uuid id;
    QString text;  ///< "Yuki Tanaka, Online coaching"
    QString aside; ///< "today, 12:00", or a price
    QList<int> letters;
    int score = 0;
};

/// The next sessions of a client who was found.
models::Result<std::vector<FoundRecord>> nextSessionsOf(const storage::Reader& reader, const Practice& practice,
                                                        const Wording& wording, models::UtcTime now,
                                                        const FoundClient& client, int limit = 2);
/// The sessions of a local day that begin at or after a time, for "thu 9".
models::Result<std::vector<FoundRecord>> sessionsFrom(const storage::Reader& reader, const Practice& practice,
                                                      const Wording& wording, models::UtcTime now, QDate day,
                                                      QTime time, int limit = 3);
/// Services whose name a query fits.
models::Result<std::vector<FoundRecord>> findServices(const storage::Reader& reader, const Practice& practice,
                                                      const Wording& wording, const QString& query, int limit = 3);

/// At most `limit` clients of the roster, best first. An empty query finds nobody.
models::Result<std::vector<FoundClient>> findClients(const storage::Reader& reader, const Practice& practice,
                                                     const Wording& wording, models::UtcTime now, const QString& query,
                                                     int limit = 5);

} // namespace ui
