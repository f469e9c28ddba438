// Reading and writing of packs around the balance rules.
#include "ui/core/plans/pack_desk.h"

#include "models/rules/ids.h"

#include <unordered_map>

using namespace Qt::StringLiterals;
using models::PackageAdjustment;
using models::PackageLedger;
using models::PackageRedemption;
using models::Result;
using models::Status;
using models::Uuid;

namespace ui::plans
{

const QString kPaidSingly = u"paid singly"_s;

namespace
{

const QString kPacksOfClient = u"WHERE client_package_id IN (SELECT id FROM client_packages WHERE client_id = ?) "
                               "ORDER BY created_at, id"_s;
const QString kThesePacks = u"WHERE client_package_id IN (SELECT value FROM json_each(?)) ORDER BY created_at, id"_s;

PackageLedger* ledgerOf(std::vector<PackageLedger>& ledgers, const Uuid& packId)
{
    const auto at = std::find_if(ledgers.begin(), ledgers.end(),
                                 [&](const PackageLedger& ledger) { return ledger.pack.id == packId; });
    return at == ledgers.end() ? nullptr : &*at;
}

} // namespace

Result<models::TrainerPackage> PackDesk::offer(const Uuid& id)
{
    const auto known = m_offers.find(id);
    if (known != m_offers.end())
        return known->second;
    TD_ASSIGN(const auto read, m_planning.reader.get<models::TrainerPackage>(id));
    m_offers.emplace(id, read);
    return read;
}

Status PackDesk::load(const Uuid& clientId)
{
    if (m_clients.contains(clientId))
        return {};
    const QVariantList bound{clientId.toString()};
    std::vector<PackageLedger> ledgers;
    TD_ASSIGN(const auto packs,
              m_planning.reader.all<models::ClientPackage>(u"WHERE client_id = ? ORDER BY purchase_date, id"_s, bound));
    for (const models::ClientPackage& pack : packs) {
        PackageLedger ledger;
        ledger.pack = pack;
        TD_ASSIGN(ledger.offer, offer(pack.packageId));
        ledgers.push_back(std::move(ledger));
    }
    if (!ledgers.empty())
        TD_TRY(fill(ledgers, kPacksOfClient, bound));
    m_clients[clientId] = std::move(ledgers);
    return {};
}

Status PackDesk::loadOnly(const std::vector<models::ClientPackage>& packs)
{
    std::vector<Uuid> ids;
    std::vector<PackageLedger> ledgers;
    for (const models::ClientPackage& pack : packs) {
        PackageLedger ledger;
        ledger.pack = pack;
        TD_ASSIGN(ledger.offer, offer(pack.packageId));
        ledgers.push_back(std::move(ledger));
        ids.push_back(pack.id);
    }
    TD_TRY(fill(ledgers, kThesePacks, {storage::idList(ids)}));
    for (PackageLedger& ledger : ledgers)
        m_clients[ledger.pack.clientId].push_back(std::move(ledger));
    return {};
}

Status PackDesk::fill(std::vector<PackageLedger>& ledgers, const QString& which, const QVariantList& bound)
{
    std::unordered_map<Uuid, PackageLedger*> byPack;
    for (PackageLedger& ledger : ledgers)
        byPack[ledger.pack.id] = &ledger;
    TD_ASSIGN(auto redemptions, m_planning.reader.all<PackageRedemption>(which, bound));
    for (PackageRedemption& redemption : redemptions) {
        if (const auto at = byPack.find(redemption.clientPackageId); at != byPack.end())
            at->second->redemptions.push_back(std::move(redemption));
    }
    TD_ASSIGN(auto adjustments, m_planning.reader.all<PackageAdjustment>(which, bound));
    for (PackageAdjustment& adjustment : adjustments) {
        if (const auto at = byPack.find(adjustment.clientPackageId); at != byPack.end())
            at->second->adjustments.push_back(std::move(adjustment));
    }
    return {};
}

Result<std::vector<PackageLedger>*> PackDesk::packsOf(const Uuid& clientId)
{
    TD_TRY(load(clientId));
    return &m_clients[clientId];
}

Result<PackageLedger*> PackDesk::pack(const models::ClientPackage& pack)
{
    TD_ASSIGN(auto* ledgers, packsOf(pack.clientId));
    return ledgerOf(*ledgers, pack.id);
}

Result<std::optional<PackageRedemption>> PackDesk::redemptionOf(const models::Booking& booking)
{
    if (const auto known = m_redemptions.find(booking.id); known != m_redemptions.end())
        return known->second.after;
    TD_ASSIGN(auto stored,
              m_planning.reader.first<PackageRedemption>(u"WHERE booking_id = ?"_s, {booking.id.toString()}));
    m_redemptions[booking.id] = {stored, stored};
    return stored;
}

void PackDesk::touch(const PackageLedger& ledger)
{
    if (m_touched.contains(ledger.pack.id))
        return;
    m_touched[ledger.pack.id] = {ledger.pack, ledger.left()};
    m_order.push_back(ledger.pack.id);
}

Status PackDesk::redeem(const models::Booking& booking, PackageLedger& pack, models::RedemptionState state,
                        std::optional<QString> reason)
{
    TD_ASSIGN(const auto before, redemptionOf(booking));
    PackageRedemption after;
    if (before)
        after = *before;
    else
        after.id = models::redemptionId(booking.id);
    after.bookingId = booking.id;
    after.clientPackageId = pack.pack.id;
    after.state = state;
    after.reason = std::move(reason);
    if (!before)
        after.createdAt = m_planning.now;
    after.updatedAt = m_planning.now;
    touch(pack);
    for (PackageLedger& ledger : m_clients[booking.clientId]) {
        if (before && ledger.pack.id == before->clientPackageId)
            touch(ledger);
        ledger.put(after);
    }
    m_redemptions[booking.id].after = after;
    return {};
}

void PackDesk::adjust(PackageLedger& pack, PackageAdjustment adjustment)
{
    touch(pack);
    adjustment.id = m_planning.ids.next(m_planning.now);
    adjustment.clientPackageId = pack.pack.id;
    adjustment.createdAt = adjustment.updatedAt = m_planning.now;
    pack.adjustments.push_back(adjustment);
    m_adjustments.push_back(std::move(adjustment));
}

void PackDesk::setPack(PackageLedger& ledger, const models::ClientPackage& pack)
{
    touch(ledger);
    ledger.pack = pack;
}

Result<PackageLedger*> PackDesk::payerOf(const models::Booking& booking)
{
    TD_ASSIGN(auto* ledgers, packsOf(booking.clientId));
    const PackageLedger* payer =
        models::packageThatPays(*ledgers, booking.serviceId, booking.startTime, m_planning.practice.zone);
    return payer ? ledgerOf(*ledgers, payer->pack.id) : nullptr;
}

Result<PackageLedger*> PackDesk::packToUse(const models::Booking& booking)
{
    TD_ASSIGN(auto* ledgers, packsOf(booking.clientId));
    const PackageLedger* payer =
        models::packageToUse(*ledgers, booking.serviceId, booking.startTime, m_planning.practice.zone);
    return payer ? ledgerOf(*ledgers, payer->pack.id) : nullptr;
}

void PackDesk::writeTo(Act& act)
{
    // A session that comes back to a closed pack is voided with the rest of it.
    for (const Uuid& id : m_order) {
        PackageLedger* ledger = ledgerOf(m_clients[m_touched[id].before.clientId], id);
        if (ledger->isClosed() && ledger->left() != 0) {
            PackageAdjustment closing;
            closing.kind = models::AdjustmentKind::Void;
            closing.sessions = -ledger->left();
            closing.reason = u"Pack closed"_s;
            adjust(*ledger, closing);
        }
    }
    for (const auto& [bookingId, change] : m_redemptions) {
        if (!change.before && change.after)
            addInsert(act.changes, *change.after);
        else if (change.before && change.after)
            addUpdate(act.changes, *change.before, *change.after, m_planning.now);
    }
    for (const PackageAdjustment& adjustment : m_adjustments)
        addInsert(act.changes, adjustment);
    for (const Uuid& id : m_order) {
        const Touched& touched = m_touched[id];
        const PackageLedger* ledger = ledgerOf(m_clients[touched.before.clientId], id);
        models::ClientPackage after = ledger->pack;
        after.sessionsRemaining = ledger->left();
        addUpdate(act.changes, touched.before, after, m_planning.now);
        if (id == m_order.front()) {
            act.consequences.sessions = std::pair(touched.leftBefore, ledger->left());
            act.ids[u"client_package"_s] = id;
        }
        if (ledger->left() < 0 && ledger->left() < touched.leftBefore &&
            !act.consequences.warnings.contains(u"over_by"))
            act.consequences.warnings << u"over_by"_s;
    }
}

} // namespace ui::plans
