// Settling and saving.
#include "app/desktop/picture.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace app
{

void settle()
{
    for (int i = 0; i < 4; ++i) {
        QApplication::sendPostedEvents();
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

models::Result<QDir> pictureFolder(const QString& path)
{
    if (!QDir().mkpath(path))
        return models::fail(models::ErrorCode::Io, u"The folder %1 could not be made."_s.arg(path));
    return QDir(path);
}

models::Status savePicture(const QPixmap& picture, const QDir& folder, const QString& name)
{
    const QString file = folder.filePath(name % u".png"_s);
    if (!picture.save(file))
        return models::fail(models::ErrorCode::Io,
                            u"%1 could not be written. Check the folder and its free space."_s.arg(file));
    return {};
}

} // namespace app
