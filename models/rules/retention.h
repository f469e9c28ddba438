// Retention: whose data nobody has needed for so long that it should be looked at (GDPR Art. 5(1)(e)).
#pragma once

#include "models/entities/people.h"
#include "models/zone.h"

namespace models
{

/// What is known of a client's last dealings with the practice.
struct ClientTraces {
    Uuid clientId;
    QDate since;                          ///< on the roster
    std::optional<UtcTime> lastSession{}; ///< the latest booking of any state, also a coming one
    std::optional<UtcTime> lastPayment{};
    std::optional<UtcTime> lastPack{}; ///< the latest purchase
    bool hasOpenPack = false;          ///< sessions left on a pack that has not ended
};

/// The last day on which something happened: the roster, a session, a payment, a pack.
QDate lastDealing(const ClientTraces& traces, const Zone& zone);

/// The first day on which the client belongs on the retention list: `months` after the last dealing. No value while a pack
/// is open, and for `months` 0 (no list).
std::optional<QDate> retentionDue(const ClientTraces& traces, int months, const Zone& zone);

} // namespace models
