// People: messages, bulk acts, a client's papers, health, loyalty forms, reviews, services and a day off.
#include "tests/ui/trade_window.h"
#include "ui/calendar/client_field.h"
#include "ui/clients/erase_dialog.h"
#include "ui/clients/retention_dialog.h"
#include "ui/core/plans/client_plans.h"
#include "ui/core/plans/inbox.h"
#include "ui/core/plans/settle_plans.h"
#include "ui/core/offers/service_order.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/table_view.h"
#include "ui/messages/message_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTimer>

using namespace Qt::StringLiterals;
using models::Uuid;
using namespace ui;

namespace
{

struct PeopleTrade : tests::TradeWindow {
    void giveMail(const QString& client, const QString& mail)
    {
        plans::ClientDetails details;
        details.email = std::optional(mail);
        const auto done = commands.perform(plans::updateClient(week.clients[client].toString(), details));
        ASSERT_TRUE(done) << done.error().message.toStdString();
    }
    /// What this client wants by mail.
    void setMail(const QString& client, bool bookings, bool reminders, bool promotions)
    {
        const auto before =
            desk.reader()
                .first<models::NotificationSettings>(u"WHERE user_id = ?"_s, {week.clients[client].toString()})
                .value();
        ASSERT_TRUE(before);
        auto after = *before;
        after.emailBookings = bookings;
        after.emailReminders = reminders;
        after.emailPromotions = promotions;
        models::ChangeSet changes{u"x"_s, {}};
        models::addUpdate(changes, *before, after, desk.now);
        if (!changes.isEmpty()) {
            ASSERT_TRUE(desk.store().commit(changes));
        }
    }
    void openMessage(const QString& client, const QString& hint)
    {
        window->goTo(u"clients"_s);
        ASSERT_TRUE(clients->open({u"message"_s, week.clients[client], hint}));
        settle();
    }
    QString body() { return find<QPlainTextEdit>(u"messageBody"_s)->toPlainText(); }
    void choose(const QString& field, const QString& client)
    {
        find<calendar::ClientField>(field)->choose({week.clients[client], client, {}});
        settle();
    }
};

} // namespace

TEST_F(PeopleTrade, AReminderSpeaksOfTheSessionAndGoesOverTheClipboard)
{
    giveMail(u"Yuki Tanaka"_s, u"yuki@example.org"_s);
    setMail(u"Yuki Tanaka"_s, true, true, false);
    const Uuid id = week.bookingAt(2, u"12:00"_s);
    openMessage(u"Yuki Tanaka"_s, u"reminder:"_s + id.toString());
    EXPECT_TRUE(body().contains(u"Hello Yuki"_s)) << body().toStdString();
    EXPECT_TRUE(body().contains(u"12:00"_s) && body().contains(u"https://example.org/meet/1"_s))
        << body().toStdString();
    click(u"messageCopy"_s);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"Hello Yuki"_s));
}

TEST_F(PeopleTrade, WhatAClientHasSwitchedOffIsRefusedWithTheReason)
{
    giveMail(u"Yuki Tanaka"_s, u"yuki@example.org"_s);
    setMail(u"Yuki Tanaka"_s, true, false, false);
    openMessage(u"Yuki Tanaka"_s, u"reminder:"_s + week.bookingAt(2, u"12:00"_s).toString());
    EXPECT_TRUE(find<QWidget>(u"messageRefused"_s)->isVisible());
    EXPECT_FALSE(find<QWidget>(u"messageOpen"_s)->isEnabled());
    EXPECT_FALSE(find<QWidget>(u"messageCopy"_s)->isEnabled());
    openMessage(u"Yuki Tanaka"_s, u"free"_s);
    EXPECT_FALSE(find<QWidget>(u"messageRefused"_s)->isVisible()) << "bookings are switched on";
}

TEST_F(PeopleTrade, ADebtNamesTheOpenSessionsAndTheirSum)
{
    giveMail(u"Elif Yıldız"_s, u"elif@example.org"_s);
    setMail(u"Elif Yıldız"_s, true, true, false);
    window->goTo(u"earnings"_s);
    window->commands().run(u"earnings.owed"_s);
    settle();
    click(u"owedWrite"_s);
    EXPECT_EQ(window->currentScreen()->id(), u"clients"_s);
    EXPECT_TRUE(body().contains(u"Strength"_s) && body().contains(u"€45.00"_s)) << body().toStdString();
}

TEST_F(PeopleTrade, ADraftThatWasChangedIsKeptForTheSamePerson)
{
    giveMail(u"Yuki Tanaka"_s, u"yuki@example.org"_s);
    setMail(u"Yuki Tanaka"_s, true, true, false);
    openMessage(u"Yuki Tanaka"_s, u"free"_s);
    find<QPlainTextEdit>(u"messageBody"_s)->setPlainText(u"Half a thought"_s);
    press(Qt::Key_Escape);
    openMessage(u"Yuki Tanaka"_s, u"free"_s);
    EXPECT_EQ(body(), u"Half a thought"_s);
}

TEST_F(PeopleTrade, ATextTooLongForAMailProgramIsToldAtItsField)
{
    giveMail(u"Yuki Tanaka"_s, u"yuki@example.org"_s);
    setMail(u"Yuki Tanaka"_s, true, true, false);
    openMessage(u"Yuki Tanaka"_s, u"free"_s);
    find<QPlainTextEdit>(u"messageBody"_s)->setPlainText(QString(200'000, u'x'));
    click(u"messageOpen"_s);
    EXPECT_EQ(focusName(), u"messageBody"_s);
    EXPECT_EQ(body().size(), 200'000) << "no typed text is lost";
}

TEST_F(PeopleTrade, TickedPeopleGetAPackEachInOneAct)
{
    window->goTo(u"packages"_s);
    window->commands().run(u"packages.new_offer"_s);
    settle();
    fill(u"offerPrice"_s, u"400"_s);
    click(u"offerSave"_s);
    window->goTo(u"clients"_s);
    settle();
    clients->model().setData(clients->model().index(0, RosterItemModel::Check), Qt::Checked, Qt::CheckStateRole);
    clients->model().setData(clients->model().index(1, RosterItemModel::Check), Qt::Checked, Qt::CheckStateRole);
    settle();
    click(u"bulkSell"_s);
    EXPECT_TRUE(find<QWidget>(u"saleSeveral"_s)->isVisible());
    QTest::mouseClick(find<ChoiceBar>(u"salePaid"_s)->part(1), Qt::LeftButton);
    settle();
    click(u"saleConfirm"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM client_packages"_s), 2) << failure.toStdString();
    window->undo();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM client_packages"_s), 0) << "one Undo takes both back";
}

TEST_F(PeopleTrade, AListOfChosenClientsIsWrittenWithoutHealth)
{
    plans::ClientDetails details;
    details.healthConditions = std::optional(u"a secret condition"_s);
    ASSERT_TRUE(commands.perform(plans::updateClient(week.clients[u"Mia Thompson"_s].toString(), details)));
    window->goTo(u"clients"_s);
    settle();
    clients->writeList({week.clients[u"Mia Thompson"_s], week.clients[u"Wei Chen"_s]}, desk.file(u"list.csv"_s));
    QFile file(desk.file(u"list.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << failure.toStdString();
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_EQ(text.count(u"\r\n"_s), 3) << "a header and two rows";
    EXPECT_TRUE(text.contains(u"Thompson"_s) && text.contains(u"Chen"_s) && !text.contains(u"Weber"_s));
    EXPECT_FALSE(text.contains(u"secret"_s));
    EXPECT_EQ(toast.actionText, u"Show in folder"_s);
    clients->writeArchive(week.clients[u"Mia Thompson"_s], desk.file(u"mia.zip"_s));
    EXPECT_TRUE(QFile::exists(desk.file(u"mia.zip"_s))) << failure.toStdString();
}

TEST_F(PeopleTrade, ErasingWantsTheNameAndLeavesAReceipt)
{
    window->goTo(u"clients"_s);
    ASSERT_TRUE(clients->open({u"users"_s, week.clients[u"Mia Thompson"_s], {}}));
    settle();
    bool receipt = false;
    QTimer::singleShot(0, window.get(), [&] {
        auto* dialog = qobject_cast<EraseDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        auto* confirm = dialog->findChild<Button*>(u"eraseConfirm"_s);
        EXPECT_FALSE(confirm->isEnabled());
        QTest::keyClicks(dialog->findChild<Field*>(u"eraseName"_s), u"mia thompson"_s);
        EXPECT_TRUE(confirm->isEnabled());
        QTest::mouseClick(confirm, Qt::LeftButton);
        receipt =
            dialog->findChild<QPlainTextEdit*>(u"eraseReceipt"_s)->toPlainText().contains(u"Receipt of erasure"_s);
        dialog->accept();
    });
    window->commands().run(u"client.erase"_s);
    settle();
    EXPECT_TRUE(receipt);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM users WHERE first_name = 'Mia'"_s), 0);
}

TEST_F(PeopleTrade, WhoWasNotSeenForLongIsListedAndErasedThere)
{
    const auto before =
        desk.reader()
            .first<models::TrainerClient>(
                u"WHERE NOT EXISTS (SELECT 1 FROM bookings b WHERE b.client_id = trainer_clients.client_id) "
                "AND NOT EXISTS (SELECT 1 FROM client_packages c WHERE c.client_id = "
                "trainer_clients.client_id) AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.client_id = "
                "trainer_clients.client_id)"_s)
            .value();
    ASSERT_TRUE(before) << "the practice has a client without dealings";
    auto after = *before;
    after.since = QDate(2020, 3, 2);
    models::ChangeSet changes{u"x"_s, {}};
    models::addUpdate(changes, *before, after, desk.now);
    ASSERT_TRUE(desk.store().commit(changes));
    const auto person = desk.reader().get<models::User>(before->clientId).value();
    const QString name = fullName(person.firstName, person.lastName);

    int listed = -1, left = -1;
    QString shown;
    QTimer::singleShot(0, window.get(), [&] {
        auto* list = qobject_cast<RetentionDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(list);
        auto* table = list->findChild<TableView*>(u"retentionTable"_s);
        listed = table->model()->rowCount();
        shown = table->currentIndex().siblingAtColumn(RetentionItemModel::Client).data().toString();
        QTimer::singleShot(0, list, [&name] {
            auto* erasing = qobject_cast<EraseDialog*>(QApplication::activeModalWidget());
            ASSERT_TRUE(erasing);
            QTest::keyClicks(erasing->findChild<Field*>(u"eraseName"_s), name);
            QTest::mouseClick(erasing->findChild<Button*>(u"eraseConfirm"_s), Qt::LeftButton);
            erasing->accept();
        });
        QTest::mouseClick(list->findChild<Button*>(u"retentionErase"_s), Qt::LeftButton);
        left = table->model()->rowCount();
        EXPECT_FALSE(list->findChild<Button*>(u"retentionErase"_s)->isEnabled()) << "nobody is left to erase";
        list->accept();
    });
    window->commands().run(u"client.retention"_s);
    settle();
    EXPECT_EQ(listed, 1);
    EXPECT_EQ(shown, name);
    EXPECT_EQ(left, 0);
    EXPECT_FALSE(desk.reader().get<models::User>(before->clientId)->isActive);

    clients->setPrivate(true);
    EXPECT_FALSE(window->commands().find(u"client.retention"_s)->unavailable().isEmpty()) << "a client looks on";
}

TEST_F(PeopleTrade, HealthIsEditedBehindItsLockOnly)
{
    window->goTo(u"clients"_s);
    ASSERT_TRUE(clients->open({u"users"_s, week.clients[u"Mia Thompson"_s], u"health"_s}));
    settle();
    EXPECT_EQ(window->findChildren<QWidget*>(u"editHealth"_s).size(), 0);
    click(u"showHealth"_s);
    click(u"editHealth"_s);
    fill(u"healthWeight"_s, u"heavy"_s);
    click(u"healthSave"_s);
    EXPECT_EQ(focusName(), u"healthWeight"_s);
    fill(u"healthWeight"_s, u"68.5"_s);
    find<QPlainTextEdit>(u"healthConditions"_s)->setPlainText(u"Knee"_s);
    find<QAbstractButton>(u"healthConsent"_s)->click();
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto roster =
        desk.reader()
            .first<models::TrainerClient>(u"WHERE client_id = ?"_s, {week.clients[u"Mia Thompson"_s].toString()})
            .value();
    EXPECT_TRUE(roster->healthConsentAt) << failure.toStdString();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM client_profiles WHERE health_conditions = 'Knee' AND weight = 68.5"_s),
              1);
    EXPECT_EQ(find<QPlainTextEdit>(u"healthConditions"_s)->toPlainText(), QString())
        << "nothing of it stays in the form";
}

TEST_F(PeopleTrade, PausedPeopleAreFoundThroughTheFilterMenu)
{
    ASSERT_TRUE(commands.perform(plans::pauseClient(week.clients[u"Mia Thompson"_s].toString())));
    window->goTo(u"clients"_s);
    settle();
    EXPECT_LT(clients->model().rowOf(week.clients[u"Mia Thompson"_s]), 0);
    click(u"clientFilters"_s);
    clickAction(u"Paused"_s);
    EXPECT_EQ(clients->model().rowCount(), 1);
    EXPECT_EQ(clients->model().rowOf(week.clients[u"Mia Thompson"_s]), 0);
}

TEST_F(PeopleTrade, AReferralIsNotedAndNobodyBringsThemselves)
{
    window->goTo(u"loyalty"_s);
    window->commands().run(u"loyalty.new_referral"_s);
    settle();
    click(u"referralSave"_s);
    EXPECT_EQ(focusName(), u"referralFrom"_s);
    choose(u"referralFrom"_s, u"Mia Thompson"_s);
    choose(u"referralTo"_s, u"Mia Thompson"_s);
    click(u"referralSave"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM referrals"_s), 0);
    choose(u"referralTo"_s, u"Noor Rahimi"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM referrals WHERE status = 'pending'"_s), 1) << failure.toStdString();
    find<TableView>(u"referralTable"_s)->setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM referrals WHERE status = 'cancelled'"_s), 1) << failure.toStdString();
}

TEST_F(PeopleTrade, ABadgeOfOnesOwnIsMadeReadBackAndRetired)
{
    window->goTo(u"loyalty"_s);
    window->commands().run(u"loyalty.new_badge"_s);
    settle();
    fill(u"badgeName"_s, u"Early bird"_s);
    click(u"badgeSave"_s);
    EXPECT_EQ(focusName(), u"badgeNumber"_s);
    find<QComboBox>(u"badgeKind"_s)->setCurrentIndex(5);
    fill(u"badgeCriteria"_s, u"count(completed) > fifty"_s);
    click(u"badgeSave"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM trainer_badges"_s), 0)
        << "a rule that cannot be read is told, not guessed";
    fill(u"badgeCriteria"_s, u"count(completed) >= 1"_s);
    EXPECT_TRUE(find<Text>(u"badgeWords"_s)->text().startsWith(u"Sessions completed: 1"_s))
        << find<Text>(u"badgeWords"_s)->text().toStdString();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM badges WHERE name = 'Early bird'"_s), 1) << failure.toStdString();
    EXPECT_GT(desk.number(u"SELECT count(*) FROM user_badges"_s), 0) << "who meets it already gets it at once";
    click(u"retireBadge"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM trainer_badges WHERE retired_at IS NOT NULL"_s), 1)
        << failure.toStdString();
}

TEST_F(PeopleTrade, PointsAreRedeemedNeverBelowZero)
{
    window->goTo(u"loyalty"_s);
    loyalty->open({u"loyalty"_s, week.clients[u"Mia Thompson"_s], {}});
    settle();
    EXPECT_FALSE(find<QWidget>(u"panelRedeem"_s)->isEnabled());
    click(u"panelGivePoints"_s);
    fill(u"givePoints"_s, u"40"_s);
    fill(u"giveReason"_s, u"Welcome"_s);
    click(u"saveGive"_s);
    click(u"panelRedeem"_s);
    fill(u"givePoints"_s, u"50"_s);
    fill(u"giveReason"_s, u"A shirt"_s);
    click(u"saveGive"_s);
    EXPECT_TRUE(find<Field>(u"givePoints"_s)->hasProblem());
    fill(u"givePoints"_s, u"30"_s);
    click(u"saveGive"_s);
    EXPECT_EQ(desk.number(u"SELECT sum(points) FROM loyalty_points WHERE user_id = '%1'"_s.arg(
                  week.clients[u"Mia Thompson"_s].toString())),
              10)
        << failure.toStdString();
}

TEST_F(PeopleTrade, WordsFromElsewhereBecomeAPrivateReview)
{
    window->goTo(u"reviews"_s);
    click(u"addReview"_s);
    click(u"reviewSave"_s);
    EXPECT_EQ(focusName(), u"reviewClient"_s);
    choose(u"reviewClient"_s, u"Lukas Weber"_s);
    find<calendar::ClientField>(u"reviewClient"_s)->setFocus();
    press(Qt::Key_Tab);
    EXPECT_EQ(focusName(), u"reviewSession"_s) << "what stands below, though the client's field was made last";
    EXPECT_GE(find<QComboBox>(u"reviewSession"_s)->count(), 1);
    QTest::mouseClick(find<ChoiceBar>(u"reviewRating"_s)->part(3), Qt::LeftButton);
    find<QPlainTextEdit>(u"reviewWords"_s)->setPlainText(u"Said at the door: great."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM reviews WHERE rating = 4 AND is_public = 0"_s), 1)
        << failure.toStdString();
}

TEST_F(PeopleTrade, ServicesAreReorderedAndColoured)
{
    window->goTo(u"services"_s);
    settle();
    services->table().setFocus();
    services->table().setCurrentIndex(services->model().index(1, 0));
    const Uuid second = services->model().entry(1).service.id;
    press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(services->model().entry(0).service.id, second) << failure.toStdString();
    EXPECT_EQ(readPlacedServices(desk.reader(), week.trainerId)->front().hue, 1) << "the colour stays with the service";
    ASSERT_TRUE(services->open({u"trainer_services"_s, second, {}}));
    settle();
    click(u"hue_6"_s);
    EXPECT_EQ(readPlacedServices(desk.reader(), week.trainerId)->front().hue, 6) << failure.toStdString();
    window->undo();
    window->undo();
    EXPECT_NE(readPlacedServices(desk.reader(), week.trainerId)->front().service.id, second);
}

TEST_F(PeopleTrade, ADayOffListsTheSessionsItHitsBeforeItIsSaved)
{
    window->goTo(u"profile"_s);
    settle();
    click(u"addDayOff"_s);
    fill(u"exceptionDate"_s, u"2025-06-12"_s);
    auto* hits = find<QWidget>(u"exceptionHits"_s);
    ASSERT_TRUE(hits->isVisible());
    QString said;
    for (const QLabel* label : hits->findChildren<QLabel*>())
        said += label->text() + u'\n';
    EXPECT_TRUE(said.contains(u"8 session"_s) && said.contains(u"10:30 Søren Kjær"_s)) << said.toStdString();
    fill(u"exceptionDate"_s, u"2025-06-22"_s);
    EXPECT_FALSE(hits->isVisible());
}
