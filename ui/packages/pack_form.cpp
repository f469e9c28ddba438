// The corrections of a pack.
#include "ui/packages/pack_form.h"

#include "ui/acts/consequence_list.h"
#include "ui/core/plans/package_plans.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/form_draft.h"
#include "ui/kit/layouts.h"
#include "ui/kit/value_fields.h"

using namespace Qt::StringLiterals;
using models::Minor;

namespace ui
{

namespace
{

/// How far the end moves when the form opens.
constexpr int kUsualExtension = 14;

Minor paidLessRefunds(const PackFile& file)
{
    if (!file.payment || (file.payment->status != models::PaymentStatus::Succeeded &&
                          file.payment->status != models::PaymentStatus::PartiallyRefunded))
        return {};
    return file.payment->amount - file.payment->refundAmount.value_or(Minor());
}

} // namespace

PackForm::PackForm(Theme& theme, Commands& commands, QSettings* memory, QWidget* parent)
    : FormPage(theme, parent), m_commands(commands), m_memory(memory)
{
    setObjectName(u"packForm"_s);
    m_fields = new QWidget;
    columnLayout(m_fields, 12);
    add(m_fields, 4);
    page().body()->addStretch(1);
    saveButton().setObjectName(u"packFormSave"_s);
    connect(this, &FormPage::thrownAway, this, [this] { m_draft->end(); });
}

void PackForm::start(Kind kind, const PackFile& file, const Wording& wording)
{
    m_file = file;
    begin(kind, wording);
}

void PackForm::startHoldAll(const Wording& wording)
{
    m_file = {};
    begin(Kind::HoldAll, wording);
}

DateField* PackForm::addDay(const QString& label, QDate value, const QString& object)
{
    auto* field = new DateField(theme(), m_wording->locale(),
                                [this] { return m_wording->times().zone().dateOf(m_commands.store().now()); });
    field->setObjectName(object);
    field->setDate(value);
    m_valueField = new FormField(theme(), label, field);
    m_fields->layout()->addWidget(m_valueField);
    connect(field, &QLineEdit::textChanged, this, &PackForm::showResult);
    return field;
}

void PackForm::begin(Kind kind, const Wording& wording)
{
    if (m_draft)
        m_draft->keepNow();
    delete std::exchange(m_draft, nullptr);
    m_kind = kind;
    m_wording = wording;
    m_result = nullptr;
    m_consequences = nullptr;
    emptyLayout(m_fields->layout());
    m_first = m_last = nullptr;
    m_number = nullptr;
    m_proRata = m_listPrice = nullptr;
    m_valueField = nullptr;
    const QString whom = kind == Kind::HoldAll ? tr("Every pack with sessions left, of all clients.")
                                               : tr("%1, %2", "client, pack")
                                                     .arg(fullName(m_file.client.firstName, m_file.client.lastName),
                                                          m_file.ledger.offer.name);
    auto* about = new Text(theme(), whom, Type::Body, &Tokens::text2);
    about->setWordWrap(true);
    m_fields->layout()->addWidget(about);
    addFields();
    m_reason = new Field(theme());
    m_reason->setObjectName(u"packReason"_s);
    m_reason->setMaxLength(500);
    m_reasonField = new FormField(theme(), tr("Reason"), m_reason,
                                  kind == Kind::HoldAll ? tr("Kept in the history of each pack.")
                                                        : tr("Kept in the history of this pack."));
    m_fields->layout()->addWidget(m_reasonField);
    m_result = new Text(theme(), {}, Type::Body, &Tokens::text2);
    m_result->setObjectName(u"packResult"_s);
    m_result->setWordWrap(true);
    m_fields->layout()->addWidget(m_result);
    m_consequences = new ConsequenceList(theme());
    m_fields->layout()->addWidget(m_consequences);
    m_draft = new FormDraft(m_fields, u"pack"_s, m_memory);
    m_draft->open({{}, heading().title(), u"client_packages"_s, m_file.ledger.pack.id, QString::number(int(kind)), {}});
    showResult();
    if (m_number) {
        m_number->setFocus(Qt::OtherFocusReason);
        m_number->selectAll();
    } else if (m_proRata) {
        m_proRata->setFocus(Qt::OtherFocusReason);
    } else if (QWidget* field = m_first ? m_first : m_last) {
        field->setFocus(Qt::OtherFocusReason);
    }
}

void PackForm::addFields()
{
    const models::Zone& zone = m_wording->times().zone();
    const QDate today = zone.dateOf(m_commands.store().now());
    switch (m_kind) {
    case Kind::Extend:
        heading().setTitle(tr("Extend pack"));
        saveButton().setText(tr("Extend"));
        m_last = addDay(
            tr("Last day"),
            (m_file.ledger.pack.expiryDate ? std::max(zone.dateOf(*m_file.ledger.pack.expiryDate), today) : today)
                .addDays(kUsualExtension),
            u"packLastDay"_s);
        break;
    case Kind::Correct:
        heading().setTitle(tr("Correct count"));
        saveButton().setText(tr("Correct"));
        m_number = new NumberField(theme(), 0, 1000, m_wording->locale());
        m_number->setObjectName(u"packCount"_s);
        m_number->setNumber(std::max(0, m_file.ledger.left()));
        m_valueField = new FormField(theme(), tr("Sessions left"), m_number);
        m_fields->layout()->addWidget(m_valueField);
        connect(m_number, &QLineEdit::textChanged, this, &PackForm::showResult);
        break;
    case Kind::Hold:
    case Kind::HoldAll:
        heading().setTitle(m_kind == Kind::HoldAll ? tr("Away") : tr("Put on hold"));
        saveButton().setText(m_kind == Kind::HoldAll ? tr("Hold all packs") : tr("Put on hold"));
        m_first = addDay(tr("First day"), today, u"packHoldFrom"_s);
        m_last = addDay(tr("Last day"), today.addDays(m_kind == Kind::HoldAll ? 13 : 6), u"packHoldTo"_s);
        break;
    case Kind::Refund:
        addRefundChoices();
        break;
    }
}

Card* PackForm::refundChoice(const QString& title, Minor amount, const QString& why)
{
    auto* card = new Card(theme(), 12);
    const QString currency = m_file.payment ? m_file.payment->currency : m_wording->currency();
    const QString money = moneyWords(amount, currency, m_wording->locale());
    card->setClickable(tr("%1: %2. %3", "way of reckoning, amount, how it comes about").arg(title, money, why));
    card->body()->addWidget(new Text(theme(), title, Type::Small, &Tokens::text2));
    card->body()->addWidget(new Text(theme(), money, Type::Panel));
    auto* words = new Text(theme(), why, Type::Small, &Tokens::text2);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    card->body()->addStretch(1);
    return card;
}

void PackForm::addRefundChoices()
{
    const Minor paid = paidLessRefunds(m_file);
    const models::PackageLedger& ledger = m_file.ledger;
    const QLocale& locale = m_wording->locale();
    heading().setTitle(paid.units > 0 ? tr("Refund pack") : tr("Close pack"));
    saveButton().setText(paid.units > 0 ? tr("Refund and close") : tr("Close pack"));
    m_refund = models::refundOf(ledger, paid, m_file.service.price);
    const int used = ledger.count(models::RedemptionState::Used) + ledger.count(models::RedemptionState::Forfeited);
    const QString currency = m_file.payment ? m_file.payment->currency : m_wording->currency();
    m_proRata =
        refundChoice(tr("Pro rata"), m_refund.proRata,
                     tr("%1 of %2 sessions left")
                         .arg(locale.toString(std::max(0, ledger.left())), locale.toString(ledger.offer.sessionCount)));
    m_proRata->setObjectName(u"refundProRata"_s);
    m_listPrice = refundChoice(tr("List price"), m_refund.listPrice,
                               tr("%1 used at %2 each", "sessions, price")
                                   .arg(locale.toString(used), moneyWords(m_file.service.price, currency, locale)));
    m_listPrice->setObjectName(u"refundListPrice"_s);
    auto* pair = rowLayout(nullptr, 8);
    pair->addWidget(m_proRata, 1);
    pair->addWidget(m_listPrice, 1);
    static_cast<QVBoxLayout*>(m_fields->layout())->addLayout(pair);
    connect(m_proRata, &QAbstractButton::clicked, this, [this] { chooseRefund(false); });
    connect(m_listPrice, &QAbstractButton::clicked, this, [this] { chooseRefund(true); });
    chooseRefund(false);
}

void PackForm::chooseRefund(bool byListPrice)
{
    m_proRata->setChosen(!byListPrice);
    m_listPrice->setChosen(byListPrice);
    showResult();
}

QString PackForm::resultWords() const
{
    const models::Zone& zone = m_wording->times().zone();
    switch (m_kind) {
    case Kind::Extend:
        if (const auto last = m_last->date(); last && m_file.ledger.pack.expiryDate) {
            const int days = int(zone.dateOf(*m_file.ledger.pack.expiryDate).daysTo(*last));
            return days < 0 ? tr("Ends %Ln days earlier than now.", nullptr, -days)
                            : tr("Ends %Ln days later than now.", nullptr, days);
        }
        break;
    case Kind::Correct:
        if (const auto number = m_number->number()) {
            const int change = *number - m_file.ledger.left();
            return change > 0   ? tr("Gives %Ln sessions.", nullptr, change)
                   : change < 0 ? tr("Takes %Ln sessions off.", nullptr, -change)
                                : tr("No change.");
        }
        break;
    case Kind::Hold:
        if (hasGoodValue()) {
            const int days = models::newHoldDays(m_file.ledger.adjustments, *m_first->date(), *m_last->date());
            return tr("No bookings from this pack on these days; its end moves by %Ln days.", nullptr, days);
        }
        break;
    case Kind::HoldAll:
        if (hasGoodValue())
            return tr("No bookings from packs on these %Ln days; their ends move on. What is booked already stays.",
                      nullptr, int(m_first->date()->daysTo(*m_last->date())) + 1);
        break;
    case Kind::Refund: {
        const Minor back = m_listPrice->isChosen() ? m_refund.listPrice : m_refund.proRata;
        const QString currency = m_file.payment ? m_file.payment->currency : m_wording->currency();
        return tr("%1 goes back, the pack closes, and booked sessions are taken out of it.")
            .arg(moneyWords(back, currency, m_wording->locale()));
    }
    }
    return {};
}

bool PackForm::hasGoodValue() const
{
    switch (m_kind) {
    case Kind::Extend:
        return m_last->date().has_value();
    case Kind::Correct:
        return m_number->number().has_value();
    case Kind::Hold:
    case Kind::HoldAll:
        return m_first && m_last && m_first->date() && m_last->date() && *m_first->date() <= *m_last->date();
    case Kind::Refund:
        break;
    }
    return true;
}

void PackForm::showResult()
{
    if (!m_result)
        return;
    const QString words = resultWords();
    m_result->setText(words);
    m_result->setVisible(!words.isEmpty());
    const bool unchanged = m_kind == Kind::Correct && m_number->number() == m_file.ledger.left();
    if (!hasGoodValue() || unchanged) {
        m_consequences->show({});
        saveButton().setEnabled(true);
        return;
    }
    // What follows does not depend on the reason, which may still be missing.
    const QString reason = m_reason->text().trimmed();
    saveButton().setEnabled(
        m_consequences->preview(m_commands, plan(reason.isEmpty() ? u"-"_s : reason), *m_wording, false));
}

Plan PackForm::plan(const QString& reason) const
{
    const QString id = m_file.ledger.pack.id.toString();
    switch (m_kind) {
    case Kind::Extend:
    case Kind::Correct: {
        plans::AdjustmentRequest request;
        request.clientPackage = id;
        if (m_kind == Kind::Extend)
            request.expiryDate = m_last->date();
        else
            request.sessions = m_number->number().value_or(0) - m_file.ledger.left();
        request.reason = reason;
        return plans::adjustPackage(request);
    }
    case Kind::Hold:
    case Kind::HoldAll: {
        plans::HoldRequest request;
        if (m_kind == Kind::Hold)
            request.clientPackage = id;
        request.from = *m_first->date();
        request.to = *m_last->date();
        request.reason = reason;
        return plans::holdPackage(request);
    }
    case Kind::Refund:
        break;
    }
    return plans::refundPackage(
        id, m_listPrice->isChosen() ? plans::RefundMethod::ListPrice : plans::RefundMethod::ProRata, reason);
}

void PackForm::save()
{
    const QString reason = m_reason->text().trimmed();
    std::vector<std::pair<FormField*, QString>> complaints;
    if (m_valueField)
        complaints.push_back({m_valueField, hasGoodValue()            ? QString()
                                            : m_kind == Kind::Correct ? tr("Enter a number.")
                                                                      : tr("Enter a day, not before the first.")});
    if (m_kind == Kind::Correct && m_number->number() == m_file.ledger.left()) {
        m_draft->end();
        leave();
        return;
    }
    complaints.push_back({m_reasonField, reason.isEmpty() ? tr("Enter a short reason.") : QString()});
    if (!check(complaints))
        return;
    const auto saved = m_commands.perform(plan(reason));
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    m_draft->end();
    switch (m_kind) {
    case Kind::Extend:
        Q_EMIT done(tr("Pack extended"));
        break;
    case Kind::Correct:
        Q_EMIT done(tr("Count corrected"));
        break;
    case Kind::Hold:
        Q_EMIT done(tr("Pack on hold"));
        break;
    case Kind::HoldAll:
        Q_EMIT done(tr("All packs on hold"));
        break;
    case Kind::Refund:
        Q_EMIT done(m_file.payment ? tr("Pack refunded and closed") : tr("Pack closed"));
        break;
    }
}

} // namespace ui
