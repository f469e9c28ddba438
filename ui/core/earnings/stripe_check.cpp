// Reading, comparing and listing.
#include "ui/core/earnings/stripe_check.h"

#include "storage/exchange/stripe_report.h"
#include "ui/core/cell.h"

#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::Payment;
using models::StripeCharge;

namespace ui::earnings
{

namespace
{

QString amountsOf(models::Minor gross, models::Minor refunded, const QString& currency, const QLocale& locale)
{
    const QString amount = moneyWords(gross, currency, locale);
    return refunded.units == 0
               ? amount
               : StripeItemModel::tr("%1, refunded %2").arg(amount, moneyWords(refunded, currency, locale));
}

QString hereWords(const Payment& payment, const QLocale& locale)
{
    return amountsOf(payment.amount, payment.refundAmount.value_or(models::Minor{}), payment.currency, locale);
}

QString thereWords(const StripeCharge& charge, const QLocale& locale)
{
    return amountsOf(charge.gross, charge.refunded, charge.currency, locale);
}

QString referenceOf(const Payment& payment)
{
    return payment.stripePaymentIntentId && !payment.stripePaymentIntentId->isEmpty()
               ? *payment.stripePaymentIntentId
               : payment.transactionId.value_or(QString());
}

QString referenceOf(const StripeCharge& charge)
{
    return !charge.paymentIntentId.isEmpty() ? charge.paymentIntentId : charge.transactionIds.value(0);
}

QString differenceWords(const QStringList& differences)
{
    QStringList words;
    for (const QString& one : differences)
        words.append(one == u"currency"   ? StripeItemModel::tr("currency")
                     : one == u"refunded" ? StripeItemModel::tr("refund")
                                          : StripeItemModel::tr("amount"));
    return words.join(StripeItemModel::tr(", ", "between words"));
}

} // namespace

models::Result<std::vector<StripeRow>> checkStripe(const storage::Reader& reader, const Practice& practice,
                                                   const QLocale& locale, const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return models::fail(
            models::ErrorCode::NotFound,
            StripeItemModel::tr("The file %1 cannot be read: %2").arg(file.fileName(), file.errorString()));
    TD_ASSIGN(const auto report, storage::readStripeReport(file));
    TD_ASSIGN(
        const auto payments,
        reader.all<Payment>(
            u"WHERE trainer_id = ? AND (stripe_payment_intent_id IS NOT NULL OR transaction_id IS NOT NULL) ORDER BY created_at, id"_s,
            {practice.profile.id.toString()}));
    const auto result = models::reconcileStripe(models::gatherCharges(report.lines), payments, practice.zone);
    std::vector<StripeRow> rows;
    const auto addMatch = [&](StripeFinding finding, const models::StripeMatch& match) {
        rows.push_back({finding, match.charge.row, referenceOf(match.payment), hereWords(match.payment, locale),
                        thereWords(match.charge, locale), differenceWords(match.differences), match.payment.id});
    };
    for (const auto& match : result.matched)
        addMatch(StripeFinding::Matched, match);
    for (const auto& match : result.different)
        addMatch(StripeFinding::Different, match);
    for (const Payment& payment : result.missing)
        rows.push_back({StripeFinding::Missing,
                        0,
                        referenceOf(payment),
                        hereWords(payment, locale),
                        {},
                        StripeItemModel::tr("not in the file"),
                        payment.id});
    for (const StripeCharge& charge : result.extra)
        rows.push_back({StripeFinding::Extra,
                        charge.row,
                        referenceOf(charge),
                        {},
                        thereWords(charge, locale),
                        StripeItemModel::tr("not in this desk")});
    for (const auto& reject : report.rejects)
        rows.push_back({StripeFinding::Unreadable, reject.row, {}, {}, {}, reject.reason});
    return rows;
}

void StripeItemModel::setRows(std::vector<StripeRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].finding == m_finding)
            m_shown.push_back(i);
    endResetModel();
}

void StripeItemModel::setFinding(StripeFinding finding)
{
    m_finding = finding;
    setRows(std::move(m_rows));
}

int StripeItemModel::count(StripeFinding finding) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [finding](const StripeRow& row) { return row.finding == finding; }));
}

int StripeItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int StripeItemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StripeItemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const StripeRow& row = entry(index.row());
    if (role == ToneRole && index.column() == Words)
        return QVariant::fromValue(row.finding == StripeFinding::Matched ? Tone::Quiet : Tone::Warn);
    if (role == IdRole)
        return row.payment ? QVariant::fromValue(*row.payment) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Row:
        return row.row > 0 ? QLocale().toString(row.row) : u"–"_s;
    case Reference:
        return row.reference.isEmpty() ? u"–"_s : row.reference;
    case Here:
        return row.here.isEmpty() ? u"–"_s : row.here;
    case There:
        return row.there.isEmpty() ? u"–"_s : row.there;
    default:
        return row.words;
    }
}

QVariant StripeItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row", "of a file");
    case Reference:
        return tr("Payment");
    case Here:
        return tr("Here");
    case There:
        return tr("Stripe");
    default:
        return tr("What");
    }
}

} // namespace ui::earnings
