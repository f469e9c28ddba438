// The lock: everything is hidden, also titles, dialogs and what a screen reader hears; the passcode opens it.
#include "tests/support/practice_week.h"
#include "ui/calendar/calendar_screen.h"
#include "ui/calendar/mini_month.h"
#include "ui/calendar/today_panel.h"
#include "ui/core/passcode.h"
#include "ui/kit/focus_ring.h"
#include "ui/shell/desk_lock.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/main_window.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <gmock/gmock.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

struct LockTest : testing::Test {
    tests::TempDesk desk;
    tests::PracticeWeek week{desk};
    Commands commands{desk.store()};
    Theme theme;
    QTemporaryDir folder;
    QSettings memory{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<DeskLock> lock;

    void SetUp() override
    {
        dressApplication(*qApp, theme);
        theme.setReducedMotion(true);
        window = std::make_unique<MainWindow>(theme, UndoDoor{});
        window->addScreen(std::make_unique<calendar::CalendarScreen>(theme, commands, QLocale(u"en_GB"_s)));
        lock = std::make_unique<DeskLock>(theme, *window, &memory);
        window->resize(1280, 800);
        window->goTo(u"calendar"_s);
        window->show();
        QApplication::setActiveWindow(window.get());
        QApplication::processEvents();
    }

    void TearDown() override
    {
        lock.reset();
        window.reset();
        qApp->setStyle(u"Fusion"_s);
    }

    static void readAll(QAccessibleInterface* at, QStringList& said)
    {
        if (!at || at->state().invisible)
            return;
        said.append(at->text(QAccessible::Name));
        for (int i = 0; i < at->childCount(); ++i)
            readAll(at->child(i), said);
    }
};

} // namespace

TEST_F(LockTest, NothingOfTheDeskIsSeenReadOrReachedWhileLocked)
{
    lock->lock();
    QApplication::processEvents();
    EXPECT_EQ(window->windowTitle(), u"TrainerDesk"_s);
    EXPECT_FALSE(window->centralWidget()->isVisible());
    QStringList said;
    readAll(QAccessible::queryAccessibleInterface(window.get()), said);
    EXPECT_THAT(said.join(u' ').toStdString(), testing::Not(testing::HasSubstr("Kwame")));
    EXPECT_THAT(said.join(u' ').toStdString(), testing::HasSubstr("Locked"));
    // A shortcut does nothing.
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_FALSE(window->palette().isVisible());
    EXPECT_TRUE(lock->isLocked());
}

TEST_F(LockTest, WithoutAPasscodeEnterOpensItAndTheFocusComesBack)
{
    QWidget* before = window->focusWidget();
    lock->lock();
    QTest::keyClick(window->findChild<QWidget*>(u"lockUnlock"_s), Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_FALSE(lock->isLocked());
    EXPECT_TRUE(window->centralWidget()->isVisible());
    EXPECT_EQ(window->focusWidget(), before);
    EXPECT_NE(window->windowTitle(), u"TrainerDesk"_s);
}

TEST_F(LockTest, ThePasscodesFieldKeepsTheFocusOfAWindowThatHasJustBeenShown)
{
    lock->setPasscode(u"4711"_s);
    window->goTo(u"calendar"_s);
    lock->lock();
    QApplication::processEvents();
    EXPECT_EQ(window->focusWidget(), window->findChild<QWidget*>(u"lockPasscode"_s));
}

TEST_F(LockTest, WhatWasCommittedUnderTheLockIsReadWhenItOpens)
{
    class Counting : public Screen
    {
    public:
        QString id() const override { return u"earnings"_s; }
        QString title() const override { return u"Counting"_s; }
        QWidget* content() override { return &place; }
        void refresh() override { ++times; }
        QWidget place;
        int times = 0;
    };
    auto made = std::make_unique<Counting>();
    Counting& counting = *made;
    window->addScreen(std::move(made));
    window->goTo(u"earnings"_s);
    lock->lock();
    const int before = counting.times;
    ASSERT_TRUE(lock->unlock({}));
    EXPECT_EQ(counting.times, before + 1);
    counting.place.setParent(nullptr);
}

TEST_F(LockTest, AWrongPasscodeDoesNotOpenItAndTheRightOneDoes)
{
    lock->setPasscode(u"4711"_s);
    lock->lock();
    auto* field = window->findChild<QLineEdit*>(u"lockPasscode"_s);
    ASSERT_TRUE(field);
    QTest::keyClicks(field, u"4712"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(lock->isLocked());
    QTest::keyClicks(field, u"4711"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_FALSE(lock->isLocked());
    EXPECT_FALSE(memory.value(u"lock/passcode"_s).toString().contains(u"4711"_s)) << "only a hash is kept";
}

TEST_F(LockTest, FiveWrongPasscodesMakeOneWait)
{
    lock->setPasscode(u"4711"_s);
    lock->lock();
    for (int i = 0; i < 5; ++i)
        EXPECT_FALSE(lock->unlock(u"no"_s));
    EXPECT_FALSE(lock->unlock(u"4711"_s));
}

TEST_F(LockTest, ADialogIsCoveredAndKeepsWhatWasTyped)
{
    QDialog dialog(window.get());
    dialog.setWindowTitle(u"Kwame Mensah"_s);
    auto* field = new QLineEdit(&dialog);
    field->setText(u"half a sentence"_s);
    dialog.show();
    QApplication::processEvents();
    lock->lock();
    EXPECT_FALSE(field->isVisible());
    EXPECT_EQ(dialog.windowTitle(), u"TrainerDesk"_s);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(lock->unlock({}));
    EXPECT_TRUE(field->isVisible());
    EXPECT_EQ(field->text(), u"half a sentence"_s);
    EXPECT_EQ(dialog.windowTitle(), u"Kwame Mensah"_s);
}

TEST_F(LockTest, ThePasscodeOfThisComputerIsKeptForTheNextStart)
{
    lock->setPasscode(u"4711"_s);
    EXPECT_TRUE(DeskLock(theme, *window, &memory).hasPasscode());
    lock->setPasscode({});
    EXPECT_FALSE(DeskLock(theme, *window, &memory).hasPasscode());
}

TEST_F(LockTest, MinutesOutOfRangeAreMovedIntoIt)
{
    lock->setMinutes(-12);
    EXPECT_EQ(lock->minutes(), 0);
    lock->setMinutes(5);
    EXPECT_EQ(lock->minutes(), 5);
}

TEST(Passcode, IsKeptSaltedAndFitsOnlyItself)
{
    const QString one = hashOfPasscode(u"schlüssel"_s), two = hashOfPasscode(u"schlüssel"_s);
    EXPECT_NE(one, two);
    EXPECT_TRUE(passcodeFits(one, u"schlu\u0308ssel"_s)) << "composed or not, it is the same word";
    EXPECT_FALSE(passcodeFits(one, u"schlussel"_s));
    EXPECT_FALSE(passcodeFits(u"pbkdf2-sha256$0$$"_s, {}));
    EXPECT_FALSE(passcodeFits({}, {}));
}

TEST_F(LockTest, PrivacyModeHidesNamesAmountsAndNotesEverywhere)
{
    QStringList said;
    readAll(QAccessible::queryAccessibleInterface(window.get()), said);
    ASSERT_THAT(said.join(u' ').toStdString(), testing::HasSubstr("Kwame"));
    QTest::keyClick(window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QApplication::processEvents();
    ASSERT_TRUE(window->isPrivate());
    said.clear();
    readAll(QAccessible::queryAccessibleInterface(window.get()), said);
    const std::string all = said.join(u' ').toStdString();
    for (const auto& [name, id] : week.clients)
        EXPECT_THAT(all, testing::Not(testing::HasSubstr(name.toStdString())));
    EXPECT_THAT(all, testing::Not(testing::HasSubstr("€")));
    EXPECT_TRUE(window->findChild<QWidget*>(u"privateButton"_s)->isVisible());
    QTest::mouseClick(window->findChild<QWidget*>(u"privateButton"_s), Qt::LeftButton);
    EXPECT_FALSE(window->isPrivate());
}
