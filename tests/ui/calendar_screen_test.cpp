// The calendar in its window: the booking story by keyboard only, by clicks only, and what the screen shows.
#include "tests/support/practice_week.h"
#include "ui/calendar/agenda_view.h"
#include "ui/calendar/calendar_screen.h"
#include "ui/calendar/client_field.h"
#include "ui/calendar/day_list.h"
#include "ui/calendar/grid_view.h"
#include "ui/calendar/mini_month.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/today_panel.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/choice.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::BookingStatus;
using models::UtcTime;
using models::Uuid;
using namespace ui::calendar;

namespace
{

const QDate kScreenMonday(2025, 6, 9);
const QLocale kScreenLocale(QLocale::English, QLocale::UnitedKingdom);

class CalendarScreenTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ui::dressApplication(*qApp, theme);
        auto made = std::make_unique<CalendarScreen>(theme, commands, kScreenLocale);
        screen = made.get();
        window.addScreen(std::move(made));
        window.setTodayPanel(screen->todayPanel());
        QObject::connect(screen, &ui::Screen::toastRequested, screen,
                         [this](const ui::Toast& shown) { toast = shown.text; });
        QObject::connect(screen, &ui::Screen::failed, screen,
                         [this](const models::Error& error) { failure = error.message; });
        window.resize(1280, 800);
        window.goTo(u"calendar"_s);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
        QApplication::processEvents();
        screen->grid()->setFocus();
    }

    template <class T>
    T* find(const QString& name)
    {
        T* found = nullptr;
        for (T* candidate : window.findChildren<T*>(name))
            if (!found || candidate->isVisible())
                found = candidate;
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }
    void click(const QString& name)
    {
        auto* widget = find<QWidget>(name);
        ASSERT_TRUE(widget && widget->isVisible() && widget->isEnabled()) << name.toStdString();
        QTest::mouseClick(widget, Qt::LeftButton);
        QApplication::processEvents();
    }
    /// Clicks an action of the menu that is open.
    void clickAction(const QString& name)
    {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        for (QAction* action : menu->actions())
            if (action->objectName() == name || action->text() == name) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                QApplication::processEvents();
                return;
            }
        ADD_FAILURE() << "no action " << name.toStdString();
    }
    /// Types into whatever has the focus.
    void type(const QString& text) { QTest::keyClicks(focus(), text); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focus(), Qt::Key(key), modifiers);
        QApplication::processEvents();
    }
    QWidget* focus()
    {
        QWidget* widget = QApplication::focusWidget();
        EXPECT_TRUE(widget) << "focus is never lost";
        return widget ? widget : &window;
    }
    UtcTime at(int day, int hour, int minute = 0) const
    {
        return models::Zone::fromId(u"Europe/Berlin"_s).value().toUtc(kScreenMonday.addDays(day), {hour, minute});
    }
    models::Booking booking(const Uuid& id) { return desk.reader().get<models::Booking>(id).value(); }
    std::optional<models::Booking> bookingOf(const QString& client, UtcTime start)
    {
        return desk.reader()
            .first<models::Booking>(u"WHERE client_id = ? AND start_time = ? AND status <> 'cancelled'"_s,
                                    {week.clients[client].toString(), start.toString()})
            .value();
    }
    QPoint slotPoint(UtcTime time)
    {
        const QRect rect = screen->grid()->rectOf(Stretch{time, time.plusMinutes(15)});
        return {rect.right() + 4, rect.top() + 3};
    }
    void shot(const QString& name)
    {
        const QString folder = qEnvironmentVariable("TRAINERDESK_SHOTS");
        if (folder.isEmpty())
            return;
        QApplication::processEvents();
        window.grab().save(QDir(folder).filePath(name + u".png"_s));
    }

    tests::TempDesk desk;
    tests::PracticeWeek week{desk};
    ui::Theme theme;
    ui::Commands commands{desk.store()};
    ui::MainWindow window{
        theme, {[this] { return desk.store().undo(); }, [this] { return desk.store().redo(); }}, nullptr};
    CalendarScreen* screen = nullptr;
    QString toast, failure;
};

} // namespace

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
