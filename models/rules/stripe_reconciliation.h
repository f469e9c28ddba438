// Stripe reconciliation: the lines of Stripe's itemised report against the desk's payments. It changes nothing.
#pragma once

#include "models/entities/payments.h"
#include "models/zone.h"

#include <vector>

namespace models
{

/// One line of the file, as read: a charge, a refund, or something that concerns no payment (a payout, a fee).
struct StripeLine {
    enum class Kind { Charge, Refund, Other };
    Kind kind = Kind::Charge;
    int row = 0; ///< in the file, the header being 1
    QString paymentIntentId;
    QStringList transactionIds; ///< charge, source and balance transaction ids, whichever stand in the line
    QString currency;           ///< capitals
    Minor gross;                ///< of a refund as in the file, i.e. negative
    Minor refunded;             ///< where the file has refunds in a column of the charge
    std::optional<UtcTime> created;
};

/// What the file says of one payment: its charge and refunds together.
struct StripeCharge {
    int row = 0;
    QString paymentIntentId;
    QStringList transactionIds;
    QString currency;
    Minor gross;
    Minor refunded;
    std::optional<UtcTime> created;
};

struct StripeMatch {
    Payment payment;
    StripeCharge charge;
    QStringList differences; ///< of "currency", "amount", "refunded"; empty when all is equal
};

struct StripeReconciliation {
    std::vector<StripeMatch> matched;
    std::vector<StripeMatch> different;
    std::vector<Payment> missing;    ///< the desk has them, the file has not
    std::vector<StripeCharge> extra; ///< the file has them, the desk has not
};

/// Puts charges and refunds of one payment together (by payment intent, else by a shared transaction id), by first
/// line.
std::vector<StripeCharge> gatherCharges(const std::vector<StripeLine>& lines);

/// Matches by payment intent, then by transaction id; each payment and each charge is used once.
///
/// Missing are payments with a Stripe id that took money and were made in a month (of `zone`) which the file's lines or
/// the matched payments fall into: a report of March says nothing of May.
StripeReconciliation reconcileStripe(const std::vector<StripeCharge>& charges, const std::vector<Payment>& payments,
                                     const Zone& zone);

} // namespace models
