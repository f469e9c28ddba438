// gzip (RFC 1952) of bodies, bounded: a small body that inflates without end is stopped at the limit.
#pragma once

#include <QByteArray>
#include <optional>

namespace server
{

enum class Inflate { Done, TooLarge, Malformed };

/// Inflates all members of a gzip stream into `out`; stops before `out` grows over `limit`.
Inflate inflateGzip(const QByteArray& packed, qsizetype limit, QByteArray& out);

QByteArray deflateGzip(const QByteArray& plain);

} // namespace server
