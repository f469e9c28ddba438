// Sums of payments, added up by the database: a report of ten years reads no payment one by one.
#include "ui/core/reports/earnings_report.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;
using models::Result;

namespace ui::reports
{

namespace
{

/// The sums of counted payments in a range of instants; `key` is the SQL of what they are told apart by.
QString sumsText(const QString& key, const QString& joins)
{
    return u"SELECT "_s + key +
           u", p.currency, count(*), sum(p.amount), sum(coalesce(p.refund_amount, 0)), sum(coalesce(p.platform_fee, "
           u"0)), "
           "sum(coalesce(p.trainer_payout, 0)) FROM payments p "_s +
           joins +
           u" WHERE p.trainer_id = ? AND p.created_at >= ? AND p.created_at < ? "
           "AND p.status IN ('succeeded', 'partially_refunded', 'refunded') GROUP BY 1, 2 ORDER BY 1, 2"_s;
}

/// Adds the rows of one statement; a fixed key stands for the first column.
models::Status addSums(const storage::Reader& reader, const QString& sql, const QVariantList& bound,
                       const QString& fixedKey, std::vector<models::EarningsRow>& rows)
{
    return reader.each(sql, bound, [&](const QSqlQuery& query) -> models::Status {
        const auto minor = [&](int column) { return models::Minor{query.value(column).toLongLong()}; };
        rows.push_back({fixedKey.isNull() ? query.value(0).toString() : fixedKey, query.value(1).toString(),
                        query.value(2).toInt(), minor(3), minor(4), minor(5), minor(6)});
        return {};
    });
}

/// The instant of the first (last) payment of a range, or no value.
Result<std::optional<models::UtcTime>> edge(const storage::Reader& reader, const QString& function,
                                            const QVariantList& range)
{
    std::optional<models::UtcTime> found;
    TD_TRY(reader.each(u"SELECT "_s + function +
                           u"(created_at) FROM payments WHERE trainer_id = ? AND created_at >= ? AND created_at < ?"_s,
                       range, [&](const QSqlQuery& query) -> models::Status {
                           const QString text = query.value(0).toString();
                           found = models::UtcTime::fromString(text);
                           if (!found && !text.isEmpty())
                               return models::fail(
                                   models::ErrorCode::Corrupt,
                                   u"The time of a payment cannot be read. Run: trainerdesk-cli check"_s);
                           return {};
                       }));
    return found;
}

/// Month by month in the trainer's zone: the limits of a month are instants, so that the index finds its payments.
Result<std::vector<models::EarningsRow>> byMonth(const storage::Reader& reader, const models::Zone& zone,
                                                 const QVariantList& range)
{
    std::vector<models::EarningsRow> rows;
    TD_ASSIGN(const auto first, edge(reader, u"min"_s, range));
    TD_ASSIGN(const auto last, edge(reader, u"max"_s, range));
    if (!first || !last)
        return rows;
    const QString sql = sumsText(u"''"_s, {});
    const QDate lastDay = zone.dateOf(*last);
    QDate month = zone.dateOf(*first);
    for (month = QDate(month.year(), month.month(), 1); month <= lastDay; month = month.addMonths(1)) {
        const QString begin = std::max(range[1].toString(), zone.startOfDay(month).toString());
        const QString end = std::min(range[2].toString(), zone.startOfDay(month.addMonths(1)).toString());
        TD_TRY(addSums(reader, sql, {range[0], begin, end}, month.toString(u"yyyy-MM"), rows));
    }
    return rows;
}

} // namespace

Result<std::vector<models::EarningsRow>> earnings(const storage::Reader& reader, const Practice& practice,
                                                  std::optional<QDate> from, std::optional<QDate> to, EarningsBy by)
{
    // Stored instants sort as text; the limits beyond all of them stand for an open end.
    const QVariantList range{practice.profile.id.toString(), from ? practice.zone.startOfDay(*from).toString() : u""_s,
                             to ? practice.zone.startOfDay(to->addDays(1)).toString() : u"~"_s};
    if (by == EarningsBy::Month)
        return byMonth(reader, practice.zone, range);
    std::vector<models::EarningsRow> rows;
    if (by == EarningsBy::Client) {
        TD_TRY(addSums(reader,
                       sumsText(u"trim(u.first_name || ' ' || u.last_name)"_s, u"JOIN users u ON u.id = p.client_id"_s),
                       range, {}, rows));
    } else {
        TD_TRY(addSums(
            reader,
            sumsText(
                u"coalesce(sb.name, sp.name, 'Other')"_s,
                u"LEFT JOIN bookings b ON b.id = p.booking_id LEFT JOIN trainer_services sb ON sb.id = b.service_id "
                "LEFT JOIN client_packages c ON c.payment_id = p.id LEFT JOIN trainer_packages o ON o.id = "
                "c.package_id "
                "LEFT JOIN trainer_services sp ON sp.id = o.service_id"_s),
            range, {}, rows));
    }
    return rows;
}

} // namespace ui::reports
