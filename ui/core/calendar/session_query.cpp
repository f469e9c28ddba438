// The statements of the calendar.
#include "ui/core/calendar/session_query.h"

#include "ui/core/offers/service_order.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;
using models::Result;
using models::Status;
using models::UtcTime;
using models::Uuid;

namespace ui::calendar
{

namespace
{

// CROSS JOIN keeps the bookings outermost, so that the index on (trainer_id, start_time) bounds the work.
constexpr QLatin1String kSessionColumns(
    "SELECT b.id, b.client_id, b.service_id, b.start_time, b.end_time, b.status, b.zoom_meeting_url, u.first_name, "
    "u.last_name, r.state, s.price, EXISTS (SELECT 1 FROM payments p WHERE p.booking_id = b.id AND p.status IN "
    "('succeeded', 'partially_refunded')), ");
constexpr QLatin1String kDelivery(
    "(SELECT max(CASE WHEN t.state IN ('rejected', 'parked') THEN 2 WHEN t.state IN ('acknowledged', 'resolved') THEN 0 "
    "ELSE 1 END) FROM journal_op o JOIN journal_txn t ON t.id = o.txn_id WHERE o.table_name = 'bookings' AND "
    "o.row_id = b.id), (SELECT t.detail FROM journal_op o JOIN journal_txn t ON t.id = o.txn_id WHERE "
    "o.table_name = 'bookings' AND o.row_id = b.id AND t.state IN ('rejected', 'parked') ORDER BY t.device_seq DESC "
    "LIMIT 1) ");
constexpr QLatin1String kSessionTables(
    "FROM bookings b CROSS JOIN users u ON u.id = b.client_id CROSS JOIN trainer_services s ON s.id = b.service_id "
    "LEFT JOIN package_redemptions r ON r.booking_id = b.id ");
constexpr QLatin1String kBetween(
    "WHERE b.trainer_id = ? AND b.start_time >= ? AND b.start_time < ? AND b.end_time > ? ORDER BY b.start_time, b.id");

Result<Session> readSession(const QSqlQuery& query)
{
    const auto id = Uuid::fromString(query.value(0).toString()), client = Uuid::fromString(query.value(1).toString()),
               service = Uuid::fromString(query.value(2).toString());
    const auto start = UtcTime::fromString(query.value(3).toString()),
               end = UtcTime::fromString(query.value(4).toString());
    const auto status = models::Codec<models::BookingStatus>::load(models::Value(query.value(5).toString()));
    if (!id || !client || !service || !start || !end || !status)
        return models::fail(models::ErrorCode::Corrupt,
                            u"A booking cannot be read (row %1). Nothing was changed; run a check of the desk."_s.arg(
                                query.value(0).toString()));
    Session session{*id,
                    *client,
                    *service,
                    *start,
                    *end,
                    *status,
                    query.value(7).toString(),
                    query.value(8).toString(),
                    query.value(6).toString(),
                    Cover::Nothing,
                    Delivery::Accepted,
                    {}};
    const QString redemption = query.value(9).toString();
    if (query.value(11).toBool())
        session.cover = Cover::Paid;
    else if (!redemption.isEmpty() && redemption != u"returned")
        session.cover = Cover::Pack;
    else if (query.value(10).toLongLong() > 0 && *status != models::BookingStatus::Cancelled &&
             *status != models::BookingStatus::NoShow)
        session.cover = Cover::Unpaid;
    const int delivery = query.value(12).toInt();
    session.delivery = delivery == 2 ? Delivery::Refused : delivery == 1 ? Delivery::Waiting : Delivery::Accepted;
    session.refusal = query.value(13).toString();
    return session;
}

} // namespace

QString SessionQuery::text() const
{
    return kSessionColumns + (m_withDelivery ? kDelivery : QLatin1String("0, NULL ")) + kSessionTables + kBetween;
}

Result<std::vector<Session>> SessionQuery::between(UtcTime from, UtcTime to) const
{
    std::vector<Session> sessions;
    TD_TRY(m_reader.each(text(), {m_trainerId.toString(), from.plusDays(-1).toString(), to.toString(), from.toString()},
                         [&](const QSqlQuery& query) -> Status {
                             TD_ASSIGN(Session session, readSession(query));
                             sessions.push_back(std::move(session));
                             return {};
                         }));
    return sessions;
}

Result<std::vector<Session>> SessionQuery::unsettled(UtcTime since, UtcTime now, int limit) const
{
    std::vector<Session> sessions;
    // All that ever was, of which next to nothing fits: row after row is three times faster than through an index.
    const QString sql =
        kSessionColumns + QLatin1String("0, NULL ") +
        QString(kSessionTables).replace(QLatin1String("bookings b "), QLatin1String("bookings b NOT INDEXED ")) +
        QLatin1String("WHERE b.trainer_id = ? AND b.start_time >= ? AND b.start_time < ? AND b.status = "
                      "'confirmed' AND b.end_time <= ? ORDER BY b.start_time, b.id LIMIT ?");
    TD_TRY(m_reader.each(sql, {m_trainerId.toString(), since.toString(), now.toString(), now.toString(), limit},
                         [&](const QSqlQuery& query) -> Status {
                             TD_ASSIGN(Session session, readSession(query));
                             sessions.push_back(std::move(session));
                             return {};
                         }));
    return sessions;
}

Result<std::optional<Session>> SessionQuery::one(const Uuid& booking) const
{
    std::optional<Session> found;
    const QString sql = kSessionColumns + (m_withDelivery ? kDelivery : QLatin1String("0, NULL ")) + kSessionTables +
                        QLatin1String("WHERE b.id = ? AND b.trainer_id = ?");
    TD_TRY(m_reader.each(sql, {booking.toString(), m_trainerId.toString()}, [&](const QSqlQuery& query) -> Status {
        TD_ASSIGN(found, readSession(query));
        return {};
    }));
    return found;
}

Result<std::vector<Service>> SessionQuery::services() const
{
    TD_ASSIGN(const auto placed, readPlacedServices(m_reader, m_trainerId));
    std::vector<Service> services;
    for (const PlacedService& one : placed) {
        const models::TrainerService& row = one.service;
        services.push_back({row.id, row.name, int(services.size()), row.isGroup,
                            row.isGroup ? row.maxParticipants.value_or(0) : 1, row.duration, row.price, row.isActive,
                            one.hue});
    }
    return services;
}

Result<bool> showsDelivery(const storage::Reader& reader)
{
    TD_ASSIGN(const qint64 accounts,
              reader.number(u"SELECT count(*) FROM feed_state WHERE endpoint <> '' OR user_id <> ''"_s));
    return accounts > 0;
}

} // namespace ui::calendar
