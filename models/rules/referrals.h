// Referrals: codes, who may refer whom, and for how long.
#pragma once

#include "models/entities/loyalty.h"
#include "models/result.h"

#include <functional>

namespace models
{

constexpr int kReferralDays = 90;

/// A code from a first name in capital Latin letters and digits that belong to the referrer: "KWAME-24". A name in
/// another script gives "FRIEND-24". `isTaken` answers whether someone else uses a code; digits are added until it is
/// free.
QString referralCode(const QString& firstName, const Uuid& referrerId,
                     const std::function<bool(const QString&)>& isTaken);

/// The code as it is kept and compared: trimmed, capitals. Invalid unless 3 to 32 letters, digits or hyphens.
Result<QString> cleanReferralCode(QStringView typed);

/// Whether `referrer` may bring `referred`. `referrerOf` answers who brought a person (referrals that are pending or
/// completed). Invalid for oneself or a circle, Duplicate when the person was brought already.
Status checkReferral(const Uuid& referrer, const Uuid& referred,
                     const std::function<std::optional<Uuid>(const Uuid&)>& referrerOf);

/// A pending referral lapses 90 times 24 hours after it was made.
bool hasReferralLapsed(const Referral& referral, UtcTime now, int validDays = kReferralDays);

} // namespace models
