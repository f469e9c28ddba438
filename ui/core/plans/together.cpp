// Joining acts.
#include "ui/core/plans/together.h"

namespace ui::plans
{

Plan together(QString label, std::vector<Plan> plans)
{
    return [label = std::move(label), plans = std::move(plans)](const Planning& planning) -> models::Result<Act> {
        Act whole;
        for (const Plan& plan : plans) {
            TD_ASSIGN(Act act, plan(planning));
            if (whole.id.isNull())
                whole.id = act.id;
            whole.changes.append(std::move(act.changes));
            for (const QString& warning : act.consequences.warnings)
                if (!whole.consequences.warnings.contains(warning))
                    whole.consequences.warnings.append(warning);
            whole.consequences.messages += act.consequences.messages;
        }
        whole.changes.label = label;
        return whole;
    };
}

} // namespace ui::plans
