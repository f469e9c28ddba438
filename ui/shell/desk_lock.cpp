// Locking, unlocking, and what must not get through meanwhile.
#include "ui/shell/desk_lock.h"

#include "ui/core/passcode.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

const QString kPasscodeKey = u"lock/passcode"_s;
constexpr int kMinuteMs = 60'000;
constexpr int kMostMinutes = 24 * 60;
/// The idle timer is set anew at most this often: every pixel of the mouse would be too much.
constexpr int kResetEveryMs = 1000;
constexpr int kMostWrong = 5;
constexpr int kWaitMs = 30'000;

} // namespace

DeskLock::DeskLock(Theme& theme, MainWindow& window, QSettings* memory)
    : m_theme(theme), m_window(window), m_memory(memory)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &DeskLock::lock);
    if (m_memory)
        m_passcode = m_memory->value(kPasscodeKey).toString();
    qApp->installEventFilter(this);
}

DeskLock::~DeskLock()
{
    for (Covered& covered : m_covered)
        uncover(covered);
}

void DeskLock::setMinutes(int minutes)
{
    m_minutes = std::clamp(minutes, 0, kMostMinutes);
    if (m_minutes > 0)
        m_idle.start(m_minutes * kMinuteMs);
    else
        m_idle.stop();
}

void DeskLock::setPasscode(const QString& passcode)
{
    m_passcode = passcode.isEmpty() ? QString() : hashOfPasscode(passcode);
    if (m_memory)
        m_memory->setValue(kPasscodeKey, m_passcode);
}

void DeskLock::lock()
{
    if (m_locked)
        return;
    m_locked = true;
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    QToolTip::hideText();
    m_window.commands().block();
    m_window.palette().hide();
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->windowType() != Qt::ToolTip && widget->windowType() != Qt::Popup)
            cover(widget);
    }
    if (QWidget* active = QApplication::activeWindow()) {
        for (const Covered& covered : m_covered) {
            if (covered.window == active)
                covered.page->takeFocus();
        }
    }
    Q_EMIT lockedChanged(true);
}

void DeskLock::cover(QWidget* window)
{
    Covered covered;
    covered.window = window;
    covered.title = window->windowTitle();
    covered.focused = window->focusWidget();
    // Hidden, not only covered: a screen reader must not read what the eye may not see.
    for (QObject* child : window->children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget && !widget->isWindow() && !widget->isHidden()) {
            widget->hide();
            covered.hidden.push_back(widget);
        }
    }
    window->setWindowTitle(u"TrainerDesk"_s);
    auto* page = new LockPage(m_theme, window, hasPasscode());
    covered.page = page;
    connect(page, &LockPage::unlockRequested, this, [this, page](const QString& typed) {
        if (!unlock(typed))
            refuse(page);
    });
    m_covered.push_back(std::move(covered));
}

void DeskLock::uncover(Covered& covered)
{
    if (covered.page) {
        // Its own signal may be under way.
        covered.page->hide();
        covered.page->deleteLater();
    }
    if (!covered.window)
        return;
    covered.window->setWindowTitle(covered.title);
    for (const QPointer<QWidget>& widget : covered.hidden) {
        if (widget)
            widget->show();
    }
    if (covered.focused)
        covered.focused->setFocus(Qt::OtherFocusReason);
}

bool DeskLock::unlock(const QString& passcode)
{
    if (!m_locked)
        return true;
    if (m_wrong >= kMostWrong || (hasPasscode() && !passcodeFits(m_passcode, passcode))) {
        ++m_wrong;
        return false;
    }
    m_wrong = 0;
    m_locked = false;
    m_window.commands().unblock();
    for (Covered& covered : m_covered)
        uncover(covered);
    m_covered.clear();
    // Screens follow commits only while they are seen; under the lock this one was not.
    if (Screen* shown = m_window.currentScreen())
        shown->refresh();
    if (m_minutes > 0)
        m_idle.start(m_minutes * kMinuteMs);
    Q_EMIT lockedChanged(false);
    return true;
}

void DeskLock::refuse(LockPage* page)
{
    if (m_wrong < kMostWrong) {
        page->setProblem(tr("This is not the passcode."));
        return;
    }
    page->setProblem(tr("Too many tries. Wait half a minute."));
    page->setWaiting(true);
    QTimer::singleShot(kWaitMs, this, [this, page = QPointer<LockPage>(page)] {
        m_wrong = 0;
        if (page) {
            page->setProblem({});
            page->setWaiting(false);
            page->takeFocus();
        }
    });
}

bool DeskLock::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (!m_locked && m_minutes > 0 && (!m_lastReset.isValid() || m_lastReset.elapsed() > kResetEveryMs)) {
            m_lastReset.start();
            m_idle.start(m_minutes * kMinuteMs);
        }
        break;
    case QEvent::Shortcut:
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
    case QEvent::DragEnter:
    case QEvent::Drop:
        if (m_locked)
            return true;
        break;
    case QEvent::WindowTitleChange:
        if (m_locked) {
            for (Covered& covered : m_covered) {
                if (covered.window == watched && covered.window->windowTitle() != u"TrainerDesk") {
                    covered.title = covered.window->windowTitle();
                    covered.window->setWindowTitle(u"TrainerDesk"_s);
                }
            }
        }
        break;
    case QEvent::Show:
        // A window that opens now (a reminder's dialog, say) is covered like the others.
        if (m_locked) {
            auto* widget = qobject_cast<QWidget*>(watched);
            const bool known = std::any_of(m_covered.begin(), m_covered.end(),
                                           [&](const Covered& one) { return one.window == widget; });
            if (widget && widget->isWindow() && !known && widget->windowType() != Qt::ToolTip)
                QTimer::singleShot(0, widget, [this, widget] {
                    if (m_locked && widget->isVisible())
                        cover(widget);
                });
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
