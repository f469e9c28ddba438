// Matching events with the roster and the services.
#include "storage/exchange/calendar_matcher.h"

#include "storage/exchange/calendar_titles.h"
#include "storage/exchange/person_name.h"

#include <QRegularExpression>
#include <QSqlQuery>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace storage
{

using models::Result;
using models::Status;
using models::TrainerService;
using models::Uuid;

namespace
{

/// Seats of a group service made from a calendar.
constexpr int kFewestSeats = 8;

bool isAllDayOrLong(const CalendarSession& session)
{
    return session.event->allDay || minutesOf(session) > 24 * 60;
}

} // namespace

qint64 minutesOf(const CalendarSession& session)
{
    return session.event->minutes;
}

CalendarMatcher::CalendarMatcher(const ImportContext& context, const CalendarImportOptions& options)
    : m_context(context), m_options(options)
{
}

Result<CalendarMatcher> CalendarMatcher::read(const Reader& reader, const ImportContext& context,
                                              const CalendarImportOptions& options)
{
    CalendarMatcher matcher(context, options);
    TD_TRY(reader.each(u"SELECT u.id, u.first_name, u.last_name, u.email, c.status FROM trainer_clients c "
                       "JOIN users u ON u.id = c.client_id WHERE c.trainer_id = ? ORDER BY c.created_at, c.id"_s,
                       {context.trainerId.toString()}, [&](const QSqlQuery& row) -> Status {
                           Person person;
                           person.id = Uuid::fromString(row.value(0).toString()).value_or(Uuid());
                           person.mail = row.value(3).toString().trimmed().toLower();
                           person.active = row.value(4).toString() != u"archived";
                           matcher.addPerson(person, row.value(1).toString(), row.value(2).toString());
                           return {};
                       }));
    TD_ASSIGN(const auto services,
              reader.all<TrainerService>(u"WHERE trainer_id = ? ORDER BY is_active DESC, is_group, created_at, id"_s,
                                         {context.trainerId.toString()}));
    // The service that a client list brought along for its opening balances is not the trainer's own making.
    const Uuid broughtAlong = Uuid::derived(context.trainerId, u"opening balance service");
    for (const TrainerService& service : services) {
        matcher.m_ownServices = matcher.m_ownServices || (service.isActive && service.id != broughtAlong);
        matcher.addService(service);
    }
    return matcher;
}

void CalendarMatcher::addPerson(const Person& person, const QString& first, const QString& last)
{
    const int owner = int(m_people.size());
    m_people.push_back(person);
    m_names.add(first + u' ' + last, owner);
    if (!last.isEmpty() && !first.isEmpty())
        m_names.add(last + u' ' + first, owner);
    if (!person.mail.isEmpty() && (person.active || !m_byMail.contains(person.mail)))
        m_byMail.insert(person.mail, owner);
    m_titles.clear();
}

void CalendarMatcher::addService(const TrainerService& service)
{
    m_serviceNames.add(service.name, int(m_services.size()));
    m_services.push_back(service);
    m_titles.clear();
}

const TrainerService* CalendarMatcher::service(const Uuid& id) const
{
    const auto found =
        std::find_if(m_services.begin(), m_services.end(), [&](const TrainerService& one) { return one.id == id; });
    return found == m_services.end() ? nullptr : &*found;
}

const CalendarMatcher::Title& CalendarMatcher::titleOf(const QString& summary) const
{
    if (const auto known = m_titles.find(summary); known != m_titles.end())
        return known->second;
    Title title;
    const QString text = summary.normalized(QString::NormalizationForm_C);
    title.names = m_names.find(text);
    title.label = titleWithoutNames(text, title.names);
    std::vector<NameMatch> services = m_serviceNames.find(text);
    std::stable_sort(services.begin(), services.end(),
                     [](const NameMatch& a, const NameMatch& b) { return a.end - a.begin > b.end - b.begin; });
    for (const NameMatch& match : services)
        title.services.insert(title.services.end(), match.owners.begin(), match.owners.end());
    return m_titles.emplace(summary, std::move(title)).first->second;
}

std::vector<Uuid> CalendarMatcher::clientsOf(const CalendarEvent& event, const Title& title, QString& fault) const
{
    std::vector<Uuid> clients;
    const auto take = [&](int owner) {
        if (std::find(clients.begin(), clients.end(), m_people[size_t(owner)].id) == clients.end())
            clients.push_back(m_people[size_t(owner)].id);
    };
    std::vector<int> byMail;
    static const QRegularExpression kMail(u"[^\\s<>(),;:]+@[^\\s<>(),;:]+"_s);
    QStringList mails;
    for (const CalendarAttendee& attendee : event.attendees)
        mails.append(attendee.mail);
    if (event.summary.contains(u'@')) {
        for (auto found = kMail.globalMatch(event.summary); found.hasNext();)
            mails.append(found.next().captured(0).toLower());
    }
    for (const QString& mail : mails) {
        if (const auto owner = m_byMail.constFind(mail); owner != m_byMail.constEnd())
            byMail.push_back(*owner);
    }
    const auto takeName = [&](const std::vector<int>& owners) {
        std::vector<int> meant;
        for (const bool active : {true, false}) {
            for (const int owner : owners) {
                if (m_people[size_t(owner)].active == active)
                    meant.push_back(owner);
            }
            if (!meant.empty())
                break;
        }
        if (meant.size() > 1) {
            // Two people of one name: an address among the attendees tells which.
            std::vector<int> told;
            std::copy_if(meant.begin(), meant.end(), std::back_inserter(told),
                         [&](int owner) { return std::find(byMail.begin(), byMail.end(), owner) != byMail.end(); });
            if (told.size() != 1) {
                fault = u"ambiguous: several clients have this name; add the e-mail address to the event"_s;
                return;
            }
            meant = told;
        }
        take(meant.front());
    };
    for (const NameMatch& match : title.names)
        takeName(match.owners);
    for (const int owner : byMail)
        take(owner);
    for (const CalendarAttendee& attendee : event.attendees) {
        if (attendee.name.isEmpty() || (!attendee.mail.isEmpty() && m_byMail.contains(attendee.mail)))
            continue;
        for (const NameMatch& match : titleOf(attendee.name).names)
            takeName(match.owners);
    }
    return clients;
}

const TrainerService* CalendarMatcher::serviceOf(const Title& title, bool several, qint64 minutes) const
{
    if (m_options.service) {
        const TrainerService* chosen = service(*m_options.service);
        return chosen && (chosen->isGroup || !several) ? chosen : nullptr;
    }
    for (const bool active : {true, false}) {
        for (const int index : title.services) {
            const TrainerService& named = m_services[size_t(index)];
            if (named.isActive == active && (named.isGroup || !several))
                return &named;
        }
    }
    for (const bool group : {several, true}) {
        for (const TrainerService& one : m_services) {
            if (one.isActive && one.duration == minutes && one.isGroup == group)
                return &one;
        }
    }
    return nullptr;
}

CalendarAssignment CalendarMatcher::assign(const CalendarSession& session) const
{
    CalendarAssignment assignment;
    const CalendarEvent& event = *session.event;
    if (isAllDayOrLong(session))
        return assignment;
    const Title& title = titleOf(event.summary);
    assignment.label = title.label;
    assignment.clients = clientsOf(event, title, assignment.fault);
    if (assignment.clients.empty() && m_options.client)
        assignment.clients.push_back(*m_options.client);
    if (!assignment.clients.empty())
        assignment.service = serviceOf(title, assignment.clients.size() > 1, minutesOf(session));
    return assignment;
}

std::vector<models::ClientRecord> CalendarMatcher::createClients(const CalendarSessions& sessions)
{
    struct NewPerson {
        QString name, mail;
        models::UtcTime first;
    };
    std::map<QString, NewPerson> people;
    const QString trainer = foldedWord(m_context.trainer.firstName + u' ' + m_context.trainer.lastName);
    QHash<QString, QStringList> known;
    for (const CalendarSession& session : sessions.sessions) {
        const CalendarEvent& event = *session.event;
        if (isAllDayOrLong(session) || event.summary.isEmpty())
            continue;
        auto names = known.find(event.summary);
        if (names == known.end())
            names = known.insert(event.summary, namesWritten(event.summary));
        QString fault;
        if (names->isEmpty() || (names->size() == 1 && !clientsOf(event, titleOf(event.summary), fault).empty()))
            continue;
        for (const QString& name : *names) {
            const QString key = foldedWord(name);
            if (key == trainer || !titleOf(name).names.empty())
                continue;
            NewPerson& person = people.try_emplace(key, NewPerson{name, {}, event.start}).first->second;
            person.first = std::min(person.first, event.start);
            for (const CalendarAttendee& attendee : event.attendees) {
                if (foldedWord(attendee.name) == key && person.mail.isEmpty() && !m_byMail.contains(attendee.mail))
                    person.mail = attendee.mail;
            }
        }
    }
    std::vector<models::ClientRecord> records;
    const QDate today = m_context.zone.dateOf(m_context.now);
    for (const auto& [key, person] : people) {
        const Uuid id = Uuid::derived(m_context.trainerId, QString(u"calendar client|"_s + key));
        // Renamed on the desk since an earlier import: still the same person.
        const auto earlier =
            std::find_if(m_people.begin(), m_people.end(), [&](const Person& one) { return one.id == id; });
        const PersonName cut = cutName(person.name);
        if (earlier != m_people.end()) {
            m_names.add(person.name, int(earlier - m_people.begin()));
            m_titles.clear();
            continue;
        }
        models::ClientRecord record = models::newClient(
            id, m_context.trainerId, std::min(today, m_context.zone.dateOf(person.first)), m_context.now);
        record.user.firstName = cut.first;
        record.user.lastName = cut.last;
        if (!person.mail.isEmpty())
            record.user.email = person.mail;
        addPerson({id, true, person.mail}, cut.first, cut.last);
        records.push_back(std::move(record));
    }
    return records;
}

std::vector<TrainerService> CalendarMatcher::createServices(const CalendarSessions& sessions)
{
    std::vector<TrainerService> made;
    if (m_ownServices || m_options.service)
        return made;
    struct Kind {
        int events = 0;
        size_t largest = 0;
        std::map<QString, int> labels;
    };
    std::map<std::pair<bool, int>, Kind> kinds;
    for (const CalendarSession& session : sessions.sessions) {
        const CalendarAssignment found = assign(session);
        const qint64 minutes = minutesOf(session);
        if (found.clients.empty() || minutes <= 0 || session.event->recurrenceId ||
            session.event->state == CalendarState::Cancelled)
            continue;
        Kind& kind = kinds[{found.clients.size() > 1, int(minutes)}];
        kind.events += int(session.occurrences.size());
        kind.largest = std::max(kind.largest, found.clients.size());
        kind.labels[found.label] += int(session.occurrences.size());
    }
    std::vector<std::pair<std::pair<bool, int>, Kind>> usual(kinds.begin(), kinds.end());
    std::stable_sort(usual.begin(), usual.end(),
                     [](const auto& a, const auto& b) { return a.second.events > b.second.events; });
    QStringList names;
    for (const TrainerService& present : m_services)
        names.append(present.name);
    for (const auto& [form, kind] : usual) {
        const auto [several, minutes] = form;
        const bool covered = std::any_of(m_services.begin(), m_services.end(), [&](const TrainerService& one) {
            return one.isActive && one.duration == minutes && one.isGroup == several;
        });
        if (covered)
            continue;
        const auto label = std::max_element(kind.labels.begin(), kind.labels.end(),
                                            [](const auto& a, const auto& b) { return a.second < b.second; });
        const bool recurs = !label->first.isEmpty() && label->second * 2 > kind.events && label->second > 1 &&
                            label->first.size() <= 60;
        QString name = recurs ? label->first : several ? u"Group training"_s : u"Personal training"_s;
        if (names.contains(name, Qt::CaseInsensitive))
            name = u"%1, %2 min"_s.arg(name).arg(minutes);
        names.append(name);
        TrainerService service;
        service.id =
            Uuid::derived(m_context.trainerId, QString(u"calendar service|%1|%2"_s.arg(several ? 1 : 0).arg(minutes)));
        if (this->service(service.id))
            continue;
        service.trainerId = m_context.trainerId;
        service.name = name;
        service.duration = minutes;
        service.isGroup = several;
        if (several)
            service.maxParticipants = std::max(kFewestSeats, int(kind.largest));
        service.createdAt = service.updatedAt = m_context.now;
        made.push_back(service);
        addService(service);
    }
    return made;
}

} // namespace storage
