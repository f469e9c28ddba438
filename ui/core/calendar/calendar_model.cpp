// Reading the range and following the store.
#include "ui/core/calendar/calendar_model.h"

#include "storage/sync_review.h"
#include "ui/core/calendar/session_query.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using models::RowChange;
using models::Status;
using models::Uuid;

namespace ui::calendar
{

namespace
{

/// The id in a column of a change, from its later image or its earlier one.
std::optional<Uuid> changedId(const RowChange& row, QStringView column)
{
    const int index = row.table->indexOf(column);
    for (const auto* cells : {&row.after, &row.before})
        for (const models::Cell& cell : *cells)
            if (cell.column == index)
                return Uuid::fromString(models::textOf(cell.value));
    return {};
}

} // namespace

CalendarModel::CalendarModel(storage::Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &storage::Store::committed, this,
            [this](const models::ChangeSet& changes) { onCommitted(changes); });
}

Status CalendarModel::load()
{
    const storage::Reader reader = m_store.reader();
    TD_ASSIGN(m_practice, readPractice(reader));
    TD_ASSIGN(m_policy, models::Policy::fromJson(m_practice.settings.policy));
    TD_ASSIGN(m_availability, models::Availability::fromJson(m_practice.profile.availabilityHours));
    TD_ASSIGN(const bool synchronised, showsDelivery(reader));
    m_withDelivery = m_withDelivery || synchronised;
    TD_TRY(readConflicts());
    TD_ASSIGN(m_services, SessionQuery(reader, m_practice.profile.id, m_withDelivery).services());
    return {};
}

Status CalendarModel::show(QDate from, QDate to)
{
    if (from == m_from && to == m_to)
        return {};
    m_from = from;
    m_to = to;
    TD_TRY(readSessions());
    // At the start the window need not wait for what stands above the hours: it comes a moment later.
    if (std::exchange(m_isFirst, false) && m_store.readsAside())
        readNotesAside();
    else
        TD_TRY(readNotes());
    return {};
}

Status CalendarModel::readSessions()
{
    m_sessions.clear();
    if (m_from.isValid()) {
        TD_ASSIGN(auto sessions, SessionQuery(m_store.reader(), m_practice.profile.id, m_withDelivery)
                                     .between(zone().startOfDay(m_from), zone().startOfDay(m_to.addDays(1))));
        for (Session& session : sessions)
            m_sessions.emplace(session.id, std::move(session));
    }
    m_blocks.clear();
    rebuild();
    return {};
}

Status CalendarModel::readConflicts()
{
    m_twoVersions.clear();
    if (m_withDelivery) {
        TD_ASSIGN(m_twoVersions, storage::rowsInConflict(m_store.reader(), m_practice.settings.currency));
    }
    return {};
}

void CalendarModel::setHidesNames(bool hidden)
{
    if (std::exchange(m_hidesNames, hidden) == hidden)
        return;
    rebuild();
    if (const Status read = readNotes(); !read)
        Q_EMIT failed(read.error());
    Q_EMIT practiceChanged();
}

Status CalendarModel::readNotes()
{
    ++m_notesAsked;
    m_notes.clear();
    if (!m_from.isValid())
        return {};
    TD_ASSIGN(m_notes, readDayNotes(m_store.reader(), m_practice.profile.id, zone(), m_availability, m_from, m_to,
                                    m_withBirthdays && !m_hidesNames));
    withoutNames();
    return {};
}

void CalendarModel::readNotesAside()
{
    m_store.readAside<NotesByDay>(
        this,
        [trainer = m_practice.profile.id, zone = zone(), hours = m_availability, from = m_from, to = m_to,
         birthdays = m_withBirthdays && !m_hidesNames](const storage::Reader& reader) {
            return readDayNotes(reader, trainer, zone, hours, from, to, birthdays);
        },
        [this, asked = ++m_notesAsked](models::Result<NotesByDay> notes) {
            if (asked != m_notesAsked)
                return;
            if (!notes) {
                Q_EMIT failed(notes.error());
                return;
            }
            m_notes = std::move(*notes);
            withoutNames();
            if (!m_notes.empty())
                Q_EMIT practiceChanged();
        });
}

void CalendarModel::withoutNames()
{
    if (!m_hidesNames)
        return;
    for (auto& [date, notes] : m_notes)
        std::erase_if(notes, [](const DayNote& note) { return note.kind == DayNote::Kind::PackEnds; });
}

void CalendarModel::hideName(Session& session)
{
    session.firstName = tr("Client", "instead of a name");
    session.lastName.clear();
}

const Service* CalendarModel::service(const Uuid& id) const
{
    const auto it = std::find_if(m_services.begin(), m_services.end(), [&](const Service& s) { return s.id == id; });
    return it == m_services.end() ? nullptr : &*it;
}

std::vector<Block> CalendarModel::blocks(QDate date) const
{
    const models::UtcTime start = zone().startOfDay(date), end = zone().startOfDay(date.addDays(1));
    std::vector<Block> found;
    for (const Block& block : m_blocks) {
        if (block.start() >= end)
            break;
        if (block.end() > start || block.start() >= start)
            found.push_back(block);
    }
    return found;
}

std::optional<Block> CalendarModel::blockOf(const Uuid& booking) const
{
    for (const Block& block : m_blocks)
        if (block.contains(booking))
            return block;
    return {};
}

const std::vector<DayNote>& CalendarModel::notes(QDate date) const
{
    static const std::vector<DayNote> kNone;
    const auto it = m_notes.find(date);
    return it == m_notes.end() ? kNone : it->second;
}

void CalendarModel::setShowsCancelled(bool shown)
{
    if (std::exchange(m_withCancelled, shown) != shown)
        rebuild();
}

void CalendarModel::setShowsBirthdays(bool shown)
{
    if (std::exchange(m_withBirthdays, shown) == shown)
        return;
    if (const Status read = readNotes(); !read)
        Q_EMIT failed(read.error());
    Q_EMIT practiceChanged();
}

void CalendarModel::setShowsDelivery(bool shown)
{
    if (std::exchange(m_withDelivery, shown) != shown)
        refreshDelivery();
}

void CalendarModel::refreshDelivery()
{
    std::set<Uuid> all;
    for (const auto& [id, session] : m_sessions)
        all.insert(id);
    if (const Status read = reread(all); !read)
        Q_EMIT failed(read.error());
}

void CalendarModel::rebuild()
{
    std::vector<Session> sessions;
    sessions.reserve(m_sessions.size());
    for (const auto& [id, session] : m_sessions) {
        sessions.push_back(session);
        sessions.back().twoVersions = m_twoVersions.contains(id);
        if (m_hidesNames)
            hideName(sessions.back());
    }
    const std::vector<Block> before =
        std::exchange(m_blocks, blocksOf(std::move(sessions), m_services, m_withCancelled));
    // Only days with a block that came, went or changed are told.
    std::set<QDate> touched;
    const auto touch = [&](const Block& block) {
        const QDate last = zone().dateOf(std::max(block.start(), block.end().plusMs(-1)));
        for (QDate date = zone().dateOf(block.start()); date <= last; date = date.addDays(1))
            touched.insert(date);
    };
    const auto missingFrom = [&](const std::vector<Block>& some, const std::vector<Block>& others) {
        for (const Block& block : some)
            if (std::find(others.begin(), others.end(), block) == others.end())
                touch(block);
    };
    missingFrom(before, m_blocks);
    missingFrom(m_blocks, before);
    if (!touched.empty())
        Q_EMIT daysChanged(QList<QDate>(touched.begin(), touched.end()));
}

Status CalendarModel::reread(const std::set<Uuid>& bookings)
{
    if (bookings.empty() || !m_from.isValid())
        return {};
    const SessionQuery query(m_store.reader(), m_practice.profile.id, m_withDelivery);
    const models::UtcTime from = zone().startOfDay(m_from), to = zone().startOfDay(m_to.addDays(1));
    for (const Uuid& id : bookings) {
        TD_ASSIGN(auto session, query.one(id));
        m_sessions.erase(id);
        if (session && session->start < to && session->end > from)
            m_sessions.emplace(id, std::move(*session));
    }
    rebuild();
    return {};
}

void CalendarModel::onCommitted(const models::ChangeSet& changes)
{
    std::set<Uuid> bookings;
    bool practice = false, notes = false;
    for (const RowChange& row : changes.rows) {
        const QString& table = row.table->name;
        if (table == u"bookings") {
            bookings.insert(row.id);
        } else if (table == u"package_redemptions" || table == u"payments") {
            auto booking = changedId(row, u"booking_id");
            if (!booking && row.kind == RowChange::Kind::Update)
                if (const auto whole = m_store.reader().row(*row.table, row.id); whole && *whole)
                    booking =
                        Uuid::fromString(models::textOf((*whole)->values[size_t(row.table->indexOf(u"booking_id"))]));
            if (booking)
                bookings.insert(*booking);
        } else if (table == u"users") {
            for (const auto& [id, session] : m_sessions)
                if (session.clientId == row.id)
                    bookings.insert(id);
            practice = practice || row.id == m_practice.trainer.id;
            notes = true;
        } else if (table == u"trainer_services" || table == u"trainer_profiles" || table == u"trainer_settings") {
            practice = true;
        } else if (table == u"client_packages" || table == u"certifications" || table == u"client_profiles") {
            notes = true;
        }
    }
    const Status read = [&]() -> Status {
        if (practice) {
            TD_TRY(load());
            TD_TRY(readSessions());
        } else {
            if (!bookings.empty())
                TD_TRY(readConflicts());
            TD_TRY(reread(bookings));
        }
        if (practice || notes)
            TD_TRY(readNotes());
        return {};
    }();
    if (!read)
        Q_EMIT failed(read.error());
    else if (practice || notes)
        Q_EMIT practiceChanged();
}

} // namespace ui::calendar
