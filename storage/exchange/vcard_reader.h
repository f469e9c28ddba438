// VcardReader: people out of vCard files of version 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350).
#pragma once

#include "models/result.h"
#include "storage/exchange/imported_client.h"

#include <QIODevice>

namespace storage
{

/// Reads the cards of a file; a row is a card, counted from 1. Folded lines, groups, escapes, quoted-printable and the
/// character sets of 2.1 are understood. What has no field (further addresses, organisation) is kept in the notes; pictures
/// and the like are passed over. A group card, a card without a name and a card that is not closed come back as rejected.
///
/// Refuses with Foreign what is no text, with Invalid what holds no card, more than 50,000 cards or 64 million characters.
models::Result<ClientList> readVcards(QIODevice& device, QDate today);

} // namespace storage
