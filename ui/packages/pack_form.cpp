// The four corrections of a pack.
#include "ui/packages/pack_form.h"

#include "ui/core/plans/package_plans.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/layouts.h"
#include "ui/kit/value_fields.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;
using models::Minor;

namespace ui
{

namespace
{

/// How far the end moves when the form opens.
constexpr int kUsualExtension = 14;

} // namespace

PackForm::PackForm(Theme& theme, Commands& commands, QWidget* parent) : QWidget(parent), m_theme(theme), m_commands(commands)
{
    setObjectName(u"packForm"_s);
    m_page = new PanelPage(theme);
    columnLayout(this, 0)->addWidget(m_page);
    m_heading = new PanelHeading(theme, {});
    connect(m_heading->close(), &QPushButton::clicked, this, &PackForm::cancelled);
    m_page->body()->addWidget(m_heading);
    m_page->body()->addSpacing(4);
    m_fields = new QWidget;
    columnLayout(m_fields, 12);
    m_page->body()->addWidget(m_fields);
    m_page->body()->addStretch(1);
    m_cancel = new Button(theme, tr("Cancel"));
    m_save = new Button(theme, {}, Button::Kind::Primary);
    m_save->setObjectName(u"packFormSave"_s);
    m_page->setActions({m_cancel, m_save});
    connect(m_cancel, &QPushButton::clicked, this, &PackForm::cancelled);
    connect(m_save, &QPushButton::clicked, this, &PackForm::save);
}

void PackForm::start(Kind kind, const PackFile& file, const Wording& wording)
{
    m_kind = kind;
    m_file = file;
    m_wording = wording;
    emptyLayout(m_fields->layout());
    m_first = m_last = nullptr;
    m_number = nullptr;
    m_choice = nullptr;
    m_valueField = nullptr;
    const models::Zone zone = wording.times().zone();
    const auto today = [this, zone] { return zone.dateOf(m_commands.store().now()); };
    const QString name = fullName(file.client.firstName, file.client.lastName);
    auto* body = static_cast<QVBoxLayout*>(m_fields->layout());
    body->addWidget(new Text(m_theme, tr("%1, %2", "client, pack").arg(name, file.ledger.offer.name), Type::Body, &Tokens::text2));
    const auto day = [&](const QString& label, QDate value, const QString& object) {
        auto* field = new DateField(m_theme, wording.locale(), today);
        field->setObjectName(object);
        field->setDate(value);
        m_valueField = new FormField(m_theme, label, field);
        body->addWidget(m_valueField);
        connect(field, &QLineEdit::textChanged, this, &PackForm::showResult);
        return field;
    };
    switch (kind) {
    case Kind::Extend:
        m_heading->setTitle(tr("Extend pack"));
        m_save->setText(tr("Extend"));
        m_last = day(tr("Last day"), (file.ledger.pack.expiryDate ? std::max(zone.dateOf(*file.ledger.pack.expiryDate), today()) : today()).addDays(kUsualExtension),
                     u"packLastDay"_s);
        break;
    case Kind::Correct:
        m_heading->setTitle(tr("Correct count"));
        m_save->setText(tr("Correct"));
        m_number = new NumberField(m_theme, 0, 1000, wording.locale());
        m_number->setObjectName(u"packCount"_s);
        m_number->setNumber(std::max(0, file.ledger.left()));
        m_valueField = new FormField(m_theme, tr("Sessions left"), m_number);
        body->addWidget(m_valueField);
        connect(m_number, &QLineEdit::textChanged, this, &PackForm::showResult);
        break;
    case Kind::Hold:
        m_heading->setTitle(tr("Put on hold"));
        m_save->setText(tr("Put on hold"));
        m_first = day(tr("First day"), today(), u"packHoldFrom"_s);
        m_last = day(tr("Last day"), today().addDays(6), u"packHoldTo"_s);
        break;
    case Kind::Refund: {
        m_heading->setTitle(tr("Refund pack"));
        m_save->setText(tr("Refund and close"));
        const Minor paid = file.payment && (file.payment->status == models::PaymentStatus::Succeeded || file.payment->status == models::PaymentStatus::PartiallyRefunded)
                               ? file.payment->amount - file.payment->refundAmount.value_or(Minor())
                               : Minor();
        m_refund = models::refundOf(file.ledger, paid, file.service.price);
        m_choice = new ChoiceBar(m_theme, ChoiceBar::Look::ViewSwitch, {tr("Pro rata"), tr("List price")});
        m_choice->setStretched(true);
        body->addWidget(new FormField(m_theme, tr("Reckoned by"), m_choice, tr("Pro rata: by sessions left. List price: sessions used cost the single price.")));
        connect(m_choice, &ChoiceBar::chosen, this, &PackForm::showResult);
        break;
    }
    }
    m_reason = new Field(m_theme);
    m_reason->setObjectName(u"packReason"_s);
    m_reason->setMaxLength(500);
    m_reasonField = new FormField(m_theme, tr("Reason"), m_reason, tr("Kept in the history of this pack."));
    body->addWidget(m_reasonField);
    m_result = new Text(m_theme, {}, Type::Body, &Tokens::text2);
    m_result->setWordWrap(true);
    body->addWidget(m_result);
    showResult();
    if (m_number) {
        m_number->setFocus(Qt::OtherFocusReason);
        m_number->selectAll();
    } else if (m_choice) {
        m_reason->setFocus(Qt::OtherFocusReason);
    } else if (QWidget* field = m_first ? m_first : m_last) {
        field->setFocus(Qt::OtherFocusReason);
    }
}

void PackForm::showResult()
{
    if (!m_result)
        return;
    QString words;
    const models::Zone& zone = m_wording->times().zone();
    switch (m_kind) {
    case Kind::Extend:
        if (const auto last = m_last->date(); last && m_file.ledger.pack.expiryDate) {
            const int days = int(zone.dateOf(*m_file.ledger.pack.expiryDate).daysTo(*last));
            words = days < 0 ? tr("Ends %n days earlier than now.", nullptr, -days) : tr("Ends %n days later than now.", nullptr, days);
        }
        break;
    case Kind::Correct:
        if (const auto number = m_number->number()) {
            const int change = *number - m_file.ledger.left();
            words = change > 0 ? tr("Gives %n sessions.", nullptr, change) : change < 0 ? tr("Takes %n sessions off.", nullptr, -change) : tr("No change.");
        }
        break;
    case Kind::Hold:
        if (m_first && m_last && m_first->date() && m_last->date() && *m_first->date() <= *m_last->date()) {
            const int days = models::newHoldDays(m_file.ledger.adjustments, *m_first->date(), *m_last->date());
            words = tr("No bookings from this pack on these days; its end moves by %n days.", nullptr, days);
        }
        break;
    case Kind::Refund: {
        const Minor back = m_choice->current() == 0 ? m_refund.proRata : m_refund.listPrice;
        const QString currency = m_file.payment ? m_file.payment->currency : m_wording->currency();
        words = tr("%1 go back, the pack closes, and booked sessions are taken out of it.").arg(moneyWords(back, currency, m_wording->locale()));
        break;
    }
    }
    m_result->setText(words);
    m_result->setVisible(!words.isEmpty());
}

Plan PackForm::plan(const QString& reason) const
{
    const QString id = m_file.ledger.pack.id.toString();
    switch (m_kind) {
    case Kind::Extend: {
        plans::AdjustmentRequest request;
        request.clientPackage = id;
        request.expiryDate = m_last->date();
        request.reason = reason;
        return plans::adjustPackage(request);
    }
    case Kind::Correct: {
        plans::AdjustmentRequest request;
        request.clientPackage = id;
        request.sessions = m_number->number().value_or(0) - m_file.ledger.left();
        request.reason = reason;
        return plans::adjustPackage(request);
    }
    case Kind::Hold: {
        plans::HoldRequest request;
        request.clientPackage = id;
        request.from = *m_first->date();
        request.to = *m_last->date();
        request.reason = reason;
        return plans::holdPackage(request);
    }
    case Kind::Refund:
        break;
    }
    return plans::refundPackage(id, m_choice->current() == 0 ? plans::RefundMethod::ProRata : plans::RefundMethod::ListPrice, reason);
}

void PackForm::save()
{
    const QString reason = m_reason->text().trimmed();
    m_reasonField->setProblem(reason.isEmpty() ? tr("Enter a short reason.") : QString());
    const bool good = (m_kind != Kind::Extend || m_last->date()) && (m_kind != Kind::Correct || m_number->number()) &&
                      (m_kind != Kind::Hold || (m_first->date() && m_last->date() && *m_first->date() <= *m_last->date()));
    if (m_valueField)
        m_valueField->setProblem(good ? QString() : m_kind == Kind::Correct ? tr("Enter a number.") : tr("Enter a day, not before the first."));
    if (reason.isEmpty() || !good)
        return;
    if (m_kind == Kind::Correct && *m_number->number() == m_file.ledger.left()) {
        Q_EMIT cancelled();
        return;
    }
    const auto saved = m_commands.perform(plan(reason));
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
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
    case Kind::Refund:
        Q_EMIT done(tr("Pack refunded and closed"));
        break;
    }
}

void PackForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && (event->modifiers() & Qt::ControlModifier)) {
        save();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
