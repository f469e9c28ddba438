// Half-typed forms: what was typed comes back after the program was killed, and is gone once it is saved.
#include "tests/ui/half_typed.h"
#include "ui/calendar/client_field.h"
#include "ui/clients/erase_dialog.h"
#include "ui/core/plans/profile.h"
#include "ui/kit/form_draft.h"
#include "ui/kit/value_fields.h"

#include <QComboBox>
#include <QFile>
#include <QTimer>

using namespace Qt::StringLiterals;
using models::Uuid;
using namespace ui;
using tests::HalfTyped;

TEST_F(HalfTyped, MessagesComeBackToTheirPersonAndTopic)
{
    giveMail(u"Yuki Tanaka"_s);
    giveMail(u"Mia Thompson"_s);
    openMessage(u"Mia Thompson"_s, u"debt"_s);
    type(u"messageBody"_s, u"About the money"_s);
    // Another person at once: not even the last word of the first is lost.
    openMessage(u"Yuki Tanaka"_s, u"free"_s);
    type(u"messageBody"_s, u"Half a thought"_s);
    kill(u"Half a thought"_s);
    const auto kept = Drafts(&memory).all();
    ASSERT_EQ(kept.size(), 2u);
    EXPECT_EQ(kept[0].title, u"Message to Yuki Tanaka"_s) << "the newest first";
    goOn(kept[1]);
    EXPECT_EQ(window->currentScreen()->id(), u"clients"_s);
    EXPECT_EQ(areaText(u"messageBody"_s), u"About the money"_s);
    EXPECT_EQ(find<QComboBox>(u"messageTopic"_s)->currentData().toString(), u"debt"_s);
    // The same person, opened by hand.
    openMessage(u"Yuki Tanaka"_s, u"free"_s);
    EXPECT_EQ(areaText(u"messageBody"_s), u"Half a thought"_s);
    click(u"messageCopy"_s);
    ASSERT_EQ(Drafts(&memory).all().size(), 1u) << "what went out is kept no longer";
    EXPECT_EQ(Drafts(&memory).all().front().id, week.clients[u"Mia Thompson"_s]);
}

TEST_F(HalfTyped, AnotherTopicOfAMessageHasItsOwnWords)
{
    giveMail(u"Yuki Tanaka"_s);
    openMessage(u"Yuki Tanaka"_s, u"free"_s);
    type(u"messageBody"_s, u"Half a thought"_s);
    auto* topic = find<QComboBox>(u"messageTopic"_s);
    ASSERT_GT(topic->count(), 1);
    topic->setCurrentIndex(0);
    settle();
    EXPECT_NE(areaText(u"messageBody"_s), u"Half a thought"_s);
    topic->setCurrentIndex(topic->count() - 1);
    settle();
    EXPECT_EQ(areaText(u"messageBody"_s), u"Half a thought"_s);
}

TEST_F(HalfTyped, AMessageToSeveralComesBackToAllOfThem)
{
    giveMail(u"Yuki Tanaka"_s);
    giveMail(u"Mia Thompson"_s);
    window->goTo(u"clients"_s);
    settle();
    for (const QString& name : {u"Yuki Tanaka"_s, u"Mia Thompson"_s}) {
        const int row = clients->model().rowOf(week.clients[name]);
        clients->model().setData(clients->model().index(row, RosterItemModel::Check), Qt::Checked, Qt::CheckStateRole);
    }
    settle();
    click(u"bulkMessage"_s);
    const QString to = find<Text>(u"messageTo"_s)->text();
    type(u"messageBody"_s, u"We meet in the park"_s);
    kill(u"We meet in the park"_s);
    goOnWithTheOnlyOne();
    EXPECT_EQ(areaText(u"messageBody"_s), u"We meet in the park"_s);
    EXPECT_EQ(find<Text>(u"messageTo"_s)->text(), to);
}

TEST_F(HalfTyped, APaymentComesBackWithItsAmountAndTheWayItWasPaid)
{
    window->openLink({u"record_payment"_s, week.clients[u"Elif Yıldız"_s], {}});
    settle();
    const QString payer = lineText(u"paymentClient"_s);
    ASSERT_FALSE(payer.isEmpty());
    fill(u"paymentAmount"_s, u"12.50"_s);
    pick(u"paymentMethod"_s, 1);
    fill(u"paymentDay"_s, u"2025-06-09"_s);
    press(Qt::Key_Tab);
    const QString day = lineText(u"paymentDay"_s), purpose = find<Button>(u"paymentFor"_s)->text();
    kill(day);
    goOnWithTheOnlyOne();
    EXPECT_EQ(window->currentScreen()->id(), u"earnings"_s);
    EXPECT_EQ(lineText(u"paymentClient"_s), payer);
    EXPECT_EQ(lineText(u"paymentAmount"_s), u"12.50"_s);
    EXPECT_EQ(find<ChoiceBar>(u"paymentMethod"_s)->current(), 1);
    EXPECT_EQ(lineText(u"paymentDay"_s), day);
    EXPECT_EQ(find<Button>(u"paymentFor"_s)->text(), purpose);
    click(u"paymentSave"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM payments WHERE amount = 1250"_s), 1) << failure.toStdString();
    EXPECT_TRUE(isNothingKept());
}

TEST_F(HalfTyped, ABadgeComesBackWithItsRule)
{
    window->goTo(u"loyalty"_s);
    window->commands().run(u"loyalty.new_badge"_s);
    settle();
    fill(u"badgeName"_s, u"Early bird"_s);
    find<QComboBox>(u"badgeKind"_s)->setCurrentIndex(5);
    fill(u"badgeCriteria"_s, u"count(completed) >= 50"_s);
    kill(u"count(completed) >= 50"_s);
    goOnWithTheOnlyOne();
    EXPECT_EQ(window->currentScreen()->id(), u"loyalty"_s);
    EXPECT_EQ(lineText(u"badgeName"_s), u"Early bird"_s);
    EXPECT_EQ(lineText(u"badgeCriteria"_s), u"count(completed) >= 50"_s);
    EXPECT_TRUE(find<QWidget>(u"badgeCriteria"_s)->isVisible()) << "the kind of badge came back too";
    click(u"badgeSave"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM badges WHERE name = 'Early bird'"_s), 1) << failure.toStdString();
    EXPECT_TRUE(isNothingKept());
}

TEST_F(HalfTyped, PointsComeBackToTheirClientUntilTheyAreThrownAway)
{
    window->openLink({u"loyalty"_s, week.clients[u"Mia Thompson"_s], {}});
    settle();
    click(u"panelGivePoints"_s);
    fill(u"givePoints"_s, u"40"_s);
    fill(u"giveReason"_s, u"Helped at the summer party"_s);
    kill(u"Helped at the summer party"_s);
    goOnWithTheOnlyOne();
    EXPECT_EQ(lineText(u"giveReason"_s), u"Helped at the summer party"_s);
    EXPECT_EQ(lineText(u"givePoints"_s), u"40"_s);
    EXPECT_EQ(find<calendar::ClientField>(u"giveClient"_s)->choice()->id, week.clients[u"Mia Thompson"_s]);
    QTest::keyClick(find<QWidget>(u"giveReason"_s), Qt::Key_Escape);
    settle();
    EXPECT_FALSE(find<QWidget>(u"giveReason"_s)->isVisible());
    goOnWithTheOnlyOne();
    EXPECT_EQ(lineText(u"giveReason"_s), u"Helped at the summer party"_s) << "Esc only leaves";
    click(u"formCancel"_s);
    EXPECT_TRUE(isNothingKept());
}

TEST_F(HalfTyped, WordsOfAClientComeBackWithTheSessionAndTheStars)
{
    window->goTo(u"reviews"_s);
    window->commands().run(u"reviews.add"_s);
    settle();
    const Uuid client =
        desk.reader()
            .first<models::Booking>(u"WHERE status = 'completed' AND NOT EXISTS (SELECT 1 FROM reviews r "
                                    "WHERE r.booking_id = bookings.id)"_s)
            .value()
            .value()
            .clientId;
    const auto person = desk.reader().get<models::User>(client).value();
    find<calendar::ClientField>(u"reviewClient"_s)->choose({client, fullName(person.firstName, person.lastName), {}});
    settle();
    const QString session = find<QComboBox>(u"reviewSession"_s)->currentData().toString();
    ASSERT_FALSE(session.isEmpty());
    pick(u"reviewRating"_s, 2);
    type(u"reviewWords"_s, u"She said it was hard, and good"_s);
    kill(u"She said it was hard, and good"_s);
    goOnWithTheOnlyOne();
    EXPECT_EQ(window->currentScreen()->id(), u"reviews"_s);
    EXPECT_EQ(areaText(u"reviewWords"_s), u"She said it was hard, and good"_s);
    EXPECT_EQ(find<ChoiceBar>(u"reviewRating"_s)->current(), 2);
    EXPECT_EQ(find<QComboBox>(u"reviewSession"_s)->currentData().toString(), session);
    click(u"reviewSave"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM reviews WHERE rating = 3 AND comment LIKE 'She said%'"_s), 1)
        << failure.toStdString();
    EXPECT_TRUE(isNothingKept());
}

TEST_F(HalfTyped, TheWordsOfTheProfileComeBackUnsavedAndAreSavedWhenTheyAreLeft)
{
    window->goTo(u"profile"_s);
    type(u"profileBio"_s, u"I have trained people since"_s);
    // A field of a killed program does not see how it loses the focus.
    find<QWidget>(u"profileBio"_s)->removeEventFilter(find<QWidget>(u"aboutSection"_s));
    kill(u"I have trained people since"_s);
    goOnWithTheOnlyOne();
    EXPECT_EQ(window->currentScreen()->id(), u"profile"_s);
    EXPECT_EQ(areaText(u"profileBio"_s), u"I have trained people since"_s);
    EXPECT_EQ(QApplication::focusWidget(), find<QWidget>(u"profileBio"_s));
    const QString stored = u"SELECT count(*) FROM trainer_profiles WHERE bio = 'I have trained people since'"_s;
    EXPECT_EQ(desk.number(stored), 0) << "clients read it: nothing is published that was not finished";
    press(Qt::Key_Tab);
    settle();
    EXPECT_EQ(desk.number(stored), 1);
    EXPECT_TRUE(isNothingKept());
}

TEST_F(HalfTyped, WordsTooLongForTheProfileStayWhileAnotherFieldIsSaved)
{
    window->goTo(u"profile"_s);
    type(u"profileBio"_s, QString(601, u'x'));
    fill(u"profileLocation"_s, u"Leeds"_s);
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM trainer_profiles WHERE location = 'Leeds'"_s), 1);
    EXPECT_EQ(areaText(u"profileBio"_s).size(), 601);
}

TEST_F(HalfTyped, ACertificateComesBackIntoItsForm)
{
    window->goTo(u"profile"_s);
    click(u"addCertificate"_s);
    fill(u"certificateName"_s, u"First aid for trainers"_s);
    // News from elsewhere makes the section anew.
    ASSERT_TRUE(commands.perform(setTrainer(u"Robin"_s, u"Stone"_s, u"robin@example.org"_s)));
    settle();
    EXPECT_EQ(lineText(u"certificateName"_s), u"First aid for trainers"_s);
    kill(u"First aid for trainers"_s);
    goOnWithTheOnlyOne();
    EXPECT_EQ(lineText(u"certificateName"_s), u"First aid for trainers"_s);
    click(u"certificateSave"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM certifications WHERE name = 'First aid for trainers'"_s), 1);
    EXPECT_TRUE(isNothingKept());
}

TEST_F(HalfTyped, HealthIsNoDraft)
{
    window->openLink({u"users"_s, week.clients[u"Mia Thompson"_s], {}});
    settle();
    auto* health = find<QWidget>(u"healthForm"_s);
    EXPECT_TRUE(health->findChildren<FormDraft*>().isEmpty()) << "the window's file is plain text";
}

TEST_F(HalfTyped, WhoIsErasedIsInNoDraft)
{
    const QString name = u"Mia Thompson"_s;
    giveMail(u"Yuki Tanaka"_s);
    giveMail(name);
    openMessage(u"Yuki Tanaka"_s, u"free"_s);
    type(u"messageBody"_s, u"Half a thought"_s);
    openMessage(name, u"free"_s);
    type(u"messageBody"_s, u"About her knee"_s);
    // A word beside one of her sessions is about her too.
    window->openLink(
        {u"bookings"_s, week.book(2, u"09:00"_s, u"Strength"_s, name, models::BookingStatus::Confirmed, false), {}});
    settle();
    fill(u"booking.notes"_s, u"Her knee again"_s);
    find<Field>(u"booking.notes"_s)->disconnect(SIGNAL(editingFinished()));
    kill(u"Her knee again"_s);
    window->openLink({u"users"_s, week.clients[name], {}});
    settle();
    QTimer::singleShot(0, window.get(), [&] {
        auto* dialog = qobject_cast<EraseDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        QTest::keyClicks(dialog->findChild<Field*>(u"eraseName"_s), name);
        QTest::mouseClick(dialog->findChild<Button*>(u"eraseConfirm"_s), Qt::LeftButton);
        dialog->accept();
    });
    window->commands().run(u"client.erase"_s);
    settle();
    const auto kept = Drafts(&memory).all();
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept.front().id, week.clients[u"Yuki Tanaka"_s]);
    QFile file(memory.fileName());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().toLower().contains("her knee"));
}
