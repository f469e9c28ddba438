// The native dialog and the way to the folder.
#include "ui/print/file_place.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace ui
{

QString askFilePlace(QWidget* window, const QString& title, const QString& name, const QString& kinds)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileDialog::getSaveFileName(window, title, QDir(folder).filePath(name), kinds);
}

Toast fileToast(const QString& words, const QString& file)
{
    const QString folder = QFileInfo(file).absolutePath();
    return {words, false, QCoreApplication::translate("FilePlace", "Show in folder"),
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }};
}

} // namespace ui
