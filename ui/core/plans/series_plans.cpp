// Expanding series into bookings.
#include "ui/core/plans/series_plans.h"

#include "models/rules/ids.h"
#include "storage/exchange/recurrence.h"
#include "storage/exchange/series_hour.h"
#include "ui/core/plans/edit.h"
#include "ui/core/plans/pack_desk.h"
#include "ui/core/plans/series_rule.h"
#include "ui/core/plans/slot_desk.h"
#include "ui/core/references.h"

using namespace Qt::StringLiterals;
using models::Booking;
using models::BookingSeries;
using models::ErrorCode;
using models::fail;
using models::Result;
using models::SlotState;
using models::Status;
using models::UtcTime;

namespace ui::plans
{

namespace
{

constexpr UtcTime kEndOfTime{250'000'000'000'000LL};

/// The last instant for which bookings of an open-ended series exist: the end of the day 12 months from a time.
UtcTime seriesHorizon(const models::Zone& zone, UtcTime from)
{
    return zone.endOfDay(zone.dateOf(from).addMonths(12));
}

Result<std::vector<UtcTime>> startsOf(const BookingSeries& series, const models::Zone& zone, UtcTime from,
                                      UtcTime until)
{
    const models::LocalTime local = storage::meantStart(series.rrule, series.startsAt, zone);
    storage::Recurrence recurrence;
    recurrence.rrule = series.rrule;
    recurrence.date = local.date;
    recurrence.time = local.time;
    return storage::expand(recurrence, zone, from, until, kMostSeriesBookings);
}

/// Makes the bookings of a series, one date after the other.
class SeriesBooker
{
public:
    SeriesBooker(const Planning& planning, const SlotDesk& slots, PackDesk& packs, const BookingSeries& series,
                 const models::TrainerService& service)
        : m_planning(planning), m_slots(slots), m_packs(packs), m_series(series), m_service(service)
    {
    }

    struct Answer {
        SlotState slot = SlotState::Free;
        QString state;
    };

    /// How the date stands, with the bookings this series has made so far.
    Result<Answer> look(UtcTime start, Act& act)
    {
        const models::SlotWish wish{
            m_series.clientId, m_series.serviceId, {start, start.plusMinutes(m_series.duration)}};
        TD_ASSIGN(auto others, m_slots.bookingsAround(wish.span));
        others.insert(others.end(), m_made.begin(), m_made.end());
        Answer answer;
        answer.slot = models::slotState(wish, m_service, others);
        const bool taken = !models::checkSlot(answer.slot, m_slots.policy().allowClash);
        const QStringList warnings = m_slots.warnings(wish, answer.slot, others);
        if (taken || answer.slot == SlotState::Clash)
            answer.state = u"clash"_s;
        else if (m_slots.availability().isDayOff(m_planning.practice.zone.dateOf(start)))
            answer.state = u"day_off"_s;
        else if (warnings.contains(u"outside_hours"_s))
            answer.state = u"outside_hours"_s;
        if (!taken)
            addWarnings(act, warnings);
        return answer;
    }

    /// Books a date; the state is told more precisely when no pack pays it any more.
    Status make(Act& act, UtcTime occurrence, UtcTime start, QString& state)
    {
        Booking booking;
        booking.id = models::seriesBookingId(m_series.id, occurrence);
        booking.clientId = m_series.clientId;
        booking.trainerId = m_series.trainerId;
        booking.serviceId = m_series.serviceId;
        booking.startTime = start;
        booking.endTime = start.plusMinutes(m_series.duration);
        booking.status = models::BookingStatus::Confirmed;
        booking.createdAt = booking.updatedAt = m_planning.now;
        models::BookingSeriesMember member;
        member.id = models::seriesMemberId(m_series.id, occurrence);
        member.seriesId = m_series.id;
        member.bookingId = booking.id;
        member.occurrence = occurrence;
        member.createdAt = member.updatedAt = m_planning.now;
        addInsert(act.changes, booking);
        addInsert(act.changes, member);
        m_made.push_back(booking);
        act.ids[u"booking_%1"_s.arg(m_made.size())] = booking.id;

        TD_ASSIGN(models::PackageLedger * payer, m_packs.payerOf(booking));
        if (payer)
            return m_packs.redeem(booking, *payer, models::RedemptionState::Held);
        TD_ASSIGN(models::PackageLedger * empty, m_packs.packToUse(booking));
        TD_ASSIGN(auto* ledgers, m_packs.packsOf(booking.clientId));
        const bool expired = std::any_of(ledgers->begin(), ledgers->end(), [&](const models::PackageLedger& ledger) {
            return ledger.offer.serviceId == booking.serviceId && !ledger.isClosed() && ledger.isExpiredAt(start);
        });
        if (empty || expired) {
            addWarnings(act, {empty ? u"over_by"_s : u"after_expiry"_s});
            if (state.isEmpty())
                state = empty ? u"beyond_package"_s : u"after_expiry"_s;
        }
        return {};
    }

    bool hasMade() const { return !m_made.empty(); }

private:
    const Planning& m_planning;
    const SlotDesk& m_slots;
    PackDesk& m_packs;
    const BookingSeries& m_series;
    const models::TrainerService& m_service;
    std::vector<Booking> m_made;
};

Result<BookingSeries> newSeries(const Planning& planning, const SeriesRequest& request, const models::User& client,
                                const models::TrainerService& service)
{
    TD_TRY(storage::checkRule(request.rrule));
    BookingSeries series;
    TD_ASSIGN(series.id, freshId<BookingSeries>(planning, request.id));
    series.trainerId = planning.practice.profile.id;
    series.clientId = client.id;
    series.serviceId = service.id;
    const models::Zone& zone = planning.practice.zone;
    series.rrule = request.hour ? storage::ruleWithHour(request.rrule, zone, zone.dateOf(request.start), *request.hour)
                                : request.rrule;
    series.timeZone = zone.id();
    series.startsAt = request.start;
    series.duration = service.duration;
    series.createdAt = series.updatedAt = planning.now;
    return series;
}

Result<Act> planSeries(const Planning& planning, const SeriesRequest& request)
{
    TD_ASSIGN(const models::User client, clientOf(planning, request.client));
    TD_ASSIGN(const models::TrainerService service, serviceOf(planning, request.service));
    if (!service.isActive)
        return fail(ErrorCode::InvalidState,
                    u"This service is retired. Nothing was changed; choose another or make it active again."_s);
    TD_ASSIGN(BookingSeries series, newSeries(planning, request, client, service));
    const models::Zone& zone = planning.practice.zone;
    const bool open = isOpenEnded(series.rrule);
    const UtcTime horizon = open ? seriesHorizon(zone, std::max(planning.now, series.startsAt)) : kEndOfTime;
    TD_ASSIGN(const auto starts, startsOf(series, zone, series.startsAt, horizon));
    if (starts.empty())
        return fail(ErrorCode::Invalid, u"This rule gives no date. Nothing was changed."_s);
    series.expandedUntil = open ? horizon : starts.back();

    Act act;
    act.changes.label = u"Book series"_s;
    act.id = series.id;
    act.ids[u"series"_s] = series.id;
    addInsert(act.changes, series);
    TD_ASSIGN(const SlotDesk slots, SlotDesk::read(planning));
    PackDesk packs(planning);
    SeriesBooker booker(planning, slots, packs, series, service);
    for (const UtcTime occurrence : starts) {
        const auto moved = request.moved.find(occurrence);
        const UtcTime start = moved == request.moved.end() ? occurrence : moved->second;
        TD_ASSIGN(auto answer, booker.look(start, act));
        const Status allowed = models::checkSlot(answer.slot, slots.policy().allowClash);
        if (!allowed && !request.skipClashes && !request.listOnly && !request.skipped.contains(occurrence))
            return fail(allowed.error().code,
                        u"%1 The date is %2; skip or move it."_s.arg(allowed.error().message, zone.isoText(start)));
        if (request.skipped.contains(occurrence) || (!allowed && request.skipClashes))
            answer.state = u"skipped"_s;
        else if (allowed)
            TD_TRY(booker.make(act, occurrence, start, answer.state));
        act.consequences.dates.push_back({start, answer.state.isEmpty() ? u"free"_s : answer.state});
    }
    if (!booker.hasMade() && !request.listOnly)
        return fail(ErrorCode::Clash,
                    u"Every date of this series is taken. Nothing was changed; choose another time."_s);
    packs.writeTo(act);
    return act;
}

Status extendOne(const Planning& planning, const SlotDesk& slots, PackDesk& packs, const BookingSeries& before,
                 Act& act)
{
    TD_ASSIGN(const models::Zone zone, models::Zone::fromId(before.timeZone));
    const UtcTime horizon = seriesHorizon(zone, planning.now);
    const UtcTime from = before.expandedUntil.value_or(before.startsAt).plusMs(1);
    if (horizon < from)
        return {};
    TD_ASSIGN(const auto starts, startsOf(before, zone, from, horizon));
    if (starts.empty())
        return {};
    TD_ASSIGN(const auto service, planning.reader.get<models::TrainerService>(before.serviceId));
    SeriesBooker booker(planning, slots, packs, before, service);
    Act ignored; // housekeeping warns nobody
    for (const UtcTime occurrence : starts) {
        TD_ASSIGN(auto answer, booker.look(occurrence, ignored));
        TD_ASSIGN(const auto there, planning.reader.find<Booking>(models::seriesBookingId(before.id, occurrence)));
        if (models::checkSlot(answer.slot, false) && !there)
            TD_TRY(booker.make(act, occurrence, occurrence, answer.state));
    }
    BookingSeries after = before;
    after.expandedUntil = horizon;
    addUpdate(act.changes, before, after, planning.now);
    return {};
}

} // namespace

Plan bookSeries(SeriesRequest request)
{
    return [=](const Planning& planning) { return planSeries(planning, request); };
}

Plan extendSeries()
{
    return [](const Planning& planning) -> Result<Act> {
        Act act;
        act.changes.label = u"Continue series"_s;
        TD_ASSIGN(
            const auto open,
            planning.reader.all<BookingSeries>(
                u"WHERE rrule NOT LIKE '%UNTIL=%' AND rrule NOT LIKE '%COUNT=%' AND trainer_id = ? AND client_id IN "
                "(SELECT client_id FROM trainer_clients WHERE status <> 'archived') ORDER BY id"_s,
                {planning.practice.profile.id.toString()}));
        if (open.empty())
            return act;
        TD_ASSIGN(const SlotDesk slots, SlotDesk::read(planning));
        PackDesk packs(planning);
        for (const BookingSeries& series : open)
            TD_TRY(extendOne(planning, slots, packs, series, act));
        packs.writeTo(act);
        act.ids.clear();
        return act;
    };
}

} // namespace ui::plans
