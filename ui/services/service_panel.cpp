// The service's form.
#include "ui/services/service_panel.h"

#include "ui/acts/versions_line.h"
#include "ui/core/offers/service_order.h"
#include "ui/core/plans/offer_plans.h"
#include "ui/core/text_input.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/layouts.h"
#include "ui/kit/value_fields.h"
#include "ui/services/hue_picker.h"

using namespace Qt::StringLiterals;

namespace ui
{

ServicePanel::ServicePanel(Theme& theme, Commands& commands, QWidget* parent)
    : FormPage(theme, parent), m_commands(commands)
{
    setObjectName(u"servicePanel"_s);
}

void ServicePanel::build(const Wording& wording)
{
    const bool first = !m_wording;
    m_wording = wording;
    if (!first)
        return;
    QVBoxLayout* body = page().body();
    m_versions = new VersionsLine(theme(), m_commands);
    connect(m_versions, &VersionsLine::reviewRequested, this, &ServicePanel::reviewRequested);
    body->addWidget(m_versions);
    body->addSpacing(12);
    const auto place = [&](QWidget* field) {
        body->addWidget(field);
        body->addSpacing(12);
    };
    m_name = new Field(theme());
    m_name->setObjectName(u"serviceName"_s);
    m_name->setMaxLength(200);
    m_nameField = new FormField(theme(), tr("Name"), m_name);
    place(m_nameField);
    m_length = new Field(theme());
    m_length->setObjectName(u"serviceLength"_s);
    m_lengthField = new FormField(theme(), tr("Length"), m_length, tr("60, 45 min, 1 h 15"));
    m_price = new MoneyField(theme(), wording.currency(), wording.locale());
    m_price->setObjectName(u"servicePrice"_s);
    m_priceField = new FormField(theme(), tr("Price"), m_price);
    auto* pair = rowLayout(nullptr, 12);
    pair->addWidget(m_lengthField, 1, Qt::AlignTop);
    pair->addWidget(m_priceField, 1, Qt::AlignTop);
    body->addLayout(pair);
    body->addSpacing(12);
    m_kind = new ChoiceBar(theme(), ChoiceBar::Look::ViewSwitch, {tr("One to one"), tr("Group")});
    m_kind->setStretched(true);
    place(new FormField(theme(), tr("People"), m_kind));
    m_seats = new NumberField(theme(), 1, 1000, wording.locale());
    m_seats->setObjectName(u"serviceSeats"_s);
    m_seatsField = new FormField(theme(), tr("Places"), m_seats, tr("Empty: no limit."));
    m_seatsPlace = new QWidget;
    columnLayout(m_seatsPlace, 0, {0, 0, 0, 12})->addWidget(m_seatsField);
    body->addWidget(m_seatsPlace);
    m_description = new Field(theme());
    m_description->setObjectName(u"serviceDescription"_s);
    place(new FormField(theme(), tr("Description"), m_description));
    m_hue = new HuePicker(theme());
    m_hueField = new FormField(theme(), tr("Colour"), m_hue, tr("Changes at once, on every session."));
    place(m_hueField);
    m_activeRow = new QWidget;
    auto* row = rowLayout(m_activeRow, 8);
    row->addWidget(new Text(theme(), tr("Bookable")), 1);
    m_active = new Switch(theme(), tr("Bookable"));
    m_active->setObjectName(u"serviceActive"_s);
    row->addWidget(m_active);
    place(m_activeRow);
    m_note = new Strip(theme(), Strip::Tone::Info, u"info"_s, {});
    m_note->setTitle(tr("New bookings only"));
    m_note->setText(tr("A new price or length counts for new bookings. What is booked and sold stays as it is."));
    body->addWidget(m_note);
    body->addSpacing(24);
    m_use = new QWidget;
    columnLayout(m_use, 0);
    body->addWidget(m_use);
    body->addStretch(1);
    saveButton().setObjectName(u"serviceSave"_s);
    for (QLineEdit* field :
         {static_cast<QLineEdit*>(m_name), static_cast<QLineEdit*>(m_length), static_cast<QLineEdit*>(m_price),
          static_cast<QLineEdit*>(m_seats), static_cast<QLineEdit*>(m_description)})
        connect(field, &QLineEdit::textChanged, this, &ServicePanel::showActions);
    connect(m_hue, &HuePicker::chosen, this, &ServicePanel::setColour);
    connect(m_kind, &ChoiceBar::chosen, this, &ServicePanel::showActions);
    connect(m_active, &QAbstractButton::toggled, this, [this](bool on) {
        if (!m_filling && m_entry)
            setActive(on);
    });
}

void ServicePanel::show(const ServiceEntry& entry, const Wording& wording)
{
    build(wording);
    const bool keep = m_entry && m_entry->service == entry.service && isChanged();
    m_entry = entry;
    m_versions->look(wording.currency(), {entry.service.id});
    m_hue->setHue(entry.hue);
    if (!keep)
        fill();
    showUse();
}

void ServicePanel::startNew(const Wording& wording)
{
    build(wording);
    m_entry.reset();
    m_versions->hide();
    m_filling = true;
    heading().setTitle(tr("New service"));
    m_name->clear();
    m_length->setText(m_wording->times().duration(60));
    m_price->setAmount({});
    m_kind->setCurrent(0);
    m_seats->setNumber(8);
    m_description->clear();
    m_activeRow->hide();
    m_hueField->hide();
    emptyLayout(m_use->layout());
    m_filling = false;
    showActions();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ServicePanel::fill()
{
    m_filling = true;
    const models::TrainerService& service = m_entry->service;
    heading().setTitle(service.name);
    m_name->setText(service.name);
    m_length->setText(m_wording->times().duration(service.duration));
    m_price->setAmount(service.price);
    m_kind->setCurrent(service.isGroup ? 1 : 0);
    m_seats->setNumber(service.maxParticipants);
    m_description->setText(service.description.value_or(QString()));
    m_description->setCursorPosition(0); // a long one is read from its beginning
    m_active->setChecked(service.isActive);
    m_activeRow->show();
    m_hueField->setVisible(true);
    m_hue->setHue(m_entry->hue);
    for (FormField* field : {m_nameField, m_lengthField, m_priceField, m_seatsField})
        field->setProblem({});
    m_filling = false;
    showActions();
}

void ServicePanel::showUse()
{
    emptyLayout(m_use->layout());
    m_use->layout()->addWidget(new SectionHeading(theme(), tr("Use")));
    auto* facts = new FactList(theme());
    facts->add(tr("To come"), tr("%Ln sessions", nullptr, m_entry->coming));
    facts->add(tr("Held"), tr("%Ln sessions", nullptr, m_entry->held));
    facts->add(tr("Packs"), tr("%Ln on sale", nullptr, m_entry->offers));
    static_cast<QVBoxLayout*>(m_use->layout())->addSpacing(8);
    m_use->layout()->addWidget(facts);
}

bool ServicePanel::isChanged() const
{
    if (!m_entry)
        return true;
    const models::TrainerService& service = m_entry->service;
    return m_name->text().trimmed() != service.name || minutesFromText(m_length->text()) != service.duration ||
           m_price->amount() != service.price || (m_kind->current() == 1) != service.isGroup ||
           (service.isGroup && m_seats->number() != service.maxParticipants) ||
           m_description->text().trimmed() != service.description.value_or(QString());
}

void ServicePanel::showActions()
{
    if (m_filling)
        return;
    m_seatsPlace->setVisible(m_kind->current() == 1);
    const bool changed = isChanged();
    cancelButton().setVisible(changed);
    cancelButton().setText(isNew() ? tr("Cancel") : tr("Discard"));
    saveButton().setVisible(changed);
    saveButton().setText(isNew() ? tr("Add service") : tr("Save"));
    m_note->setVisible(m_entry && changed &&
                       (m_price->amount() != m_entry->service.price ||
                        minutesFromText(m_length->text()) != m_entry->service.duration));
}

void ServicePanel::save()
{
    const QString name = m_name->text().trimmed();
    const auto minutes = minutesFromText(m_length->text());
    const auto price = m_price->amount();
    const bool group = m_kind->current() == 1;
    const bool seatsGood = !group || m_seats->text().trimmed().isEmpty() || m_seats->number();
    if (!isChanged() || !check({{m_nameField, name.isEmpty() ? tr("Enter a name.") : QString()},
                                {m_lengthField, minutes ? QString() : tr("Enter minutes, like 60.")},
                                {m_priceField, price ? QString() : tr("Enter an amount.")},
                                {m_seatsField, seatsGood ? QString() : tr("Enter a number.")}}))
        return;
    plans::ServiceDetails details;
    details.name = std::optional(name);
    details.duration = minutes;
    details.price = price;
    details.isGroup = group;
    details.maxParticipants = group ? m_seats->number() : std::optional<int>();
    const QString description = m_description->text().trimmed();
    details.description = description.isEmpty() ? std::optional<QString>() : std::optional(description);
    const bool isAddition = isNew();
    const auto done = m_commands.perform(isAddition ? plans::addService(details)
                                                    : plans::updateService(serviceId().toString(), details));
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT saved(done->id, isAddition ? tr("Added %1").arg(name) : tr("Saved"));
}

void ServicePanel::setColour(int hue)
{
    const models::Uuid id = serviceId();
    const auto done = m_commands.perform(colourService(id, hue));
    if (!done) {
        m_hue->setHue(m_entry->hue);
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT saved(id,
                 tr("%1 is %2 now", "service, colour").arg(m_entry->service.name, HuePicker::hueName(hue).toLower()));
}

void ServicePanel::setActive(bool active)
{
    plans::ServiceDetails details;
    details.isActive = active;
    const models::Uuid id = serviceId();
    const QString name = m_entry->service.name;
    const auto done = m_commands.perform(plans::updateService(id.toString(), details));
    if (!done) {
        m_filling = true;
        m_active->setChecked(!active);
        m_filling = false;
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT saved(id, active ? tr("%1 can be booked").arg(name) : tr("%1 is off").arg(name));
}

void ServicePanel::leave()
{
    if (m_entry && isChanged())
        fill();
    else
        Q_EMIT cancelled();
}

} // namespace ui
