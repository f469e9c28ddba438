// What the trainer is shown of synchronisation: waiting and refused acts, records with two versions, past exchanges.
#pragma once

#include "models/change_set.h"

#include <optional>
#include <vector>

namespace models
{

/// An act that waits for the endpoint, or that the endpoint refused.
struct SyncAct {
    Uuid id;
    QString label;
    UtcTime made;
    ChangeSet changes;
    QString code;       ///< of a refusal: clash, seats_full, stale, ... empty while it waits
    QString reason;     ///< the endpoint's words
    int dependents = 0; ///< acts that stand on a refused one and wait with it
};

/// A value of an act that met another one at the endpoint. One of the two is in force; the other is kept beside.
struct TwoVersions {
    int entry = 0; ///< its place in the act's list
    int column = 0;
    Value mine;   ///< this computer's
    Value theirs; ///< the server's
};

/// A record that was changed in two places.
struct SyncConflict {
    Uuid act;
    const TableInfo* table = nullptr;
    Uuid row;
    UtcTime made;    ///< when it was changed here
    UtcTime decided; ///< when the endpoint said that there were two versions
    std::vector<TwoVersions> values;
};

/// One exchange with the endpoint that moved something, or failed.
struct SyncRound {
    UtcTime at;
    int sent = 0;
    int received = 0;
    int tookMs = 0;
    int needsYou = 0; ///< what was refused or has two versions, after it
    QString problem;  ///< empty: it got through
    bool operator==(const SyncRound&) const = default;
};

/// How long a version that was not taken stays readable.
inline constexpr int kKeepVersionsDays = 365;

} // namespace models
