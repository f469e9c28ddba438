// Lines of `apply` for money.
#include "app/cli/apply/lines.h"
#include "ui/core/plans/payment_plans.h"

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

ui::Plan planRecordPayment(Fields& fields)
{
    ui::plans::PaymentRequest request;
    request.id = fields.newIdIf();
    request.client = fields.name(u"client"_s);
    request.currency = fields.currency();
    request.amount = fields.money(u"amount"_s, request.currency);
    request.paymentMethod = fields.name(u"payment_method"_s);
    request.booking = fields.nameIf(u"booking"_s);
    request.clientPackage = fields.nameIf(u"client_package"_s);
    request.date = fields.momentIf(u"date"_s);
    if (const auto status = fields.wordIf(
            u"status"_s, {u"pending"_s, u"succeeded"_s, u"failed"_s, u"partially_refunded"_s, u"refunded"_s}))
        request.status = models::enumFromWord<models::PaymentStatus>(*status);
    request.platformFee = fields.moneyIf(u"platform_fee"_s, request.currency);
    request.trainerPayout = fields.moneyIf(u"trainer_payout"_s, request.currency);
    request.refundAmount = fields.moneyIf(u"refund_amount"_s, request.currency);
    request.stripePaymentIntentId = fields.nameIf(u"stripe_payment_intent_id"_s);
    request.transactionId = fields.nameIf(u"transaction_id"_s);
    return ui::plans::recordPayment(request);
}

ui::Plan planRefund(Fields& fields)
{
    const QString payment = fields.name(u"payment"_s);
    const QString amount = fields.name(u"amount"_s);
    const auto currency = fields.nameIf(u"currency"_s);
    return ui::plans::refundPayment(payment, amount, currency, fields.text(u"reason"_s));
}

} // namespace

void addPaymentLines(std::vector<Line>& lines)
{
    lines.insert(lines.end(), {{"record_payment", planRecordPayment}, {"refund", planRefund}});
}

} // namespace cli
