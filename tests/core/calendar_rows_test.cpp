// Rows of the grid on days of 23, 23.5, 24, 24.5 and 25 hours, and days that begin at 01:00.
#include "ui/core/calendar/hour_rows.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::Pass;
using models::UtcTime;
using models::Zone;
using ui::calendar::HourRow;
using ui::calendar::HourRows;
using ui::calendar::kHourMs;
using ui::calendar::kMinuteMs;
using ui::calendar::MissingRows;

namespace
{

HourRows rowsOf(const QString& zone, QDate from, int days = 1)
{
    std::vector<QDate> dates;
    for (int i = 0; i < days; ++i)
        dates.push_back(from.addDays(i));
    return HourRows(Zone::fromId(zone).value(), dates);
}

/// Every minute of each day goes to a position and back, positions never step back, and both ends meet the rows.
void expectRoundTrip(const HourRows& rows)
{
    for (int day = 0; day < rows.dayCount(); ++day) {
        qint64 last = -1;
        for (UtcTime t = rows.dayStart(day); t < rows.dayEnd(day); t = t.plusMinutes(1)) {
            const qint64 position = rows.positionOf(day, t);
            ASSERT_EQ(rows.instantAt(day, position), t) << rows.zone().isoText(t).toStdString();
            ASSERT_GT(position, last);
            last = position;
        }
        EXPECT_LE(last, rows.length());
    }
}

} // namespace

TEST(HourRows, PlainWeekHasTwentyFourRows)
{
    const HourRows rows = rowsOf(u"Europe/Berlin"_s, {2025, 6, 9}, 7);
    ASSERT_EQ(rows.rows().size(), 24u);
    EXPECT_EQ(rows.rows()[9], (HourRow{540, 60, false, 9 * kHourMs}));
    EXPECT_EQ(rows.length(), 24 * kHourMs);
    EXPECT_TRUE(rows.missing(0).empty());
    EXPECT_FALSE(rows.changesClock(3));
    EXPECT_EQ(rows.positionOf(2, rows.zone().toUtc({2025, 6, 11}, {10, 36})), (10 * 60 + 36) * kMinuteMs);
    expectRoundTrip(rows);
}

TEST(HourRows, BerlinInSpringHatchesTheSkippedHour)
{
    const HourRows rows = rowsOf(u"Europe/Berlin"_s, {2025, 3, 24}, 7);
    EXPECT_EQ(rows.length(), 24 * kHourMs) << "other days of the week have the hour";
    EXPECT_EQ(rows.dayMinutes(6), 23 * 60);
    const std::vector<MissingRows> gap{{2 * kHourMs, 3 * kHourMs, MissingRows::Kind::Skipped}};
    EXPECT_EQ(rows.missing(6), gap);
    EXPECT_TRUE(rows.missing(5).empty());
    EXPECT_TRUE(rows.changesClock(6));
    EXPECT_EQ(rows.instantAt(6, 2 * kHourMs + 20 * kMinuteMs), rows.zone().toUtc({2025, 3, 30}, {3, 0}))
        << "drops into the gap slide to its end";
    expectRoundTrip(rows);
}

TEST(HourRows, BerlinInAutumnGetsOneExtraRow)
{
    const HourRows rows = rowsOf(u"Europe/Berlin"_s, {2025, 10, 20}, 7);
    ASSERT_EQ(rows.rows().size(), 25u);
    EXPECT_EQ(rows.rows()[2], (HourRow{120, 60, false, 2 * kHourMs}));
    EXPECT_EQ(rows.rows()[3], (HourRow{120, 60, true, 3 * kHourMs}));
    EXPECT_EQ(rows.rows()[4], (HourRow{180, 60, false, 4 * kHourMs}));
    EXPECT_EQ(rows.dayMinutes(6), 25 * 60);
    const Zone& zone = rows.zone();
    EXPECT_EQ(rows.positionOf(6, zone.toUtc({2025, 10, 26}, {2, 15}, Pass::First)), (2 * 60 + 15) * kMinuteMs);
    EXPECT_EQ(rows.positionOf(6, zone.toUtc({2025, 10, 26}, {2, 30}, Pass::Second)), (3 * 60 + 30) * kMinuteMs);
    EXPECT_EQ(rows.positionOf(6, zone.toUtc({2025, 10, 26}, {3, 0})), 4 * kHourMs);
    EXPECT_EQ(rows.positionOf(5, zone.toUtc({2025, 10, 25}, {3, 0})), 4 * kHourMs) << "09:00 lines up in all columns";
    const std::vector<MissingRows> gap{{3 * kHourMs, 4 * kHourMs, MissingRows::Kind::NotRepeated}};
    EXPECT_EQ(rows.missing(5), gap);
    EXPECT_TRUE(rows.missing(6).empty());
    expectRoundTrip(rows);
}

TEST(HourRows, NewYorkChangesAtTwo)
{
    const HourRows spring = rowsOf(u"America/New_York"_s, {2025, 3, 9});
    EXPECT_EQ(spring.dayMinutes(0), 23 * 60);
    EXPECT_EQ(spring.missing(0).front().from, 2 * kHourMs);
    const HourRows autumn = rowsOf(u"America/New_York"_s, {2025, 11, 2});
    ASSERT_EQ(autumn.rows().size(), 25u);
    EXPECT_EQ(autumn.rows()[2], (HourRow{60, 60, true, 2 * kHourMs})) << "01:00 comes twice";
    expectRoundTrip(spring);
    expectRoundTrip(autumn);
}

TEST(HourRows, LordHoweChangesByHalfAnHour)
{
    const HourRows autumn = rowsOf(u"Australia/Lord_Howe"_s, {2025, 4, 6});
    EXPECT_EQ(autumn.dayMinutes(0), 24 * 60 + 30);
    ASSERT_EQ(autumn.rows().size(), 25u);
    EXPECT_EQ(autumn.rows()[2], (HourRow{90, 30, true, 2 * kHourMs}));
    EXPECT_EQ(autumn.length(), 24 * kHourMs + 30 * kMinuteMs);
    expectRoundTrip(autumn);

    const HourRows spring = rowsOf(u"Australia/Lord_Howe"_s, {2025, 10, 5});
    EXPECT_EQ(spring.dayMinutes(0), 23 * 60 + 30);
    const std::vector<MissingRows> gap{{2 * kHourMs, 2 * kHourMs + 30 * kMinuteMs, MissingRows::Kind::Skipped}};
    EXPECT_EQ(spring.missing(0), gap);
    expectRoundTrip(spring);
}

TEST(HourRows, CairoAndBeirutDaysBeginAtOneInSpring)
{
    for (const auto& [zone, date] :
         {std::pair(u"Africa/Cairo"_s, QDate(2024, 4, 26)), std::pair(u"Asia/Beirut"_s, QDate(2024, 3, 31))}) {
        const HourRows rows = rowsOf(zone, date.addDays(-1), 3);
        EXPECT_EQ(rows.dayMinutes(1), 23 * 60) << zone.toStdString();
        EXPECT_EQ(rows.zone().toLocal(rows.dayStart(1)).time, QTime(1, 0));
        EXPECT_EQ(rows.positionOf(1, rows.dayStart(1)), kHourMs);
        const std::vector<MissingRows> gap{{0, kHourMs, MissingRows::Kind::Skipped}};
        EXPECT_EQ(rows.missing(1), gap);
        EXPECT_EQ(rows.instantAt(1, 0), rows.dayStart(1));
        expectRoundTrip(rows);
    }
}

TEST(HourRows, BeirutRepeatsTheLastHourOfADay)
{
    const HourRows rows = rowsOf(u"Asia/Beirut"_s, {2024, 10, 26}, 2);
    EXPECT_EQ(rows.dayMinutes(0), 25 * 60);
    ASSERT_EQ(rows.rows().size(), 25u);
    EXPECT_EQ(rows.rows().back(), (HourRow{23 * 60, 60, true, 24 * kHourMs}));
    EXPECT_EQ(rows.positionOf(0, rows.dayEnd(0)), 25 * kHourMs);
    EXPECT_EQ(rows.dayMinutes(1), 24 * 60);
    expectRoundTrip(rows);
}

TEST(HourRows, InstantsOutsideTheDayStandAtItsEdge)
{
    const HourRows rows = rowsOf(u"Europe/Berlin"_s, {2025, 6, 11});
    EXPECT_EQ(rows.positionOf(0, rows.dayStart(0).plusHours(-2)), 0);
    EXPECT_EQ(rows.positionOf(0, rows.dayEnd(0).plusHours(2)), 24 * kHourMs);
    EXPECT_EQ(rows.instantAt(0, 30 * kHourMs), rows.dayEnd(0));
}
