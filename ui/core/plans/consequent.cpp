// What follows from an act for points, badges, referrals and waiting lists.
#include "ui/core/plans/consequent.h"

namespace ui
{

models::Status addConsequent(Act& act, const Planning&)
{
    if (act.changes.isEmpty())
        return {};
    return {};
}

} // namespace ui
