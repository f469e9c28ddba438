// Fill the gap: who would gain most from a free slot, with the reasons.
#include "models/rules/gap_filling.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace models
{

namespace
{

constexpr int kExpiringDays = 21;
constexpr int kLongAwayDays = 14;

struct WeighedReason {
    int weight = 0;
    GapReason reason;
};

std::vector<WeighedReason> reasonsOf(const GapCandidate& c)
{
    std::vector<WeighedReason> found;
    const auto add = [&](int weight, GapReason::Kind kind, int number = 0, int days = 0) {
        found.push_back({weight, {kind, number, days}});
    };
    if (c.isWaiting)
        add(50, GapReason::Kind::Waiting);
    if (c.sessionsLeft > 0 && c.daysToExpiry && *c.daysToExpiry >= 0 && *c.daysToExpiry <= kExpiringDays)
        add(10 + 30 * (kExpiringDays - *c.daysToExpiry) / kExpiringDays + std::min(c.sessionsLeft, 10),
            GapReason::Kind::Expiring, c.sessionsLeft, *c.daysToExpiry);
    if (c.sessionsLeft > 0 && c.neededPerWeek > c.bookedPerWeek + 0.05)
        add(20, GapReason::Kind::BehindPace, int(std::ceil(c.neededPerWeek * 10 - 1e-9)));
    if (c.usualVisits >= 2)
        add(std::min(4 + 2 * c.usualVisits, 20), GapReason::Kind::UsualTime, c.usualVisits);
    if (c.daysSinceLast && *c.daysSinceLast >= kLongAwayDays)
        add(10, GapReason::Kind::LongAway, *c.daysSinceLast);
    std::stable_sort(found.begin(), found.end(),
                     [](const WeighedReason& a, const WeighedReason& b) { return a.weight > b.weight; });
    return found;
}

} // namespace

std::vector<GapSuggestion> rankForGap(const std::vector<GapCandidate>& candidates)
{
    std::vector<GapSuggestion> ranked;
    for (const GapCandidate& candidate : candidates) {
        GapSuggestion suggestion{candidate.clientId, candidate.name, 0, {}};
        for (const WeighedReason& one : reasonsOf(candidate)) {
            suggestion.score += one.weight;
            suggestion.reasons.push_back(one.reason);
        }
        if (!suggestion.reasons.empty())
            ranked.push_back(std::move(suggestion));
    }
    std::sort(ranked.begin(), ranked.end(), [](const GapSuggestion& a, const GapSuggestion& b) {
        return std::tuple(-a.score, a.name, a.clientId) < std::tuple(-b.score, b.name, b.clientId);
    });
    return ranked;
}

QString gapReasonText(const GapReason& reason)
{
    switch (reason.kind) {
    case GapReason::Kind::Waiting:
        return u"Waiting for a seat"_s;
    case GapReason::Kind::Expiring: {
        const QString sessions = reason.number == 1 ? u"1 session ends"_s : u"%1 sessions end"_s.arg(reason.number);
        if (reason.days == 0)
            return sessions + u" today";
        return reason.days == 1 ? QString(sessions + u" tomorrow") : u"%1 in %2 days"_s.arg(sessions).arg(reason.days);
    }
    case GapReason::Kind::BehindPace:
        return u"Behind: needs %1.%2 a week"_s.arg(reason.number / 10).arg(reason.number % 10);
    case GapReason::Kind::UsualTime:
        return u"Usually here at this time (%1 times)"_s.arg(reason.number);
    case GapReason::Kind::LongAway:
        return u"Last here %1 days ago"_s.arg(reason.number);
    }
    return {};
}

} // namespace models
