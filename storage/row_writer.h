// Writing row changes: the statements behind the gate.
#pragma once

#include "models/change_set.h"
#include "storage/database.h"

#include <optional>

namespace storage
{

/// Puts parents before children: insertions in table order, then updates, then deletions in reverse table order.
/// The order within one row is kept.
void orderByParents(models::ChangeSet& changes);

/// Writes the changes in the open transaction. Stale when a before-value does not hold any more (`updated_at` apart:
/// it says when, not what), NotFound when a referred row is missing, Duplicate, Invalid. `act`: where the changes stand in
/// the journal already; a large act is then written from there.
models::Status writeRows(Database& database, const models::ChangeSet& changes, const std::optional<models::Uuid>& act);

} // namespace storage
