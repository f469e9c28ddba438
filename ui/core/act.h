// Act: what a command answers - the change it makes and what it means for the trainer and the client.
#pragma once

#include "models/change_set.h"

#include <QMap>
#include <QStringList>

namespace ui
{

/// What an act leads to, for the preview and the answer of the command line (keys as in docs/cli.md).
/// Only what applies is set.
struct Consequences {
    struct SeriesDate {
        models::UtcTime start;
        QString state; ///< free, clash, outside_hours, day_off, beyond_package, after_expiry, skipped
    };
    QStringList warnings; ///< outside_hours, in_past, over_cap, buffer, after_expiry, after_certificate, over_by
    std::optional<std::pair<int, int>> sessions; ///< Left of the pack before and after
    std::optional<QString> fee;                  ///< money text in the trainer's currency
    std::optional<QString> payout;
    std::optional<int> points;
    QStringList badges;
    QStringList waitlist; ///< names of those a seat can be offered to, in order
    std::vector<SeriesDate> dates;
    QStringList messages;
};

/// The answer of a command: its ChangeSet, its consequences, and the ids that matter (`id` is the record it is about).
struct Act {
    models::ChangeSet changes;
    Consequences consequences;
    models::Uuid id;
    QMap<QString, models::Uuid> ids; ///< further records by role, e.g. "payment", "client_package", "booking_1"
};

} // namespace ui
