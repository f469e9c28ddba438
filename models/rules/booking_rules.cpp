// States, double booking, seats and warnings of bookings.
#include "models/rules/booking_rules.h"

#include "models/rules/certificates.h"

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace models
{

namespace
{

/// The gap that must stay free between two sessions: the first one's after-buffer and the second one's before-buffer.
qint64 neededGapMs(const Policy& policy, const Uuid& first, const Uuid& second)
{
    return (policy.buffersOf(first).after + policy.buffersOf(second).before) * 60'000LL;
}

bool isTooClose(const SlotWish& wish, const Booking& other, const Policy& policy)
{
    if (!occupies(other.status) || isSameSession(wish, other) || overlaps(wish.span, spanOf(other)))
        return false;
    if (other.endTime <= wish.span.start)
        return wish.span.start.ms - other.endTime.ms < neededGapMs(policy, other.serviceId, wish.serviceId);
    return other.startTime.ms - wish.span.end.ms < neededGapMs(policy, wish.serviceId, other.serviceId);
}

/// The sessions of the wish's local day with the wish; a group session counts once.
int sessionsOfDay(const SlotWish& wish, std::span<const Booking> others, const Zone& zone)
{
    const QDate day = zone.dateOf(wish.span.start);
    std::set<std::tuple<Uuid, UtcTime, UtcTime>> sessions{{wish.serviceId, wish.span.start, wish.span.end}};
    for (const Booking& other : others) {
        if (occupies(other.status) && zone.dateOf(other.startTime) == day)
            sessions.insert({other.serviceId, other.startTime, other.endTime});
    }
    return int(sessions.size());
}

QString statusWords(BookingStatus status)
{
    switch (status) {
    case BookingStatus::Pending:
        return u"not confirmed yet"_s;
    case BookingStatus::Confirmed:
        return u"confirmed"_s;
    case BookingStatus::Completed:
        return u"completed"_s;
    case BookingStatus::Cancelled:
        return u"cancelled"_s;
    case BookingStatus::NoShow:
        return u"a no-show"_s;
    }
    return {};
}

} // namespace

bool occupies(BookingStatus status)
{
    return status == BookingStatus::Pending || status == BookingStatus::Confirmed || status == BookingStatus::Completed;
}

bool overlaps(TimeSpan a, TimeSpan b)
{
    return a.start < b.end && b.start < a.end;
}

TimeSpan spanOf(const Booking& booking)
{
    return {booking.startTime, booking.endTime};
}

bool mayBecome(BookingStatus from, BookingStatus to)
{
    switch (to) {
    case BookingStatus::Pending:
        return false;
    case BookingStatus::Confirmed: // confirming, or reopening
        return from != BookingStatus::Confirmed;
    case BookingStatus::Completed:
    case BookingStatus::NoShow:
        return from == BookingStatus::Confirmed;
    case BookingStatus::Cancelled:
        return from == BookingStatus::Pending || from == BookingStatus::Confirmed;
    }
    return false;
}

Status checkTransition(BookingStatus from, BookingStatus to)
{
    if (mayBecome(from, to))
        return {};
    const QString advice = from == BookingStatus::Pending     ? u"Confirm it first."_s
                           : from == BookingStatus::Confirmed ? u"Nothing was changed."_s
                                                              : u"Reopen it first to change that."_s;
    return fail(ErrorCode::InvalidState, u"This booking is %1. %2"_s.arg(statusWords(from), advice));
}

Status checkSpan(TimeSpan span)
{
    if (span.end <= span.start)
        return fail(ErrorCode::Invalid, u"A session must end after it starts. Enter a later end."_s);
    if (span.end.ms - span.start.ms > kLongestSessionMinutes * 60'000)
        return fail(ErrorCode::Invalid, u"A session can last 24 hours at most. Enter an earlier end."_s);
    return {};
}

bool isSameSession(const SlotWish& wish, const Booking& booking)
{
    return booking.serviceId == wish.serviceId && spanOf(booking) == wish.span;
}

SlotState slotState(const SlotWish& wish, const TrainerService& service, std::span<const Booking> others)
{
    int seats = 0;
    for (const Booking& other : others) {
        if (!occupies(other.status) || !overlaps(wish.span, spanOf(other)))
            continue;
        if (!service.isGroup || !isSameSession(wish, other))
            return SlotState::Clash;
        if (other.clientId == wish.clientId)
            return SlotState::SameClient;
        ++seats;
    }
    return service.isGroup && service.maxParticipants && seats >= *service.maxParticipants ? SlotState::SeatsFull
                                                                                           : SlotState::Free;
}

Status checkSlot(SlotState state, bool allowClash)
{
    switch (state) {
    case SlotState::Free:
        return {};
    case SlotState::Clash:
        if (allowClash)
            return {};
        return fail(ErrorCode::Clash, u"Another booking is at this time. Nothing was changed; choose another time."_s);
    case SlotState::SameClient:
        return fail(ErrorCode::Clash, u"This client is in this group session already. Nothing was changed."_s);
    case SlotState::SeatsFull:
        return fail(ErrorCode::SeatsFull, u"This group session has no seat left. Nothing was changed; use the waiting "
                                          "list or another time."_s);
    }
    return {};
}

QStringList slotWarnings(const SlotWish& wish, SlotState state, std::span<const Booking> others,
                         const SlotCircumstances& circumstances)
{
    QStringList warnings;
    if (state == SlotState::Clash)
        warnings << u"clash"_s;
    if (!circumstances.availability.isOpen(wish.span, circumstances.zone))
        warnings << u"outside_hours"_s;
    if (wish.span.start < circumstances.now)
        warnings << u"in_past"_s;
    const int cap = circumstances.policy.dayCap;
    if (cap > 0 && sessionsOfDay(wish, others, circumstances.zone) > cap)
        warnings << u"over_cap"_s;
    if (std::any_of(others.begin(), others.end(),
                    [&](const Booking& other) { return isTooClose(wish, other, circumstances.policy); }))
        warnings << u"buffer"_s;
    if (hasLapsedCertificate(circumstances.certifications, circumstances.zone.dateOf(wish.span.start)))
        warnings << u"after_certificate"_s;
    return warnings;
}

} // namespace models
