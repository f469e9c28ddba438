// Derived ids: a row that follows from another has an id that follows from it, so two devices make one row.
#pragma once

#include "models/uuid.h"

namespace models
{

/// The id of the roster row (trainer_clients) of a client with a trainer.
Uuid rosterId(const Uuid& trainerId, const Uuid& clientId);
/// The id of the one package_redemptions row of a booking.
Uuid redemptionId(const Uuid& bookingId);
/// The id of a client's body and goals (client_profiles): one row a user.
Uuid clientProfileId(const Uuid& userId);
/// The id of a user's notification_settings: one row a user.
Uuid notificationSettingsId(const Uuid& userId);
/// The id of the booking that a series makes at a start its rule gives.
Uuid seriesBookingId(const Uuid& seriesId, UtcTime occurrence);
/// The id of that booking's membership in the series.
Uuid seriesMemberId(const Uuid& seriesId, UtcTime occurrence);
/// The id of the ledger row that takes back another one which the endpoint has seen.
Uuid correctionId(const Uuid& rowId);

} // namespace models
