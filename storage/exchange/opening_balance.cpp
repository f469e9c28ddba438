// The pack, its offer and its adjustments; all ids follow from the client, so that importing twice makes one pack.
#include "storage/exchange/opening_balance.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using models::ChangeSet;
using models::Result;
using models::Status;
using models::Uuid;

namespace storage
{

namespace
{

const QString kOpeningReason = u"Opening balance"_s;

models::PackageAdjustment openingAdjustment(const Uuid& packId, int difference, qsizetype number, models::UtcTime now)
{
    models::PackageAdjustment adjustment;
    adjustment.id = Uuid::derived(packId, u"opening balance %1"_s.arg(number));
    adjustment.clientPackageId = packId;
    adjustment.kind = difference > 0 ? models::AdjustmentKind::Grant : models::AdjustmentKind::Remove;
    adjustment.sessions = difference; // signed, as every adjustment's
    adjustment.reason = kOpeningReason;
    adjustment.createdAt = adjustment.updatedAt = now;
    return adjustment;
}

} // namespace

Uuid openingPackId(const Uuid& clientId)
{
    return Uuid::derived(clientId, u"opening balance");
}

Result<Uuid> OpeningBalances::offer(ChangeSet& changes)
{
    if (m_offer)
        return *m_offer;
    TD_ASSIGN(auto service, m_reader.first<models::TrainerService>(
                                u"WHERE trainer_id = ? ORDER BY is_active DESC, is_group, created_at, id"_s,
                                {m_trainerId.toString()}));
    if (!service) {
        models::TrainerService made;
        made.id = Uuid::derived(m_trainerId, u"opening balance service");
        made.trainerId = m_trainerId;
        made.name = u"Personal training"_s;
        made.duration = 60;
        made.createdAt = made.updatedAt = m_now;
        addInsert(changes, made);
        service = made;
    }
    const Uuid id = Uuid::derived(service->id, u"opening balance offer");
    TD_ASSIGN(const auto existing, m_reader.find<models::TrainerPackage>(id));
    if (!existing) {
        models::TrainerPackage made;
        made.id = id;
        made.trainerId = m_trainerId;
        made.name = kOpeningReason;
        made.description = u"Sessions that clients brought along from another program."_s;
        made.serviceId = service->id;
        made.isActive = false;
        made.createdAt = made.updatedAt = m_now;
        addInsert(changes, made);
    }
    m_offer = id;
    return id;
}

Status OpeningBalances::plan(const Uuid& clientId, int sessions, std::optional<QDate> lastDay, ChangeSet& changes)
{
    const Uuid packId = openingPackId(clientId);
    const std::optional<models::UtcTime> expiry = lastDay ? std::optional(m_zone.endOfDay(*lastDay)) : std::nullopt;
    TD_ASSIGN(const auto existing, m_reader.find<models::ClientPackage>(packId));
    if (!existing) {
        if (sessions == 0)
            return {};
        models::ClientPackage pack;
        pack.id = packId;
        pack.clientId = clientId;
        TD_ASSIGN(pack.packageId, offer(changes));
        pack.sessionsRemaining = sessions;
        pack.purchaseDate = pack.createdAt = pack.updatedAt = m_now;
        pack.expiryDate = expiry;
        addInsert(changes, pack);
        addInsert(changes, openingAdjustment(packId, sessions, 0, m_now));
        return {};
    }
    TD_ASSIGN(const auto adjustments,
              m_reader.all<models::PackageAdjustment>(u"WHERE client_package_id = ? ORDER BY created_at, id"_s,
                                                      {packId.toString()}));
    int broughtAlong = 0;
    qsizetype corrections = 0;
    bool expiryMoved = false;
    for (const models::PackageAdjustment& adjustment : adjustments) {
        using Kind = models::AdjustmentKind;
        if (adjustment.kind == Kind::Void)
            return {};
        expiryMoved = expiryMoved || adjustment.kind == Kind::Extend || adjustment.kind == Kind::Hold;
        if (adjustment.reason != kOpeningReason)
            continue;
        ++corrections;
        broughtAlong += adjustment.sessions.value_or(0);
    }
    models::ClientPackage after = *existing;
    if (const int difference = sessions - broughtAlong; difference != 0) {
        addInsert(changes, openingAdjustment(packId, difference, corrections, m_now));
        after.sessionsRemaining += difference;
    }
    if (expiry && !expiryMoved)
        after.expiryDate = expiry;
    addUpdate(changes, *existing, after, m_now);
    return {};
}

} // namespace storage
