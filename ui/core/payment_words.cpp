// Saying how and whether something was paid.
#include "ui/core/payment_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

struct PaymentWords {
    Q_DECLARE_TR_FUNCTIONS(ui::PaymentWords)
};

} // namespace

QString paymentMethodWords(const QString& method)
{
    if (method.isEmpty())
        return u"–"_s;
    if (method == u"card")
        return PaymentWords::tr("Card");
    if (method == u"cash")
        return PaymentWords::tr("Cash");
    if (method == u"transfer" || method == u"bank_transfer")
        return PaymentWords::tr("Transfer");
    if (method == u"terminal" || method == u"card_terminal")
        return PaymentWords::tr("Terminal");
    return method;
}

QString paymentStatusWords(models::PaymentStatus status)
{
    switch (status) {
    case models::PaymentStatus::Pending:
        return PaymentWords::tr("waiting", "state of a payment");
    case models::PaymentStatus::Failed:
        return PaymentWords::tr("failed", "state of a payment");
    case models::PaymentStatus::PartiallyRefunded:
        return PaymentWords::tr("part refunded", "state of a payment");
    case models::PaymentStatus::Refunded:
        return PaymentWords::tr("refunded", "state of a payment");
    case models::PaymentStatus::Succeeded:
        break;
    }
    return PaymentWords::tr("paid", "state of a payment");
}

} // namespace ui
