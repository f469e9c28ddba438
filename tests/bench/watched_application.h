// WatchedApplication: times every event that the GUI thread handles, so that nothing can block it unseen.
#pragma once

#include <QApplication>
#include <QEvent>
#include <QThread>
#include <time.h>

namespace bench
{

/// The longest single event since reset(), with what it was.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        // Other threads' events come through here too; they hold up nobody.
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        const int type = event->type();
        const QByteArray name = receiver->metaObject()->className();
        ++m_depth;
        const double before = spent();
        const bool done = QApplication::notify(receiver, event);
        const double took = spent() - before;
        --m_depth;
        if (took > m_longest) {
            m_longest = took;
            m_what = name + " event " + QByteArray::number(type);
        }
        return done;
    }

    void reset() { m_longest = 0; }
    double longest() const { return m_longest; } ///< ms
    const QByteArray& what() const { return m_what; }

    /// ms that this thread has computed: what another program took of the core is not its fault.
    static double spent()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }

private:
    int m_depth = 0;
    double m_longest = 0;
    QByteArray m_what;
};

} // namespace bench
