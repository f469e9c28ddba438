// What ThreadSanitizer must be told about Qt as the system has it (more: tests/thread_sanitizer.supp). Included by the main
// of the tests only.
#pragma once

#ifdef __SANITIZE_THREAD__

#include <QObject>
#include <cstdarg>
#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>
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

namespace tests
{

/// What is handed to another thread by QMetaObject::invokeMethod, with what happened before it.
class HandedOver final : public QtPrivate::QSlotObjectBase
{
public:
    explicit HandedOver(QtPrivate::QSlotObjectBase* inner) : QSlotObjectBase(&HandedOver::run), m_inner(inner) {}

private:
    __attribute__((no_sanitize("thread"))) static void run(int which, QSlotObjectBase* self, QObject* receiver,
                                                           void** arguments, bool* answer)
    {
        __tsan_acquire(self);
        auto* handed = static_cast<HandedOver*>(self);
        if (which == Call) {
            handed->m_inner->call(receiver, arguments);
            __tsan_release(self); // the sender may hold it last
        } else if (which == Destroy) {
            handed->m_inner->destroyIfLastRef();
            delete handed;
        } else if (answer) {
            *answer = false;
        }
    }

    QtPrivate::QSlotObjectBase* m_inner;
};

} // namespace tests

/// QMetaObject::invokeMethodImpl, by which every functor is posted: Qt's queue gives it to its thread, unseen.
extern "C" bool _ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
    QObject* receiver, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type, void* answer)
{
    using Invoke = bool (*)(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*);
    static const auto kReal = reinterpret_cast<Invoke>(
        dlsym(RTLD_NEXT,
              "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv"));
    auto* handed = new tests::HandedOver(slot);
    __tsan_release(handed);
    return kReal(receiver, handed, type, answer);
}

#endif
