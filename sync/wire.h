// What a desk says to the endpoint and understands of its answers (docs/protocol.md).
#pragma once

#include "storage/sync_desk.h"

#include <QJsonObject>

namespace syncing
{

/// The body of a push.
QByteArray pushBody(const storage::DeviceIdentity& device, const std::vector<storage::OutboxTxn>& batch,
                    qint64 acknowledgedThrough, int schema, const QString& currency);

/// Reads the answer to a push. Invalid when it is not one.
models::Result<storage::PushAnswer> readPushAnswer(const QJsonObject& answer);

/// The account and tokens that a sign-in or a refresh answers.
struct Tokens {
    QString access;
    QString refresh;
    qint64 expiresInSeconds = 0;
    QString userId;
    QString trainerId;
};
models::Result<Tokens> readTokens(const QJsonObject& answer);

} // namespace syncing
