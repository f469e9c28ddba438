// The calendar in its window: its views, the periods they show, and where links lead.
#include "tests/ui/calendar_window.h"

using namespace Qt::StringLiterals;
using namespace tests;

TEST_F(CalendarScreenTest, ViewsAndPeriodsFollowTheirKeys)
{
    press(Qt::Key_PageDown);
    EXPECT_EQ(screen->subtitle(), u"Week 25"_s);
    press(Qt::Key_T);
    EXPECT_EQ(screen->subtitle(), u"Week 24"_s);
    press(Qt::Key_D);
    EXPECT_EQ(screen->title(), u"Wednesday 11 June"_s);
    shot(u"day-light"_s);
    press(Qt::Key_M);
    EXPECT_EQ(screen->title(), u"June 2025"_s);
    EXPECT_EQ(focus()->objectName(), u"calendar.month"_s);
    shot(u"month-light"_s);
    press(Qt::Key_A);
    EXPECT_EQ(focus()->objectName(), u"calendar.agenda"_s);
    shot(u"agenda-light"_s);
    press(Qt::Key_W);
    EXPECT_EQ(focus(), screen->grid());
    press(Qt::Key_G);
    EXPECT_EQ(focus()->objectName(), u"date_card.field"_s);
    type(u"26 oct 2025"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(screen->grid()->firstDay(), QDate(2025, 10, 20));
    EXPECT_EQ(focus(), screen->grid());
    press(Qt::Key_D);
    screen->goTo({2025, 10, 26});
    shot(u"day-dst"_s);
    EXPECT_EQ(screen->grid()->gridLayout().rows().rows().size(), 25u);
}

TEST_F(CalendarScreenTest, WeeksOfFiveDaysLeaveTheWeekendOut)
{
    screen->setWeekDays(5);
    EXPECT_EQ(screen->grid()->dayCount(), 5);
    EXPECT_EQ(screen->grid()->firstDay().dayOfWeek(), Qt::Monday);
}

TEST_F(CalendarScreenTest, TheMonthOpensDaysListsAndSessions)
{
    screen->setView(CalendarScreen::View::Month);
    QApplication::processEvents();
    auto* month = find<MonthView>(u"calendar.month"_s);
    EXPECT_EQ(month->first(), QDate(2025, 5, 26));
    month->openList({2025, 6, 12});
    shot(u"month-list"_s);
    ASSERT_TRUE(month->list()->isVisible());
    QTest::keyClick(month->list(), Qt::Key_Down);
    QTest::keyClick(month->list(), Qt::Key_Return);
    auto* panel = find<BookingPanel>(u"calendar.booking_panel"_s);
    EXPECT_EQ(panel->booking(), week.bookingAt(3, u"08:15"_s));
    month->setFocus();
    press(Qt::Key_PageDown);
    EXPECT_EQ(screen->title(), u"July 2025"_s);
    press(Qt::Key_N);
    EXPECT_TRUE(screen->card()->isOpen());
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
}

TEST_F(CalendarScreenTest, TheAgendaListsEveryDayAndIsAProperModel)
{
    screen->setView(CalendarScreen::View::Agenda);
    auto* agenda = find<AgendaView>(u"calendar.agenda"_s);
    const QAbstractItemModelTester tester(&agenda->items(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_TRUE(agenda->currentIndex().isValid());
    EXPECT_EQ(agenda->items().data(agenda->items().index(0), Qt::DisplayRole).toString(), u"Wednesday 11 June"_s);
    EXPECT_EQ(agenda->items().data(agenda->items().index(1), Qt::DisplayRole).toString(),
              u"Aoife Brennan, Strength, Wednesday 11 June, 07:00 to 08:00, completed, paid"_s);
    ASSERT_TRUE(desk.store().undo());
}

TEST_F(CalendarScreenTest, TheMiniMonthShowsTheWeekAndLeadsToADay)
{
    auto* mini = find<MiniMonth>(u"calendar.mini_month"_s);
    QTest::mouseClick(mini, Qt::LeftButton, {}, mini->dateRect({2025, 6, 24}).center());
    EXPECT_EQ(screen->grid()->firstDay(), QDate(2025, 6, 23));
}

TEST_F(CalendarScreenTest, LinksOpenBookingsDaysAndTheCard)
{
    ASSERT_TRUE(screen->open({u"bookings"_s, week.bookingAt(5, u"09:30"_s), {}}));
    EXPECT_EQ(screen->grid()->selected(), week.bookingAt(5, u"09:30"_s));
    EXPECT_TRUE(screen->panel());
    EXPECT_FALSE(screen->open({u"bookings"_s, desk.ids.next(desk.now), {}})) << "a booking that is gone";
    EXPECT_TRUE(screen->open({u"day"_s, {}, u"2025-07-01"_s}));
    EXPECT_EQ(screen->grid()->firstDay(), QDate(2025, 6, 30));
    EXPECT_TRUE(screen->open({u"new_booking"_s, week.clients[u"Mia Thompson"_s], {}}));
    EXPECT_EQ(find<QLineEdit>(u"card.client"_s)->text(), u"Mia Thompson"_s);
}

TEST_F(CalendarScreenTest, AnEmptyWeekSaysSo)
{
    screen->goTo({2026, 1, 12});
    bool said = false;
    for (const QLabel* label : screen->content()->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text() == u"No sessions this week"_s);
    EXPECT_TRUE(said);
    shot(u"week-empty"_s);
    screen->setView(CalendarScreen::View::Agenda);
    said = false;
    for (const QLabel* label : screen->content()->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text() == u"No sessions in these days"_s);
    EXPECT_TRUE(said);
    shot(u"agenda-empty"_s);
}

TEST_F(CalendarScreenTest, NarrowAndMirroredWindowsKeepTheirEdges)
{
    window.resize(960, 600);
    QApplication::processEvents();
    shot(u"week-narrow"_s);
    EXPECT_EQ(screen->grid()->gridLayout().columnEdge(7), screen->grid()->width() - 10);
    qApp->setLayoutDirection(Qt::RightToLeft);
    window.resize(1280, 800);
    QApplication::processEvents();
    shot(u"week-rtl"_s);
    qApp->setLayoutDirection(Qt::LeftToRight);
}
