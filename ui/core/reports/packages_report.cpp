// Reading packs with their rows.
#include "ui/core/reports/packages_report.h"

#include "models/rules/payment_rules.h"

#include <QSqlQuery>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using models::PackageLedger;
using models::Result;
using models::Uuid;

namespace ui::reports
{

namespace
{

template <class E, class Take>
models::Status eachOfPacks(const storage::Reader& reader, std::map<Uuid, PackRow>& rows, Take take)
{
    TD_ASSIGN(const auto all, reader.all<E>(u"ORDER BY created_at, id"_s));
    for (const E& one : all) {
        if (const auto row = rows.find(one.clientPackageId); row != rows.end())
            take(row->second.ledger, one);
    }
    return {};
}

template <class E>
models::Result<std::map<Uuid, E>> byId(const storage::Reader& reader)
{
    TD_ASSIGN(auto all, reader.all<E>(u"ORDER BY id"_s));
    std::map<Uuid, E> map;
    for (E& one : all)
        map.emplace(one.id, std::move(one));
    return map;
}

/// What was paid for a pack and is kept.
models::Status readMoney(const storage::Reader& reader, const Practice& practice, PackRow& row)
{
    row.currency = practice.settings.currency;
    if (!row.ledger.pack.paymentId)
        return {};
    TD_ASSIGN(const auto payment, reader.find<models::Payment>(*row.ledger.pack.paymentId));
    if (!payment || !models::counts(payment->status))
        return {};
    row.currency = payment->currency;
    row.deferred =
        models::deferredIncome(models::keptAmount(*payment), row.ledger.offer.sessionCount, row.ledger.left());
    return {};
}

} // namespace

Result<std::vector<PackRow>> packRows(const storage::Reader& reader, const Practice& practice, models::UtcTime now,
                                      std::optional<Uuid> client, bool all)
{
    TD_ASSIGN(const models::Policy policy, models::Policy::fromJson(practice.settings.policy));
    TD_ASSIGN(const auto offers, byId<models::TrainerPackage>(reader));
    TD_ASSIGN(const auto services, byId<models::TrainerService>(reader));
    TD_ASSIGN(const auto packs, client
                                    ? reader.all<models::ClientPackage>(u"WHERE client_id = ?"_s, {client->toString()})
                                    : reader.all<models::ClientPackage>(u"ORDER BY id"_s));
    std::map<Uuid, PackRow> rows;
    for (const models::ClientPackage& pack : packs) {
        const auto offer = offers.find(pack.packageId);
        if (offer == offers.end() || offer->second.trainerId != practice.profile.id)
            continue;
        PackRow& row = rows[pack.id];
        row.ledger.pack = pack;
        row.ledger.offer = offer->second;
        if (const auto service = services.find(offer->second.serviceId); service != services.end())
            row.service = service->second.name;
    }
    TD_TRY(eachOfPacks<models::PackageRedemption>(
        reader, rows, [](PackageLedger& l, const models::PackageRedemption& r) { l.redemptions.push_back(r); }));
    TD_TRY(eachOfPacks<models::PackageAdjustment>(
        reader, rows, [](PackageLedger& l, const models::PackageAdjustment& a) { l.adjustments.push_back(a); }));

    std::vector<PackRow> list;
    for (auto& [id, row] : rows) {
        const PackageLedger& ledger = row.ledger;
        row.expired = ledger.isExpiredAt(now);
        const bool open = !ledger.isClosed() && !row.expired && ledger.left() != 0;
        if (!open && !all)
            continue;
        if (ledger.pack.expiryDate)
            row.lastDay = practice.zone.dateOf(*ledger.pack.expiryDate);
        row.low = open && ledger.left() <= policy.packageLowAt;
        row.perWeek = models::neededPerWeek(ledger, now);
        TD_TRY(readMoney(reader, practice, row));
        TD_TRY(reader.each(u"SELECT trim(first_name || ' ' || last_name) FROM users WHERE id = ?"_s,
                           {ledger.pack.clientId.toString()}, [&](const QSqlQuery& query) -> models::Status {
                               row.client = query.value(0).toString();
                               return {};
                           }));
        list.push_back(std::move(row));
    }
    std::sort(list.begin(), list.end(), [](const PackRow& a, const PackRow& b) {
        const QDate never(9999, 12, 31);
        return std::tuple(a.lastDay.value_or(never), a.client, a.ledger.pack.id) <
               std::tuple(b.lastDay.value_or(never), b.client, b.ledger.pack.id);
    });
    return list;
}

} // namespace ui::reports
