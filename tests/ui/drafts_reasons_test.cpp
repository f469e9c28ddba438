// Half-typed reasons and notes: what was typed beside an act comes back with the act after the program was killed.
#include "tests/ui/half_typed.h"
#include "ui/calendar/client_field.h"
#include "ui/kit/value_fields.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;
using models::Uuid;
using namespace ui;
using tests::HalfTyped;

namespace
{

struct HalfDone : HalfTyped {
    template <class Row>
    Uuid first(const QString& where)
    {
        return desk.reader().first<Row>(where).value().value().id;
    }
    void open(const QString& kind, const Uuid& id)
    {
        window->openLink({kind, id, {}});
        settle();
    }
};

} // namespace

TEST_F(HalfDone, AReasonOfCancellingComesBackWithWhoCancelled)
{
    const Uuid booking = first<models::Booking>(u"WHERE status = 'confirmed' ORDER BY start_time DESC"_s);
    open(u"bookings"_s, booking);
    click(u"booking.cancel"_s);
    pick(u"settle.who"_s, 2);
    fill(u"settle.reason"_s, u"The hall is flooded"_s);
    kill(u"The hall is flooded"_s);
    goOnWithTheOnlyOne();
    EXPECT_EQ(window->currentScreen()->id(), u"calendar"_s);
    EXPECT_EQ(lineText(u"settle.reason"_s), u"The hall is flooded"_s);
    EXPECT_EQ(find<ChoiceBar>(u"settle.who"_s)->current(), 2);
    EXPECT_TRUE(find<Button>(u"settle.confirm"_s)->isEnabled());
    click(u"settle.confirm"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings WHERE status = 'cancelled' AND cancellation_reason LIKE "
                          "'%The hall is flooded'"_s),
              1)
        << failure.toStdString();
    EXPECT_TRUE(isNothingKept());
}

TEST_F(HalfDone, AReasonThatIsThrownAwayIsKeptNoLonger)
{
    open(u"bookings"_s, first<models::Booking>(u"WHERE status = 'confirmed' ORDER BY start_time DESC"_s));
    click(u"booking.cancel"_s);
    fill(u"settle.reason"_s, u"Perhaps not"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !isNothingKept(); }));
    click(u"settle.keep"_s);
    EXPECT_TRUE(isNothingKept());
}

TEST_F(HalfDone, NotesOfASessionComeBackAndAreSaved)
{
    const Uuid booking = first<models::Booking>(u"WHERE status = 'confirmed' ORDER BY start_time DESC"_s);
    open(u"bookings"_s, booking);
    fill(u"booking.notes"_s, u"Bring the long bands"_s);
    // A field of a killed program does not see how it loses the focus.
    find<Field>(u"booking.notes"_s)->disconnect(SIGNAL(editingFinished()));
    kill(u"Bring the long bands"_s);
    const QString stored = u"SELECT count(*) FROM bookings WHERE notes = 'Bring the long bands'"_s;
    EXPECT_EQ(desk.number(stored), 0);
    goOnWithTheOnlyOne();
    EXPECT_EQ(lineText(u"booking.notes"_s), u"Bring the long bands"_s);
    EXPECT_EQ(desk.number(stored), 1) << failure.toStdString();
    EXPECT_TRUE(isNothingKept());
}

TEST_F(HalfDone, NotesThatWereSavedOnLeavingAreNoDraft)
{
    open(u"bookings"_s, first<models::Booking>(u"WHERE status = 'confirmed' ORDER BY start_time DESC"_s));
    fill(u"booking.notes"_s, u"Bring the long bands"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !isNothingKept(); }));
    Q_EMIT find<Field>(u"booking.notes"_s)->editingFinished();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings WHERE notes = 'Bring the long bands'"_s), 1);
    EXPECT_TRUE(isNothingKept());
}

TEST_F(HalfDone, ACorrectionOfAPackComesBackWithItsCount)
{
    open(u"client_packages"_s, sell(u"Mia Thompson"_s, offer(u"Strength"_s, 10, 50'000)));
    click(u"packCorrect"_s);
    fill(u"packCount"_s, u"3"_s);
    fill(u"packReason"_s, u"She came twice without me"_s);
    kill(u"She came twice without me"_s);
    goOnWithTheOnlyOne();
    EXPECT_EQ(window->currentScreen()->id(), u"packages"_s);
    EXPECT_EQ(lineText(u"packCount"_s), u"3"_s);
    EXPECT_EQ(lineText(u"packReason"_s), u"She came twice without me"_s);
    click(u"packFormSave"_s);
    EXPECT_TRUE(isNothingKept()) << failure.toStdString();
}

TEST_F(HalfDone, TheReasonOfARefundStaysWhileThePageIsMadeAnew)
{
    open(u"payments"_s, first<models::Payment>(u"WHERE status = 'succeeded' AND stripe_payment_intent_id IS NULL"_s));
    fill(u"refundAmount"_s, u"5.00"_s);
    fill(u"refundReason"_s, u"Half an hour was lost"_s);
    earnings->refresh();
    settle();
    EXPECT_EQ(lineText(u"refundReason"_s), u"Half an hour was lost"_s);
    kill(u"Half an hour was lost"_s);
    goOnWithTheOnlyOne();
    EXPECT_EQ(lineText(u"refundAmount"_s), u"5.00"_s);
    EXPECT_EQ(lineText(u"refundReason"_s), u"Half an hour was lost"_s);
    click(u"refundButton"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM payments WHERE refund_amount = 500"_s), 1) << failure.toStdString();
    EXPECT_TRUE(isNothingKept());
}

TEST_F(HalfDone, AReferralComesBackWithBothPeople)
{
    window->goTo(u"loyalty"_s);
    window->commands().run(u"loyalty.new_referral"_s);
    settle();
    find<calendar::ClientField>(u"referralFrom"_s)->choose({week.clients[u"Mia Thompson"_s], u"Mia Thompson"_s, {}});
    fill(u"referralCode"_s, u"SUMMER25"_s);
    kill(u"SUMMER25"_s);
    goOnWithTheOnlyOne();
    EXPECT_EQ(window->currentScreen()->id(), u"loyalty"_s);
    EXPECT_EQ(find<calendar::ClientField>(u"referralFrom"_s)->choice()->id, week.clients[u"Mia Thompson"_s]);
    EXPECT_EQ(lineText(u"referralCode"_s), u"SUMMER25"_s);
    click(u"formCancel"_s);
    EXPECT_TRUE(isNothingKept());
}

TEST_F(HalfDone, ADayOffComesBackWithItsNote)
{
    window->goTo(u"profile"_s);
    click(u"addDayOff"_s);
    fill(u"exceptionNote"_s, u"Moving house"_s);
    kill(u"Moving house"_s);
    goOnWithTheOnlyOne();
    EXPECT_EQ(window->currentScreen()->id(), u"profile"_s);
    EXPECT_EQ(lineText(u"exceptionNote"_s), u"Moving house"_s);
    click(u"exceptionSave"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM trainer_profiles WHERE availability_hours LIKE '%Moving house%'"_s),
              1);
    EXPECT_TRUE(isNothingKept());
}

TEST_F(HalfDone, WhatIsLeftGivesTheKeysBackToWhatIsShown)
{
    window->goTo(u"earnings"_s);
    click(u"recordButton"_s);
    EXPECT_EQ(QApplication::focusWidget(), find<QWidget>(u"paymentClient"_s)) << "what is typed next has a place";
    auto* cancel = find<Button>(u"paymentCancel"_s);
    cancel->setFocus();
    click(u"paymentCancel"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] {
        const QWidget* focused = QApplication::focusWidget();
        return focused && earnings->content()->isAncestorOf(focused);
    })) << (QApplication::focusWidget() ? QApplication::focusWidget()->objectName().toStdString() : "nothing");
}
