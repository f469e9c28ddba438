// What the packages screen does: show, sell, switch, correct.
#include "models/policy.h"
#include "ui/core/cell.h"
#include "ui/core/plans/offer_plans.h"
#include "ui/core/plans/package_plans.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/form_draft.h"
#include "ui/kit/table_view.h"
#include "ui/packages/offer_panel.h"
#include "ui/packages/offers_page.h"
#include "ui/packages/pack_form.h"
#include "ui/packages/pack_panel.h"
#include "ui/packages/packages_screen.h"
#include "ui/packages/sale_panel.h"

#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::Uuid;

namespace ui
{

namespace
{
constexpr int kUsualSessions = 10; ///< of a new offer
}

void PackagesScreen::refresh()
{
    build();
    if (m_loaded && !m_model.isStale())
        return;
    const auto loaded = m_model.load(m_locale);
    if (!loaded) {
        Q_EMIT failed(loaded.error());
        return;
    }
    m_loaded = true;
    m_model.setFilter(m_filter, m_search->text());
    reload();
}

void PackagesScreen::reload()
{
    const storage::Reader reader = m_commands.store().reader();
    auto services = readPlacedServices(reader, m_model.practice().profile.id);
    auto offers = readOffers(reader, m_model.practice());
    if (!services || !offers) {
        Q_EMIT failed(services ? offers.error() : services.error());
        return;
    }
    m_services = std::move(*services);
    const bool hasServices = std::any_of(m_services.begin(), m_services.end(),
                                         [](const PlacedService& one) { return one.service.isActive; });
    m_offers->show(std::move(*offers), m_model.wording(), hasServices, m_private);
    if (m_panelKind == PanelKind::Offer && !m_offer->isNew())
        showOffer(m_offer->offerId(), false);
    if (m_panelKind == PanelKind::Pack)
        showPack(m_pack->packId(), false);
    arrange();
}

void PackagesScreen::setTab(Tab tab)
{
    m_tab = tab;
    m_switch->setCurrent(int(tab));
    m_pages->setCurrentIndex(int(tab));
    const bool fits = (tab == Tab::Offers && m_panelKind == PanelKind::Offer) ||
                      (tab == Tab::Sold && (m_panelKind == PanelKind::Pack || m_panelKind == PanelKind::Form));
    if (!fits && m_panelKind != PanelKind::Today && m_panelKind != PanelKind::Sale)
        closePanel();
    Q_EMIT moved();
    arrange();
}

void PackagesScreen::showOffer(const Uuid& offer, bool openPanel)
{
    const auto& offers = m_offers->offers();
    const auto found =
        std::find_if(offers.begin(), offers.end(), [&](const OfferEntry& one) { return one.offer.id == offer; });
    if (found == offers.end()) {
        closePanel();
        return;
    }
    const auto holders = readHolders(m_commands.store().reader(), offer, m_model.now());
    m_offers->choose(offer);
    m_offer->show(*found, m_services, holders.value_or(std::vector<OfferHolder>{}), m_model.wording());
    draft().open({{}, found->offer.name, u"trainer_packages"_s, offer, {}, {}}, m_offer->isChanged());
    showPanel(PanelKind::Offer, openPanel);
}

void PackagesScreen::showPack(const Uuid& pack, bool openPanel)
{
    const auto shown = m_pack->show(pack, m_model.wording(), lowAt());
    if (!shown) {
        closePanel();
        return;
    }
    m_table->selectId(QVariant::fromValue(pack));
    showPanel(PanelKind::Pack, openPanel);
}

FormDraft& PackagesScreen::draft()
{
    // The panel has its fields once it was shown.
    if (!m_draft)
        m_draft = new FormDraft(m_offer, u"offer"_s, m_memory);
    return *m_draft;
}

bool PackagesScreen::hasPack(const Uuid& pack) const
{
    if (!m_model.isReading())
        return m_model.find(pack) != nullptr;
    const auto stored = m_commands.store().reader().find<models::ClientPackage>(pack);
    return stored && stored->has_value();
}

int PackagesScreen::lowAt() const
{
    const auto policy = models::Policy::fromJson(m_model.practice().settings.policy);
    return policy ? policy->packageLowAt : models::Policy().packageLowAt;
}

void PackagesScreen::showPanel(PanelKind kind, bool openPanel)
{
    const bool other = kind != m_panelKind;
    m_panelKind = kind;
    if (kind != PanelKind::Today)
        m_panels->setCurrentIndex(int(kind) - 1);
    if (kind != PanelKind::Offer)
        m_offers->choose({});
    if (other)
        Q_EMIT panelChanged();
    if (openPanel)
        Q_EMIT panelRequested(true);
    Q_EMIT moved();
    arrange();
}

void PackagesScreen::closePanel()
{
    showPanel(PanelKind::Today, false);
    if (m_tab == Tab::Sold)
        m_table->setFocus(Qt::TabFocusReason);
    else
        m_offers->focusCard(m_offer->offerId());
}

void PackagesScreen::startOffer(std::optional<int> example)
{
    refresh();
    setTab(Tab::Offers);
    const bool hasServices = std::any_of(m_services.begin(), m_services.end(),
                                         [](const PlacedService& one) { return one.service.isActive; });
    if (!hasServices) {
        Q_EMIT failed({models::ErrorCode::NotFound,
                       tr("There is no service to make a pack of. Nothing was changed; add a service first.")});
        return;
    }
    showPanel(PanelKind::Offer, true);
    m_offer->startNew(m_services, m_model.wording(), example.value_or(kUsualSessions));
    const Draft subject{{}, tr("New offer"), u"trainer_packages"_s, {}, {}, {}};
    // Who asks for an example gets that, not what was typed before.
    if (example)
        draft().begin(subject);
    else
        draft().open(subject);
    arrange();
}

void PackagesScreen::startSale(const Uuid& client, const Uuid& offer)
{
    refresh();
    const auto started = m_sale->start(m_model.practice(), m_model.wording(),
                                       client.isNull() ? QList<Uuid>() : QList<Uuid>{client}, offer);
    if (!started) {
        Q_EMIT failed(started.error());
        return;
    }
    showPanel(PanelKind::Sale, true);
}

void PackagesScreen::startForm(int kind)
{
    showPanel(PanelKind::Form, true);
    m_form->start(PackForm::Kind(kind), m_pack->file(), m_model.wording());
}

void PackagesScreen::startHoldAll()
{
    refresh();
    setTab(Tab::Sold);
    showPanel(PanelKind::Form, true);
    m_form->startHoldAll(m_model.wording());
}

void PackagesScreen::freeSessions()
{
    plans::AdjustmentRequest request;
    request.clientPackage = m_pack->packId().toString();
    request.sessions = -m_pack->file().ledger.left();
    request.reason = tr("Free session");
    const auto done = m_commands.perform(plans::adjustPackage(request));
    if (!done)
        Q_EMIT failed(done.error());
    else
        sayUndoable(tr("%Ln session(s) given free", nullptr, *request.sessions));
}

void PackagesScreen::switchOffer(const Uuid& offer)
{
    const auto& offers = m_offers->offers();
    const auto found =
        std::find_if(offers.begin(), offers.end(), [&](const OfferEntry& one) { return one.offer.id == offer; });
    if (found == offers.end())
        return;
    const bool onSale = !found->offer.isActive;
    const QString name = found->offer.name;
    plans::OfferDetails details;
    details.isActive = onSale;
    const auto done = m_commands.perform(plans::updateOffer(offer.toString(), details));
    if (!done)
        Q_EMIT failed(done.error());
    else
        sayUndoable(onSale ? tr("%1 is on sale").arg(name) : tr("%1 is off sale").arg(name));
}

void PackagesScreen::applyFilter()
{
    const QVariant current = m_table->currentId();
    m_model.setFilter(m_filter, m_search->text());
    if (m_panelKind != PanelKind::Pack || !m_table->selectId(QVariant::fromValue(m_pack->packId())))
        m_table->selectId(current);
    m_table->ensureCurrent();
}

void PackagesScreen::arrange()
{
    if (!m_loaded || !m_sold || !m_panels)
        return;
    const bool offers = m_tab == Tab::Offers;
    m_new->setText(offers ? tr("New offer") : tr("Sell a pack"));
    // One primary button: while a form holds the main action, or an empty page does, the header's is quieter.
    const bool elsewhere = m_panelKind == PanelKind::Form || m_panelKind == PanelKind::Sale ||
                           (m_panelKind == PanelKind::Offer && m_offer->isNew()) ||
                           (offers ? m_offers->offers().empty() : m_model.total() == 0);
    m_new->setKind(elsewhere ? Button::Kind::Default : Button::Kind::Primary);
    for (int i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setCount(m_model.count(SoldItemModel::Filter(i + 1)));
        m_chips[i]->setChecked(m_filter == SoldItemModel::Filter(i + 1));
        m_chips[i]->setEnabled(m_model.total() > 0);
    }
    m_search->setEnabled(m_model.total() > 0);
    // While packs are read, or could not be, it would be wrong to say that there are none.
    const bool nothing = m_model.total() == 0 && !m_model.isReading() && !m_model.isStale();
    const bool noMatch = m_model.total() > 0 && m_model.rowCount() == 0;
    m_empty->setVisible(nothing || noMatch);
    if (!nothing && !noMatch)
        return;
    m_first->setVisible(nothing);
    m_clear->setVisible(noMatch);
    if (nothing)
        m_empty->set(u"package"_s, tr("No packs sold yet"),
                     tr("Packs you sell appear here with what is left of them and when they end."));
    else
        m_empty->set(u"search"_s, tr("No pack matches"), tr("Nothing that was sold fits the search and the filter."));
    const QSize size = m_empty->sizeHint();
    m_empty->setGeometry((m_sold->width() - size.width()) / 2, std::max(96, (m_sold->height() - size.height()) / 2),
                         size.width(), size.height());
    m_empty->raise();
}

std::vector<Command> PackagesScreen::commands()
{
    return {
        {u"packages.new_offer"_s, tr("New offer"), u"package"_s, {}, MenuOf::File, [this] { startOffer(); }, {}, {}},
        {u"packages.sell"_s,
         tr("Sell a pack"),
         u"package"_s,
         {},
         MenuOf::Client,
         [this] { startSale({}, {}); },
         {},
         {}},
        {u"packages.away"_s,
         tr("Away: put all packs on hold"),
         u"circle-pause"_s,
         {},
         MenuOf::Client,
         [this] {
             Q_EMIT openRequested({u"hold_all"_s, {}, {}});
         },
         {},
         {}},
        {u"packages.new"_s,
         tr("New offer or sale"),
         u"plus"_s,
         QKeySequence(Qt::Key_N),
         MenuOf::File,
         [this] { m_new->click(); },
         {},
         id()},
    };
}

bool PackagesScreen::find()
{
    setTab(Tab::Sold);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool PackagesScreen::open(const RecordLink& link)
{
    refresh();
    const bool isForm = link.kind == u"draft" && link.hint.startsWith(u"pack "_s);
    const auto form = PackForm::Kind(std::clamp(link.hint.section(u' ', 1).toInt(), 0, int(PackForm::Kind::HoldAll)));
    if (link.kind == u"client_packages" || (isForm && form != PackForm::Kind::HoldAll)) {
        if (!hasPack(link.id))
            return false;
        m_filter = SoldItemModel::Filter::All;
        m_search->clear();
        applyFilter();
        setTab(Tab::Sold);
        showPack(link.id, true);
        if (isForm)
            QMetaObject::invokeMethod(
                this, [this, form] { startForm(int(form)); }, Qt::QueuedConnection);
        return true;
    }
    if (link.kind == u"hold_all" || isForm) {
        // The window shows this screen right after; the form takes the focus then.
        QMetaObject::invokeMethod(this, &PackagesScreen::startHoldAll, Qt::QueuedConnection);
        return true;
    }
    const bool isDraft = link.kind == u"draft" && link.hint == u"offer";
    if (isDraft && link.id.isNull()) {
        startOffer();
        return true;
    }
    if (link.kind == u"trainer_packages" || isDraft) {
        setTab(Tab::Offers);
        showOffer(link.id, true);
        return m_panelKind == PanelKind::Offer;
    }
    if (link.kind == u"sell_pack") {
        startSale(link.id, {});
        return true;
    }
    return false;
}

void PackagesScreen::setPrivate(bool hidden)
{
    m_private = hidden;
    build();
    m_pack->setPrivate(hidden);
    if (m_loaded)
        reload();
}

QStringList PackagesScreen::states() const
{
    return {u"offer"_s,  u"new-offer"_s, u"sold"_s, u"pack"_s,    u"correct"_s,
            u"refund"_s, u"away"_s,      u"sell"_s, u"no-match"_s};
}

void PackagesScreen::showState(const QString& state)
{
    refresh();
    if (m_model.isReading()) {
        connect(
            &m_model, &SoldItemModel::reloaded, this, [this, state] { showState(state); }, Qt::SingleShotConnection);
        return;
    }
    m_search->clear();
    m_filter = SoldItemModel::Filter::Active;
    applyFilter();
    showPanel(PanelKind::Today, false);
    const bool sold = state == u"sold" || state == u"pack" || state == u"correct" || state == u"refund" ||
                      state == u"away" || state == u"no-match";
    setTab(sold ? Tab::Sold : Tab::Offers);
    if (state == u"offer" && !m_offers->offers().empty())
        showOffer(m_offers->offers().front().offer.id, true);
    if (state == u"new-offer")
        startOffer();
    if ((state == u"pack" || state == u"correct" || state == u"refund") && m_model.rowCount() > 0)
        showPack(m_model.pack(std::min(3, m_model.rowCount() - 1)).id, true);
    if (state == u"correct" && m_panelKind == PanelKind::Pack)
        startForm(int(PackForm::Kind::Correct));
    if (state == u"refund" && m_panelKind == PanelKind::Pack)
        startForm(int(PackForm::Kind::Refund));
    if (state == u"away")
        startHoldAll();
    if (state == u"sell")
        startSale({}, {});
    if (state == u"no-match")
        m_search->setText(u"zzzz"_s);
}

} // namespace ui
