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

namespace app
{

namespace
{

/// Keeps the count beside "Inbox" true.
void followUnread(ui::MainWindow& window, ui::Commands& commands)
{
    const auto count = [&window, &commands] {
        const auto unread = commands.store().reader().number(QStringLiteral("SELECT count(*) FROM notifications n JOIN trainer_profiles p ON p.user_id = n.user_id WHERE n.is_read = 0"));
        if (unread)
            window.setBadge(QStringLiteral("inbox"), int(*unread));
    };
    QObject::connect(&commands.store(), &storage::Store::committed, &window, [count](const models::ChangeSet& changes) {
        for (const models::RowChange& row : changes.rows) {
            if (row.table->name == QStringLiteral("notifications")) {
                count();
                return;
            }
        }
    });
    count();
}

} // namespace

void addScreens(ui::MainWindow& window, const ScreenNeeds& needs)
{
    auto calendar = std::make_unique<ui::calendar::CalendarScreen>(needs.theme, needs.commands, needs.locale, needs.memory);
    window.setTodayPanel(calendar->todayPanel());
    window.addScreen(std::move(calendar));
    window.addScreen(std::make_unique<ui::ClientsScreen>(needs.theme, needs.commands, needs.locale, needs.memory));
    window.addScreen(std::make_unique<ui::PackagesScreen>(needs.theme, needs.commands, needs.locale, needs.memory));
    window.addScreen(std::make_unique<ui::EarningsScreen>(needs.theme, needs.commands, needs.clock, needs.locale, needs.memory));
    window.addScreen(std::make_unique<ui::ServicesScreen>(needs.theme, needs.commands, needs.locale, needs.memory));
    window.addScreen(std::make_unique<ui::ReviewsScreen>(needs.theme, needs.commands, needs.locale));
    window.addScreen(std::make_unique<ui::LoyaltyScreen>(needs.theme, needs.commands, needs.locale, needs.memory));
    window.addScreen(std::make_unique<ui::ProfileScreen>(needs.theme, needs.commands, needs.locale));
    window.addScreen(std::make_unique<ui::InboxScreen>(needs.theme, needs.commands, needs.locale));
    followUnread(window, needs.commands);
}

} // namespace app
