// How the imports of people answer: counts, rejected rows, the file of rejects.
#pragma once

#include "app/cli/context.h"
#include "ui/core/people_import.h"

namespace cli
{

/// Imports, or with `dryRun` only previews, and prints the report in the context's form. Answers the exit code.
int runPeopleImport(const Context& context, const ui::PeopleRequest& request, bool dryRun);

} // namespace cli
