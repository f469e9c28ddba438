// Pending changes whose references are gone.
#pragma once

#include "models/change_set.h"
#include "storage/database.h"

namespace storage
{

/// Finds rows that refer to a missing row, and hides the pending acts behind them: the one that made the row, or the one
/// that deleted what it needs. A hidden act is whole: none of its changes shows. Call in the open transaction before
/// COMMIT. Corrupt when the endpoint's own rows do not hold together; nothing can be hidden then.
models::Status hideDangling(Database& database, models::ChangeSet& changes);

} // namespace storage
