// Plans for points that the trainer gives, takes back or redeems.
#pragma once

#include "ui/core/commands.h"

namespace ui
{

/// The balance of a client's points.
models::Result<qint64> readPointsBalance(const storage::Reader& reader, const models::Uuid& clientId);

/// Spends points. Invalid unless positive, InvalidState when the balance would fall below zero.
Plan redeemPoints(const models::Uuid& clientId, qint64 points, const QString& reason);

/// Gives points by hand (negative: takes back), with the reason. Invalid without one, for 0 and for more than a
/// million.
Plan givePoints(const models::Uuid& clientId, qint64 points, const QString& reason);

} // namespace ui
