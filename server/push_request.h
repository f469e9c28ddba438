// A push as it was sent: read, checked for its form, hashed.
#pragma once

#include "server/http.h"
#include "server/synced_tables.h"

#include <QJsonArray>
#include <QJsonObject>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace server
{

struct PushOp {
    enum Kind { Insert, Update, Delete };
    const SyncedTable* table = nullptr;
    models::Uuid id;
    Kind kind = Update;
    QJsonObject set;
    QJsonObject base;
    std::optional<qint64> version;
};

/// One act of the trainer. With a `fault` it could not be read and is rejected whole, its number taken.
struct PushTxn {
    models::Uuid id;
    qint64 seq = 0;
    QString clock;
    bool isClockSuspect = false;
    QByteArray hash; ///< SHA-256, hex, of everything but seq
    std::vector<PushOp> ops;
    QJsonObject body;
    QByteArray faultCode;
    QString fault;
};

struct PushRequest {
    models::Uuid device;
    models::Uuid incarnation;
    QByteArray nonce; ///< null in an incarnation's first push
    std::vector<PushTxn> txns;
};

/// Reads a push. What makes it impossible to say which txn is meant fails the whole push (400, 413); what is wrong
/// inside a txn is that txn's fault.
tl::expected<PushRequest, HttpResponse> readPush(const QJsonObject& body);

} // namespace server
