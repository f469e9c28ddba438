// Selling a pack.
#include "ui/clients/sell_pack_form.h"

#include "ui/core/plans/package_plans.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/layouts.h"
#include "ui/kit/value_fields.h"

#include <QComboBox>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui
{

SellPackForm::SellPackForm(Theme& theme, Commands& commands, QWidget* parent) : QWidget(parent), m_theme(theme), m_commands(commands)
{
    setObjectName(u"sellPackForm"_s);
    m_page = new PanelPage(theme);
    columnLayout(this, 0)->addWidget(m_page);
    m_heading = new PanelHeading(theme, tr("Sell a pack"));
    connect(m_heading->close(), &QPushButton::clicked, this, &SellPackForm::cancelled);
    QVBoxLayout* body = m_page->body();
    body->addWidget(m_heading);
    body->addSpacing(12);
    m_offer = new QComboBox;
    m_offer->setObjectName(u"sellOffer"_s);
    body->addWidget(new FormField(theme, tr("Offer"), m_offer));
    body->addSpacing(4);
    m_terms = new Text(theme, {}, Type::Small, &Tokens::text2);
    m_terms->setWordWrap(true);
    body->addWidget(m_terms);
    body->addSpacing(12);
    m_paid = new ChoiceBar(theme, ChoiceBar::Look::ViewSwitch, {tr("Paid now"), tr("Later")});
    m_paid->setStretched(true);
    body->addWidget(new FormField(theme, tr("Payment"), m_paid));
    body->addSpacing(12);
    m_pricePlace = new QWidget;
    columnLayout(m_pricePlace, 12);
    body->addWidget(m_pricePlace);
    m_method = new QComboBox;
    m_method->setObjectName(u"sellMethod"_s);
    m_method->addItem(tr("Cash"), u"cash"_s);
    m_method->addItem(tr("Bank transfer"), u"bank_transfer"_s);
    m_method->addItem(tr("Card reader"), u"card"_s);
    auto* cancel = new Button(theme, tr("Cancel"));
    m_sell = new Button(theme, tr("Sell pack"), Button::Kind::Primary);
    m_sell->setObjectName(u"sellConfirm"_s);
    m_page->setActions({cancel, m_sell});
    connect(cancel, &QPushButton::clicked, this, &SellPackForm::cancelled);
    connect(m_sell, &QPushButton::clicked, this, &SellPackForm::sell);
    connect(m_offer, &QComboBox::currentIndexChanged, this, &SellPackForm::showOffer);
    connect(m_paid, &ChoiceBar::chosen, this, [this](int at) { m_pricePlace->setVisible(at == 0); });
}

models::Status SellPackForm::start(const models::Uuid& clientId, const QString& name, const Wording& wording, const Practice& practice)
{
    TD_ASSIGN(auto offers, m_commands.store().reader().all<models::TrainerPackage>(u"WHERE trainer_id = ? AND is_active = 1 ORDER BY created_at, id"_s,
                                                                                   {practice.profile.id.toString()}));
    if (offers.empty())
        return models::fail(models::ErrorCode::NotFound, tr("There is no pack on sale. Make an offer in Packages first."));
    m_offers = std::move(offers);
    m_client = clientId;
    m_wording = wording;
    m_heading->setTitle(tr("Sell a pack to %1").arg(name));
    if (!m_price) {
        m_price = new MoneyField(m_theme, wording.currency(), wording.locale());
        m_price->setObjectName(u"sellAmount"_s);
        m_pricePlace->layout()->addWidget(new FormField(m_theme, tr("Amount"), m_price));
        m_pricePlace->layout()->addWidget(new FormField(m_theme, tr("How"), m_method));
    }
    m_offer->clear();
    for (const models::TrainerPackage& offer : m_offers)
        m_offer->addItem(tr("%1, %2", "an offer and its price").arg(offer.name, wording.money(offer.price)));
    m_paid->setCurrent(0);
    m_pricePlace->show();
    showOffer();
    return {};
}

void SellPackForm::showOffer()
{
    const int at = m_offer->currentIndex();
    if (at < 0 || at >= int(m_offers.size()))
        return;
    const models::TrainerPackage& offer = m_offers[size_t(at)];
    const QString length = offer.validityDays && *offer.validityDays > 0 ? tr("valid %n day(s)", nullptr, *offer.validityDays) : tr("never ends");
    m_terms->setText(tr("%n session(s)", nullptr, offer.sessionCount) % u", "_s % length);
    if (m_price)
        m_price->setAmount(offer.price);
}

void SellPackForm::sell()
{
    const int at = m_offer->currentIndex();
    if (at < 0 || at >= int(m_offers.size()))
        return;
    plans::SaleRequest request;
    request.client = m_client.toString();
    request.package = m_offers[size_t(at)].id.toString();
    if (m_paid->current() == 0) {
        const auto amount = m_price->amount();
        m_price->setProblem(!amount);
        if (!amount) {
            m_price->setFocus(Qt::ShortcutFocusReason);
            return;
        }
        request.amount = *amount;
        request.paymentMethod = m_method->currentData().toString();
    }
    const auto done = m_commands.perform(plans::sellPackage(request));
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT sold(tr("Sold %1").arg(m_offers[size_t(at)].name));
}

void SellPackForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
