// zlib behind two functions.
#include "server/gzip.h"

#include <algorithm>
#include <zlib.h>

namespace server
{

namespace
{
constexpr int kGzipWindow = 15 + 16; // zlib: 15 bits of window, gzip framing
constexpr qsizetype kLargeBody = 1024 * 1024;
}

Inflate inflateGzip(const QByteArray& packed, qsizetype limit, QByteArray& out)
{
    z_stream stream{};
    if (inflateInit2(&stream, kGzipWindow) != Z_OK)
        return Inflate::Malformed;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    out.clear();
    Inflate answer = Inflate::Malformed;
    for (;;) {
        const qsizetype had = out.size();
        const qsizetype room = std::clamp<qsizetype>(packed.size() * 4, 4096, 256 * 1024);
        if (had > limit) {
            answer = Inflate::TooLarge;
            break;
        }
        out.resize(had + room);
        stream.next_out = reinterpret_cast<Bytef*>(out.data() + had);
        stream.avail_out = uInt(room);
        const int status = inflate(&stream, Z_NO_FLUSH);
        out.resize(had + room - qsizetype(stream.avail_out));
        if (status == Z_STREAM_END) {
            if (stream.avail_in == 0) {
                answer = out.size() > limit ? Inflate::TooLarge : Inflate::Done;
                break;
            }
            if (inflateReset(&stream) != Z_OK)
                break;
        } else if (status != Z_OK || (stream.avail_in == 0 && stream.avail_out > 0)) {
            break;
        }
    }
    inflateEnd(&stream);
    return answer;
}

QByteArray deflateGzip(const QByteArray& plain)
{
    z_stream stream{};
    // On rows of JSON level 4 is within a few percent of 9, at a third of the time; a device that waits for page after page
    // has more of the quickest.
    const int level = plain.size() > kLargeBody ? Z_BEST_SPEED : 4;
    if (deflateInit2(&stream, level, Z_DEFLATED, kGzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    const int status = deflate(&stream, Z_FINISH);
    packed.resize(status == Z_STREAM_END ? qsizetype(stream.total_out) : 0);
    deflateEnd(&stream);
    return packed;
}

} // namespace server
