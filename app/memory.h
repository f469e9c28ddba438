// How this process deals with its memory.
#pragma once

namespace app
{

/// Keeps up to 32 MiB of freed memory to be used again. Whoever gives each page of a first fetch back to the system, and
/// each image of the window, pays for its zeroed pages anew: a third of the time of such a fetch (docs/performance.md).
/// Also ends SQLite's count of its own allocations, where the system's SQLite is used: each of them waited for a lock.
/// To be called before all else. Does nothing where neither is found; others decide by themselves.
void tuneMemory();

} // namespace app
