// The first run: five pages, each with Back and Skip; what was typed is answered, what was skipped is not.
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"
#include "ui/kit/value_fields.h"
#include "ui/shell/first_run.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gmock/gmock.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

struct FirstRunPage : testing::Test {
    Theme theme;
    FirstRun page{
        theme, {u""_s, u""_s, u""_s, u"Europe/Berlin"_s, u"EUR"_s}, *models::UtcTime::fromIso(u"2025-06-11T08:36Z"_s)};
    std::optional<FirstRunAnswers> answered;

    void SetUp() override
    {
        QObject::connect(&page, &FirstRun::finished, &page,
                         [this](const FirstRunAnswers& answers) { answered = answers; });
        page.resize(1280, 800);
        page.show();
        // Offscreen no window manager gives a window the keyboard.
        QApplication::setActiveWindow(&page);
    }

    void click(const QString& name) { QTest::mouseClick(page.findChild<QAbstractButton*>(name), Qt::LeftButton); }
    void next() { click(u"firstRunNext"_s); }
};

} // namespace

TEST_F(FirstRunPage, FivePagesLeadToTheCalendarWithEverythingTyped)
{
    next();
    ASSERT_EQ(page.page(), FirstRun::You);
    QTest::keyClicks(page.findChild<Field*>(u"firstRunFirst"_s), u"Mirela"_s);
    QTest::keyClicks(page.findChild<Field*>(u"firstRunLast"_s), u"Lungu"_s);
    next();
    ASSERT_EQ(page.page(), FirstRun::Hours);
    click(u"firstRunDay6"_s);
    auto* until = page.findChild<TimeField*>(u"firstRunTo"_s);
    until->selectAll();
    QTest::keyClicks(until, u"1830"_s);
    next();
    ASSERT_EQ(page.page(), FirstRun::Service);
    QTest::keyClicks(page.findChild<Field*>(u"firstRunService"_s), u"Strength"_s);
    auto* price = page.findChild<MoneyField*>(u"firstRunPrice"_s);
    price->selectAll();
    QTest::keyClicks(price, u"45"_s);
    next();
    ASSERT_EQ(page.page(), FirstRun::Done);
    const QString summary = page.findChild<Text*>(u"firstRunSummary"_s)->text();
    EXPECT_TRUE(summary.contains(u"Mirela Lungu"_s) && summary.contains(u"Strength"_s)) << summary.toStdString();
    next();
    ASSERT_TRUE(answered);
    EXPECT_EQ(answered->firstName, u"Mirela"_s);
    EXPECT_EQ(answered->timeZone, u"Europe/Berlin"_s);
    ASSERT_TRUE(answered->hours);
    EXPECT_EQ((*answered->hours)[0], (std::vector{models::MinuteRange{7 * 60, 18 * 60 + 30}}));
    EXPECT_FALSE((*answered->hours)[5].empty()) << "Saturday was ticked";
    EXPECT_TRUE((*answered->hours)[6].empty());
    ASSERT_TRUE(answered->service);
    EXPECT_EQ(answered->service->name, u"Strength"_s);
    EXPECT_EQ(answered->service->price.units, 4500);
    EXPECT_FALSE(answered->sampleWeek || answered->signIn || answered->importClients);
}

TEST_F(FirstRunPage, EveryPageCanBeSkippedAndBackKeepsWhatWasTyped)
{
    next();
    QTest::keyClicks(page.findChild<Field*>(u"firstRunFirst"_s), u"Mirela"_s);
    click(u"firstRunSkip"_s);
    click(u"firstRunSkip"_s);
    click(u"firstRunSkip"_s);
    ASSERT_EQ(page.page(), FirstRun::Done);
    for (int i = 0; i < 3; ++i)
        click(u"firstRunBack"_s);
    EXPECT_EQ(page.page(), FirstRun::You);
    EXPECT_EQ(page.findChild<Field*>(u"firstRunFirst"_s)->text(), u"Mirela"_s);
    for (int i = 0; i < 3; ++i)
        click(u"firstRunSkip"_s);
    click(u"firstRunSample"_s);
    ASSERT_TRUE(answered);
    EXPECT_FALSE(answered->hours);
    EXPECT_FALSE(answered->service);
    EXPECT_TRUE(answered->sampleWeek);
}

TEST_F(FirstRunPage, AProgramThatIsKilledOpensAtTheSamePageWithAllThatWasTyped)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    const FirstRunAnswers guesses{u""_s, u""_s, u""_s, u"Europe/Berlin"_s, u"EUR"_s};
    const auto field = [](FirstRun& on, const QString& name) { return on.findChild<QLineEdit*>(name); };
    const auto press = [](FirstRun& on, const QString& name) { on.findChild<QAbstractButton*>(name)->click(); };
    {
        QSettings memory(file, QSettings::IniFormat);
        FirstRun first(theme, guesses, {}, &memory);
        press(first, u"firstRunNext"_s);
        field(first, u"firstRunFirst"_s)->setText(u"Mirela"_s);
        first.findChild<QComboBox*>(u"firstRunZone"_s)->setCurrentText(u"Europe/Lisbon"_s);
        press(first, u"firstRunNext"_s);
        press(first, u"firstRunDay6"_s);
        press(first, u"firstRunSkip"_s);
        field(first, u"firstRunService"_s)->setText(u"Strength"_s);
        field(first, u"firstRunPrice"_s)->setText(u"45"_s);
        press(first, u"firstRunBack"_s);
        press(first, u"firstRunSkip"_s);
        EXPECT_EQ(field(first, u"firstRunPrice"_s)->text(), u"45"_s) << "going back and forth keeps the price too";
        ASSERT_TRUE(QTest::qWaitFor([&] {
            const auto kept = Drafts(&memory).of({.form = u"firstRun"_s});
            return kept && kept->values.value(u"firstRunPage"_s) == u"3 010"_s;
        }));
        memory.sync();
    }
    QSettings memory(file, QSettings::IniFormat);
    FirstRun again(theme, guesses, {}, &memory);
    EXPECT_EQ(again.page(), FirstRun::Service);
    EXPECT_EQ(field(again, u"firstRunService"_s)->text(), u"Strength"_s);
    EXPECT_EQ(field(again, u"firstRunPrice"_s)->text(), u"45"_s);
    EXPECT_TRUE(again.findChild<QAbstractButton*>(u"firstRunDay6"_s)->isChecked());
    press(again, u"firstRunNext"_s);
    const FirstRunAnswers answers = again.answers();
    EXPECT_EQ(answers.firstName, u"Mirela"_s);
    EXPECT_EQ(answers.timeZone, u"Europe/Lisbon"_s);
    EXPECT_FALSE(answers.hours) << "that page was skipped";
    again.forgetTyped();
    EXPECT_TRUE(Drafts(&memory).all().empty());
}

TEST_F(FirstRunPage, ReturnGoesOnFromWhateverHasTheFocus)
{
    for (const QString& name : {u"firstRunHere"_s, u"firstRunZone"_s, u"firstRunTo"_s}) {
        const auto at = page.page();
        auto* control = page.findChild<QWidget*>(name);
        control->setFocus();
        QTest::keyClick(control, Qt::Key_Return);
        EXPECT_EQ(page.page(), at + 1) << name.toStdString() << ": once";
    }
    EXPECT_EQ(page.page(), FirstRun::Service);
}

TEST_F(FirstRunPage, SkippingTheSetUpNeedsNothing)
{
    click(u"firstRunSkip"_s);
    ASSERT_TRUE(answered);
    EXPECT_FALSE(answered->firstName.isEmpty());
    EXPECT_TRUE(answered->email.contains(u'@'));
    EXPECT_FALSE(answered->hours);
}

TEST_F(FirstRunPage, BadInputIsSaidAtItsFieldAndNothingGoesOn)
{
    next();
    page.findChild<QComboBox*>(u"firstRunZone"_s)->setCurrentText(u"Europe/Nowhere"_s);
    QTest::keyClicks(page.findChild<Field*>(u"firstRunEmail"_s), u"mirela"_s);
    next();
    EXPECT_EQ(page.page(), FirstRun::You);
    page.findChild<QComboBox*>(u"firstRunZone"_s)->setCurrentText(u"Europe/Lisbon"_s);
    next();
    EXPECT_EQ(page.page(), FirstRun::You);
    EXPECT_TRUE(page.findChild<Field*>(u"firstRunEmail"_s)->property("problem").toBool());
    QTest::keyClicks(page.findChild<Field*>(u"firstRunEmail"_s), u"mirela@example.org"_s); // it was selected whole
    next();
    EXPECT_EQ(page.page(), FirstRun::Hours);
    auto* until = page.findChild<TimeField*>(u"firstRunTo"_s);
    until->selectAll();
    QTest::keyClicks(until, u"6"_s);
    next();
    EXPECT_EQ(page.page(), FirstRun::Hours) << "an end before the start";
}

TEST_F(FirstRunPage, WhatIsTypedIsReadAndJudgedWhenItIsLeft)
{
    next();
    auto* zone = page.findChild<QComboBox*>(u"firstRunZone"_s);
    const auto leave = [&](QLineEdit* line, const QString& text) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Tab);
    };
    const auto problem = [&](QWidget* control) { return control->property("problem").toBool(); };
    const auto confirm = [&](const QString& text) {
        zone->lineEdit()->selectAll();
        QTest::keyClicks(zone->lineEdit(), text);
        zone->completer()->popup()->hide();
        QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
    };
    confirm(u"lisbon"_s);
    EXPECT_EQ(zone->currentText(), u"Europe/Lisbon"_s);
    EXPECT_EQ(page.page(), FirstRun::Hours);
    click(u"firstRunBack"_s);
    confirm(u"nowhere"_s);
    EXPECT_TRUE(problem(zone)) << zone->currentText().toStdString();
    EXPECT_EQ(page.page(), FirstRun::You);
    zone->setCurrentText(u"Europe/Paris"_s);
    EXPECT_FALSE(problem(zone)) << "chosen from the list";
    auto* mail = page.findChild<Field*>(u"firstRunEmail"_s);
    leave(mail, u"kim@"_s);
    EXPECT_TRUE(problem(mail));
    next();
    EXPECT_EQ(page.page(), FirstRun::You);
    leave(mail, u"kim@example.org"_s);
    next();
    ASSERT_EQ(page.page(), FirstRun::Hours);
    auto* until = page.findChild<Field*>(u"firstRunTo"_s);
    leave(until, u"25:99"_s);
    EXPECT_TRUE(problem(until));
    leave(until, u"6"_s);
    EXPECT_TRUE(problem(until)) << "before the start";
    leave(until, u"21"_s);
    EXPECT_FALSE(problem(until));
}

TEST_F(FirstRunPage, ThePathsOfThoseWhoComeFromElsewhere)
{
    click(u"firstRunSignIn"_s);
    click(u"firstRunImport"_s);
    EXPECT_EQ(page.page(), FirstRun::You) << "who it is still matters";
    for (int i = 0; i < 3; ++i)
        click(u"firstRunSkip"_s);
    next();
    ASSERT_TRUE(answered);
    EXPECT_TRUE(answered->signIn);
    EXPECT_TRUE(answered->importClients);
}

TEST_F(FirstRunPage, TheButtonsDoNotMoveBetweenPages)
{
    const QPoint there = page.findChild<Button*>(u"firstRunNext"_s)->mapTo(&page, QPoint(0, 0));
    for (int at = FirstRun::You; at < FirstRun::Done; ++at) {
        page.showPage(FirstRun::Page(at));
        QApplication::processEvents();
        EXPECT_EQ(page.findChild<Button*>(u"firstRunNext"_s)->mapTo(&page, QPoint(0, 0)).y(), there.y());
    }
}

TEST(FirstRunGuesses, AreAlwaysUsable)
{
    const FirstRunAnswers guess = FirstRun::guesses();
    EXPECT_FALSE(guess.timeZone.isEmpty());
    EXPECT_EQ(guess.currency.size(), 3);
}
