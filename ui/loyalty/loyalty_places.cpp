// Which list and client one was at: for Back and Forward, and for the next start.
#include "ui/loyalty/loyalty_screen.h"
#include "ui/loyalty/points_panel.h"

#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::Uuid;

namespace ui
{

QVariantMap LoyaltyScreen::place() const
{
    QVariantMap place;
    if (!m_content)
        return place;
    place.insert(u"view"_s, m_content->currentIndex());
    if (m_panelKind == PanelKind::Client)
        place.insert(u"client"_s, m_client->clientId().toString());
    return place;
}

void LoyaltyScreen::goToPlace(const QVariantMap& place)
{
    refresh();
    showView(std::clamp(place.value(u"view"_s).toInt(), 0, 2));
    // A client may have been erased since.
    const auto client = Uuid::fromString(place.value(u"client"_s).toString());
    const auto known = client ? m_commands.store().reader().find<models::User>(*client)
                              : models::Result<std::optional<models::User>>();
    if (client && known && *known)
        showClient(*client, false);
    else if (m_panelKind == PanelKind::Client)
        showPanel(PanelKind::Today, false);
}

} // namespace ui
