// The trade on the calendar: closing the day, settling with its preview, gaps, waiting lists, series; by keys and by clicks.
#include "tests/ui/trade_window.h"
#include "ui/acts/consequence_list.h"
#include "ui/calendar/client_field.h"
#include "ui/calendar/close_day_page.h"
#include "ui/calendar/series_dates.h"
#include "ui/core/plans/package_plans.h"
#include "ui/core/plans/offer_plans.h"
#include "ui/core/plans/series_plans.h"
#include "ui/core/plans/waitlist.h"
#include "ui/kit/choice.h"
#include "ui/kit/panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using models::BookingStatus;
using models::Uuid;

namespace
{

struct CalendarTrade : tests::TradeWindow {
    /// A pack of `sessions` for a client, sold today.
    Uuid sellPack(const QString& client, const QString& service, int sessions, int days = 60)
    {
        ui::plans::OfferDetails details;
        details.name = std::optional(u"Pack of %1"_s.arg(service));
        details.service = week.services[service].toString();
        details.sessionCount = std::optional(sessions);
        details.price = std::optional(models::Minor{40000});
        details.validityDays = std::optional(days);
        const auto offer = commands.perform(ui::plans::addOffer(details));
        EXPECT_TRUE(offer) << offer.error().message.toStdString();
        ui::plans::SaleRequest sale;
        sale.client = week.clients[client].toString();
        sale.package = offer->id.toString();
        const auto sold = commands.perform(ui::plans::sellPackage(sale));
        EXPECT_TRUE(sold) << sold.error().message.toStdString();
        return sold->id;
    }
    int left(const Uuid& pack) { return desk.reader().get<models::ClientPackage>(pack).value().sessionsRemaining; }
    /// Turns a client away from and back to the sessions of last Monday: three that nobody settled.
    std::vector<Uuid> leaveUnsettled()
    {
        std::vector<Uuid> made;
        for (const auto& [day, time, client] :
             {std::tuple(0, u"12:30"_s, u"Mia Thompson"_s), std::tuple(1, u"12:30"_s, u"Noor Rahimi"_s),
              std::tuple(1, u"18:30"_s, u"Leila Haddad"_s)})
            made.push_back(week.book(day, time, u"Strength"_s, client, BookingStatus::Confirmed, false));
        return made;
    }
    BookingStatus status(const Uuid& id) { return booking(id).status; }
};

} // namespace

TEST_F(CalendarTrade, TheDayIsClosedWithOneKeyEachAndNothingIsChargedByItself)
{
    const auto made = leaveUnsettled();
    calendar->todayPanel()->refresh();
    click(u"today.close_day"_s);
    auto* page = find<ui::calendar::CloseDayPage>(u"calendar.close_day"_s);
    ASSERT_EQ(page->rowCount(), 3);
    EXPECT_EQ(focusName(), u"close.row"_s);
    EXPECT_EQ(status(made[0]), BookingStatus::Confirmed) << "opening settles nothing";
    press(Qt::Key_C);
    EXPECT_EQ(status(made[0]), BookingStatus::Completed) << failure.toStdString();
    EXPECT_EQ(page->rowCount(), 2);
    EXPECT_EQ(focusName(), u"close.row"_s) << "the focus goes on to the next";
    press(Qt::Key_N);
    EXPECT_EQ(status(made[1]), BookingStatus::NoShow);
    press(Qt::Key_T);
    EXPECT_EQ(status(made[2]), BookingStatus::Cancelled);
    EXPECT_EQ(booking(made[2]).cancellationReason.value_or(QString()), u"trainer"_s);
    EXPECT_EQ(page->rowCount(), 0);
    window->undo();
    settle();
    EXPECT_EQ(page->rowCount(), 1) << "what Undo took back is listed again";
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM payments WHERE booking_id = '%1'"_s.arg(made[0].toString())), 0);
}

TEST_F(CalendarTrade, ALateCancellationIsSettledByClickAndEscGoesBackToTheGrid)
{
    const auto made = leaveUnsettled();
    window->commands().run(u"calendar.close_day"_s);
    settle();
    click(u"close.late"_s);
    const QString reason = booking(made[0]).cancellationReason.value_or(QString()) +
                           booking(made[1]).cancellationReason.value_or(QString()) +
                           booking(made[2]).cancellationReason.value_or(QString());
    EXPECT_TRUE(reason.startsWith(u"client-late"_s)) << reason.toStdString();
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), calendar->grid());
}

TEST_F(CalendarTrade, AnEmptyDayToCloseSaysSo)
{
    window->commands().run(u"calendar.close_day"_s);
    settle();
    auto* page = find<ui::calendar::CloseDayPage>(u"calendar.close_day"_s);
    EXPECT_EQ(page->rowCount(), 0);
    bool said = false;
    for (const QLabel* label : page->findChildren<QLabel*>())
        said |= label->isVisible() && label->text() == u"Everything is settled"_s;
    EXPECT_TRUE(said);
}

TEST_F(CalendarTrade, CancellingShowsWhatFollowsAndTheSessionGoesBackOnce)
{
    const Uuid pack = sellPack(u"Mia Thompson"_s, u"Strength"_s, 10);
    ui::plans::BookRequest request;
    request.client = week.clients[u"Mia Thompson"_s].toString();
    request.service = week.services[u"Strength"_s].toString();
    request.start = at(2, 18, 30); // today: within 24 hours
    const auto made = commands.perform(ui::plans::book(request));
    ASSERT_TRUE(made) << made.error().message.toStdString();
    calendar->open({u"bookings"_s, made->id, {}});
    settle();
    click(u"booking.cancel"_s);
    auto* said = find<ui::ConsequenceList>(u"consequences"_s);
    EXPECT_TRUE(find<ui::Text>(u"settle.notice"_s)->text().startsWith(u"This is late"_s));
    EXPECT_TRUE(said->words().contains(u"10 left, then 9"_s)) << said->words().toStdString();
    // By the trainer nothing is lost.
    QTest::mouseClick(find<ui::ChoiceBar>(u"settle.who"_s)->part(1), Qt::LeftButton);
    settle();
    EXPECT_TRUE(find<ui::ConsequenceList>(u"consequences"_s)->words().contains(u"keeps its sessions: 10 left"_s));
    // The client again, waived: only with a reason.
    QTest::mouseClick(find<ui::ChoiceBar>(u"settle.who"_s)->part(0), Qt::LeftButton);
    settle();
    find<QCheckBox>(u"settle.waive"_s)->click();
    settle();
    click(u"settle.confirm"_s);
    EXPECT_EQ(status(made->id), BookingStatus::Confirmed) << "waiving needs a reason";
    EXPECT_EQ(focusName(), u"settle.reason"_s) << "the first wrong field gets the focus";
    fill(u"settle.reason"_s, u"first time"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(status(made->id), BookingStatus::Cancelled) << failure.toStdString();
    EXPECT_TRUE(booking(made->id).cancellationReason->contains(u"(waived)"_s));
    EXPECT_EQ(left(pack), 10);
    window->undo();
    EXPECT_EQ(status(made->id), BookingStatus::Confirmed);
}

TEST_F(CalendarTrade, EscInSettlingChangesNothing)
{
    const Uuid id = week.bookingAt(3, u"10:30"_s);
    calendar->open({u"bookings"_s, id, {}});
    settle();
    click(u"booking.cancel"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(status(id), BookingStatus::Confirmed);
    EXPECT_TRUE(find<QWidget>(u"calendar.booking_panel"_s)->isVisible());
    EXPECT_EQ(focusName(), u"booking.cancel"_s);
}

TEST_F(CalendarTrade, PreviewEqualsEffect)
{
    const Uuid pack = sellPack(u"Mia Thompson"_s, u"Strength"_s, 3);
    const Uuid id = week.book(1, u"12:30"_s, u"Strength"_s, u"Mia Thompson"_s, BookingStatus::Confirmed, false);
    calendar->open({u"bookings"_s, id, {}});
    settle();
    const QString said = find<ui::ConsequenceList>(u"consequences"_s)->words();
    EXPECT_TRUE(said.contains(u"3 left, then 2"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"+10 point"_s)) << said.toStdString();
    click(u"booking.complete"_s);
    EXPECT_EQ(left(pack), 2);
    EXPECT_EQ(desk.number(u"SELECT sum(points) FROM loyalty_points WHERE user_id = '%1'"_s.arg(
                  week.clients[u"Mia Thompson"_s].toString())),
              10);
}

TEST_F(CalendarTrade, AGapIsFilledFromTheRankedList)
{
    sellPack(u"Noor Rahimi"_s, u"Strength"_s, 5, 12); // ends soon
    calendar->grid()->setFocus();
    calendar->grid()->setCursor({at(3, 12), at(3, 12, 15)});
    window->commands().run(u"calendar.fill_gap"_s);
    settle();
    EXPECT_EQ(focusName(), u"gap.client"_s) << "the best stands first and has the focus";
    const QString first = QApplication::focusWidget()->accessibleName();
    EXPECT_TRUE(first.contains(u"Noor Rahimi"_s) && first.contains(u"5 session"_s)) << first.toStdString();
    press(Qt::Key_Space);
    ASSERT_TRUE(calendar->card()->isOpen());
    EXPECT_EQ(find<ui::calendar::ClientField>(u"card.client"_s)->text(), u"Noor Rahimi"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings WHERE client_id = '%1' AND start_time = '%2'"_s.arg(
                  week.clients[u"Noor Rahimi"_s].toString(), at(3, 12).toString())),
              1)
        << failure.toStdString();
}

TEST_F(CalendarTrade, AFullGroupOffersTheNextOneAndTheWaitingList)
{
    // Saturday 08:30 is full with eight; a later group has room.
    week.book(5, u"11:45"_s, u"Group HIIT"_s, u"Wei Chen"_s, BookingStatus::Confirmed, true);
    const QString outside = [&] {
        for (const auto& [name, id] : week.clients)
            if (desk.number(
                    u"SELECT count(*) FROM bookings WHERE client_id = '%1' AND start_time LIKE '2025-06-14%'"_s.arg(
                        id.toString())) == 0)
                return name;
        return QString();
    }();
    ASSERT_FALSE(outside.isEmpty());
    const auto openFull = [&] {
        calendar->open({u"bookings"_s, week.bookingAt(5, u"08:30"_s), {}});
        settle();
        click(u"booking.add_person"_s);
        calendar->card()->setClient(week.clients[outside]);
        settle();
    };
    openFull();
    EXPECT_FALSE(find<QWidget>(u"card.save"_s)->isEnabled());
    click(u"card.wait"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM waitlist_entries WHERE state = 'waiting'"_s), 1)
        << failure.toStdString();
    openFull();
    click(u"card.next_group"_s);
    EXPECT_EQ(calendar->card()->stretch().start, at(5, 11, 45));
    click(u"card.save"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings WHERE start_time = '%1' AND status = 'confirmed'"_s.arg(
                  at(5, 11, 45).toString())),
              2)
        << failure.toStdString();
}

TEST_F(CalendarTrade, AFreedSeatIsOfferedInOrderWithItsDeadline)
{
    const Uuid service = week.services[u"Group HIIT"_s];
    std::vector<QString> waiting;
    for (const auto& [name, id] : week.clients)
        if (waiting.size() < 2 &&
            desk.number(u"SELECT count(*) FROM bookings WHERE client_id = '%1' AND start_time = '%2'"_s.arg(
                id.toString(), at(5, 8, 30).toString())) == 0)
            waiting.push_back(name);
    for (const QString& name : waiting)
        ASSERT_TRUE(commands.perform(ui::joinWaitlist(week.clients[name], service, at(5, 8, 30))));
    const Uuid group = week.bookingAt(5, u"08:30"_s);
    calendar->open({u"bookings"_s, group, {}});
    settle();
    EXPECT_EQ(window->findChildren<QWidget*>(u"waiting.offer"_s).size(), 0) << "the session is full";
    const auto block = calendar->grid()->selectedBlock();
    ASSERT_TRUE(block);
    ui::calendar::Block one = *block;
    one.people = {block->people[2]};
    ASSERT_TRUE(
        commands.perform(ui::plans::cancelBooking({one.people.front().id.toString(), models::CancelledBy::Client})));
    settle();
    click(u"waiting.offer"_s);
    const auto entry = desk.reader().first<models::WaitlistEntry>(u"WHERE state = 'offered'"_s).value();
    ASSERT_TRUE(entry) << failure.toStdString();
    EXPECT_EQ(entry->clientId, week.clients[waiting[0]]) << "the first in the list";
    EXPECT_TRUE(entry->offeredUntil);
    EXPECT_TRUE(toast.text.contains(waiting[0])) << toast.text.toStdString();
    // The second can be taken off.
    auto more = window->findChildren<ui::Button*>(u"waiting.more"_s);
    more.removeIf([](const ui::Button* button) { return !button->isVisible(); });
    ASSERT_EQ(more.size(), 2);
    QTest::mouseClick(more.at(1), Qt::LeftButton);
    clickAction(u"waiting.leave"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM waitlist_entries WHERE state = 'left'"_s), 1) << failure.toStdString();
}

TEST_F(CalendarTrade, EveryDateOfASeriesIsListedSkippedOrMovedBeforeItIsBooked)
{
    // Thursdays 12:00; the second one is taken.
    week.book(10, u"12:00"_s, u"Strength"_s, u"Noor Rahimi"_s, BookingStatus::Confirmed, false);
    calendar->grid()->setCursor({at(3, 12), at(3, 12, 15)});
    calendar->newBooking(week.clients[u"Mia Thompson"_s]);
    settle();
    click(u"card.weekly"_s);
    fill(u"card.count"_s, u"4"_s);
    press(Qt::Key_Tab);
    auto* dates = find<ui::calendar::SeriesDates>(u"card.dates"_s);
    EXPECT_EQ(dates->kept(), 3);
    EXPECT_EQ(dates->taken(), 1);
    EXPECT_FALSE(find<QWidget>(u"card.save"_s)->isEnabled()) << "a date is taken";
    // Move the taken one by an hour, by typing.
    auto moves = window->findChildren<QWidget*>(u"card.move_date"_s);
    moves.removeIf([](const QWidget* one) { return !one->isVisibleTo(one->window()); });
    ASSERT_EQ(moves.size(), 4);
    QTest::mouseClick(moves.at(1), Qt::LeftButton);
    settle();
    fill(u"card.date_move"_s, u"13"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(dates->taken(), 0);
    // Skip the last.
    auto boxes = window->findChildren<QCheckBox*>(u"card.date"_s);
    boxes.removeIf([](const QCheckBox* one) { return !one->isVisibleTo(one->window()); });
    boxes.last()->click();
    settle();
    EXPECT_EQ(dates->kept(), 3);
    click(u"card.save"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM booking_series_members"_s), 3) << failure.toStdString();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings WHERE client_id = '%1' AND start_time = '%2'"_s.arg(
                  week.clients[u"Mia Thompson"_s].toString(), at(10, 13).toString())),
              1)
        << "the moved one";
    window->undo();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM booking_series_members"_s), 0);
}

TEST_F(CalendarTrade, ANumberOfTimesThatIsNoneIsToldInPlace)
{
    calendar->grid()->setCursor({at(3, 12), at(3, 12, 15)});
    calendar->newBooking(week.clients[u"Mia Thompson"_s]);
    settle();
    click(u"card.weekly"_s);
    for (const QString& garbage : {u"many"_s, u"-3"_s, u"0"_s, u"100000000000000000000"_s, QString(5000, u'9')}) {
        fill(u"card.count"_s, garbage);
        press(Qt::Key_Tab);
        EXPECT_FALSE(find<QWidget>(u"card.save"_s)->isEnabled()) << garbage.left(20).toStdString();
    }
    fill(u"card.count"_s, u"2"_s);
    press(Qt::Key_Tab);
    EXPECT_TRUE(find<QWidget>(u"card.save"_s)->isEnabled());
}

TEST_F(CalendarTrade, ADraggedSessionOfASeriesCanTakeLaterOnesAlong)
{
    ui::plans::SeriesRequest series;
    series.client = week.clients[u"Mia Thompson"_s].toString();
    series.service = week.services[u"Strength"_s].toString();
    series.start = at(3, 12);
    series.rrule = u"FREQ=WEEKLY;COUNT=3"_s;
    const auto made = commands.perform(ui::plans::bookSeries(series));
    ASSERT_TRUE(made) << made.error().message.toStdString();
    const auto first =
        desk.reader()
            .first<models::Booking>(u"WHERE client_id = ? AND start_time = ?"_s, {series.client, at(3, 12).toString()})
            .value();
    ASSERT_TRUE(first);
    Q_EMIT calendar->grid()->changeRequested(first->id, {at(3, 13), at(3, 14)}, false);
    settle();
    EXPECT_EQ(booking(first->id).startTime, at(3, 13));
    ASSERT_EQ(toast.actionText, u"Apply to later ones"_s);
    click(u"toastMore"_s);
    EXPECT_EQ(
        desk.number(u"SELECT count(*) FROM bookings WHERE client_id = '%1' AND start_time LIKE '%T11:00:00.000Z'"_s.arg(
            series.client)),
        3)
        << failure.toStdString();
    window->undo();
    EXPECT_EQ(
        desk.number(u"SELECT count(*) FROM bookings WHERE client_id = '%1' AND start_time LIKE '%T10:00:00.000Z'"_s.arg(
            series.client)),
        3)
        << "one Undo takes all of it back";
}

TEST_F(CalendarTrade, StoppingASeriesKeepsWhatIsPast)
{
    ui::plans::SeriesRequest series;
    series.client = week.clients[u"Mia Thompson"_s].toString();
    series.service = week.services[u"Strength"_s].toString();
    series.start = at(1, 12, 30);
    series.rrule = u"FREQ=WEEKLY;COUNT=4"_s;
    ASSERT_TRUE(commands.perform(ui::plans::bookSeries(series)));
    const auto next = desk.reader()
                          .first<models::Booking>(u"WHERE client_id = ? AND start_time = ?"_s,
                                                  {series.client, at(8, 12, 30).toString()})
                          .value();
    ASSERT_TRUE(next);
    calendar->open({u"bookings"_s, next->id, {}});
    settle();
    click(u"booking.more"_s);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    QAction* stop = nullptr;
    for (QAction* action : menu->actions())
        if (action->menu())
            for (QAction* inner : action->menu()->actions())
                if (inner->objectName() == u"cancel.series"_s)
                    stop = inner;
    ASSERT_TRUE(stop);
    menu->close();
    stop->trigger();
    settle();
    EXPECT_EQ(find<QComboBox>(u"settle.scope"_s)->currentIndex(), 1);
    click(u"settle.confirm"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings WHERE client_id = '%1' AND status = 'cancelled'"_s.arg(
                  series.client)),
              3)
        << failure.toStdString();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings WHERE client_id = '%1' AND status = 'confirmed'"_s.arg(
                  series.client)),
              1);
}

TEST_F(CalendarTrade, MovingAnOnlineSessionKeepsItsLinkAndSaysSo)
{
    const Uuid id = week.bookingAt(3, u"18:00"_s);
    Q_EMIT calendar->grid()->changeRequested(id, {at(3, 18, 45), at(3, 19, 15)}, false);
    settle();
    EXPECT_EQ(booking(id).zoomMeetingUrl.value_or(QString()), u"https://example.org/meet/1"_s);
    EXPECT_TRUE(toast.text.contains(u"meeting link stays"_s)) << toast.text.toStdString();
}
