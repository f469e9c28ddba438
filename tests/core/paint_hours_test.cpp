// Strokes over the hours of a day.
#include "ui/core/plans/paint_hours.h"

#include <gtest/gtest.h>

using models::MinuteRange;
using Hours = std::vector<MinuteRange>;

TEST(PaintHours, AStrokeOpensAndJoinsWhatItTouches)
{
    EXPECT_EQ(ui::painted({}, 480, 720, true), (Hours{{480, 720}}));
    EXPECT_EQ(ui::painted({{480, 720}}, 840, 780, true), (Hours{{480, 720}, {780, 840}})) << "either way round";
    EXPECT_EQ(ui::painted({{480, 720}, {840, 1080}}, 720, 840, true), (Hours{{480, 1080}}));
    EXPECT_EQ(ui::painted({{480, 720}}, 540, 600, true), (Hours{{480, 720}})) << "open already";
}

TEST(PaintHours, AStrokeClosesTheMiddleAnEndOrAll)
{
    EXPECT_EQ(ui::painted({{480, 1080}}, 720, 840, false), (Hours{{480, 720}, {840, 1080}}));
    EXPECT_EQ(ui::painted({{480, 1080}}, 1020, 1320, false), (Hours{{480, 1020}}));
    EXPECT_EQ(ui::painted({{480, 720}, {840, 1080}}, 360, 1320, false), Hours{});
    EXPECT_EQ(ui::painted({{300, 420}}, 360, 480, false), (Hours{{300, 360}})) << "what lies before the bar stays";
}

TEST(PaintHours, AStrokeOfNoLengthChangesNothing)
{
    EXPECT_EQ(ui::painted({{480, 720}}, 600, 600, false), (Hours{{480, 720}}));
    EXPECT_EQ(ui::painted({}, -60, 1500, true), (Hours{{0, 1440}}));
}
