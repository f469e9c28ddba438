// Plans for referrals.
#pragma once

#include "ui/core/commands.h"

namespace ui
{

/// The code a client gives to friends: the one they use already, or a new one that nobody has.
models::Result<QString> readReferralCode(const storage::Reader& reader, const models::User& referrer);

/// Notes that `referrer` brought `referred`. Without a code the referrer's own is used. Refuses oneself, a circle, a
/// second referrer and a code that belongs to someone else. When the referred has completed and paid already, it is
/// completed at once.
Plan addReferral(const models::Uuid& referrer, const models::Uuid& referred, const std::optional<QString>& code = {},
                 const std::optional<models::Uuid>& id = {});

/// Takes a pending referral out. InvalidState for another.
Plan cancelReferral(const models::Uuid& referralId);

} // namespace ui
