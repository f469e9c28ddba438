// Notices: the timer around the daily plan.
#include "ui/core/notices.h"

namespace ui
{

Notices::Notices(Commands& commands, QObject* parent) : QObject(parent), m_commands(commands)
{
    m_timer.setInterval(60'000);
    connect(&m_timer, &QTimer::timeout, this, [this] { (void)run(); });
}

void Notices::start()
{
    m_timer.start();
    QTimer::singleShot(1'500, this, [this] { (void)run(); });
}

models::Status Notices::run()
{
    std::vector<PopUp> popUps;
    // By the hour the local day changes somewhere; an hourly look at the slow things is often enough and never too late.
    const qint64 hour = m_commands.store().now().ms / 3'600'000;
    if (hour != m_lastHour)
        TD_TRY(m_commands.catchUp());
    TD_TRY(m_commands.perform(runNotices(popUps, hour != m_lastHour), storage::Origin::Upkeep));
    m_lastHour = hour;
    for (const PopUp& popUp : popUps)
        Q_EMIT poppedUp(popUp.title, popUp.text, popUp.relatedId);
    return {};
}

} // namespace ui
