// The screens of the window, and what they are made of.
#pragma once

#include "models/clock.h"
#include "ui/core/commands.h"
#include "ui/shell/main_window.h"

#include <QLocale>

namespace app
{

struct ScreenNeeds {
    ui::Theme& theme;
    ui::Commands& commands;
    models::Clock clock;
    QLocale locale;
    QSettings* memory = nullptr; ///< what a screen keeps between runs; may be nullptr
};

/// Adds every screen to the window, in the order of the sidebar.
void addScreens(ui::MainWindow& window, const ScreenNeeds& needs);

} // namespace app
