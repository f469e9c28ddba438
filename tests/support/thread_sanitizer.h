// What ThreadSanitizer must be told about Qt as the system has it (more: tests/thread_sanitizer.supp). Included by the main
// of the tests only.
#pragma once

#ifdef __SANITIZE_THREAD__

#include <cstdarg>
#include <dlfcn.h>
#include <sys/types.h>

/// QProcess starts programs by a clone that runs in this process' memory (CLONE_VM). The sanitizer would take it for a
/// fork of this process and ignore the calling thread's locks from then on: libc's own is called instead.
extern "C" int clone(int (*run)(void*), void* stack, int flags, void* argument, ...)
{
    using Clone = int (*)(int (*)(void*), void*, int, void*, ...);
    static const auto kReal = reinterpret_cast<Clone>(dlsym(dlopen("libc.so.6", RTLD_LAZY), "clone"));
    va_list more;
    va_start(more, argument);
    auto* parent = va_arg(more, pid_t*);
    auto* tls = va_arg(more, void*);
    auto* child = va_arg(more, pid_t*);
    va_end(more);
    return kReal(run, stack, flags, argument, parent, tls, child);
}

#endif
