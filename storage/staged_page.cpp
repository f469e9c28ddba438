// Packing pages: zlib, as base64 because the inbox holds text.
#include "storage/staged_page.h"

namespace storage
{

namespace
{
constexpr qsizetype kWorthPacking = 16 * 1024;
/// Rows repeat their keys: the quickest level packs them nearly as well as the best.
constexpr int kQuickest = 1;
} // namespace

QByteArray keptPage(const QByteArray& rows)
{
    return rows.size() < kWorthPacking ? rows : qCompress(rows, kQuickest).toBase64();
}

QByteArray rowsOfPage(const QByteArray& kept)
{
    // A JSON array begins with its bracket, which is no letter of base64.
    return kept.startsWith('[') ? kept : qUncompress(QByteArray::fromBase64(kept));
}

} // namespace storage
