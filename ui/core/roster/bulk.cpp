// Joining plans.
#include "ui/core/roster/bulk.h"

namespace ui
{

Plan together(QString label, std::vector<Plan> plans)
{
    return [label = std::move(label), plans = std::move(plans)](const Planning& planning) -> models::Result<Act> {
        Act all;
        for (const Plan& plan : plans) {
            TD_ASSIGN(Act one, plan(planning));
            all.changes.append(std::move(one.changes));
            if (all.id.isNull())
                all.id = one.id;
        }
        all.changes.label = label;
        return all;
    };
}

} // namespace ui
