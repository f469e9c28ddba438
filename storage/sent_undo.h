// Undo of an act that the endpoint may have seen: ledgers only grow.
#pragma once

#include "models/change_set.h"

namespace storage
{

/// The inverse of an act, except that a row added to a ledger (points, package adjustments) is not removed: a row
/// with the opposite amount is added, its id derived from the first, so that two devices add it once.
models::ChangeSet inverseOfSent(const models::ChangeSet& changes, models::UtcTime now);

/// Takes out of an undo what only the platform gives: an edit took the mark of a verified certificate away, and undoing
/// the edit does not verify it again. The endpoint would refuse the whole act.
void leaveToThePlatform(models::ChangeSet& undo);

} // namespace storage
