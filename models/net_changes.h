// What is left of many changes: at most one a row.
#pragma once

#include "models/change_set.h"

namespace models
{

/// At most one change of each row, with the same effect as all of them in order; each where its row came first.
ChangeSet netOf(const ChangeSet& changes);

} // namespace models
