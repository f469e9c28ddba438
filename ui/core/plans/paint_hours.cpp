// Joining and cutting ranges of minutes.
#include "ui/core/plans/paint_hours.h"

#include <algorithm>

using models::MinuteRange;

namespace ui
{

std::vector<MinuteRange> painted(std::vector<MinuteRange> ranges, int from, int to, bool open)
{
    if (from > to)
        std::swap(from, to);
    from = std::clamp(from, 0, 1440);
    to = std::clamp(to, 0, 1440);
    if (from == to)
        return ranges;
    std::vector<MinuteRange> parts;
    for (const MinuteRange& range : ranges) {
        if (open) {
            parts.push_back(range);
            continue;
        }
        if (range.from < from)
            parts.push_back({range.from, std::min(range.to, from)});
        if (range.to > to)
            parts.push_back({std::max(range.from, to), range.to});
    }
    if (open)
        parts.push_back({from, to});
    return models::joinedRanges(std::move(parts));
}

} // namespace ui
