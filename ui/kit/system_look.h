// What the system asks for: dark or light, contrast, motion.
#pragma once

#include "ui/kit/tokens.h"

class QPalette;

namespace ui
{

struct SystemLook {
    Look look = Look::Light;
    bool reducedMotion = false;
};

/// Asks the desktop portal (org.freedesktop.appearance) where there is one; else the lightness of the start-up palette
/// decides. Takes no longer than a quarter of a second.
SystemLook systemLook(const QPalette& startUp);

} // namespace ui
