// Ratings: the average of the public reviews.
#include "models/rules/ratings.h"

using namespace Qt::StringLiterals;

namespace models
{

qint64 RatingSummary::count() const
{
    qint64 all = 0;
    for (const qint64 one : counts)
        all += one;
    return all;
}

std::optional<int> RatingSummary::averageTenths() const
{
    const qint64 all = count();
    if (all == 0)
        return std::nullopt;
    qint64 sum = 0;
    for (size_t i = 0; i < counts.size(); ++i)
        sum += qint64(i + 1) * counts[i];
    return int((sum * 20 + all) / (all * 2));
}

QString RatingSummary::averageText() const
{
    const auto tenths = averageTenths();
    return tenths ? u"%1.%2"_s.arg(*tenths / 10).arg(*tenths % 10) : QString();
}

Status checkRating(qint64 rating)
{
    if (rating < 1 || rating > 5)
        return fail(ErrorCode::Invalid, u"A rating is 1 to 5 stars. Nothing was changed."_s);
    return {};
}

} // namespace models
