// Several plans as one act: done together or not at all, undone by one step.
#pragma once

#include "ui/core/commands.h"

namespace ui
{

/// Runs the plans one after another and joins what they change under `label`. The first refusal refuses all of them.
/// For plans that touch different records: none sees what another changes.
Plan together(QString label, std::vector<Plan> plans);

} // namespace ui
