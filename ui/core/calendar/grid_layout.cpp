// Pixels of the grid and the hit test.
#include "ui/core/calendar/grid_layout.h"

#include "ui/core/calendar/overlap.h"

#include <algorithm>

namespace ui::calendar
{

using models::UtcTime;

namespace
{

/// round(a * b / c) for non-negative values.
int roundedShare(qint64 a, qint64 b, qint64 c)
{
    return int((2 * a * b + c) / (2 * c));
}

constexpr int kStartGap = 2; ///< hairline and a pixel of air before a block
constexpr int kBlockGap = 2;
constexpr int kEdgeInside = 6;
constexpr int kEdgeOutside = 2;

} // namespace

RowScale::RowScale(const HourRows& rows, const GridSizes& sizes, Folds folds)
    : m_from(folds.morning ? rows.positionOfWall(kMorning) : 0),
      m_to(folds.evening ? rows.positionOfWall(kEvening) : rows.length()), m_hour(sizes.hour), m_air(sizes.air),
      m_top(kFoldBar + sizes.air), m_bottom(m_top + roundedShare(m_to - m_from, m_hour, kHourMs))
{
}

int RowScale::y(qint64 position) const
{
    return m_top + roundedShare(std::clamp(position, m_from, m_to) - m_from, m_hour, kHourMs);
}

qint64 RowScale::positionAt(int y) const
{
    return std::clamp(m_from + (y - m_top) * kHourMs / m_hour, m_from, m_to);
}

GridLayout::GridLayout(HourRows rows, GridSizes sizes, Folds folds)
    : m_rows(std::move(rows)), m_sizes(sizes), m_folds(folds), m_scale(m_rows, sizes, folds),
      m_blocks(size_t(m_rows.dayCount())), m_days(size_t(m_rows.dayCount()))
{
}

void GridLayout::setBlocks(int day, std::vector<Block> blocks)
{
    m_blocks[size_t(day)] = std::move(blocks);
    m_days[size_t(day)].reset();
}

const DayLayout& GridLayout::day(int day) const
{
    std::optional<DayLayout>& cached = m_days[size_t(day)];
    if (!cached)
        cached = layOut(day);
    return *cached;
}

int GridLayout::columnEdge(int day) const
{
    const int columns = std::max(1, m_rows.dayCount());
    return m_sizes.gutter + roundedShare(day, std::max(0, m_sizes.width - m_sizes.gutter - m_sizes.lane), columns);
}

QRect GridLayout::columnRect(int day) const
{
    return {columnEdge(day), 0, columnEdge(day + 1) - columnEdge(day), m_scale.height()};
}

QRect GridLayout::stretchRect(int day, UtcTime start, UtcTime end) const
{
    const UtcTime from = std::max(start, m_rows.dayStart(day)), to = std::min(end, m_rows.dayEnd(day));
    const qint64 top = m_rows.positionOf(day, from);
    const int y = m_scale.y(top);
    const int height = std::max(kShortest, m_scale.y(top + std::max<qint64>(0, to.ms - from.ms)) - y - 2);
    const int left = columnEdge(day) + kStartGap;
    return {left, y + 1, columnEdge(day + 1) - kFreeEnd - left, height};
}

DayLayout GridLayout::layOut(int day) const
{
    const std::vector<Block>& blocks = m_blocks[size_t(day)];
    std::vector<Interval> intervals;
    intervals.reserve(blocks.size());
    for (const Block& block : blocks)
        intervals.push_back({std::max(block.start(), m_rows.dayStart(day)).ms - m_rows.dayStart(day).ms,
                             std::min(block.end(), m_rows.dayEnd(day)).ms - m_rows.dayStart(day).ms,
                             block.service.order, block.id()});
    const std::vector<Placement> placed = overlapColumns(intervals, m_scale.lengthOf(kShortest));

    DayLayout result;
    const QRect column = columnRect(day);
    const int usable = column.width() - kStartGap - kFreeEnd;
    const auto place = [&](const Placement& p, int from, int to, int width, int columns) {
        // Edges are rounded from the shares, so that neighbours are always kBlockGap apart.
        const int left = roundedShare(from, width + kBlockGap, columns);
        const int right = roundedShare(to, width + kBlockGap, columns) - kBlockGap;
        const Block& block = blocks[p.index];
        QRect rect = stretchRect(day, block.start(), block.end());
        rect.setLeft(column.left() + kStartGap + left);
        rect.setWidth(std::max(1, right - left));
        result.blocks.push_back(
            {p.index, rect, p.column, block.start() < m_rows.dayStart(day), block.end() > m_rows.dayEnd(day)});
    };
    for (size_t i = 0; i < placed.size();) {
        size_t end = i;
        while (end < placed.size() && placed[end].cluster == placed[i].cluster)
            ++end;
        const int columns = placed[i].columns;
        if (columns == 1 || usable / columns >= kNarrowest) {
            for (; i < end; ++i)
                place(placed[i], placed[i].column, placed[i].column + placed[i].span, usable, columns);
            continue;
        }
        const int room = usable - kMoreWidth - kBlockGap;
        const int shown = std::clamp((room + kBlockGap) / (kNarrowest + kBlockGap), 1, columns - 1);
        MoreBlocks more;
        for (; i < end; ++i) {
            const Placement& p = placed[i];
            if (p.column < shown) {
                place(p, p.column, std::min(shown, p.column + p.span), room, shown);
                continue;
            }
            const QRect rect = stretchRect(day, blocks[p.index].start(), blocks[p.index].end());
            more.rect = more.blocks.empty() ? rect : more.rect.united(rect);
            more.blocks.push_back(p.index);
        }
        more.rect.setLeft(column.left() + kStartGap + room + kBlockGap);
        more.rect.setWidth(kMoreWidth);
        result.more.push_back(std::move(more));
    }
    return result;
}

int GridLayout::dayAt(int x) const
{
    for (int day = 1; day < m_rows.dayCount(); ++day)
        if (x < columnEdge(day))
            return day - 1;
    return m_rows.dayCount() - 1;
}

Hit GridLayout::hitTest(QPoint at) const
{
    using Part = Hit::Part;
    Hit hit;
    if (m_rows.dayCount() == 0 || at.x() < 0 || at.x() >= m_sizes.width || at.y() < 0 || at.y() >= m_scale.height())
        return hit;
    if (at.y() < m_scale.morningBar() + kFoldBar || at.y() >= m_scale.eveningBar()) {
        hit.part = at.y() < m_scale.morningBar() + kFoldBar ? Part::MorningBar : Part::EveningBar;
        return hit;
    }
    if (at.x() < m_sizes.gutter) {
        hit.part = Part::Gutter;
        return hit;
    }
    hit.day = dayAt(at.x());
    hit.instant = m_rows.instantAt(hit.day, m_scale.positionAt(at.y()));
    const DayLayout& layout = day(hit.day);
    const auto edgeOf = [&](const PlacedBlock& placed) {
        const QRect& r = placed.rect;
        if (at.x() < r.left() || at.x() > r.right() || !blocks(hit.day)[placed.block].isMovable())
            return Part::Nothing;
        if (!placed.clippedBelow && at.y() > r.bottom() - kEdgeInside && at.y() <= r.bottom() + kEdgeOutside)
            return Part::EndEdge;
        if (!placed.clippedAbove && r.height() >= 24 && at.y() >= r.top() - kEdgeOutside &&
            at.y() < r.top() + kEdgeInside)
            return Part::StartEdge;
        return Part::Nothing;
    };
    // A point inside a block belongs to it before it belongs to the edge of the one above or below.
    const PlacedBlock* inside = nullptr;
    for (const PlacedBlock& placed : layout.blocks)
        if (placed.rect.contains(at) && (!inside || placed.column > inside->column))
            inside = &placed;
    if (inside) {
        hit.index = inside->block;
        const Part edge = edgeOf(*inside);
        hit.part = edge == Part::Nothing ? Part::Body : edge;
        return hit;
    }
    for (const PlacedBlock& placed : layout.blocks) {
        if (const Part edge = edgeOf(placed); edge != Part::Nothing) {
            hit.part = edge;
            hit.index = placed.block;
            return hit;
        }
    }
    for (size_t i = 0; i < layout.more.size(); ++i) {
        if (layout.more[i].rect.contains(at)) {
            hit.part = Part::More;
            hit.index = i;
            return hit;
        }
    }
    hit.part = Part::Slot;
    return hit;
}

std::pair<int, size_t> GridLayout::find(const models::Uuid& booking) const
{
    for (size_t day = 0; day < m_blocks.size(); ++day)
        for (size_t i = 0; i < m_blocks[day].size(); ++i)
            if (m_blocks[day][i].contains(booking))
                return {int(day), i};
    return {-1, 0};
}

} // namespace ui::calendar
