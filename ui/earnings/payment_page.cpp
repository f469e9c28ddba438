// Facts of a payment and its refund form.
#include "ui/earnings/payment_page.h"

#include "ui/core/date_forms.h"
#include "models/rules/payment_rules.h"
#include "ui/acts/consequence_list.h"
#include "ui/core/plans/payment_plans.h"
#include "ui/core/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/form_draft.h"
#include "ui/kit/layouts.h"
#include "ui/kit/value_fields.h"

using namespace Qt::StringLiterals;
using models::Minor;

namespace ui
{

PaymentPage::PaymentPage(Theme& theme, Commands& commands, const QLocale& locale, QSettings* memory, QWidget* parent)
    : PanelPage(theme, parent), m_dress(theme), m_commands(commands), m_locale(locale), m_memory(memory)
{
}

void PaymentPage::show(const earnings::PaymentLine& line, const models::Zone& zone, bool isPrivate)
{
    if (m_draft)
        m_draft->keepNow();
    delete std::exchange(m_draft, nullptr);
    m_line = line;
    m_zone = zone;
    m_amount = nullptr;
    m_reason = nullptr;
    m_amountField = m_reasonField = nullptr;
    m_consequences = nullptr;
    emptyLayout(body());
    auto* heading = new PanelHeading(m_dress, isPrivate ? tr("Payment") : line.client, this);
    connect(heading->close(), &Button::clicked, this, &PaymentPage::closeRequested);
    body()->addWidget(heading);
    body()->addSpacing(12);
    addFacts(isPrivate);
    auto* links = new QWidget(this);
    auto* column = columnLayout(links, 4, {0, 16, 0, 0});
    auto* client = new LinkButton(m_dress, tr("Open the client"), links);
    connect(client, &LinkButton::clicked, this, [this] { Q_EMIT clientRequested(m_line.payment.clientId); });
    column->addWidget(client, 0, Qt::AlignLeft);
    if (line.payment.bookingId) {
        auto* booking = new LinkButton(m_dress, tr("Open the session"), links);
        connect(booking, &LinkButton::clicked, this, [this] { Q_EMIT bookingRequested(*m_line.payment.bookingId); });
        column->addWidget(booking, 0, Qt::AlignLeft);
    }
    const bool isReceived =
        line.payment.status != models::PaymentStatus::Pending && line.payment.status != models::PaymentStatus::Failed;
    if (isReceived && !isPrivate) {
        auto* receipt = new LinkButton(m_dress, tr("Save a receipt (PDF)"), links);
        receipt->setObjectName(u"saveReceipt"_s);
        connect(receipt, &LinkButton::clicked, this, [this] { Q_EMIT receiptRequested(m_line.payment.id); });
        column->addWidget(receipt, 0, Qt::AlignLeft);
    }
    body()->addWidget(links);
    if (!isPrivate)
        addRefund();
    body()->addStretch();
}

void PaymentPage::addFacts(bool isPrivate)
{
    const models::Payment& payment = m_line.payment;
    const auto money = [&](const std::optional<Minor>& amount) {
        return !amount ? u"–"_s : isPrivate ? u"•••"_s : moneyWords(*amount, payment.currency, m_locale);
    };
    const models::LocalTime local = m_zone.toLocal(payment.createdAt);
    auto* facts = new FactList(m_dress);
    facts->add(tr("Paid"), u"%1, %2"_s.arg(m_locale.toString(local.date, dateFormWithoutWeekday(m_locale)),
                                           m_locale.toString(local.time, u"HH:mm"_s)));
    facts->add(tr("For"), earnings::paidForWords(m_line, m_zone, m_locale));
    facts->add(tr("How"), earnings::methodWords(m_line));
    facts->add(tr("Gross"), money(payment.amount));
    if (payment.refundAmount && payment.refundAmount->units > 0)
        facts->add(tr("Refunded"), money(-*payment.refundAmount));
    facts->add(tr("Fee"), money(payment.platformFee));
    facts->add(tr("Net"), money(earnings::netOf(m_line)));
    const models::PayoutCheck check = models::checkPayout(payment);
    if (models::isPlatformPayment(payment)) {
        facts->add(tr("Payout"), payment.trainerPayout ? money(payment.trainerPayout) : tr("not settled"));
        if (check.word == u"variance")
            facts->add(tr("Variance"), money(check.variance));
        else if (payment.trainerPayout)
            facts->add(tr("Fee policy"), check.word);
    }
    if (payment.stripePaymentIntentId)
        facts->add(u"Stripe"_s, *payment.stripePaymentIntentId);
    body()->addWidget(facts);
    if (check.word == u"variance") {
        auto* strip =
            new Strip(m_dress, Strip::Tone::Warn, u"triangle-alert"_s,
                      tr("The payout differs from what the amounts give. Nothing is wrong with your records; ask the "
                         "platform about it."),
                      {}, this);
        body()->addSpacing(12);
        body()->addWidget(strip);
    }
}

void PaymentPage::addRefund()
{
    const models::Payment& payment = m_line.payment;
    const Minor left = payment.amount - payment.refundAmount.value_or(Minor{});
    if (!models::counts(payment.status) || left.units <= 0)
        return;
    body()->addSpacing(24);
    body()->addWidget(new SectionHeading(m_dress, tr("Refund")));
    if (models::isPlatformPayment(payment)) {
        auto* words =
            new Text(m_dress, tr("The platform took this payment, so it is given back there. It is read-only here."),
                     Type::Body, &Tokens::text2, 0, this);
        words->setWordWrap(true);
        body()->addWidget(words);
        return;
    }
    m_amount = new MoneyField(m_dress, payment.currency, m_locale, this);
    m_amount->setObjectName(u"refundAmount"_s);
    m_amount->setAmount(left);
    m_reason = new Field(m_dress, {}, this);
    m_reason->setObjectName(u"refundReason"_s);
    m_reasonField =
        new FormField(m_dress, tr("Reason"), m_reason, tr("Kept in your inbox, beside this payment."), this);
    auto* give = new Button(m_dress, tr("Refund"), Button::Kind::Danger, u"undo-2"_s, this);
    give->setObjectName(u"refundButton"_s);
    body()->addSpacing(8);
    m_amountField = new FormField(m_dress, tr("Amount"), m_amount, {}, this);
    body()->addWidget(m_amountField);
    body()->addSpacing(12);
    body()->addWidget(m_reasonField);
    body()->addSpacing(12);
    m_consequences = new ConsequenceList(m_dress, this);
    body()->addWidget(m_consequences);
    body()->addSpacing(12);
    body()->addWidget(give, 0, Qt::AlignLeft);
    connect(give, &Button::clicked, this, &PaymentPage::refund);
    connect(m_reason, &QLineEdit::returnPressed, this, &PaymentPage::refund);
    connect(m_amount, &QLineEdit::textChanged, this, &PaymentPage::showConsequences);
    connect(m_amount, &QLineEdit::editingFinished, this, &PaymentPage::checkAmount);
    connect(m_reason, &QLineEdit::textEdited, m_reasonField, [field = m_reasonField] { field->setProblem({}); });
    showConsequences();
    m_draft = new FormDraft(this, u"refund"_s, m_memory);
    m_draft->open({{}, tr("Refund"), u"payments"_s, payment.id, {}, {}});
}

void PaymentPage::endRefund()
{
    if (m_draft)
        m_draft->end();
}

void PaymentPage::focusReason()
{
    if (m_reason)
        m_reason->setFocus(Qt::OtherFocusReason);
}

void PaymentPage::showConsequences()
{
    const auto amount = m_amount->amount();
    if (!amount || amount->units <= 0) {
        m_consequences->show({});
        return;
    }
    const models::Payment& payment = m_line.payment;
    const Wording wording(calendar::TimeText(m_zone, m_locale), payment.currency);
    m_consequences->preview(
        m_commands,
        plans::refundPayment(payment.id.toString(), models::moneyText(*amount, payment.currency), std::nullopt, u"-"_s),
        wording, false);
}

bool PaymentPage::checkAmount()
{
    const auto amount = m_amount->amount();
    const Minor left = m_line.payment.amount - m_line.payment.refundAmount.value_or(Minor{});
    const bool wrong = !amount || amount->units <= 0;
    m_amountField->setProblem(
        wrong ? tr("Type an amount, for example %1.").arg(m_amount->written(Minor{4500}))
        : amount->units > left.units
            ? tr("No more than %1 is left to give back.").arg(moneyWords(left, m_line.payment.currency, m_locale))
            : QString());
    return m_amountField->problem().isEmpty();
}

void PaymentPage::refund()
{
    const auto amount = m_amount->amount();
    const bool wrong = !checkAmount();
    const QString reason = m_reason->text().trimmed();
    m_reasonField->setProblem(reason.isEmpty() ? tr("A refund needs a short reason.") : QString());
    if (wrong)
        m_amount->setFocus(Qt::OtherFocusReason);
    else if (reason.isEmpty())
        m_reason->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT refundRequested(m_line.payment.id, models::moneyText(*amount, m_line.payment.currency), reason);
}

void PaymentPage::setProblem(const QString& sentence)
{
    if (m_reasonField)
        m_reasonField->setProblem(sentence);
}

} // namespace ui
