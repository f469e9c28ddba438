// What the palette finds beside commands: clients of the desk, and days.
#pragma once

#include "app/desktop/screens.h"

namespace app
{

void addPaletteSources(ui::MainWindow& window, const ScreenNeeds& needs);

} // namespace app
