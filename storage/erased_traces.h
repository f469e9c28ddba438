// ErasedTraces: what the journal, the outbox and other local tables still say of an erased person.
#pragma once

#include "models/change_set.h"
#include "storage/database.h"

#include <QHash>
#include <QSet>

namespace storage
{

/// Collects what rows said before and say after, then rewrites everything local that remembers it.
class ErasedTraces
{
public:
    /// `names` are the full names the client had.
    ErasedTraces(const models::Uuid& clientId, const QStringList& names);

    void add(const models::Row& before, const models::Row& after);

    /// Rewrites the journal's changes of those rows, and of rows that name the client and are gone, to what is left of
    /// them; acts that touched them can be neither undone nor redone. Then takes every remembered text out of the other
    /// local tables. Call inside the transaction.
    ///
    /// \returns how many changes were rewritten.
    models::Result<int> remove(Database& database);

private:
    models::Result<int> rewriteJournal(Database& database, QSet<QString>& transactions);
    models::Status rewriteLocalTables(Database& database);

    models::Uuid m_clientId;
    QHash<QString, models::Row> m_after; ///< by row id
    QSet<QString> m_texts;               ///< long enough to be nobody else's by chance
};

} // namespace storage
