// DeskLock: hides everything after some idle minutes or on demand - windows, dialogs, titles, tooltips - until it is opened again.
#pragma once

#include "ui/kit/theme.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <vector>

class QSettings;

namespace ui
{

class LockPage;
class MainWindow;

/// A curtain, not a vault: the file on the disk stays readable for who can read the disk. With a passcode the curtain opens
/// for nobody else; without, a click opens it.
class DeskLock : public QObject
{
    Q_OBJECT

public:
    /// `memory` keeps the passcode of this computer; it may be nullptr.
    DeskLock(Theme& theme, MainWindow& window, QSettings* memory);
    ~DeskLock() override;

    bool isLocked() const { return m_locked; }
    void lock();
    /// False when the passcode is wrong, or too many were.
    bool unlock(const QString& passcode);

    /// Minutes without a key or a click until it locks; 0: never by itself.
    int minutes() const { return m_minutes; }
    void setMinutes(int minutes);
    bool hasPasscode() const { return !m_passcode.isEmpty(); }
    /// An empty one takes it away.
    void setPasscode(const QString& passcode);

Q_SIGNALS:
    void lockedChanged(bool locked);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Covered {
        QPointer<QWidget> window;
        QPointer<LockPage> page;
        std::vector<QPointer<QWidget>> hidden;
        QPointer<QWidget> focused;
        QString title;
    };
    void cover(QWidget* window);
    void uncover(Covered& covered);
    void refuse(LockPage* page);

    Theme& m_theme;
    MainWindow& m_window;
    QSettings* m_memory;
    QTimer m_idle;
    QElapsedTimer m_lastReset;
    QString m_passcode;
    int m_minutes = 0;
    int m_wrong = 0;
    bool m_locked = false;
    std::vector<Covered> m_covered;
};

} // namespace ui
