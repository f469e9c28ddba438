// One statement over the payments of the chart's months, the period and what it is compared with, sorted into each.
#include "ui/core/earnings/earnings_desk.h"

#include <QSqlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::Minor;
using models::Result;
using models::Status;
using models::UtcTime;
using models::Uuid;

namespace ui::earnings
{

namespace
{

const QString kLineSelect =
    u"SELECT p.id, p.booking_id, p.client_id, p.trainer_id, p.amount, p.currency, p.status, p.payment_method, "
    "p.transaction_id, p.stripe_payment_intent_id, p.refund_amount, p.platform_fee, p.trainer_payout, p.created_at, "
    "p.updated_at, u.first_name, u.last_name, coalesce(bs.name, ps.name), b.start_time, o.name, c.id "
    "FROM payments p LEFT JOIN users u ON u.id = p.client_id "
    "LEFT JOIN bookings b ON b.id = p.booking_id LEFT JOIN trainer_services bs ON bs.id = b.service_id "
    "LEFT JOIN client_packages c ON c.id = (SELECT min(id) FROM client_packages WHERE payment_id = p.id) "
    "LEFT JOIN trainer_packages o ON o.id = c.package_id LEFT JOIN trainer_services ps ON ps.id = o.service_id "
    "WHERE p.trainer_id = ? AND p.created_at >= ? AND p.created_at < ? ORDER BY p.created_at DESC, p.id DESC"_s;

QString wholeName(const QSqlQuery& query, int first, int last)
{
    return QString(query.value(first).toString() + u' ' + query.value(last).toString()).trimmed();
}

std::optional<Minor> amountAt(const QSqlQuery& query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(Minor{query.value(column).toLongLong()});
}

std::optional<QString> textAt(const QSqlQuery& query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.value(column).toString());
}

PaymentLine lineOf(const QSqlQuery& query)
{
    PaymentLine line;
    models::Payment& payment = line.payment;
    const auto idAt = [&](int column) { return Uuid::fromString(query.value(column).toString()); };
    payment.id = idAt(0).value_or(Uuid{});
    payment.bookingId = idAt(1);
    payment.clientId = idAt(2).value_or(Uuid{});
    payment.trainerId = idAt(3).value_or(Uuid{});
    payment.amount = Minor{query.value(4).toLongLong()};
    payment.currency = query.value(5).toString();
    payment.status =
        models::enumFromWord<models::PaymentStatus>(query.value(6).toString()).value_or(models::PaymentStatus::Pending);
    payment.paymentMethod = textAt(query, 7);
    payment.transactionId = textAt(query, 8);
    payment.stripePaymentIntentId = textAt(query, 9);
    payment.refundAmount = amountAt(query, 10);
    payment.platformFee = amountAt(query, 11);
    payment.trainerPayout = amountAt(query, 12);
    payment.createdAt = UtcTime::fromString(query.value(13).toString()).value_or(UtcTime{});
    payment.updatedAt = UtcTime::fromString(query.value(14).toString()).value_or(UtcTime{});
    line.client = wholeName(query, 15, 16);
    line.service = query.value(17).toString();
    line.sessionStart = UtcTime::fromString(query.value(18).toString());
    line.pack = query.value(19).toString();
    line.paidFor = payment.bookingId ? PaidFor::Session : query.isNull(20) ? PaidFor::Other : PaidFor::Pack;
    return line;
}

/// Sorts payments into the period, what it is compared with, and the months of the chart.
class EarningsSorting
{
public:
    EarningsSorting(EarningsView& view, const models::Zone& zone) : m_view(view), m_zone(zone)
    {
        m_period = models::instantsOf(view.period.days, zone);
        if (view.comparedPeriod)
            m_compared = models::instantsOf(view.comparedPeriod->days, zone);
    }

    void take(PaymentLine line)
    {
        const UtcTime time = line.payment.createdAt;
        const bool inPeriod = time >= m_period.start && time < m_period.end;
        if (line.payment.currency != m_view.currency) {
            if (inPeriod)
                elsewhere(line).add(line);
            return;
        }
        if (m_compared && time >= m_compared->start && time < m_compared->end)
            m_view.compared.add(line);
        addToBar(line);
        if (!inPeriod)
            return;
        m_view.bridge.add(line);
        m_view.lines.push_back(std::move(line));
    }

private:
    Bridge& elsewhere(const PaymentLine& line)
    {
        for (auto& [currency, bridge] : m_view.elsewhere) {
            if (currency == line.payment.currency)
                return bridge;
        }
        return m_view.elsewhere.emplace_back(line.payment.currency, Bridge{}).second;
    }

    void addToBar(const PaymentLine& line)
    {
        if (!models::counts(line.payment.status))
            return;
        const QDate day = m_zone.dateOf(line.payment.createdAt);
        for (MonthBar& bar : m_view.bars) {
            if (bar.first.year() != day.year() || bar.first.month() != day.month())
                continue;
            (line.paidFor == PaidFor::Session ? bar.sessions
             : line.paidFor == PaidFor::Pack  ? bar.packs
                                              : bar.other) += line.payment.amount;
            bar.refunded += line.payment.refundAmount.value_or(Minor{});
        }
    }

    EarningsView& m_view;
    const models::Zone& m_zone;
    models::TimeSpan m_period;
    std::optional<models::TimeSpan> m_compared;
};

} // namespace

void Bridge::add(const PaymentLine& line)
{
    if (!models::counts(line.payment.status))
        return;
    ++count;
    gross += line.payment.amount;
    sessions += line.paidFor == PaidFor::Session;
    packs += line.paidFor == PaidFor::Pack;
    const Minor refund = line.payment.refundAmount.value_or(Minor{}), fee = line.payment.platformFee.value_or(Minor{});
    refunded += refund;
    refunds += refund.units != 0;
    fees += fee;
    withFee += fee.units != 0;
}

Result<EarningsView> readEarnings(const storage::Reader& reader, const Practice& practice,
                                  const EarningsQuestion& question, UtcTime now)
{
    TD_ASSIGN(const models::Policy policy, models::Policy::fromJson(practice.settings.policy));
    EarningsView view;
    view.period = question.period;
    view.currency = question.currency.isEmpty() ? practice.settings.currency : question.currency;
    view.today = practice.zone.dateOf(now);
    view.comparedPeriod = comparedWith(question.period, question.compare, policy);
    for (const QDate first : chartMonths(question.period, view.today))
        view.bars.push_back({first, {}, {}, {}, {}});

    QDate from = std::min(view.bars.front().first, view.period.days.from);
    QDate to = std::max(models::monthOf(view.bars.back().first).to, view.period.days.to);
    if (view.comparedPeriod) {
        from = std::min(from, view.comparedPeriod->days.from);
        to = std::max(to, view.comparedPeriod->days.to);
    }
    const models::TimeSpan span = models::instantsOf({from, to}, practice.zone);
    const QString trainer = practice.profile.id.toString();
    EarningsSorting sorting(view, practice.zone);
    TD_TRY(reader.each(kLineSelect, {trainer, span.start.toString(), span.end.toString()},
                       [&](const QSqlQuery& query) -> Status {
                           sorting.take(lineOf(query));
                           return {};
                       }));
    std::sort(view.elsewhere.begin(), view.elsewhere.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });

    view.currencies = {practice.settings.currency};
    TD_TRY(reader.each(u"SELECT DISTINCT currency FROM payments WHERE trainer_id = ? ORDER BY currency"_s, {trainer},
                       [&](const QSqlQuery& query) -> Status {
                           view.hasAnyPayment = true;
                           if (query.value(0).toString() != practice.settings.currency)
                               view.currencies.push_back(query.value(0).toString());
                           return {};
                       }));
    if (view.currency == practice.settings.currency) {
        TD_ASSIGN(view.owed, reports::owedSessions(reader, practice, now));
        for (const OwedLine& line : view.owed)
            view.owedSum += line.amount;
    }
    return view;
}

} // namespace ui::earnings
