// Making the screens: one line each.
#include "app/desktop/screens.h"

#include "ui/clients/clients_screen.h"
#include "ui/earnings/earnings_screen.h"

namespace app
{

void addScreens(ui::MainWindow& window, const ScreenNeeds& needs)
{
    window.addScreen(std::make_unique<ui::ClientsScreen>(needs.theme, needs.commands, needs.locale, needs.memory));
    window.addScreen(std::make_unique<ui::EarningsScreen>(needs.theme, needs.commands, needs.clock, needs.locale, needs.memory));
}

} // namespace app
