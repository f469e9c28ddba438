// Planning of payments and refunds.
#include "ui/core/plans/payment_plans.h"

#include "models/rules/notices.h"
#include "models/rules/payment_rules.h"
#include "ui/core/plans/edit.h"
#include "ui/core/references.h"

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::fail;
using models::Minor;
using models::Payment;
using models::PaymentStatus;
using models::Result;
using models::Status;

namespace ui::plans
{

namespace
{

/// Ties the payment to its booking or pack; a pack learns of it.
Status attachPayment(const Planning& planning, const PaymentRequest& request, Payment& payment, Act& act)
{
    const auto othersClient = [] {
        return fail(ErrorCode::Invalid, u"This belongs to another client. Nothing was recorded."_s);
    };
    if (request.booking && request.clientPackage)
        return fail(ErrorCode::Invalid,
                    u"A payment is for a session or for a pack, not for both. Nothing was recorded."_s);
    if (request.booking) {
        TD_ASSIGN(const models::Booking booking, bookingOf(planning, *request.booking));
        if (booking.clientId != payment.clientId)
            return othersClient();
        payment.bookingId = booking.id;
    }
    if (request.clientPackage) {
        TD_ASSIGN(const models::ClientPackage before, clientPackageOf(planning, *request.clientPackage));
        if (before.clientId != payment.clientId)
            return othersClient();
        if (before.paymentId) {
            TD_ASSIGN(const auto earlier, planning.reader.find<Payment>(*before.paymentId));
            if (earlier && earlier->status != PaymentStatus::Failed && earlier->status != PaymentStatus::Pending)
                return fail(ErrorCode::InvalidState, u"This pack is paid already. Nothing was recorded."_s);
        }
        if (payment.currency != planning.practice.settings.currency)
            return fail(ErrorCode::CurrencyMismatch,
                        u"Packs are priced in %1. Nothing was recorded; record the amount in that currency."_s.arg(
                            planning.practice.settings.currency));
        models::ClientPackage after = before;
        after.paymentId = payment.id;
        addUpdate(act.changes, before, after, planning.now);
        act.ids[u"client_package"_s] = before.id;
    }
    return {};
}

Status checkStripeIsNew(const Planning& planning, const Payment& payment)
{
    if (!models::isPlatformPayment(payment))
        return {};
    TD_ASSIGN(const qint64 known,
              planning.reader.number(u"SELECT count(*) FROM payments WHERE stripe_payment_intent_id = ?"_s,
                                     {*payment.stripePaymentIntentId}));
    if (known > 0)
        return fail(ErrorCode::Duplicate, u"A payment with this Stripe id is recorded already. Nothing was changed."_s);
    return {};
}

} // namespace

Status noteRefund(const Planning& planning, Act& act, const Payment& payment, Minor amount, const QString& reason)
{
    TD_ASSIGN(const models::User client, planning.reader.get<models::User>(payment.clientId));
    models::Notification notice;
    notice.id = planning.ids.next(planning.now);
    notice.userId = planning.practice.trainer.id;
    notice.type = models::noticeTypes::kRefund.toString();
    notice.title = u"Refund of %1 %2"_s.arg(models::moneyText(amount, payment.currency), payment.currency);
    notice.message = u"%1: %2"_s.arg(fullName(client), reason.trimmed());
    notice.isRead = true;
    notice.relatedId = payment.id;
    notice.createdAt = planning.now;
    addInsert(act.changes, notice);
    return {};
}

Plan recordPayment(PaymentRequest request)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(const models::User client, clientOf(planning, request.client));
        Payment payment;
        TD_ASSIGN(payment.id, freshId<Payment>(planning, request.id));
        payment.clientId = client.id;
        payment.trainerId = planning.practice.profile.id;
        payment.amount = request.amount;
        payment.currency = request.currency;
        payment.paymentMethod = request.paymentMethod;
        payment.refundAmount = request.refundAmount;
        payment.platformFee = request.platformFee;
        payment.trainerPayout = request.trainerPayout;
        payment.stripePaymentIntentId = request.stripePaymentIntentId;
        payment.transactionId = request.transactionId;
        payment.status =
            request.status.value_or(models::statusFor(payment.amount, request.refundAmount.value_or(Minor{})));
        if (payment.status == PaymentStatus::Refunded && !payment.refundAmount)
            payment.refundAmount = payment.amount;
        payment.createdAt = request.date.value_or(planning.now);
        payment.updatedAt = planning.now;
        // Money taken here goes through nobody's hands: without a word of a fee there is none.
        if (!models::isPlatformPayment(payment) && !payment.platformFee)
            payment.platformFee = Minor{0};
        TD_TRY(models::checkPayment(payment));
        TD_TRY(checkStripeIsNew(planning, payment));
        Act act;
        act.changes.label = u"Record payment"_s;
        act.id = payment.id;
        TD_TRY(attachPayment(planning, request, payment, act));
        addInsert(act.changes, payment);
        if (const models::PayoutCheck check = models::checkPayout(payment); check.netExpected)
            act.consequences.payout = models::moneyText(*check.netExpected, payment.currency);
        return act;
    };
}

Plan refundPayment(QString reference, QString amount, std::optional<QString> currency, QString reason)
{
    return [=](const Planning& planning) -> Result<Act> {
        if (reason.trimmed().isEmpty())
            return fail(ErrorCode::Invalid, u"A refund needs a reason. Nothing was changed; say why."_s);
        TD_ASSIGN(const Payment before, paymentOf(planning, reference));
        if (currency && *currency != before.currency)
            return fail(
                ErrorCode::CurrencyMismatch,
                u"This payment is in %1. Nothing was changed; refund it in that currency."_s.arg(before.currency));
        TD_ASSIGN(const Minor refund, models::parseMoney(amount, before.currency));
        TD_ASSIGN(const Payment after, models::withRefund(before, refund));
        Act act;
        act.changes.label = u"Refund payment"_s;
        act.id = before.id;
        addUpdate(act.changes, before, after, planning.now);
        TD_TRY(noteRefund(planning, act, before, refund, reason));
        act.consequences.messages << u"Kept: %1 %2"_s.arg(models::moneyText(models::keptAmount(after), after.currency),
                                                          after.currency);
        return act;
    };
}

} // namespace ui::plans
