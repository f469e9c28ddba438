// A folder for a desk that is removed at the end of a test.
#pragma once

#include <QTemporaryDir>

namespace tests
{

struct TempDesk {
    QTemporaryDir dir;
    QString path() const { return dir.path(); }
    QString file(const QString& name) const { return dir.filePath(name); }
};

} // namespace tests
