// Watching the desk's file.
#include "app/desktop/desk_guard.h"

#include "app/desktop/safekeeping.h"
#include "storage/desk_files.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using models::ErrorCode;

namespace app
{

namespace
{

/// A watcher sees a local folder at once; a network drive or a pulled stick is noticed by this.
constexpr int kLookMs = 3000;

/// What tells one file from another of the same name; 0 where there is none or the system does not say.
quint64 identityOf(const QString& file)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::stat(QFile::encodeName(file).constData(), &found) == 0)
        return (quint64(found.st_dev) << 40) ^ quint64(found.st_ino);
#else
    Q_UNUSED(file)
#endif
    return 0;
}

} // namespace

DeskGuard::DeskGuard(ui::Theme& theme, ui::MainWindow& window, storage::Store& store, QString folder, QObject* parent)
    : QObject(parent), m_theme(theme), m_window(window), m_store(store), m_folder(std::move(folder)),
      m_file(storage::databaseFile(m_folder)), m_identity(identityOf(m_file))
{
    m_watcher.addPath(m_folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &DeskGuard::look);
    connect(&m_again, &QTimer::timeout, this, &DeskGuard::look);
    m_again.start(kLookMs);
    connect(&window, &ui::MainWindow::troubled, this, &DeskGuard::onTroubled);
    window.installEventFilter(this);
}

DeskGuard::~DeskGuard()
{
    delete m_page;
}

void DeskGuard::look()
{
    const bool exists = QFileInfo::exists(m_file);
    if (exists && (m_identity == 0 || identityOf(m_file) == m_identity)) {
        if (m_held)
            uncover();
        return;
    }
    hold(true);
    cover(exists ? models::Error{ErrorCode::Stale,
                                 tr("Another file was put in the place of desk.sqlite while the desk was open.")}
                 : models::Error{
                       ErrorCode::NotFound,
                       tr("desk.sqlite was moved or deleted, or its drive was removed, while the desk was open.")});
}

void DeskGuard::onTroubled(const models::Error& error)
{
    switch (error.code) {
    case ErrorCode::Io:
    case ErrorCode::ReadOnly:
        look();
        if (m_held)
            return;
        [[fallthrough]];
    case ErrorCode::Full:
    case ErrorCode::Corrupt:
        // A full stick that an export was meant for, or a record that may not be changed, is no trouble of the desk.
        if (error.isOfDesk)
            cover(error);
        break;
    default:
        break;
    }
}

void DeskGuard::hold(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    // A write would go into a file that has no name any more.
    if (const auto done = m_store.database().execute(held ? u"PRAGMA query_only = ON"_s : u"PRAGMA query_only = OFF"_s);
        !done)
        qWarning("%s", qPrintable(done.error().message));
    Q_EMIT heldChanged(held);
}

void DeskGuard::cover(const models::Error& error)
{
    if (m_page && m_shown == error.code)
        return;
    if (m_page)
        delete m_page;
    else
        m_window.commands().block();
    m_shown = error.code;
    m_page = new ui::FailurePage(m_theme, error, m_folder, ui::FailurePage::Moment::Open, &m_window);
    m_page->setGeometry(m_window.rect());
    connect(m_page, &ui::FailurePage::backRequested, this, &DeskGuard::uncover);
    connect(m_page, &ui::FailurePage::retryRequested, this, [this] {
        if (m_shown == ErrorCode::NotFound && !QFileInfo::exists(m_file))
            m_page->tell(tr("The file is still missing."), true);
        else if (m_shown == ErrorCode::NotFound && identityOf(m_file) == m_identity)
            look();
        else
            Q_EMIT reopenRequested({});
    });
    connect(m_page, &ui::FailurePage::exportRequested, this, &DeskGuard::exportCopy);
    connect(m_page, &ui::FailurePage::restoreRequested, this, [this] {
        if (const QString backup = chooseBackup(&m_window); !backup.isEmpty())
            Q_EMIT reopenRequested(backup);
    });
    connect(m_page, &ui::FailurePage::quitRequested, &m_window, &QWidget::close);
    m_page->show();
    m_page->raise();
    m_page->setFocus();
}

void DeskGuard::uncover()
{
    hold(false);
    if (m_page) {
        m_window.commands().unblock();
        m_page->hide();
        m_page->deleteLater();
        m_page = nullptr;
    }
    if (QWidget* inside = m_window.focusWidget())
        inside->setFocus();
}

void DeskGuard::exportCopy()
{
    // VACUUM INTO reads the open file and writes another: also one without a name can be copied.
    const auto copied = backUp(&m_window, m_store.database(), m_store.now());
    if (!copied && m_shown == ErrorCode::Corrupt) {
        const auto raw = copyFiles(&m_window, m_folder, m_store.now());
        if (raw && *raw)
            m_page->tell(tr("The damaged file was copied as it is: %1").arg(**raw), false);
        else if (!raw)
            m_page->tell(raw.error().message, true);
        return;
    }
    if (!copied)
        m_page->tell(copied.error().message, true);
    else if (*copied)
        m_page->tell(tr("A copy was written: %1").arg(**copied), false);
}

bool DeskGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::WindowActivate)
            look();
        if (event->type() == QEvent::Resize && m_page) {
            m_page->setGeometry(m_window.rect());
            m_page->raise();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace app
