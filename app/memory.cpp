// The tuning of malloc, where there is one.
#include "app/memory.h"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef TRAINERDESK_SQLITE_TUNED
#include <sqlite3.h>
#endif

namespace app
{

void tuneMemory()
{
#ifdef __GLIBC__
    constexpr int kKept = 32 * 1024 * 1024, kStep = 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, kKept);
    mallopt(M_TRIM_THRESHOLD, kKept);
    mallopt(M_TOP_PAD, kStep);
#endif
#ifdef TRAINERDESK_SQLITE_TUNED
    // Nobody reads these counts, and every allocation of every connection would stand in line for them.
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
#endif
}

} // namespace app
