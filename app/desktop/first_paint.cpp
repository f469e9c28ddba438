// Waiting for the first paint.
#include "app/desktop/first_paint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <utility>

namespace app
{

namespace
{

class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget& window, std::function<void()> act) : QObject(&window), m_act(std::move(act))
    {
        window.installEventFilter(this);
        QTimer::singleShot(kLatestMs, this, &FirstPaint::run);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // The paint itself comes after this; a timer of 0 fires when the queue is empty.
            QTimer::singleShot(0, this, &FirstPaint::run);
        }
        return false;
    }

private:
    /// A window that starts minimised is not painted; its tray icon and the synchronisation do not wait for that.
    static constexpr int kLatestMs = 2'000;

    void run()
    {
        if (auto act = std::exchange(m_act, {})) {
            act();
            deleteLater();
        }
    }

    std::function<void()> m_act;
};

} // namespace

void afterFirstPaint(QWidget& window, std::function<void()> act)
{
    new FirstPaint(window, std::move(act));
}

} // namespace app
