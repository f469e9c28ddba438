// The colour tables, and the contrast formula that the tests hold them to.
#include "ui/kit/tokens.h"

#include <algorithm>
#include <cmath>

namespace ui
{

namespace
{

HueColours hueOf(QRgb fill, QRgb bar, QRgb text, bool dotted)
{
    return {QColor(fill), QColor(bar), QColor(text), dotted};
}

Tokens lightTokens()
{
    Tokens t;
    t.canvas = QColor(0xF6F7F9);
    t.surface = QColor(0xFFFFFF);
    t.raised = QColor(0xFFFFFF);
    t.sunken = QColor(0xEEF0F3);
    t.hover = QColor(0xE9ECF0);
    t.press = QColor(0xDFE3E9);
    t.text = QColor(0x171A1F);
    t.text2 = QColor(0x4A5260);
    t.text3 = QColor(0x596270);
    t.disabled = QColor(0x8A929F);
    t.line = QColor(0xDDE1E7);
    t.line2 = QColor(0xC3C9D2);
    t.control = QColor(0x717A88);
    t.accent = QColor(0x0B6B5E);
    t.accentHover = QColor(0x095A4F);
    t.accentPress = QColor(0x074A41);
    t.onAccent = QColor(0xFFFFFF);
    t.accentSoft = QColor(0xDDF1ED);
    t.accentText = QColor(0x0A5F54);
    t.focus = QColor(0x1652D6);
    t.danger = QColor(0xB3261E);
    t.dangerSoft = QColor(0xFBE6E4);
    t.onDanger = QColor(0xFFFFFF);
    t.warn = QColor(0x8A5300);
    t.warnSoft = QColor(0xFCEFD6);
    t.ok = QColor(0x1B6B35);
    t.okSoft = QColor(0xE0F3E4);
    t.info = QColor(0x1652B8);
    t.infoSoft = QColor(0xE3EDFC);
    t.now = QColor(0xC5221F);
    t.toast = QColor(0x2A2F37);
    t.toastText = QColor(0xFFFFFF);
    t.toastAction = QColor(0x7FE0CC);
    t.shadow = QColor(0, 0, 0, 36);
    t.dialogShadow = QColor(0, 0, 0, 51);
    t.hues = {hueOf(0xD9F0EC, 0x0B7A6B, 0x07443C, false), hueOf(0xDEE9FB, 0x2563C9, 0x12356F, false),
              hueOf(0xFBEBCF, 0xA86200, 0x5A3400, false), hueOf(0xDDF1DF, 0x2B7F3B, 0x154720, false),
              hueOf(0xE9E3FA, 0x6D4BC4, 0x3A2570, true),  hueOf(0xFAE1EC, 0xBE2F73, 0x6A1740, true),
              hueOf(0xFBE2DF, 0xBF3A2E, 0x6B1B14, true),  hueOf(0xE4E8ED, 0x566174, 0x2A313D, true)};
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.dark = true;
    t.canvas = QColor(0x121417);
    t.surface = QColor(0x191C20);
    t.raised = QColor(0x22262B);
    t.sunken = QColor(0x0E1013);
    t.hover = QColor(0x262B31);
    t.press = QColor(0x2F353C);
    t.text = QColor(0xECEEF1);
    t.text2 = QColor(0xB3BAC5);
    t.text3 = QColor(0x98A1AE);
    t.disabled = QColor(0x6A7380);
    t.line = QColor(0x2B3037);
    t.line2 = QColor(0x3B424B);
    t.control = QColor(0x808A97);
    t.accent = QColor(0x4CC9B0);
    t.accentHover = QColor(0x68D6C0);
    t.accentPress = QColor(0x38B39B);
    t.onAccent = QColor(0x06231E);
    t.accentSoft = QColor(0x12352F);
    t.accentText = QColor(0x63D4BE);
    t.focus = QColor(0x8AB4FF);
    t.danger = QColor(0xFF9A92);
    t.dangerSoft = QColor(0x40201D);
    t.onDanger = QColor(0x3A0A07);
    t.warn = QColor(0xF0B85A);
    t.warnSoft = QColor(0x3B2C10);
    t.ok = QColor(0x7CD394);
    t.okSoft = QColor(0x16331E);
    t.info = QColor(0x94BBFF);
    t.infoSoft = QColor(0x182B4A);
    t.now = QColor(0xFF7A70);
    t.toast = QColor(0xE4E7EB);
    t.toastText = QColor(0x171A1F);
    t.toastAction = QColor(0x0A5F54);
    t.shadow = QColor(0, 0, 0, 115);
    t.dialogShadow = QColor(0, 0, 0, 140);
    t.hues = {hueOf(0x12342F, 0x3FBFA8, 0xC4F2E8, false), hueOf(0x18294A, 0x6FA3F5, 0xD3E3FF, false),
              hueOf(0x382A12, 0xE3A440, 0xFFE6BA, false), hueOf(0x17321D, 0x66C27A, 0xCFF2D6, false),
              hueOf(0x2A2148, 0xA88BF0, 0xE4DAFF, true),  hueOf(0x401B2F, 0xEE7FB0, 0xFFD8E8, true),
              hueOf(0x421F1B, 0xF08A7E, 0xFFDAD5, true),  hueOf(0x272D35, 0x98A3B3, 0xDCE2EA, true)};
    return t;
}

/// No soft fills, and lines as strong as hints: what a fill said is said by a border and a word.
Tokens highContrast(Tokens t)
{
    t.highContrast = true;
    t.line = t.text3;
    t.line2 = t.text;
    t.control = t.text;
    t.text2 = t.text;
    t.text3 = t.dark ? QColor(0xD5DAE1) : QColor(0x2F3641);
    t.canvas = t.sunken = t.raised = t.surface = t.dark ? QColor(Qt::black) : QColor(Qt::white);
    t.accentSoft = t.dangerSoft = t.warnSoft = t.okSoft = t.infoSoft = t.surface;
    for (HueColours& hue : t.hues) {
        hue.fill = t.surface;
        hue.text = t.text;
    }
    return t;
}

double linearChannel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linearChannel(colour.redF()) + 0.7152 * linearChannel(colour.greenF()) +
           0.0722 * linearChannel(colour.blueF());
}

} // namespace

const Tokens& tokensOf(Look look)
{
    static const std::array<Tokens, 4> kTables{lightTokens(), darkTokens(), highContrast(lightTokens()),
                                               highContrast(darkTokens())};
    return kTables[size_t(look)];
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor blended(const QColor& over, const QColor& under, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

} // namespace ui
