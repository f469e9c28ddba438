// Which list, client and half-typed form one was at: for Back and Forward, and for the next start.
#include "ui/loyalty/give_points_form.h"
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

bool LoyaltyScreen::openDraft(const RecordLink& link)
{
    const QString form = link.hint.section(u' ', 0, 0);
    if (form != u"badge" && form != u"points" && form != u"referral")
        return false;
    refresh();
    showView(form == u"badge" ? 1 : form == u"referral" ? 2 : 0);
    // The window shows this screen right after; the form takes the focus then.
    QMetaObject::invokeMethod(
        this,
        [this, form, id = link.id, mode = link.hint.section(u' ', 1).toInt()] {
            if (form == u"badge")
                startBadge();
            else if (form == u"referral")
                startReferral(id);
            else
                startGiving(std::clamp(mode, 0, int(GivePointsForm::Mode::Redeem)), id);
        },
        Qt::QueuedConnection);
    return true;
}

} // namespace ui
