// Retention report: clients who have not been seen for long, for a decision to erase or to keep.
#pragma once

#include "ui/core/commands.h"

namespace ui::reports
{

struct RetentionRow {
    models::Uuid clientId;
    QString client;
    models::ClientStatus status = models::ClientStatus::Active;
    QDate lastDealing;
    QDate due;              ///< since when they have stood on the list
    bool hasHealth = false; ///< health data is held; what it says is nobody's business here
};

/// Those whose time is up (models::retentionDue, policy retention_months), longest first. Erased people are not listed.
models::Result<std::vector<RetentionRow>> retentionList(const storage::Reader& reader, const Practice& practice,
                                                        models::UtcTime now);

} // namespace ui::reports
