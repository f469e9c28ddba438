// Which list, offer or sold pack one was at: for Back and Forward, and for the next start.
#include "ui/packages/offer_panel.h"
#include "ui/packages/pack_panel.h"
#include "ui/packages/packages_screen.h"

using namespace Qt::StringLiterals;

namespace ui
{

QVariantMap PackagesScreen::place() const
{
    QVariantMap place{{u"tab"_s, int(m_tab)}};
    if (m_panelKind == PanelKind::Pack)
        place.insert(u"pack"_s, m_pack->packId().toString());
    else if (m_panelKind == PanelKind::Offer && !m_offer->offerId().isNull())
        place.insert(u"offer"_s, m_offer->offerId().toString());
    return place;
}

void PackagesScreen::goToPlace(const QVariantMap& place)
{
    refresh();
    if (!m_loaded)
        return;
    setTab(place.value(u"tab"_s).toInt() == int(Tab::Sold) ? Tab::Sold : Tab::Offers);
    const auto pack = models::Uuid::fromString(place.value(u"pack"_s).toString());
    const auto offer = models::Uuid::fromString(place.value(u"offer"_s).toString());
    if (pack && hasPack(*pack))
        showPack(*pack, false);
    else if (offer)
        showOffer(*offer, false);
    else if (m_panelKind == PanelKind::Pack || m_panelKind == PanelKind::Offer)
        closePanel();
}

} // namespace ui
