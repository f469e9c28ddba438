// Booking, moving and settling on a real desk: what is refused, what it costs the pack, what is told.
#include "tests/core/plan_desk.h"

#include "models/rules/ids.h"
#include "storage/check.h"
#include "ui/core/plans/profile.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using models::CancelledBy;
using models::ErrorCode;
using ui::plans::Scope;

namespace
{

class BookingPlans : public tests::PlanDesk
{
protected:
    QString statusOf(const QString& booking)
    {
        return text(u"SELECT status FROM bookings WHERE id = '%1'"_s.arg(booking));
    }

    QString reasonOf(const QString& booking)
    {
        return text(u"SELECT cancellation_reason FROM bookings WHERE id = '%1'"_s.arg(booking));
    }

    ui::Act series(const char* start, const QString& rule, bool skip = false, bool listOnly = false)
    {
        return act(seriesPlan(start, rule, skip, listOnly));
    }

    ui::Plan seriesPlan(const char* start, const QString& rule, bool skip = false, bool listOnly = false)
    {
        ui::plans::SeriesRequest request;
        request.client = u"Anna Meyer"_s;
        request.service = u"Strength"_s;
        request.start = tests::at(start);
        request.rrule = rule;
        request.skipClashes = skip;
        request.listOnly = listOnly;
        return ui::plans::bookSeries(request);
    }

    QStringList states(const ui::Act& made)
    {
        QStringList list;
        for (const auto& date : made.consequences.dates)
            list << date.state;
        return list;
    }
};

} // namespace

TEST_F(BookingPlans, RefuseAnOverlapAndAllowTouchingSessions)
{
    book("2026-03-03T08:00Z");
    EXPECT_EQ(refusal(ui::plans::book(wish("2026-03-03T08:30Z", u"Ben Adeyemi"_s))), ErrorCode::Clash);
    book("2026-03-03T09:00Z", u"Ben Adeyemi"_s);
    setPolicy(u"{\"allow_clash\":true}"_s);
    const auto doubled = act(ui::plans::book(wish("2026-03-03T08:30Z", u"Ben Adeyemi"_s)));
    EXPECT_TRUE(doubled.consequences.warnings.contains(u"clash"));
}

TEST_F(BookingPlans, FillAGroupAndRefuseTheSameClientTwice)
{
    book("2026-03-03T08:00Z", u"Anna Meyer"_s, u"Circuit"_s);
    EXPECT_EQ(refusal(ui::plans::book(wish("2026-03-03T08:00Z", u"Anna Meyer"_s, u"Circuit"_s))), ErrorCode::Clash);
    book("2026-03-03T08:00Z", u"Ben Adeyemi"_s, u"Circuit"_s);
    addClient(u"Cleo"_s, u"Ito"_s);
    EXPECT_EQ(refusal(ui::plans::book(wish("2026-03-03T08:00Z", u"Cleo Ito"_s, u"Circuit"_s))), ErrorCode::SeatsFull);
}

TEST_F(BookingPlans, ShareOneMeetingLinkInAGroup)
{
    auto first = wish("2026-03-03T08:00Z", u"Anna Meyer"_s, u"Circuit"_s);
    first.meetingUrl = u"https://meet.example/1"_s;
    act(ui::plans::book(first));
    book("2026-03-03T08:00Z", u"Ben Adeyemi"_s, u"Circuit"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings WHERE zoom_meeting_url = 'https://meet.example/1'"_s), 2);
    book("2026-03-04T08:00Z", u"Ben Adeyemi"_s, u"Circuit"_s);
    first.start = tests::at("2026-03-04T08:00Z");
    act(ui::plans::book(first));
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings WHERE zoom_meeting_url = 'https://meet.example/1'"_s), 4);
}

TEST_F(BookingPlans, HoldASessionAndUseItOnce)
{
    const QString pack = sell();
    const QString booking = book("2026-03-03T08:00Z");
    EXPECT_EQ(left(pack), 5);
    EXPECT_EQ(held(pack), 1);
    const auto done = act(ui::plans::completeBooking(booking));
    EXPECT_EQ(done.consequences.sessions, std::pair(5, 4));
    EXPECT_EQ(left(pack), 4);
    EXPECT_EQ(refusal(ui::plans::completeBooking(booking)), ErrorCode::InvalidState);
    EXPECT_EQ(left(pack), 4);
    EXPECT_EQ(text(u"SELECT id FROM package_redemptions"_s),
              models::redemptionId(*models::Uuid::fromString(booking)).toString());
}

TEST_F(BookingPlans, TakeAnUnpaidSessionFromThePackSoldLater)
{
    const QString booking = book("2026-03-03T08:00Z");
    const QString pack = sell();
    EXPECT_EQ(held(pack), 0);
    act(ui::plans::completeBooking(booking));
    EXPECT_EQ(left(pack), 4);
}

TEST_F(BookingPlans, DoNotTakeASessionThatWasPaidByItself)
{
    const QString booking = book("2026-03-03T08:00Z");
    const QString pack = sell();
    ui::plans::PaymentRequest cash;
    cash.client = u"Anna Meyer"_s;
    cash.amount = models::Minor{4500};
    cash.currency = u"EUR"_s;
    cash.paymentMethod = u"cash"_s;
    cash.booking = booking;
    act(ui::plans::recordPayment(cash));
    act(ui::plans::completeBooking(booking));
    EXPECT_EQ(left(pack), 5);
}

TEST_F(BookingPlans, OverdrawAnEmptyPackAndSaySo)
{
    const QString pack = sell();
    std::vector<QString> bookings;
    for (const char* start :
         {"2026-03-03T08:00Z", "2026-03-04T08:00Z", "2026-03-05T08:00Z", "2026-03-06T08:00Z", "2026-03-09T08:00Z"})
        bookings.push_back(book(start));
    const auto sixth = act(ui::plans::book(wish("2026-03-10T08:00Z")));
    EXPECT_EQ(sixth.consequences.warnings, QStringList{u"over_by"_s});
    for (const QString& booking : bookings)
        act(ui::plans::completeBooking(booking));
    EXPECT_EQ(left(pack), 0);
    const auto over = act(ui::plans::completeBooking(sixth.id.toString()));
    EXPECT_EQ(left(pack), -1);
    EXPECT_TRUE(over.consequences.warnings.contains(u"over_by"));
}

TEST_F(BookingPlans, APackIsMeantByItsNameAfterItsOffersTermsWereChanged)
{
    const QString pack = sell();
    ui::plans::OfferDetails dearer;
    dearer.price = {models::Minor{99'900}};
    act(ui::plans::updateOffer(u"Five"_s, dearer));
    auto request = wish("2026-03-03T08:00Z");
    request.package = u"Five"_s;
    act(ui::plans::book(request));
    EXPECT_EQ(held(pack), 1);
}

TEST_F(BookingPlans, RefuseANamedPackThatDoesNotFit)
{
    const QString pack = sell();
    auto request = wish("2026-03-03T08:00Z", u"Ben Adeyemi"_s);
    request.package = pack;
    EXPECT_EQ(refusal(ui::plans::book(request)), ErrorCode::OutsidePackage); // another client's
    request.package = u"Five"_s;
    EXPECT_EQ(refusal(ui::plans::book(request)), ErrorCode::OutsidePackage); // holds none
    request = wish("2026-07-03T08:00Z");
    request.package = pack;
    EXPECT_EQ(refusal(ui::plans::book(request)), ErrorCode::OutsidePackage); // expired by then
    request = wish("2026-03-03T08:00Z", u"Anna Meyer"_s, u"Circuit"_s);
    request.package = pack;
    EXPECT_EQ(refusal(ui::plans::book(request)), ErrorCode::OutsidePackage); // another service
    request.package = u"Ten"_s;
    EXPECT_EQ(refusal(ui::plans::book(request)), ErrorCode::NotFound);
    request = wish("2026-03-03T08:00Z");
    request.package = u"Five"_s;
    act(ui::plans::book(request));
    EXPECT_EQ(held(pack), 1);
    const auto expired = act(ui::plans::book(wish("2026-07-03T08:00Z")));
    EXPECT_EQ(expired.consequences.warnings, QStringList{u"after_expiry"_s});
}

TEST_F(BookingPlans, KeepAPaidSinglyBookingAwayFromThePack)
{
    const QString pack = sell();
    auto request = wish("2026-03-03T08:00Z");
    request.paidSingly = true;
    const QString booking = act(ui::plans::book(request)).id.toString();
    act(ui::plans::completeBooking(booking));
    EXPECT_EQ(left(pack), 5);
}

TEST_F(BookingPlans, UseASessionForALateCancellationByTheClientOnly)
{
    const QString pack = sell();
    const QString late = book("2026-03-03T07:00Z");   // less than 24 h from 08:00Z
    const QString onTime = book("2026-03-03T08:00Z"); // exactly 24 h
    const QString trainers = book("2026-03-02T14:00Z");
    const QString weather = book("2026-03-02T16:00Z");
    act(cancel(late, CancelledBy::Client));
    EXPECT_EQ(left(pack), 4);
    EXPECT_EQ(reasonOf(late), u"client-late"_s);
    act(cancel(onTime, CancelledBy::Client));
    act(cancel(trainers, CancelledBy::Trainer));
    act(cancel(weather, CancelledBy::Other));
    EXPECT_EQ(left(pack), 4);
    EXPECT_EQ(held(pack), 0);
    EXPECT_EQ(reasonOf(onTime), u"client"_s);
    EXPECT_EQ(reasonOf(weather), u"other"_s);
    EXPECT_EQ(refusal(cancel(late, CancelledBy::Client)), ErrorCode::InvalidState);
}

TEST_F(BookingPlans, AskAFeeWithoutAPackAndWaiveItOnlyWithAReason)
{
    setPolicy(u"{\"late_cancel_fee_percent\":30,\"no_show_fee_percent\":50}"_s);
    EXPECT_EQ(act(cancel(book("2026-03-02T14:00Z"), CancelledBy::Client)).consequences.fee, u"13.50"_s);
    EXPECT_EQ(act(ui::plans::markNoShow(book("2026-03-02T15:00Z"), false, {})).consequences.fee, u"22.50"_s);
    const QString booking = book("2026-03-02T16:00Z");
    EXPECT_EQ(refusal(ui::plans::markNoShow(booking, true, u" "_s)), ErrorCode::Invalid);
    EXPECT_EQ(act(ui::plans::markNoShow(booking, true, u"Ill child"_s)).consequences.fee, u"0.00"_s);
    EXPECT_EQ(reasonOf(booking), u"client (waived) Ill child"_s);
    const auto second = act(ui::plans::markNoShow(book("2026-03-02T17:00Z"), true, u"Ill again"_s));
    EXPECT_EQ(second.consequences.messages, QStringList{u"Waived for this client before: 1"_s});
}

TEST_F(BookingPlans, ReopenWhatWasSettledWithAReasonIfTheSlotIsFree)
{
    const QString pack = sell();
    const QString booking = book("2026-03-02T14:00Z");
    EXPECT_EQ(refusal(ui::plans::reopenBooking(booking, u"why"_s)), ErrorCode::InvalidState);
    act(ui::plans::completeBooking(booking));
    EXPECT_EQ(refusal(ui::plans::reopenBooking(booking, {})), ErrorCode::Invalid);
    act(ui::plans::reopenBooking(booking, u"wrong row"_s));
    EXPECT_EQ(statusOf(booking), u"confirmed"_s);
    EXPECT_EQ(left(pack), 5);
    EXPECT_EQ(held(pack), 1);
    act(cancel(booking, CancelledBy::Client));
    EXPECT_EQ(left(pack), 4);
    const QString other = book("2026-03-02T14:00Z", u"Ben Adeyemi"_s);
    EXPECT_EQ(refusal(ui::plans::reopenBooking(booking, u"came after all"_s)), ErrorCode::Clash);
    act(cancel(other, CancelledBy::Trainer));
    act(ui::plans::reopenBooking(booking, u"came after all"_s));
    EXPECT_EQ(left(pack), 5);
    EXPECT_EQ(held(pack), 1);
    EXPECT_TRUE(reasonOf(booking).isEmpty());
}

TEST_F(BookingPlans, MoveOneAndKeepItsHold)
{
    const QString pack = sell();
    const QString booking = book("2026-03-03T08:00Z");
    book("2026-03-03T10:00Z", u"Ben Adeyemi"_s);
    EXPECT_EQ(refusal(move(booking, "2026-03-03T09:30Z")), ErrorCode::Clash);
    act(move(booking, "2026-03-03T08:15Z")); // over its own old place
    EXPECT_EQ(held(pack), 1);
    EXPECT_EQ(text(u"SELECT end_time FROM bookings WHERE id = '%1'"_s.arg(booking)), u"2026-03-03T09:15:00.000Z"_s);
    const auto away = act(move(booking, "2026-07-03T08:00Z"));
    EXPECT_EQ(away.consequences.warnings, QStringList{u"after_expiry"_s});
    EXPECT_EQ(held(pack), 0);
    act(move(booking, "2026-03-03T08:00Z"));
    EXPECT_EQ(held(pack), 1);
    act(ui::plans::completeBooking(booking));
    EXPECT_EQ(refusal(move(booking, "2026-03-04T08:00Z")), ErrorCode::InvalidState);
}

TEST_F(BookingPlans, RepeatASeriesAtItsWallClockTime)
{
    const auto made = series("2026-03-17T08:00Z", u"FREQ=WEEKLY;COUNT=3"_s);
    ASSERT_EQ(made.consequences.dates.size(), 3U);
    EXPECT_EQ(made.consequences.dates[1].start, tests::at("2026-03-24T08:00Z"));
    EXPECT_EQ(made.consequences.dates[2].start, tests::at("2026-03-31T07:00Z")); // the clocks went forward
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM booking_series_members"_s), 3);
}

TEST_F(BookingPlans, ListEveryDateOfASeriesWithItsState)
{
    sell();
    act(ui::plans::adjustPackage(
        {.clientPackage = text(u"SELECT id FROM client_packages"_s), .sessions = -2, .reason = u"x"_s}));
    book("2026-03-17T08:30Z", u"Ben Adeyemi"_s);
    const QString rule = u"FREQ=WEEKLY;COUNT=5"_s;
    EXPECT_EQ(refusal(seriesPlan("2026-03-10T08:00Z", rule)), ErrorCode::Clash);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings"_s), 1);
    const QStringList listed{u"free"_s, u"clash"_s, u"free"_s, u"free"_s, u"beyond_package"_s};
    EXPECT_EQ(states(*commands.preview(seriesPlan("2026-03-10T08:00Z", rule, false, true))), listed);
    const auto made = series("2026-03-10T08:00Z", rule, true);
    EXPECT_EQ(states(made)[1], u"skipped"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM booking_series_members"_s), 4);
}

TEST_F(BookingPlans, BookAnOpenSeriesForTwelveMonthsAndContinueIt)
{
    series("2026-03-03T08:00Z", u"FREQ=WEEKLY"_s);
    const qint64 first = desk.number(u"SELECT count(*) FROM bookings"_s);
    EXPECT_EQ(first, 53);
    EXPECT_TRUE(act(ui::plans::extendSeries()).changes.isEmpty());
    desk.now = tests::at("2026-06-01T08:00Z");
    act(ui::plans::extendSeries());
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings"_s), first + 13);
    EXPECT_TRUE(act(ui::plans::extendSeries()).changes.isEmpty());
}

TEST_F(BookingPlans, MoveThisAndLaterOnTheWallClock)
{
    const auto made = series("2026-03-10T08:00Z", u"FREQ=WEEKLY;BYDAY=TU"_s);
    const QString third = made.ids[u"booking_3"_s].toString();
    act(move(third, "2026-03-25T09:00Z", Scope::Later)); // Tuesday 09:00 to Wednesday 10:00 local
    EXPECT_EQ(text(u"SELECT start_time FROM bookings WHERE id = '%1'"_s.arg(made.ids[u"booking_2"_s].toString())),
              u"2026-03-17T08:00:00.000Z"_s);
    EXPECT_EQ(text(u"SELECT start_time FROM bookings WHERE id = '%1'"_s.arg(made.ids[u"booking_4"_s].toString())),
              u"2026-04-01T08:00:00.000Z"_s);
    EXPECT_EQ(text(u"SELECT rrule FROM booking_series"_s), u"FREQ=WEEKLY;BYDAY=WE"_s);
    const qint64 before = desk.number(u"SELECT count(*) FROM bookings"_s);
    desk.now = tests::at("2026-04-06T08:00Z");
    act(ui::plans::extendSeries());
    EXPECT_GT(desk.number(u"SELECT count(*) FROM bookings"_s), before);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings WHERE start_time > '2026-03-20' AND "
                          "strftime('%w', start_time) <> '3'"_s),
              0);
}

TEST_F(BookingPlans, MoveADailySeriesOntoItsOwnPlaces)
{
    const auto made = series("2026-03-10T08:00Z", u"FREQ=DAILY;COUNT=4"_s);
    act(move(made.ids[u"booking_1"_s].toString(), "2026-03-11T08:00Z", Scope::All));
    EXPECT_EQ(text(u"SELECT max(start_time) FROM bookings"_s), u"2026-03-14T08:00:00.000Z"_s);
}

TEST_F(BookingPlans, StopASeriesAndKeepThePast)
{
    const QString pack = sell();
    const auto made = series("2026-03-03T08:00Z", u"FREQ=WEEKLY"_s);
    desk.now = tests::at("2026-03-18T08:00Z");
    act(ui::plans::completeBooking(made.ids[u"booking_1"_s].toString()));
    act(cancel(made.ids[u"booking_3"_s].toString(), CancelledBy::Trainer, Scope::All));
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings WHERE status = 'completed'"_s), 1);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings WHERE status = 'confirmed'"_s), 2); // past, unsettled
    EXPECT_EQ(left(pack), 4);
    desk.now = tests::at("2026-12-01T08:00Z");
    EXPECT_TRUE(act(ui::plans::extendSeries()).changes.isEmpty());
    EXPECT_EQ(refusal(cancel(made.ids[u"booking_3"_s].toString(), CancelledBy::Trainer, Scope::All)),
              ErrorCode::InvalidState);
}

TEST_F(BookingPlans, FindPeopleExactlyAndArchivedOnesLast)
{
    const auto anna = addClient(u"Zoe\u0301"_s, u"Larsen"_s); // decomposed accent
    const auto found = [&](const QString& reference) { return act(ui::plans::archiveClient(reference)).id; };
    EXPECT_EQ(found(u" Zo\u00e9 Larsen "_s), anna);
    const auto second = addClient(u"Zo\u00e9"_s, u"Larsen"_s);
    EXPECT_EQ(found(u"Zo\u00e9 Larsen"_s), second);
    EXPECT_EQ(refusal(ui::plans::archiveClient(u"Zo\u00e9 Larsen"_s)), ErrorCode::Ambiguous);
    EXPECT_EQ(refusal(ui::plans::archiveClient(u"zo\u00e9 larsen"_s)), ErrorCode::NotFound);
    const auto ana = addClient(u"Ana Maria"_s, u"de la Cruz"_s);
    EXPECT_EQ(found(u"Ana Maria de la Cruz"_s), ana);
    ui::plans::ClientDetails oneName;
    oneName.firstName = std::optional(u"Teller"_s);
    oneName.lastName = std::optional<QString>();
    const auto teller = act(ui::plans::addClient(oneName)).id;
    EXPECT_EQ(found(u"Teller"_s), teller);
    EXPECT_EQ(refusal(ui::plans::archiveClient(u""_s)), ErrorCode::NotFound);
}

TEST_F(BookingPlans, AGroupWithoutALimitTakesEveryone)
{
    ui::plans::ServiceDetails open;
    open.name = std::optional(u"Open air"_s);
    open.duration = std::optional(60);
    open.price = std::optional(models::Minor{500});
    open.isGroup = true;
    act(ui::plans::addService(open));
    addClient(u"Cleo"_s, u"Ito"_s);
    for (const QString& client : {u"Anna Meyer"_s, u"Ben Adeyemi"_s, u"Cleo Ito"_s})
        book("2026-03-03T08:00Z", client, u"Open air"_s);
    EXPECT_TRUE(storage::checkDesk(desk.reader())->empty());
}

TEST_F(BookingPlans, WhatAPolicyOrAServiceOnceAllowedIsNoFaultLater)
{
    act(ui::setPolicy({{u"allow_clash"_s, true}}));
    book("2026-03-03T08:00Z");
    book("2026-03-03T08:30Z", u"Ben Adeyemi"_s);
    act(ui::setPolicy({{u"allow_clash"_s, false}}));
    EXPECT_EQ(refusal(ui::plans::book(wish("2026-03-03T08:45Z", u"Ben Adeyemi"_s))), ErrorCode::Clash);
    EXPECT_TRUE(storage::checkDesk(desk.reader())->empty());
    EXPECT_EQ(refusal(ui::setPolicy({{u"clash_allowed_until"_s, u"2030-01-01T00:00:00.000Z"_s}})), ErrorCode::Invalid);

    for (const QString& client : {u"Anna Meyer"_s, u"Ben Adeyemi"_s})
        book("2026-03-04T08:00Z", client, u"Circuit"_s);
    ui::plans::ServiceDetails alone;
    alone.isGroup = false;
    EXPECT_EQ(refusal(ui::plans::updateService(u"Circuit"_s, alone)), ErrorCode::SeatsFull);
    desk.now = tests::at("2026-03-05T08:00Z");
    act(ui::plans::updateService(u"Circuit"_s, alone)); // the session is history
    EXPECT_TRUE(storage::checkDesk(desk.reader())->empty());
}
