// Placing a calendar's sessions on the desk.
#include "storage/exchange/calendar_bookings.h"

#include "storage/exchange/series_hour.h"

#include "models/rules/ids.h"

#include <QRegularExpression>
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
using models::UtcTime;
using models::Uuid;

namespace
{

const QString kCancelledThere = u"other: cancelled in the calendar"_s;

BookingStatus calendarStatusOf(CalendarState state)
{
    switch (state) {
    case CalendarState::Tentative:
        return BookingStatus::Pending;
    case CalendarState::Cancelled:
        return BookingStatus::Cancelled;
    case CalendarState::Confirmed:
        break;
    }
    return BookingStatus::Confirmed;
}

/// What a trainer would miss if only the time came over: what was trained, the description, the place.
QString calendarNotesOf(const CalendarEvent& event, const CalendarAssignment& assignment)
{
    QStringList notes;
    if (!assignment.label.isEmpty() && assignment.label.compare(assignment.service->name, Qt::CaseInsensitive) != 0)
        notes.append(assignment.label);
    static const QRegularExpression kLinkOnly(u"^\\s*https?://\\S+\\s*$"_s);
    if (!event.description.isEmpty() && !kLinkOnly.match(event.description).hasMatch())
        notes.append(event.description);
    if (!event.location.isEmpty() && !kLinkOnly.match(event.location).hasMatch())
        notes.append(u"Location: "_s + event.location);
    return notes.join(u'\n');
}

std::optional<QString> textOrNone(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QString slotRefusalOf(models::SlotState state)
{
    switch (state) {
    case models::SlotState::SeatsFull:
        return u"seats_full: the group session has no seat left"_s;
    case models::SlotState::SameClient:
        return u"clash: the client has a booking in this session already"_s;
    case models::SlotState::Clash:
    case models::SlotState::Free:
        break;
    }
    return u"clash: it overlaps another session"_s;
}

} // namespace

const QString kInIdList = u"IN (SELECT value FROM json_each(?))"_s;
const QString kTakenOutThere = u"other: taken out of the calendar"_s;

CalendarBookings::CalendarBookings(const Reader& reader, const ImportContext& context, models::TimeSpan window,
                                   const models::Policy& policy, const CalendarMatcher& matcher)
    : m_reader(reader), m_context(context), m_window(window), m_policy(policy), m_matcher(matcher)
{
}

Status CalendarBookings::read(const CalendarSessions& sessions)
{
    TD_ASSIGN(const auto near,
              m_reader.all<Booking>(u"WHERE trainer_id = ? AND start_time BETWEEN ? AND ?"_s,
                                    {m_context.trainerId.toString(), m_window.start.plusDays(-2).toString(),
                                     m_window.end.plusDays(2).toString()}));
    m_present.reserve(near.size());
    for (const Booking& booking : near)
        addPresent(booking);
    std::vector<Uuid> named;
    for (const CalendarSession& session : sessions.sessions) {
        const auto id = Uuid::fromString(session.event->uid);
        if (id && !m_present.contains(*id))
            named.push_back(*id);
    }
    if (named.empty())
        return {};
    TD_ASSIGN(const auto far, m_reader.all<Booking>(u"WHERE trainer_id = ? AND id "_s + kInIdList,
                                                    {m_context.trainerId.toString(), idList(named)}));
    for (const Booking& booking : far)
        addPresent(booking);
    return {};
}

void CalendarBookings::addPresent(const Booking& booking)
{
    if (m_present.emplace(booking.id, booking).second)
        m_presentByStart.emplace(booking.startTime.ms, booking.id);
}

bool CalendarBookings::isOwn(const CalendarSession& session) const
{
    const auto id = session.inSeries ? std::nullopt : Uuid::fromString(session.event->uid);
    return id && m_present.contains(*id);
}

void CalendarBookings::addOwn(const CalendarSession& session)
{
    const Booking first = m_present.at(*Uuid::fromString(session.event->uid));
    const models::TrainerService* service = m_matcher.service(first.serviceId);
    const auto [begin, end] = m_presentByStart.equal_range(first.startTime.ms);
    for (auto it = begin; it != end; ++it) {
        const Uuid id = it->second;
        const Booking& present = m_present.at(id);
        // A group session stands once in the file, under the id of one of its bookings.
        const bool together = service && service->isGroup && present.serviceId == first.serviceId &&
                              present.startTime == first.startTime && present.endTime == first.endTime &&
                              models::occupies(present.status);
        if (id != first.id && !together)
            continue;
        Wanted wanted;
        wanted.row = session.event->row;
        wanted.booking = present;
        wanted.booking.startTime = session.occurrences.front().start;
        wanted.booking.endTime = session.occurrences.front().end;
        if (session.event->state == CalendarState::Cancelled)
            wanted.booking.status = BookingStatus::Cancelled;
        if (m_ids.emplace(id, true).second)
            m_wanted.push_back(std::move(wanted));
    }
}

void CalendarBookings::add(const CalendarSession& session, const CalendarAssignment& assignment)
{
    for (const Uuid& client : assignment.clients) {
        const Uuid series = session.inSeries ? seriesId(session.key, client) : Uuid();
        if (session.inSeries && !session.event->recurrenceId)
            wantSeries(session, assignment, client, series);
        for (const CalendarOccurrence& occurrence : session.occurrences)
            want(session, occurrence, client, assignment, series);
    }
}

Uuid CalendarBookings::seriesId(const QString& key, const Uuid& client) const
{
    return Uuid::derived(m_context.trainerId, QString(u"calendar series|"_s + key + u'|' + client.toString()));
}

/// The id of what an event wants, were it this client's.
Uuid CalendarBookings::bookingId(const Wanted& wanted, const Uuid& client) const
{
    if (wanted.series.isNull())
        return Uuid::derived(m_context.trainerId,
                             QString(u"calendar event|"_s + wanted.key + u'|' + client.toString()));
    return models::seriesBookingId(seriesId(wanted.key, client), wanted.ruleStart);
}

void CalendarBookings::want(const CalendarSession& session, const CalendarOccurrence& occurrence, const Uuid& client,
                            const CalendarAssignment& assignment, const Uuid& series)
{
    const CalendarEvent& event = *session.event;
    Wanted wanted;
    wanted.row = event.row;
    wanted.key = session.key;
    wanted.series = series;
    wanted.ruleStart = occurrence.ruleStart;
    Booking& booking = wanted.booking;
    booking.id = bookingId(wanted, client);
    if (!m_ids.emplace(booking.id, true).second)
        return;
    booking.clientId = client;
    booking.trainerId = m_context.trainerId;
    booking.serviceId = assignment.service->id;
    booking.startTime = occurrence.start;
    booking.endTime =
        occurrence.end > occurrence.start ? occurrence.end : occurrence.start.plusMinutes(assignment.service->duration);
    booking.status = calendarStatusOf(event.state);
    if (booking.status == BookingStatus::Cancelled)
        booking.cancellationReason = kCancelledThere;
    booking.zoomMeetingUrl = textOrNone(event.meeting.url);
    booking.zoomMeetingId = textOrNone(event.meeting.id);
    booking.zoomMeetingPassword = textOrNone(event.meeting.password);
    booking.notes = textOrNone(calendarNotesOf(event, assignment));
    booking.createdAt = booking.updatedAt = m_context.now;
    m_wanted.push_back(std::move(wanted));
}

void CalendarBookings::wantSeries(const CalendarSession& session, const CalendarAssignment& assignment,
                                  const Uuid& client, const Uuid& id)
{
    const CalendarEvent& event = *session.event;
    const models::Zone* zone = event.zone.known();
    // A zone of the file's own making cannot be kept: its sessions come over one by one.
    if (event.rrule.isEmpty() || !zone || event.state == CalendarState::Cancelled)
        return;
    BookingSeries series;
    series.id = id;
    series.trainerId = m_context.trainerId;
    series.clientId = client;
    series.serviceId = assignment.service->id;
    series.rrule =
        ruleWithHour(event.rrule.startsWith(u"RRULE:"_s, Qt::CaseInsensitive) ? event.rrule.mid(6) : event.rrule, *zone,
                     event.date, event.time);
    series.timeZone = zone->id();
    series.startsAt = event.start;
    series.duration = int(std::max<qint64>(1, models::minutesBetween(event.start, event.end)));
    if (event.end == event.start)
        series.duration = assignment.service->duration;
    series.expandedUntil = m_window.end;
    series.createdAt = series.updatedAt = m_context.now;
    m_series.emplace(id, std::pair(event.row, series));
}

Status CalendarBookings::readPresent()
{
    std::vector<Uuid> ids;
    for (const Wanted& wanted : m_wanted) {
        if (!m_present.contains(wanted.booking.id))
            ids.push_back(wanted.booking.id);
    }
    if (ids.empty())
        return {};
    TD_ASSIGN(const auto far, m_reader.all<Booking>(u"WHERE id "_s + kInIdList, {idList(ids)}));
    for (const Booking& booking : far)
        addPresent(booking);
    return {};
}

/// The desk's booking as the calendar wants it; no value when the desk's stands.
std::optional<Booking> CalendarBookings::merged(const Booking& present, const Booking& wanted) const
{
    if (present.status == BookingStatus::Completed || present.status == BookingStatus::NoShow)
        return std::nullopt;
    const bool cancelledThere =
        present.cancellationReason == kCancelledThere || present.cancellationReason == kTakenOutThere;
    if (present.status == BookingStatus::Cancelled && (!cancelledThere || wanted.status == BookingStatus::Cancelled))
        return std::nullopt;
    Booking after = present;
    if (wanted.status == BookingStatus::Cancelled) {
        after.status = BookingStatus::Cancelled;
        after.cancellationReason = kCancelledThere;
        return after;
    }
    after.startTime = wanted.startTime;
    after.endTime = wanted.endTime;
    if (present.status == BookingStatus::Cancelled) {
        after.status = wanted.status;
        after.cancellationReason.reset();
    } else if (wanted.status == BookingStatus::Confirmed) {
        after.status = BookingStatus::Confirmed;
    }
    if (wanted.zoomMeetingUrl) {
        after.zoomMeetingUrl = wanted.zoomMeetingUrl;
        after.zoomMeetingId = wanted.zoomMeetingId;
        after.zoomMeetingPassword = wanted.zoomMeetingPassword;
    }
    if (!after.notes)
        after.notes = wanted.notes;
    return after == present ? std::nullopt : std::optional(after);
}

/// Takes the slot of a booking as it will be. With `refuse` a slot that is taken is counted as refused.
bool CalendarBookings::place(const Wanted& wanted, const Booking* present, const Booking& after, bool refuse)
{
    if (present && models::occupies(present->status))
        m_slots.remove(*present);
    if (!models::occupies(after.status))
        return true;
    const models::TrainerService* service = m_matcher.service(after.serviceId);
    const bool group = service && service->isGroup;
    const models::SlotState state = m_slots.stateOf(after, group, group ? service->maxParticipants.value_or(0) : 0);
    if (state == models::SlotState::Free || (state == models::SlotState::Clash && m_policy.allowClash)) {
        m_slots.add(after);
        return true;
    }
    if (present && models::occupies(present->status))
        m_slots.add(*present);
    if (refuse)
        m_rows[wanted.row].refused.push_back({wanted.row, after.startTime, slotRefusalOf(state)});
    return false;
}

Status CalendarBookings::placeAll(ChangeSet& changes)
{
    struct Open {
        const Wanted* wanted;
        const Booking* present;
        Booking after;
    };
    std::vector<Open> open;
    for (const Wanted& wanted : m_wanted) {
        CalendarRowCount& row = m_rows[wanted.row];
        const auto present = m_present.find(wanted.booking.id);
        if (present == m_present.end()) {
            const Booking* twin = m_slots.twin(wanted.booking);
            if (!twin || !m_present.contains(twin->id)) {
                open.push_back({&wanted, nullptr, wanted.booking});
                continue;
            }
            // The session is on the desk already, booked by hand or from another export.
            ++row.present;
            ++row.unchanged;
            continue;
        }
        ++row.present;
        if (auto after = merged(present->second, wanted.booking))
            open.push_back({&wanted, &present->second, std::move(*after)});
        else
            ++row.unchanged;
    }
    // Sessions move into places that others leave: again, as long as one more has found its place.
    for (bool progress = true; progress && !open.empty();) {
        progress = false;
        std::vector<Open> stuck;
        for (Open& one : open) {
            if (!place(*one.wanted, one.present, one.after, false)) {
                stuck.push_back(std::move(one));
                continue;
            }
            progress = true;
            CalendarRowCount& row = m_rows[one.wanted->row];
            if (!one.present) {
                ++row.inserted;
                addInsert(changes, one.after);
                continue;
            }
            ++row.updated;
            if (one.after.status == BookingStatus::Cancelled)
                TD_TRY(addCancelled(*one.present, one.after, changes));
            else
                addUpdate(changes, *one.present, one.after, m_context.now);
        }
        const bool mayMove =
            std::any_of(stuck.begin(), stuck.end(), [](const Open& one) { return one.present != nullptr; });
        open = std::move(stuck);
        if (!mayMove)
            break;
        if (!progress) {
            // A ring of sessions that changed places: out with all of them, then all in, or all back.
            SlotBook before = m_slots;
            for (const Open& one : open) {
                if (one.present && models::occupies(one.present->status))
                    m_slots.remove(*one.present);
            }
            std::vector<const Open*> placed;
            for (const Open& one : open) {
                if (one.present && place(*one.wanted, nullptr, one.after, false))
                    placed.push_back(&one);
            }
            const size_t moving =
                size_t(std::count_if(open.begin(), open.end(), [](const Open& one) { return one.present; }));
            if (placed.size() != moving) {
                m_slots = std::move(before);
                break;
            }
            for (const Open* one : placed) {
                ++m_rows[one->wanted->row].updated;
                addUpdate(changes, *one->present, one->after, m_context.now);
            }
            std::erase_if(open, [](const Open& one) { return one.present != nullptr; });
            progress = true;
        }
    }
    for (const Open& one : open) {
        // Twice in the calendar itself: once is enough.
        if (!one.present && m_slots.twin(one.after))
            ++m_rows[one.wanted->row].unchanged;
        else
            place(*one.wanted, one.present, one.after, true);
    }
    return {};
}

Status CalendarBookings::plan(ChangeSet& changes)
{
    TD_TRY(readPresent());
    for (const auto& [id, booking] : m_present) {
        if (models::occupies(booking.status))
            m_slots.add(booking);
    }
    // What has gone makes room first.
    TD_TRY(cancelGone(changes));
    TD_TRY(cancelDropped(changes));
    TD_TRY(placeAll(changes));
    return planSeries(changes);
}

} // namespace storage
