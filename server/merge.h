// Merging of values: pure, values in, value out. Two devices that merge the same three values get the same result.
#pragma once

#include "models/table.h"
#include "models/zone.h"
#include "server/write_policy.h"

#include <optional>

namespace server
{

/// base: what the desk saw; theirs: what is here now; mine: what the desk wants.
struct Three {
    models::Value base;
    models::Value theirs;
    models::Value mine;
};

/// What else decides.
struct MergeContext {
    bool mineIsLater = false; ///< by hybrid clock
    bool beforeStart = false; ///< the session has not begun
    models::Zone zone{};      ///< the trainer's, for moves in days
};

struct Merged {
    models::Value value;
    std::optional<models::Value> lost; ///< a value, or a part of one, that is in the result no more
    bool lostIsMine = false;
};

/// Merges a true conflict (`theirs` differs from `base` and from `mine`).
Merged mergeValues(Merge rule, const Three& three, const MergeContext& context);

/// A desk's hybrid clock as the endpoint takes it: never later than `now`; arrival order when the desk doubts its clock.
QString takenClock(const QString& hlc, bool isSuspect, models::UtcTime now);
/// Whether the text is `<instant>-<4 hex>-<16 hex>`.
bool isHybridClock(QStringView text);

} // namespace server
