// PaymentPage: one payment in the side panel - its amounts, how the payout compares, and giving money back.
#pragma once

#include "ui/core/commands.h"
#include "ui/core/earnings/earnings_words.h"
#include "ui/kit/panel.h"

namespace ui
{

class Button;
class ConsequenceList;
class Field;
class FormField;
class MoneyField;

class PaymentPage : public PanelPage
{
    Q_OBJECT

public:
    PaymentPage(Theme& theme, Commands& commands, const QLocale& locale, QWidget* parent = nullptr);

    void show(const earnings::PaymentLine& line, const models::Zone& zone, bool isPrivate);
    const models::Uuid& paymentId() const { return m_line.payment.id; }
    /// Says below the refund form why it was refused.
    void setProblem(const QString& sentence);

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
    void refund();

    Theme& m_dress;
    Commands& m_commands;
    QLocale m_locale;
    models::Zone m_zone;
    earnings::PaymentLine m_line;
    MoneyField* m_amount = nullptr;
    FormField* m_amountField = nullptr;
    Field* m_reason = nullptr;
    FormField* m_reasonField = nullptr;
    ConsequenceList* m_consequences = nullptr;
};

} // namespace ui
