// Undo of an act on which the desk's own upkeep has built since.
#pragma once

#include "storage/journal.h"

namespace storage
{

/// Acts of upkeep since an act that changed its rows or refer to them, directly or through one another, newest first.
/// Without those that were taken back already.
models::Result<std::vector<JournalEntry>> upkeepOn(const Reader& reader, const models::Uuid& act);

} // namespace storage
