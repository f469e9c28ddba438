// OpeningBalance: sessions that a client brings along from another program, as a pack that Undo and history understand.
#pragma once

#include "models/change_set.h"
#include "models/zone.h"
#include "storage/reader.h"

namespace storage
{

/// Plans opening balances of one import. The offer ("Opening balance", no price, not for sale) and, on a desk without any
/// service, the service are made once, when the first balance needs them.
class OpeningBalances
{
public:
    OpeningBalances(const Reader& reader, const models::Uuid& trainerId, const models::Zone& zone, models::UtcTime now)
        : m_reader(reader), m_trainerId(trainerId), m_zone(zone), m_now(now)
    {
    }

    /// Adds what makes the sessions brought along by this client equal to `sessions`, valid to the end of `lastDay`:
    /// the pack and a grant the first time, an adjustment of the difference later, nothing when nothing differs.
    /// What was used meanwhile stays used. A pack that was closed stays closed.
    models::Status plan(const models::Uuid& clientId, int sessions, std::optional<QDate> lastDay,
                        models::ChangeSet& changes);

private:
    models::Result<models::Uuid> offer(models::ChangeSet& changes);

    const Reader& m_reader;
    models::Uuid m_trainerId;
    models::Zone m_zone;
    models::UtcTime m_now;
    std::optional<models::Uuid> m_offer;
};

/// The id of the pack that holds what a client brought along.
models::Uuid openingPackId(const models::Uuid& clientId);

} // namespace storage
