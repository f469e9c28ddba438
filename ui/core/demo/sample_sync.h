// The sample desk in the middle of an exchange: for pictures and tests of the sync screen.
#pragma once

#include "models/sync_review.h"
#include "storage/store.h"

namespace ui::demo
{

/// Signs the desk in to an endpoint that does not exist, has it answer everything so far, and leaves behind what a trainer can
/// meet: two records with two versions, a record removed on one side, a refused booking and acts that wait. All of it goes
/// through the same doors as real answers. The desk needs four confirmed bookings to come and two clients.
models::Status addSyncSample(storage::Store& store);

/// Past exchanges to go with it.
std::vector<models::SyncRound> syncRoundsSample(models::UtcTime now);

} // namespace ui::demo
