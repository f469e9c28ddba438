// How a page of the feed is kept in the desk's inbox until it is applied.
#pragma once

#include <QByteArray>

namespace storage
{

/// The text kept for a page's rows (a JSON array): a small one as it came, a large one packed. A first fetch of ten years
/// has fifty megabytes, which would be written twice and read back, and which pack to a tenth.
QByteArray keptPage(const QByteArray& rows);

/// The rows of a kept page; empty when it is damaged.
QByteArray rowsOfPage(const QByteArray& kept);

} // namespace storage
