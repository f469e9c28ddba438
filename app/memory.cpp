// The tuning of malloc, where there is one.
#include "app/memory.h"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace app
{

void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int kKept = 32 * 1024 * 1024, kStep = 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, kKept);
    mallopt(M_TRIM_THRESHOLD, kKept);
    mallopt(M_TOP_PAD, kStep);
#endif
}

} // namespace app
