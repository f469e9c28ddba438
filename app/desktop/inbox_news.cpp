// Unread count and pop-ups.
#include "app/desktop/inbox_news.h"

#include "ui/shell/desktop_pop_up.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{

InboxNews::InboxNews(ui::MainWindow& window, ui::Commands& commands)
    : m_window(window), m_commands(commands), m_notices(commands)
{
    connect(&commands.store(), &storage::Store::committed, this, [this](const models::ChangeSet& changes) {
        if (std::any_of(changes.rows.begin(), changes.rows.end(), [](const models::RowChange& change) {
                return change.table == &models::tableOf<models::Notification>();
            }))
            count();
    });
    connect(&m_notices, &ui::Notices::poppedUp, this, [this](const QString& title, const QString& text) {
        const bool hushed = m_window.isPrivate() || (m_lock && m_lock->isLocked());
        ui::showDesktopPopUp(hushed ? tr("News in your inbox") : title, hushed ? QString() : text);
    });
    count();
}

void InboxNews::count()
{
    const storage::Reader reader = m_commands.store().reader();
    const auto practice = ui::readPractice(reader);
    const auto unread = practice
                            ? reader.number(u"SELECT count(*) FROM notifications WHERE user_id = ? AND is_read = 0"_s,
                                            {practice->trainer.id.toString()})
                            : models::Result<qint64>(0);
    m_window.setBadge(u"inbox"_s, unread ? int(*unread) : 0);
}

} // namespace app
