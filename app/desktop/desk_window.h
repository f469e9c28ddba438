// The window of an open desk, with all its screens.
#pragma once

#include "app/desktop/desk.h"
#include "models/clock.h"
#include "ui/kit/system_look.h"
#include "ui/shell/main_window.h"

#include <QLocale>
#include <memory>

namespace app
{

/// What a window is made of. All references outlive it.
struct WindowNeeds {
    ui::Theme& theme;
    Desk& desk;
    const models::Clock& clock;
    QLocale locale;
    QSettings* memory = nullptr; ///< keeps what is open between runs, or nullptr
    const ui::SystemLook& system;
};

/// Makes the window with every screen and the palette's sources; nothing is shown yet.
std::unique_ptr<ui::MainWindow> makeWindow(const WindowNeeds& needs);

} // namespace app
