// Reading for devices: pull, snapshot, digest. All in one reading transaction, so no device sees half a commit.
#pragma once

#include "server/cursor.h"
#include "server/http.h"

#include <QHash>

namespace server
{

/// The decoded parameters of a query.
using Query = QHash<QByteArray, QByteArray>;

/// The feed after a cursor. `rowsSent` is raised by the rows of the page.
DbResult<HttpResponse> answerPull(Connection& db, const Caller& caller, const Query& query, qint64& rowsSent);

/// All rows, parents first, in pages that a token continues.
DbResult<HttpResponse> answerSnapshot(Connection& db, const Caller& caller, const Query& query, qint64& rowsSent);

/// Count and hash of each table at the head.
DbResult<HttpResponse> answerDigest(Connection& db, const Caller& caller, const Query& query);

/// Checks the cursor of a query: no value when it is good (then `cursor` is set; an empty text is the beginning).
DbResult<std::optional<HttpResponse>> checkCursor(Connection& db, const Caller& caller, const Query& query,
                                                  const Cursor& head, Cursor& cursor);

} // namespace server
