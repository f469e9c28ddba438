// A table's face to screen readers: rows with their cells' words; every answer is guarded.
#pragma once

namespace ui
{

/// Makes every TableView speak through the project's own interface instead of Qt 6.4's, which is known to hand out bad
/// indexes. Calling it again does nothing.
void installTableAccessibility();

} // namespace ui
