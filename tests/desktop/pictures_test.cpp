// Each screen in light and dark, from left and from right, at 100 and 150 %, laid beside its stored picture.
// After a change that was looked at, scripts/pictures renews them (docs/pictures.md).
#include "tests/desktop/desk_stage.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace
{

/// Half of 1280x800: small enough to be kept, large enough to show a shifted pane or a wrong colour.
constexpr QSize kKept(640, 400);
/// Two channels that differ less are the same colour: palettes of 256 and rounding of half pixels.
constexpr int kSameColour = 48;
/// Of all pixels may differ: glyph edges of another version of the font library.
constexpr double kMayDiffer = 0.004;

QString pictureFolder()
{
    return QStringLiteral(TRAINERDESK_SOURCE_DIR "/tests/data/pictures");
}

QImage pictureOf(QWidget& window, double scale)
{
    QImage image(window.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::magenta);
    window.render(&image);
    image.setDevicePixelRatio(1);
    return image.scaled(kKept, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
}

/// The part of the pixels that differ; 1 for pictures of different sizes.
double differenceOf(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return 1;
    qint64 different = 0;
    for (int y = 0; y < a.height(); ++y) {
        const QRgb* left = reinterpret_cast<const QRgb*>(a.constScanLine(y));
        const QRgb* right = reinterpret_cast<const QRgb*>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x) {
            const int apart =
                std::max({std::abs(qRed(left[x]) - qRed(right[x])), std::abs(qGreen(left[x]) - qGreen(right[x])),
                          std::abs(qBlue(left[x]) - qBlue(right[x]))});
            different += apart > kSameColour;
        }
    }
    return double(different) / (double(a.width()) * a.height());
}

struct Dress {
    const char* name;
    ui::Look look;
    Qt::LayoutDirection direction;
};

class Pictures : public testing::TestWithParam<Dress>
{
};

TEST_P(Pictures, LookLikeTheStoredOnes)
{
    const bool renew = qEnvironmentVariableIsSet("TRAINERDESK_RENEW_PICTURES");
    if (!renew && !QDir(pictureFolder()).exists())
        FAIL() << "The kept pictures are missing: scripts/pictures --renew makes them";
    const Dress& dress = GetParam();
    QApplication::setLayoutDirection(dress.direction);
    tests::DeskStage stage(QLocale(QLocale::English, QLocale::Netherlands), dress.look);
    for (const QString& id : stage.window().screenIds()) {
        stage.show(id);
        for (const double scale : {1.0, 1.5}) {
            const QString name = u"%1-%2-%3.png"_s.arg(id, QString::fromLatin1(dress.name)).arg(int(scale * 100));
            const QString file = QDir(pictureFolder()).filePath(name);
            const QImage now = pictureOf(stage.window(), scale);
            if (renew) {
                ASSERT_TRUE(QDir().mkpath(pictureFolder()));
                ASSERT_TRUE(now.convertToFormat(QImage::Format_Indexed8, Qt::ThresholdDither | Qt::AvoidDither)
                                .save(file, "png", 0))
                    << qPrintable(file);
                continue;
            }
            const QImage kept(file);
            ASSERT_FALSE(kept.isNull()) << qPrintable(file) << " is missing; scripts/pictures makes it";
            const double different = differenceOf(now, kept.convertToFormat(QImage::Format_RGB32));
            if (different > kMayDiffer)
                now.save(QDir::temp().filePath(u"trainerdesk-"_s % name));
            EXPECT_LE(different, kMayDiffer) << qPrintable(name) << " looks different; it now looks like "
                                             << qPrintable(QDir::temp().filePath(u"trainerdesk-"_s % name));
        }
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

INSTANTIATE_TEST_SUITE_P(Every, Pictures,
                         testing::Values(Dress{"light-ltr", ui::Look::Light, Qt::LeftToRight},
                                         Dress{"dark-ltr", ui::Look::Dark, Qt::LeftToRight},
                                         Dress{"light-rtl", ui::Look::Light, Qt::RightToLeft},
                                         Dress{"dark-rtl", ui::Look::Dark, Qt::RightToLeft}),
                         [](const auto& dressed) {
                             return QString::fromLatin1(dressed.param.name).replace(u'-', u'_').toStdString();
                         });

} // namespace
