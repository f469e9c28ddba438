// Reviews: noting words received elsewhere, and the average of the public ones.
#include "ui/core/plans/reviews.h"

#include "models/text_limits.h"
#include "ui/core/plans/edit.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

Result<RatingSummary> readRating(const storage::Reader& reader, const Uuid& trainerId)
{
    RatingSummary summary;
    TD_TRY(reader.each(u"SELECT rating, count(*) FROM reviews WHERE trainer_id = ? AND is_public = 1 GROUP BY rating"_s,
                       {trainerId.toString()}, [&](const QSqlQuery& row) -> Status {
                           summary.add(row.value(0).toInt(), row.value(1).toLongLong());
                           return {};
                       }));
    return summary;
}

Plan addReview(const Uuid& bookingId, qint64 rating, const std::optional<QString>& comment,
               const std::optional<Uuid>& id)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_TRY(checkRating(rating));
        TD_TRY(checkText(comment.value_or(QString()), u"The review"_s));
        TD_ASSIGN(const Booking booking, planning.reader.get<Booking>(bookingId));
        if (booking.status != BookingStatus::Completed)
            return fail(ErrorCode::InvalidState, u"Only a completed session can have a review. Nothing was changed."_s);
        TD_ASSIGN(const auto known, planning.reader.first<Review>(u"WHERE booking_id = ?"_s, {bookingId.toString()}));
        if (known)
            return fail(ErrorCode::Duplicate, u"This session has a review already. Nothing was changed."_s);
        Review review;
        TD_ASSIGN(review.id, plans::freshId<Review>(planning, id));
        review.bookingId = bookingId;
        review.clientId = booking.clientId;
        review.trainerId = booking.trainerId;
        review.rating = int(rating);
        if (comment && !comment->trimmed().isEmpty())
            review.comment = comment->trimmed();
        review.createdAt = review.updatedAt = planning.now;
        Act act;
        act.id = review.id;
        act.changes.label = u"Add review"_s;
        addInsert(act.changes, review);
        return act;
    };
}

} // namespace ui
