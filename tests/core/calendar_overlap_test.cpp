// Overlap columns: touching blocks, clusters, stretch, order.
#include "ui/core/calendar/overlap.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

using models::Uuid;
using ui::calendar::Interval;
using ui::calendar::overlapColumns;
using ui::calendar::Placement;

namespace
{

constexpr qint64 kShortestMs = 21 * 60'000;

Interval minutes(int from, int to, int order = 0, quint64 id = 0)
{
    return {from * 60'000LL, to * 60'000LL, order, Uuid::timeOrdered({0}, 0, id)};
}

/// Placements in the order of the blocks given.
std::vector<Placement> byIndex(const std::vector<Interval>& blocks)
{
    std::vector<Placement> placed = overlapColumns(blocks, kShortestMs);
    std::sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.index < b.index; });
    return placed;
}

} // namespace

TEST(OverlapColumns, NothingGivesNothing)
{
    EXPECT_TRUE(overlapColumns({}, kShortestMs).empty());
}

TEST(OverlapColumns, TouchingBlocksDoNotOverlap)
{
    const auto placed = byIndex({minutes(540, 600), minutes(600, 660)});
    EXPECT_EQ(placed[0], (Placement{0, 0, 1, 1, 0}));
    EXPECT_EQ(placed[1], (Placement{1, 0, 1, 1, 1}));
}

TEST(OverlapColumns, AShortBlockCountsAsTallAsItIsDrawn)
{
    const auto placed = byIndex({minutes(540, 545), minutes(550, 610)});
    EXPECT_EQ(placed[0].columns, 2);
    EXPECT_EQ(placed[1].column, 1);
}

TEST(OverlapColumns, ALaterBlockTakesTheLowestFreeColumn)
{
    const auto placed = byIndex({minutes(480, 600), minutes(500, 540), minutes(545, 620)});
    EXPECT_EQ(placed[1].column, 1);
    EXPECT_EQ(placed[2].column, 1);
    EXPECT_EQ(placed[2].columns, 2);
}

TEST(OverlapColumns, BlocksStretchOverFreeColumns)
{
    // Three deep in the morning; the last one touches only the first column's block.
    const auto placed = byIndex({minutes(480, 700), minutes(490, 530), minutes(500, 540), minutes(600, 660)});
    EXPECT_EQ(placed[2], (Placement{2, 2, 1, 3, 0}));
    EXPECT_EQ(placed[3], (Placement{3, 1, 2, 3, 0}));
    EXPECT_EQ(placed[0].span, 1);
}

TEST(OverlapColumns, LongerStandsFirstThenServiceThenId)
{
    const auto placed =
        byIndex({minutes(540, 570, 0, 1), minutes(540, 600, 5, 2), minutes(540, 570, 1, 3), minutes(540, 570, 0, 0)});
    EXPECT_EQ(placed[1].column, 0);
    EXPECT_EQ(placed[3].column, 1);
    EXPECT_EQ(placed[0].column, 2);
    EXPECT_EQ(placed[2].column, 3);
}

TEST(OverlapColumns, SameBlocksInAnyOrderGiveTheSamePicture)
{
    std::mt19937 random(7);
    std::vector<Interval> blocks;
    for (quint64 i = 0; i < 60; ++i) {
        const int start = int(random() % 90) * 10;
        blocks.push_back(minutes(start, start + 15 + int(random() % 8) * 15, int(random() % 4), i));
    }
    const auto picture = [](const std::vector<Interval>& input) {
        std::vector<std::tuple<Uuid, int, int, int>> result;
        for (const Placement& p : overlapColumns(input, kShortestMs))
            result.emplace_back(input[p.index].id, p.column, p.span, p.columns);
        return result;
    };
    const auto first = picture(blocks);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(blocks.begin(), blocks.end(), random);
        EXPECT_EQ(picture(blocks), first);
    }
}

TEST(OverlapColumns, NothingEverCoversAnything)
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        std::vector<Interval> blocks;
        for (quint64 i = 0; i < 14; ++i) {
            const int start = int(random() % 60) * 5;
            blocks.push_back(minutes(start, start + 5 + int(random() % 20) * 5, 0, i));
        }
        const auto placed = byIndex(blocks);
        for (const Placement& a : placed) {
            EXPECT_LE(a.column + a.span, a.columns);
            for (const Placement& b : placed) {
                if (a.index >= b.index)
                    continue;
                const Interval &x = blocks[a.index], &y = blocks[b.index];
                const bool meet = x.start < std::max(y.end, y.start + kShortestMs) &&
                                  y.start < std::max(x.end, x.start + kShortestMs);
                const bool share = a.column < b.column + b.span && b.column < a.column + a.span;
                EXPECT_FALSE(meet && share) << a.index << " covers " << b.index;
            }
        }
    }
}
