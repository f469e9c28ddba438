// Ratings: the average of the public reviews.
#pragma once

#include "models/result.h"

#include <array>

namespace models
{

/// Public ratings counted by stars; `counts[0]` is one star.
struct RatingSummary {
    std::array<qint64, 5> counts{};

    void add(int stars, qint64 times = 1)
    {
        if (stars >= 1 && stars <= 5)
            counts[size_t(stars - 1)] += times;
    }
    qint64 count() const;
    /// The mean in tenths, half up: 48 is 4.8. No value without ratings.
    std::optional<int> averageTenths() const;
    /// Under five ratings an average says little.
    bool isFew() const { return count() < 5; }
    /// "4.8"; empty without ratings.
    QString averageText() const;
    bool operator==(const RatingSummary&) const = default;
};

/// Invalid unless the rating is a whole number of stars, 1 to 5.
Status checkRating(qint64 rating);

} // namespace models
