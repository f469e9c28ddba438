// Which client one was at: for Back and Forward, and for the next start.
#include "ui/clients/client_panel.h"
#include "ui/clients/clients_screen.h"
#include "ui/kit/field.h"
#include "ui/kit/table_view.h"

using namespace Qt::StringLiterals;

namespace ui
{

QVariantMap ClientsScreen::place() const
{
    QVariantMap place;
    if (m_client && m_panelKind == PanelKind::Client)
        place.insert(u"client"_s, m_client->clientId().toString());
    if (m_search && !m_search->text().isEmpty())
        place.insert(u"search"_s, m_search->text());
    return place;
}

void ClientsScreen::goToPlace(const QVariantMap& place)
{
    refresh();
    if (!m_loaded)
        return;
    m_search->setText(place.value(u"search"_s).toString());
    const auto client = models::Uuid::fromString(place.value(u"client"_s).toString());
    if (client && m_model.find(*client)) {
        m_table->selectId(QVariant::fromValue(*client));
        showClient(*client, false);
    } else if (m_panelKind == PanelKind::Client) {
        m_table->clearSelection();
        showPanel(PanelKind::Today, false);
    }
}

} // namespace ui
