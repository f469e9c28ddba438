// The sale's form.
#include "ui/packages/sale_panel.h"

#include "ui/core/plans/package_plans.h"
#include "ui/core/plans/together.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/layouts.h"
#include "ui/kit/value_fields.h"
#include "ui/packages/hue_mark.h"
#include "ui/shell/loose_widget.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using models::Uuid;

namespace ui
{

SalePanel::SalePanel(Theme& theme, Commands& commands, QWidget* parent) : FormPage(theme, parent), m_commands(commands)
{
    setObjectName(u"salePanel"_s);
    m_several = new Text(theme, {}, Type::Body, &Tokens::text2);
    m_several->setObjectName(u"saleSeveral"_s);
    m_several->setWordWrap(true);
    add(m_several, 4);
    m_client = new QComboBox;
    m_client->setObjectName(u"saleClient"_s);
    m_client->setEditable(true);
    m_client->setInsertPolicy(QComboBox::NoInsert);
    m_client->completer()->setFilterMode(Qt::MatchContains);
    m_client->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_clientField = new FormField(theme, tr("Client"), m_client);
    add(m_clientField, 8);
    connect(m_client, &QComboBox::editTextChanged, this, [this] { m_clientField->setProblem({}); });
    connect(m_client->lineEdit(), &QLineEdit::returnPressed, this, &SalePanel::takeFirstMatch);
    m_offer = new QComboBox;
    m_offer->setIconSize({8, 8});
    m_offer->setObjectName(u"saleOffer"_s);
    add(new FormField(theme, tr("Offer"), m_offer));
    m_terms = new Text(theme, {}, Type::Small, &Tokens::text2);
    m_terms->setWordWrap(true);
    add(m_terms, 4);
    m_paid = new ChoiceBar(theme, ChoiceBar::Look::ViewSwitch, {tr("Paid now"), tr("Later", "paid later")});
    m_paid->setObjectName(u"salePaid"_s);
    m_paid->setStretched(true);
    add(new FormField(theme, tr("Payment"), m_paid));
    m_pricePlace = new QWidget;
    columnLayout(m_pricePlace, 12);
    add(m_pricePlace);
    page().body()->addStretch(1);
    m_method = new QComboBox;
    ownUntilTaken(this, m_method); // a pack that is paid later shows no way of paying
    m_method->setObjectName(u"saleMethod"_s);
    m_method->addItem(tr("Cash"), u"cash"_s);
    m_method->addItem(tr("Bank transfer"), u"bank_transfer"_s);
    m_method->addItem(tr("Card reader"), u"card"_s);
    saveButton().setObjectName(u"saleConfirm"_s);
    connect(m_offer, &QComboBox::currentIndexChanged, this, &SalePanel::showOffer);
    connect(m_paid, &ChoiceBar::chosen, this, [this](int at) { m_pricePlace->setVisible(at == 0); });
}

models::Status SalePanel::start(const Practice& practice, const Wording& wording, const QList<Uuid>& clients,
                                const Uuid& offer)
{
    TD_ASSIGN(std::vector<OfferEntry> offers, readOffers(m_commands.store().reader(), practice));
    std::erase_if(offers, [](const OfferEntry& one) { return !one.offer.isActive; });
    if (offers.empty())
        return models::fail(models::ErrorCode::NotFound,
                            tr("There is no pack on sale. Nothing was changed; make an offer first."));
    TD_TRY(fillClients(practice, clients));
    m_wording = wording;
    if (!m_price) {
        m_price = new MoneyField(theme(), wording.currency(), wording.locale());
        m_price->setObjectName(u"saleAmount"_s);
        m_priceField = new FormField(theme(), tr("Amount"), m_price);
        m_pricePlace->layout()->addWidget(m_priceField);
        m_pricePlace->layout()->addWidget(new FormField(theme(), tr("How", "how it was paid"), m_method));
    }
    m_offers = std::move(offers);
    m_offer->clear();
    for (const OfferEntry& entry : m_offers)
        m_offer->addItem(hueIcon(theme(), entry.hue),
                         tr("%1, %2", "an offer and its service").arg(entry.offer.name, entry.service.name));
    for (size_t i = 0; i < m_offers.size(); ++i) {
        if (m_offers[i].offer.id == offer)
            m_offer->setCurrentIndex(int(i));
    }
    const bool several = m_clients.size() > 1;
    heading().setTitle(clients.size() == 1 ? tr("Sell a pack to %1").arg(m_client->currentText()) : tr("Sell a pack"));
    m_several->setText(tr("One pack for each of %Ln clients.", nullptr, int(m_clients.size())));
    m_several->setVisible(several);
    m_clientField->setVisible(!several);
    saveButton().setText(several ? tr("Sell %Ln packs", nullptr, int(m_clients.size())) : tr("Sell pack"));
    m_paid->setCurrent(0);
    m_pricePlace->show();
    m_clientField->setProblem({});
    m_priceField->setProblem({});
    showOffer();
    if (clients.isEmpty())
        m_client->setFocus(Qt::OtherFocusReason);
    else
        m_offer->setFocus(Qt::OtherFocusReason);
    return {};
}

models::Status SalePanel::fillClients(const Practice& practice, const QList<Uuid>& chosen)
{
    m_clients = chosen;
    m_client->clear();
    TD_TRY(m_commands.store().reader().each(
        u"SELECT u.id, u.first_name, u.last_name FROM trainer_clients c JOIN users u ON u.id = c.client_id "
        "WHERE c.trainer_id = ? AND c.status <> 'archived' ORDER BY u.first_name, u.last_name, u.id"_s,
        {practice.profile.id.toString()}, [this](const QSqlQuery& row) -> models::Status {
            m_client->addItem(QString(row.value(1).toString() + u' ' + row.value(2).toString()).trimmed(),
                              row.value(0).toString());
            return {};
        }));
    if (m_client->count() == 0)
        return models::fail(models::ErrorCode::NotFound,
                            tr("There is nobody on your list yet. Nothing was changed; add a client first."));
    m_client->setCurrentIndex(chosen.size() == 1 ? m_client->findData(chosen.first().toString()) : -1);
    if (chosen.size() != 1)
        m_client->clearEditText();
    return {};
}

void SalePanel::takeFirstMatch()
{
    QCompleter* completer = m_client->completer();
    const QString typed = m_client->currentText().trimmed();
    if (typed.isEmpty() || m_client->findText(typed, Qt::MatchFixedString) >= 0)
        return;
    completer->setCompletionPrefix(typed);
    if (completer->completionCount() == 0)
        return;
    completer->setCurrentRow(0);
    m_client->setCurrentIndex(m_client->findText(completer->currentCompletion()));
    completer->popup()->hide();
}

QList<Uuid> SalePanel::clientIds() const
{
    if (m_clients.size() > 1)
        return m_clients;
    const QString typed = m_client->currentText().trimmed();
    const int at = m_client->currentIndex() >= 0 && m_client->itemText(m_client->currentIndex()) == typed
                       ? m_client->currentIndex()
                       : m_client->findText(typed, Qt::MatchFixedString);
    const auto id = at < 0 ? std::nullopt : Uuid::fromString(m_client->itemData(at).toString());
    return id ? QList<Uuid>{*id} : QList<Uuid>{};
}

void SalePanel::showOffer()
{
    const int at = m_offer->currentIndex();
    if (at < 0 || !m_wording || at >= int(m_offers.size()))
        return;
    const OfferEntry& entry = m_offers[size_t(at)];
    const int days = entry.offer.validityDays.value_or(0);
    const QString sessions = tr("%Ln sessions", nullptr, entry.offer.sessionCount);
    const QString valid = days > 0 ? tr("valid %Ln days", nullptr, days) : tr("never ends");
    m_terms->setText(tr("%1 for %2, %3", "10 sessions for 400, valid 90 days")
                         .arg(sessions, m_wording->money(entry.offer.price), valid));
    m_price->setAmount(entry.offer.price);
}

Plan SalePanel::plan(const QList<Uuid>& clients) const
{
    plans::SaleRequest request;
    request.package = m_offers[size_t(m_offer->currentIndex())].offer.id.toString();
    if (m_paid->current() == 0 && m_price->amount()->units > 0) {
        request.paymentMethod = m_method->currentData().toString();
        request.amount = m_price->amount();
    }
    std::vector<Plan> sales;
    for (const Uuid& client : clients) {
        request.client = client.toString();
        sales.push_back(plans::sellPackage(request));
    }
    return sales.size() == 1 ? sales.front() : plans::together(u"Sell packs"_s, std::move(sales));
}

void SalePanel::save()
{
    const QList<Uuid> clients = clientIds();
    const bool now = m_paid->current() == 0;
    if (!check({{m_clientField, clients.isEmpty() ? tr("Choose a client from the list.") : QString()},
                {m_priceField, now && !m_price->amount() ? tr("Enter an amount.") : QString()}}))
        return;
    const auto done = m_commands.perform(plan(clients));
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    const QString name = m_offers[size_t(m_offer->currentIndex())].offer.name;
    if (clients.size() > 1)
        Q_EMIT sold(done->id, {}, tr("Sold %1 to %Ln clients", nullptr, int(clients.size())).arg(name));
    else
        Q_EMIT sold(done->id, done->ids.value(u"payment"_s),
                    tr("Sold %1 to %2").arg(name, m_client->currentText().trimmed()));
}

} // namespace ui
