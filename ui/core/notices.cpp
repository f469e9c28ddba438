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
    (void)run();
}

models::Status Notices::run()
{
    std::vector<PopUp> popUps;
    TD_TRY(m_commands.perform(runNotices(popUps), storage::Origin::Quiet));
    for (const PopUp& popUp : popUps)
        Q_EMIT poppedUp(popUp.title, popUp.text, popUp.relatedId);
    return {};
}

} // namespace ui
