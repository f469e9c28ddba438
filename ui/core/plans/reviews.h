// Reviews: noting words received elsewhere, and the average of the public ones.
#pragma once

#include "models/rules/ratings.h"
#include "ui/core/commands.h"

namespace ui
{

/// The public ratings of the trainer, counted by stars.
models::Result<models::RatingSummary> readRating(const storage::Reader& reader, const models::Uuid& trainerId);

/// Notes a review that a client gave outside the platform: always private, as a trainer cannot publish praise.
/// InvalidState unless the booking is completed, Duplicate when it has a review.
Plan addReview(const models::Uuid& bookingId, qint64 rating, const std::optional<QString>& comment = {},
               const std::optional<models::Uuid>& id = {});

} // namespace ui
