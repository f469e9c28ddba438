// Joining acts.
#include "ui/core/plans/together.h"

using namespace Qt::StringLiterals;

namespace ui::plans
{

namespace
{

/// Adds the consequences of one act to those of the whole; a pack's sessions are told only where one act has them.
models::Status addTo(Consequences& whole, const Consequences& one, const QString& currency)
{
    for (const QString& warning : one.warnings)
        if (!whole.warnings.contains(warning))
            whole.warnings.append(warning);
    for (const QString& message : one.messages)
        if (!whole.messages.contains(message))
            whole.messages.append(message);
    if (!one.fee)
        return {};
    models::Minor sum;
    if (whole.fee) {
        TD_ASSIGN(sum, models::parseMoney(*whole.fee, currency));
    }
    TD_ASSIGN(const models::Minor fee, models::parseMoney(*one.fee, currency));
    whole.fee = models::moneyText(sum + fee, currency);
    return {};
}

} // namespace

Plan together(QString label, std::vector<Plan> plans)
{
    return [label = std::move(label), plans = std::move(plans)](const Planning& planning) -> models::Result<Act> {
        Act whole;
        for (const Plan& plan : plans) {
            TD_ASSIGN(Act act, plan(planning));
            if (whole.id.isNull())
                whole.id = act.id;
            if (plans.size() == 1)
                whole.consequences.sessions = act.consequences.sessions;
            TD_TRY(addTo(whole.consequences, act.consequences, planning.practice.settings.currency));
            whole.changes.append(std::move(act.changes));
        }
        whole.changes.label = label;
        return whole;
    };
}

} // namespace ui::plans
