// Versions, occurrences and changed occurrences.
#include "storage/exchange/calendar_sessions.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace storage
{

using models::UtcTime;

namespace
{

/// Beyond so many different things under one UID they are no longer compared with each other.
constexpr size_t kMostVersions = 2000;

bool isNewer(const CalendarEvent& a, const CalendarEvent& b)
{
    if (a.sequence != b.sequence)
        return a.sequence > b.sequence;
    if (a.stamp != b.stamp)
        return a.stamp > b.stamp;
    return a.row > b.row;
}

/// Whether two events of one UID are versions of one thing, and not two things that a careless program gave one UID.
bool areVersions(const CalendarEvent& a, const CalendarEvent& b)
{
    return a.recurrenceId.has_value() || a.sequence != b.sequence || a.start == b.start ||
           (a.summary == b.summary && a.stamp != b.stamp);
}

class SessionFinder
{
public:
    SessionFinder(const CalendarFile& file, UtcTime from, UtcTime until, const models::Zone& home)
        : m_file(file), m_from(from), m_until(until), m_home(home)
    {
    }

    CalendarSessions run()
    {
        for (const CalendarReject& reject : m_file.rejects) {
            if (isNear(reject))
                m_found.rejects.push_back(reject);
        }
        m_found.read = int(m_found.rejects.size());
        QHash<QString, std::vector<const CalendarEvent*>> byUid;
        std::vector<QString> order;
        byUid.reserve(qsizetype(m_file.events.size()));
        for (const CalendarEvent& event : m_file.events) {
            std::vector<const CalendarEvent*>& list = byUid[event.uid];
            if (list.empty())
                order.push_back(event.uid);
            list.push_back(&event);
        }
        for (const QString& uid : order)
            takeUid(uid, byUid[uid]);
        const auto byRow = [](const CalendarSession& a, const CalendarSession& b) {
            return std::pair(a.event->recurrenceId.has_value(), a.event->row) <
                   std::pair(b.event->recurrenceId.has_value(), b.event->row);
        };
        std::sort(m_found.sessions.begin(), m_found.sessions.end(), byRow);
        std::sort(m_found.rejects.begin(), m_found.rejects.end(),
                  [](const CalendarReject& a, const CalendarReject& b) { return a.row < b.row; });
        return std::move(m_found);
    }

private:
    bool within(UtcTime start) const { return start >= m_from && start <= m_until; }

    bool isNear(const CalendarReject& reject) const
    {
        if (!reject.date)
            return true;
        const QDate first = m_home.dateOf(m_from), last = m_home.dateOf(m_until);
        return *reject.date <= last.addDays(1) && (reject.repeats || *reject.date >= first.addDays(-1));
    }

    void takeUid(const QString& uid, const std::vector<const CalendarEvent*>& events)
    {
        std::vector<const CalendarEvent*> masters, changed;
        for (const CalendarEvent* event : events)
            keepNewest(event->recurrenceId ? changed : masters, event);
        std::stable_sort(masters.begin(), masters.end(),
                         [](const CalendarEvent* a, const CalendarEvent* b) { return a->row < b->row; });
        for (size_t i = 0; i < masters.size(); ++i)
            takeMaster(i == 0 ? uid : uid + u'#' + masters[i]->start.toString() + u'#' + masters[i]->summary.left(80),
                       *masters[i], i == 0 ? changed : std::vector<const CalendarEvent*>());
        for (const CalendarEvent* event : changed) {
            if (!within(event->start))
                continue;
            ++m_found.read;
            m_found.sessions.push_back({event, uid, true, {{*event->recurrenceId, event->start, event->end}}});
        }
    }

    /// Adds an event to a list in which each thing stands once, in its newest version.
    void keepNewest(std::vector<const CalendarEvent*>& list, const CalendarEvent* event)
    {
        for (const CalendarEvent*& other : list) {
            if (list.size() > kMostVersions)
                break;
            if (other->recurrenceId != event->recurrenceId || !areVersions(*other, *event))
                continue;
            const CalendarEvent* older = isNewer(*event, *other) ? std::exchange(other, event) : event;
            if (within(older->start)) {
                m_found.superseded.push_back(older->row);
                ++m_found.read;
            }
            return;
        }
        list.push_back(event);
    }

    void takeMaster(const QString& key, const CalendarEvent& event, const std::vector<const CalendarEvent*>& changed)
    {
        if (!event.repeats()) {
            if (!within(event.start))
                return;
            ++m_found.read;
            m_found.sessions.push_back({&event, key, false, {{event.start, event.start, event.end}}});
            return;
        }
        Recurrence recurrence;
        recurrence.rrule = event.rrule;
        recurrence.date = event.date;
        recurrence.time = event.time;
        recurrence.added = event.added;
        const WallToUtc clock = [&](QDate date, QTime time) { return event.zone.toUtc(date, time); };
        const auto all = expand(recurrence, clock, m_from, m_until);
        if (!all) {
            m_found.rejects.push_back(
                {event.row, event.line, event.uid.left(200), event.summary.left(200), m_home.isoText(event.start),
                 event.date, true,
                 u"RRULE \"%1\": %2"_s.arg(event.rrule.left(80), all.error().message.section(u". Write"_s, 0, 0))});
            ++m_found.read;
            return;
        }
        if (all->empty())
            return;
        ++m_found.read;
        recurrence.excluded = event.excluded;
        recurrence.excludedDays = event.excludedDays;
        std::map<UtcTime, const CalendarEvent*>
            fromHere; ///< changes of an occurrence and all later ones, by the occurrence
        for (const CalendarEvent* change : changed) {
            recurrence.excluded.push_back(*change->recurrenceId);
            if (change->thisAndFuture)
                fromHere[*change->recurrenceId] = change;
        }
        const auto kept = expand(recurrence, clock, m_from, m_until);
        CalendarSession session{&event, key, true, {}};
        for (const UtcTime start : kept.value_or(std::vector<UtcTime>{})) {
            UtcTime at = start, end = endOf(event, start);
            if (const auto behind = fromHere.lower_bound(start); behind != fromHere.begin()) {
                const CalendarEvent& change = *std::prev(behind)->second;
                at = start.plusMs(change.start.ms - change.recurrenceId->ms);
                end = at.plusMs(change.end.ms - change.start.ms);
            }
            session.occurrences.push_back({start, at, end});
        }
        m_found.sessions.push_back(std::move(session));
    }

    /// Whole days stay whole days across clock changes.
    static UtcTime endOf(const CalendarEvent& event, UtcTime start)
    {
        if (const auto period = event.addedEnds.find(start); period != event.addedEnds.end())
            return period->second;
        const models::Zone* zone = event.zone.known();
        if (!event.allDay || !zone)
            return start.plusMs(event.end.ms - event.start.ms);
        return zone->toUtc(zone->dateOf(start).addDays(event.date.daysTo(zone->dateOf(event.end))), QTime(0, 0));
    }

    const CalendarFile& m_file;
    UtcTime m_from, m_until;
    const models::Zone& m_home;
    CalendarSessions m_found;
};

} // namespace

CalendarSessions sessionsWithin(const CalendarFile& file, UtcTime from, UtcTime until, const models::Zone& home)
{
    return SessionFinder(file, from, until, home).run();
}

} // namespace storage
