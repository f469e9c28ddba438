// Shortcuts: one table, letters only in grids, rebinding kept and checked for clashes.
#include "tests/support/temp_desk.h"
#include "ui/kit/choice.h"
#include "ui/kit/layouts.h"
#include "ui/kit/text.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/shortcuts_table.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QStringListModel>
#include <QTest>
#include <gmock/gmock.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

struct ShortcutsTest : testing::Test {
    tests::TempDesk desk;
    QSettings memory{desk.file(u"window.ini"_s), QSettings::IniFormat};
    Theme theme;
    CommandList keys{&memory};
    QWidget window;
    QListView* list = new QListView;
    QLineEdit* field = new QLineEdit;
    QStringListModel rows{{u"one"_s, u"two"_s}};
    int news = 0;
    int opens = 0;

    void SetUp() override
    {
        list->setModel(&rows);
        auto* column = columnLayout(&window);
        column->addWidget(list);
        column->addWidget(field);
        window.addAction(keys.add(
            {u"a.new"_s, u"New here"_s, {}, QKeySequence(Qt::Key_N), MenuOf::None, [this] { ++news; }, {}, {}}));
        window.addAction(keys.add(
            {u"a.open"_s, u"Open"_s, {}, QKeySequence(u"Ctrl+O"_s), MenuOf::None, [this] { ++opens; }, {}, {}}));
        QObject::connect(qApp, &QApplication::focusChanged, &window,
                         [this](QWidget*, QWidget* now) { keys.followFocus(now); });
        window.show();
        QApplication::setActiveWindow(&window);
        QApplication::processEvents();
        list->setFocus();
    }
};

} // namespace

TEST_F(ShortcutsTest, ALetterActsInAListAndIsTypedInAField)
{
    QTest::keyClick(list, Qt::Key_N);
    EXPECT_EQ(news, 1);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_N);
    EXPECT_EQ(news, 1);
    EXPECT_EQ(field->text(), u"n"_s);
    QTest::keyClick(field, Qt::Key_O, Qt::ControlModifier);
    EXPECT_EQ(opens, 1) << "a chord acts everywhere";
}

TEST_F(ShortcutsTest, LettersCanBeSwitchedOff)
{
    keys.setLettersOn(false);
    QTest::keyClick(list, Qt::Key_N);
    EXPECT_EQ(news, 0);
    EXPECT_TRUE(keys.keyText(*keys.find(u"a.new"_s)).isEmpty()) << "the sheet tells the truth";
    EXPECT_FALSE(CommandList(&memory).lettersOn()) << "kept";
}

TEST_F(ShortcutsTest, ARebindingActsIsKeptAndCanBeReset)
{
    keys.rebind(u"a.open"_s, QKeySequence(u"Ctrl+L"_s));
    QTest::keyClick(field, Qt::Key_O, Qt::ControlModifier);
    EXPECT_EQ(opens, 0);
    QTest::keyClick(list, Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(opens, 1);
    CommandList next(&memory);
    next.add({u"a.open"_s, u"Open"_s, {}, QKeySequence(u"Ctrl+O"_s), MenuOf::None, [] {}, {}, {}});
    EXPECT_EQ(next.find(u"a.open"_s)->key, QKeySequence(u"Ctrl+L"_s));
    EXPECT_TRUE(next.isRebound(u"a.open"_s));
    keys.resetKeys();
    EXPECT_EQ(keys.find(u"a.open"_s)->key, QKeySequence(u"Ctrl+O"_s));
    EXPECT_TRUE(memory.allKeys().filter(u"keys/bound"_s).isEmpty());
}

TEST_F(ShortcutsTest, TheTableWarnsOfAClashAndMovesTheKeyOnlyWhenAsked)
{
    auto* page = new SettingsPage(theme, u"shortcuts"_s, u"Shortcuts"_s);
    new ShortcutsTable(theme, keys, *page);
    window.layout()->addWidget(page);
    page->filter({}, false);
    page->show();
    QApplication::processEvents();
    auto* button = page->findChild<KeyButton*>(u"key_a.new"_s);
    ASSERT_TRUE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(button->isWaiting());
    QTest::keyClick(button, Qt::Key_O, Qt::ControlModifier);
    EXPECT_FALSE(button->isWaiting());
    EXPECT_EQ(opens, 0) << "keys that are chosen do not act";
    EXPECT_EQ(keys.find(u"a.new"_s)->key, QKeySequence(Qt::Key_N)) << "nothing was taken from anybody";
    auto* warning = page->findChild<Text*>(u"warning_a.new"_s);
    EXPECT_TRUE(warning->isVisibleTo(page));
    EXPECT_TRUE(warning->text().contains(u"Open"_s)) << warning->text().toStdString();
    QTest::mouseClick(page->findChild<QAbstractButton*>(u"force_a.new"_s), Qt::LeftButton);
    EXPECT_EQ(keys.find(u"a.new"_s)->key, QKeySequence(u"Ctrl+O"_s));
    EXPECT_TRUE(keys.find(u"a.open"_s)->key.isEmpty());
    EXPECT_THAT(keys.clashes(), testing::IsEmpty());
    QTest::mouseClick(page->findChild<QAbstractButton*>(u"shortcutReset"_s), Qt::LeftButton);
    EXPECT_EQ(keys.find(u"a.open"_s)->key, QKeySequence(u"Ctrl+O"_s));
}

TEST_F(ShortcutsTest, EscLeavesTheKeyAndBackspaceTakesIt)
{
    auto* page = new SettingsPage(theme, u"shortcuts"_s, u"Shortcuts"_s);
    new ShortcutsTable(theme, keys, *page);
    window.layout()->addWidget(page);
    page->filter({}, false);
    page->show();
    QApplication::processEvents();
    auto* button = page->findChild<KeyButton*>(u"key_a.open"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClick(button, Qt::Key_Escape);
    EXPECT_EQ(keys.find(u"a.open"_s)->key, QKeySequence(u"Ctrl+O"_s));
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClick(button, Qt::Key_Backspace);
    EXPECT_TRUE(keys.find(u"a.open"_s)->key.isEmpty());
}
