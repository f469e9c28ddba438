// Scenes: the pictures of the design, each with its own name, size, theme and moment.
#pragma once

#include "app/desktop/desk_window.h"
#include "app/desktop/options.h"

namespace app
{

/// Draws the scenes of an open desk: 01-calendar-week-light, 03-calendar-booking-card, ... A scene that needs another moment,
/// language or an empty desk gets a window of its own. Io when the folder cannot be written. Answers how many were made.
models::Result<int> drawScenes(ui::Theme& theme, Desk& desk, const models::Clock& clock, const Options& options);

} // namespace app
