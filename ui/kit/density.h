// Density: whether tables stand close (rows of 32) or comfortable (40).
#pragma once

namespace ui
{

class Theme;

bool isDense(const Theme& theme);
/// Says `changed` when it was otherwise.
void setDense(Theme& theme, bool dense);

} // namespace ui
