// Reading what is still owed.
#include "ui/core/reports/owed_report.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;
using models::Result;

namespace ui::reports
{

namespace
{

const QString kUnpaidSessions =
    u"SELECT b.id, b.client_id, trim(u.first_name || ' ' || u.last_name), s.name, b.start_time, s.price "
    "FROM bookings b JOIN users u ON u.id = b.client_id JOIN trainer_services s ON s.id = b.service_id "
    "WHERE b.trainer_id = ? AND b.status = 'completed' AND (? = '' OR b.client_id = ?) AND s.price > 0 "
    "AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.booking_id = b.id AND p.status IN ('succeeded', "
    "'partially_refunded', 'refunded')) "
    "AND NOT EXISTS (SELECT 1 FROM package_redemptions r WHERE r.booking_id = b.id AND r.state IN ('used', 'forfeited')) "
    "ORDER BY b.start_time, b.id"_s;

} // namespace

Result<std::vector<OwedSession>> owedSessions(const storage::Reader& reader, const Practice& practice,
                                              models::UtcTime now, std::optional<models::Uuid> client)
{
    std::vector<OwedSession> owed;
    const QString only = client ? client->toString() : QString(u""_s);
    TD_TRY(reader.each(
        kUnpaidSessions, {practice.profile.id.toString(), only, only}, [&](const QSqlQuery& query) -> models::Status {
            const auto start = models::UtcTime::fromString(query.value(4).toString());
            OwedSession session;
            session.bookingId = models::Uuid::fromString(query.value(0).toString()).value_or(models::Uuid());
            session.clientId = models::Uuid::fromString(query.value(1).toString()).value_or(models::Uuid());
            session.client = query.value(2).toString();
            session.service = query.value(3).toString();
            session.start = start.value_or(now);
            session.amount = models::Minor{query.value(5).toLongLong()};
            const QDate day = practice.zone.dateOf(session.start), today = practice.zone.dateOf(now);
            session.days = int(std::max<qint64>(day.daysTo(today), 0));
            session.age = models::owedAge(day, today);
            owed.push_back(std::move(session));
            return {};
        }));
    return owed;
}

} // namespace ui::reports
