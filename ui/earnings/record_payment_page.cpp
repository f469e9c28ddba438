// The form's fields and what a client can pay for.
#include "ui/earnings/record_payment_page.h"

#include "ui/core/date_forms.h"
#include "ui/core/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/form_draft.h"
#include "ui/kit/layouts.h"
#include "ui/kit/value_fields.h"

#include <QCompleter>
#include <QMenu>

using namespace Qt::StringLiterals;
using models::Minor;
using models::Uuid;

namespace ui
{

namespace
{

constexpr const char* kMethodWords[] = {"cash", "transfer", "terminal"};

} // namespace

RecordPaymentPage::RecordPaymentPage(Theme& theme, const QLocale& locale, QSettings* memory, QWidget* parent)
    : PanelPage(theme, parent), m_dress(theme), m_locale(locale), m_memory(memory)
{
}

void RecordPaymentPage::begin(earnings::Payers payers, const Practice& practice, models::UtcTime now,
                              const std::vector<earnings::OwedLine>& owed,
                              const std::optional<earnings::OwedLine>& chosen)
{
    m_zone = practice.zone;
    m_today = practice.zone.dateOf(now);
    m_owed = owed;
    m_payers = std::move(payers);
    if (m_drafted && !chosen)
        return;
    m_drafted = true;
    m_currency = practice.settings.currency;
    if (m_draft)
        m_draft->keepNow();
    delete std::exchange(m_draft, nullptr);
    emptyLayout(body());
    auto* heading = new PanelHeading(m_dress, tr("Record payment"), this);
    connect(heading->close(), &Button::clicked, this, &RecordPaymentPage::closeRequested);

    m_client = new Field(m_dress, tr("Name or e-mail"), this);
    m_client->setObjectName(u"paymentClient"_s);
    QStringList names;
    for (const earnings::Payer& payer : m_payers.clients)
        names.push_back(payer.words);
    auto* completer = new QCompleter(names, m_client);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_client->setCompleter(completer);
    m_clientField = new FormField(m_dress, tr("Client"), m_client, {}, this);

    m_for = new Button(m_dress, {}, Button::Kind::Default, {}, this);
    m_for->setObjectName(u"paymentFor"_s);
    m_for->setTrailingIconName(u"chevron-down"_s);
    m_for->setStartAligned(true);
    m_amount = new MoneyField(m_dress, m_currency, m_locale, this);
    m_amount->setObjectName(u"paymentAmount"_s);
    m_amountField = new FormField(m_dress, tr("Amount in %1").arg(m_currency), m_amount, {}, this);
    m_method = new ChoiceBar(m_dress, ChoiceBar::Look::ViewSwitch, {tr("Cash"), tr("Transfer"), tr("Terminal")}, this);
    m_method->setObjectName(u"paymentMethod"_s);
    m_method->setStretched(true);
    m_date = new DateField(
        m_dress, m_locale, [today = m_today] { return today; }, this);
    m_date->setObjectName(u"paymentDay"_s);
    m_date->setDate(m_today);
    m_strip = new Strip(m_dress, Strip::Tone::Danger, u"circle-alert"_s, {}, {}, this);
    m_strip->hide();

    body()->addWidget(heading);
    for (QWidget* part :
         {static_cast<QWidget*>(m_strip), static_cast<QWidget*>(m_clientField),
          static_cast<QWidget*>(new FormField(m_dress, tr("For"), m_for, {}, this)),
          static_cast<QWidget*>(m_amountField),
          static_cast<QWidget*>(new FormField(m_dress, tr("How"), m_method,
                                              tr("Card payments taken by the platform appear by themselves."), this)),
          static_cast<QWidget*>(new FormField(m_dress, tr("Day"), m_date, {}, this))}) {
        body()->addSpacing(12);
        body()->addWidget(part);
    }
    body()->addStretch();
    auto* saveButton = new Button(m_dress, tr("Record payment"), Button::Kind::Primary, {}, this);
    saveButton->setObjectName(u"paymentSave"_s);
    auto* cancel = new Button(m_dress, tr("Cancel"), Button::Kind::Default, {}, this);
    cancel->setObjectName(u"paymentCancel"_s);
    setActions({cancel, saveButton});
    connect(saveButton, &Button::clicked, this, &RecordPaymentPage::save);
    connect(cancel, &Button::clicked, this, [this] {
        clear();
        Q_EMIT closeRequested();
    });
    connect(m_client, &Field::textChanged, this, &RecordPaymentPage::findPurposes);
    connect(m_for, &Button::clicked, this, [this] {
        QMenu menu(this);
        for (int i = 0; i < int(m_purposes.size()); ++i)
            menu.addAction(m_purposes[size_t(i)].words, this, [this, i] { choosePurpose(i); });
        menu.exec(m_for->mapToGlobal(QPoint(0, m_for->height() + 4)));
    });
    if (chosen) {
        for (const earnings::Payer& payer : m_payers.clients) {
            if (payer.id == chosen->clientId)
                m_client->setText(payer.words);
        }
    }
    findPurposes();
    if (chosen) {
        for (int i = 0; i < int(m_purposes.size()); ++i) {
            if (m_purposes[size_t(i)].booking == chosen->bookingId.toString())
                choosePurpose(i);
        }
    }
    keepDraft(chosen ? chosen->bookingId : Uuid());
    focusFirst();
}

void RecordPaymentPage::focusFirst()
{
    (chosenClient() ? static_cast<QWidget*>(m_amount) : m_client)->setFocus(Qt::OtherFocusReason);
}

void RecordPaymentPage::keepDraft(const Uuid& booking)
{
    m_draft = new FormDraft(this, u"payment"_s, m_memory);
    // By the id: the words carry a name and an address, which go when the client is erased.
    m_draft->watch(
        m_client,
        [this] {
            const auto client = chosenClient();
            return client ? client->toString() : m_client->text();
        },
        [this](const QString& kept) {
            if (const auto id = Uuid::fromString(kept))
                chooseClient(*id);
            else
                m_client->setText(kept);
        });
    m_draft->watch(
        m_for, [this] { return purposeKey(m_purpose); },
        [this](const QString& kept) {
            // The amount stands there already, and may differ from what is due.
            const QString amount = m_amount->text();
            for (int i = 0; i < int(m_purposes.size()); ++i) {
                if (purposeKey(i) == kept)
                    choosePurpose(i);
            }
            m_amount->setText(amount);
        });
    m_draft->open({{}, tr("Record payment"), u"payments"_s, booking, {}, {}});
}

QString RecordPaymentPage::purposeKey(int index) const
{
    const Purpose& purpose = m_purposes[size_t(index)];
    return purpose.booking.value_or(purpose.clientPackage.value_or(QString()));
}

std::optional<Uuid> RecordPaymentPage::chosenClient() const
{
    const QString words = m_client->text().trimmed();
    for (const earnings::Payer& payer : m_payers.clients) {
        if (payer.words.compare(words, Qt::CaseInsensitive) == 0)
            return payer.id;
    }
    return std::nullopt;
}

void RecordPaymentPage::findPurposes()
{
    m_purposes.clear();
    if (const auto client = chosenClient()) {
        for (const earnings::OwedLine& line : m_owed) {
            const QDate day = m_zone.dateOf(line.start);
            if (line.clientId == *client)
                m_purposes.push_back({u"%1, %2"_s.arg(line.service, briefDay(day, m_locale)), line.amount,
                                      line.bookingId.toString(), std::nullopt});
        }
        for (const earnings::UnpaidPack& pack : m_payers.packs) {
            if (pack.clientId == *client)
                m_purposes.push_back({pack.name, pack.price, std::nullopt, pack.id.toString()});
        }
    }
    m_purposes.push_back({tr("Something else"), std::nullopt, std::nullopt, std::nullopt});
    choosePurpose(0);
}

void RecordPaymentPage::choosePurpose(int index)
{
    m_purpose = index;
    const Purpose& purpose = m_purposes[size_t(index)];
    m_for->setText(purpose.words);
    m_for->setAccessibleName(tr("For: %1").arg(purpose.words));
    if (purpose.amount)
        m_amount->setAmount(*purpose.amount);
    if (m_draft)
        m_draft->touched();
}

void RecordPaymentPage::save()
{
    m_clientField->setProblem({});
    m_amountField->setProblem({});
    m_strip->hide();
    const QString name = m_client->text().trimmed();
    const auto amount = m_amount->amount();
    const auto day = m_date->date();
    if (name.isEmpty()) {
        m_clientField->setProblem(tr("Who paid?"));
        m_client->setFocus();
        return;
    }
    if (!amount || amount->units <= 0) {
        m_amountField->setProblem(tr("Type an amount, for example %1.").arg(m_amount->written(Minor{4500})));
        m_amount->setFocus();
        return;
    }
    const auto client = chosenClient();
    const Purpose& purpose = m_purposes[size_t(m_purpose)];
    plans::PaymentRequest request;
    request.client = client ? client->toString() : name;
    request.amount = *amount;
    request.currency = m_currency;
    request.paymentMethod = QString::fromLatin1(kMethodWords[std::clamp(m_method->current(), 0, 2)]);
    request.booking = purpose.booking;
    request.clientPackage = purpose.clientPackage;
    if (day && *day != m_today)
        request.date = m_zone.toUtc(*day, QTime(12, 0));
    Q_EMIT saveRequested(request);
}

void RecordPaymentPage::setProblem(const QString& sentence)
{
    m_strip->setText(sentence);
    m_strip->show();
}

void RecordPaymentPage::chooseClient(const models::Uuid& id)
{
    for (const auto& payer : m_payers.clients) {
        if (payer.id == id)
            m_client->setText(payer.words);
    }
    findPurposes();
}

void RecordPaymentPage::clear()
{
    m_drafted = false;
    if (m_draft)
        m_draft->end();
}

} // namespace ui
