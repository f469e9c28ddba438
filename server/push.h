// Push: a batch of txns is judged, applied and answered with the rows that resulted.
#pragma once

#include "server/cursor.h"
#include "server/http.h"

#include <QJsonObject>
#include <functional>
#include <map>

namespace server
{

/// What the metrics and the waiting devices want to know.
struct PushFigures {
    std::map<QByteArray, int> verdicts;
    qint64 rows = 0;
    /// Told the new head as soon as something was written: other devices need not wait for the sender's answer.
    std::function<void(const Cursor&)> moved;
};

/// Applies a push. The whole batch is one transaction; when something in it is refused by the database, halves are tried,
/// down to single txns, so that a bad one costs nothing to the others. An error is the database's; what was not
/// committed has left no trace and may be sent again.
DbResult<HttpResponse> answerPush(Connection& db, const Caller& caller, const QJsonObject& body, PushFigures& figures);

} // namespace server
