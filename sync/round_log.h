// RoundLog: the last exchanges of this computer, kept beside the desk - not in it, because they belong to no other device.
#pragma once

#include "models/sync_review.h"

#include <QString>

namespace syncing
{

class RoundLog
{
public:
    /// Reads what was kept in `sync-history.json` of the desk's folder; what cannot be read is forgotten.
    explicit RoundLog(const QString& folder);

    /// The newest first.
    const std::vector<models::SyncRound>& rounds() const { return m_rounds; }
    /// Adds one and keeps the newest fifty. A file that cannot be written costs the history only.
    void add(const models::SyncRound& round);

private:
    QString m_file;
    std::vector<models::SyncRound> m_rounds;
};

} // namespace syncing
