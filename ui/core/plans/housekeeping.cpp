// Housekeeping: what time alone changes.
#include "ui/core/plans/housekeeping.h"

#include "models/rules/badge_criteria.h"
#include "models/rules/loyalty.h"
#include "models/rules/referrals.h"
#include "ui/core/plans/badge_awards.h"

#include <QSqlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

Status addLapsedReferrals(Act& act, const Planning& planning, const Policy& policy)
{
    if (policy.referralExpiryDays <= 0)
        return {};
    TD_ASSIGN(const auto pending,
              planning.reader.all<Referral>(u"WHERE status = 'pending' AND created_at <= ? ORDER BY id"_s,
                                            {planning.now.plusDays(-policy.referralExpiryDays).toString()}));
    for (const Referral& referral : pending) {
        if (!hasReferralLapsed(referral, planning.now, policy.referralExpiryDays))
            continue;
        Referral lapsed = referral;
        lapsed.status = ReferralStatus::Expired;
        addUpdate(act.changes, referral, lapsed, planning.now);
    }
    return {};
}

Status addExpiredPoints(Act& act, const Planning& planning, const Policy& policy)
{
    if (policy.pointsExpiryDays <= 0)
        return {};
    // Who can have something left to expire: old earnings above everything spent. The exact amount is the rule's.
    std::vector<Uuid> people;
    TD_TRY(planning.reader.each(
        u"SELECT user_id FROM loyalty_points GROUP BY user_id HAVING sum(CASE WHEN points > 0 AND created_at <= ? THEN "
        u"points "
        "WHEN points < 0 AND transaction_type NOT IN ('refund', 'session_reopened', 'referral_reopened') THEN points "
        "ELSE 0 END) > 0"_s,
        {planning.now.plusDays(-policy.pointsExpiryDays).toString()}, [&](const QSqlQuery& row) -> Status {
            if (const auto id = Uuid::fromString(row.value(0).toString()))
                people.push_back(*id);
            return {};
        }));
    const QString today = planning.practice.zone.dateOf(planning.now).toString(Qt::ISODate);
    for (const Uuid& person : people) {
        TD_ASSIGN(const auto ledger, planning.reader.all<LoyaltyPoint>(u"WHERE user_id = ? ORDER BY created_at, id"_s,
                                                                       {person.toString()}));
        const int expired = expiredPoints(ledger, planning.now, policy.pointsExpiryDays);
        const Uuid id = pointsRowId(person, points::kExpiry, Uuid::derived(person, today));
        const bool isWritten =
            std::any_of(ledger.begin(), ledger.end(), [&](const LoyaltyPoint& r) { return r.id == id; });
        if (expired <= 0 || isWritten)
            continue;
        LoyaltyPoint row;
        row.id = id;
        row.userId = person;
        row.points = -expired;
        row.transactionType = points::kExpiry.toString();
        row.description = u"Expired after %1 days"_s.arg(policy.pointsExpiryDays);
        row.createdAt = planning.now;
        addInsert(act.changes, row);
    }
    return {};
}

Status addTenureBadges(Act& act, const Planning& planning)
{
    const ActView desk(planning.reader, {});
    TD_ASSIGN(auto badges, readOpenBadges(desk));
    std::erase_if(badges, [](const Badge& badge) {
        const auto metrics = BadgeCriteria::parseOrManual(badge.criteria.value_or(QString())).metrics();
        return std::find(metrics.begin(), metrics.end(), BadgeMetric::TenureDays) == metrics.end();
    });
    for (const Badge& badge : badges) {
        TD_ASSIGN(
            const auto members,
            planning.reader.all<TrainerClient>(
                u"WHERE status <> 'archived' AND client_id NOT IN (SELECT user_id FROM user_badges WHERE badge_id = ?)"_s,
                {badge.id.toString()}));
        for (const TrainerClient& member : members) {
            TD_ASSIGN(const qint64 balance,
                      planning.reader.number(u"SELECT coalesce(sum(points), 0) FROM loyalty_points WHERE user_id = ?"_s,
                                             {member.clientId.toString()}));
            TD_TRY(addBadgeAwards(act, desk, planning, member.clientId, {badge}, balance));
        }
    }
    return {};
}

Plan passTime()
{
    return [](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(const Policy policy, Policy::fromJson(planning.practice.settings.policy));
        Act act;
        act.changes.label = u"Time passed"_s;
        TD_TRY(addLapsedReferrals(act, planning, policy));
        TD_TRY(addExpiredPoints(act, planning, policy));
        TD_TRY(addTenureBadges(act, planning));
        return act;
    };
}

} // namespace ui
