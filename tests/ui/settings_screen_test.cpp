// Settings: appearance at once and kept, rules through the gate, every key listed.
#include "tests/support/temp_desk.h"
#include "models/policy.h"
#include "ui/core/drafts.h"
#include "ui/core/plans/offer_plans.h"
#include "ui/core/plans/profile.h"
#include "ui/kit/choice.h"
#include "ui/kit/density.h"
#include "ui/kit/value_fields.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/settings_screen.h"
#include "ui/settings/shortcuts_table.h"
#include "ui/shell/main_window.h"

#include <algorithm>
#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
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

    void SetUp() override { openWindow(); }

    /// Anew, over what is kept now.
    void openWindow()
    {
        window.reset();
        dressApplication(*qApp, theme);
        storage::Store& store = desk.store();
        window = std::make_unique<MainWindow>(
            theme, UndoDoor{[&store] { return store.undo(); }, [&store] { return store.redo(); }});
        window->addScreen(std::make_unique<SettingsScreen>(SettingsNeeds{theme,
                                                                         commands,
                                                                         QLocale::c(),
                                                                         &memory,
                                                                         SystemLook{},
                                                                         window->commands(),
                                                                         desk.folder(),
                                                                         u"1"_s,
                                                                         {u"de"_s, u"en"_s}}));
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
    window->openLink({u"settings"_s, {}, u"appearance"_s});
    auto* look = window->findChild<ChoiceBar*>(u"settingsLook"_s);
    ASSERT_TRUE(look);
    QTest::mouseClick(look->part(2), Qt::LeftButton);
    EXPECT_EQ(theme.look(), Look::Dark);
    EXPECT_EQ(readAppearance(memory).choice, Appearance::Choice::Dark);
    // The lines are made anew when the theme changes.
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    look = window->findChild<ChoiceBar*>(u"settingsLook"_s);
    QTest::mouseClick(look->part(3), Qt::LeftButton);
    EXPECT_EQ(theme.look(), Look::HighContrastLight);
}

TEST_F(Settings, ASingleSettingIsFoundAndLedTo)
{
    auto* screen = static_cast<SettingsScreen*>(window->screen(u"settings"_s));
    QSignalSpy made(screen, &SettingsScreen::sectionsMade);
    screen->found({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return made.count() > 0; }));
    const auto found = screen->found(u"text si"_s);
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().words, u"Text size"_s);
    EXPECT_EQ(found.front().section, u"Appearance"_s);
    EXPECT_FALSE(screen->found(u"day cap"_s).empty() && screen->found(u"never warns"_s).empty())
        << "a setting is found by its hint as well";
    EXPECT_TRUE(screen->found(u"zzz"_s).empty());
    window->openLink({u"settings"_s, {}, found.front().link});
    QApplication::processEvents();
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"settingsText"_s);
    EXPECT_TRUE(QApplication::focusWidget()->isVisible());
}

TEST_F(Settings, ANameThatWasTypedComesBackAndAMailThatIsRefusedStays)
{
    window->openLink({u"settings"_s, {}, u"general"_s});
    const auto field = [&](const QString& name) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return window->findChild<Field*>(name);
    };
    const auto type = [&](const QString& name, const QString& text) {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
        QApplication::processEvents();
    };
    type(u"settingsMail"_s, u"no address"_s);
    QTest::keyClick(field(u"settingsMail"_s), Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(field(u"settingsMail"_s)->text(), u"no address"_s) << "to be mended, not to be typed again";
    field(u"settingsMail"_s)->undo();
    type(u"settingsFirstName"_s, u"Ingrid"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const auto kept = Drafts(&memory).all();
        return !kept.empty() && kept.front().values.value(u"settingsFirstName"_s) == u"Ingrid"_s;
    }));
    // A field of a killed program does not see how it loses the focus.
    field(u"settingsFirstName"_s)->disconnect(SIGNAL(editingFinished()));
    openWindow();
    const auto kept = Drafts(&memory).all();
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_NE(field(u"settingsFirstName"_s)->text(), u"Ingrid"_s);
    window->openLink({u"draft"_s, {}, kept.front().place()});
    QApplication::processEvents();
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM users WHERE first_name = 'Ingrid'"_s), 1);
    EXPECT_TRUE(Drafts(&memory).all().empty());
}

TEST_F(Settings, CompactRowsAreLower)
{
    window->openLink({u"settings"_s, {}, u"appearance"_s});
    QTest::mouseClick(window->findChild<ChoiceBar*>(u"settingsDensity"_s)->part(1), Qt::LeftButton);
    EXPECT_TRUE(isDense(theme));
    EXPECT_TRUE(readAppearance(memory).dense);
}

TEST_F(Settings, NonsenseInTheFileGivesTheDefaults)
{
    memory.setValue(u"appearance/theme"_s, u"purple"_s);
    memory.setValue(u"appearance/text"_s, 9000);
    EXPECT_EQ(readAppearance(memory), Appearance{});
}

TEST_F(Settings, ARuleIsSavedThroughTheGateAndUndone)
{
    window->openLink({u"settings"_s, {}, u"money"_s});
    QApplication::processEvents();
    auto* notice = window->findChild<NumberField*>(u"rule_cancellation_notice_hours"_s);
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->number(), 24);
    notice->setFocus();
    notice->selectAll();
    QTest::keyClicks(notice, u"48"_s);
    QTest::keyClick(notice, Qt::Key_Return);
    QApplication::processEvents();
    const auto hours = [this] {
        return models::Policy::fromJson(readPractice(desk.reader())->settings.policy)->cancellationNoticeHours;
    };
    EXPECT_EQ(hours(), 48);
    window->undo();
    EXPECT_EQ(hours(), 24);
}

TEST_F(Settings, TheSearchHasMadeItsSectionsBeforeTheFirstLetter)
{
    const auto sections = [this] {
        const auto all = window->findChildren<SettingsPage*>();
        return std::count_if(all.begin(), all.end(), [](const SettingsPage* page) { return !page->isVisible(); });
    };
    ASSERT_TRUE(window->currentScreen()->find());
    EXPECT_LT(sections(), 3) << "not all of them at once: that takes longer than a keystroke may";
    EXPECT_TRUE(QTest::qWaitFor([&] { return sections() == 9; }));
}

TEST_F(Settings, TheSearchFindsLinesOfAllSectionsAndSaysWhenThereIsNone)
{
    auto* search = window->findChild<Field*>(u"settingsSearch"_s);
    QTest::keyClicks(search, u"no-show"_s);
    const auto shown = [this](const QString& name) {
        // Pages that were made anew leave their old ones behind until the event loop comes round.
        const auto all = window->findChildren<QWidget*>(name);
        return std::any_of(all.begin(), all.end(), [](const QWidget* widget) { return widget->isVisible(); });
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown(u"rule_no_show_fee_percent"_s); }))
        << "a section that was never shown is made between the keys";
    EXPECT_TRUE(shown(u"rule_no_show_uses_session"_s));
    EXPECT_FALSE(shown(u"rule_allow_clash"_s));
    search->clear();
    QTest::keyClicks(search, u"text size"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown(u"settingsText"_s); }));
    EXPECT_FALSE(shown(u"rule_no_show_fee_percent"_s));
    search->clear();
    QTest::keyClicks(search, u"zzzz"_s);
    EXPECT_FALSE(shown(u"settings_general"_s));
    EXPECT_FALSE(shown(u"settingsText"_s));
    search->clear();
    EXPECT_TRUE(shown(u"settings_general"_s));
}

TEST_F(Settings, EverySectionOpensByItsName)
{
    for (const char* section : {"general", "calendar", "money", "notifications", "shortcuts", "appearance", "privacy",
                                "sync", "backup", "about"}) {
        window->openLink({u"settings"_s, {}, QString(QLatin1String(section))});
        QApplication::processEvents();
        const auto pages = window->findChildren<QWidget*>(u"settings_"_s % QLatin1String(section));
        EXPECT_TRUE(std::any_of(pages.begin(), pages.end(), [](const QWidget* page) { return page->isVisible(); }))
            << section;
    }
}

TEST_F(Settings, AnotherLanguageAsksForTheWindowAnew)
{
    auto* screen = static_cast<SettingsScreen*>(window->screen(u"settings"_s));
    QSignalSpy anew(screen, &SettingsScreen::restartRequested);
    auto* languages = window->findChild<QComboBox*>(u"settingsLanguage"_s);
    ASSERT_TRUE(languages);
    EXPECT_EQ(languages->count(), 3) << "the system's, German and English";
    languages->setFocus();
    QTest::keyClick(languages, Qt::Key_Down);
    ASSERT_TRUE(QTest::qWaitFor([&] { return anew.count() > 0; }));
    EXPECT_EQ(memory.value(u"forms/language"_s).toString(), u"de"_s);
}

TEST_F(Settings, TheTrainersNameIsChangedAndABadAddressRefused)
{
    auto* first = window->findChild<Field*>(u"settingsFirstName"_s);
    ASSERT_TRUE(first);
    first->setFocus();
    first->selectAll();
    QTest::keyClicks(first, u"Mirela"_s);
    QTest::keyClick(first, Qt::Key_Return);
    EXPECT_EQ(readPractice(desk.reader())->trainer.firstName, u"Mirela"_s);
    EXPECT_EQ(commands.perform(setTrainer(u"Mirela"_s, {}, u"mirela"_s)).error().code, models::ErrorCode::Invalid);
}

TEST_F(Settings, TheCurrencyStaysOnceThereArePrices)
{
    ASSERT_TRUE(commands.perform(setCurrency(u"CHF"_s)));
    EXPECT_EQ(readPractice(desk.reader())->settings.currency, u"CHF"_s);
    plans::ServiceDetails service;
    service.name = {u"Strength"_s};
    service.duration = {60};
    service.price = {models::Minor{6000}};
    ASSERT_TRUE(commands.perform(plans::addService(service)));
    EXPECT_EQ(commands.perform(setCurrency(u"JPY"_s)).error().code, models::ErrorCode::InvalidState);
    EXPECT_EQ(commands.perform(setTimeZone(u"Europe/Nowhere"_s)).error().code, models::ErrorCode::NotFound);
    ASSERT_TRUE(commands.perform(setTimeZone(u"Europe/Lisbon"_s)));
    EXPECT_EQ(readPractice(desk.reader())->zone.id(), u"Europe/Lisbon"_s);
}

TEST_F(Settings, ABackupIsWrittenAndARefusalSaid)
{
    auto* screen = static_cast<SettingsScreen*>(window->screen(u"settings"_s));
    QSignalSpy failed(screen, &Screen::failed);
    const QString file = desk.file(u"copy.sqlite"_s);
    screen->backUp(file);
    EXPECT_TRUE(QFileInfo(file).size() > 1000);
    EXPECT_EQ(failed.count(), 0);
    screen->backUp(u"/no/such/folder/copy.sqlite"_s);
    EXPECT_EQ(failed.count(), 1);
}

TEST_F(Settings, F1ListsEveryKeyAndNoneIsBoundTwice)
{
    QTest::keyClick(window.get(), Qt::Key_F1);
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(window->findChild<QWidget*>(u"settings_shortcuts"_s)->isVisible());
    for (const Command& command : window->commands().all()) {
        const auto* key = window->findChild<KeyButton*>(u"key_"_s % command.id);
        ASSERT_TRUE(key) << command.id.toStdString();
        EXPECT_EQ(key->text(), command.key.isEmpty() ? u"None"_s : command.key.toString(QKeySequence::NativeText))
            << command.id.toStdString();
    }
    EXPECT_THAT(window->commands().clashes(), testing::IsEmpty());
}
