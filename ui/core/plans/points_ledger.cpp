// PointsLedger: earning and taking back, by what the ledger already says of a record.
#include "ui/core/plans/points_ledger.h"

#include "models/rules/loyalty.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

namespace
{

QString againType(QStringView type)
{
    return type + QStringLiteral("_again");
}

bool hasTakenMoney(const Payment& payment)
{
    return payment.status != PaymentStatus::Pending && payment.status != PaymentStatus::Failed;
}

} // namespace

Result<PointsLedger::Account> PointsLedger::account(const Uuid& userId, const Uuid& relatedId, QStringView earnType,
                                                    QStringView takeType) const
{
    const QString again = againType(earnType);
    const auto belongs = [&](const LoyaltyPoint& row) {
        return row.relatedId == relatedId && row.userId == userId &&
               (row.transactionType == earnType || row.transactionType == again || row.transactionType == takeType);
    };
    TD_ASSIGN(const auto rows, m_view.all<LoyaltyPoint>(u"WHERE user_id = ? AND related_id = ?"_s,
                                                        {userId.toString(), relatedId.toString()}, belongs));
    Account account;
    for (const LoyaltyPoint& row : rows) {
        if (!belongs(row))
            continue;
        account.net += row.points;
        if (row.transactionType == takeType)
            ++account.takings;
        else if (row.points > 0)
            ++account.earnings;
    }
    return account;
}

void PointsLedger::add(const Uuid& userId, const Uuid& relatedId, const QString& type, int occurrence, int points,
                       const QString& description)
{
    LoyaltyPoint row;
    row.id = pointsRowId(userId, type, relatedId, occurrence);
    row.userId = userId;
    row.points = points;
    row.transactionType = type;
    row.description = description;
    row.relatedId = relatedId;
    row.createdAt = m_now;
    addInsert(m_act.changes, row);
    m_added[userId] += points;
}

Status PointsLedger::earn(const Uuid& userId, const Uuid& relatedId, QStringView earnType, QStringView takeType,
                          int points, const QString& description)
{
    if (points <= 0)
        return {};
    TD_ASSIGN(const Account standing, account(userId, relatedId, earnType, takeType));
    if (standing.net > 0)
        return {};
    // A row that was taken back stays; earning again needs a type and an id of its own.
    const bool isFirst = standing.earnings == 0;
    add(userId, relatedId, isFirst ? earnType.toString() : againType(earnType), standing.earnings, points, description);
    return {};
}

Status PointsLedger::takeBackAll(const Uuid& userId, const Uuid& relatedId, QStringView earnType, QStringView takeType,
                                 const QString& description)
{
    TD_ASSIGN(const Account standing, account(userId, relatedId, earnType, takeType));
    if (standing.net > 0)
        add(userId, relatedId, takeType.toString(), standing.takings, -int(standing.net), description);
    return {};
}

Status PointsLedger::earnSession(const Booking& booking)
{
    return earn(booking.clientId, booking.id, points::kSession, points::kSessionReopened, m_policy.pointsPerSession,
                u"Session completed"_s);
}

Status PointsLedger::takeBackSession(const Booking& booking)
{
    return takeBackAll(booking.clientId, booking.id, points::kSession, points::kSessionReopened, u"Session reopened"_s);
}

Status PointsLedger::settlePayment(const Payment& payment)
{
    if (!hasTakenMoney(payment))
        return takeBackAll(payment.clientId, payment.id, points::kPayment, points::kRefund, u"Payment not received"_s);
    TD_ASSIGN(const Account before, account(payment.clientId, payment.id, points::kPayment, points::kRefund));
    int earned = 0;
    if (before.earnings == 0) {
        earned = pointsForPayment(payment.amount, payment.currency, m_policy.pointsPerUnit);
        if (earned > 0)
            add(payment.clientId, payment.id, points::kPayment.toString(), 0, earned,
                u"Paid %1 %2"_s.arg(moneyText(payment.amount, payment.currency), payment.currency));
    }
    const Minor refunded = payment.refundAmount.value_or(Minor{});
    // What was earned once, whatever the policy is now.
    TD_ASSIGN(const auto rows, m_view.all<LoyaltyPoint>(
                                   u"WHERE user_id = ? AND related_id = ?"_s,
                                   {payment.clientId.toString(), payment.id.toString()}, [&](const LoyaltyPoint& row) {
                                       return row.relatedId == payment.id && row.userId == payment.clientId;
                                   }));
    qint64 taken = 0;
    for (const LoyaltyPoint& row : rows) {
        if (row.transactionType == points::kPayment)
            earned += row.points;
        else if (row.transactionType == points::kRefund)
            taken -= row.points;
    }
    const qint64 due = pointsTakenBack(earned, refunded, payment.amount) - taken;
    if (due != 0)
        add(payment.clientId, payment.id, points::kRefund.toString(), before.takings, -int(due),
            u"Refund of %1 %2"_s.arg(moneyText(refunded, payment.currency), payment.currency));
    return {};
}

Status PointsLedger::earnReferral(const Referral& referral, int points)
{
    TD_TRY(earn(referral.referrerId, referral.id, points::kReferral, points::kReferralReopened, points,
                u"Referral completed"_s));
    return earn(*referral.referredId, referral.id, points::kReferral, points::kReferralReopened, points,
                u"Joined with a referral"_s);
}

Status PointsLedger::takeBackReferral(const Referral& referral)
{
    TD_TRY(takeBackAll(referral.referrerId, referral.id, points::kReferral, points::kReferralReopened,
                       u"Referral open again"_s));
    return takeBackAll(*referral.referredId, referral.id, points::kReferral, points::kReferralReopened,
                       u"Referral open again"_s);
}

Result<qint64> PointsLedger::change(const Uuid& userId) const
{
    qint64 sum = 0;
    TD_ASSIGN(const auto planned, m_view.changed<LoyaltyPoint>());
    for (const auto& row : planned) {
        if (row.after && row.after->userId == userId)
            sum += row.after->points;
        if (row.before && row.before->userId == userId)
            sum -= row.before->points;
    }
    const auto own = m_added.find(userId);
    return sum + (own == m_added.end() ? 0 : own->second);
}

} // namespace ui
