// Plans for points that the trainer gives, takes back or redeems.
#include "ui/core/plans/loyalty.h"

#include "models/rules/loyalty.h"
#include "models/text_limits.h"

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

namespace
{

constexpr qint64 kMostPointsByHand = 1'000'000;

Status checkPointsReason(const QString& reason)
{
    TD_TRY(checkText(reason, u"The reason"_s));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, u"Enter a reason; it stands in the client's points. Nothing was changed."_s);
    return {};
}

Act pointsAct(const Planning& planning, const QString& label, const Uuid& clientId, QStringView type, qint64 points,
              const QString& reason)
{
    LoyaltyPoint row;
    row.id = planning.ids.next(planning.now);
    row.userId = clientId;
    row.points = int(points);
    row.transactionType = type.toString();
    row.description = reason.trimmed();
    row.createdAt = planning.now;
    Act act;
    act.id = row.id;
    act.changes.label = label;
    act.consequences.points = int(points);
    addInsert(act.changes, row);
    return act;
}

} // namespace

Result<qint64> readPointsBalance(const storage::Reader& reader, const Uuid& clientId)
{
    return reader.number(u"SELECT coalesce(sum(points), 0) FROM loyalty_points WHERE user_id = ?"_s,
                         {clientId.toString()});
}

Plan redeemPoints(const Uuid& clientId, qint64 points, const QString& reason)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_TRY(checkPointsReason(reason));
        TD_TRY(planning.reader.get<User>(clientId));
        TD_ASSIGN(const qint64 balance, readPointsBalance(planning.reader, clientId));
        TD_TRY(checkRedemption(balance, points));
        return pointsAct(planning, u"Redeem points"_s, clientId, points::kRedeemed, -points, reason);
    };
}

Plan givePoints(const Uuid& clientId, qint64 points, const QString& reason)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_TRY(checkPointsReason(reason));
        TD_TRY(planning.reader.get<User>(clientId));
        if (points == 0 || points > kMostPointsByHand || points < -kMostPointsByHand)
            return fail(ErrorCode::Invalid, u"Enter a number of points from 1 to 1,000,000. Nothing was changed."_s);
        return points > 0 ? pointsAct(planning, u"Give points"_s, clientId, points::kGiven, points, reason)
                          : pointsAct(planning, u"Take points back"_s, clientId, points::kTakenBack, points, reason);
    };
}

} // namespace ui
