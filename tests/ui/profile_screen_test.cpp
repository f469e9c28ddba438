// The profile: hours, dated exceptions, words and certificates, each saved by itself.
#include "models/availability.h"
#include "tests/support/temp_desk.h"
#include "ui/core/plans/profile.h"
#include "ui/kit/button.h"
#include "ui/kit/value_fields.h"
#include "ui/profile/hours_bar.h"
#include "ui/profile/profile_screen.h"
#include "ui/shell/body.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <gmock/gmock.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

struct ProfileDesk : testing::Test {
    tests::TempDesk desk;
    Commands commands{desk.store()};
    Theme theme;
    QTemporaryDir folder;
    QSettings memory{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;

    void SetUp() override
    {
        dressApplication(*qApp, theme);
        theme.setReducedMotion(true);
        std::array<std::vector<models::MinuteRange>, 7> week;
        week[0] = {{420, 720}, {840, 1200}};
        ASSERT_TRUE(commands.perform(setWeeklyHours(week)));
        storage::Store& store = desk.store();
        window = std::make_unique<MainWindow>(
            theme, UndoDoor{[&store] { return store.undo(); }, [&store] { return store.redo(); }});
        window->addScreen(std::make_unique<ProfileScreen>(theme, commands, QLocale::c(), &memory));
        window->goTo(u"profile"_s);
        window->resize(1280, 1000); // everything in sight: a click goes to what stands at its place
        window->show();
        QApplication::setActiveWindow(window.get());
        settle();
    }

    void TearDown() override
    {
        window.reset();
        qApp->setStyle(u"Fusion"_s);
    }

    static void settle()
    {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    models::Availability availability()
    {
        const auto practice = readPractice(desk.reader());
        return *models::Availability::fromJson(practice->profile.availabilityHours);
    }

    template <class W>
    W* named(const QString& name)
    {
        W* found = window->findChild<W*>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }

    void type(QLineEdit* field, const QString& text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
    }
};

} // namespace

using Profile = ProfileDesk;

TEST_F(Profile, ATypedTimeIsSavedAndUndone)
{
    type(named<TimeField>(u"hours_0_0_from"_s), u"630"_s);
    EXPECT_EQ((*availability().weekly)[0][0], (models::MinuteRange{390, 720}));
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"hours_0_0_from"_s) << "though the row was made anew";
    window->undo();
    settle();
    EXPECT_EQ((*availability().weekly)[0][0], (models::MinuteRange{420, 720}));
    EXPECT_EQ(named<TimeField>(u"hours_0_0_from"_s)->time(), QTime(7, 0));
}

TEST_F(Profile, HoursArePaintedWithTheMouse)
{
    using Hours = std::vector<models::MinuteRange>;
    const auto at = [&](double hour) {
        auto* bar = named<HoursBar>(u"hoursBar_0"_s);
        return QPoint(int(std::lround((hour - 6) / 16 * bar->width())), bar->height() / 2);
    };
    const auto stroke = [&](double from, double to, bool leave = false) {
        auto* bar = named<HoursBar>(u"hoursBar_0"_s);
        QTest::mousePress(bar, Qt::LeftButton, {}, at(from));
        QTest::mouseMove(bar, at(to));
        if (leave)
            QTest::keyClick(bar, Qt::Key_Escape);
        QTest::mouseRelease(bar, Qt::LeftButton, {}, at(to));
        settle();
    };
    stroke(12.2, 14);
    EXPECT_EQ((*availability().weekly)[0], (Hours{{420, 1200}})) << "from closed time: opened, and joined";
    stroke(9, 10.1);
    EXPECT_EQ((*availability().weekly)[0], (Hours{{420, 540}, {600, 1200}})) << "from open time: closed";
    stroke(15, 17, true);
    EXPECT_EQ((*availability().weekly)[0], (Hours{{420, 540}, {600, 1200}})) << "Esc leaves it";
    EXPECT_EQ(named<TimeField>(u"hours_0_1_from"_s)->time(), QTime(10, 0)) << "the fields follow";
    window->undo();
    settle();
    EXPECT_EQ((*availability().weekly)[0], (Hours{{420, 1200}}));
}

TEST_F(Profile, AnEndBeforeTheStartIsSaidAndNotSaved)
{
    TimeField* to = named<TimeField>(u"hours_0_0_to"_s);
    type(to, u"6"_s);
    EXPECT_TRUE(to->hasProblem());
    EXPECT_EQ((*availability().weekly)[0][0], (models::MinuteRange{420, 720}));
}

TEST_F(Profile, MondayIsCopiedToTheWeekdays)
{
    QTest::mouseClick(named<Button>(u"copyMonday"_s), Qt::LeftButton);
    settle();
    const auto week = *availability().weekly;
    EXPECT_EQ(week[4], week[0]);
    EXPECT_TRUE(week[5].empty());
}

TEST_F(Profile, AnyDayIsCopiedToTheWeekdays)
{
    type(named<TimeField>(u"hours_0_0_to"_s), u"11"_s);
    settle();
    QTest::mouseClick(named<Button>(u"copyHours_0"_s), Qt::LeftButton);
    settle();
    const auto week = *availability().weekly;
    EXPECT_EQ(week[0][0], (models::MinuteRange{420, 660}));
    EXPECT_EQ(week[3], week[0]);
    EXPECT_TRUE(week[5].empty()) << "the weekend keeps its own";
}

TEST_F(Profile, ADayOffIsAddedByItsDate)
{
    QTest::mouseClick(named<Button>(u"addDayOff"_s), Qt::LeftButton);
    settle();
    type(named<DateField>(u"exceptionDate"_s), u"2026-03-10"_s);
    QTest::mouseClick(named<Button>(u"exceptionSave"_s), Qt::LeftButton);
    settle();
    EXPECT_TRUE(availability().isDayOff(QDate(2026, 3, 10)));
}

TEST_F(Profile, WordsSaveWhenTheirFieldIsLeft)
{
    auto* skills = named<Field>(u"profileSkills"_s);
    type(skills, u"Strength, Boxing"_s);
    const auto practice = readPractice(desk.reader());
    ASSERT_TRUE(practice && practice->profile.specializations);
    EXPECT_TRUE(practice->profile.specializations->text.contains(u"Boxing"_s));
}

TEST_F(Profile, ACertificateNeedsANameAndDatesInOrder)
{
    QTest::mouseClick(named<Button>(u"addCertificate"_s), Qt::LeftButton);
    settle();
    QTest::mouseClick(named<Button>(u"certificateSave"_s), Qt::LeftButton);
    settle();
    EXPECT_TRUE(named<Field>(u"certificateName"_s)->hasProblem());
    QTest::keyClicks(named<Field>(u"certificateName"_s), u"First aid"_s);
    named<DateField>(u"certificateIssued"_s)->setText(u"2026-05-01"_s);
    named<DateField>(u"certificateEnds"_s)->setText(u"2026-04-01"_s);
    QTest::mouseClick(named<Button>(u"certificateSave"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM certifications"_s), 0);
    named<DateField>(u"certificateEnds"_s)->setText(u"2028-04-01"_s);
    QTest::mouseClick(named<Button>(u"certificateSave"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(
        desk.number(u"SELECT count(*) FROM certifications WHERE name = 'First aid' AND expiry_date = '2028-04-01'"_s),
        1);
    EXPECT_TRUE(window->body().trouble().isEmpty()) << window->body().trouble().toStdString();
}
