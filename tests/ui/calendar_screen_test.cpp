// The calendar in its window: the booking story by keyboard only, by clicks only, and what follows from an act.
#include "tests/ui/calendar_window.h"

using namespace Qt::StringLiterals;
using namespace tests;

TEST_F(CalendarScreenTest, ShowsTheWeekWithItsTitle)
{
    EXPECT_EQ(screen->title(), u"June 2025"_s);
    EXPECT_EQ(screen->subtitle(), u"Week 24"_s);
    EXPECT_EQ(screen->grid()->firstDay(), kScreenMonday);
    shot(u"week-light"_s);
    theme.setLook(ui::Look::Dark);
    shot(u"week-dark"_s);
    theme.setLook(ui::Look::Light);
}

TEST_F(CalendarScreenTest, TheBookingStoryByKeyboardOnly)
{
    // Create: N on a free slot, a name, the service, save.
    screen->grid()->setCursor({at(3, 12), at(3, 12).plusMinutes(15)});
    press(Qt::Key_N);
    EXPECT_TRUE(screen->card()->isOpen());
    EXPECT_EQ(focus()->objectName(), u"card.client"_s);
    type(u"noor"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(screen->card()->isOpen());
    auto made = bookingOf(u"Noor Rahimi"_s, at(3, 12));
    ASSERT_TRUE(made) << failure.toStdString();
    EXPECT_EQ(made->endTime, at(3, 13)) << "the service's length";
    EXPECT_EQ(focus(), screen->grid());
    EXPECT_EQ(screen->grid()->selected(), made->id);
    EXPECT_TRUE(toast.startsWith(u"Booked Noor Rahimi, Thu 12:00"_s)) << toast.toStdString();

    // Move: Space, arrows, Enter.
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(booking(made->id).startTime, at(3, 12, 30)) << failure.toStdString();
    EXPECT_TRUE(toast.startsWith(u"Moved Noor Rahimi to Thu 12:30"_s)) << toast.toStdString();
    // Resize: R, arrow, Enter.
    press(Qt::Key_R);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(booking(made->id).endTime, at(3, 13, 45));
    // Undo both.
    window.undo();
    window.undo();
    EXPECT_EQ(booking(made->id).startTime, at(3, 12));
    EXPECT_EQ(screen->grid()->selected(), made->id);

    // Pay and complete in the panel, reached by keys.
    press(Qt::Key_Return);
    auto* pay = find<ui::Button>(u"booking.pay"_s);
    ASSERT_TRUE(pay);
    pay->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM payments WHERE booking_id = '%1' AND status = 'succeeded'"_s.arg(
                  made->id.toString())),
              1)
        << failure.toStdString();

    // Cancel with Del, and take it back.
    screen->grid()->setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(booking(made->id).status, BookingStatus::Cancelled) << failure.toStdString();
    window.undo();
    EXPECT_EQ(booking(made->id).status, BookingStatus::Confirmed);
}

TEST_F(CalendarScreenTest, TheBookingStoryByClicksOnly)
{
    GridView* grid = screen->grid();
    QTest::mouseDClick(grid, Qt::LeftButton, {}, slotPoint(at(3, 12)));
    ASSERT_TRUE(screen->card()->isOpen());
    QListWidget* list = find<ClientField>(u"card.client"_s)->list();
    ASSERT_TRUE(list->isVisible()) << "recent clients are offered at once";
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
    const QString name = find<ClientField>(u"card.client"_s)->text();
    shot(u"card-light"_s);
    click(u"card.save"_s);
    const auto made = bookingOf(name, at(3, 12));
    ASSERT_TRUE(made) << name.toStdString() << failure.toStdString();

    // Change the time in the card, by one of the free times a clash offers.
    click(u"booking.edit"_s);
    ASSERT_TRUE(screen->card()->isOpen());
    auto* from = find<QLineEdit>(u"card.from"_s);
    from->selectAll();
    QTest::keyClicks(from, u"1045"_s);
    QTest::keyClick(from, Qt::Key_Tab);
    QApplication::processEvents();
    EXPECT_FALSE(find<QWidget>(u"card.save"_s)->isEnabled()) << "the rule refuses double booking";
    shot(u"card-clash"_s);
    click(u"card.free_time"_s);
    click(u"card.save"_s);
    EXPECT_NE(booking(made->id).startTime, at(3, 12)) << failure.toStdString();
    EXPECT_FALSE(screen->card()->isOpen());

    click(u"booking.complete"_s);
    EXPECT_EQ(booking(made->id).status, BookingStatus::Completed) << failure.toStdString();
    window.undo();
    QApplication::processEvents();
    click(u"booking.pay"_s);
    clickAction(u"pay.cash"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM payments WHERE booking_id = '%1'"_s.arg(made->id.toString())), 1)
        << failure.toStdString();
    click(u"booking.cancel"_s);
    auto* who = find<ui::ChoiceBar>(u"settle.who"_s);
    QTest::mouseClick(who->part(1), Qt::LeftButton);
    QApplication::processEvents();
    shot(u"settle"_s);
    click(u"settle.confirm"_s);
    EXPECT_EQ(booking(made->id).status, BookingStatus::Cancelled) << failure.toStdString();
    window.undo();
    EXPECT_EQ(booking(made->id).status, BookingStatus::Confirmed);
}

TEST_F(CalendarScreenTest, ARefusedMoveLeavesTheBlockWhereItWas)
{
    const Uuid id = week.bookingAt(3, u"10:30"_s);
    GridView* grid = screen->grid();
    const QRect before = grid->rectOf(id);
    Q_EMIT grid->changeRequested(id, {at(3, 9, 30), at(3, 10, 30)}, false);
    EXPECT_FALSE(failure.isEmpty());
    EXPECT_EQ(booking(id).startTime, at(3, 10, 30));
    EXPECT_EQ(grid->rectOf(id), before);
}

TEST_F(CalendarScreenTest, AGroupMovesTogetherAndOnePersonCanBeCancelledAlone)
{
    const Uuid one = week.bookingAt(4, u"12:00"_s);
    GridView* grid = screen->grid();
    grid->select(one);
    Q_EMIT grid->changeRequested(one, {at(4, 12, 15), at(4, 13)}, false);
    EXPECT_TRUE(failure.isEmpty()) << failure.toStdString();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings WHERE start_time = '%1'"_s.arg(at(4, 12, 15).toString())), 4);
    ASSERT_TRUE(grid->selectedBlock());
    EXPECT_EQ(grid->selectedBlock()->people.size(), 4u);
    shot(u"group-panel"_s);
    window.undo();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings WHERE start_time = '%1'"_s.arg(at(4, 12).toString())), 4)
        << "one act, one undo";

    Block alone = *grid->selectedBlock();
    const Session person = alone.people[1];
    QMenu menu;
    auto* panel = find<BookingPanel>(u"calendar.booking_panel"_s);
    panel->fillMenu(menu, alone, person);
    QMenu* cancel = nullptr;
    for (QAction* action : menu.actions())
        if (action->menu() && action->text() == u"Cancel booking"_s)
            cancel = action->menu();
    ASSERT_TRUE(cancel);
    cancel->actions().first()->trigger();
    EXPECT_EQ(booking(person.id).status, BookingStatus::Cancelled);
    EXPECT_EQ(grid->selectedBlock()->taken(), 3);
}

TEST_F(CalendarScreenTest, TheCardStandsBesideItsBlockNeverOverIt)
{
    for (int day = 0; day < 7; ++day) {
        screen->grid()->setCursor({at(day, 13), at(day, 13, 15)});
        screen->newBooking();
        QApplication::processEvents();
        const QRect block = screen->grid()->rectOf(screen->card()->stretch());
        EXPECT_FALSE(screen->card()->geometry().intersects(block)) << "day " << day;
        EXPECT_TRUE(screen->content()->rect().contains(screen->card()->geometry())) << "day " << day;
        screen->card()->close();
    }
}

TEST_F(CalendarScreenTest, TheListOfClientsStaysUnderItsField)
{
    screen->grid()->setCursor({at(4, 11), at(4, 11, 15)});
    screen->newBooking();
    QApplication::processEvents();
    auto* field = find<QLineEdit>(u"card.client"_s);
    auto* list = find<QWidget>(u"calendar.client_list"_s);
    ASSERT_TRUE(list->isVisible());
    EXPECT_EQ(list->geometry().topLeft(), field->mapTo(&window, QPoint(0, field->height() + 4)));
    EXPECT_EQ(list->width(), field->width());
}

TEST_F(CalendarScreenTest, TypedTimesAreAcceptedAndTheEndFollowsTheStart)
{
    screen->grid()->setCursor({at(3, 12), at(3, 12, 15)});
    screen->newBooking(week.clients[u"Mia Thompson"_s]);
    auto* from = find<QLineEdit>(u"card.from"_s);
    auto* to = find<QLineEdit>(u"card.to"_s);
    from->setFocus();
    from->selectAll();
    QTest::keyClicks(from, u"2pm"_s);
    QTest::keyClick(from, Qt::Key_Tab);
    EXPECT_EQ(from->text(), u"14:00"_s);
    EXPECT_EQ(to->text(), u"15:00"_s);
    from->setFocus();
    from->selectAll();
    QTest::keyClicks(from, u"tomorrow 9"_s);
    QTest::keyClick(from, Qt::Key_Tab);
    EXPECT_EQ(screen->card()->stretch().start, at(3, 9));
    to->setFocus();
    to->selectAll();
    QTest::keyClicks(to, u"8"_s);
    QTest::keyClick(to, Qt::Key_Tab);
    EXPECT_FALSE(find<QWidget>(u"card.save"_s)->isEnabled()) << "an end before the start";
    press(Qt::Key_Escape);
    EXPECT_FALSE(screen->card()->isOpen());
}

TEST_F(CalendarScreenTest, AWeeklySeriesIsBookedInOneAct)
{
    screen->grid()->setCursor({at(3, 12), at(3, 12, 15)});
    screen->newBooking(week.clients[u"Mia Thompson"_s]);
    click(u"card.weekly"_s);
    auto* count = find<QLineEdit>(u"card.count"_s);
    count->selectAll();
    QTest::keyClicks(count, u"4"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM booking_series_members"_s), 4) << failure.toStdString();
    // Moving with "this and later" moves all four; cancelling from here on ends them; each is one undo.
    click(u"booking.edit"_s);
    find<QComboBox>(u"card.scope"_s)->setCurrentIndex(1);
    auto* from = find<QLineEdit>(u"card.from"_s);
    from->setFocus();
    from->selectAll();
    QTest::keyClicks(from, u"13"_s);
    QTest::keyClick(from, Qt::Key_Tab);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings b JOIN booking_series_members m ON m.booking_id = b.id WHERE "
                          "b.start_time LIKE '%T11:00:00.000Z'"_s),
              4)
        << failure.toStdString();
    click(u"booking.cancel"_s);
    find<QComboBox>(u"settle.scope"_s)->setCurrentIndex(1);
    click(u"settle.confirm"_s);
    const QString left =
        u"SELECT count(*) FROM bookings b JOIN booking_series_members m ON m.booking_id = b.id WHERE b.status = 'confirmed'"_s;
    EXPECT_EQ(desk.number(left), 0) << failure.toStdString();
    const auto undone = desk.store().undo();
    ASSERT_TRUE(undone) << undone.error().message.toStdString();
    EXPECT_EQ(desk.number(left), 4);
    window.undo();
    window.undo();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM booking_series_members"_s), 0);
}
