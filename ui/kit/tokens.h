// Tokens: every colour of the program, one table per look. Nothing else in the program names a colour.
#pragma once

#include <QColor>
#include <array>

namespace ui
{

/// The looks a trainer can choose; the two high contrast ones have no fills and strong borders.
enum class Look { Light, Dark, HighContrastLight, HighContrastDark };

/// Colours of services, in the order in which they are handed out. The bar of the last four is dotted, because they
/// do not stay apart from the first four for every eye.
enum class Hue { Teal, Blue, Amber, Green, Violet, Pink, Red, Slate };
constexpr int kHueCount = 8;

struct HueColours {
    QColor fill;
    QColor bar;
    QColor text;
    bool dotted = false;
};

struct Tokens {
    bool dark = false;
    bool highContrast = false;
    QColor canvas, surface, raised, sunken, hover, press;
    QColor text, text2, text3, disabled;
    QColor line, line2, control;
    QColor accent, accentHover, accentPress, onAccent, accentSoft, accentText;
    QColor focus;
    QColor danger, dangerSoft, onDanger;
    QColor warn, warnSoft;
    QColor ok, okSoft;
    QColor info, infoSoft;
    QColor now;
    QColor toast, toastText, toastAction;
    QColor shadow; ///< black at the strength of a pop-up; a dialog's is `dialogShadow`
    QColor dialogShadow;
    std::array<HueColours, kHueCount> hues;

    const HueColours& hue(Hue which) const { return hues[size_t(which)]; }
};

/// A colour by its place in the table, e.g. `&Tokens::text2`: what a label or an icon is drawn in under every look.
using Ink = QColor Tokens::*;

const Tokens& tokensOf(Look look);

/// WCAG 2.2 contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor& one, const QColor& other);

/// `share` (0..1) of `over` laid on `under`, as an opaque colour.
QColor blended(const QColor& over, const QColor& under, double share);

} // namespace ui
