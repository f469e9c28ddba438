// The sample week: a few invented people and sessions in the week of now, marked "Sample", to try the desk with.
#pragma once

#include "ui/core/commands.h"

namespace ui::demo
{

/// The tag that marks a sample client.
inline constexpr const char* kSampleTag = "sample";

/// Puts the sample week onto the desk; makes a service when there is none. Answers how many sessions it holds. Sessions that
/// would stand in the way of real ones are left out.
models::Result<int> addSampleWeek(Commands& commands);
/// Takes every sample client and what belongs to them away again, in one act. NotFound when there is none.
Plan removeSample();
/// Whether there are sample clients.
models::Result<bool> hasSample(const storage::Reader& reader);

} // namespace ui::demo
