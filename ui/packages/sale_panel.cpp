// The sale's form.
#include "ui/packages/sale_panel.h"

#include "ui/core/plans/package_plans.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/layouts.h"
#include "ui/kit/value_fields.h"
#include "ui/packages/hue_mark.h"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using models::Uuid;

namespace ui
{

SalePanel::SalePanel(Theme& theme, Commands& commands, QWidget* parent) : QWidget(parent), m_theme(theme), m_commands(commands)
{
    setObjectName(u"salePanel"_s);
    m_page = new PanelPage(theme);
    columnLayout(this, 0)->addWidget(m_page);
    m_heading = new PanelHeading(theme, tr("Sell a pack"));
    connect(m_heading->close(), &QPushButton::clicked, this, &SalePanel::cancelled);
    QVBoxLayout* body = m_page->body();
    body->addWidget(m_heading);
    body->addSpacing(12);
    m_client = new QComboBox;
    m_client->setObjectName(u"saleClient"_s);
    m_client->setEditable(true);
    m_client->setInsertPolicy(QComboBox::NoInsert);
    m_client->completer()->setFilterMode(Qt::MatchContains);
    m_client->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_clientField = new FormField(theme, tr("Client"), m_client);
    body->addWidget(m_clientField);
    body->addSpacing(12);
    m_offer = new QComboBox;
    m_offer->setObjectName(u"saleOffer"_s);
    m_offer->setIconSize({16, 16});
    body->addWidget(new FormField(theme, tr("Offer"), m_offer));
    body->addSpacing(4);
    m_terms = new Text(theme, {}, Type::Small, &Tokens::text2);
    m_terms->setWordWrap(true);
    body->addWidget(m_terms);
    body->addSpacing(12);
    m_paid = new ChoiceBar(theme, ChoiceBar::Look::ViewSwitch, {tr("Paid now"), tr("Later", "paid later")});
    m_paid->setStretched(true);
    body->addWidget(new FormField(theme, tr("Payment"), m_paid));
    body->addSpacing(12);
    m_pricePlace = new QWidget;
    columnLayout(m_pricePlace, 12);
    body->addWidget(m_pricePlace);
    body->addStretch(1);
    m_method = new QComboBox;
    m_method->setObjectName(u"saleMethod"_s);
    m_method->addItem(tr("Cash"), u"cash"_s);
    m_method->addItem(tr("Bank transfer"), u"bank_transfer"_s);
    m_method->addItem(tr("Card reader"), u"card"_s);
    auto* cancel = new Button(theme, tr("Cancel"));
    m_sell = new Button(theme, tr("Sell pack"), Button::Kind::Primary);
    m_sell->setObjectName(u"saleConfirm"_s);
    m_page->setActions({cancel, m_sell});
    connect(cancel, &QPushButton::clicked, this, &SalePanel::cancelled);
    connect(m_sell, &QPushButton::clicked, this, &SalePanel::sell);
    connect(m_offer, &QComboBox::currentIndexChanged, this, &SalePanel::showOffer);
    connect(m_paid, &ChoiceBar::chosen, this, [this](int at) { m_pricePlace->setVisible(at == 0); });
}

models::Status SalePanel::start(const std::vector<OfferEntry>& offers, const Practice& practice, const Wording& wording, const Uuid& client,
                                const Uuid& offer)
{
    std::vector<OfferEntry> onSale;
    std::copy_if(offers.begin(), offers.end(), std::back_inserter(onSale), [](const OfferEntry& one) { return one.offer.isActive; });
    if (onSale.empty())
        return models::fail(models::ErrorCode::NotFound, tr("There is no pack on sale. Nothing was changed; make an offer first."));
    TD_TRY(fillClients(practice, client));
    m_wording = wording;
    if (!m_price) {
        m_price = new MoneyField(m_theme, wording.currency(), wording.locale());
        m_price->setObjectName(u"saleAmount"_s);
        m_priceField = new FormField(m_theme, tr("Amount"), m_price);
        m_pricePlace->layout()->addWidget(m_priceField);
        m_pricePlace->layout()->addWidget(new FormField(m_theme, tr("How", "how it was paid"), m_method));
    }
    m_offers = std::move(onSale);
    m_offer->clear();
    for (const OfferEntry& entry : m_offers)
        m_offer->addItem(hueIcon(m_theme, entry.hue), tr("%1, %2", "an offer and its service").arg(entry.offer.name, entry.service.name));
    for (size_t i = 0; i < m_offers.size(); ++i) {
        if (m_offers[i].offer.id == offer)
            m_offer->setCurrentIndex(int(i));
    }
    m_paid->setCurrent(0);
    m_pricePlace->show();
    m_clientField->setProblem({});
    showOffer();
    if (client.isNull())
        m_client->setFocus(Qt::OtherFocusReason);
    else
        m_sell->setFocus(Qt::OtherFocusReason);
    return {};
}

models::Status SalePanel::fillClients(const Practice& practice, const Uuid& chosen)
{
    m_client->clear();
    TD_TRY(m_commands.store().reader().each(
        u"SELECT u.id, u.first_name, u.last_name FROM trainer_clients c JOIN users u ON u.id = c.client_id "
        "WHERE c.trainer_id = ? AND c.status <> 'archived' ORDER BY u.first_name, u.last_name, u.id"_s,
        {practice.profile.id.toString()}, [this](const QSqlQuery& row) -> models::Status {
            m_client->addItem(QString(row.value(1).toString() + u' ' + row.value(2).toString()).trimmed(), row.value(0).toString());
            return {};
        }));
    if (m_client->count() == 0)
        return models::fail(models::ErrorCode::NotFound, tr("There is nobody on your list yet. Nothing was changed; add a client first."));
    m_client->setCurrentIndex(chosen.isNull() ? -1 : m_client->findData(chosen.toString()));
    if (chosen.isNull())
        m_client->clearEditText();
    return {};
}

Uuid SalePanel::clientId() const
{
    const QString typed = m_client->currentText().trimmed();
    const int at = m_client->currentIndex() >= 0 && m_client->itemText(m_client->currentIndex()) == typed ? m_client->currentIndex()
                                                                                                        : m_client->findText(typed, Qt::MatchFixedString);
    return at < 0 ? Uuid() : Uuid::fromString(m_client->itemData(at).toString()).value_or(Uuid());
}

void SalePanel::showOffer()
{
    const int at = m_offer->currentIndex();
    if (at < 0 || !m_wording || at >= int(m_offers.size()))
        return;
    const OfferEntry& entry = m_offers[size_t(at)];
    const int days = entry.offer.validityDays.value_or(0);
    const QString sessions = tr("%n sessions", nullptr, entry.offer.sessionCount);
    const QString valid = days > 0 ? tr("valid %n days", nullptr, days) : tr("never ends");
    m_terms->setText(tr("%1 for %2, %3", "10 sessions for 400, valid 90 days").arg(sessions, m_wording->money(entry.offer.price), valid));
    m_price->setAmount(entry.offer.price);
}

void SalePanel::sell()
{
    const Uuid client = clientId();
    const bool now = m_paid->current() == 0;
    m_clientField->setProblem(client.isNull() ? tr("Choose a client from the list.") : QString());
    m_priceField->setProblem(now && !m_price->amount() ? tr("Enter an amount.") : QString());
    if (client.isNull() || (now && !m_price->amount()))
        return;
    const OfferEntry& entry = m_offers[size_t(m_offer->currentIndex())];
    plans::SaleRequest request;
    request.client = client.toString();
    request.package = entry.offer.id.toString();
    if (now && m_price->amount()->units > 0) {
        request.paymentMethod = m_method->currentData().toString();
        request.amount = m_price->amount();
    }
    const auto done = m_commands.perform(plans::sellPackage(request));
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT sold(done->id, tr("Sold %1 to %2").arg(entry.offer.name, m_client->currentText().trimmed()));
}

void SalePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && (event->modifiers() & Qt::ControlModifier)) {
        sell();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
