// The endpoint's schema: numbered SQL files applied in order, as often as one likes.
#pragma once

#include "models/result.h"
#include "server/pg.h"

namespace server
{

/// The newest version this program knows.
int newestVersion();

/// Creates or upgrades everything, each version in its own transaction; two at once wait for each other. NewerSchema
/// when the database was made by a newer program. Answers how many versions were applied.
models::Result<int> migrate(Connection& connection);

/// The version of a database, 0 when it holds nothing of ours.
DbResult<int> databaseVersion(Connection& connection);

} // namespace server
