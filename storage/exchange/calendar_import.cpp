// From a calendar file to one ChangeSet: who, which service, bookings, busy times, and the count by row.
#include "storage/exchange/calendar_import.h"

#include "models/text_limits.h"
#include "storage/exchange/busy_blocks.h"
#include "storage/exchange/calendar_bookings.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage
{

using models::ErrorCode;
using models::Result;
using models::UtcTime;

namespace
{

constexpr int kWindowMonths = 12;
/// Of a busy time's text; what is shorter cannot fill the availability by itself.
constexpr qsizetype kShortNote = 200;

Result<models::TimeSpan> importWindow(const ImportContext& context, const CalendarImportOptions& options)
{
    const QDate today = context.zone.dateOf(context.now);
    const QDate from = options.from.value_or(today.addMonths(-kWindowMonths));
    const QDate until = options.until.value_or(today.addMonths(kWindowMonths));
    if (until < from)
        return models::fail(ErrorCode::Usage, u"--until is before --from. Nothing was changed."_s);
    if (from.daysTo(until) > 366 * 50)
        return models::fail(ErrorCode::Usage,
                            u"The dates lie more than 50 years apart. Nothing was changed; choose a shorter span."_s);
    return models::TimeSpan{context.zone.startOfDay(from), context.zone.endOfDay(until)};
}

class ImportPlanner
{
public:
    ImportPlanner(const Reader& reader, const ImportContext& context, const CalendarFile& file,
                  const CalendarImportOptions& options, models::TimeSpan window)
        : m_reader(reader), m_context(context), m_options(options), m_window(window),
          m_sessions(sessionsWithin(file, window.start, window.end, context.zone))
    {
        m_plan.changes.label = u"Import calendar"_s;
        m_plan.report.others = file.others;
    }

    Result<CalendarImportPlan> run()
    {
        TD_ASSIGN(const models::TrainerProfile profile, m_reader.get<models::TrainerProfile>(m_context.trainerId));
        TD_ASSIGN(const auto settings,
                  m_reader.first<models::TrainerSettings>(u"WHERE trainer_id = ?"_s, {m_context.trainerId.toString()}));
        TD_ASSIGN(const models::Policy policy, models::Policy::fromJson(settings ? settings->policy : std::nullopt));
        TD_ASSIGN(models::Availability availability, models::Availability::fromJson(profile.availabilityHours));
        TD_ASSIGN(CalendarMatcher matcher, CalendarMatcher::read(m_reader, m_context, m_options));
        if (m_options.createClients)
            create(matcher);
        CalendarBookings bookings(m_reader, m_context, m_window, policy, matcher);
        TD_TRY(bookings.read(m_sessions));
        BusyBlocks blocks(availability, m_context.zone, m_window);
        assignAll(matcher, bookings, blocks);
        const size_t before = m_plan.changes.rows.size();
        TD_TRY(bookings.plan(m_plan.changes));
        count(bookings);
        for (size_t i = before; i < m_plan.changes.rows.size(); ++i)
            m_plan.report.bookings += m_plan.changes.rows[i].table == &models::tableOf<models::Booking>();
        models::TrainerProfile after = profile;
        if (m_blocksChanged) {
            after.availabilityHours = availability.toJson();
            addUpdate(m_plan.changes, profile, after, m_context.now);
        }
        report();
        return std::move(m_plan);
    }

private:
    enum class Outcome { None, Same, Changed, New };

    void create(CalendarMatcher& matcher)
    {
        for (const models::ClientRecord& client : matcher.createClients(m_sessions)) {
            addInsert(m_plan.changes, client.user);
            addInsert(m_plan.changes, client.profile);
            addInsert(m_plan.changes, client.settings);
            addInsert(m_plan.changes, client.roster);
            m_plan.report.clientsCreated.append(QString(client.user.firstName + u' ' + client.user.lastName).trimmed());
        }
        for (const models::TrainerService& service : matcher.createServices(m_sessions)) {
            addInsert(m_plan.changes, service);
            m_plan.report.servicesCreated.append(service.name);
        }
    }

    void assignAll(const CalendarMatcher& matcher, CalendarBookings& bookings, BusyBlocks& blocks)
    {
        QHash<QString, CalendarAssignment> byKey;
        for (const CalendarSession& session : m_sessions.sessions) {
            const CalendarEvent& event = *session.event;
            note(event.row, Outcome::Same);
            if (bookings.isOwn(session)) {
                bookings.addOwn(session);
                continue;
            }
            CalendarAssignment assignment = matcher.assign(session);
            if (!assignment.fault.isEmpty()) {
                reject(event, assignment.fault);
                continue;
            }
            if (event.recurrenceId)
                fillFrom(byKey.value(session.key), assignment);
            else
                byKey.insert(session.key, assignment);
            if (assignment.isSession() && fits(session, assignment)) {
                // It may have been a mere block before its client was on the roster.
                if (blocks.put(blockId(session), {}, {}) != BusyBlocks::Outcome::Same) {
                    blocked(event.row, BusyBlocks::Outcome::Changed);
                    m_wasBlock.insert(event.row);
                }
                if (const int seats = seatsOf(assignment); seats > 0 && int(assignment.clients.size()) > seats)
                    reject(event, u"seats_full: %1 names, but \"%2\" has %3 seats"_s.arg(assignment.clients.size())
                                      .arg(assignment.service->name)
                                      .arg(seats));
                else
                    bookings.add(session, assignment);
                continue;
            }
            block(session, blocks);
        }
    }

    /// A changed occurrence that does not say whose it is, or whose length fits no service, is that of its series.
    static void fillFrom(const CalendarAssignment& series, CalendarAssignment& assignment)
    {
        if (assignment.clients.empty())
            assignment.clients = series.clients;
        if (!assignment.service && assignment.clients == series.clients)
            assignment.service = series.service;
    }

    static bool fits(const CalendarSession& session, const CalendarAssignment& assignment)
    {
        return !session.event->allDay && minutesOf(session) <= models::kLongestSessionMinutes &&
               (session.event->end > session.event->start || assignment.service->duration > 0);
    }

    static int seatsOf(const CalendarAssignment& assignment)
    {
        return assignment.service->isGroup ? assignment.service->maxParticipants.value_or(0) : 0;
    }

    static QString blockId(const CalendarSession& session)
    {
        return session.event->recurrenceId ? QString(session.key + u'#' + session.event->recurrenceId->toString())
                                           : session.key;
    }

    void block(const CalendarSession& session, BusyBlocks& blocks)
    {
        const CalendarEvent& event = *session.event;
        std::vector<BusyBlock> times;
        if (event.state != CalendarState::Cancelled) {
            for (const CalendarOccurrence& occurrence : session.occurrences)
                times.push_back({{occurrence.start, occurrence.end}, event.transparent});
        }
        const BusyBlocks::Outcome outcome = blocks.put(blockId(session), event.summary, times);
        if (outcome != BusyBlocks::Outcome::Same && isTooMuch(event.summary, times.size(), blocks)) {
            blocks.put(blockId(session), {}, {});
            m_blocksChanged |= outcome == BusyBlocks::Outcome::Changed;
            reject(event, u"a text in it is longer than 1 MiB"_s);
            return;
        }
        blocked(event.row, outcome);
        if (outcome != BusyBlocks::Outcome::Same && !times.empty())
            ++m_plan.report.busyBlocks;
    }

    /// Whether a text does not fit: every day of an event has it, and all days are kept as one text of 1 MiB.
    static bool isTooMuch(const QString& note, size_t times, const BusyBlocks& blocks)
    {
        if (note.size() <= kShortNote)
            return false;
        return note.size() * qsizetype(times) > models::kLongestText || blocks.size() > models::kLongestText;
    }

    void blocked(int row, BusyBlocks::Outcome outcome)
    {
        if (outcome == BusyBlocks::Outcome::Same)
            return;
        m_blocksChanged = true;
        note(row, outcome == BusyBlocks::Outcome::New ? Outcome::New : Outcome::Changed);
    }

    void note(int row, Outcome outcome) { m_outcomes[row] = std::max(m_outcomes[row], outcome); }

    void reject(const CalendarEvent& event, const QString& reason)
    {
        m_outcomes.erase(event.row);
        m_plan.report.rejects.push_back({event.row, event.line, event.uid.left(200), event.summary.left(200),
                                         m_context.zone.isoText(event.start), event.date, event.repeats(), reason});
    }

    void count(const CalendarBookings& bookings)
    {
        QHash<int, const CalendarEvent*> events;
        for (const CalendarSession& session : m_sessions.sessions)
            events.insert(session.event->row, session.event);
        for (const auto& [row, counted] : bookings.rows()) {
            if (counted.inserted > 0 && counted.present == 0 && !m_wasBlock.contains(row))
                note(row, Outcome::New);
            else if (counted.inserted + counted.updated > 0)
                note(row, Outcome::Changed);
            if (counted.refused.empty())
                continue;
            // A series whose dates are all taken is refused with them, although its rule alone could be written.
            if (counted.inserted + counted.updated + counted.unchanged == 0 && events.contains(row))
                reject(*events.value(row), counted.refused.front().reason);
            else
                m_plan.report.skipped.insert(m_plan.report.skipped.end(), counted.refused.begin(),
                                             counted.refused.end());
        }
    }

    void report()
    {
        CalendarImportReport& report = m_plan.report;
        report.read = m_sessions.read;
        for (const int row : m_sessions.superseded)
            note(row, Outcome::Same);
        report.rejects.insert(report.rejects.end(), m_sessions.rejects.begin(), m_sessions.rejects.end());
        std::sort(report.rejects.begin(), report.rejects.end(),
                  [](const CalendarReject& a, const CalendarReject& b) { return a.row < b.row; });
        for (const auto& [row, outcome] : m_outcomes) {
            report.added += outcome == Outcome::New;
            report.changed += outcome == Outcome::Changed;
            report.same += outcome == Outcome::Same;
        }
    }

    const Reader& m_reader;
    const ImportContext& m_context;
    const CalendarImportOptions& m_options;
    models::TimeSpan m_window;
    CalendarSessions m_sessions;
    CalendarImportPlan m_plan;
    std::map<int, Outcome> m_outcomes;
    bool m_blocksChanged = false;
    QSet<int> m_wasBlock; ///< rows that were blocks before and are sessions now
};

} // namespace

Result<CalendarImportPlan> planCalendarImport(const Reader& reader, const ImportContext& context,
                                              const CalendarFile& file, const CalendarImportOptions& options)
{
    TD_ASSIGN(const models::TimeSpan window, importWindow(context, options));
    return ImportPlanner(reader, context, file, options, window).run();
}

} // namespace storage
