// Retention: months since the last dealing.
#include "models/rules/retention.h"

#include <algorithm>

namespace models
{

QDate lastDealing(const ClientTraces& traces, const Zone& zone)
{
    QDate last = traces.since;
    for (const std::optional<UtcTime>& time : {traces.lastSession, traces.lastPayment, traces.lastPack}) {
        if (time)
            last = std::max(last, zone.dateOf(*time));
    }
    return last;
}

std::optional<QDate> retentionDue(const ClientTraces& traces, int months, const Zone& zone)
{
    if (months <= 0 || traces.hasOpenPack)
        return std::nullopt;
    return lastDealing(traces, zone).addMonths(months);
}

} // namespace models
