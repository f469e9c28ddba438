// Planning of bookings and their moves.
#include "ui/core/plans/booking_plans.h"

#include "ui/core/plans/edit.h"
#include "ui/core/plans/pack_desk.h"
#include "ui/core/plans/series_rule.h"
#include "ui/core/plans/slot_desk.h"
#include "ui/core/references.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using models::Booking;
using models::BookingStatus;
using models::ErrorCode;
using models::fail;
using models::PackageLedger;
using models::RedemptionState;
using models::Result;
using models::Status;
using models::TimeSpan;
using models::UtcTime;
using models::Uuid;

namespace ui::plans
{

namespace
{

/// The pack that a line names: by its id, or the best of the client's packs of a named offer.
Result<PackageLedger*> namedPack(const Planning& planning, PackDesk& packs, const Booking& booking,
                                 const QString& reference)
{
    TD_ASSIGN(auto* ledgers, packs.packsOf(booking.clientId));
    PackageLedger* named = nullptr;
    if (const auto id = Uuid::fromString(reference.trimmed())) {
        for (PackageLedger& ledger : *ledgers) {
            if (ledger.pack.id == *id)
                named = &ledger;
        }
        TD_ASSIGN(const auto someone, planning.reader.find<models::ClientPackage>(*id));
        if (!named && someone)
            return fail(ErrorCode::OutsidePackage, u"This pack is another client's. Nothing was changed."_s);
    }
    if (!named) {
        // What the client holds is meant first: a pack goes on under its name when the offer's terms are changed.
        const auto plain = [](const QString& name) { return name.trimmed().normalized(QString::NormalizationForm_C); };
        std::vector<PackageLedger> ofOffer;
        const auto takeWhere = [&](auto isMeant) {
            std::copy_if(ledgers->begin(), ledgers->end(), std::back_inserter(ofOffer), isMeant);
        };
        takeWhere([&](const PackageLedger& ledger) { return plain(ledger.offer.name) == plain(reference); });
        if (ofOffer.empty()) {
            TD_ASSIGN(const models::TrainerPackage offer, offerOf(planning, reference));
            takeWhere([&](const PackageLedger& ledger) { return ledger.offer.id == offer.id; });
        }
        if (ofOffer.empty())
            return fail(ErrorCode::OutsidePackage,
                        u"This client holds no such pack. Nothing was changed; sell one or book without it."_s);
        const PackageLedger* best =
            models::packageThatPays(ofOffer, booking.serviceId, booking.startTime, planning.practice.zone);
        const Uuid wanted = best ? best->pack.id : ofOffer.back().pack.id;
        named = &*std::find_if(ledgers->begin(), ledgers->end(),
                               [&](const PackageLedger& ledger) { return ledger.pack.id == wanted; });
    }
    TD_TRY(models::checkFit(models::fitOf(*named, booking.serviceId, booking.startTime, planning.practice.zone)));
    return named;
}

const QString kOnHoldThen = u"The pack is on hold on that day; no session is taken from it."_s;

/// Lets a pack pay the new booking, or warns why none does.
Status payFromPack(const Planning& planning, PackDesk& packs, Act& act, const Booking& booking,
                   const BookRequest& request)
{
    const bool done = booking.status == BookingStatus::Completed;
    const RedemptionState state = done ? RedemptionState::Used : RedemptionState::Held;
    if (request.package) {
        TD_ASSIGN(PackageLedger * named, namedPack(planning, packs, booking, *request.package));
        return packs.redeem(booking, *named, state);
    }
    TD_ASSIGN(PackageLedger * payer, packs.payerOf(booking));
    if (request.paidSingly)
        return payer ? packs.redeem(booking, *payer, RedemptionState::Returned, kPaidSingly) : Status{};
    TD_ASSIGN(PackageLedger * empty, packs.packToUse(booking));
    if (payer || (done && empty))
        return packs.redeem(booking, payer ? *payer : *empty, state);
    TD_ASSIGN(auto* ledgers, packs.packsOf(booking.clientId));
    if (empty)
        addWarnings(act, {u"over_by"_s});
    else if (models::hasExpiredSessions(*ledgers, booking.serviceId, booking.startTime))
        addWarnings(act, {u"after_expiry"_s});
    else if (std::any_of(ledgers->begin(), ledgers->end(), [&](const PackageLedger& ledger) {
                 return models::fitOf(ledger, booking.serviceId, booking.startTime, planning.practice.zone) ==
                        models::PackageFit::OnHold;
             }))
        act.consequences.messages << kOnHoldThen;
    return {};
}

/// One meeting link for all people of a group session: the new booking takes theirs, or gives them its own.
Status shareMeetingLink(const Planning& planning, const SlotDesk& slots, const models::TrainerService& service,
                        Act& act, Booking& booking)
{
    if (!service.isGroup)
        return {};
    const models::SlotWish wish{booking.clientId, booking.serviceId, models::spanOf(booking)};
    TD_ASSIGN(const auto others, slots.bookingsAround(wish.span));
    for (const Booking& other : others) {
        if (!models::isSameSession(wish, other))
            continue;
        if (!booking.zoomMeetingUrl) {
            booking.zoomMeetingId = other.zoomMeetingId;
            booking.zoomMeetingUrl = other.zoomMeetingUrl;
            booking.zoomMeetingPassword = other.zoomMeetingPassword;
        } else if (other.zoomMeetingUrl != booking.zoomMeetingUrl) {
            Booking linked = other;
            linked.zoomMeetingId = booking.zoomMeetingId;
            linked.zoomMeetingUrl = booking.zoomMeetingUrl;
            linked.zoomMeetingPassword = booking.zoomMeetingPassword;
            addUpdate(act.changes, other, linked, planning.now);
        }
    }
    return {};
}

Status checkBookable(const Planning& planning, PackDesk& packs, const models::TrainerService& service,
                     const Uuid& clientId)
{
    if (service.isActive)
        return {};
    TD_ASSIGN(auto* ledgers, packs.packsOf(clientId));
    const models::Zone& zone = planning.practice.zone;
    const bool holdsOne = std::any_of(ledgers->begin(), ledgers->end(), [&](const PackageLedger& ledger) {
        return models::fitOf(ledger, service.id, planning.now, zone) == models::PackageFit::Fits;
    });
    if (holdsOne)
        return {};
    return fail(ErrorCode::InvalidState,
                u"This service is retired. Nothing was changed; choose another or make it active again."_s);
}

/// Keeps the held session with its pack at the new time, moves it to another pack, or gives it back with a warning.
Status moveHold(const Planning& planning, PackDesk& packs, Act& act, const Booking& moved)
{
    TD_ASSIGN(const auto redemption, packs.redemptionOf(moved));
    if (!redemption || redemption->reason == kPaidSingly ||
        (redemption->state != RedemptionState::Held && redemption->state != RedemptionState::Returned))
        return {};
    TD_ASSIGN(auto* ledgers, packs.packsOf(moved.clientId));
    const auto holder = std::find_if(ledgers->begin(), ledgers->end(), [&](const PackageLedger& ledger) {
        return ledger.pack.id == redemption->clientPackageId;
    });
    if (holder == ledgers->end())
        return {};
    PackageLedger without = *holder;
    auto given = *redemption;
    given.state = RedemptionState::Returned;
    without.put(given);
    if (redemption->state == RedemptionState::Held &&
        models::fitOf(without, moved.serviceId, moved.startTime, planning.practice.zone) == models::PackageFit::Fits)
        return {};
    if (redemption->state == RedemptionState::Held)
        TD_TRY(packs.redeem(moved, *holder, RedemptionState::Returned));
    TD_ASSIGN(PackageLedger * payer, packs.payerOf(moved));
    if (payer)
        return packs.redeem(moved, *payer, RedemptionState::Held);
    switch (models::fitOf(without, moved.serviceId, moved.startTime, planning.practice.zone)) {
    case models::PackageFit::Expired:
        addWarnings(act, {u"after_expiry"_s});
        break;
    case models::PackageFit::OnHold:
        act.consequences.messages << kOnHoldThen;
        break;
    default:
        addWarnings(act, {u"over_by"_s});
    }
    return {};
}

struct Move {
    Booking before;
    Booking after;
};

/// Judges every move against the calendar without the moved ones, and against the other moves.
Status judgeMoves(const SlotDesk& slots, const std::vector<Move>& moves, const models::TrainerService& service,
                  Act& act)
{
    std::vector<Uuid> ids;
    for (const Move& move : moves)
        ids.push_back(move.before.id);
    for (const Move& move : moves) {
        const models::SlotWish wish{move.after.clientId, move.after.serviceId, models::spanOf(move.after)};
        TD_ASSIGN(const QStringList warnings, slots.judge(wish, service, ids));
        addWarnings(act, warnings);
        std::vector<Booking> others;
        for (const Move& other : moves) {
            if (other.before.id != move.before.id)
                others.push_back(other.after);
        }
        TD_TRY(models::checkSlot(models::slotState(wish, service, others), slots.policy().allowClash));
    }
    return {};
}

Result<Act> planMoves(const Planning& planning, std::vector<Move> moves, const Uuid& id)
{
    Act act;
    act.changes.label = u"Move booking"_s;
    act.id = id;
    TD_ASSIGN(const SlotDesk slots, SlotDesk::read(planning));
    TD_ASSIGN(const auto service, planning.reader.get<models::TrainerService>(moves.front().before.serviceId));
    std::erase_if(moves, [](const Move& move) { return move.before == move.after; });
    TD_TRY(judgeMoves(slots, moves, service, act));
    PackDesk packs(planning);
    for (const Move& move : moves) {
        addUpdate(act.changes, move.before, move.after, planning.now);
        TD_TRY(moveHold(planning, packs, act, move.after));
    }
    packs.writeTo(act);
    if (std::any_of(moves.begin(), moves.end(), [](const Move& m) { return m.before.zoomMeetingUrl.has_value(); }))
        act.consequences.messages << u"The meeting link stays the same; tell everyone the new time."_s;
    return act;
}

} // namespace

Plan book(BookRequest request)
{
    return [=](const Planning& planning) -> Result<Act> {
        if (request.status == BookingStatus::Cancelled || request.status == BookingStatus::NoShow)
            return fail(ErrorCode::InvalidState, u"A booking begins as pending, confirmed or completed. Nothing was "
                                                 "changed."_s);
        Booking booking;
        TD_ASSIGN(booking.id, freshId<Booking>(planning, request.id));
        TD_ASSIGN(const models::User client, clientOf(planning, request.client));
        TD_ASSIGN(const models::TrainerService service, serviceOf(planning, request.service));
        booking.clientId = client.id;
        booking.trainerId = planning.practice.profile.id;
        booking.serviceId = service.id;
        booking.startTime = request.start;
        booking.endTime = request.end.value_or(request.start.plusMinutes(service.duration));
        booking.status = request.status;
        booking.notes = request.notes;
        booking.zoomMeetingUrl = request.meetingUrl;
        booking.createdAt = booking.updatedAt = planning.now;

        Act act;
        act.changes.label = u"Book session"_s;
        act.id = booking.id;
        PackDesk packs(planning);
        TD_TRY(checkBookable(planning, packs, service, client.id));
        TD_ASSIGN(const SlotDesk slots, SlotDesk::read(planning));
        TD_ASSIGN(const QStringList warnings, slots.judge({client.id, service.id, models::spanOf(booking)}, service));
        addWarnings(act, warnings);
        TD_TRY(payFromPack(planning, packs, act, booking, request));
        TD_TRY(shareMeetingLink(planning, slots, service, act, booking));
        addInsert(act.changes, booking);
        packs.writeTo(act);
        return act;
    };
}

Plan confirmBooking(QString reference)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(const Booking before, bookingOf(planning, reference));
        Act act;
        act.changes.label = u"Confirm booking"_s;
        act.id = before.id;
        if (before.status == BookingStatus::Confirmed)
            return act;
        if (before.status != BookingStatus::Pending)
            return fail(ErrorCode::InvalidState,
                        u"Only a pending booking can be confirmed. Nothing was changed; reopen "
                        "it instead."_s);
        Booking after = before;
        after.status = BookingStatus::Confirmed;
        addUpdate(act.changes, before, after, planning.now);
        return act;
    };
}

Result<std::vector<Booking>> bookingsInScope(const Planning& planning, const Booking& booking, Scope scope)
{
    if (scope == Scope::This)
        return std::vector{booking};
    TD_ASSIGN(const auto member,
              planning.reader.first<models::BookingSeriesMember>(u"WHERE booking_id = ?"_s, {booking.id.toString()}));
    if (!member)
        return fail(ErrorCode::InvalidState,
                    u"This booking is not part of a series. Nothing was changed; leave the scope out."_s);
    const bool later = scope == Scope::Later;
    TD_ASSIGN(
        auto found,
        planning.reader.all<Booking>(
            u"WHERE id IN (SELECT booking_id FROM booking_series_members WHERE series_id = ? AND occurrence >= ?) "
            "AND status IN ('pending', 'confirmed') AND start_time > ? ORDER BY start_time, id"_s,
            {member->seriesId.toString(),
             later ? member->occurrence.toString() : models::UtcTime{-62'135'596'800'000LL}.toString(),
             later ? models::UtcTime{-62'135'596'800'000LL}.toString() : planning.now.toString()}));
    if (found.empty())
        return fail(ErrorCode::InvalidState, u"No booking of this series is left to change. Nothing was changed."_s);
    return found;
}

Plan reschedule(RescheduleRequest request)
{
    return [=](const Planning& planning) -> Result<Act> {
        TD_ASSIGN(const Booking anchor, bookingOf(planning, request.booking));
        if (anchor.status != BookingStatus::Pending && anchor.status != BookingStatus::Confirmed)
            return fail(ErrorCode::InvalidState,
                        u"Only a pending or confirmed booking can be moved. Nothing was changed; reopen it first."_s);
        const std::optional<qint64> length =
            request.end ? std::optional(request.end->ms - request.start.ms) : std::nullopt;
        const models::Zone& zone = planning.practice.zone;
        TD_ASSIGN(const QTime usual, usualHour(planning, anchor));
        const WallStep step = wallStep(zone, anchor.startTime, request.start, usual);
        TD_ASSIGN(const auto targets, bookingsInScope(planning, anchor, request.scope));
        std::vector<Move> moves;
        for (const Booking& before : targets) {
            Move move{before, before};
            move.after.startTime = before.id == anchor.id ? request.start : shifted(zone, before.startTime, step);
            move.after.endTime = move.after.startTime.plusMs(length.value_or(before.endTime.ms - before.startTime.ms));
            moves.push_back(std::move(move));
        }
        TD_ASSIGN(Act act, planMoves(planning, std::move(moves), anchor.id));
        if (request.scope != Scope::This) {
            act.changes.label = u"Move series"_s;
            TD_TRY(moveSeriesRule(planning, act, anchor, targets, step, length));
        }
        return act;
    };
}

Plan rescheduleTogether(QStringList bookings, UtcTime start, UtcTime end)
{
    return [=](const Planning& planning) -> Result<Act> {
        std::vector<Move> moves;
        for (const QString& reference : bookings) {
            TD_ASSIGN(const Booking before, bookingOf(planning, reference));
            if (before.status != BookingStatus::Pending && before.status != BookingStatus::Confirmed)
                return fail(
                    ErrorCode::InvalidState,
                    u"Only a pending or confirmed booking can be moved. Nothing was changed; reopen it first."_s);
            if (!moves.empty() && before.serviceId != moves.front().before.serviceId)
                return fail(ErrorCode::Invalid, u"Only people of one session move together. Nothing was changed."_s);
            Move move{before, before};
            move.after.startTime = start;
            move.after.endTime = end;
            moves.push_back(std::move(move));
        }
        if (moves.empty())
            return fail(ErrorCode::NotFound, u"There is nobody to move. Nothing was changed."_s);
        const Uuid first = moves.front().before.id;
        return planMoves(planning, std::move(moves), first);
    };
}

} // namespace ui::plans
