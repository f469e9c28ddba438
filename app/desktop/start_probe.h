// Measuring the start: a program that says when its window has been painted, and stops.
#pragma once

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>
#include <chrono>
#include <cstdio>

namespace app
{

/// Prints "painted NANOSECONDS KIB" and ends the program. NANOSECONDS of the steady clock are those at which the loop was
/// free again after the first paint: from then on the window answers. KIB is the largest resident size of this program
/// alone, read when nothing was left to do: a parent that asks the system for it gets the parent's own where that is
/// larger. Asked for by TRAINERDESK_QUIT_WHEN_PAINTED; tests/bench measures the start with it (docs/performance.md).
class StartProbe : public QObject
{
public:
    explicit StartProbe(QWidget& window) : QObject(&window) { window.installEventFilter(this); }

    static bool isWanted() { return qEnvironmentVariableIsSet("TRAINERDESK_QUIT_WHEN_PAINTED"); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // The paint itself comes after this; a timer of 0 fires when the queue is empty.
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, qApp, [] {
                const auto painted = std::chrono::steady_clock::now().time_since_epoch();
                // What was put off until then is done, and has its memory, before the program ends.
                QTimer::singleShot(kAfterMs, qApp, [painted] {
                    std::printf("painted %lld %lld\n",
                                static_cast<long long>(std::chrono::nanoseconds(painted).count()), largestKiB());
                    std::fflush(stdout);
                    QApplication::quit();
                });
            });
        }
        return false;
    }

private:
    static constexpr int kAfterMs = 300;

    static long long largestKiB()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("VmHWM:");
        return at < 0 ? 0 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
    }
};

} // namespace app
