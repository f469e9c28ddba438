// Erasure: a person's identity and health leave the desk, the amounts stay (GDPR Art. 17, with 17(3)(b) for accounts).
#pragma once

#include "storage/store.h"

#include <QMap>

namespace storage
{

/// What was done, for the trainer's records. It names nobody.
struct ErasureReceipt {
    models::Uuid clientId;
    models::UtcTime erasedAt;
    QMap<QString, int> erased; ///< rows changed, by table
    QMap<QString, int> kept;   ///< rows that stay, by table: amounts, sessions, points
    int journalChanges = 0;    ///< changes in the journal and outbox that were rewritten
};

/// Replaces names, addresses, health and free text about a client everywhere: rows, journal, outbox, search index and
/// other local tables. Amounts, sessions and their times stay under "Erased". It cannot be undone, nor can any earlier
/// act that touched the client.
///
/// The freed bytes are overwritten and the file is packed, so that nothing can be read from its unused pages. When
/// another process keeps the file busy, the answer is Locked: the rows are erased then, and calling it again does the
/// rest. NotFound unless there is such a client.
models::Result<ErasureReceipt> eraseClient(Store& store, const models::Uuid& clientId);

} // namespace storage
