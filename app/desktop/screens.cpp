// Making the screens: one line each.
#include "app/desktop/screens.h"

#include "ui/calendar/calendar_screen.h"
#include "ui/calendar/today_panel.h"
#include "ui/clients/clients_screen.h"
#include "ui/earnings/earnings_screen.h"
#include "ui/packages/packages_screen.h"
#include "ui/services/services_screen.h"
#include "ui/inbox/inbox_screen.h"
#include "ui/loyalty/loyalty_screen.h"
#include "ui/profile/profile_screen.h"
#include "ui/reviews/reviews_screen.h"
#include "ui/sync/sync_screen.h"

namespace app
{

void addScreens(ui::MainWindow& window, const ScreenNeeds& needs)
{
    auto calendar =
        std::make_unique<ui::calendar::CalendarScreen>(needs.theme, needs.commands, needs.locale, needs.memory);
    window.setTodayPanel(calendar->todayPanel());
    window.addScreen(std::move(calendar));
    window.addScreen(std::make_unique<ui::ClientsScreen>(needs.theme, needs.commands, needs.locale, needs.memory));
    window.addScreen(std::make_unique<ui::PackagesScreen>(needs.theme, needs.commands, needs.locale, needs.memory));
    window.addScreen(
        std::make_unique<ui::EarningsScreen>(needs.theme, needs.commands, needs.clock, needs.locale, needs.memory));
    window.addScreen(std::make_unique<ui::ServicesScreen>(needs.theme, needs.commands, needs.locale, needs.memory));
    window.addScreen(std::make_unique<ui::ReviewsScreen>(needs.theme, needs.commands, needs.locale, needs.memory));
    window.addScreen(std::make_unique<ui::LoyaltyScreen>(needs.theme, needs.commands, needs.locale, needs.memory));
    window.addScreen(std::make_unique<ui::ProfileScreen>(needs.theme, needs.commands, needs.locale, needs.memory));
    window.addScreen(std::make_unique<ui::InboxScreen>(needs.theme, needs.commands, needs.locale));
    window.addScreen(std::make_unique<ui::SyncScreen>(needs.theme, needs.commands, needs.locale));
}

} // namespace app
