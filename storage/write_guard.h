// The guard of synchronised tables: whoever writes past the journal is refused by the file itself.
#pragma once

#include "models/result.h"

namespace storage
{

class Database;

/// The file's schema from which on it has the guard.
constexpr int kGuardedSchema = 3;

/// Makes the triggers that refuse writes of synchronised tables while the gate is shut. Call it in the open
/// transaction of a migration; triggers that are there stay.
models::Status installGuards(Database& database);
/// Opens or shuts the gate in the open write transaction. Before COMMIT it must be shut again.
models::Status setWriting(Database& database, bool open);

} // namespace storage
