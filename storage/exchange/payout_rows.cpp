// One pass over the payments; what a row says beside the payment itself comes from joins.
#include "storage/exchange/payout_rows.h"

#include "models/rules/payment_rules.h"
#include "models/rules/periods.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;
using models::Minor;
using models::Result;
using models::Status;

namespace storage
{

namespace
{

const QString kPayoutSelect =
    u"SELECT p.id, p.created_at, p.status, p.currency, p.amount, p.refund_amount, p.platform_fee, p.trainer_payout, "
    "p.booking_id, p.payment_method, p.stripe_payment_intent_id, p.transaction_id, u.first_name, u.last_name, u.email, "
    "coalesce(bs.name, ps.name), b.start_time, o.name, c.id "
    "FROM payments p LEFT JOIN users u ON u.id = p.client_id "
    "LEFT JOIN bookings b ON b.id = p.booking_id LEFT JOIN trainer_services bs ON bs.id = b.service_id "
    "LEFT JOIN client_packages c ON c.id = (SELECT min(id) FROM client_packages WHERE payment_id = p.id) "
    "LEFT JOIN trainer_packages o ON o.id = c.package_id LEFT JOIN trainer_services ps ON ps.id = o.service_id "_s;

const QStringList kPayoutHeader =
    u"payment_id,created_utc,created_local,status,currency,gross,refunded,platform_fee,net_expected,trainer_payout,variance,"
    "fee_policy,kind,client_name,client_email,service,booking_id,session_start_local,package,client_package_id,"
    "payment_method,stripe_payment_intent_id,transaction_id"_s.split(u',');

std::optional<Minor> minorAt(const QSqlQuery& query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(Minor{query.value(column).toLongLong()});
}

std::optional<QString> wordAt(const QSqlQuery& query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.value(column).toString());
}

QString localText(const QString& stored, const models::Zone& zone)
{
    const auto time = models::UtcTime::fromString(stored);
    return time ? zone.isoText(*time) : QString();
}

} // namespace

QString paymentScope(const CsvExportScope& scope, QVariantList& bound)
{
    QString rest = u"WHERE p.trainer_id = ? "_s;
    bound = {scope.trainerId.toString()};
    if (scope.from) {
        rest += u"AND p.created_at >= ? "_s;
        bound.push_back(scope.zone.startOfDay(*scope.from).toString());
    }
    if (scope.to) {
        rest += u"AND p.created_at < ? "_s;
        bound.push_back(scope.zone.startOfDay(scope.to->addDays(1)).toString());
    }
    if (scope.onlyCurrency) {
        rest += u"AND p.currency = ? "_s;
        bound.push_back(*scope.onlyCurrency);
    }
    if (!scope.onlyStatuses.empty()) {
        QStringList marks;
        for (const models::PaymentStatus status : scope.onlyStatuses) {
            marks.push_back(u"?"_s);
            bound.push_back(models::enumWord(status));
        }
        rest += u"AND p.status IN ("_s + marks.join(u", "_s) + u") "_s;
    }
    return rest + u"ORDER BY p.created_at, p.id"_s;
}

Result<qint64> writePayouts(const Reader& reader, const CsvExportScope& scope, CsvWriter& writer, PayoutSums& sums)
{
    TD_TRY(writer.row(kPayoutHeader));
    QVariantList bound;
    const QString rest = paymentScope(scope, bound);
    qint64 rows = 0;
    TD_TRY(reader.each(kPayoutSelect + rest, bound, [&](const QSqlQuery& query) -> Status {
        models::Payment payment;
        const QString created = query.value(1).toString();
        payment.status = models::enumFromWord<models::PaymentStatus>(query.value(2).toString())
                             .value_or(models::PaymentStatus::Pending);
        payment.currency = query.value(3).toString();
        payment.amount = Minor{query.value(4).toLongLong()};
        payment.refundAmount = minorAt(query, 5);
        payment.platformFee = minorAt(query, 6);
        payment.trainerPayout = minorAt(query, 7);
        payment.stripePaymentIntentId = wordAt(query, 10);
        payment.transactionId = wordAt(query, 11);
        const models::PayoutCheck check = models::checkPayout(payment);
        const bool hasBooking = !query.isNull(8), hasPack = !query.isNull(18);

        writer.plain(query.value(0).toString()).plain(created).plain(localText(created, scope.zone));
        writer.plain(query.value(2).toString()).plain(payment.currency);
        writer.money(payment.amount, payment.currency).money(payment.refundAmount, payment.currency);
        writer.money(payment.platformFee, payment.currency).money(check.netExpected, payment.currency);
        writer.money(payment.trainerPayout, payment.currency).money(check.variance, payment.currency).plain(check.word);
        writer.plain(hasBooking ? u"booking"_s : hasPack ? u"package"_s : u"other"_s);
        if (scope.personal) {
            writer.text(QString(query.value(12).toString() + u' ' + query.value(13).toString()).trimmed());
            writer.text(query.value(14).toString());
        } else {
            writer.empty().empty();
        }
        writer.text(query.value(15).toString()).plain(query.value(8).toString());
        writer.plain(localText(query.value(16).toString(), scope.zone));
        writer.text(query.value(17).toString()).plain(query.value(18).toString());
        writer.text(query.value(9).toString()).text(query.value(10).toString()).text(query.value(11).toString());
        if (auto ended = writer.endRow(); !ended)
            return ended;
        ++rows;

        if (!models::counts(payment.status))
            return {};
        const auto time = models::UtcTime::fromString(created);
        PayoutSum& sum = sums[{time ? models::monthKey(*time, scope.zone) : created.left(7), payment.currency}];
        ++sum.count;
        sum.gross += payment.amount;
        sum.refunded += payment.refundAmount.value_or(Minor{});
        sum.platformFee += payment.platformFee.value_or(Minor{});
        sum.netExpected += check.netExpected.value_or(Minor{});
        sum.trainerPayout += payment.trainerPayout.value_or(Minor{});
        sum.variance += check.variance.value_or(Minor{});
        return {};
    }));
    TD_TRY(writer.flush());
    return rows;
}

Status writePayoutSummary(const PayoutSums& sums, CsvWriter& writer)
{
    TD_TRY(writer.row(
        u"month,currency,count,gross,refunded,platform_fee,net_expected,trainer_payout,variance"_s.split(u',')));
    for (const auto& [key, sum] : sums) {
        const QString& currency = key.second;
        writer.plain(key.first)
            .plain(currency)
            .number(sum.count)
            .money(sum.gross, currency)
            .money(sum.refunded, currency);
        writer.money(sum.platformFee, currency).money(sum.netExpected, currency);
        writer.money(sum.trainerPayout, currency).money(sum.variance, currency);
        TD_TRY(writer.endRow());
    }
    return writer.flush();
}

} // namespace storage
