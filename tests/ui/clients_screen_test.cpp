// The clients screen on the sample desk, by real clicks and keys.
#include "tests/support/temp_desk.h"
#include "ui/clients/bulk_bar.h"
#include "ui/clients/client_panel.h"
#include "ui/clients/clients_screen.h"
#include "ui/core/cell.h"
#include "ui/core/demo/demo.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/table_view.h"
#include "ui/kit/toast_bar.h"
#include "ui/shell/body.h"
#include "ui/shell/main_window.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <gmock/gmock.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

struct ClientsDesk : testing::Test {
    tests::TempDesk desk;
    Commands commands{desk.store()};
    Theme theme;
    std::unique_ptr<MainWindow> window;
    ClientsScreen* screen = nullptr;

    void open(int people)
    {
        dressApplication(*qApp, theme);
        theme.setReducedMotion(true);
        if (people > 0) {
            ASSERT_TRUE(demo::fill(desk.store(), {1, people, 1}));
        }
        storage::Store& store = desk.store();
        window = std::make_unique<MainWindow>(
            theme, UndoDoor{[&store] { return store.undo(); }, [&store] { return store.redo(); }});
        auto made = std::make_unique<ClientsScreen>(theme, commands, QLocale::c(), nullptr);
        screen = made.get();
        window->addScreen(std::move(made));
        window->goTo(u"clients"_s);
        window->show();
        QApplication::setActiveWindow(window.get());
        QApplication::processEvents();
    }

    void TearDown() override
    {
        window.reset();
        qApp->setStyle(u"Fusion"_s);
    }

    template <class W>
    W* named(const QString& name)
    {
        return window->findChild<W*>(name);
    }

    QString nameAt(int row) { return screen->model().index(row, RosterItemModel::Name).data().toString(); }

    void clickRow(int row, int column = RosterItemModel::Name)
    {
        TableView& table = screen->table();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::NoModifier,
                          table.visualRect(table.model()->index(row, column)).center());
    }
};

} // namespace

using Clients = ClientsDesk;

TEST_F(Clients, TypingInTheTableSearchesAtOnce)
{
    open(40);
    screen->table().setFocus();
    const QString wanted = nameAt(5);
    QTest::keyClicks(&screen->table(), wanted.left(1).toLower());
    QTest::keyClicks(QApplication::focusWidget(), wanted.mid(1, 1));
    EXPECT_EQ(named<Field>(u"clientSearch"_s)->text().toLower(), wanted.left(2).toLower());
    bool found = false;
    for (int row = 0; row < screen->model().rowCount(); ++row)
        found |= nameAt(row) == wanted;
    EXPECT_TRUE(found);
    EXPECT_LT(screen->model().rowCount(), 40);
}

TEST_F(Clients, AClickShowsThePersonAndArrowsWalkOn)
{
    open(20);
    clickRow(2);
    auto* panel = named<ClientPanel>(u"clientPanel"_s);
    ASSERT_TRUE(panel->isVisible());
    EXPECT_EQ(panel->accessibleName(), nameAt(2));
    screen->table().setFocus();
    QTest::keyClick(&screen->table(), Qt::Key_Down);
    EXPECT_EQ(panel->accessibleName(), nameAt(3));
    for (int tab = 0; tab < 7; ++tab)
        panel->setTab(tab);
    EXPECT_EQ(panel->tab(), 6);
}

TEST_F(Clients, HealthIsHiddenUntilItIsAskedForAndAgainForTheNextPerson)
{
    open(10);
    clickRow(0);
    auto* panel = named<ClientPanel>(u"clientPanel"_s);
    panel->setTab(5);
    auto* show = panel->findChild<Button*>(u"showHealth"_s);
    ASSERT_TRUE(show);
    QTest::mouseClick(show, Qt::LeftButton);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(panel->findChild<Button*>(u"showHealth"_s));
    clickRow(1);
    EXPECT_TRUE(panel->findChild<Button*>(u"showHealth"_s));
}

TEST_F(Clients, AddingAPersonByKeyboardAndUndo)
{
    open(0);
    EXPECT_TRUE(window->findChild<Button*>(u"newClient"_s)->isVisible());
    QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QApplication::processEvents();
    auto* first = named<Field>(u"clientFirst"_s);
    ASSERT_EQ(QApplication::focusWidget(), first);
    QTest::keyClick(first, Qt::Key_Return);
    EXPECT_TRUE(first->hasProblem()) << "a name is needed";
    QTest::keyClicks(first, u"Marta"_s);
    named<Field>(u"clientLast"_s)->setText(u"Zielińska"_s);
    QTest::keyClicks(named<Field>(u"clientTags"_s), u"Mornings, Boxing"_s);
    QTest::keyClick(first, Qt::Key_Return);
    ASSERT_EQ(screen->model().rowCount(), 1);
    EXPECT_EQ(nameAt(0), u"Marta Zielińska"_s);
    EXPECT_EQ(window->toasts().text(), u"Added Marta Zielińska"_s);
    EXPECT_EQ(screen->model().entry(0).tags, (QStringList{u"Mornings"_s, u"Boxing"_s}));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(screen->model().rowCount(), 0);
}

TEST_F(Clients, ADuplicateAddressIsSaidAtItsField)
{
    open(10);
    QString taken;
    for (int row = 0; row < screen->model().rowCount() && taken.isEmpty(); ++row)
        taken = screen->model().entry(row).email;
    ASSERT_FALSE(taken.isEmpty());
    const int before = screen->model().total();
    QTest::mouseClick(named<Button>(u"newClient"_s), Qt::LeftButton);
    QApplication::processEvents();
    QTest::keyClicks(named<Field>(u"clientFirst"_s), u"Second"_s);
    QTest::keyClicks(named<Field>(u"clientEmail"_s), taken);
    QTest::mouseClick(named<Button>(u"clientSave"_s), Qt::LeftButton);
    EXPECT_TRUE(named<Field>(u"clientEmail"_s)->hasProblem());
    EXPECT_EQ(screen->model().total(), before);
}

TEST_F(Clients, CtrlReturnInALineAddsOneClientAndNoSecond)
{
    open(4);
    const int before = screen->model().total();
    QTest::mouseClick(named<Button>(u"newClient"_s), Qt::LeftButton);
    QApplication::processEvents();
    QTest::keyClicks(named<Field>(u"clientFirst"_s), u"Second"_s);
    QTest::keyClick(named<Field>(u"clientFirst"_s), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(screen->model().total(), before + 1);
    QTest::mouseClick(named<Button>(u"newClient"_s), Qt::LeftButton);
    QApplication::processEvents();
    QTest::keyClicks(named<Field>(u"clientFirst"_s), u"Third"_s);
    QTest::keyClick(named<Field>(u"clientFirst"_s), Qt::Key_Return);
    EXPECT_EQ(screen->model().total(), before + 2);
}

TEST_F(Clients, TickedPeopleAreArchivedTogetherAndUndoneTogether)
{
    open(12);
    const int before = screen->model().rowCount();
    clickRow(0, RosterItemModel::Check);
    clickRow(1, RosterItemModel::Check);
    auto* bulk = named<BulkBar>(u"bulkBar"_s);
    ASSERT_TRUE(bulk->isVisible());
    QTest::mouseClick(named<Button>(u"bulkArchive"_s), Qt::LeftButton);
    EXPECT_EQ(screen->model().rowCount(), before - 2);
    EXPECT_FALSE(bulk->isVisible());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(screen->model().rowCount(), before) << "one step takes both back";
}

TEST_F(Clients, NoMatchOffersToClearTheFiltersAndToCreate)
{
    open(10);
    auto* search = named<Field>(u"clientSearch"_s);
    search->setText(u"zzz nobody"_s);
    EXPECT_EQ(screen->model().rowCount(), 0);
    EXPECT_TRUE(named<Button>(u"createClient"_s)->text().contains(u"zzz nobody"_s));
    ASSERT_TRUE(named<Button>(u"clearFilters"_s)->isVisible());
    QTest::mouseClick(named<Button>(u"clearFilters"_s), Qt::LeftButton);
    EXPECT_GT(screen->model().rowCount(), 0);
}

TEST_F(Clients, SellingAPackFromThePanelShowsInTheRoster)
{
    open(10);
    int without = -1;
    for (int row = 0; row < screen->model().rowCount() && without < 0; ++row) {
        if (!screen->model().entry(row).pack)
            without = row;
    }
    ASSERT_GE(without, 0);
    const models::Uuid id = screen->model().entry(without).id;
    clickRow(without);
    QTest::mouseClick(named<Button>(u"panelSell"_s), Qt::LeftButton);
    QTest::mouseClick(named<Button>(u"saleConfirm"_s), Qt::LeftButton);
    EXPECT_TRUE(window->body().trouble().isEmpty()) << window->body().trouble().toStdString();
    EXPECT_TRUE(screen->model().find(id)->pack);
}

TEST_F(Clients, AScreenReaderHearsEachRowAndSurvivesRowsThatGo)
{
    open(10);
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&screen->table());
    ASSERT_TRUE(table);
    ASSERT_EQ(table->childCount(), screen->model().rowCount());
    QAccessibleInterface* row = table->child(0);
    ASSERT_TRUE(row);
    EXPECT_TRUE(row->text(QAccessible::Name).startsWith(nameAt(0)));
    EXPECT_TRUE(row->text(QAccessible::Name).contains(u"Balance: €"_s));
    EXPECT_EQ(table->child(-1), nullptr);
    EXPECT_EQ(table->child(10'000), nullptr);
    named<Field>(u"clientSearch"_s)->setText(u"zzz nobody"_s);
    EXPECT_FALSE(row->isValid());
    EXPECT_EQ(row->text(QAccessible::Name), QString());
    EXPECT_EQ(table->focusChild(), nullptr);
}

TEST_F(Clients, TheTableAlwaysHasACurrentRow)
{
    open(10);
    EXPECT_TRUE(screen->table().currentIndex().isValid());
    named<Field>(u"clientSearch"_s)->setText(u"zzz nobody"_s);
    named<Field>(u"clientSearch"_s)->clear();
    EXPECT_TRUE(screen->table().currentIndex().isValid());
}

TEST_F(Clients, BBooksWhoIsOpenAndBeginsANameWhereNobodyIs)
{
    open(40);
    std::vector<RecordLink> opened;
    QObject::connect(screen, &Screen::openRequested, window.get(),
                     [&](const RecordLink& link) { opened.push_back(link); });
    screen->table().setFocus();
    QTest::keyClick(&screen->table(), Qt::Key_B);
    auto* search = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(search) << "nobody is open: a name is being typed";
    EXPECT_EQ(search->text(), u"b"_s);
    EXPECT_TRUE(opened.empty());
    search->clear();
    clickRow(3);
    QTest::keyClick(&screen->table(), Qt::Key_B);
    ASSERT_EQ(opened.size(), 1u);
    EXPECT_EQ(opened.front().kind, u"new_booking"_s);
    EXPECT_EQ(opened.front().id, screen->model().entry(3).id);
    QTest::keyClick(&screen->table(), Qt::Key_A);
    EXPECT_EQ(search->text(), u"a"_s) << "other letters search as ever";
}
