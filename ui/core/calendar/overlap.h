// Overlap columns: which of several sessions at one time stands beside which.
#pragma once

#include "models/uuid.h"

#include <vector>

namespace ui::calendar
{

/// One block of a day, in real ms from the day's start, clipped to the day. `order` is the service's place.
struct Interval {
    qint64 start = 0;
    qint64 end = 0;
    int order = 0;
    models::Uuid id;
};

/// Where a block stands: columns [column, column + span) of `columns` in its cluster.
struct Placement {
    size_t index = 0; ///< in the list that was given
    int column = 0;
    int span = 1;
    int columns = 1;
    int cluster = 0;
    bool operator==(const Placement&) const = default;
};

/// Places the blocks of one day; the same input in any order gives the same picture.
///
/// `shortest` is the time that the smallest drawn height stands for: a block never counts as shorter. Touching blocks
/// (end = start) do not overlap. Blocks sweep by start, longer first, service order, id; each takes the lowest free
/// column of its cluster and stretches right over columns that nothing overlapping it uses.
std::vector<Placement> overlapColumns(const std::vector<Interval>& blocks, qint64 shortest);

} // namespace ui::calendar
