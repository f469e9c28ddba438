// Planning around packs.
#include "ui/core/plans/package_plans.h"

#include "models/rules/payment_rules.h"
#include "ui/core/plans/edit.h"
#include "ui/core/plans/pack_desk.h"
#include "ui/core/plans/payment_plans.h"
#include "ui/core/references.h"

using namespace Qt::StringLiterals;
using models::AdjustmentKind;
using models::ErrorCode;
using models::fail;
using models::Minor;
using models::PackageAdjustment;
using models::PackageLedger;
using models::Result;
using models::Status;

namespace ui::plans
{

namespace
{

constexpr int kMostSessions = 10'000;
constexpr int kLongestHoldDays = 3660;
// Ends beyond this are mistakes, and would one day not fit the stored form of an instant.
const QDate kLastEnd(2999, 12, 31);

Status checkEnd(QDate lastDay)
{
    if (lastDay > kLastEnd)
        return fail(ErrorCode::Invalid, u"A pack cannot last beyond the year 2999. Nothing was changed."_s);
    return {};
}

Status checkReason(const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, u"This needs a reason. Nothing was changed; say why."_s);
    return {};
}

Status checkOpen(const PackageLedger& ledger)
{
    if (ledger.isClosed())
        return fail(ErrorCode::InvalidState, u"This pack was refunded and is closed. Nothing was changed."_s);
    return {};
}

/// The offer of a pack must be the trainer's own: packs carry no trainer.
Result<PackageLedger*> openPack(const Planning& planning, PackDesk& packs, const QString& reference)
{
    TD_ASSIGN(const models::ClientPackage pack, clientPackageOf(planning, reference));
    TD_ASSIGN(PackageLedger * ledger, packs.pack(pack));
    if (ledger->offer.trainerId != planning.practice.profile.id)
        return fail(ErrorCode::NotFound, u"No client's pack has this id. Nothing was changed."_s);
    TD_TRY(checkOpen(*ledger));
    return ledger;
}

PackageAdjustment adjustmentOf(AdjustmentKind kind, const QString& reason)
{
    PackageAdjustment adjustment;
    adjustment.kind = kind;
    adjustment.reason = reason.trimmed();
    return adjustment;
}

Status adjustSessions(PackDesk& packs, PackageLedger& ledger, int sessions, const QString& reason)
{
    if (sessions == 0 || std::abs(sessions) > kMostSessions)
        return fail(ErrorCode::Invalid,
                    u"Give or take between 1 and %1 sessions. Nothing was changed."_s.arg(kMostSessions));
    if (sessions < 0 && ledger.left() + sessions < 0)
        return fail(ErrorCode::Invalid,
                    u"Only %1 are left on this pack. Nothing was changed."_s.arg(std::max(ledger.left(), 0)));
    PackageAdjustment adjustment = adjustmentOf(sessions > 0 ? AdjustmentKind::Grant : AdjustmentKind::Remove, reason);
    adjustment.sessions = sessions;
    packs.adjust(ledger, adjustment);
    return {};
}

Status adjustExpiry(const Planning& planning, PackDesk& packs, PackageLedger& ledger, QDate lastDay,
                    const QString& reason)
{
    const models::Zone& zone = planning.practice.zone;
    if (lastDay < zone.dateOf(ledger.pack.purchaseDate))
        return fail(ErrorCode::Invalid, u"A pack cannot end before it was bought. Nothing was changed."_s);
    TD_TRY(checkEnd(lastDay));
    PackageAdjustment adjustment = adjustmentOf(AdjustmentKind::Extend, reason);
    adjustment.toDate = lastDay;
    if (ledger.pack.expiryDate) {
        adjustment.fromDate = zone.dateOf(*ledger.pack.expiryDate);
        adjustment.days = int(adjustment.fromDate->daysTo(lastDay));
    }
    models::ClientPackage pack = ledger.pack;
    pack.expiryDate = zone.endOfDay(lastDay);
    packs.setPack(ledger, pack);
    packs.adjust(ledger, adjustment);
    return {};
}

/// Puts a hold on one pack; bookings inside it stay.
Status holdOne(const Planning& planning, PackDesk& packs, PackageLedger& ledger, const HoldRequest& request)
{
    const models::Zone& zone = planning.practice.zone;
    PackageAdjustment adjustment = adjustmentOf(AdjustmentKind::Hold, request.reason);
    adjustment.fromDate = request.from;
    adjustment.toDate = request.to;
    adjustment.days = models::newHoldDays(ledger.adjustments, request.from, request.to);
    if (ledger.pack.expiryDate && *adjustment.days > 0) {
        models::ClientPackage pack = ledger.pack;
        TD_TRY(checkEnd(zone.dateOf(*pack.expiryDate).addDays(*adjustment.days)));
        pack.expiryDate = models::movedExpiry(*pack.expiryDate, *adjustment.days, zone);
        packs.setPack(ledger, pack);
    }
    packs.adjust(ledger, adjustment);
    return {};
}

/// Sessions of these packs that are booked within the hold.
Result<qint64> bookedInside(const Planning& planning, const std::vector<PackageLedger*>& ledgers,
                            const HoldRequest& request)
{
    std::vector<Uuid> ids;
    for (const PackageLedger* ledger : ledgers)
        ids.push_back(ledger->pack.id);
    const models::Zone& zone = planning.practice.zone;
    // From the days to their sessions: a trainer's packs have thousands behind them.
    return planning.reader.number(
        u"SELECT count(*) FROM bookings b JOIN package_redemptions r ON r.booking_id = b.id WHERE b.trainer_id = ? "
        "AND b.start_time >= ? AND b.start_time < ? AND r.state = 'held' AND r.client_package_id IN "
        "(SELECT value FROM json_each(?))"_s,
        {planning.practice.profile.id.toString(), zone.startOfDay(request.from).toString(),
         zone.startOfDay(request.to.addDays(1)).toString(), storage::idList(ids)});
}

/// The packs that a hold for everyone means: with sessions left (so none is closed), not expired before it begins.
Result<std::vector<models::ClientPackage>> packsToHold(const Planning& planning, QDate from)
{
    return planning.reader.all<models::ClientPackage>(
        u"WHERE sessions_remaining > 0 AND (expiry_date IS NULL OR expiry_date >= ?) AND package_id IN (SELECT id FROM "
        "trainer_packages WHERE trainer_id = ?) ORDER BY purchase_date, id"_s,
        {planning.practice.zone.startOfDay(from).toString(), planning.practice.profile.id.toString()});
}

/// Gives every held session back.
Status returnHeld(const Planning& planning, PackDesk& packs, PackageLedger& ledger, const QString& reason)
{
    const auto redemptions = ledger.redemptions;
    for (const models::PackageRedemption& redemption : redemptions) {
        if (redemption.state != models::RedemptionState::Held)
            continue;
        TD_ASSIGN(const auto booking, planning.reader.get<models::Booking>(redemption.bookingId));
        TD_TRY(packs.redeem(booking, ledger, models::RedemptionState::Returned, reason));
    }
    return {};
}

} // namespace

Plan sellPackage(SaleRequest request)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(const models::User client, clientOf(planning, request.client));
        TD_ASSIGN(const models::TrainerPackage offer, offerOf(planning, request.package));
        if (!offer.isActive)
            return fail(ErrorCode::InvalidState, u"This pack is off sale. Nothing was changed; choose another."_s);
        if (request.amount && !request.paymentMethod)
            return fail(ErrorCode::Invalid, u"An amount needs a payment method. Nothing was changed."_s);
        Act act;
        act.changes.label = u"Sell pack"_s;
        models::ClientPackage pack;
        TD_ASSIGN(pack.id, freshId<models::ClientPackage>(planning, request.id));
        pack.clientId = client.id;
        pack.packageId = offer.id;
        pack.sessionsRemaining = offer.sessionCount;
        pack.purchaseDate = request.date.value_or(planning.now);
        TD_TRY(checkEnd(planning.practice.zone.dateOf(pack.purchaseDate).addDays(offer.validityDays.value_or(0))));
        pack.expiryDate = models::expiryAfter(pack.purchaseDate, offer.validityDays, planning.practice.zone);
        pack.createdAt = pack.updatedAt = planning.now;
        if (request.paymentMethod) {
            models::Payment payment;
            payment.id = planning.ids.next(planning.now);
            payment.clientId = client.id;
            payment.trainerId = planning.practice.profile.id;
            payment.amount = request.amount.value_or(offer.price);
            payment.currency = planning.practice.settings.currency;
            payment.status = models::PaymentStatus::Succeeded;
            payment.paymentMethod = request.paymentMethod;
            payment.platformFee = Minor{0};
            payment.createdAt = pack.purchaseDate;
            payment.updatedAt = planning.now;
            TD_TRY(models::checkPayment(payment));
            pack.paymentId = payment.id;
            addInsert(act.changes, payment);
            act.ids[u"payment"_s] = payment.id;
        }
        addInsert(act.changes, pack);
        act.id = pack.id;
        act.ids[u"client_package"_s] = pack.id;
        act.consequences.sessions = std::pair(0, offer.sessionCount);
        return act;
    };
}

Plan adjustPackage(AdjustmentRequest request)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_TRY(checkReason(request.reason));
        if (!request.sessions && !request.expiryDate)
            return fail(ErrorCode::Invalid, u"Say how many sessions, or the new last day. Nothing was changed."_s);
        PackDesk packs(planning);
        TD_ASSIGN(PackageLedger * ledger, openPack(planning, packs, request.clientPackage));
        if (request.sessions)
            TD_TRY(adjustSessions(packs, *ledger, *request.sessions, request.reason));
        if (request.expiryDate)
            TD_TRY(adjustExpiry(planning, packs, *ledger, *request.expiryDate, request.reason));
        Act act;
        act.changes.label = u"Adjust pack"_s;
        act.id = ledger->pack.id;
        packs.writeTo(act);
        return act;
    };
}

Plan holdPackage(HoldRequest request)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_TRY(checkReason(request.reason));
        TD_TRY(checkEnd(request.to));
        if (request.to < request.from || request.from.daysTo(request.to) >= kLongestHoldDays)
            return fail(ErrorCode::Invalid, u"A hold ends on or after the day it begins, within ten years. Nothing was "
                                            "changed."_s);
        Act act;
        act.changes.label = u"Hold pack"_s;
        PackDesk packs(planning);
        std::vector<PackageLedger*> ledgers;
        if (request.clientPackage) {
            TD_ASSIGN(PackageLedger * ledger, openPack(planning, packs, *request.clientPackage));
            if (ledger->isExpiredAt(planning.practice.zone.startOfDay(request.from)))
                return fail(ErrorCode::InvalidState,
                            u"This pack has ended before the hold begins. Nothing was changed."_s);
            act.id = ledger->pack.id;
            ledgers.push_back(ledger);
        } else {
            act.changes.label = u"Hold all packs"_s;
            TD_ASSIGN(const auto all, packsToHold(planning, request.from));
            TD_TRY(packs.loadOnly(all));
            for (const models::ClientPackage& pack : all) {
                TD_ASSIGN(PackageLedger * ledger, packs.pack(pack));
                ledgers.push_back(ledger);
            }
        }
        for (PackageLedger* ledger : ledgers)
            TD_TRY(holdOne(planning, packs, *ledger, request));
        packs.writeTo(act);
        if (!request.clientPackage) {
            act.consequences.sessions.reset();
            act.ids.clear();
            act.consequences.messages << u"Packs on hold: %1"_s.arg(ledgers.size());
        }
        TD_ASSIGN(const qint64 inside, bookedInside(planning, ledgers, request));
        if (inside > 0)
            act.consequences.messages << u"Bookings inside the hold that stay: %1"_s.arg(inside);
        return act;
    };
}

Plan refundPackage(QString clientPackage, RefundMethod method, QString reason)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_TRY(checkReason(reason));
        PackDesk packs(planning);
        TD_ASSIGN(PackageLedger * ledger, openPack(planning, packs, clientPackage));
        TD_ASSIGN(const auto service, planning.reader.get<models::TrainerService>(ledger->offer.serviceId));
        std::optional<models::Payment> payment;
        if (ledger->pack.paymentId) {
            TD_ASSIGN(payment, planning.reader.find<models::Payment>(*ledger->pack.paymentId));
        }
        const bool received = payment && models::counts(payment->status);
        const Minor kept = received ? models::keptAmount(*payment) : Minor{0};
        const models::PackageRefund both = models::refundOf(*ledger, kept, service.price);
        const Minor refund = method == RefundMethod::ProRata ? both.proRata : both.listPrice;

        Act act;
        act.changes.label = u"Refund pack"_s;
        act.id = ledger->pack.id;
        const QString currency = payment ? payment->currency : planning.practice.settings.currency;
        if (method == RefundMethod::ListPrice && currency != planning.practice.settings.currency)
            return fail(ErrorCode::CurrencyMismatch,
                        u"This pack was paid in %1, which the list prices are not in. Nothing "
                        "was changed; refund it pro rata."_s.arg(currency));
        act.consequences.messages << u"Pro rata: %1 %2"_s.arg(models::moneyText(both.proRata, currency), currency)
                                  << u"By list price: %1 %2"_s.arg(models::moneyText(both.listPrice, currency),
                                                                   currency)
                                  << u"Refunded: %1 %2"_s.arg(models::moneyText(refund, currency), currency);
        if (refund.units > 0) {
            TD_ASSIGN(const models::Payment refunded, models::withRefund(*payment, refund));
            addUpdate(act.changes, *payment, refunded, planning.now);
            act.ids[u"payment"_s] = payment->id;
            TD_TRY(noteRefund(planning, act, *payment, refund, reason));
        }
        TD_TRY(returnHeld(planning, packs, *ledger, reason.trimmed()));
        PackageAdjustment closing = adjustmentOf(AdjustmentKind::Void, reason);
        closing.sessions = -ledger->left();
        packs.adjust(*ledger, closing);
        packs.writeTo(act);
        return act;
    };
}

} // namespace ui::plans
