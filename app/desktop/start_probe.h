// Measuring the start: a program that stops once its window has been painted.
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace app
{

/// Ends the program when a window has been painted and nothing is left to do at once. Asked for by
/// TRAINERDESK_QUIT_WHEN_PAINTED; tests/bench measures the start with it (docs/performance.md).
class StartProbe : public QObject
{
public:
    explicit StartProbe(QWidget& window) : QObject(&window)
    {
        window.installEventFilter(this);
    }

    static bool isWanted() { return qEnvironmentVariableIsSet("TRAINERDESK_QUIT_WHEN_PAINTED"); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // The paint itself comes after this; a timer of 0 fires when the queue is empty.
        if (event->type() == QEvent::Paint || event->type() == QEvent::UpdateRequest)
            QTimer::singleShot(0, qApp, [] { QTimer::singleShot(0, qApp, &QApplication::quit); });
        return QObject::eventFilter(watched, event);
    }
};

} // namespace app
