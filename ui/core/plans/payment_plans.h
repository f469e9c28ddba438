// Plans for money: record a payment, refund one.
#pragma once

#include "ui/core/commands.h"

namespace ui::plans
{

struct PaymentRequest {
    QString client; ///< reference
    models::Minor amount;
    QString currency;
    QString paymentMethod;
    std::optional<QString> booking{};              ///< id
    std::optional<QString> clientPackage{};        ///< id
    std::optional<models::UtcTime> date{};         ///< none: now
    std::optional<models::PaymentStatus> status{}; ///< none: as the refund says
    std::optional<models::Minor> platformFee{};
    std::optional<models::Minor> trainerPayout{};
    std::optional<models::Minor> refundAmount{};
    std::optional<QString> stripePaymentIntentId{};
    std::optional<QString> transactionId{};
    std::optional<models::Uuid> id{};
};

/// Records money received for a session, a pack, or neither. Duplicate when the Stripe id is there already;
/// InvalidState for a pack that is paid; Invalid outside the ranges of models::checkPayment.
Plan recordPayment(PaymentRequest request);

/// Gives back a part or all of a payment recorded here (see models::withRefund). `currency`, where given, must be the
/// payment's (CurrencyMismatch). The amount is text: how many decimals it may have depends on the payment's currency.
Plan refundPayment(QString payment, QString amount, std::optional<QString> currency, QString reason);

/// Keeps the amount and the reason of one refund beside its payment: a read notice of the trainer, whose related_id is
/// the payment (docs/decisions/0013-refund-reasons.md).
models::Status noteRefund(const Planning& planning, Act& act, const models::Payment& payment, models::Minor amount,
                          const QString& reason);

} // namespace ui::plans
