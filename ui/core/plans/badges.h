// Plans for the trainer's own badges.
#pragma once

#include "ui/core/commands.h"

namespace ui
{

struct NewBadge {
    QString name;
    QString criteria; ///< an expression of models/rules/badge_criteria.h; other words make a badge given by hand
    std::optional<QString> description;
    std::optional<models::Uuid> id;
};

/// Adds a badge; who meets its criteria already gets it in the same act. Words that look like an expression but cannot
/// be read are kept as written and said in the consequences. Duplicate when a badge of that name is in use.
Plan addBadge(const NewBadge& badge);

/// Gives a badge by hand. Duplicate when the client holds it.
Plan awardBadge(const models::Uuid& clientId, const models::Uuid& badgeId);

/// Stops awarding one of the trainer's own badges; who holds it keeps it. ReadOnly for one of the platform.
Plan retireBadge(const models::Uuid& badgeId);

} // namespace ui
