// ZipWriter: local headers, deflated contents, central directory.
#include "storage/exchange/zip_writer.h"

#include <QDateTime>
#include <algorithm>
#include <limits>
#include <zlib.h>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::fail;
using models::Result;
using models::Status;

namespace storage
{

namespace
{

constexpr quint16 kUtf8Names = 1 << 11;
constexpr quint16 kVersionNeeded = 20; ///< deflate and folders
constexpr qint64 kLargestZip = std::numeric_limits<quint32>::max();

/// Little-endian numbers, as the format has them.
class ZipRecord
{
public:
    ZipRecord& two(quint16 value)
    {
        m_bytes.append(char(value & 0xff)).append(char(value >> 8));
        return *this;
    }
    ZipRecord& four(quint32 value) { return two(quint16(value & 0xffff)).two(quint16(value >> 16)); }
    ZipRecord& raw(const QByteArray& bytes)
    {
        m_bytes.append(bytes);
        return *this;
    }
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// The content as a raw deflate stream, or an empty array when it would not be shorter.
Result<QByteArray> deflated(const QByteArray& content)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return fail(ErrorCode::Io, u"There is not enough memory to pack the archive. Nothing was written."_s);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(content.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.constData()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    const int outcome = deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    if (outcome != Z_STREAM_END)
        return fail(ErrorCode::Internal, u"The archive could not be packed. Nothing was written."_s);
    return packed.size() < content.size() ? packed : QByteArray();
}

bool isSafeName(const QString& name)
{
    const QStringList parts = name.split(u'/');
    return !name.startsWith(u'/') && !name.contains(u'\\') && !name.contains(u':') &&
           std::none_of(parts.begin(), parts.end(),
                        [](const QString& part) { return part.isEmpty() || part == u"." || part == u".."; });
}

} // namespace

ZipWriter::ZipWriter(QIODevice& device, models::UtcTime modified) : m_device(device)
{
    // MS-DOS time: from 1980, in steps of two seconds.
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(modified.ms, Qt::UTC);
    const QDate date = std::clamp(time.date(), QDate(1980, 1, 1), QDate(2107, 12, 31));
    m_date = quint16((date.year() - 1980) << 9 | date.month() << 5 | date.day());
    m_time = quint16(time.time().hour() << 11 | time.time().minute() << 5 | time.time().second() / 2);
}

Status ZipWriter::write(const QByteArray& bytes)
{
    if (m_written + bytes.size() > kLargestZip)
        return fail(ErrorCode::Unsupported, u"The archive would be larger than 4 GiB. Export in smaller parts."_s);
    if (m_device.write(bytes) != bytes.size())
        return fail(ErrorCode::Io, u"The archive could not be written: %1"_s.arg(m_device.errorString()));
    m_written += bytes.size();
    return {};
}

Status ZipWriter::add(const QString& name, const QByteArray& content)
{
    const QByteArray utf8 = name.toUtf8();
    if (!isSafeName(name) || utf8.size() > 0xffff || m_entries.size() == 0xffff ||
        std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.name == utf8; }))
        return fail(ErrorCode::Invalid, u"An archive cannot hold a file of that name."_s);
    if (content.size() > kLargestZip)
        return fail(ErrorCode::Unsupported, u"A file of the archive would be larger than 4 GiB."_s);
    TD_ASSIGN(const QByteArray packed, deflated(content));
    Entry entry;
    entry.name = utf8;
    entry.deflated = !packed.isEmpty();
    const QByteArray& body = entry.deflated ? packed : content;
    entry.crc = quint32(crc32(0, reinterpret_cast<const Bytef*>(content.constData()), uInt(content.size())));
    entry.packed = quint32(body.size());
    entry.plain = quint32(content.size());
    entry.offset = quint32(m_written);
    ZipRecord header;
    header.four(0x04034b50).two(kVersionNeeded).two(kUtf8Names).two(entry.deflated ? 8 : 0).two(m_time).two(m_date);
    header.four(entry.crc).four(entry.packed).four(entry.plain).two(quint16(utf8.size())).two(0).raw(utf8);
    TD_TRY(write(header.bytes()));
    TD_TRY(write(body));
    m_entries.push_back(entry);
    return {};
}

Status ZipWriter::finish()
{
    const quint32 start = quint32(m_written);
    for (const Entry& entry : m_entries) {
        ZipRecord header;
        header.four(0x02014b50).two(kVersionNeeded).two(kVersionNeeded).two(kUtf8Names).two(entry.deflated ? 8 : 0);
        header.two(m_time).two(m_date).four(entry.crc).four(entry.packed).four(entry.plain);
        header.two(quint16(entry.name.size())).two(0).two(0).two(0).two(0).four(0).four(entry.offset).raw(entry.name);
        TD_TRY(write(header.bytes()));
    }
    ZipRecord end;
    end.four(0x06054b50).two(0).two(0).two(quint16(m_entries.size())).two(quint16(m_entries.size()));
    end.four(quint32(m_written) - start).four(start).two(0);
    return write(end.bytes());
}

} // namespace storage
