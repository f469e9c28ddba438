// Taking files in.
#include "app/desktop/file_door.h"

#include "ui/core/file_kind.h"
#include "ui/imports/calendar_dialog.h"
#include "ui/imports/import_dialog.h"
#include "ui/shell/body.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace app
{

namespace
{

QStringList filesOf(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

FileDoor::FileDoor(ui::Theme& theme, ui::MainWindow& window, ui::Commands& commands, QLocale locale, QObject* parent)
    : QObject(parent), m_theme(theme), m_window(window), m_commands(commands), m_locale(std::move(locale))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    const auto add = [&](const QString& id, const QString& text, auto act) {
        ui::Command command;
        command.id = id;
        command.text = text;
        command.icon = u"upload"_s;
        command.menu = ui::MenuOf::File;
        command.run = act;
        window.addCommand(command);
    };
    add(u"file.import_calendar"_s, tr("Import a calendar…"), [this] { importWith<ui::CalendarDialog>({}); });
}

template <class Dialog>
void FileDoor::importWith(const QString& file)
{
    Dialog dialog(m_theme, m_commands, m_locale, &m_window);
    dialog.setFile(file);
    if (dialog.exec() == QDialog::Accepted)
        m_window.say({tr("Imported"), true, {}, {}});
}

void FileDoor::open(const QStringList& files)
{
    for (const QString& file : files)
        openOne(file);
}

void FileDoor::openOne(const QString& file)
{
    const auto kind = ui::kindOfFile(file);
    if (!kind) {
        m_window.body().setTrouble(kind.error().message);
        return;
    }
    switch (*kind) {
    case ui::FileKind::Calendar:
        importWith<ui::CalendarDialog>(file);
        break;
    case ui::FileKind::AddressBook:
    case ui::FileKind::ClientList:
        importWith<ui::ImportDialog>(file);
        break;
    case ui::FileKind::Desk:
        m_window.body().setTrouble(tr(
            "This file is a desk. To put it in the place of yours, choose File, Restore a backup. Nothing was changed."));
        break;
    }
}

bool FileDoor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::DragEnter) {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        if (!filesOf(*drag->mimeData()).isEmpty()) {
            drag->setDropAction(Qt::CopyAction);
            drag->accept();
            return true;
        }
    }
    if (watched == &m_window && event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        if (const QStringList files = filesOf(*drop->mimeData()); !files.isEmpty()) {
            drop->setDropAction(Qt::CopyAction);
            drop->accept();
            // The program the files come from waits for the drop to end.
            QMetaObject::invokeMethod(
                this, [this, files] { open(files); }, Qt::QueuedConnection);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace app
