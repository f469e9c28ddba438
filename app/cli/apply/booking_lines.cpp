// Lines of `apply` for bookings and series.
#include "app/cli/apply/lines.h"
#include "ui/core/plans/booking_plans.h"
#include "ui/core/plans/series_plans.h"
#include "ui/core/plans/settle_plans.h"

using namespace Qt::StringLiterals;
using ui::plans::Scope;

namespace cli
{

namespace
{

Scope seriesScopeOf(Fields& fields)
{
    const auto word = fields.wordIf(u"scope"_s, {u"this"_s, u"later"_s, u"all"_s});
    return word == u"later"_s ? Scope::Later : word == u"all"_s ? Scope::All : Scope::This;
}

ui::Plan planBook(Fields& fields)
{
    ui::plans::BookRequest request;
    request.id = fields.newIdIf();
    request.client = fields.name(u"client"_s);
    request.service = fields.name(u"service"_s);
    request.start = fields.time(u"start"_s);
    request.end = fields.timeIf(u"end"_s);
    request.notes = fields.textIf(u"notes"_s);
    const auto status = fields.wordIf(u"status"_s, {u"pending"_s, u"confirmed"_s, u"completed"_s});
    if (status)
        request.status = models::enumFromWord<models::BookingStatus>(*status).value_or(request.status);
    request.meetingUrl = fields.textIf(u"zoom_meeting_url"_s);
    request.package = fields.nameIf(u"package"_s);
    return ui::plans::book(request);
}

ui::Plan planBookSeries(Fields& fields)
{
    ui::plans::SeriesRequest request;
    request.id = fields.newIdIf();
    request.client = fields.name(u"client"_s);
    request.service = fields.name(u"service"_s);
    request.start = fields.time(u"start"_s);
    request.hour = fields.skippedHourIf(u"start"_s);
    request.rrule = fields.text(u"rrule"_s);
    request.skipClashes = fields.flag(u"skip_clashes"_s);
    request.listOnly = fields.isPreview();
    return ui::plans::bookSeries(request);
}

ui::Plan planReschedule(Fields& fields)
{
    ui::plans::RescheduleRequest request;
    request.booking = fields.name(u"booking"_s);
    request.start = fields.time(u"start"_s);
    request.end = fields.timeIf(u"end"_s);
    request.scope = seriesScopeOf(fields);
    return ui::plans::reschedule(request);
}

ui::Plan planConfirm(Fields& fields)
{
    return ui::plans::confirmBooking(fields.name(u"booking"_s));
}

ui::Plan planComplete(Fields& fields)
{
    return ui::plans::completeBooking(fields.name(u"booking"_s));
}

ui::Plan planNoShow(Fields& fields)
{
    const QString booking = fields.name(u"booking"_s);
    const bool waive = fields.flag(u"waive"_s);
    return ui::plans::markNoShow(booking, waive, fields.textIf(u"reason"_s).value_or(QString()));
}

ui::Plan planCancel(Fields& fields)
{
    ui::plans::CancelRequest request;
    request.booking = fields.name(u"booking"_s);
    const QString by = fields.word(u"by"_s, {u"client"_s, u"trainer"_s, u"other"_s});
    request.by = by == u"trainer"_s ? models::CancelledBy::Trainer
                 : by == u"other"_s ? models::CancelledBy::Other
                                    : models::CancelledBy::Client;
    request.reason = fields.textIf(u"reason"_s).value_or(QString());
    request.waive = fields.flag(u"waive"_s);
    request.scope = seriesScopeOf(fields);
    return ui::plans::cancelBooking(request);
}

ui::Plan planReopen(Fields& fields)
{
    const QString booking = fields.name(u"booking"_s);
    return ui::plans::reopenBooking(booking, fields.text(u"reason"_s));
}

} // namespace

void addBookingLines(std::vector<Line>& lines)
{
    lines.insert(lines.end(), {{"book", planBook},
                               {"book_series", planBookSeries},
                               {"reschedule", planReschedule},
                               {"confirm", planConfirm},
                               {"complete", planComplete},
                               {"no_show", planNoShow},
                               {"cancel", planCancel},
                               {"reopen", planReopen}});
}

} // namespace cli
