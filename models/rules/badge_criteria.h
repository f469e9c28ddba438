// Badge criteria: the expression in `badges.criteria`, whether it is met, and how far the next badge is.
#pragma once

#include "models/result.h"

#include <QStringView>
#include <array>
#include <functional>
#include <vector>

namespace models
{

/// What an expression can count. The words of the expression are given in badgeMetricWord().
enum class BadgeMetric { Completed, StreakWeeks, Points, CompletedReferrals, TenureDays };
inline constexpr int kBadgeMetrics = 5;

/// `count(completed)`, `streak_weeks`, `points`, `referrals(completed)`, `tenure_days`
QStringView badgeMetricWord(BadgeMetric metric);

/// The figures of one client, by metric; only those that criteria ask for need be filled.
struct BadgeFacts {
    std::array<qint64, kBadgeMetrics> values{};
    qint64& operator[](BadgeMetric metric) { return values[size_t(metric)]; }
    qint64 operator[](BadgeMetric metric) const { return values[size_t(metric)]; }
};

/// How near a client is: `have` of `goal` of one metric, the one of the expression that is farthest behind on the
/// nearest way to the badge.
struct BadgeProgress {
    BadgeMetric metric = BadgeMetric::Completed;
    qint64 have = 0;
    qint64 goal = 0;
    double fraction = 0; ///< 0 to 1; 1 when the criteria are met
};

/// An expression: conditions `metric >= number` or `manual`, joined by `and` (binds closer) and `or`.
class BadgeCriteria
{
public:
    /// Reads an expression. Invalid names the position (from 1) and what was expected there; such a text is a manual
    /// badge whose words are shown as written.
    static Result<BadgeCriteria> parse(QStringView text);
    /// parse(), where anything that is no expression is manual.
    static BadgeCriteria parseOrManual(QStringView text);

    /// Whether it can never be met by figures: only the trainer awards it.
    bool isManual() const;
    bool isMet(const BadgeFacts& facts) const;
    /// No value for a manual badge.
    std::optional<BadgeProgress> progress(const BadgeFacts& facts) const;
    /// The metrics that must be known.
    std::vector<BadgeMetric> metrics() const;

private:
    struct Condition {
        std::optional<BadgeMetric> metric; ///< none: manual
        qint64 atLeast = 0;
    };
    /// Any of these groups is enough; of a group all conditions must hold.
    std::vector<std::vector<Condition>> m_alternatives;

    friend class BadgeCriteriaReader;
};

} // namespace models
