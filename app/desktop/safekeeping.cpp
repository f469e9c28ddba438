// Asking for files and copying.
#include "app/desktop/safekeeping.h"

#include "storage/backup.h"
#include "storage/desk_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Result;

namespace app
{

namespace
{

struct Safekeeping {
    Q_DECLARE_TR_FUNCTIONS(Safekeeping)
};

QString askForCopy(QWidget* window, models::UtcTime now)
{
    const QString name = u"TrainerDesk-%1.sqlite"_s.arg(now.toString().left(10));
    const QString place = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
    return QFileDialog::getSaveFileName(window, Safekeeping::tr("Export a copy of the desk"), place,
                                        Safekeeping::tr("Desks (*.sqlite)"));
}

} // namespace

Result<std::optional<QString>> backUp(QWidget* window, storage::Database& database, models::UtcTime now)
{
    const QString file = askForCopy(window, now);
    if (file.isEmpty())
        return std::optional<QString>();
    TD_TRY(storage::backup(database, file));
    return std::optional(QDir::toNativeSeparators(file));
}

Result<std::optional<QString>> copyFiles(QWidget* window, const QString& folder, models::UtcTime now)
{
    const QString file = askForCopy(window, now);
    if (file.isEmpty())
        return std::optional<QString>();
    const QString source = storage::databaseFile(folder);
    if (QFileInfo(file).canonicalFilePath() == QFileInfo(source).canonicalFilePath() && QFile::exists(source))
        return models::fail(ErrorCode::Invalid,
                            Safekeeping::tr("This is the desk itself. Choose another name; nothing was changed."));
    for (const QString& suffix : {QString(), u"-wal"_s}) {
        if (!QFile::exists(source + suffix))
            continue;
        // The dialog has asked whether an earlier file may go.
        if (QFile::exists(file + suffix) && !QFile::remove(file + suffix))
            return models::fail(
                ErrorCode::Io,
                Safekeeping::tr("The earlier file cannot be replaced. Nothing of the desk was changed."));
        if (!QFile::copy(source + suffix, file + suffix))
            return models::fail(
                ErrorCode::Io,
                Safekeeping::tr(
                    "The copy could not be written. Check the place and its free space; the desk was not changed."));
    }
    return std::optional(QDir::toNativeSeparators(file));
}

QString chooseBackup(QWidget* window)
{
    return QFileDialog::getOpenFileName(window, Safekeeping::tr("Restore a backup"),
                                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                        Safekeeping::tr("Desks (*.sqlite);;All files (*)"));
}

} // namespace app
