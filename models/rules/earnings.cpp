// Adding payments up.
#include "models/rules/earnings.h"

using namespace Qt::StringLiterals;

namespace models
{

void EarningsSum::add(const QString& key, const Payment& payment)
{
    if (!counts(payment.status))
        return;
    EarningsRow& row = m_rows[{key, payment.currency}];
    row.key = key;
    row.currency = payment.currency;
    ++row.count;
    row.gross += payment.amount;
    row.refunded += payment.refundAmount.value_or(Minor{});
    row.platformFee += payment.platformFee.value_or(Minor{});
    row.trainerPayout += payment.trainerPayout.value_or(Minor{});
}

std::vector<EarningsRow> EarningsSum::rows() const
{
    std::vector<EarningsRow> rows;
    for (const auto& [key, row] : m_rows)
        rows.push_back(row);
    return rows;
}

OwedAge owedAge(QDate session, QDate today)
{
    const qint64 days = session.daysTo(today);
    return days <= 30 ? OwedAge::UpTo30 : days <= 60 ? OwedAge::UpTo60 : days <= 90 ? OwedAge::UpTo90 : OwedAge::Over90;
}

QString owedAgeWord(OwedAge age)
{
    switch (age) {
    case OwedAge::UpTo30:
        return u"0-30"_s;
    case OwedAge::UpTo60:
        return u"31-60"_s;
    case OwedAge::UpTo90:
        return u"61-90"_s;
    case OwedAge::Over90:
        break;
    }
    return u"90+"_s;
}

} // namespace models
