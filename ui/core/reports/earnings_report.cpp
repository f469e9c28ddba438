// Reading payments for their sums.
#include "ui/core/reports/earnings_report.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;
using models::Result;

namespace ui::reports
{

namespace
{

/// Where each payment belongs: its month is computed, the others are read along.
const QString kPaymentsOfRange =
    u"SELECT p.amount, p.currency, p.status, p.refund_amount, p.platform_fee, p.trainer_payout, p.created_at, "
    "coalesce(sb.name, sp.name, 'Other'), trim(u.first_name || ' ' || u.last_name) "
    "FROM payments p JOIN users u ON u.id = p.client_id "
    "LEFT JOIN bookings b ON b.id = p.booking_id LEFT JOIN trainer_services sb ON sb.id = b.service_id "
    "LEFT JOIN client_packages c ON c.payment_id = p.id LEFT JOIN trainer_packages o ON o.id = c.package_id "
    "LEFT JOIN trainer_services sp ON sp.id = o.service_id "
    "WHERE p.trainer_id = ? AND p.created_at >= ? AND p.created_at < ? ORDER BY p.created_at, p.id"_s;

std::optional<models::Minor> minorAt(const QSqlQuery& query, int column)
{
    const QVariant value = query.value(column);
    return value.isNull() ? std::nullopt : std::optional(models::Minor{value.toLongLong()});
}

} // namespace

Result<std::vector<models::EarningsRow>> earnings(const storage::Reader& reader, const Practice& practice,
                                                  std::optional<QDate> from, std::optional<QDate> to, EarningsBy by)
{
    // Stored instants sort as text; the limits beyond all of them stand for an open end.
    const QString first = from ? practice.zone.startOfDay(*from).toString() : u""_s;
    const QString last = to ? practice.zone.startOfDay(to->addDays(1)).toString() : u"~"_s;
    models::EarningsSum sum;
    TD_TRY(reader.each(kPaymentsOfRange, {practice.profile.id.toString(), first, last},
                       [&](const QSqlQuery& query) -> models::Status {
                           const auto created = models::UtcTime::fromString(query.value(6).toString());
                           const auto status = models::enumFromWord<models::PaymentStatus>(query.value(2).toString());
                           if (!created || !status)
                               return models::fail(models::ErrorCode::Corrupt, u"A payment cannot be read. Run: "
                                                                               "trainerdesk-cli check"_s);
                           models::Payment payment;
                           payment.amount = models::Minor{query.value(0).toLongLong()};
                           payment.currency = query.value(1).toString();
                           payment.status = *status;
                           payment.refundAmount = minorAt(query, 3);
                           payment.platformFee = minorAt(query, 4);
                           payment.trainerPayout = minorAt(query, 5);
                           sum.add(by == EarningsBy::Month     ? models::monthKey(*created, practice.zone)
                                   : by == EarningsBy::Service ? query.value(7).toString()
                                                               : query.value(8).toString(),
                                   payment);
                           return {};
                       }));
    return sum.rows();
}

} // namespace ui::reports
