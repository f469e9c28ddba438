// Moments: pictures of what a desk at rest does not show - locked, with a client looking on, in trouble, signing in.
#pragma once

#include "app/desktop/options.h"
#include "ui/shell/main_window.h"

namespace app
{

/// Draws them in each theme: lock-light, private-dark, failure-full-light ... Io when the folder cannot be written.
models::Result<int> drawMoments(ui::MainWindow& window, ui::Theme& theme, const QString& deskFolder,
                                const Options& options);

} // namespace app
