// Packs, refunds and money by real clicks and keys: holds, overdrawn packs, both refund results, Stripe's report.
#include "tests/ui/trade_window.h"
#include "ui/acts/consequence_list.h"
#include "ui/core/plans/offer_plans.h"
#include "ui/core/plans/package_plans.h"
#include "ui/core/plans/payment_plans.h"
#include "ui/core/plans/settle_plans.h"
#include "ui/earnings/stripe_dialog.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/table_view.h"
#include "ui/packages/pack_panel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;
using models::Uuid;
using namespace ui;

namespace
{

struct PacksTrade : tests::TradeWindow {
    void hold(const QString& client, int day, const QString& time)
    {
        const Uuid id = week.book(day, time, u"Strength"_s, client, models::BookingStatus::Confirmed, false);
        const auto done = commands.perform(plans::completeBooking(id.toString()));
        ASSERT_TRUE(done) << done.error().message.toStdString();
    }
    void openPack(const Uuid& pack)
    {
        window->goTo(u"packages"_s);
        ASSERT_TRUE(packages->open({u"client_packages"_s, pack, {}}));
        settle();
    }
    int left(const Uuid& pack) { return desk.reader().get<models::ClientPackage>(pack).value().sessionsRemaining; }
    void moreAction(const QString& words)
    {
        auto* panel = find<PackPanel>(u"packPanel"_s);
        // The menu runs its own loop: the click is made from inside it.
        QTimer::singleShot(0, window.get(), [this, words] { clickAction(words); });
        for (Button* button : panel->findChildren<Button*>())
            if (button->iconName() == u"ellipsis"_s && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        QApplication::setActiveWindow(window.get());
        settle();
    }
};

} // namespace

TEST_F(PacksTrade, ARefundShowsBothResultsAndTheTrainerPicks)
{
    const Uuid pack = sell(u"Mia Thompson"_s, offer(u"Strength"_s, 10, 40000));
    hold(u"Mia Thompson"_s, 0, u"12:30"_s);
    hold(u"Mia Thompson"_s, 1, u"12:30"_s);
    openPack(pack);
    moreAction(u"Refund"_s);
    auto* proRata = find<Card>(u"refundProRata"_s);
    auto* listPrice = find<Card>(u"refundListPrice"_s);
    ASSERT_TRUE(proRata->isVisible() && listPrice->isVisible());
    EXPECT_TRUE(proRata->accessibleName().contains(u"€320.00"_s)) << proRata->accessibleName().toStdString();
    EXPECT_TRUE(listPrice->accessibleName().contains(u"€310.00"_s))
        << "400 less twice 45: " << listPrice->accessibleName().toStdString();
    QTest::mouseClick(listPrice, Qt::LeftButton);
    settle();
    click(u"packFormSave"_s);
    EXPECT_EQ(left(pack), 8) << "no reason, no refund";
    EXPECT_EQ(focusName(), u"packReason"_s);
    fill(u"packReason"_s, u"moves away"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(left(pack), 0) << failure.toStdString();
    EXPECT_EQ(
        desk.number(
            u"SELECT refund_amount FROM payments WHERE id = (SELECT payment_id FROM client_packages WHERE id = '%1')"_s
                .arg(pack.toString())),
        31000);
    window->undo();
    EXPECT_EQ(left(pack), 8);
}

TEST_F(PacksTrade, GoingAwayHoldsEveryPackAndOneUndoTakesItBack)
{
    const Uuid which = offer(u"Strength"_s, 10, 40000);
    sell(u"Mia Thompson"_s, which);
    sell(u"Noor Rahimi"_s, which);
    window->goTo(u"packages"_s);
    window->commands().run(u"packages.away"_s);
    settle();
    fill(u"packHoldFrom"_s, u"2025-08-10"_s);
    fill(u"packHoldTo"_s, u"2025-08-09"_s);
    fill(u"packReason"_s, u"holiday"_s);
    click(u"packFormSave"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM package_adjustments WHERE kind = 'hold'"_s), 0)
        << "it ends before it begins";
    EXPECT_TRUE(find<Field>(u"packHoldTo"_s)->hasProblem());
    fill(u"packHoldTo"_s, u"2025-08-24"_s);
    EXPECT_TRUE(find<ConsequenceList>(u"consequences"_s)->words().contains(u"Packs on hold: 2"_s));
    click(u"packFormSave"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM package_adjustments WHERE kind = 'hold' AND reason = 'holiday'"_s), 2)
        << failure.toStdString();
    window->undo();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM package_adjustments WHERE kind = 'hold'"_s), 0);
}

TEST_F(PacksTrade, AnOverdrawnPackIsSettledByAFreeSession)
{
    const Uuid pack = sell(u"Mia Thompson"_s, offer(u"Strength"_s, 1, 4500));
    hold(u"Mia Thompson"_s, 0, u"12:30"_s);
    hold(u"Mia Thompson"_s, 1, u"12:30"_s);
    EXPECT_EQ(left(pack), -1);
    openPack(pack);
    click(u"overFree"_s);
    EXPECT_EQ(left(pack), 0) << failure.toStdString();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM package_adjustments WHERE kind = 'grant' AND sessions = 1"_s), 1);
    window->undo();
    settle();
    EXPECT_EQ(left(pack), -1);
    click(u"overAdjust"_s);
    EXPECT_EQ(focusName(), u"packCount"_s);
    press(Qt::Key_Escape);
    click(u"overSell"_s);
    EXPECT_TRUE(find<QWidget>(u"salePanel"_s)->isVisible());
}

TEST_F(PacksTrade, ASaleEndsWithItsReceipt)
{
    offer(u"Strength"_s, 10, 40000);
    window->goTo(u"packages"_s);
    window->commands().run(u"packages.sell"_s);
    settle();
    auto* client = find<QComboBox>(u"saleClient"_s);
    client->setEditText(u"Mia Thompson"_s);
    fill(u"saleAmount"_s, u"garbage"_s);
    click(u"saleConfirm"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM client_packages"_s), 0);
    EXPECT_EQ(focusName(), u"saleAmount"_s);
    fill(u"saleAmount"_s, u"380,00"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM payments WHERE amount = 38000"_s), 1) << failure.toStdString();
    EXPECT_EQ(toast.actionText, u"Receipt"_s);
    EXPECT_TRUE(toast.undo);
}

TEST_F(PacksTrade, ReturnInASaleTakesTheFirstClientThatFits)
{
    offer(u"Strength"_s, 10, 40000);
    window->goTo(u"packages"_s);
    window->commands().run(u"packages.sell"_s);
    settle();
    click(u"saleConfirm"_s);
    auto* client = find<QComboBox>(u"saleClient"_s);
    const auto isTold = [&] {
        for (const QLabel* label : window->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(u"Choose a client"_s))
                return true;
        }
        return false;
    };
    EXPECT_TRUE(isTold());
    client->lineEdit()->setFocus();
    QTest::keyClicks(client->lineEdit(), u"thomps"_s);
    QTest::keyClick(client->lineEdit(), Qt::Key_Return);
    settle();
    EXPECT_EQ(client->currentText(), u"Mia Thompson"_s);
    EXPECT_FALSE(isTold());
    click(u"saleConfirm"_s);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM client_packages"_s), 1) << failure.toStdString();
}

TEST_F(PacksTrade, AnUnpaidPackIsClosedWithoutMoney)
{
    const Uuid pack = sell(u"Mia Thompson"_s, offer(u"Strength"_s, 10, 40000), false);
    openPack(pack);
    moreAction(u"Close pack"_s);
    fill(u"packReason"_s, u"never paid"_s);
    click(u"packFormSave"_s);
    EXPECT_EQ(left(pack), 0) << failure.toStdString();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM payments WHERE refund_amount > 0"_s), 0);
}

TEST_F(PacksTrade, ARefundOfAPaymentWantsAGoodAmountAndAReason)
{
    plans::PaymentRequest request;
    request.client = week.clients[u"Mia Thompson"_s].toString();
    request.amount = {4500};
    request.currency = u"EUR"_s;
    request.paymentMethod = u"cash"_s;
    const Uuid payment = commands.perform(plans::recordPayment(request)).value().id;
    window->goTo(u"earnings"_s);
    ASSERT_TRUE(earnings->open({u"payments"_s, payment, {}}));
    settle();
    fill(u"refundAmount"_s, u"no amount"_s);
    click(u"refundButton"_s);
    EXPECT_EQ(focusName(), u"refundAmount"_s);
    fill(u"refundAmount"_s, u"45.01"_s);
    fill(u"refundReason"_s, u"too much"_s);
    click(u"refundButton"_s);
    EXPECT_EQ(
        desk.number(u"SELECT coalesce(max(refund_amount), 0) FROM payments WHERE id = '%1'"_s.arg(payment.toString())),
        0);
    fill(u"refundAmount"_s, u"20"_s);
    click(u"refundButton"_s);
    EXPECT_EQ(desk.number(u"SELECT refund_amount FROM payments WHERE id = '%1'"_s.arg(payment.toString())), 2000)
        << failure.toStdString();
}

TEST_F(PacksTrade, APlatformPaymentIsNotRefundedHereAndSaysWhy)
{
    plans::PaymentRequest request;
    request.client = week.clients[u"Mia Thompson"_s].toString();
    request.amount = {4500};
    request.currency = u"EUR"_s;
    request.paymentMethod = u"card"_s;
    request.stripePaymentIntentId = u"pi_test_1"_s;
    const Uuid payment = commands.perform(plans::recordPayment(request)).value().id;
    window->goTo(u"earnings"_s);
    ASSERT_TRUE(earnings->open({u"payments"_s, payment, {}}));
    settle();
    EXPECT_EQ(window->findChildren<QWidget*>(u"refundButton"_s).size(), 0);
    bool said = false;
    for (const QLabel* label : window->findChildren<QLabel*>())
        said |= label->isVisible() && label->text().contains(u"given back there"_s);
    EXPECT_TRUE(said);
}

TEST_F(PacksTrade, StripesReportIsComparedAndAForeignFileRefused)
{
    const auto pay = [&](const QString& intent, int amount) {
        plans::PaymentRequest request;
        request.client = week.clients[u"Mia Thompson"_s].toString();
        request.amount = {amount};
        request.currency = u"EUR"_s;
        request.paymentMethod = u"card"_s;
        request.stripePaymentIntentId = intent;
        ASSERT_TRUE(commands.perform(plans::recordPayment(request)));
    };
    pay(u"pi_equal"_s, 4500);
    pay(u"pi_other"_s, 4500);
    pay(u"pi_missing"_s, 4500);
    QFile file(desk.file(u"stripe.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "balance_transaction_id,created_utc,currency,gross,fee,net,reporting_category,source_id,payment_intent_id\n"
        "txn_1,2025-06-11 08:00:00,eur,45.00,1.00,44.00,charge,ch_1,pi_equal\n"
        "txn_2,2025-06-11 08:01:00,eur,44.00,1.00,43.00,charge,ch_2,pi_other\n"
        "txn_3,2025-06-11 08:02:00,eur,10.00,1.00,9.00,charge,ch_3,pi_unknown\n");
    file.close();
    const auto practice = readPractice(desk.reader()).value();
    StripeDialog dialog(theme, commands, practice, locale);
    dialog.show();
    dialog.setFile(desk.file(u"stripe.csv"_s));
    auto* findings = dialog.findChild<ChoiceBar*>(u"stripeFindings"_s);
    auto* table = dialog.findChild<TableView*>(u"stripeTable"_s);
    ASSERT_TRUE(findings && table);
    const QAbstractItemModelTester tester(table->model());
    EXPECT_EQ(findings->current(), 1) << "what differs stands first";
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), u"pi_other"_s);
    EXPECT_EQ(table->model()->index(0, 4).data().toString(), u"amount"_s);
    for (const auto& [part, reference] :
         {std::pair(0, u"pi_equal"_s), std::pair(2, u"pi_missing"_s), std::pair(3, u"pi_unknown"_s)}) {
        QTest::mouseClick(findings->part(part), Qt::LeftButton);
        settle();
        ASSERT_EQ(table->model()->rowCount(), 1) << part;
        EXPECT_EQ(table->model()->index(0, 1).data().toString(), reference);
    }
    // Something else than a report.
    QFile other(desk.file(u"other.csv"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("name;colour\nrose;red\n");
    other.close();
    dialog.setFile(desk.file(u"other.csv"_s));
    EXPECT_TRUE(dialog.findChild<QWidget*>(u"stripeProblem"_s)->isVisible());
    EXPECT_EQ(table->model()->rowCount(), 0);
    dialog.setFile(desk.file(u"nowhere.csv"_s));
    EXPECT_TRUE(dialog.findChild<QWidget*>(u"stripeProblem"_s)->isVisible());
}
