// Loyalty points: what is earned, taken back, redeemed and expired.
#include "models/rules/loyalty.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace models
{

namespace
{

const Uuid kLedgerSpace = *Uuid::fromString(u"6b0f3a52-7c1d-5e84-9a3f-1d2c84e7b610");

struct PointsLot {
    UtcTime earned;
    std::optional<Uuid> related;
    qint64 left = 0;
};

/// Uses up to `wanted` of the lots that `fits` accepts, oldest first; answers what could not be used.
template <class Fits>
qint64 useLots(std::vector<PointsLot>& lots, qint64 wanted, const Fits& fits)
{
    for (PointsLot& lot : lots) {
        if (wanted == 0)
            break;
        if (!fits(lot))
            continue;
        const qint64 used = std::min(lot.left, wanted);
        lot.left -= used;
        wanted -= used;
    }
    return wanted;
}

bool takesBackEarning(const QString& type)
{
    return type == points::kRefund || type == points::kSessionReopened || type == points::kReferralReopened;
}

} // namespace

Uuid pointsRowId(const Uuid& userId, QStringView type, const Uuid& relatedId, int occurrence)
{
    QString name = userId.toString() + u'|' + type + u'|' + relatedId.toString();
    if (occurrence > 0)
        name += u'|' + QString::number(occurrence);
    return Uuid::derived(kLedgerSpace, name);
}

int pointsForPayment(Minor amount, QStringView currency, int perUnit)
{
    qint64 units = std::max<qint64>(amount.units, 0);
    for (int i = currencyDigits(currency); i > 0; --i)
        units /= 10;
    // A payment so large that its points do not fit is kept at the largest number a row can hold.
    if (perUnit <= 0 || units == 0)
        return 0;
    return units > std::numeric_limits<int>::max() / perUnit ? std::numeric_limits<int>::max() : int(units) * perUnit;
}

int pointsTakenBack(int earned, Minor refunded, Minor amount)
{
    if (earned <= 0 || refunded.units <= 0 || amount.units <= 0)
        return 0;
    if (refunded >= amount)
        return earned;
    // floor(earned * refunded / amount): both factors can be large, so the quotient is taken apart.
    const qint64 whole = refunded.units / amount.units;
    qint64 rest = refunded.units % amount.units;
    qint64 result = whole * earned;
    qint64 left = earned;
    // Binary long multiplication of rest by earned, reduced by amount at each step, stays below 2 x amount.
    qint64 remainder = 0;
    qint64 quotient = 0;
    for (int bit = 31; bit >= 0; --bit) {
        remainder *= 2;
        quotient *= 2;
        if ((left >> bit) & 1)
            remainder += rest;
        while (remainder >= amount.units) {
            remainder -= amount.units;
            ++quotient;
        }
    }
    result += quotient;
    return int(std::min<qint64>(result, earned));
}

qint64 pointsBalance(const std::vector<LoyaltyPoint>& ledger)
{
    qint64 sum = 0;
    for (const LoyaltyPoint& row : ledger)
        sum += row.points;
    return sum;
}

Status checkRedemption(qint64 balance, qint64 amount)
{
    if (amount <= 0)
        return fail(ErrorCode::Invalid, u"Enter how many points are redeemed, at least 1. Nothing was changed."_s);
    if (amount > balance)
        return fail(ErrorCode::InvalidState,
                    u"There are only %1 points to redeem. Nothing was changed; redeem %1 or fewer."_s.arg(
                        std::max<qint64>(balance, 0)));
    return {};
}

int expiredPoints(std::vector<LoyaltyPoint> ledger, UtcTime now, int validDays)
{
    if (validDays <= 0)
        return 0;
    std::sort(ledger.begin(), ledger.end(), [](const LoyaltyPoint& a, const LoyaltyPoint& b) {
        // Within one instant what was earned stands before what was taken, whatever the ids.
        return std::tuple(a.createdAt, a.points < 0, a.id) < std::tuple(b.createdAt, b.points < 0, b.id);
    });
    std::vector<PointsLot> lots;
    qint64 owed = 0;
    for (const LoyaltyPoint& row : ledger) {
        if (row.points > 0) {
            const qint64 repaid = std::min<qint64>(owed, row.points);
            owed -= repaid;
            lots.push_back({row.createdAt, row.relatedId, row.points - repaid});
            continue;
        }
        qint64 wanted = -qint64(row.points);
        if (takesBackEarning(row.transactionType) && row.relatedId)
            wanted = useLots(lots, wanted, [&](const PointsLot& lot) { return lot.related == row.relatedId; });
        owed += useLots(lots, wanted, [](const PointsLot&) { return true; });
    }
    const UtcTime limit = now.plusDays(-qint64(validDays));
    qint64 expired = 0;
    for (const PointsLot& lot : lots) {
        if (lot.earned <= limit)
            expired += lot.left;
    }
    return int(std::min<qint64>(expired, std::numeric_limits<int>::max()));
}

} // namespace models
