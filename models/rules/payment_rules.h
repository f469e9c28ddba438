// Payment rules: what the platform should pay out, what may be refunded, what counts.
#pragma once

#include "models/entities/payments.h"

namespace models
{

/// Taken by the platform (it has a Stripe id): read-only on the desktop.
bool isPlatformPayment(const Payment& payment);
/// Succeeded, partly or fully refunded; pending and failed count nothing.
bool counts(PaymentStatus status);

/// A = amount - refund - fee: the platform keeps its fee when money goes back.
Minor netRetained(const Payment& payment);
/// B = amount - refund - round(fee x (amount - refund) / amount): the fee goes back in proportion.
Minor netProportional(const Payment& payment);
/// Amount less refunds.
Minor keptAmount(const Payment& payment);

/// How the stored payout compares. `word` is retained, proportional, rounding, variance, not settled, manual, or empty
/// (pending and failed).
struct PayoutCheck {
    QString word;
    std::optional<Minor> netExpected{}; ///< whichever of A and B is nearer to the payout; A on a tie or without payout
    std::optional<Minor> variance{};    ///< payout - netExpected
};
PayoutCheck checkPayout(const Payment& payment);

/// Invalid unless amount > 0, 0 <= refund <= amount, 0 <= fee <= amount, -fee <= payout, the status agrees with
/// the refund, and the currency is one.
Status checkPayment(const Payment& payment);

/// succeeded, partially_refunded or refunded, as the amounts say.
PaymentStatus statusFor(Minor amount, Minor refunded);

/// The payment with a further refund. ReadOnly for the platform's, InvalidState where nothing was received, Invalid for
/// an amount that is not above zero or more than what is left.
Result<Payment> withRefund(const Payment& payment, Minor amount);

} // namespace models
