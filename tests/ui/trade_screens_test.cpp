// Loyalty, reviews and inbox on the sample desk, by real clicks and keys; their item models under the model tester.
#include "tests/support/temp_desk.h"
#include "ui/core/demo/demo.h"
#include "ui/inbox/inbox_list.h"
#include "ui/inbox/inbox_screen.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/loyalty/loyalty_screen.h"
#include "ui/reviews/review_list.h"
#include "ui/reviews/reviews_screen.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QTest>
#include <gmock/gmock.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

struct TradeScreens : testing::Test {
    tests::TempDesk desk;
    Commands commands{desk.store()};
    Theme theme;
    std::unique_ptr<MainWindow> window;

    template <class S>
    S* open(std::unique_ptr<S> made, bool filled = true)
    {
        dressApplication(*qApp, theme);
        theme.setReducedMotion(true);
        if (filled) {
            EXPECT_TRUE(demo::fill(desk.store(), {1, 20, 1}));
        }
        storage::Store& store = desk.store();
        window = std::make_unique<MainWindow>(
            theme, UndoDoor{[&store] { return store.undo(); }, [&store] { return store.redo(); }});
        S* screen = made.get();
        window->addScreen(std::move(made));
        window->resize(1280, 800);
        window->goTo(screen->id());
        window->show();
        QApplication::setActiveWindow(window.get());
        QApplication::processEvents();
        return screen;
    }

    void TearDown() override
    {
        window.reset();
        qApp->setStyle(u"Fusion"_s);
    }

    template <class W>
    W* named(const QString& name)
    {
        // What a panel has taken out of its layout is not there any more.
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        W* found = window->findChild<W*>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }

    template <class V>
    void clickRow(V* view, int row, int column = 0)
    {
        const QRect place = view->visualRect(view->model()->index(row, column));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place.center());
        QApplication::processEvents();
    }
};

} // namespace

TEST_F(TradeScreens, PointsAreGivenWithAReasonAndTakenBackByUndo)
{
    auto* screen = open(std::make_unique<LoyaltyScreen>(theme, commands, QLocale::c(), nullptr));
    const QAbstractItemModelTester tester(&screen->ledger());
    auto* table = named<TableView>(u"ledgerTable"_s);
    ASSERT_GT(screen->ledger().rowCount(), 20);
    clickRow(table, 2, LedgerItemModel::Client);
    const models::Uuid client = screen->ledger().entry(2).userId;
    const qint64 before = screen->ledger().entry(screen->ledger().rowOfClient(client)).balance;
    QTest::mouseClick(named<Button>(u"panelGivePoints"_s), Qt::LeftButton);
    auto* points = named<Field>(u"givePoints"_s);
    QTest::mouseClick(named<Button>(u"saveGive"_s), Qt::LeftButton);
    EXPECT_TRUE(points->hasProblem()) << "nothing is given without a number";
    QTest::keyClicks(points, u"25"_s);
    QTest::keyClicks(named<Field>(u"giveReason"_s), u"Helped at the open day"_s);
    QTest::mouseClick(named<Button>(u"saveGive"_s), Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_EQ(screen->ledger().entry(0).userId, client);
    EXPECT_EQ(screen->ledger().entry(0).points, 25);
    EXPECT_EQ(screen->ledger().entry(0).balance, before + 25);
    EXPECT_EQ(screen->ledger().entry(0).why, u"Given: Helped at the open day"_s);
    EXPECT_EQ(named<Text>(u"pointsBalance"_s)->text(), QLocale::c().toString(before + 25));
    ASSERT_TRUE(desk.store().undo());
    QApplication::processEvents();
    EXPECT_NE(screen->ledger().entry(0).points, 25);
}

TEST_F(TradeScreens, TheLedgerIsSearchedAndReadInPages)
{
    auto* screen = open(std::make_unique<LoyaltyScreen>(theme, commands, QLocale::c(), nullptr));
    const QAbstractItemModelTester tester(&screen->ledger());
    const int first = screen->ledger().rowCount();
    if (screen->ledger().canFetchMore({}))
        screen->ledger().fetchMore({});
    EXPECT_GE(screen->ledger().rowCount(), first);
    const QString name = screen->ledger().entry(0).client;
    named<Field>(u"ledgerSearch"_s)->setText(name);
    ASSERT_GT(screen->ledger().rowCount(), 0);
    for (int row = 0; row < screen->ledger().rowCount(); ++row)
        EXPECT_EQ(screen->ledger().entry(row).client, name);
    named<Field>(u"ledgerSearch"_s)->setText(u"no such person or reason"_s);
    EXPECT_EQ(screen->ledger().rowCount(), 0);
}

TEST_F(TradeScreens, BalancesRunOverTheRowsOfAClient)
{
    auto* screen = open(std::make_unique<LoyaltyScreen>(theme, commands, QLocale::c(), nullptr));
    std::map<models::Uuid, const LedgerRow*> above;
    for (int row = 0; row < screen->ledger().rowCount(); ++row) {
        const LedgerRow& entry = screen->ledger().entry(row);
        if (above.contains(entry.userId)) {
            EXPECT_EQ(above[entry.userId]->balance - above[entry.userId]->points, entry.balance);
        }
        above[entry.userId] = &entry;
    }
}

TEST_F(TradeScreens, PrivacyHidesAmountsInTheLedger)
{
    auto* screen = open(std::make_unique<LoyaltyScreen>(theme, commands, QLocale::c(), nullptr), false);
    const models::Uuid trainer = desk.reader().all<models::User>()->front().id;
    models::LoyaltyPoint row;
    row.id = desk.ids.next(desk.now);
    row.userId = trainer;
    row.points = 45;
    row.transactionType = u"payment"_s;
    row.description = u"Paid 45.00 EUR"_s;
    row.createdAt = desk.now;
    models::ChangeSet changes{u"x"_s, {}};
    models::addInsert(changes, row);
    ASSERT_TRUE(desk.store().commit(changes));
    EXPECT_EQ(screen->ledger().entry(0).why, u"Paid 45.00 EUR"_s);
    screen->setPrivate(true);
    EXPECT_EQ(screen->ledger().entry(0).why, u"Payment"_s);
}

TEST_F(TradeScreens, ACodeIsCopiedWithOneClick)
{
    open(std::make_unique<LoyaltyScreen>(theme, commands, QLocale::c(), nullptr));
    auto* screen = static_cast<LoyaltyScreen*>(window->currentScreen());
    screen->showState(u"selected"_s);
    QApplication::processEvents();
    QTest::mouseClick(named<Button>(u"copyCode"_s), Qt::LeftButton);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u'-'))
        << QGuiApplication::clipboard()->text().toStdString();
}

TEST_F(TradeScreens, OpeningANoticeMarksItReadAfterAMomentAndUTurnsItBack)
{
    auto* screen = open(std::make_unique<InboxScreen>(theme, commands, QLocale::c()));
    const QAbstractItemModelTester tester(&screen->model());
    auto* list = named<InboxList>(u"inboxList"_s);
    ASSERT_FALSE(screen->model().entry(0).heading.isEmpty()) << "a day comes first";
    const int unread = screen->model().unread();
    ASSERT_GT(unread, 0);
    ASSERT_FALSE(screen->model().entry(1).notice.isRead);
    clickRow(list, 1);
    EXPECT_FALSE(screen->model().entry(1).notice.isRead) << "not at once";
    EXPECT_TRUE(QTest::qWaitFor([&] { return screen->model().unread() == unread - 1; }, 10'000));
    EXPECT_TRUE(screen->model().entry(1).notice.isRead);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_U);
    EXPECT_EQ(screen->model().unread(), unread);
    QTest::mouseClick(named<Button>(u"markAllRead"_s), Qt::LeftButton);
    EXPECT_EQ(screen->model().unread(), 0);
    EXPECT_FALSE(named<Button>(u"markAllRead"_s)->isEnabled());
    ASSERT_TRUE(desk.store().undo());
    EXPECT_EQ(screen->model().unread(), unread);
}

TEST_F(TradeScreens, TheSwitchesWriteTheTrainersSettings)
{
    auto* screen = open(std::make_unique<InboxScreen>(theme, commands, QLocale::c()));
    screen->showState(u"selected"_s);
    QApplication::processEvents();
    auto* toggle = named<Switch>(u"sms_bookings"_s);
    const bool before = toggle->isChecked();
    QTest::mouseClick(toggle, Qt::LeftButton, {}, QPoint(16, 12));
    EXPECT_NE(toggle->isChecked(), before);
    EXPECT_EQ(
        desk.number(
            u"SELECT sms_bookings FROM notification_settings n JOIN users u ON u.id = n.user_id WHERE u.role = 'trainer'"_s),
        before ? 0 : 1);
}

TEST_F(TradeScreens, ANoticeSurvivesItsRecord)
{
    auto* screen = open(std::make_unique<InboxScreen>(theme, commands, QLocale::c()), false);
    models::Notification notice;
    notice.id = desk.ids.next(desk.now);
    notice.userId = desk.reader().all<models::User>()->front().id;
    notice.type = u"booking"_s;
    notice.title = u"Booking moved"_s;
    notice.message = u"Moved"_s;
    notice.relatedId = desk.ids.next(desk.now);
    notice.createdAt = desk.now;
    models::ChangeSet changes{u"x"_s, {}};
    models::addInsert(changes, notice);
    ASSERT_TRUE(desk.store().commit(changes));
    ASSERT_EQ(screen->model().rowCount(), 2);
    EXPECT_TRUE(screen->model().entry(1).subject.gone);
    clickRow(named<InboxList>(u"inboxList"_s), 1);
    EXPECT_FALSE(window->findChild<Button*>(u"openRecord"_s)) << "nothing to open, no dead button";
}

TEST_F(TradeScreens, ReviewsAreFilteredByKeysAndTheAverageStays)
{
    auto* screen = open(std::make_unique<ReviewsScreen>(theme, commands, QLocale::c(), nullptr));
    const QAbstractItemModelTester tester(&screen->model());
    ASSERT_GT(screen->model().rowCount(), 3);
    const QString average = named<Text>(u"averageRating"_s)->text();
    auto* list = named<ReviewList>(u"reviewList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_5);
    ASSERT_GT(screen->model().rowCount(), 0);
    for (int row = 0; row < screen->model().rowCount(); ++row)
        EXPECT_EQ(screen->model().entry(row).review.rating, 5);
    EXPECT_EQ(named<ChoiceBar>(u"reviewViews"_s)->current(), 1);
    EXPECT_EQ(named<Text>(u"averageRating"_s)->text(), average);
    QTest::keyClick(list, Qt::Key_2);
    for (int row = 0; row < screen->model().rowCount(); ++row)
        EXPECT_LE(screen->model().entry(row).review.rating, 3);
    QTest::keyClick(list, Qt::Key_0);
    clickRow(list, 0);
    ASSERT_TRUE(named<Text>(u"reviewText"_s));
    EXPECT_EQ(screen->panel()->isVisible(), true);
}
