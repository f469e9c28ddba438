// The preview: its pages follow size and ticks, a refusal is said, the PDF is written.
#include "tests/support/temp_desk.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/text.h"
#include "ui/print/preview_dialog.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

struct Preview : testing::Test {
    tests::TempDesk desk;
    Theme theme;
    print::PaperOrder order()
    {
        print::PaperOrder made;
        made.fileName = u"paper"_s;
        made.offersHealth = true;
        made.make = [](const print::PaperChoice& choice) -> models::Result<print::Paper> {
            print::Paper paper{u"Title"_s, u"Somebody"_s, u"Printed"_s, {}, {}};
            for (int i = 0; i < (choice.health ? 200 : 1); ++i)
                paper.add(print::PaperText{u"A line"_s, false});
            return paper;
        };
        return made;
    }
};

} // namespace

TEST_F(Preview, FollowsThePaperSizeOfTheCountryAndTheChoice)
{
    print::PreviewDialog dialog(theme, order(), QLocale(u"en_US"_s));
    dialog.show();
    EXPECT_EQ(dialog.pages()->pageSize(), print::pagePixels(print::PaperSize::Letter));
    QTest::mouseClick(dialog.findChild<ChoiceBar*>(u"previewSize"_s)->part(0), Qt::LeftButton);
    EXPECT_EQ(dialog.pages()->pageSize(), print::pagePixels(print::PaperSize::A4));
}

TEST_F(Preview, SensitiveFieldsAreOffUntilTicked)
{
    print::PreviewDialog dialog(theme, order(), QLocale(u"de_DE"_s));
    dialog.show();
    auto* health = dialog.findChild<QCheckBox*>(u"previewHealth"_s);
    ASSERT_TRUE(health);
    EXPECT_FALSE(health->isChecked());
    EXPECT_FALSE(dialog.findChild<QCheckBox*>(u"previewAmounts"_s)) << "only what the paper can hold is offered";
    EXPECT_EQ(dialog.pages()->pageCount(), 1);
    QTest::keyClick(health, Qt::Key_Space);
    EXPECT_GT(dialog.pages()->pageCount(), 1);
}

TEST_F(Preview, WritesThePdfOrSaysWhyNot)
{
    print::PreviewDialog dialog(theme, order(), QLocale(u"de_DE"_s));
    dialog.show();
    QSignalSpy saved(&dialog, &print::PreviewDialog::saved);
    dialog.savePdf(u"/no/such/folder/a.pdf"_s);
    EXPECT_EQ(saved.count(), 0);
    EXPECT_TRUE(dialog.isVisible()) << "nothing is lost: another place can be chosen";
    const QString file = desk.file(u"a.pdf"_s);
    dialog.savePdf(file);
    EXPECT_EQ(saved.count(), 1);
    EXPECT_TRUE(QFileInfo(file).size() > 500);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(Preview, SaysWhyAPaperCannotBeMade)
{
    print::PaperOrder broken = order();
    broken.make = [](const print::PaperChoice&) -> models::Result<print::Paper> {
        return models::fail(models::ErrorCode::NotFound, u"It is gone."_s);
    };
    print::PreviewDialog dialog(theme, broken, QLocale(u"de_DE"_s));
    dialog.show();
    EXPECT_EQ(dialog.pages(), nullptr);
    EXPECT_FALSE(dialog.findChild<Button*>(u"previewSave"_s)->isEnabled());
    bool said = false;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        said |= label->isVisible() && label->text().contains(u"It is gone."_s);
    EXPECT_TRUE(said);
}
