// Error answers: application/problem+json (RFC 9457) with a stable code.
#pragma once

#include "server/http.h"

#include <QJsonObject>
#include <QString>

namespace server
{

/// `detail` says what is wrong and where and names no client; `extra` adds members such as `expected`.
HttpResponse problem(int status, QLatin1String code, const QString& detail, const QJsonObject& extra = {});

/// 503 with Retry-After.
HttpResponse busy(const QString& detail);

/// A JSON answer.
HttpResponse jsonAnswer(const QJsonObject& object, int status = 200);

} // namespace server
