// The sweep over one day's blocks.
#include "ui/core/calendar/overlap.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace ui::calendar
{

namespace
{

/// The members of one cluster, complete: gives columns to each, then lets them stretch.
void placeCluster(std::vector<Placement>& placed, size_t from, const std::vector<Interval>& blocks, qint64 shortest)
{
    const auto visualEnd = [&](const Placement& p) {
        return std::max(blocks[p.index].end, blocks[p.index].start + shortest);
    };
    std::vector<qint64> lastEnd;
    for (size_t i = from; i < placed.size(); ++i) {
        const qint64 start = blocks[placed[i].index].start;
        const auto free = std::find_if(lastEnd.begin(), lastEnd.end(), [&](qint64 end) { return end <= start; });
        placed[i].column = int(free - lastEnd.begin());
        if (free == lastEnd.end())
            lastEnd.push_back(visualEnd(placed[i]));
        else
            *free = visualEnd(placed[i]);
    }
    const int columns = int(lastEnd.size());
    for (size_t i = from; i < placed.size(); ++i) {
        Placement& self = placed[i];
        int stop = columns;
        for (size_t k = from; k < placed.size(); ++k) {
            const Placement& other = placed[k];
            if (other.column > self.column && other.column < stop && blocks[other.index].start < visualEnd(self) &&
                blocks[self.index].start < visualEnd(other))
                stop = other.column;
        }
        self.span = stop - self.column;
        self.columns = columns;
    }
}

} // namespace

std::vector<Placement> overlapColumns(const std::vector<Interval>& blocks, qint64 shortest)
{
    std::vector<size_t> order(blocks.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const Interval &x = blocks[a], &y = blocks[b];
        return std::tuple(x.start, y.end - y.start, x.order, x.id) <
               std::tuple(y.start, x.end - x.start, y.order, y.id);
    });
    std::vector<Placement> placed;
    placed.reserve(blocks.size());
    size_t clusterFrom = 0;
    int cluster = 0;
    qint64 clusterEnd = 0;
    for (const size_t index : order) {
        const Interval& block = blocks[index];
        if (!placed.empty() && block.start >= clusterEnd) {
            placeCluster(placed, clusterFrom, blocks, shortest);
            clusterFrom = placed.size();
            ++cluster;
            clusterEnd = block.start;
        }
        placed.push_back({index, 0, 1, 1, cluster});
        clusterEnd = std::max({clusterEnd, block.end, block.start + shortest});
    }
    placeCluster(placed, clusterFrom, blocks, shortest);
    return placed;
}

} // namespace ui::calendar
