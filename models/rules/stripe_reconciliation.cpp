// Stripe reconciliation: gathering lines into charges, matching, comparing.
#include "models/rules/stripe_reconciliation.h"

#include <QHash>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace models
{

namespace
{

int monthNumber(UtcTime time, const Zone& zone)
{
    const QDate day = zone.dateOf(time);
    return day.year() * 12 + day.month();
}

QStringList differencesOf(const Payment& payment, const StripeCharge& charge)
{
    QStringList differences;
    if (payment.currency != charge.currency)
        differences << u"currency"_s;
    if (payment.amount != charge.gross)
        differences << u"amount"_s;
    if (payment.refundAmount.value_or(Minor{}) != charge.refunded)
        differences << u"refunded"_s;
    return differences;
}

bool tookMoney(const Payment& payment)
{
    return payment.status != PaymentStatus::Pending && payment.status != PaymentStatus::Failed;
}

} // namespace

std::vector<StripeCharge> gatherCharges(const std::vector<StripeLine>& lines)
{
    std::vector<StripeCharge> charges;
    QHash<QString, size_t> known;
    const auto placeOf = [&](const StripeLine& line) -> size_t {
        QStringList keys = line.transactionIds;
        if (!line.paymentIntentId.isEmpty())
            keys.prepend(line.paymentIntentId);
        size_t place = charges.size();
        for (const QString& key : keys) {
            if (const auto at = known.constFind(key); at != known.cend()) {
                place = *at;
                break;
            }
        }
        if (place == charges.size())
            charges.push_back({line.row, line.paymentIntentId, {}, line.currency, {}, {}, {}});
        for (const QString& key : keys)
            known.insert(key, place);
        return place;
    };
    for (const StripeLine& line : lines) {
        if (line.kind == StripeLine::Kind::Other)
            continue;
        StripeCharge& charge = charges[placeOf(line)];
        if (charge.paymentIntentId.isEmpty())
            charge.paymentIntentId = line.paymentIntentId;
        for (const QString& id : line.transactionIds) {
            if (!charge.transactionIds.contains(id))
                charge.transactionIds << id;
        }
        if (line.kind == StripeLine::Kind::Refund) {
            charge.refunded += -line.gross; // a refund that failed comes back with the other sign
        } else {
            charge.gross += line.gross;
            charge.refunded += line.refunded;
            charge.currency = line.currency;
        }
        if (line.created && (!charge.created || *line.created < *charge.created))
            charge.created = line.created;
    }
    return charges;
}

StripeReconciliation reconcileStripe(const std::vector<StripeCharge>& charges, const std::vector<Payment>& payments,
                                     const Zone& zone)
{
    QHash<QString, size_t> byIntent, byTransaction;
    for (size_t i = 0; i < payments.size(); ++i) {
        if (payments[i].stripePaymentIntentId && !payments[i].stripePaymentIntentId->isEmpty())
            byIntent.insert(*payments[i].stripePaymentIntentId, i);
        if (payments[i].transactionId && !payments[i].transactionId->isEmpty())
            byTransaction.insert(*payments[i].transactionId, i);
    }
    StripeReconciliation result;
    std::vector<bool> used(payments.size(), false);
    std::vector<std::optional<size_t>> found(charges.size());
    // Payment intents first, for every charge: a transaction id must not take a payment that another charge names
    // better.
    for (size_t c = 0; c < charges.size(); ++c) {
        const auto at = byIntent.constFind(charges[c].paymentIntentId);
        if (at != byIntent.cend() && !used[*at]) {
            found[c] = *at;
            used[*at] = true;
        }
    }
    for (size_t c = 0; c < charges.size(); ++c) {
        for (const QString& id : charges[c].transactionIds) {
            const auto at = byTransaction.constFind(id);
            if (!found[c] && at != byTransaction.cend() && !used[*at]) {
                found[c] = *at;
                used[*at] = true;
            }
        }
    }
    QSet<int> months;
    for (size_t c = 0; c < charges.size(); ++c) {
        if (charges[c].created)
            months.insert(monthNumber(*charges[c].created, zone));
        if (!found[c]) {
            result.extra.push_back(charges[c]);
            continue;
        }
        const Payment& payment = payments[*found[c]];
        months.insert(monthNumber(payment.createdAt, zone));
        StripeMatch match{payment, charges[c], differencesOf(payment, charges[c])};
        (match.differences.isEmpty() ? result.matched : result.different).push_back(std::move(match));
    }
    for (size_t i = 0; i < payments.size(); ++i) {
        const bool isStripe = payments[i].stripePaymentIntentId && !payments[i].stripePaymentIntentId->isEmpty();
        if (!used[i] && isStripe && tookMoney(payments[i]) &&
            (months.isEmpty() || months.contains(monthNumber(payments[i].createdAt, zone))))
            result.missing.push_back(payments[i]);
    }
    std::sort(result.missing.begin(), result.missing.end(), [](const Payment& a, const Payment& b) {
        return std::tie(a.createdAt, a.id) < std::tie(b.createdAt, b.id);
    });
    return result;
}

} // namespace models
