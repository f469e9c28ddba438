// Settings: appearance at once and kept, rules through the gate, every key listed.
#include "tests/support/temp_desk.h"
#include "models/policy.h"
#include "ui/kit/choice.h"
#include "ui/kit/value_fields.h"
#include "ui/settings/settings_screen.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QSettings>
#include <QTest>
#include <gmock/gmock.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

struct SettingsDesk : testing::Test {
    tests::TempDesk desk;
    Commands commands{desk.store()};
    Theme theme;
    QSettings memory{desk.file(u"window.ini"_s), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;

    void SetUp() override
    {
        dressApplication(*qApp, theme);
        storage::Store& store = desk.store();
        window = std::make_unique<MainWindow>(theme, UndoDoor{[&store] { return store.undo(); }, [&store] { return store.redo(); }});
        window->addScreen(std::make_unique<SettingsScreen>(SettingsNeeds{theme, commands, QLocale::c(), &memory, SystemLook{}, window->commands(), desk.folder(), u"1"_s, {u"de"_s, u"en"_s}}));
        window->goTo(u"settings"_s);
        window->show();
        QApplication::setActiveWindow(window.get());
        QApplication::processEvents();
    }

    void TearDown() override
    {
        window.reset();
        qApp->setStyle(u"Fusion"_s);
    }
};

} // namespace

using Settings = SettingsDesk;

TEST_F(Settings, ALookActsAtOnceAndIsKept)
{
    auto* look = window->findChild<ChoiceBar*>(u"settingsLook"_s);
    ASSERT_TRUE(look);
    QTest::mouseClick(look->part(2), Qt::LeftButton);
    EXPECT_EQ(theme.look(), Look::Dark);
    EXPECT_EQ(readAppearance(memory).choice, Appearance::Choice::Dark);
    QTest::mouseClick(look->part(3), Qt::LeftButton);
    EXPECT_EQ(theme.look(), Look::HighContrastLight);
}

TEST_F(Settings, NonsenseInTheFileGivesTheDefaults)
{
    memory.setValue(u"appearance/theme"_s, u"purple"_s);
    memory.setValue(u"appearance/text"_s, 9000);
    EXPECT_EQ(readAppearance(memory), Appearance{});
}

TEST_F(Settings, ARuleIsSavedThroughTheGateAndUndone)
{
    window->openLink({u"settings"_s, {}, u"1"_s});
    QApplication::processEvents();
    auto* notice = window->findChild<NumberField*>(u"rule_cancellation_notice_hours"_s);
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->number(), 24);
    notice->setFocus();
    notice->selectAll();
    QTest::keyClicks(notice, u"48"_s);
    QTest::keyClick(notice, Qt::Key_Return);
    QApplication::processEvents();
    const auto hours = [this] { return models::Policy::fromJson(readPractice(desk.reader())->settings.policy)->cancellationNoticeHours; };
    EXPECT_EQ(hours(), 48);
    window->undo();
    EXPECT_EQ(hours(), 24);
}

TEST_F(Settings, F1ListsEveryKeyAndNoneIsBoundTwice)
{
    QTest::keyClick(window.get(), Qt::Key_F1);
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList listed;
    for (const QAbstractButton* row : window->findChildren<QAbstractButton*>())
        listed.append(row->accessibleName());
    for (const Command& command : window->commands().all()) {
        if (command.key.isEmpty())
            continue;
        EXPECT_TRUE(listed.contains(command.text % u", "_s % command.key.toString(QKeySequence::NativeText))) << command.id.toStdString();
    }
    EXPECT_THAT(window->commands().clashes(), testing::IsEmpty());
}
