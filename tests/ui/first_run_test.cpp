// The first run: five pages, each with Back and Skip; what was typed is answered, what was skipped is not.
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"
#include "ui/kit/value_fields.h"
#include "ui/shell/first_run.h"

#include <QComboBox>
#include <QSignalSpy>
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
    QTest::keyClicks(page.findChild<Field*>(u"firstRunEmail"_s), u"@example.org"_s);
    next();
    EXPECT_EQ(page.page(), FirstRun::Hours);
    auto* until = page.findChild<TimeField*>(u"firstRunTo"_s);
    until->selectAll();
    QTest::keyClicks(until, u"6"_s);
    next();
    EXPECT_EQ(page.page(), FirstRun::Hours) << "an end before the start";
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
