// CalendarMatcher: whose session an event is, and of which service.
#pragma once

#include "models/entities/offers.h"
#include "models/entities/people.h"
#include "models/rules/new_client.h"
#include "storage/exchange/calendar_import.h"
#include "storage/exchange/calendar_sessions.h"
#include "storage/exchange/name_index.h"

#include <QHash>
#include <unordered_map>

namespace storage
{

/// What an event is to the desk.
struct CalendarAssignment {
    std::vector<models::Uuid> clients;               ///< none: the event is no session
    const models::TrainerService* service = nullptr; ///< none: the event is no session
    QString label;                                   ///< the title without the names
    QString fault;                                   ///< why it must be rejected, or empty

    bool isSession() const { return !clients.empty() && service; }
};

/// Finds clients by their full names and addresses in titles and attendees, and services by --service, name or length.
class CalendarMatcher
{
public:
    static models::Result<CalendarMatcher> read(const Reader& reader, const ImportContext& context,
                                                const CalendarImportOptions& options);

    /// Makes clients of names that titles give by their form and nobody on the roster has.
    std::vector<models::ClientRecord> createClients(const CalendarSessions& sessions);
    /// Makes the services that the sessions of known clients show, where the desk has none of its own yet.
    std::vector<models::TrainerService> createServices(const CalendarSessions& sessions);

    CalendarAssignment assign(const CalendarSession& session) const;

    const models::TrainerService* service(const models::Uuid& id) const;

private:
    struct Person {
        models::Uuid id;
        bool active = true;
        QString mail;
    };
    struct Title {
        std::vector<NameMatch> names;
        std::vector<int> services; ///< whose names stand in it, the longest name first
        QString label;
    };

    CalendarMatcher(const ImportContext& context, const CalendarImportOptions& options);
    void addPerson(const Person& person, const QString& first, const QString& last);
    void addService(const models::TrainerService& service);
    const Title& titleOf(const QString& summary) const;
    std::vector<models::Uuid> clientsOf(const CalendarEvent& event, const Title& title, QString& fault) const;
    const models::TrainerService* serviceOf(const Title& title, bool several, qint64 minutes) const;

    ImportContext m_context;
    CalendarImportOptions m_options;
    std::vector<Person> m_people;
    std::vector<models::TrainerService> m_services;
    NameIndex m_names, m_serviceNames;
    QHash<QString, int> m_byMail;
    bool m_ownServices = false;                          ///< the trainer has set up a service
    mutable std::unordered_map<QString, Title> m_titles; ///< by summary; references stay good
};

/// Minutes of an event's occurrence, by the clock.
qint64 minutesOf(const CalendarSession& session);

} // namespace storage
