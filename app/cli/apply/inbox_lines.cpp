// Lines of `apply` for reviews, notices and waiting lists.
#include "app/cli/apply/lines.h"
#include "ui/core/plans/inbox.h"
#include "ui/core/plans/reviews.h"
#include "ui/core/plans/waitlist.h"
#include "ui/core/references.h"

using namespace Qt::StringLiterals;
using models::Result;

namespace cli
{

namespace
{

ui::Plan planAddReview(Fields& fields)
{
    const auto id = fields.newIdIf();
    const QString reference = fields.name(u"booking"_s);
    const int rating = fields.whole(u"rating"_s, 1, 5);
    const auto comment = fields.textIf(u"comment"_s);
    return [=](const ui::Planning& planning) -> Result<ui::Act> {
        TD_ASSIGN(const models::Booking booking, ui::bookingOf(planning, reference));
        return ui::addReview(booking.id, rating, comment, id)(planning);
    };
}

ui::Plan planSetNotifications(Fields& fields)
{
    QMap<QString, bool> switches;
    for (const QString& key : {u"email_bookings"_s, u"email_reminders"_s, u"email_promotions"_s, u"sms_bookings"_s,
                               u"sms_reminders"_s, u"push_enabled"_s}) {
        if (const auto on = fields.flagIf(key))
            switches.insert(key, *on);
    }
    return ui::setNotifications(switches);
}

ui::Plan planMarkRead(Fields& fields)
{
    const QString reference = fields.name(u"notification"_s);
    const auto id = models::Uuid::fromString(reference);
    if (!id) {
        fields.refuse(u"\"notification\" wants the id of a notice. Nothing was changed."_s);
        return {};
    }
    return ui::markRead({*id});
}

/// The three fields that both waiting-list lines have.
ui::Plan planWaitlist(Fields& fields, ui::Plan (*act)(const models::Uuid&, const models::Uuid&, models::UtcTime))
{
    const QString client = fields.name(u"client"_s);
    const QString service = fields.name(u"service"_s);
    const models::UtcTime start = fields.time(u"start"_s);
    return [=](const ui::Planning& planning) -> Result<ui::Act> {
        TD_ASSIGN(const models::User user, ui::clientOf(planning, client));
        TD_ASSIGN(const models::TrainerService offered, ui::serviceOf(planning, service));
        return act(user.id, offered.id, start)(planning);
    };
}

ui::Plan planJoinWaitlist(Fields& fields)
{
    return planWaitlist(fields, ui::joinWaitlist);
}

ui::Plan planLeaveWaitlist(Fields& fields)
{
    return planWaitlist(fields, ui::leaveWaitlist);
}

} // namespace

void addInboxLines(std::vector<Line>& lines)
{
    lines.insert(lines.end(), {{"add_review", planAddReview},
                               {"set_notifications", planSetNotifications},
                               {"mark_read", planMarkRead},
                               {"join_waitlist", planJoinWaitlist},
                               {"leave_waitlist", planLeaveWaitlist}});
}

} // namespace cli
