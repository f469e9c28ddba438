// trainerdesk-cli import stripe
#include "app/cli/commands.h"
#include "storage/exchange/stripe_report.h"
#include "ui/core/commands.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace models;

namespace cli
{

namespace
{

QJsonObject paymentObject(const Payment& payment)
{
    QJsonObject object{{u"payment_id"_s, payment.id.toString()},
                       {u"created"_s, payment.createdAt.toString()},
                       {u"currency"_s, payment.currency},
                       {u"amount"_s, moneyText(payment.amount, payment.currency)},
                       {u"refunded"_s, moneyText(payment.refundAmount.value_or(Minor{}), payment.currency)}};
    if (payment.stripePaymentIntentId)
        object.insert(u"payment_intent_id"_s, *payment.stripePaymentIntentId);
    if (payment.transactionId)
        object.insert(u"transaction_id"_s, *payment.transactionId);
    return object;
}

QJsonObject chargeObject(const StripeCharge& charge)
{
    QJsonObject object{{u"row"_s, charge.row},
                       {u"currency"_s, charge.currency},
                       {u"amount"_s, moneyText(charge.gross, charge.currency)},
                       {u"refunded"_s, moneyText(charge.refunded, charge.currency)}};
    if (!charge.paymentIntentId.isEmpty())
        object.insert(u"payment_intent_id"_s, charge.paymentIntentId);
    if (!charge.transactionIds.isEmpty())
        object.insert(u"transaction_id"_s, charge.transactionIds.constFirst());
    return object;
}

QJsonObject matchObject(const StripeMatch& match)
{
    QJsonObject object = paymentObject(match.payment);
    object.insert(u"row"_s, match.charge.row);
    if (!match.differences.isEmpty()) {
        object.insert(u"differs"_s, QJsonArray::fromStringList(match.differences));
        object.insert(u"stripe"_s, chargeObject(match.charge));
    }
    return object;
}

QString idText(const std::optional<QString>& intent, const std::optional<QString>& transaction)
{
    if (intent && !intent->isEmpty())
        return *intent;
    return transaction.value_or(u"-"_s);
}

void printReconciliation(const StripeReconciliation& result, const storage::StripeReport& report)
{
    print(u"read %1, matched %2, different %3, missing %4, extra %5, unreadable %6"_s.arg(report.read)
              .arg(result.matched.size())
              .arg(result.different.size())
              .arg(result.missing.size())
              .arg(result.extra.size())
              .arg(report.rejects.size()));
    for (const StripeMatch& match : result.different) {
        const Payment& p = match.payment;
        const StripeCharge& c = match.charge;
        print(u"different  row %1  %2  %3: here %4 %5, refunded %6; Stripe %7 %8, refunded %9"_s.arg(c.row).arg(
            idText(p.stripePaymentIntentId, p.transactionId), match.differences.join(u", "_s),
            moneyText(p.amount, p.currency), p.currency, moneyText(p.refundAmount.value_or(Minor{}), p.currency),
            moneyText(c.gross, c.currency), c.currency, moneyText(c.refunded, c.currency)));
    }
    for (const Payment& p : result.missing)
        print(u"missing    %1  %2 %3, not in the file"_s.arg(idText(p.stripePaymentIntentId, p.transactionId),
                                                             moneyText(p.amount, p.currency), p.currency));
    for (const StripeCharge& c : result.extra)
        print(u"extra      row %1  %2  %3 %4, not in this desk"_s.arg(c.row).arg(
            c.paymentIntentId.isEmpty() ? c.transactionIds.join(u' ') : c.paymentIntentId,
            moneyText(c.gross, c.currency), c.currency));
    for (const auto& reject : report.rejects)
        tell(u"row %1: %2"_s.arg(reject.row).arg(reject.reason));
}

} // namespace

int runImportStripe(Context& context, const QStringList& words)
{
    Arguments arguments(u"import stripe"_s,
                        u"Compares Stripe's itemised report with the desk's payments. Nothing is changed."_s,
                        {u"FILE.csv"_s});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    QFile file(arguments.positional().constFirst());
    if (!file.open(QIODevice::ReadOnly))
        return refuse(context, {ErrorCode::NotFound,
                                u"The file %1 cannot be read: %2"_s.arg(file.fileName(), file.errorString())});
    const auto report = storage::readStripeReport(file);
    if (!report)
        return refuse(context, report.error());
    const auto desk = openDesk(context);
    if (!desk)
        return refuse(context, desk.error());
    const auto practice = ui::readPractice(desk->store->reader());
    if (!practice)
        return refuse(context, practice.error());
    const auto payments = desk->store->reader().all<Payment>(
        u"WHERE trainer_id = ? AND (stripe_payment_intent_id IS NOT NULL OR transaction_id IS NOT NULL) ORDER BY created_at, id"_s,
        {practice->profile.id.toString()});
    if (!payments)
        return refuse(context, payments.error());
    const auto result = reconcileStripe(gatherCharges(report->lines), *payments, practice->zone);
    if (!context.json) {
        printReconciliation(result, *report);
        return 0;
    }
    QJsonArray matched, different, missing, extra, rejects;
    for (const StripeMatch& match : result.matched)
        matched.append(matchObject(match));
    for (const StripeMatch& match : result.different)
        different.append(matchObject(match));
    for (const Payment& payment : result.missing)
        missing.append(paymentObject(payment));
    for (const StripeCharge& charge : result.extra)
        extra.append(chargeObject(charge));
    for (const auto& reject : report->rejects)
        rejects.append(QJsonObject{{u"row"_s, reject.row}, {u"reason"_s, reject.reason}});
    printJson({{u"read"_s, report->read},
               {u"matched"_s, matched},
               {u"missing"_s, missing},
               {u"extra"_s, extra},
               {u"different"_s, different},
               {u"rejected"_s, int(report->rejects.size())},
               {u"rejects"_s, rejects}});
    return 0;
}

} // namespace cli
