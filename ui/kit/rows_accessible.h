// The face of tables and lists to screen readers: rows with their words; every answer is guarded.
#pragma once

namespace ui
{

/// Makes every TableView, and every list view of a class of our own, speak through the project's own interface instead of Qt 6.4's, which is known to hand out bad
/// indexes. Calling it again does nothing.
void installRowsAccessibility();

} // namespace ui
