// Blocks in pixels: merging, marks, words, columns, "+k" and the hit test.
#include "ui/core/calendar/block_text.h"
#include "ui/core/calendar/grid_layout.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::BookingStatus;
using models::UtcTime;
using models::Uuid;
using models::Zone;
using namespace ui::calendar;

namespace
{

const Zone kBerlin = Zone::fromId(u"Europe/Berlin"_s).value();
const QDate kMonday(2025, 6, 9);

Uuid idOf(quint64 n)
{
    return Uuid::timeOrdered({0}, 0, n);
}

const std::vector<Service> kServices{{idOf(100), u"Strength"_s, 0, false, 1, 60, {4500}, true},
                                     {idOf(101), u"Group HIIT"_s, 2, true, 8, 45, {1500}, true},
                                     {idOf(102), u"Online coaching"_s, 3, false, 1, 30, {3000}, true}};

Session session(quint64 id, int day, QTime at, int minutes, quint64 service = 100,
                BookingStatus status = BookingStatus::Confirmed)
{
    Session s;
    s.id = idOf(id);
    s.clientId = idOf(1000 + id);
    s.serviceId = idOf(service);
    s.start = kBerlin.toUtc(kMonday.addDays(day), at);
    s.end = s.start.plusMinutes(minutes);
    s.status = status;
    s.firstName = u"Aoife"_s;
    s.lastName = u"Brennan"_s;
    return s;
}

GridLayout weekLayout(const std::vector<Session>& sessions, int width = 768, Folds folds = {false, false})
{
    std::vector<QDate> dates;
    for (int i = 0; i < 7; ++i)
        dates.push_back(kMonday.addDays(i));
    GridSizes sizes;
    sizes.width = width;
    GridLayout layout(HourRows(kBerlin, dates), sizes, folds);
    for (int day = 0; day < 7; ++day) {
        std::vector<Session> ofDay;
        for (const Session& s : sessions)
            if (s.start < layout.rows().dayEnd(day) && s.end > layout.rows().dayStart(day))
                ofDay.push_back(s);
        layout.setBlocks(day, blocksOf(ofDay, kServices, true));
    }
    return layout;
}

const TextWidth kSix = [](const QString& text) { return int(text.size()) * 6; };

BlockText textOf(const Session& s, int width, int height)
{
    return blockText(blocksOf({s}, kServices, true).front(), {width, height, kSix, kSix},
                     {u"08:15"_s, u"08:15–09:00"_s}, u"Clash"_s);
}

} // namespace

TEST(Blocks, AGroupSessionIsOneBlockWithSeats)
{
    std::vector<Session> people;
    for (quint64 i = 1; i <= 7; ++i)
        people.push_back(session(i, 0, {17, 30}, 45, 101));
    people[2].status = BookingStatus::Cancelled;
    people[4].status = BookingStatus::Completed;
    const auto blocks = blocksOf(people, kServices, false);
    ASSERT_EQ(blocks.size(), 1u);
    EXPECT_EQ(blocks[0].people.size(), 7u);
    EXPECT_EQ(seatsText(blocks[0]), u"6/8"_s);
    EXPECT_EQ(blocks[0].status, BookingStatus::Confirmed) << "one person alone does not complete the group";
    EXPECT_FALSE(blocks[0].clash);
    EXPECT_TRUE(blocks[0].contains(idOf(5)));
    EXPECT_EQ(blocks[0].people.back().status, BookingStatus::Cancelled);
}

TEST(Blocks, SinglesAtTheSameTimeClash)
{
    const auto blocks =
        blocksOf({session(1, 0, {9, 0}, 60), session(2, 0, {9, 0}, 60), session(3, 0, {10, 0}, 60)}, kServices, false);
    ASSERT_EQ(blocks.size(), 3u);
    EXPECT_TRUE(blocks[0].clash);
    EXPECT_TRUE(blocks[1].clash);
    EXPECT_FALSE(blocks[2].clash) << "touching sessions do not clash";
}

TEST(Blocks, CancelledAndMissedSessionsClashWithNobody)
{
    const auto blocks = blocksOf({session(1, 0, {9, 0}, 60), session(2, 0, {9, 0}, 60, 100, BookingStatus::Cancelled),
                                  session(3, 0, {9, 0}, 60, 100, BookingStatus::NoShow)},
                                 kServices, true);
    ASSERT_EQ(blocks.size(), 3u);
    for (const Block& block : blocks)
        EXPECT_FALSE(block.clash);
    EXPECT_EQ(blocksOf({session(2, 0, {9, 0}, 60, 100, BookingStatus::Cancelled)}, kServices, false).size(), 0u);
}

TEST(Blocks, MarksSayStateMoneyAndDelivery)
{
    Session s = session(1, 0, {9, 0}, 60, 100, BookingStatus::Completed);
    s.cover = Cover::Unpaid;
    s.meetingUrl = u"https://example.org/1"_s;
    EXPECT_EQ(blocksOf({s}, kServices, false)[0].marks(), (std::vector{Mark::Completed, Mark::Unpaid}));
    s.status = BookingStatus::Confirmed;
    s.delivery = Delivery::Waiting;
    EXPECT_EQ(blocksOf({s}, kServices, false)[0].marks(), (std::vector{Mark::Online, Mark::Unpaid, Mark::Waiting}));
    s.delivery = Delivery::Refused;
    EXPECT_EQ(blocksOf({s}, kServices, false)[0].marks().back(), Mark::Refused);
}

TEST(BlockText, HasThreeTwoAndOneLines)
{
    const Session s = session(1, 0, {8, 15}, 60);
    const BlockText three = textOf(s, 90, 54);
    EXPECT_EQ(three.lines, 3);
    EXPECT_EQ(three.name, u"Aoife B."_s);
    EXPECT_EQ(three.second, u"Strength"_s);
    EXPECT_EQ(three.third, u"08:15"_s);
    const BlockText two = textOf(s, 100, 40);
    EXPECT_EQ(two.lines, 2);
    EXPECT_EQ(two.second, u"08:15 Strength"_s);
    const BlockText one = textOf(s, 90, 20);
    EXPECT_EQ(one.lines, 1);
    EXPECT_EQ(one.lead, u"08:15"_s);
    EXPECT_EQ(one.name, u"Aoife"_s) << "a 15 minute booking shows time and name";
    EXPECT_EQ(textOf(s, 200, 54).third, u"08:15–09:00"_s);
    EXPECT_EQ(textOf(s, 300, 20).service, u"Strength"_s);
}

TEST(BlockText, GroupsShowTheirSeatsWhateverTheWidth)
{
    const Session s = session(1, 0, {8, 15}, 45, 101);
    const BlockText narrow = textOf(s, 90, 40);
    EXPECT_EQ(narrow.name, u"Group HIIT"_s);
    EXPECT_EQ(narrow.second, u"08:15"_s);
    EXPECT_EQ(narrow.seats, u"1/8"_s);
    const BlockText wide = textOf(s, 220, 40);
    EXPECT_EQ(wide.name, u"Group HIIT 1/8"_s);
    EXPECT_EQ(wide.second, u"08:15–09:00"_s);
}

TEST(BlockText, TheNameWinsOverTheMark)
{
    Session s = session(1, 0, {8, 15}, 30, 102);
    s.meetingUrl = u"x"_s;
    EXPECT_EQ(textOf(s, 100, 26).marks.size(), 1u);
    EXPECT_TRUE(textOf(s, 84, 26).marks.empty());
    EXPECT_EQ(textOf(s, 84, 26).name, u"Aoife"_s);
    Session two = session(2, 0, {8, 15}, 45);
    two.status = BookingStatus::Pending;
    two.cover = Cover::Unpaid;
    two.firstName = u"Katarzyna"_s;
    EXPECT_EQ(textOf(two, 90, 40).name, u"Katarzyna"_s);
    EXPECT_EQ(textOf(two, 90, 40).marks, (std::vector{Mark::Pending})) << "the last mark gives way first";
}

TEST(GridLayout, ColumnsShareTheirEdgesAndUseTheWholeWidth)
{
    const GridLayout layout = weekLayout({});
    EXPECT_EQ(layout.columnEdge(0), 56);
    EXPECT_EQ(layout.columnEdge(1), 56 + 100);
    EXPECT_EQ(layout.columnEdge(4), 56 + 401);
    EXPECT_EQ(layout.columnEdge(7), 758);
    EXPECT_EQ(layout.dayAt(0), 0);
    EXPECT_EQ(layout.dayAt(156), 1);
    EXPECT_EQ(layout.dayAt(757), 6) << "next to the scroll bar is still the last column";
    EXPECT_EQ(layout.dayAt(9999), 6);
}

TEST(GridLayout, AnHourIsFiftyFourTallAndNinetyWide)
{
    const GridLayout layout =
        weekLayout({session(1, 0, {7, 0}, 60), session(2, 0, {8, 0}, 45), session(3, 0, {9, 0}, 15)});
    const DayLayout& day = layout.day(0);
    ASSERT_EQ(day.blocks.size(), 3u);
    EXPECT_EQ(day.blocks[0].rect, QRect(58, layout.scale().y(7 * kHourMs) + 1, 90, 54));
    EXPECT_EQ(day.blocks[1].rect.height(), 40);
    EXPECT_EQ(day.blocks[2].rect.height(), 20);
}

TEST(GridLayout, ThreeOverlapsInADayViewAreTwoHundredTwentyTwoWide)
{
    GridSizes sizes;
    sizes.gutter = 80;
    GridLayout layout(HourRows(kBerlin, {kMonday}), sizes, {false, false});
    layout.setBlocks(0, blocksOf({session(1, 0, {8, 0}, 45), session(2, 0, {8, 15}, 60), session(3, 0, {8, 30}, 45)},
                                 kServices, true));
    const auto& blocks = layout.day(0).blocks;
    ASSERT_EQ(blocks.size(), 3u);
    EXPECT_EQ(blocks[0].rect.left(), 82);
    EXPECT_EQ(blocks[0].rect.right() + 3, blocks[1].rect.left()) << "gap of 2";
    EXPECT_EQ(blocks[1].rect.right() + 3, blocks[2].rect.left());
    EXPECT_EQ(blocks[2].rect.right() + 1, 758 - 8) << "8 px stay free at the end side";
    for (const PlacedBlock& block : blocks)
        EXPECT_NEAR(block.rect.width(), 221.5, 0.6);
}

TEST(GridLayout, BlocksWithoutRoomStandBehindOneMore)
{
    std::vector<Session> many;
    for (quint64 i = 1; i <= 4; ++i)
        many.push_back(session(i, 2, {9, 0}, 60));
    const GridLayout layout = weekLayout(many);
    const DayLayout& day = layout.day(2);
    ASSERT_EQ(day.blocks.size(), 1u);
    ASSERT_EQ(day.more.size(), 1u);
    EXPECT_EQ(day.more[0].blocks.size(), 3u);
    EXPECT_EQ(day.more[0].rect.width(), kMoreWidth);
    EXPECT_EQ(day.blocks[0].rect.right() + 3, day.more[0].rect.left());
    const Hit hit = layout.hitTest(day.more[0].rect.center());
    EXPECT_EQ(hit.part, Hit::Part::More);
    EXPECT_EQ(hit.day, 2);
}

TEST(GridLayout, OnlyAChangedDayIsLaidOutAgain)
{
    GridLayout layout = weekLayout({session(1, 0, {7, 0}, 60), session(2, 1, {7, 0}, 60)});
    const DayLayout* monday = &layout.day(0);
    const PlacedBlock* kept = layout.day(1).blocks.data();
    layout.setBlocks(0, {});
    EXPECT_TRUE(layout.day(0).blocks.empty());
    EXPECT_EQ(&layout.day(0), monday);
    EXPECT_EQ(layout.day(1).blocks.data(), kept);
}

TEST(GridLayout, FoldedNightsTakeOneBarEach)
{
    const GridLayout open = weekLayout({}), folded = weekLayout({}, 768, {true, true});
    EXPECT_EQ(open.scale().height(), 24 + 10 + 24 * 56 + 10 + 24);
    EXPECT_EQ(folded.scale().height(), 24 + 10 + 16 * 56 + 10 + 24);
    EXPECT_EQ(folded.scale().y(6 * kHourMs), 34);
    EXPECT_EQ(folded.scale().positionAt(34 + 56), 7 * kHourMs);
    EXPECT_EQ(folded.hitTest({300, 5}).part, Hit::Part::MorningBar);
    EXPECT_EQ(folded.hitTest({300, folded.scale().height() - 3}).part, Hit::Part::EveningBar);
}

TEST(GridLayout, HitTestFindsEdgesBodiesAndSlots)
{
    const GridLayout layout = weekLayout({session(1, 0, {9, 0}, 60), session(2, 0, {11, 0}, 15),
                                          session(3, 0, {13, 0}, 60, 100, BookingStatus::Completed)});
    const QRect r = layout.day(0).blocks[0].rect;
    using Part = Hit::Part;
    EXPECT_EQ(layout.hitTest({100, r.top() + 2}).part, Part::StartEdge);
    EXPECT_EQ(layout.hitTest({100, r.top() - 2}).part, Part::StartEdge) << "2 px outside";
    EXPECT_EQ(layout.hitTest({100, r.bottom() - 3}).part, Part::EndEdge);
    EXPECT_EQ(layout.hitTest({100, r.bottom() + 2}).part, Part::EndEdge);
    EXPECT_EQ(layout.hitTest({100, r.center().y()}).part, Part::Body);
    const QRect small = layout.day(0).blocks[1].rect;
    EXPECT_EQ(layout.hitTest({100, small.top() + 1}).part, Part::Body) << "small blocks resize at the bottom only";
    EXPECT_EQ(layout.hitTest({100, small.bottom()}).part, Part::EndEdge);
    const QRect done = layout.day(0).blocks[2].rect;
    EXPECT_EQ(layout.hitTest({100, done.bottom()}).part, Part::Body) << "completed sessions do not resize";
    const Hit slot = layout.hitTest({152, r.center().y()});
    EXPECT_EQ(slot.part, Part::Slot) << "the end side of a column is always free";
    EXPECT_EQ(slot.day, 0);
    EXPECT_EQ(layout.hitTest({20, 300}).part, Part::Gutter);
    EXPECT_EQ(layout.hitTest({-1, 300}).part, Part::Nothing);
    EXPECT_EQ(layout.find(idOf(3)), (std::pair<int, size_t>(0, 2)));
    EXPECT_EQ(layout.find(idOf(9)).first, -1);
}

TEST(GridLayout, ASessionOverMidnightIsCutAtTheDay)
{
    const GridLayout layout = weekLayout({session(1, 0, {23, 30}, 60)});
    ASSERT_EQ(layout.day(0).blocks.size(), 1u);
    ASSERT_EQ(layout.day(1).blocks.size(), 1u);
    EXPECT_TRUE(layout.day(0).blocks[0].clippedBelow);
    EXPECT_TRUE(layout.day(1).blocks[0].clippedAbove);
    EXPECT_EQ(layout.day(1).blocks[0].rect.top(), layout.scale().y(0) + 1);
}
