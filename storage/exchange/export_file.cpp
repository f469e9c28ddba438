// Opening and finishing, with sentences.
#include "storage/exchange/export_file.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Status;

namespace storage
{

Status openExport(QSaveFile& file)
{
    // A new file takes the old one's place: a device or a pipe would be gone.
    const QFileInfo place(file.fileName());
    if (place.exists() && !place.isFile())
        return models::fail(ErrorCode::Io,
                            u"%1 is no file that could be replaced. Nothing was exported; choose another place."_s.arg(
                                QDir::toNativeSeparators(file.fileName())));
    if (file.open(QIODevice::WriteOnly))
        return {};
    return models::fail(ErrorCode::Io, u"%1 cannot be written: %2. Nothing was exported; choose another place."_s.arg(
                                           QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

Status finishExport(QSaveFile& file)
{
    if (file.commit())
        return {};
    const bool full = file.error() == QFileDevice::ResourceError;
    return models::fail(
        full ? ErrorCode::Full : ErrorCode::Io,
        u"%1 could not be finished: %2. Nothing was exported and an older file there is untouched."_s.arg(
            QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

} // namespace storage
