// Snapping, moving across clock changes, drags, names and time texts.
#include "ui/core/calendar/clock_lines.h"
#include "ui/core/calendar/drag.h"
#include "ui/core/calendar/name_fit.h"
#include "ui/core/calendar/time_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::Pass;
using models::UtcTime;
using models::Zone;
using namespace ui::calendar;

namespace
{

Zone zoneOf(const QString& id)
{
    return Zone::fromId(id).value();
}

std::string local(const Zone& zone, UtcTime time)
{
    return zone.isoText(time).toStdString();
}

HourRows week(const Zone& zone, QDate monday)
{
    std::vector<QDate> dates;
    for (int i = 0; i < 7; ++i)
        dates.push_back(monday.addDays(i));
    return HourRows(zone, dates);
}

GridPoint pointAt(int day, int hour, int minute)
{
    return {day, (hour * 60 + minute) * kMinuteMs};
}

} // namespace

TEST(ClockLines, SnapToTheLocalClockInZonesOffTheHour)
{
    const Zone kathmandu = zoneOf(u"Asia/Kathmandu"_s); // UTC+05:45
    const UtcTime time = kathmandu.toUtc({2025, 6, 11}, {9, 17});
    EXPECT_EQ(local(kathmandu, lineBefore(kathmandu, time, 30)), "2025-06-11T09:00:00+05:45");
    EXPECT_EQ(local(kathmandu, lineAfter(kathmandu, time, 30)), "2025-06-11T09:30:00+05:45");
    EXPECT_EQ(local(kathmandu, nearestLine(kathmandu, time, 15)), "2025-06-11T09:15:00+05:45");
    const UtcTime line = kathmandu.toUtc({2025, 6, 11}, {9, 30});
    EXPECT_EQ(lineAfter(kathmandu, line, 30), line);
    EXPECT_EQ(lineBefore(kathmandu, line, 30), line);
}

TEST(ClockLines, ADropIntoASkippedHourSlidesToItsEnd)
{
    const Zone berlin = zoneOf(u"Europe/Berlin"_s);
    EXPECT_EQ(local(berlin, instantOrGapEnd(berlin, {2025, 3, 30}, {2, 45})), "2025-03-30T03:00:00+02:00");
    const Zone lordHowe = zoneOf(u"Australia/Lord_Howe"_s);
    EXPECT_EQ(local(lordHowe, instantOrGapEnd(lordHowe, {2025, 10, 5}, {2, 10})), "2025-10-05T02:30:00+11:00");
    const Zone cairo = zoneOf(u"Africa/Cairo"_s);
    EXPECT_EQ(local(cairo, instantOrGapEnd(cairo, {2024, 4, 26}, {0, 30})), "2024-04-26T01:00:00+03:00");
}

TEST(ClockLines, MovingAcrossAChangeKeepsTheLocalStart)
{
    const Zone berlin = zoneOf(u"Europe/Berlin"_s);
    const UtcTime friday = berlin.toUtc({2025, 3, 28}, {9, 0});
    EXPECT_EQ(local(berlin, sameClockOn(berlin, friday, {2025, 3, 31})), "2025-03-31T09:00:00+02:00");
    const UtcTime second = berlin.toUtc({2025, 10, 26}, {2, 30}, Pass::Second);
    EXPECT_EQ(local(berlin, sameClockOn(berlin, second, {2025, 10, 26})), "2025-10-26T02:30:00+01:00");
    EXPECT_EQ(local(berlin, sameClockOn(berlin, second, {2025, 10, 27})), "2025-10-27T02:30:00+01:00");
}

TEST(Drag, CreatesFromTheLineAboveToTheLineBelow)
{
    const Zone berlin = zoneOf(u"Europe/Berlin"_s);
    const HourRows rows = week(berlin, {2025, 6, 9});
    const Drag drag = Drag::create(rows, pointAt(2, 9, 7));
    const Stretch down = drag.stretch(rows, pointAt(2, 10, 2), 15);
    EXPECT_EQ(local(berlin, down.start), "2025-06-11T09:00:00+02:00");
    EXPECT_EQ(local(berlin, down.end), "2025-06-11T10:15:00+02:00");
    const Stretch up = drag.stretch(rows, pointAt(4, 8, 20), 15);
    EXPECT_EQ(local(berlin, up.start), "2025-06-11T08:15:00+02:00") << "the column of the press counts";
    EXPECT_EQ(local(berlin, up.end), "2025-06-11T09:15:00+02:00");
    const Stretch press = Drag::create(rows, pointAt(2, 9, 0)).stretch(rows, pointAt(2, 9, 0), 15);
    EXPECT_EQ(press.end.ms - press.start.ms, 15 * kMinuteMs);
}

TEST(Drag, MovesTheStartToALineAndKeepsTheLength)
{
    const Zone berlin = zoneOf(u"Europe/Berlin"_s);
    const HourRows rows = week(berlin, {2025, 6, 9});
    const Stretch session{berlin.toUtc({2025, 6, 11}, {9, 5}), berlin.toUtc({2025, 6, 11}, {9, 50})};
    const Drag drag = Drag::change(Drag::Kind::Move, rows, pointAt(2, 9, 20), session);
    EXPECT_EQ(drag.stretch(rows, pointAt(2, 9, 22), 15), session) << "no movement, no change";
    const Stretch later = drag.stretch(rows, pointAt(3, 10, 28), 15);
    EXPECT_EQ(local(berlin, later.start), "2025-06-12T10:15:00+02:00");
    EXPECT_EQ(later.end.ms - later.start.ms, 45 * kMinuteMs);
    const Stretch sideways = drag.stretch(rows, pointAt(0, 9, 21), 15);
    EXPECT_EQ(local(berlin, sideways.start), "2025-06-09T09:05:00+02:00") << "the local start is kept";
}

TEST(Drag, MovingOntoTheDayOfTheChangeKeepsLocalStartAndRealLength)
{
    const Zone berlin = zoneOf(u"Europe/Berlin"_s);
    const HourRows rows = week(berlin, {2025, 3, 24});
    const Stretch session{berlin.toUtc({2025, 3, 29}, {1, 30}), berlin.toUtc({2025, 3, 29}, {3, 0})};
    const Stretch moved =
        Drag::change(Drag::Kind::Move, rows, pointAt(5, 1, 40), session).stretch(rows, pointAt(6, 1, 40), 15);
    EXPECT_EQ(local(berlin, moved.start), "2025-03-30T01:30:00+01:00");
    EXPECT_EQ(local(berlin, moved.end), "2025-03-30T04:00:00+02:00");
    const Stretch gap =
        Drag::change(Drag::Kind::Move, rows, pointAt(5, 1, 40), session).stretch(rows, pointAt(6, 2, 30), 15);
    EXPECT_EQ(local(berlin, gap.start), "2025-03-30T03:00:00+02:00");
}

TEST(Drag, AMoveCanTurnThePage)
{
    const Zone berlin = zoneOf(u"Europe/Berlin"_s);
    const HourRows rows = week(berlin, {2025, 6, 9}), next = week(berlin, {2025, 6, 16});
    const Stretch session{berlin.toUtc({2025, 6, 15}, {9, 0}), berlin.toUtc({2025, 6, 15}, {10, 0})};
    const Drag drag = Drag::change(Drag::Kind::Move, rows, pointAt(6, 9, 20), session);
    EXPECT_EQ(local(berlin, drag.stretch(next, pointAt(0, 9, 20), 15).start), "2025-06-16T09:00:00+02:00");
    EXPECT_EQ(local(berlin, drag.stretch(next, pointAt(6, 10, 20), 15).start), "2025-06-22T10:00:00+02:00");
}

TEST(Drag, ResizingKeepsAtLeastOneStep)
{
    const Zone berlin = zoneOf(u"Europe/Berlin"_s);
    const HourRows rows = week(berlin, {2025, 6, 9});
    const Stretch session{berlin.toUtc({2025, 6, 11}, {9, 0}), berlin.toUtc({2025, 6, 11}, {10, 0})};
    const Drag end = Drag::change(Drag::Kind::ResizeEnd, rows, pointAt(2, 10, 0), session);
    EXPECT_EQ(local(berlin, end.stretch(rows, pointAt(2, 10, 36), 15).end), "2025-06-11T10:30:00+02:00");
    EXPECT_EQ(local(berlin, end.stretch(rows, pointAt(2, 8, 0), 15).end), "2025-06-11T09:15:00+02:00");
    const Drag start = Drag::change(Drag::Kind::ResizeStart, rows, pointAt(2, 9, 0), session);
    EXPECT_EQ(local(berlin, start.stretch(rows, pointAt(2, 8, 24), 5).start), "2025-06-11T08:25:00+02:00");
    EXPECT_EQ(local(berlin, start.stretch(rows, pointAt(2, 12, 0), 15).start), "2025-06-11T09:45:00+02:00");
    EXPECT_EQ(start.stretch(rows, pointAt(2, 12, 0), 15).end, session.end);
}

TEST(FitName, ShortensInFourSteps)
{
    const TextWidth seven = [](const QString& text) { return int(text.size()) * 7; };
    EXPECT_EQ(fitName(u"Aoife"_s, u"Brennan"_s, 91, seven), u"Aoife Brennan"_s);
    EXPECT_EQ(fitName(u"Aoife"_s, u"Brennan"_s, 90, seven), u"Aoife B."_s);
    EXPECT_EQ(fitName(u"Aoife"_s, u"Brennan"_s, 55, seven), u"Aoife"_s);
    EXPECT_EQ(fitName(u"Aoife"_s, u"Brennan"_s, 34, seven), u"AB"_s);
    EXPECT_EQ(fitName(u"Aoife"_s, u"Brennan"_s, 0, seven), u"AB"_s) << "never an ellipsis, never nothing";
    EXPECT_EQ(fitName(u"Aoife"_s, u"Brennan"_s, 200, seven, NameStep::First), u"Aoife"_s);
}

TEST(FitName, TakesTheFirstAndTheLastWord)
{
    EXPECT_EQ(nameAt(NameStep::FirstAndInitial, u"Minh Anh"_s, u"Nguyễn"_s), u"Minh N."_s);
    EXPECT_EQ(nameAt(NameStep::FirstAndInitial, u"Zoë"_s, u"van Dijk"_s), u"Zoë D."_s);
    EXPECT_EQ(nameAt(NameStep::Full, u"Cher"_s, u""_s), u"Cher"_s);
    EXPECT_EQ(nameAt(NameStep::FirstAndInitial, u"Cher"_s, u""_s), u"Cher"_s);
    EXPECT_EQ(nameAt(NameStep::Initials, u""_s, u"Solo"_s), u"S"_s);
}

TEST(FitName, KeepsAccentsWithTheirLetter)
{
    const QString decomposed = QString(QChar(u'E')) + QChar(0x0301) + u"lodie"_s;
    EXPECT_EQ(nameAt(NameStep::Initials, decomposed, u"Ng"_s), QString(QChar(u'E')) + QChar(0x0301) + u'N');
}

TEST(TimeText, FollowsTheLocaleAndTheOverride)
{
    const Zone berlin = zoneOf(u"Europe/Berlin"_s);
    const UtcTime start = berlin.toUtc({2025, 6, 11}, {9, 15}), end = start.plusMinutes(60);
    const TimeText british(berlin, QLocale(QLocale::English, QLocale::UnitedKingdom));
    EXPECT_EQ(british.range(start, end), u"09:15–10:15"_s);
    EXPECT_EQ(british.date({2025, 6, 11}, {2025, 1, 1}), u"Wed 11 June"_s);
    EXPECT_EQ(british.date({2025, 6, 11}, {2026, 1, 1}), u"Wed 11 June 2025"_s);
    EXPECT_EQ(british.month({2025, 6, 11}), u"June 2025"_s);
    EXPECT_EQ(british.withZone(british.clock(start), start), u"09:15 CEST"_s);
    const TimeText american(berlin, QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(american.clock(start), u"9:15 am"_s);
    EXPECT_EQ(american.longDate({2025, 6, 11}), u"Wednesday June 11"_s);
    EXPECT_EQ(TimeText(berlin, american.locale(), HourFormat::TwentyFour).clock(start), u"09:15"_s);
    EXPECT_EQ(TimeText(berlin, QLocale::c()).clock(start), u"09:15"_s);
    EXPECT_EQ(british.duration(75), u"1 h 15 min"_s);
    EXPECT_EQ(british.duration(420), u"7 h"_s);
}
