// The theme: faces, scale, palette and icons.
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QDir>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QSignalSpy>
#include <gmock/gmock.h>

using namespace ui;
using namespace Qt::StringLiterals;

TEST(Theme, TheBundledFacesAreLoadedInTheirThreeWeights)
{
    ASSERT_TRUE(loadTypefaces());
    Theme theme;
    for (const int weight : {400, 500, 600}) {
        const QFontInfo info(theme.font(Type::Body, weight));
        EXPECT_EQ(info.family(), u"IBM Plex Sans"_s) << weight;
        EXPECT_EQ(info.weight(), weight);
        EXPECT_EQ(info.pixelSize(), 13);
    }
}

TEST(Theme, DigitsHaveOneWidthSoThatMoneyLinesUp)
{
    ASSERT_TRUE(loadTypefaces());
    Theme theme;
    for (const int weight : {400, 500, 600}) {
        const QFontMetricsF metrics(theme.font(Type::Body, weight));
        for (const QChar digit : u"123456789"_s)
            EXPECT_NEAR(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'), 0.01) << weight;
    }
}

TEST(Theme, TextSizeScalesTheTypeAndStaysInItsRange)
{
    Theme theme;
    QSignalSpy spy(&theme, &Theme::changed);
    theme.setTextScale(2.0);
    EXPECT_EQ(theme.font(Type::Body).pixelSize(), 26);
    EXPECT_EQ(theme.lineHeight(Type::Body), 40);
    theme.setTextScale(9);
    EXPECT_EQ(theme.textScale(), 2.0);
    EXPECT_EQ(spy.count(), 1);
    theme.setTextScale(0.1);
    EXPECT_EQ(theme.textScale(), 0.9);
}

TEST(Theme, ReducedMotionMakesEveryDurationZero)
{
    Theme theme;
    EXPECT_EQ(theme.motion(200), 200);
    theme.setReducedMotion(true);
    EXPECT_EQ(theme.motion(200), 0);
}

TEST(Theme, EveryBundledIconDrawsSomethingInTheAskedColour)
{
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    ASSERT_GT(files.size(), 60);
    for (const QString& file : files) {
        const QImage image = iconPixmap(file.chopped(4), 24, QColor(0xB3261E), 2.0).toImage();
        ASSERT_EQ(image.size(), QSize(48, 48));
        int marked = 0;
        for (int y = 0; y < 48; ++y) {
            for (int x = 0; x < 48; ++x) {
                if (image.pixelColor(x, y).alpha() == 255) {
                    ++marked;
                    // Strokes that overlap may differ by a rounding step.
                    EXPECT_NEAR(image.pixelColor(x, y).red(), 0xB3, 2);
                    EXPECT_NEAR(image.pixelColor(x, y).green(), 0x26, 2);
                    EXPECT_NEAR(image.pixelColor(x, y).blue(), 0x1E, 2);
                }
            }
        }
        EXPECT_GT(marked, 10) << file.toStdString();
    }
}
