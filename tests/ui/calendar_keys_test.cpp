// Keys go on where one was: what has been made is chosen, what is closed gives the focus back.
#include "tests/ui/calendar_window.h"
#include "ui/calendar/booking_panel.h"
#include "ui/calendar/quick_card.h"
#include "ui/calendar/settle_page.h"
#include "ui/core/plans/profile.h"

#include <QJsonObject>

namespace tests
{

class CalendarKeys : public CalendarScreenTest
{
protected:
    /// Opens a session's page in the side panel and puts the focus on one of its buttons.
    void stand(const Uuid& booking, const QString& button)
    {
        window.setPanelOpen(true);
        ASSERT_TRUE(screen->open({u"bookings"_s, booking, {}}));
        QApplication::processEvents();
        auto* there = find<QWidget>(button);
        ASSERT_TRUE(there && there->isVisible());
        QApplication::setActiveWindow(&window);
        there->setFocus(Qt::TabFocusReason);
        ASSERT_EQ(focus(), there);
    }
};

TEST_F(CalendarKeys, EscInTheSidePanelClosesItsPage)
{
    ASSERT_GE(window.width(), 1200) << "beside the content, not over it";
    stand(week.bookingAt(3, u"10:30"_s), u"booking.cancel"_s);
    press(Qt::Key_Escape);
    EXPECT_FALSE(screen->grid()->selectedBlock());
    EXPECT_EQ(focus(), screen->grid());
}

TEST_F(CalendarKeys, EscInTheGridLeavesTheBookingThatIsBeingMade)
{
    screen->open({u"new_booking"_s, {}, {}});
    QApplication::processEvents();
    auto* card = window.findChild<QuickCard*>();
    ASSERT_TRUE(card && card->isVisible());
    QApplication::setActiveWindow(&window);
    screen->grid()->setFocus(Qt::MouseFocusReason);
    press(Qt::Key_Escape);
    EXPECT_FALSE(card->isVisible());
}

TEST_F(CalendarKeys, KeepingBothEndsTheQuestionAndTheSignStays)
{
    const Uuid one = week.book(2, u"09:00"_s, u"Strength"_s, u"Noor Rahimi"_s, BookingStatus::Confirmed, false);
    ASSERT_TRUE(commands.perform(ui::setPolicy(QJsonObject{{u"allow_clash"_s, true}})));
    week.book(2, u"09:30"_s, u"Strength"_s, u"Mia Thompson"_s, BookingStatus::Confirmed, false);
    stand(one, u"booking.keep_both"_s);
    press(Qt::Key_Return);
    EXPECT_FALSE(find<QWidget>(u"booking.clash"_s)->isVisible());
    ASSERT_TRUE(screen->grid()->selectedBlock());
    EXPECT_TRUE(screen->grid()->selectedBlock()->clash);
}

TEST_F(CalendarKeys, ReturnPressesTheButtonThatHasTheFocus)
{
    stand(week.bookingAt(3, u"10:30"_s), u"booking.cancel"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(find<QWidget>(u"settle.confirm"_s)->isVisible());
}

TEST_F(CalendarKeys, TheFocusStaysInAPageThatIsMadeAnew)
{
    const Uuid id = week.book(2, u"09:00"_s, u"Strength"_s, u"Noor Rahimi"_s, BookingStatus::Confirmed, false);
    stand(id, u"booking.complete"_s);
    press(Qt::Key_Space);
    ASSERT_EQ(booking(id).status, BookingStatus::Completed) << failure.toStdString();
    EXPECT_TRUE(find<QWidget>(u"calendar.booking_panel"_s)->isAncestorOf(focus()))
        << focus()->objectName().toStdString();
}

TEST_F(CalendarKeys, ACancelledSessionLeavesNoPageAboutIt)
{
    const Uuid id = week.bookingAt(3, u"10:30"_s);
    stand(id, u"booking.cancel"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(booking(id).status, BookingStatus::Cancelled) << failure.toStdString();
    EXPECT_FALSE(find<QWidget>(u"calendar.booking_panel"_s)->isVisible());
    EXPECT_EQ(focus(), screen->grid());
}

TEST_F(CalendarKeys, ACopyIsWhatTheKeysGoOnWith)
{
    const Uuid id = week.bookingAt(3, u"10:30"_s);
    GridView* grid = screen->grid();
    grid->select(id);
    press(Qt::Key_C, Qt::ControlModifier);
    grid->setCursor({at(4, 20), at(4, 20, 15)});
    press(Qt::Key_V, Qt::ControlModifier);
    const auto copy = grid->selectedBlock();
    ASSERT_TRUE(copy) << failure.toStdString();
    EXPECT_NE(copy->id(), id);
    EXPECT_EQ(copy->start(), at(4, 20));
    // By the mouse the same.
    Q_EMIT grid->changeRequested(id, {at(5, 20), at(5, 21)}, true);
    ASSERT_TRUE(grid->selectedBlock());
    EXPECT_EQ(grid->selectedBlock()->start(), at(5, 20));
}

TEST_F(CalendarKeys, SomebodyWhoIsInAGroupIsNotOfferedOtherTimes)
{
    stand(week.bookingAt(4, u"12:00"_s), u"booking.add_person"_s);
    const Block group = *screen->grid()->selectedBlock();
    press(Qt::Key_Return);
    screen->card()->setClient(group.people.front().clientId);
    QApplication::processEvents();
    EXPECT_FALSE(find<QWidget>(u"card.save"_s)->isEnabled());
    bool said = false, offered = false;
    for (const QLabel* label : screen->card()->findChildren<QLabel*>()) {
        said |= label->isVisible() && label->text().contains(u"already in this session"_s);
        offered |= label->isVisible() && label->text().contains(u"free times"_s);
    }
    EXPECT_TRUE(said);
    EXPECT_FALSE(offered);
}

TEST_F(CalendarKeys, ASeriesMakesRoomForItsDates)
{
    screen->grid()->setCursor({at(3, 12), at(3, 12, 15)});
    press(Qt::Key_N);
    screen->card()->setClient(week.clients[u"Noor Rahimi"_s]);
    QApplication::processEvents();
    const int before = screen->card()->height();
    QTest::mouseClick(find<QWidget>(u"card.weekly"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QApplication::processEvents();
    EXPECT_GE(screen->card()->height(), before + 5 * 28) << "five dates are to be seen";
}

} // namespace tests
