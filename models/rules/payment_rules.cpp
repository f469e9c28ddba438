// The two payout equations, refunds and ranges.
#include "models/rules/payment_rules.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace models
{

namespace
{

Minor orZero(const std::optional<Minor>& amount)
{
    return amount.value_or(Minor{});
}

qint64 distance(Minor a, Minor b)
{
    return std::llabs(a.units - b.units);
}

} // namespace

bool isPlatformPayment(const Payment& payment)
{
    return payment.stripePaymentIntentId && !payment.stripePaymentIntentId->isEmpty();
}

bool counts(PaymentStatus status)
{
    return status == PaymentStatus::Succeeded || status == PaymentStatus::PartiallyRefunded ||
           status == PaymentStatus::Refunded;
}

Minor keptAmount(const Payment& payment)
{
    return payment.amount - orZero(payment.refundAmount);
}

Minor netRetained(const Payment& payment)
{
    return keptAmount(payment) - orZero(payment.platformFee);
}

Minor netProportional(const Payment& payment)
{
    const Minor kept = keptAmount(payment);
    return kept - share(orZero(payment.platformFee), kept.units, payment.amount.units);
}

PayoutCheck checkPayout(const Payment& payment)
{
    if (!counts(payment.status))
        return {};
    if (!isPlatformPayment(payment))
        return {u"manual"_s};
    const Minor a = netRetained(payment);
    if (!payment.trainerPayout)
        return {u"not settled"_s, a};
    const Minor payout = *payment.trainerPayout;
    const Minor b = netProportional(payment);
    const Minor expected = distance(payout, b) < distance(payout, a) ? b : a;
    const QString word = payout == a                       ? u"retained"_s
                         : payout == b                     ? u"proportional"_s
                         : distance(payout, expected) <= 1 ? u"rounding"_s
                                                           : u"variance"_s;
    return {word, expected, payout - expected};
}

PaymentStatus statusFor(Minor amount, Minor refunded)
{
    if (refunded.units <= 0)
        return PaymentStatus::Succeeded;
    return refunded < amount ? PaymentStatus::PartiallyRefunded : PaymentStatus::Refunded;
}

Status checkPayment(const Payment& payment)
{
    if (!isCurrency(payment.currency))
        return fail(ErrorCode::Invalid, u"\"%1\" is no currency. Use a code like EUR."_s.arg(payment.currency));
    if (payment.amount.units <= 0)
        return fail(ErrorCode::Invalid, u"A payment must be more than zero. Nothing was recorded."_s);
    const Minor refund = orZero(payment.refundAmount);
    const Minor fee = orZero(payment.platformFee);
    if (refund.units < 0 || refund > payment.amount)
        return fail(ErrorCode::Invalid, u"A refund lies between zero and the amount paid. Nothing was recorded."_s);
    if (fee.units < 0 || fee > payment.amount)
        return fail(ErrorCode::Invalid,
                    u"A platform fee lies between zero and the amount paid. Nothing was recorded."_s);
    // More than expected is a variance to be shown, like less; only a loss beyond the fee cannot be.
    if (payment.trainerPayout && *payment.trainerPayout < -fee)
        return fail(ErrorCode::Invalid, u"A payout cannot lie below minus the fee. Nothing was recorded."_s);
    // What is pending or failed keeps whatever its source says; it counts nothing.
    if (counts(payment.status) && payment.status != statusFor(payment.amount, refund))
        return fail(ErrorCode::Invalid,
                    u"The status \"%1\" does not go with the amount refunded. Nothing was recorded."_s.arg(
                        enumWord(payment.status)));
    return {};
}

Result<Payment> withRefund(const Payment& payment, Minor amount)
{
    if (isPlatformPayment(payment))
        return fail(ErrorCode::ReadOnly, u"The platform took this payment, so only the platform can refund it. Nothing "
                                         "was changed; refund it there."_s);
    if (!counts(payment.status))
        return fail(ErrorCode::InvalidState, u"This payment was never received, so there is nothing to refund."_s);
    if (amount.units <= 0)
        return fail(ErrorCode::Invalid, u"A refund must be more than zero. Nothing was changed."_s);
    if (amount > keptAmount(payment))
        return fail(ErrorCode::Invalid, u"No more than %1 is left to refund. Nothing was changed."_s.arg(
                                            moneyText(keptAmount(payment), payment.currency)));
    Payment refunded = payment;
    refunded.refundAmount = orZero(payment.refundAmount) + amount;
    refunded.status = statusFor(payment.amount, *refunded.refundAmount);
    return refunded;
}

} // namespace models
