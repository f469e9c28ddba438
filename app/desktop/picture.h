// Pictures of widgets: letting them settle and writing them to files.
#pragma once

#include "models/result.h"

#include <QDir>
#include <QPixmap>

namespace app
{

/// Lets layouts and posted events settle: no timer is waited for, a picture shows the state at rest.
void settle();

/// The folder for pictures, made if need be. Io when it cannot be.
models::Result<QDir> pictureFolder(const QString& path);

/// Writes NAME.png. Io when that fails.
models::Status savePicture(const QPixmap& picture, const QDir& folder, const QString& name);

} // namespace app
