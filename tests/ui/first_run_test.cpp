// The first run: checks what is typed, and answers it.
#include "ui/kit/button.h"
#include "ui/kit/field.h"
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
    FirstRun page{theme, {u""_s, u""_s, u""_s, u"Europe/Berlin"_s, u"EUR"_s}, *models::UtcTime::fromIso(u"2025-06-11T08:36Z"_s)};
    std::optional<FirstRunAnswers> answered;

    void SetUp() override
    {
        QObject::connect(&page, &FirstRun::finished, &page, [this](const FirstRunAnswers& answers) { answered = answers; });
        page.show();
    }

    void open() { QTest::mouseClick(page.findChild<Button*>(u"firstRunOpen"_s), Qt::LeftButton); }
};

} // namespace

TEST_F(FirstRunPage, AsksForWhatIsMissingAtItsField)
{
    open();
    EXPECT_FALSE(answered);
    EXPECT_TRUE(page.findChild<Field*>(u"firstRunFirst"_s)->property("problem").toBool());
    EXPECT_TRUE(page.findChild<Field*>(u"firstRunEmail"_s)->property("problem").toBool());
}

TEST_F(FirstRunPage, RefusesAZoneThatDoesNotExist)
{
    QTest::keyClicks(page.findChild<Field*>(u"firstRunFirst"_s), u"Mirela"_s);
    QTest::keyClicks(page.findChild<Field*>(u"firstRunLast"_s), u"Lungu"_s);
    QTest::keyClicks(page.findChild<Field*>(u"firstRunEmail"_s), u"mirela@example.org"_s);
    page.findChild<QComboBox*>(u"firstRunZone"_s)->setCurrentText(u"Europe/Nowhere"_s);
    open();
    EXPECT_FALSE(answered);
    page.findChild<QComboBox*>(u"firstRunZone"_s)->setCurrentText(u"Europe/Lisbon"_s);
    open();
    ASSERT_TRUE(answered);
    EXPECT_EQ(answered->firstName, u"Mirela"_s);
    EXPECT_EQ(answered->timeZone, u"Europe/Lisbon"_s);
    EXPECT_EQ(answered->currency, u"EUR"_s);
}

TEST(FirstRunGuesses, AreAlwaysUsable)
{
    const FirstRunAnswers guess = FirstRun::guesses();
    EXPECT_FALSE(guess.timeZone.isEmpty());
    EXPECT_EQ(guess.currency.size(), 3);
}
