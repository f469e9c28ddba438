// Making the window of a desk.
#include "app/desktop/desk_window.h"

#include "app/desktop/language.h"
#include "app/desktop/palette_sources.h"
#include "app/desktop/screens.h"
#include "ui/settings/settings_screen.h"

#include <QApplication>

namespace app
{

std::unique_ptr<ui::MainWindow> makeWindow(const WindowNeeds& needs)
{
    storage::Store& store = *needs.desk.store;
    auto window = std::make_unique<ui::MainWindow>(
        needs.theme, ui::UndoDoor{[&store] { return store.undo(); }, [&store] { return store.redo(); }}, needs.memory);
    const ScreenNeeds screens{needs.theme, *needs.desk.commands, needs.clock, needs.locale, needs.memory};
    addScreens(*window, screens);
    window->addScreen(std::make_unique<ui::SettingsScreen>(
        ui::SettingsNeeds{needs.theme, screens.commands, needs.locale, needs.memory, needs.system, window->commands(),
                          needs.desk.folder, QApplication::applicationVersion(), Language::available()}));
    addPaletteSources(*window, screens);
    return window;
}

} // namespace app
