// Writing a working set into the database: set-based, a statement a table and kind of change.
#pragma once

#include "server/txn_apply.h"

namespace server
{

/// Writes every row that differs from its image in the database, then what belongs to it: clocks, origins, aliases,
/// history. Constraints speak through the error.
DbStatus writeBack(Connection& db, const Caller& caller, const WorkingSet& rows, const TxnApplier& applied);

/// The verdict that a failed write means for the one txn that was written; no value when it is a fault of ours.
std::optional<Verdict> verdictOf(const DbError& error);

} // namespace server
