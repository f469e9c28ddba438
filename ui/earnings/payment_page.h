// PaymentPage: one payment in the side panel - its amounts, how the payout compares, and giving money back.
#pragma once

#include "ui/core/commands.h"
#include "ui/core/earnings/earnings_words.h"
#include "ui/kit/panel.h"

class QSettings;

namespace ui
{

class Button;
class ConsequenceList;
class Field;
class FormDraft;
class FormField;
class MoneyField;

class PaymentPage : public PanelPage
{
    Q_OBJECT

public:
    /// What is typed into the refund and not done yet is kept in `memory`.
    PaymentPage(Theme& theme, Commands& commands, const QLocale& locale, QSettings* memory, QWidget* parent = nullptr);

    void show(const earnings::PaymentLine& line, const models::Zone& zone, bool isPrivate);
    const models::Uuid& paymentId() const { return m_line.payment.id; }
    /// Says below the refund form why it was refused.
    void setProblem(const QString& sentence);
    /// The refund was recorded: what was typed for it is no longer kept.
    void endRefund();
    /// Puts the focus on the reason of the refund.
    void focusReason();

Q_SIGNALS:
    void clientRequested(const models::Uuid& client);
    void bookingRequested(const models::Uuid& booking);
    /// `amount` is text for plans::refundPayment.
    void refundRequested(const models::Uuid& payment, const QString& amount, const QString& reason);
    void receiptRequested(const models::Uuid& payment);
    void closeRequested();

private:
    void addFacts(bool isPrivate);
    void addRefund();
    void showConsequences();
    /// Says at the amount what is wrong with it; true when nothing is.
    bool checkAmount();
    void refund();

    Theme& m_dress;
    Commands& m_commands;
    QLocale m_locale;
    QSettings* m_memory;
    models::Zone m_zone;
    earnings::PaymentLine m_line;
    MoneyField* m_amount = nullptr;
    FormField* m_amountField = nullptr;
    Field* m_reason = nullptr;
    FormField* m_reasonField = nullptr;
    ConsequenceList* m_consequences = nullptr;
    FormDraft* m_draft = nullptr; ///< of the refund that stands here now
};

} // namespace ui
