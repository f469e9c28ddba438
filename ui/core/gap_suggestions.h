// Fill the gap: reads who would gain from a free slot.
#pragma once

#include "models/availability.h"
#include "models/rules/gap_filling.h"
#include "ui/core/commands.h"

namespace ui
{

/// The clients for a free slot, best first, at most `limit`. Left out are those who are archived or paused and those
/// who have a session on that day. `serviceId` restricts packs and waiting lists to one service.
models::Result<std::vector<models::GapSuggestion>> suggestForGap(const Planning& planning, models::TimeSpan slot,
                                                                 const std::optional<models::Uuid>& serviceId = {},
                                                                 size_t limit = 8);

} // namespace ui
