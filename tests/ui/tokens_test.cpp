// The colour tables keep the contrast that docs promise, in every look.
#include "ui/kit/tokens.h"

#include <gmock/gmock.h>

using namespace ui;

namespace
{

struct Pair {
    const char* name;
    Ink ink;
    Ink ground;
    double least;
};

const std::vector<Pair>& textPairs()
{
    static const std::vector<Pair> kPairs{
        {"text on surface", &Tokens::text, &Tokens::surface, 4.5},
        {"text on hover", &Tokens::text, &Tokens::hover, 4.5},
        {"text on press", &Tokens::text, &Tokens::press, 4.5},
        {"text on accentSoft", &Tokens::text, &Tokens::accentSoft, 4.5},
        {"text2 on surface", &Tokens::text2, &Tokens::surface, 4.5},
        {"text2 on canvas", &Tokens::text2, &Tokens::canvas, 4.5},
        {"text2 on sunken", &Tokens::text2, &Tokens::sunken, 4.5},
        {"text2 on hover", &Tokens::text2, &Tokens::hover, 4.5},
        {"text2 on accentSoft", &Tokens::text2, &Tokens::accentSoft, 4.5},
        {"text3 on surface", &Tokens::text3, &Tokens::surface, 4.5},
        {"text3 on canvas", &Tokens::text3, &Tokens::canvas, 4.5},
        {"text3 on raised", &Tokens::text3, &Tokens::raised, 4.5},
        {"text3 on hover", &Tokens::text3, &Tokens::hover, 4.5},
        {"onAccent on accent", &Tokens::onAccent, &Tokens::accent, 4.5},
        {"onAccent on accentHover", &Tokens::onAccent, &Tokens::accentHover, 4.5},
        {"onAccent on accentPress", &Tokens::onAccent, &Tokens::accentPress, 4.5},
        {"accentText on accentSoft", &Tokens::accentText, &Tokens::accentSoft, 4.5},
        {"accentText on surface", &Tokens::accentText, &Tokens::surface, 4.5},
        {"danger on surface", &Tokens::danger, &Tokens::surface, 4.5},
        {"danger on dangerSoft", &Tokens::danger, &Tokens::dangerSoft, 4.5},
        {"onDanger on danger", &Tokens::onDanger, &Tokens::danger, 4.5},
        {"warn on warnSoft", &Tokens::warn, &Tokens::warnSoft, 4.5},
        {"warn on surface", &Tokens::warn, &Tokens::surface, 4.5},
        {"warn on accentSoft", &Tokens::warn, &Tokens::accentSoft, 4.5},
        {"ok on okSoft", &Tokens::ok, &Tokens::okSoft, 4.5},
        {"info on infoSoft", &Tokens::info, &Tokens::infoSoft, 4.5},
        {"now on surface", &Tokens::now, &Tokens::surface, 4.5},
        {"toastText on toast", &Tokens::toastText, &Tokens::toast, 4.5},
        {"toastAction on toast", &Tokens::toastAction, &Tokens::toast, 4.5},
        {"control on surface", &Tokens::control, &Tokens::surface, 3},
        {"control on hover", &Tokens::control, &Tokens::hover, 3},
        {"accent on surface", &Tokens::accent, &Tokens::surface, 3},
        {"focus on surface", &Tokens::focus, &Tokens::surface, 3},
        {"focus on hover", &Tokens::focus, &Tokens::hover, 3},
        {"disabled on surface", &Tokens::disabled, &Tokens::surface, 3},
    };
    return kPairs;
}

const std::vector<std::pair<const char*, Look>>& everyLook()
{
    static const std::vector<std::pair<const char*, Look>> kLooks{{"light", Look::Light},
                                                                  {"dark", Look::Dark},
                                                                  {"high contrast light", Look::HighContrastLight},
                                                                  {"high contrast dark", Look::HighContrastDark}};
    return kLooks;
}

} // namespace

TEST(Tokens, EveryTextAndBorderPairIsReadableInEveryLook)
{
    for (const auto& [name, look] : everyLook()) {
        const Tokens& tokens = tokensOf(look);
        for (const Pair& pair : textPairs())
            EXPECT_GE(contrastRatio(tokens.*pair.ink, tokens.*pair.ground), pair.least) << name << ": " << pair.name;
    }
}

TEST(Tokens, ServiceColoursAreReadableInEveryLook)
{
    for (const auto& [name, look] : everyLook()) {
        const Tokens& tokens = tokensOf(look);
        for (int i = 0; i < kHueCount; ++i) {
            const HueColours& hue = tokens.hue(Hue(i));
            EXPECT_GE(contrastRatio(hue.text, hue.fill), 9.0) << name << ", hue " << i;
            EXPECT_GE(contrastRatio(hue.bar, tokens.surface), 4.5) << name << ", hue " << i;
            EXPECT_GE(contrastRatio(tokens.danger, hue.fill), 4.5) << name << ", a clash on hue " << i;
            EXPECT_GE(contrastRatio(tokens.now, hue.fill), 3.0) << name << ", the now line over hue " << i;
            // A completed booking is drawn at 60 % of its fill.
            EXPECT_GE(contrastRatio(hue.text, blended(hue.fill, tokens.surface, 0.6)), 9.0) << name << ", hue " << i;
        }
    }
}

TEST(Tokens, TheFormulaKnowsItsEnds)
{
    EXPECT_NEAR(contrastRatio(QColor(0xFFFFFF), QColor(Qt::black)), 21.0, 0.001);
    EXPECT_NEAR(contrastRatio(QColor(0x777777), QColor(0xFFFFFF)), 4.478, 0.001);
    EXPECT_NEAR(contrastRatio(QColor(0x123456), QColor(0x123456)), 1.0, 0.001);
}

TEST(Tokens, DottedBarsMarkTheHuesThatDoNotStayApart)
{
    for (const auto& [name, look] : everyLook()) {
        for (int i = 0; i < kHueCount; ++i)
            EXPECT_EQ(tokensOf(look).hue(Hue(i)).dotted, i >= 4) << name;
    }
}
