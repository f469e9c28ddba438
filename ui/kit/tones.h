// Tones: the colours that the words of item models mean.
#pragma once

#include "ui/core/cell.h"
#include "ui/kit/chip.h"
#include "ui/kit/tokens.h"

namespace ui
{

/// The token of a tone.
Ink toneInk(Tone tone);
QColor toneColour(const Tokens& tokens, Tone tone);
ChipTone chipToneOf(Tone tone);

} // namespace ui
