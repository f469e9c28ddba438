// Review: what synchronisation left for the trainer to see or decide, and settling it.
#pragma once

#include "models/sync_review.h"
#include "storage/store.h"

#include <set>

namespace storage
{

/// Acts that wait to be sent, the newest first; at most `count`.
models::Result<std::vector<models::SyncAct>> waitingActs(const Reader& reader, int count);
/// Acts that the endpoint refused and the trainer has not settled, the newest first.
models::Result<std::vector<models::SyncAct>> refusedActs(const Reader& reader);

/// Records with two versions that nobody has decided on: the value in force is still the one that the merge chose.
/// A decision that was undone is open again. The newest first.
models::Result<std::vector<models::SyncConflict>> openConflicts(const Reader& reader, const QString& currency);

/// The rows of openConflicts and of refused acts about removed records: where "Two versions" is shown.
models::Result<std::set<models::Uuid>> rowsInConflict(const Reader& reader, const QString& currency);

/// Marks a record as decided in one transaction with `commit`, which writes the decision through the store; Undo opens it
/// again. An empty answer means that what is in force stays.
models::Status settleConflict(Store& store, const models::SyncConflict& conflict,
                              const std::function<models::Result<models::ChangeSet>()>& commit);

/// Does a refused act again with changed values, and the acts that stood on it: `edit` gets the act as it was made.
models::Status redoRefused(Store& store, const models::Uuid& act,
                           const std::function<models::Status(models::ChangeSet&)>& edit);

/// The last image of a record that was removed while changes to it were refused, or no value.
models::Result<std::optional<models::Row>> removedImage(const Reader& reader, const models::TableInfo& table,
                                                        const models::Uuid& id);
/// Keeps such an image (in the open transaction).
models::Status keepRemoved(Database& database, const models::Row& row, models::UtcTime now);

} // namespace storage
