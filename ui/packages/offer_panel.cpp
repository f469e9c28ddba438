// The offer's form.
#include "ui/packages/offer_panel.h"

#include "ui/acts/versions_line.h"
#include "ui/core/plans/offer_plans.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/layouts.h"
#include "ui/kit/value_fields.h"
#include "ui/packages/hue_mark.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using models::Uuid;

namespace ui
{

OfferPanel::OfferPanel(Theme& theme, Commands& commands, QWidget* parent)
    : FormPage(theme, parent), m_commands(commands)
{
    setObjectName(u"offerPanel"_s);
}

void OfferPanel::build(const Wording& wording)
{
    const bool first = !m_wording;
    m_wording = wording;
    if (!first)
        return;
    QVBoxLayout* body = page().body();
    m_versions = new VersionsLine(theme(), m_commands);
    connect(m_versions, &VersionsLine::reviewRequested, this, &OfferPanel::reviewRequested);
    body->addWidget(m_versions);
    body->addSpacing(12);
    m_name = new Field(theme());
    m_name->setObjectName(u"offerName"_s);
    m_name->setMaxLength(200);
    m_nameField = new FormField(theme(), tr("Name"), m_name);
    m_service = new QComboBox;
    m_service->setIconSize({8, 8});
    m_service->setObjectName(u"offerService"_s);
    m_sessions = new NumberField(theme(), 1, 1000, wording.locale());
    m_sessions->setObjectName(u"offerSessions"_s);
    m_sessions->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_sessionsField = new FormField(theme(), tr("Sessions"), m_sessions);
    m_price = new MoneyField(theme(), wording.currency(), wording.locale());
    m_price->setObjectName(u"offerPrice"_s);
    m_priceField = new FormField(theme(), tr("Price"), m_price);
    m_days = new NumberField(theme(), 0, 36500, wording.locale());
    m_days->setObjectName(u"offerDays"_s);
    m_days->setSuffix(tr("days"));
    body->addWidget(m_nameField);
    body->addSpacing(12);
    body->addWidget(new FormField(theme(), tr("Service"), m_service));
    body->addSpacing(12);
    auto* pair = rowLayout(nullptr, 12);
    pair->addWidget(m_sessionsField, 1, Qt::AlignTop);
    pair->addWidget(m_priceField, 1, Qt::AlignTop);
    body->addLayout(pair);
    body->addSpacing(12);
    m_daysField = new FormField(theme(), tr("Valid for"), m_days, tr("Empty or 0: it never ends."));
    body->addWidget(m_daysField);
    body->addSpacing(12);
    m_saleRow = new QWidget;
    auto* sale = rowLayout(m_saleRow, 8);
    sale->addWidget(new Text(theme(), tr("On sale")), 1);
    m_onSale = new Switch(theme(), tr("On sale"));
    m_onSale->setObjectName(u"offerOnSale"_s);
    sale->addWidget(m_onSale);
    body->addWidget(m_saleRow);
    body->addSpacing(12);
    m_frozen =
        new Strip(theme(), Strip::Tone::Info, u"lock"_s,
                  tr("Changing sessions, price or days makes a new offer. Packs already sold keep their terms."));
    body->addWidget(m_frozen);
    body->addSpacing(24);
    m_holders = new QWidget;
    columnLayout(m_holders, 0);
    body->addWidget(m_holders);
    body->addStretch(1);
    m_sell = new Button(theme(), tr("Sell this pack"));
    m_sell->setObjectName(u"offerSell"_s);
    saveButton().setObjectName(u"offerSave"_s);
    addButton(m_sell);
    connect(m_name, &QLineEdit::textEdited, this, &OfferPanel::showActions);
    connect(m_sessions, &QLineEdit::textChanged, this, &OfferPanel::showPerSession);
    connect(m_price, &QLineEdit::textChanged, this, &OfferPanel::showPerSession);
    connect(m_days, &QLineEdit::textChanged, this, &OfferPanel::showActions);
    connect(m_service, &QComboBox::currentIndexChanged, this, &OfferPanel::showActions);
    connect(m_onSale, &QAbstractButton::toggled, this, [this](bool on) {
        if (!m_filling && m_entry)
            setOnSale(on);
    });
    connect(m_sell, &QPushButton::clicked, this, [this] { Q_EMIT sellRequested(offerId()); });
}

void OfferPanel::fillServices(const std::vector<PlacedService>& services, const Uuid& chosen)
{
    m_service->clear();
    for (const PlacedService& entry : services) {
        if (!entry.service.isActive && entry.service.id != chosen)
            continue;
        m_service->addItem(hueIcon(theme(), entry.hue),
                           tr("%1, %2 min", "service, length")
                               .arg(entry.service.name, m_wording->locale().toString(entry.service.duration)),
                           QVariant::fromValue(entry.service.id));
        if (entry.service.id == chosen)
            m_service->setCurrentIndex(m_service->count() - 1);
    }
}

void OfferPanel::show(const OfferEntry& entry, const std::vector<PlacedService>& services,
                      const std::vector<OfferHolder>& holders, const Wording& wording)
{
    build(wording);
    const bool keep = m_entry && m_entry->offer == entry.offer && isChanged();
    m_entry = entry;
    m_versions->look(wording.currency(), {entry.offer.id});
    if (!keep) {
        m_filling = true;
        fillServices(services, entry.service.id);
        m_filling = false;
        fill();
    }
    emptyLayout(m_holders->layout());
    if (!holders.empty()) {
        auto* list = static_cast<QVBoxLayout*>(m_holders->layout());
        list->addWidget(new SectionHeading(theme(), tr("Held by"), m_wording->locale().toString(int(holders.size()))));
        for (const OfferHolder& holder : holders) {
            auto* row = new PanelRow(theme(), holder.client, tr("%Ln left", nullptr, holder.left));
            row->setClickable(true);
            connect(row, &QAbstractButton::clicked, this,
                    [this, id = holder.clientPackage] { Q_EMIT holderRequested(id); });
            list->addWidget(row);
        }
    }
    m_frozen->setVisible(entry.sold > 0);
    m_frozen->setTitle(tr("Sold %Ln times", nullptr, entry.sold));
}

void OfferPanel::startNew(const std::vector<PlacedService>& services, const Wording& wording, int sessions)
{
    build(wording);
    m_entry.reset();
    m_versions->hide();
    m_filling = true;
    fillServices(services, {});
    heading().setTitle(tr("New offer"));
    m_name->setText(tr("%Ln sessions", nullptr, sessions));
    m_sessions->setNumber(sessions);
    m_days->setNumber(90);
    const auto first =
        std::find_if(services.begin(), services.end(), [](const PlacedService& one) { return one.service.isActive; });
    m_price->setAmount(first == services.end() ? models::Minor()
                                               : models::Minor{first->service.price.units * sessions});
    m_filling = false;
    emptyLayout(m_holders->layout());
    m_frozen->hide();
    m_saleRow->hide();
    showPerSession();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void OfferPanel::fill()
{
    m_filling = true;
    heading().setTitle(m_entry->offer.name);
    m_name->setText(m_entry->offer.name);
    const int at = m_service->findData(QVariant::fromValue(m_entry->service.id));
    m_service->setCurrentIndex(at);
    m_sessions->setNumber(m_entry->offer.sessionCount);
    m_price->setAmount(m_entry->offer.price);
    const int days = m_entry->offer.validityDays.value_or(0);
    m_days->setNumber(days > 0 ? std::optional(days) : std::nullopt);
    m_onSale->setChecked(m_entry->offer.isActive);
    m_saleRow->show();
    for (FormField* field : {m_nameField, m_sessionsField, m_priceField, m_daysField})
        field->setProblem({});
    m_filling = false;
    showPerSession();
}

void OfferPanel::showPerSession()
{
    if (m_filling)
        return;
    const auto price = m_price->amount();
    const auto sessions = m_sessions->number();
    m_priceField->setHint(price && sessions && *sessions > 0
                              ? tr("per session %1").arg(m_wording->money(models::share(*price, 1, *sessions)))
                              : QString());
    showActions();
}

bool OfferPanel::termsChanged() const
{
    return m_sessions->number() != m_entry->offer.sessionCount || m_price->amount() != m_entry->offer.price ||
           m_days->number().value_or(0) != m_entry->offer.validityDays.value_or(0) ||
           m_service->currentData().value<Uuid>() != m_entry->service.id ||
           m_name->text().trimmed() != m_entry->offer.name;
}

bool OfferPanel::isChanged() const
{
    return m_entry && termsChanged();
}

void OfferPanel::showActions()
{
    if (m_filling)
        return;
    const bool editing = isNew() || isChanged();
    m_sell->setVisible(!editing);
    m_sell->setEnabled(m_entry && m_entry->offer.isActive);
    m_sell->setToolTip(m_sell->isEnabled() ? QString() : tr("This offer is not on sale"));
    cancelButton().setVisible(editing);
    cancelButton().setText(isNew() ? tr("Cancel") : tr("Discard"));
    saveButton().setVisible(editing);
    saveButton().setText(isNew() ? tr("Add offer") : m_entry->sold > 0 ? tr("Save as new offer") : tr("Save"));
}

void OfferPanel::save()
{
    const auto sessions = m_sessions->number();
    const auto price = m_price->amount();
    const bool daysGood = m_days->text().trimmed().isEmpty() || m_days->number();
    if (!saveButton().isVisibleTo(this) ||
        !check({{m_nameField, m_name->text().trimmed().isEmpty() ? tr("Enter a name.") : QString()},
                {m_sessionsField, sessions ? QString() : tr("Enter a number.")},
                {m_priceField, price ? QString() : tr("Enter an amount.")},
                {m_daysField, daysGood ? QString() : tr("Enter a number of days, or nothing.")}}))
        return;
    if (m_service->currentIndex() < 0) {
        Q_EMIT failed({models::ErrorCode::Invalid, tr("Choose a service that is bookable. Nothing was changed.")});
        return;
    }
    plans::OfferDetails details;
    details.name = std::optional(m_name->text().trimmed());
    details.service = m_service->currentData().value<Uuid>().toString();
    details.sessionCount = sessions;
    details.price = price;
    details.validityDays = m_days->number() ? m_days->number() : std::optional<int>();
    const auto done = m_commands.perform(isNew() ? plans::addOffer(details)
                                                 : plans::updateOffer(m_entry->offer.id.toString(), details));
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    const bool another = !isNew() && done->id != m_entry->offer.id;
    const QString name = m_name->text().trimmed();
    Q_EMIT saved(done->id, isNew()   ? tr("Added %1").arg(name)
                           : another ? tr("%1 is a new offer; the old one is off sale").arg(name)
                                     : tr("Saved"));
}

void OfferPanel::setOnSale(bool onSale)
{
    plans::OfferDetails details;
    details.isActive = onSale;
    const Uuid id = offerId();
    const QString name = m_entry->offer.name;
    const auto done = m_commands.perform(plans::updateOffer(id.toString(), details));
    if (!done) {
        m_filling = true;
        m_onSale->setChecked(!onSale);
        m_filling = false;
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT saved(id, onSale ? tr("%1 is on sale").arg(name) : tr("%1 is off sale").arg(name));
}

void OfferPanel::leave()
{
    if (m_entry && isChanged())
        fill();
    else
        Q_EMIT cancelled();
}

} // namespace ui
