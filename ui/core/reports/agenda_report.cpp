// Reading the sessions of some days.
#include "ui/core/reports/agenda_report.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;
using models::Result;

namespace ui::reports
{

Result<std::vector<AgendaEntry>> agenda(const storage::Reader& reader, const Practice& practice, models::DayRange days)
{
    const models::TimeSpan span = models::instantsOf(days, practice.zone);
    TD_ASSIGN(const auto bookings, reader.all<models::Booking>(
                                       u"WHERE trainer_id = ? AND start_time >= ? AND start_time < ? ORDER BY "
                                       "start_time, end_time, id"_s,
                                       {practice.profile.id.toString(), span.start.toString(), span.end.toString()}));
    std::vector<AgendaEntry> entries;
    for (const models::Booking& booking : bookings) {
        AgendaEntry entry;
        entry.booking = booking;
        TD_TRY(reader.each(
            u"SELECT (SELECT trim(first_name || ' ' || last_name) FROM users WHERE id = ?), "
            "(SELECT name FROM trainer_services WHERE id = ?), CASE "
            "WHEN EXISTS (SELECT 1 FROM package_redemptions WHERE booking_id = ? AND state <> 'returned') THEN 'pack' "
            "WHEN EXISTS (SELECT 1 FROM payments WHERE booking_id = ? AND status IN ('succeeded', 'partially_refunded')) "
            "THEN 'payment' ELSE '' END"_s,
            {booking.clientId.toString(), booking.serviceId.toString(), booking.id.toString(), booking.id.toString()},
            [&](const QSqlQuery& query) -> models::Status {
                entry.client = query.value(0).toString();
                entry.service = query.value(1).toString();
                entry.paidBy = query.value(2).toString();
                return {};
            }));
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<qint64> unsettledSessions(const storage::Reader& reader, const Practice& practice, models::UtcTime now)
{
    return reader.number(
        u"SELECT count(*) FROM bookings WHERE trainer_id = ? AND status = 'confirmed' AND end_time <= ?"_s,
        {practice.profile.id.toString(), now.toString()});
}

Result<models::RatingSummary> publicRatings(const storage::Reader& reader, const Practice& practice)
{
    models::RatingSummary summary;
    TD_TRY(reader.each(u"SELECT rating, count(*) FROM reviews WHERE trainer_id = ? AND is_public = 1 GROUP BY rating"_s,
                       {practice.profile.id.toString()}, [&](const QSqlQuery& query) -> models::Status {
                           summary.add(query.value(0).toInt(), query.value(1).toLongLong());
                           return {};
                       }));
    return summary;
}

} // namespace ui::reports
