// Fill the gap: who would gain most from a free slot, with the reasons.
#pragma once

#include "models/uuid.h"

#include <QString>
#include <optional>
#include <vector>

namespace models
{

/// What is known of one client with regard to one free slot.
struct GapCandidate {
    Uuid clientId;
    QString name;
    int sessionsLeft = 0;             ///< of the pack that would pay, free to book
    std::optional<int> daysToExpiry;  ///< of that pack, from the slot's day
    double neededPerWeek = 0;         ///< to finish the pack in time
    double bookedPerWeek = 0;         ///< at present
    bool isWaiting = false;           ///< on a waiting list of that service
    int usualVisits = 0;              ///< of the last 12 weeks on that weekday within an hour of the slot
    std::optional<int> daysSinceLast; ///< since the last completed session
};

struct GapReason {
    enum class Kind { Waiting, Expiring, BehindPace, UsualTime, LongAway };
    Kind kind = Kind::Waiting;
    int number =
        0;        ///< Expiring: sessions left; UsualTime: visits; LongAway: days; BehindPace: tenths of sessions a week
    int days = 0; ///< Expiring: days to the end
    bool operator==(const GapReason&) const = default;
};

struct GapSuggestion {
    Uuid clientId;
    QString name;
    int score = 0;
    std::vector<GapReason> reasons; ///< the weightiest first; never empty
};

/// The candidates that have a reason, best first; equal ones by name, then id, so that the order never flickers.
/// Weights: waiting 50; expiring within 21 days 40 falling to 10, more with more sessions left; behind pace 20; usual
/// time up to 20; away for 14 days or more 10.
std::vector<GapSuggestion> rankForGap(const std::vector<GapCandidate>& candidates);

/// "Waiting for a seat", "3 sessions end in 9 days", "Behind: needs 1.5 a week", "Usually here at this time (6 times)",
/// "Last here 20 days ago"
QString gapReasonText(const GapReason& reason);

} // namespace models
