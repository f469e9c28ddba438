// Back and Forward, the places kept for the next start, and drafts that outlive the program.
#include "tests/support/practice_week.h"
#include "ui/calendar/calendar_screen.h"
#include "ui/calendar/mini_month.h"
#include "ui/calendar/today_panel.h"
#include "ui/calendar/grid_view.h"
#include "ui/clients/clients_screen.h"
#include "ui/core/drafts.h"
#include "ui/kit/field.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>
#include <gmock/gmock.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

struct PlacesTest : testing::Test {
    tests::TempDesk desk;
    tests::PracticeWeek week{desk};
    Commands commands{desk.store()};
    Theme theme;
    QTemporaryDir folder;
    QSettings memory{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;
    calendar::CalendarScreen* calendar = nullptr;
    ClientsScreen* clients = nullptr;

    void open()
    {
        window.reset();
        dressApplication(*qApp, theme);
        theme.setReducedMotion(true);
        window = std::make_unique<MainWindow>(theme, UndoDoor{}, &memory);
        auto one = std::make_unique<calendar::CalendarScreen>(theme, commands, QLocale(u"en_GB"_s), &memory);
        auto two = std::make_unique<ClientsScreen>(theme, commands, QLocale(u"en_GB"_s), &memory);
        calendar = one.get();
        clients = two.get();
        window->addScreen(std::move(one));
        window->addScreen(std::move(two));
        window->resize(1280, 800);
        window->restorePlaces();
        window->goTo(u"calendar"_s);
        window->show();
        QApplication::setActiveWindow(window.get());
        QApplication::processEvents();
    }

    void SetUp() override { open(); }
    void TearDown() override
    {
        window.reset();
        qApp->setStyle(u"Fusion"_s);
    }

    void key(Qt::Key which, Qt::KeyboardModifiers with)
    {
        QTest::keyClick(window.get(), which, with);
        QApplication::processEvents();
    }
};

} // namespace

TEST_F(PlacesTest, BackWalksThroughScreenSelectionAndPeriod)
{
    const QDate first = calendar->date();
    const models::Uuid booking = week.bookingAt(3, u"09:30"_s);
    ASSERT_FALSE(booking.isNull());
    window->openLink({u"bookings"_s, booking, {}});
    QApplication::processEvents();
    calendar->goTo(first.addDays(7));
    QApplication::processEvents();
    window->goTo(u"clients"_s);
    QApplication::processEvents();
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->currentScreen(), calendar);
    EXPECT_EQ(calendar->date(), first.addDays(7));
    // The week that was left with a session chosen.
    for (int i = 0; i < 3 && !calendar->grid()->selected(); ++i)
        key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(calendar->grid()->selected(), booking);
    key(Qt::Key_Right, Qt::AltModifier);
    key(Qt::Key_Right, Qt::AltModifier);
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window->currentScreen(), clients);
}

TEST_F(PlacesTest, TheNextStartOfTheDayComesBackToTheWeekAndTheClient)
{
    const QDate later = calendar->date().addDays(14);
    calendar->goTo(later);
    QApplication::processEvents();
    window->goTo(u"clients"_s);
    window->openLink({u"users"_s, week.clients[u"Kwame Mensah"_s], {}});
    QApplication::processEvents();
    window->close();
    open();
    EXPECT_EQ(calendar->date(), later);
    window->goTo(u"clients"_s);
    EXPECT_EQ(clients->place().value(u"client"_s).toString(), week.clients[u"Kwame Mensah"_s].toString());
    window->close();
    memory.setValue(u"window/day"_s, u"2020-01-01"_s);
    open();
    EXPECT_NE(calendar->date(), later) << "on another day one wants today";
}

TEST_F(PlacesTest, KeysActOnTheWeekAsSoonAsItIsShown)
{
    QTest::keyClick(window->windowHandle(), Qt::Key_N);
    QApplication::processEvents();
    EXPECT_TRUE(calendar->card()->isOpen());
    EXPECT_EQ(calendar->card()->findChild<QLineEdit*>(u"card.from"_s)->text(), u"10:45"_s)
        << "nobody has pointed anywhere: the next line from now";
    // What is being typed keeps the focus when the screen is asked for again.
    const QWidget* typing = QApplication::focusWidget();
    window->goTo(u"calendar"_s);
    QApplication::processEvents();
    EXPECT_EQ(QApplication::focusWidget(), typing);
}

TEST_F(PlacesTest, AClientFormThatWasKilledComesBackWithWhatWasTyped)
{
    window->openLink({u"new_client"_s, {}, {}});
    QApplication::processEvents();
    auto* first = window->findChild<QLineEdit*>(u"clientFirst"_s);
    ASSERT_TRUE(first);
    QTest::keyClicks(first, u"Tomas"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !Drafts(&memory).all().empty(); }));
    // Killed: no close event, the widgets are simply gone.
    open();
    const auto drafts = Drafts(&memory).all();
    ASSERT_EQ(drafts.size(), 1u);
    EXPECT_EQ(drafts.front().title, u"New client"_s);
    window->openLink({u"draft"_s, drafts.front().id, drafts.front().form});
    QApplication::processEvents();
    EXPECT_EQ(window->findChild<QLineEdit*>(u"clientFirst"_s)->text(), u"Tomas"_s);
    // Esc only leaves the form; Cancel throws away.
    QTest::keyClick(window->findChild<QLineEdit*>(u"clientFirst"_s), Qt::Key_Escape);
    EXPECT_EQ(Drafts(&memory).all().size(), 1u);
    window->openLink({u"new_client"_s, {}, {}});
    QApplication::processEvents();
    EXPECT_EQ(window->findChild<QLineEdit*>(u"clientFirst"_s)->text(), u"Tomas"_s);
    QTest::mouseClick(window->findChild<QWidget*>(u"clientForm"_s)->findChild<QAbstractButton*>(u"formCancel"_s),
                      Qt::LeftButton);
    EXPECT_TRUE(Drafts(&memory).all().empty());
    window->openLink({u"new_client"_s, {}, {}});
    QApplication::processEvents();
    EXPECT_EQ(window->findChild<QLineEdit*>(u"clientFirst"_s)->text(), QString());
    QTest::keyClicks(window->findChild<QLineEdit*>(u"clientFirst"_s), u"Ada"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !Drafts(&memory).all().empty(); })) << "and what is typed next is kept";
}

TEST_F(PlacesTest, WhatWasTypedIntoAClientIsThereAfterEscAndAfterAnotherClient)
{
    const models::Uuid kwame = week.clients[u"Kwame Mensah"_s];
    window->openLink({u"draft"_s, kwame, u"client"_s});
    QApplication::processEvents();
    auto* phone = window->findChild<QLineEdit*>(u"clientPhone"_s);
    ASSERT_TRUE(phone);
    phone->setText(u"+49 30 5550199"_s);
    QTest::keyClick(phone, Qt::Key_Escape);
    window->openLink({u"new_client"_s, {}, {}});
    QApplication::processEvents();
    EXPECT_EQ(phone->text(), QString());
    window->openLink({u"draft"_s, kwame, u"client"_s});
    QApplication::processEvents();
    EXPECT_EQ(phone->text(), u"+49 30 5550199"_s);
}

TEST_F(PlacesTest, ABookingCardThatWasKilledComesBackWithItsNotes)
{
    calendar->newBooking(week.clients[u"Kwame Mensah"_s]);
    QApplication::processEvents();
    auto* notes = calendar->card()->findChild<QLineEdit*>(u"card.notes"_s);
    ASSERT_TRUE(notes);
    notes->setText(u"bring the rope"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !Drafts(&memory).all().empty(); }));
    open();
    const auto drafts = Drafts(&memory).all();
    ASSERT_EQ(drafts.size(), 1u);
    EXPECT_EQ(drafts.front().id, week.clients[u"Kwame Mensah"_s]);
    window->openLink({u"draft"_s, drafts.front().id, drafts.front().form});
    QApplication::processEvents();
    EXPECT_TRUE(calendar->card()->isOpen());
    EXPECT_EQ(calendar->card()->findChild<QLineEdit*>(u"card.notes"_s)->text(), u"bring the rope"_s);
}

TEST_F(PlacesTest, ASecondZoneStandsBesideTheHours)
{
    const int alone = calendar->grid()->gridLayout().sizes().gutter;
    memory.setValue(u"calendar/secondZone"_s, u"America/New_York"_s);
    window->goTo(u"clients"_s);
    window->goTo(u"calendar"_s);
    EXPECT_GE(calendar->grid()->gridLayout().sizes().gutter, alone + 40);
    // A zone that this computer does not know is none.
    memory.setValue(u"calendar/secondZone"_s, u"Mars/Olympus"_s);
    window->goTo(u"clients"_s);
    window->goTo(u"calendar"_s);
    EXPECT_EQ(calendar->grid()->gridLayout().sizes().gutter, alone);
}
