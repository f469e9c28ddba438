// Referrals: codes, who may refer whom, and for how long.
#include "models/rules/referrals.h"

#include <set>

using namespace Qt::StringLiterals;

namespace models
{

namespace
{

QString latinCapitals(const QString& name)
{
    QString letters;
    // Decomposed, an accented letter is its base letter and a mark; the marks fall away.
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toUpper()) {
        if (c >= u'A' && c <= u'Z')
            letters += c;
        if (letters.size() == 10)
            break;
    }
    return letters.size() < 2 ? u"FRIEND"_s : letters;
}

} // namespace

QString referralCode(const QString& firstName, const Uuid& referrerId,
                     const std::function<bool(const QString&)>& isTaken)
{
    const QString stem = latinCapitals(firstName) + u'-';
    quint64 number = 0;
    for (const quint8 byte : referrerId.bytes())
        number = number * 31 + byte;
    quint64 modulus = 100;
    for (int digits = 2;; ++digits, modulus *= 10) {
        const QString code = stem + QString::number(number % modulus).rightJustified(digits, u'0');
        if (digits == 18 || !isTaken(code))
            return code;
    }
}

Result<QString> cleanReferralCode(QStringView typed)
{
    const QString code = typed.trimmed().toString().toUpper();
    const bool fine = std::all_of(code.begin(), code.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
    if (!fine || code.size() < 3 || code.size() > 32)
        return fail(ErrorCode::Invalid,
                    u"A referral code has 3 to 32 letters, digits or hyphens. Nothing was changed."_s);
    return code;
}

Status checkReferral(const Uuid& referrer, const Uuid& referred,
                     const std::function<std::optional<Uuid>(const Uuid&)>& referrerOf)
{
    if (referrer == referred)
        return fail(ErrorCode::Invalid, u"Nobody can refer themselves. Nothing was changed; choose another person."_s);
    if (referrerOf(referred))
        return fail(ErrorCode::Duplicate, u"This person was referred by someone already. Nothing was changed."_s);
    std::set<Uuid> seen{referrer};
    for (auto above = referrerOf(referrer); above; above = referrerOf(*above)) {
        if (*above == referred)
            return fail(ErrorCode::Invalid, u"This referral would close a circle. Nothing was changed."_s);
        if (!seen.insert(*above).second)
            break; // a circle that came from elsewhere and has nothing to do with this pair
    }
    return {};
}

bool hasReferralLapsed(const Referral& referral, UtcTime now, int validDays)
{
    return referral.status == ReferralStatus::Pending && validDays > 0 && now >= referral.createdAt.plusDays(validDays);
}

} // namespace models
