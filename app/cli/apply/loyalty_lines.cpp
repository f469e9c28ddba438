// Lines of `apply` for points, badges and referrals.
#include "app/cli/apply/lines.h"
#include "ui/core/plans/badges.h"
#include "ui/core/plans/loyalty.h"
#include "ui/core/plans/referrals.h"
#include "ui/core/references.h"

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Result;

namespace cli
{

namespace
{

/// A badge by id or exact name; a retired one only by id.
Result<models::Badge> badgeOf(const ui::Planning& planning, const QString& reference)
{
    if (const auto id = models::Uuid::fromString(reference)) {
        TD_ASSIGN(auto badge, planning.reader.find<models::Badge>(*id));
        if (badge)
            return *badge;
    }
    TD_ASSIGN(const auto badges,
              planning.reader.all<models::Badge>(
                  u"WHERE name = ? AND id NOT IN (SELECT badge_id FROM trainer_badges WHERE retired_at IS NOT NULL)"_s,
                  {reference}));
    if (badges.empty())
        return models::fail(ErrorCode::NotFound, u"There is no badge \"%1\". Nothing was changed."_s.arg(reference));
    if (badges.size() > 1)
        return models::fail(ErrorCode::Ambiguous,
                            u"Several badges are called \"%1\". Nothing was changed; use the id."_s.arg(reference));
    return badges.front();
}

ui::Plan planAddBadge(Fields& fields)
{
    ui::NewBadge badge;
    badge.id = fields.newIdIf();
    badge.name = fields.name(u"name"_s);
    badge.criteria = fields.text(u"criteria"_s);
    badge.description = fields.textIf(u"description"_s);
    return ui::addBadge(badge);
}

ui::Plan planAwardBadge(Fields& fields)
{
    const QString client = fields.name(u"client"_s);
    const QString badge = fields.name(u"badge"_s);
    return [=](const ui::Planning& planning) -> Result<ui::Act> {
        TD_ASSIGN(const models::User user, ui::clientOf(planning, client));
        TD_ASSIGN(const models::Badge award, badgeOf(planning, badge));
        return ui::awardBadge(user.id, award.id)(planning);
    };
}

ui::Plan planAddReferral(Fields& fields)
{
    const auto id = fields.newIdIf();
    const QString referrer = fields.name(u"referrer"_s);
    const QString referred = fields.name(u"referred"_s);
    const auto code = fields.nameIf(u"referral_code"_s);
    return [=](const ui::Planning& planning) -> Result<ui::Act> {
        TD_ASSIGN(const models::User from, ui::clientOf(planning, referrer));
        TD_ASSIGN(const models::User to, ui::clientOf(planning, referred));
        return ui::addReferral(from.id, to.id, code, id)(planning);
    };
}

ui::Plan planRedeemPoints(Fields& fields)
{
    const QString client = fields.name(u"client"_s);
    const int points = fields.whole(u"points"_s, 1, 1'000'000'000);
    const QString reason = fields.text(u"reason"_s);
    return [=](const ui::Planning& planning) -> Result<ui::Act> {
        TD_ASSIGN(const models::User user, ui::clientOf(planning, client));
        return ui::redeemPoints(user.id, points, reason)(planning);
    };
}

} // namespace

void addLoyaltyLines(std::vector<Line>& lines)
{
    lines.insert(lines.end(), {{"add_badge", planAddBadge},
                               {"award_badge", planAwardBadge},
                               {"add_referral", planAddReferral},
                               {"redeem_points", planRedeemPoints}});
}

} // namespace cli
