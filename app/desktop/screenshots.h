// Pictures: every screen and its named states drawn to PNG without a display.
#pragma once

#include "app/desktop/options.h"
#include "ui/shell/main_window.h"

namespace app
{

/// Draws all screens of the window in each theme. Io when the folder cannot be written. Answers how many it made.
models::Result<int> drawScreens(ui::MainWindow& window, ui::Theme& theme, const Options& options);

/// Draws the gallery in each theme.
models::Result<int> drawGallery(ui::Theme& theme, const Options& options);

/// Draws the first run in each theme.
models::Result<int> drawFirstRun(ui::Theme& theme, const Options& options, models::UtcTime now);

/// "light", "dark" or "contrast" as a look.
ui::Look lookNamed(const QString& name);

} // namespace app
