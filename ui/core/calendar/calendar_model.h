// CalendarModel: the sessions of the visible days as blocks, kept true by the store's news.
#pragma once

#include "models/availability.h"
#include "models/policy.h"
#include "ui/core/calendar/day_notes.h"
#include "ui/core/calendar/sessions.h"
#include "ui/core/commands.h"

#include <QObject>
#include <map>
#include <set>

namespace ui::calendar
{

/// What the calendar shows. A range is read when it is shown: one indexed statement, well under a millisecond for a
/// week, so it is done on the spot instead of on a thread. After a commit only the touched bookings are read again.
class CalendarModel : public QObject
{
    Q_OBJECT

public:
    explicit CalendarModel(storage::Store& store, QObject* parent = nullptr);

    /// Reads practice and services; must have succeeded before anything else is asked.
    models::Status load();
    /// Shows the dates [from, to].
    models::Status show(QDate from, QDate to);
    QDate from() const { return m_from; }
    QDate to() const { return m_to; }

    const Practice& practice() const { return m_practice; }
    const models::Zone& zone() const { return m_practice.zone; }
    const models::Policy& policy() const { return m_policy; }
    const models::Availability& availability() const { return m_availability; }
    const std::vector<Service>& services() const { return m_services; }
    const Service* service(const models::Uuid& id) const;
    /// The desk's clock.
    models::UtcTime now() const { return m_store.now(); }
    QDate today() const { return zone().dateOf(now()); }

    /// The blocks that touch a shown date, by start.
    std::vector<Block> blocks(QDate date) const;
    /// The block of a booking within the range, or no value.
    std::optional<Block> blockOf(const models::Uuid& booking) const;
    /// Whether anything at all is booked in the range.
    bool isEmpty() const { return m_sessions.empty(); }
    /// Notes of a date; empty outside the range.
    const std::vector<DayNote>& notes(QDate date) const;

    /// Records that were changed in two places and not decided yet.
    const std::set<models::Uuid>& inConflict() const { return m_twoVersions; }

    bool showsCancelled() const { return m_withCancelled; }
    void setShowsCancelled(bool shown);
    void setShowsBirthdays(bool shown);
    /// Marks bookings that the endpoint does not have yet; for a desk that synchronises.
    void setShowsDelivery(bool shown);
    /// Privacy mode: every client is "Client", and notes about clients are left out.
    void setHidesNames(bool hidden);
    static void hideName(Session& session);
    /// Reads delivery again (the sync engine has news).
    void refreshDelivery();

Q_SIGNALS:
    /// These dates look different now.
    void daysChanged(const QList<QDate>& dates);
    /// Hours, services, zone or policy changed: everything may look different.
    void practiceChanged();
    /// A read failed; what is shown stays.
    void failed(const models::Error& error);

private:
    void onCommitted(const models::ChangeSet& changes);
    models::Status reread(const std::set<models::Uuid>& bookings);
    models::Status readSessions();
    models::Status readNotes();
    void readNotesAside();
    void withoutNames();
    models::Status readConflicts();
    void rebuild();

    storage::Store& m_store;
    Practice m_practice;
    models::Policy m_policy;
    models::Availability m_availability;
    std::vector<Service> m_services;
    QDate m_from;
    QDate m_to;
    std::map<models::Uuid, Session> m_sessions;
    std::vector<Block> m_blocks;
    NotesByDay m_notes;
    int m_notesAsked = 0;
    bool m_isFirst = true; ///< nothing was shown yet
    bool m_withCancelled = false;
    bool m_withBirthdays = false;
    bool m_withDelivery = false;
    bool m_hidesNames = false;
    std::set<models::Uuid> m_twoVersions; ///< bookings that were changed in two places
};

} // namespace ui::calendar
