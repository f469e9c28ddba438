// Painting hours: a stretch of a day is opened or closed with one stroke.
#pragma once

#include "models/availability.h"

namespace ui
{

/// The ranges of a day after a stroke from minute `from` to minute `to` (0..1440, any order): with it when `open`, else
/// without it. Sorted; what touches or overlaps is one range; a stroke of no length changes nothing.
std::vector<models::MinuteRange> painted(std::vector<models::MinuteRange> ranges, int from, int to, bool open);

} // namespace ui
