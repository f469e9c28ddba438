// The face of scrolling areas to screen readers.
#pragma once

namespace ui
{

/// Makes every scrolling area without a face of its own answer readers through a guarded interface: that of Qt 6.4 looks up
/// whatever index it is asked for, and a scroll bar that went after the reader had counted took the program with it.
/// Calling it again does nothing.
void installScrollAccessibility();

} // namespace ui
