// Appearance: the look, text size and motion that the trainer chose, kept between runs.
#pragma once

#include "ui/kit/system_look.h"
#include "ui/kit/theme.h"

class QSettings;

namespace ui
{

struct Appearance {
    enum class Choice { System, Light, Dark, HighContrast };
    enum class Motion { System, Full, Reduced };

    Choice choice = Choice::System;
    int textPercent = 100; ///< 90 to 200
    Motion motion = Motion::System;
    bool dense = false; ///< table rows of 32 instead of 40

    bool operator==(const Appearance&) const = default;
};

/// What was kept; the defaults where nothing, or nonsense, was.
Appearance readAppearance(const QSettings& memory);
void keepAppearance(QSettings& memory, const Appearance& appearance);
/// Gives the theme what was chosen; `system` answers for "System".
void applyAppearance(Theme& theme, const Appearance& appearance, const SystemLook& system);

} // namespace ui
