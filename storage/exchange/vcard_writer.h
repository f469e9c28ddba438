// VcardWriter: clients as vCard 3.0 (RFC 2426).
#pragma once

#include "models/result.h"
#include "storage/reader.h"

namespace storage
{

/// Writes every client of the roster who has a name, sorted by name, as one card each: names, mail, phone, birthday, tags
/// and notes, no health data. Lines end in CRLF and are folded at 75 octets without cutting a character. Answers how many.
models::Result<qint64> exportVcards(const Reader& reader, const models::Uuid& trainerId, const QString& out);

/// One content line, folded, with its line end.
QByteArray foldedLine(const QString& line);

} // namespace storage
