// Several acts as one: everyone of a group session is completed, cancelled or booked in one step, undone in one step.
#pragma once

#include "ui/core/commands.h"

namespace ui::plans
{

/// Plans all of `plans` against the same state and commits them as one act with this label; one refusal refuses all.
/// Only for acts that do not touch the same rows, such as different people's bookings.
Plan together(QString label, std::vector<Plan> plans);

} // namespace ui::plans
