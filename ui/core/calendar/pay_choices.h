// Pay choices: which pack would pay a session, for the quick card.
#pragma once

#include "ui/core/commands.h"

namespace ui::calendar
{

struct PayingPack {
    models::Uuid id;
    QString name;
    int left = 0;      ///< sessions left now
    int freeAfter = 0; ///< free to book after this session
    bool operator==(const PayingPack&) const = default;
};

/// The pack that pays a session of a service at a time: soonest expiry, then fewest left, then oldest; or no value.
models::Result<std::optional<PayingPack>> packThatPays(ui::Commands& commands, const models::Uuid& clientId,
                                                       const models::Uuid& serviceId, models::UtcTime start);

} // namespace ui::calendar
