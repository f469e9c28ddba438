// Finding clients by parts of their names, mail address or phone number.
#pragma once

#include "models/change_set.h"
#include "storage/reader.h"

namespace storage
{

enum class WordPart { Beginning, Anywhere };

/// The ids of clients of whom every word of `text` begins a word (accents, case and script forms do not matter):
/// "jose" and "gar jo" find José García. With Anywhere it may stand inside of one: "arci" does. At most `limit`, in no
/// particular order. An empty text finds nobody.
models::Result<std::vector<models::Uuid>> searchClients(const Reader& reader, QStringView text, int limit = 50,
                                                        WordPart part = WordPart::Beginning);

/// Keeps the index equal to the `users` rows that a ChangeSet touched. Call inside the write transaction.
models::Status updateSearch(Database& database, const models::ChangeSet& changes);

/// Makes the index anew from all users.
models::Status rebuildSearch(Database& database);

} // namespace storage
