// Packages report: every open pack with what is left, what is free, when it ends and what it is still worth.
#pragma once

#include "models/policy.h"
#include "models/rules/package_balance.h"
#include "ui/core/commands.h"

namespace ui::reports
{

struct PackRow {
    models::PackageLedger ledger;
    QString client;
    QString service;
    std::optional<QDate> lastDay{};
    bool low = false; ///< at or under the policy's number, and not used up long ago
    bool expired = false;
    double perWeek = 0;     ///< needed to finish in time
    QString currency;       ///< of `deferred`
    models::Minor deferred; ///< income not yet earned
};

/// The packs of the trainer, or of one client, soonest end first. Closed, used-up and expired ones only with `all`.
models::Result<std::vector<PackRow>> packRows(const storage::Reader& reader, const Practice& practice,
                                              models::UtcTime now, std::optional<models::Uuid> client = {},
                                              bool all = false);

} // namespace ui::reports
