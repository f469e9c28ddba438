// ZipWriter: a ZIP archive (PKWARE APPNOTE 6.3), written file by file through zlib.
#pragma once

#include "models/result.h"
#include "models/utc_time.h"

#include <QByteArray>
#include <QIODevice>
#include <vector>

namespace storage
{

/// Writes an archive with UTF-8 names, deflated where that is shorter. Files and archive stay below 4 GiB (no ZIP64);
/// what is larger is refused.
class ZipWriter
{
public:
    /// `device` is open for writing. `modified` is the time that all files get, as UTC.
    ZipWriter(QIODevice& device, models::UtcTime modified);

    /// Adds a file. `name` is a relative path with slashes. Invalid for an empty, absolute, climbing or repeated name.
    models::Status add(const QString& name, const QByteArray& content);
    /// Writes the directory; nothing may be added afterwards. Without it the archive cannot be read.
    models::Status finish();

private:
    struct Entry {
        QByteArray name;
        quint32 crc = 0;
        quint32 packed = 0;
        quint32 plain = 0;
        quint32 offset = 0;
        bool deflated = false;
    };
    models::Status write(const QByteArray& bytes);

    QIODevice& m_device;
    quint16 m_date = 0;
    quint16 m_time = 0;
    qint64 m_written = 0;
    std::vector<Entry> m_entries;
};

} // namespace storage
