// Plans for the trainer's own badges.
#include "ui/core/plans/badges.h"

#include "models/rules/badge_criteria.h"
#include "models/text_limits.h"
#include "ui/core/plans/badge_awards.h"
#include "ui/core/plans/edit.h"

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

namespace
{

bool looksLikeExpression(const QString& criteria)
{
    if (criteria.contains(u">="))
        return true;
    for (int i = 0; i < kBadgeMetrics; ++i) {
        if (criteria.contains(badgeMetricWord(BadgeMetric(i))))
            return true;
    }
    return false;
}

} // namespace

Plan addBadge(const NewBadge& wanted)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_TRY(checkName(wanted.name, u"The badge's name"_s));
        TD_TRY(checkText(wanted.criteria, u"The criteria"_s));
        TD_TRY(checkText(wanted.description.value_or(QString()), u"The description"_s));
        const QString name = wanted.name.trimmed().normalized(QString::NormalizationForm_C);
        const ActView desk(planning.reader, {});
        TD_ASSIGN(const auto open, readOpenBadges(desk));
        for (const Badge& badge : open) {
            if (badge.name == name)
                return fail(ErrorCode::Duplicate,
                            u"There is a badge of that name. Nothing was changed; choose another name."_s);
        }
        Badge badge;
        TD_ASSIGN(badge.id, plans::freshId<Badge>(planning, wanted.id));
        badge.name = name;
        badge.description = wanted.description;
        badge.criteria = wanted.criteria.trimmed();
        badge.createdAt = planning.now;
        Act act;
        act.id = badge.id;
        act.changes.label = u"Add badge"_s;
        addInsert(act.changes, badge);
        TrainerBadge own;
        own.id = Uuid::derived(badge.id, u"trainer_badge");
        own.badgeId = badge.id;
        own.trainerId = planning.practice.profile.id;
        own.createdAt = own.updatedAt = planning.now;
        addInsert(act.changes, own);
        const auto read = BadgeCriteria::parse(*badge.criteria);
        if (!read && looksLikeExpression(*badge.criteria))
            act.consequences.messages << read.error().message + u" It is kept as written and awarded by hand."_s;
        return act;
    };
}

Plan awardBadge(const Uuid& clientId, const Uuid& badgeId)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(const User client, planning.reader.get<User>(clientId));
        TD_ASSIGN(const Badge badge, planning.reader.get<Badge>(badgeId));
        TD_ASSIGN(const auto held, planning.reader.first<UserBadge>(u"WHERE user_id = ? AND badge_id = ?"_s,
                                                                    {clientId.toString(), badgeId.toString()}));
        if (held)
            return fail(ErrorCode::Duplicate, u"The client holds this badge already. Nothing was changed."_s);
        Act act;
        act.id = userBadgeId(clientId, badgeId);
        act.changes.label = u"Award badge"_s;
        addAward(act, planning, clientId, badge, QString(client.firstName + u' ' + client.lastName).trimmed());
        return act;
    };
}

Plan retireBadge(const Uuid& badgeId)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(const auto own,
                  planning.reader.first<TrainerBadge>(u"WHERE badge_id = ? AND trainer_id = ?"_s,
                                                      {badgeId.toString(), planning.practice.profile.id.toString()}));
        if (!own)
            return fail(ErrorCode::ReadOnly,
                        u"This badge belongs to the platform and cannot be retired here. Nothing was changed."_s);
        Act act;
        act.id = badgeId;
        act.changes.label = u"Retire badge"_s;
        if (own->retiredAt)
            return act;
        TrainerBadge retired = *own;
        retired.retiredAt = planning.now;
        addUpdate(act.changes, *own, retired, planning.now);
        return act;
    };
}

} // namespace ui
