// Owed report: completed sessions that neither a payment nor a pack pays.
#pragma once

#include "models/rules/earnings.h"
#include "ui/core/commands.h"

namespace ui::reports
{

struct OwedSession {
    models::Uuid bookingId;
    models::Uuid clientId;
    QString client;
    QString service;
    models::UtcTime start;
    models::Minor amount; ///< the service's price, in the trainer's currency
    int days = 0;         ///< since the session
    models::OwedAge age = models::OwedAge::UpTo30;
};

/// Oldest first. `client` limits it to one person.
models::Result<std::vector<OwedSession>> owedSessions(const storage::Reader& reader, const Practice& practice,
                                                      models::UtcTime now, std::optional<models::Uuid> client = {});

} // namespace ui::reports
