// Earnings: the bridge gross - refunds - fees = net of counted payments, by key and currency; what is still owed.
#pragma once

#include "models/rules/payment_rules.h"
#include "models/rules/periods.h"

namespace models
{

/// Sums of one key and one currency; currencies are never added.
struct EarningsRow {
    QString key;
    QString currency;
    int count = 0;
    Minor gross;
    Minor refunded;
    Minor platformFee;
    Minor trainerPayout; ///< of rows that have one
    Minor net() const { return gross - refunded - platformFee; }
    bool operator==(const EarningsRow&) const = default;
};

/// How long something is owed.
enum class OwedAge { UpTo30, UpTo60, UpTo90, Over90 };
/// By whole local days between the session and today.
OwedAge owedAge(QDate session, QDate today);
/// "0-30", "31-60", "61-90", "90+".
QString owedAgeWord(OwedAge age);

} // namespace models
