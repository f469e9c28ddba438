// Planning of what becomes of a booking.
#include "ui/core/plans/settle_plans.h"

#include "models/rules/payment_rules.h"
#include "ui/core/plans/pack_desk.h"
#include "ui/core/plans/series_rule.h"
#include "ui/core/plans/slot_desk.h"
#include "ui/core/references.h"

using namespace Qt::StringLiterals;
using models::Booking;
using models::BookingStatus;
using models::ErrorCode;
using models::fail;
using models::PackageLedger;
using models::RedemptionState;
using models::Result;
using models::Status;

namespace ui::plans
{

namespace
{

/// What was received for this booking by itself; no value when nothing was.
Result<std::optional<models::Payment>> paymentForBooking(const Planning& planning, const Booking& booking)
{
    return planning.reader.first<models::Payment>(
        u"WHERE booking_id = ? AND status IN ('succeeded', 'partially_refunded') ORDER BY created_at, id"_s,
        {booking.id.toString()});
}

Result<models::Policy> policyOf(const Planning& planning)
{
    return models::Policy::fromJson(planning.practice.settings.policy);
}

/// The pack to take a session from that takes place: the one that holds it, else the one that pays, else an empty one -
/// unless the session was paid by itself.
Result<PackageLedger*> packForCompletion(const Planning& planning, PackDesk& packs, const Booking& booking)
{
    TD_ASSIGN(const auto redemption, packs.redemptionOf(booking));
    if (redemption && redemption->state != RedemptionState::Returned) {
        TD_ASSIGN(auto* ledgers, packs.packsOf(booking.clientId));
        for (PackageLedger& ledger : *ledgers) {
            if (ledger.pack.id == redemption->clientPackageId)
                return &ledger;
        }
    }
    TD_ASSIGN(const auto paid, paymentForBooking(planning, booking));
    if (paid || (redemption && redemption->reason == kPaidSingly))
        return nullptr;
    return packs.packToUse(booking);
}

/// The same for a session that does not take place: an empty pack is not overdrawn for it.
Result<PackageLedger*> packForForfeit(const Planning& planning, PackDesk& packs, const Booking& booking)
{
    TD_ASSIGN(const auto redemption, packs.redemptionOf(booking));
    TD_ASSIGN(PackageLedger * pack, packForCompletion(planning, packs, booking));
    const bool holds = redemption && redemption->state == RedemptionState::Held;
    return pack && (holds || pack->freeToBook() > 0) ? pack : nullptr;
}

/// Gives back or uses the session of a booking that does not take place; without a pack the fee is told.
Status settleSession(const Planning& planning, PackDesk& packs, Act& act, const Booking& booking,
                     const models::Settlement& settlement, const QString& reason)
{
    TD_ASSIGN(PackageLedger * pack, packForForfeit(planning, packs, booking));
    TD_ASSIGN(const auto redemption, packs.redemptionOf(booking));
    if (pack && (settlement.usesSession || redemption))
        return packs.redeem(booking, *pack, settlement.redemption(),
                            reason.isEmpty() ? std::nullopt : std::optional(reason));
    if (pack || !settlement.late)
        return {};
    TD_ASSIGN(const auto service, planning.reader.get<models::TrainerService>(booking.serviceId));
    act.consequences.fee =
        models::moneyText(models::feeOf(settlement, service.price), planning.practice.settings.currency);
    return {};
}

Status checkWaiver(bool waive, const QString& reason)
{
    if (waive && reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, u"Waiving needs a reason. Nothing was changed; say why."_s);
    return {};
}

/// Says how often this client was let off before.
Status tellWaivers(const Planning& planning, const Booking& booking, Act& act)
{
    TD_ASSIGN(
        const qint64 before,
        planning.reader.number(u"SELECT count(*) FROM bookings WHERE client_id = ? AND id <> ? AND "
                               "cancellation_reason GLOB 'client* (waived)*' AND status IN ('cancelled', 'no_show')"_s,
                               {booking.clientId.toString(), booking.id.toString()}));
    act.consequences.messages << u"Waived for this client before: %1"_s.arg(before);
    return {};
}

/// Adds one cancellation to the act.
Status cancelOne(const Planning& planning, PackDesk& packs, Act& act, const Booking& before,
                 const CancelRequest& request, const models::Policy& policy)
{
    TD_TRY(models::checkTransition(before.status, BookingStatus::Cancelled));
    const models::Settlement settlement =
        models::settleCancellation(before, request.by, request.waive, planning.now, policy, planning.practice.zone);
    Booking after = before;
    after.status = BookingStatus::Cancelled;
    after.cancellationReason =
        models::cancellationReason(request.by, settlement.late, settlement.late && request.waive, request.reason);
    addUpdate(act.changes, before, after, planning.now);
    TD_TRY(settleSession(planning, packs, act, after, settlement, request.reason.trimmed()));
    if (settlement.late && request.waive)
        TD_TRY(tellWaivers(planning, before, act));
    TD_ASSIGN(const auto paid, paymentForBooking(planning, before));
    if (paid)
        act.consequences.messages << u"This session is paid (%1 %2). Refund it, or keep it as agreed."_s.arg(
            models::moneyText(models::keptAmount(*paid), paid->currency), paid->currency);
    return {};
}

} // namespace

Plan completeBooking(QString reference)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(const Booking before, bookingOf(planning, reference));
        TD_TRY(models::checkTransition(before.status, BookingStatus::Completed));
        Booking after = before;
        after.status = BookingStatus::Completed;
        Act act;
        act.changes.label = u"Complete session"_s;
        act.id = before.id;
        PackDesk packs(planning);
        TD_ASSIGN(PackageLedger * pack, packForCompletion(planning, packs, before));
        if (pack)
            TD_TRY(packs.redeem(before, *pack, RedemptionState::Used));
        addUpdate(act.changes, before, after, planning.now);
        packs.writeTo(act);
        return act;
    };
}

Plan markNoShow(QString reference, bool waive, QString reason)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_TRY(checkWaiver(waive, reason));
        TD_ASSIGN(const Booking before, bookingOf(planning, reference));
        TD_TRY(models::checkTransition(before.status, BookingStatus::NoShow));
        TD_ASSIGN(const models::Policy policy, policyOf(planning));
        Booking after = before;
        after.status = BookingStatus::NoShow;
        if (waive || !reason.trimmed().isEmpty())
            after.cancellationReason = models::cancellationReason(models::CancelledBy::Client, false, waive, reason);
        Act act;
        act.changes.label = u"Mark no-show"_s;
        act.id = before.id;
        addUpdate(act.changes, before, after, planning.now);
        PackDesk packs(planning);
        TD_TRY(settleSession(planning, packs, act, after, models::settleNoShow(waive, policy), reason.trimmed()));
        if (waive)
            TD_TRY(tellWaivers(planning, before, act));
        packs.writeTo(act);
        return act;
    };
}

Plan cancelBooking(CancelRequest request)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_TRY(checkWaiver(request.waive, request.reason));
        TD_ASSIGN(const Booking anchor, bookingOf(planning, request.booking));
        TD_ASSIGN(const models::Policy policy, policyOf(planning));
        TD_ASSIGN(const auto targets, bookingsInScope(planning, anchor, request.scope));
        Act act;
        act.changes.label = request.scope == Scope::This ? u"Cancel booking"_s : u"Stop series"_s;
        act.id = anchor.id;
        PackDesk packs(planning);
        for (const Booking& target : targets)
            TD_TRY(cancelOne(planning, packs, act, target, request, policy));
        if (request.scope != Scope::This) {
            act.consequences.messages << u"Bookings cancelled: %1"_s.arg(targets.size());
            TD_TRY(stopSeriesRule(planning, act, anchor, targets.front().startTime));
        }
        packs.writeTo(act);
        return act;
    };
}

Plan reopenBooking(QString reference, QString reason)
{
    return [=](const Planning& planning) -> Result<Act> {
        if (reason.trimmed().isEmpty())
            return fail(ErrorCode::Invalid, u"Reopening needs a reason. Nothing was changed; say why."_s);
        TD_ASSIGN(const Booking before, bookingOf(planning, reference));
        if (before.status == BookingStatus::Pending || before.status == BookingStatus::Confirmed)
            return fail(ErrorCode::InvalidState, u"This booking is open. Nothing was changed."_s);
        Act act;
        act.changes.label = u"Reopen booking"_s;
        act.id = before.id;
        TD_ASSIGN(const auto service, planning.reader.get<models::TrainerService>(before.serviceId));
        TD_ASSIGN(const SlotDesk slots, SlotDesk::read(planning));
        TD_ASSIGN(QStringList warnings,
                  slots.judge({before.clientId, before.serviceId, models::spanOf(before)}, service, {before.id}));
        warnings.removeAll(u"in_past"_s); // what is reopened is mostly past
        addWarnings(act, warnings);

        Booking after = before;
        after.status = BookingStatus::Confirmed;
        after.cancellationReason.reset();
        const QString line = u"Reopened %1: %2"_s.arg(planning.practice.zone.dateOf(planning.now).toString(Qt::ISODate),
                                                      reason.trimmed());
        after.notes = after.notes && !after.notes->isEmpty() ? *after.notes + u'\n' + line : line;
        addUpdate(act.changes, before, after, planning.now);

        PackDesk packs(planning);
        TD_ASSIGN(const auto redemption, packs.redemptionOf(after));
        if (redemption && redemption->reason != kPaidSingly) {
            TD_ASSIGN(auto* ledgers, packs.packsOf(after.clientId));
            const auto same = std::find_if(ledgers->begin(), ledgers->end(), [&](const PackageLedger& ledger) {
                return ledger.pack.id == redemption->clientPackageId;
            });
            PackageLedger* holder = same == ledgers->end() ? nullptr : &*same;
            const bool taken =
                redemption->state == RedemptionState::Used || redemption->state == RedemptionState::Forfeited;
            if (taken && holder)
                TD_TRY(packs.redeem(after, *holder,
                                    holder->isClosed() ? RedemptionState::Returned : RedemptionState::Held));
            const bool fits = !taken && holder &&
                              models::fitOf(*holder, after.serviceId, after.startTime, planning.practice.zone) ==
                                  models::PackageFit::Fits;
            if (fits) {
                TD_TRY(packs.redeem(after, *holder, RedemptionState::Held));
            } else if (!taken) {
                TD_ASSIGN(PackageLedger * payer, packs.payerOf(after));
                if (payer)
                    TD_TRY(packs.redeem(after, *payer, RedemptionState::Held));
            }
        }
        packs.writeTo(act);
        return act;
    };
}

} // namespace ui::plans
