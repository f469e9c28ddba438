// The series of a calendar, and what has gone from it.
#include "storage/exchange/calendar_bookings.h"

#include "models/rules/ids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage
{

using models::Booking;
using models::BookingSeries;
using models::BookingSeriesMember;
using models::BookingStatus;
using models::ChangeSet;
using models::Status;
using models::Uuid;

Status CalendarBookings::planSeries(ChangeSet& changes)
{
    std::unordered_map<Uuid, bool> written, alive, absent;
    for (const models::RowChange& change : changes.rows) {
        if (change.table == &models::tableOf<Booking>() && change.kind == models::RowChange::Kind::Insert)
            written.emplace(change.id, true);
    }
    for (const Wanted& wanted : m_wanted) {
        if (written.contains(wanted.booking.id))
            alive.emplace(wanted.series, true);
    }
    std::vector<Uuid> ids;
    for (const auto& [id, wanted] : m_series)
        ids.push_back(id);
    std::unordered_map<Uuid, BookingSeries> present;
    TD_ASSIGN(const auto known, m_reader.all<BookingSeries>(u"WHERE id "_s + kInIdList, {idList(ids)}));
    for (const BookingSeries& series : known)
        present.emplace(series.id, series);
    std::sort(ids.begin(), ids.end(), [&](const Uuid& a, const Uuid& b) {
        return std::pair(m_series.at(a).first, a) < std::pair(m_series.at(b).first, b);
    });
    for (const Uuid& id : ids) {
        const auto& [row, wanted] = m_series.at(id);
        const auto found = present.find(id);
        if (found == present.end()) {
            // A series none of whose dates found a place is not begun.
            if (!alive.contains(id)) {
                absent.emplace(id, true);
                continue;
            }
            addInsert(changes, wanted);
            present.emplace(id, wanted);
            ++m_rows[row].inserted;
            continue;
        }
        ++m_rows[row].present;
        BookingSeries after = found->second;
        after.rrule = wanted.rrule;
        after.timeZone = wanted.timeZone;
        after.startsAt = wanted.startsAt;
        after.duration = wanted.duration;
        // What differs only in how far it was read is no change of the calendar's.
        if (after == found->second) {
            ++m_rows[row].unchanged;
            continue;
        }
        after.expandedUntil = std::max(found->second.expandedUntil.value_or(m_window.end), m_window.end);
        addUpdate(changes, found->second, after, m_context.now);
        ++m_rows[row].updated;
    }
    for (const Wanted& wanted : m_wanted) {
        if (wanted.series.isNull() || !written.contains(wanted.booking.id))
            continue;
        if (!present.contains(wanted.series)) {
            if (absent.contains(wanted.series))
                continue;
            TD_ASSIGN(const auto earlier, m_reader.find<BookingSeries>(wanted.series));
            if (!earlier) {
                absent.emplace(wanted.series, true);
                continue;
            }
            present.emplace(wanted.series, *earlier);
        }
        BookingSeriesMember member;
        member.id = models::seriesMemberId(wanted.series, wanted.ruleStart);
        member.seriesId = wanted.series;
        member.bookingId = wanted.booking.id;
        member.occurrence = wanted.ruleStart;
        member.createdAt = member.updatedAt = m_context.now;
        addInsert(changes, member);
    }
    return {};
}

/// Occurrences that the calendar had and no longer has: taken out, or moved with the whole rule.
Status CalendarBookings::cancelGone(ChangeSet& changes)
{
    std::vector<Uuid> ids;
    for (const auto& [id, wanted] : m_series)
        ids.push_back(id);
    TD_ASSIGN(const auto members,
              m_reader.all<BookingSeriesMember>(u"WHERE series_id "_s + kInIdList + u" ORDER BY occurrence, id"_s,
                                                {idList(ids)}));
    for (const BookingSeriesMember& member : members) {
        if (m_ids.contains(member.bookingId) || member.occurrence < m_window.start || member.occurrence > m_window.end)
            continue;
        TD_ASSIGN(const auto booking, m_reader.find<Booking>(member.bookingId));
        if (booking)
            TD_TRY(takeOut(*booking, m_series.at(member.seriesId).first, changes));
    }
    return {};
}

/// Bookings of an event's earlier version for people who no longer stand in it.
Status CalendarBookings::cancelDropped(ChangeSet& changes)
{
    for (const Wanted& wanted : m_wanted) {
        if (wanted.key.isEmpty())
            continue;
        for (const Booking& other : m_slots.overlapping(wanted.booking)) {
            if (!m_ids.contains(other.id) && bookingId(wanted, other.clientId) == other.id)
                TD_TRY(takeOut(other, wanted.row, changes));
        }
    }
    return {};
}

Status CalendarBookings::takeOut(const Booking& booking, int row, ChangeSet& changes)
{
    if ((booking.status != BookingStatus::Pending && booking.status != BookingStatus::Confirmed) ||
        !m_ids.emplace(booking.id, true).second)
        return {};
    Booking after = booking;
    after.status = BookingStatus::Cancelled;
    after.cancellationReason = kTakenOutThere;
    m_slots.remove(booking);
    ++m_rows[row].present;
    ++m_rows[row].updated;
    return addCancelled(booking, after, changes);
}

Status CalendarBookings::addCancelled(const Booking& before, Booking after, ChangeSet& changes)
{
    addUpdate(changes, before, std::move(after), m_context.now);
    TD_ASSIGN(const auto held, m_reader.find<models::PackageRedemption>(models::redemptionId(before.id)));
    if (held && held->state == models::RedemptionState::Held) {
        models::PackageRedemption returned = *held;
        returned.state = models::RedemptionState::Returned;
        addUpdate(changes, *held, returned, m_context.now);
    }
    return {};
}

} // namespace storage
