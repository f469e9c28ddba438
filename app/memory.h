// How this process deals with memory it has freed.
#pragma once

namespace app
{

/// Keeps up to 32 MiB of freed memory to be used again. Whoever gives each page of a first fetch back to the system, and
/// each image of the window, pays for its zeroed pages anew: a third of the time of such a fetch (docs/performance.md).
/// To be called first. Does something with the GNU C library only; others decide by themselves.
void keepFreedMemory();

} // namespace app
