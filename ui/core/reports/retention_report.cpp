// Reading the last dealings of every client.
#include "ui/core/reports/retention_report.h"

#include "models/policy.h"
#include "models/rules/retention.h"

#include <QSqlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::Result;
using models::UtcTime;
using models::Uuid;

namespace ui::reports
{

namespace
{

// An erased person's account is inactive; their amounts stay, and nothing is left to erase.
const QString kDealings =
    u"SELECT r.client_id, trim(u.first_name || ' ' || u.last_name), r.status, r.since, r.created_at, "
    "(SELECT max(start_time) FROM bookings b WHERE b.client_id = r.client_id), "
    "(SELECT max(created_at) FROM payments p WHERE p.client_id = r.client_id), "
    "(SELECT max(purchase_date) FROM client_packages c WHERE c.client_id = r.client_id), "
    "EXISTS (SELECT 1 FROM client_packages c WHERE c.client_id = r.client_id AND c.sessions_remaining > 0 "
    "AND (c.expiry_date IS NULL OR c.expiry_date >= ?)), "
    "EXISTS (SELECT 1 FROM client_profiles h WHERE h.user_id = r.client_id AND coalesce(h.health_conditions, '') <> '') "
    "FROM trainer_clients r JOIN users u ON u.id = r.client_id WHERE r.trainer_id = ? AND u.is_active = 1"_s;

} // namespace

Result<std::vector<RetentionRow>> retentionList(const storage::Reader& reader, const Practice& practice, UtcTime now)
{
    TD_ASSIGN(const models::Policy policy, models::Policy::fromJson(practice.settings.policy));
    const QDate today = practice.zone.dateOf(now);
    std::vector<RetentionRow> list;
    TD_TRY(reader.each(
        kDealings, {now.toString(), practice.profile.id.toString()}, [&](const QSqlQuery& query) -> models::Status {
            const auto time = [&](int column) { return UtcTime::fromString(query.value(column).toString()); };
            models::ClientTraces traces;
            traces.clientId = Uuid::fromString(query.value(0).toString()).value_or(Uuid{});
            traces.since = QDate::fromString(query.value(3).toString(), Qt::ISODate);
            if (!traces.since.isValid())
                traces.since = practice.zone.dateOf(time(4).value_or(now));
            traces.lastSession = time(5);
            traces.lastPayment = time(6);
            traces.lastPack = time(7);
            traces.hasOpenPack = query.value(8).toBool();
            const auto due = models::retentionDue(traces, policy.retentionMonths, practice.zone);
            if (!due || *due > today)
                return {};
            const auto status = models::enumFromWord<models::ClientStatus>(query.value(2).toString());
            list.push_back({traces.clientId, query.value(1).toString(), status.value_or(models::ClientStatus::Active),
                            models::lastDealing(traces, practice.zone), *due, query.value(9).toBool()});
            return {};
        }));
    std::sort(list.begin(), list.end(), [](const RetentionRow& a, const RetentionRow& b) {
        return std::tie(a.due, a.client, a.clientId) < std::tie(b.due, b.client, b.clientId);
    });
    return list;
}

} // namespace ui::reports
