// What trainers and clients do: few people, few slots, so that they collide.
#include "models/rules/ids.h"
#include "tests/simulation/support/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using models::ChangeSet;
using models::User;

namespace simulation
{

namespace
{

constexpr int kPeople = 5;
constexpr int kSlots = 8;

models::UtcTime slotStart(int slot)
{
    return models::UtcTime::fromIso(u"2026-04-01T08:00:00Z")->plusHours(slot);
}

bool isFree(const std::vector<models::Row>& bookings, int slot)
{
    return std::none_of(bookings.begin(), bookings.end(), [&](const models::Row& row) {
        return models::textOf(row.at(u"start_time")) == slotStart(slot).toString();
    });
}

} // namespace

void World::prepareEndpoint(int trainer)
{
    const models::UtcTime now{m_now};
    const models::TrainerService service{.id = m_ids.next(now),
                                         .trainerId = m_endpoint->account(trainer).trainer,
                                         .name = u"PT"_s,
                                         .duration = 60,
                                         .price = {5000},
                                         .createdAt = now,
                                         .updatedAt = now};
    m_services.push_back(service.id);
    const models::Row row = models::toRow(service);
    m_endpoint->commitSql(trainer, m_endpoint->beginSql(trainer), {{Key{row.table, row.id()}, row}}, m_now);
}

std::optional<ChangeSet> World::someAct(SimulatedDevice& device)
{
    const auto reader = device.reader();
    const models::UtcTime now = device.now();
    const models::Uuid trainerId = m_endpoint->account(device.trainer).trainer;
    ChangeSet changes{u"act %1"_s.arg(m_acts), {}};
    const auto some = [&]<class E>(E*, const QString& rest) -> std::optional<E> {
        auto all = reader.all<E>(rest);
        if (!all || all->empty())
            return std::nullopt;
        return (*all)[size_t(pick(int(all->size())))];
    };
    const auto client = [&] { return some(static_cast<User*>(nullptr), u"WHERE role = 'client' ORDER BY id"_s); };
    const auto booking = [&] { return some(static_cast<models::Booking*>(nullptr), u"ORDER BY id"_s); };
    switch (pick(9)) {
    case 0: {
        // The same person may be entered on two devices: same mail address, other id.
        const int person = pick(kPeople);
        const User user{.id = device.ids.next(now),
                        .email = u"p%1@example.org"_s.arg(person),
                        .role = models::UserRole::Client,
                        .firstName = u"P%1"_s.arg(person),
                        .lastName = u"D%1"_s.arg(device.index),
                        .createdAt = now,
                        .updatedAt = now};
        const auto there = reader.first<User>(u"WHERE email = ?"_s, {*user.email});
        if (!there || *there)
            return std::nullopt;
        models::addInsert(changes, user);
        models::addInsert(changes, models::ClientProfile{.id = models::clientProfileId(user.id),
                                                         .userId = user.id,
                                                         .fitnessGoals = u"goal %1"_s.arg(m_acts),
                                                         .createdAt = now,
                                                         .updatedAt = now});
        models::addInsert(changes, models::TrainerClient{.id = models::rosterId(trainerId, user.id),
                                                         .trainerId = trainerId,
                                                         .clientId = user.id,
                                                         .createdAt = now,
                                                         .updatedAt = now});
        return changes;
    }
    case 1:
    case 2:
        if (const auto person = client()) {
            const int slot = pick(kSlots);
            models::addInsert(changes, models::Booking{.id = device.ids.next(now),
                                                       .clientId = person->id,
                                                       .trainerId = trainerId,
                                                       .serviceId = m_services[size_t(device.trainer)],
                                                       .startTime = slotStart(slot),
                                                       .endTime = slotStart(slot).plusMinutes(60),
                                                       .status = models::BookingStatus::Confirmed,
                                                       .createdAt = now,
                                                       .updatedAt = now});
            return changes;
        }
        return std::nullopt;
    case 3:
    case 4:
        if (const auto person = client()) {
            User renamed = *person;
            renamed.lastName = u"N%1"_s.arg(m_acts);
            if (pick(2) == 0)
                renamed.phone = u"+49 %1"_s.arg(m_acts);
            models::addUpdate(changes, *person, renamed, now);
            return changes;
        }
        return std::nullopt;
    case 5:
        if (const auto session = booking()) {
            models::Booking moved = *session;
            const int slot = pick(kSlots);
            moved.startTime = slotStart(slot);
            moved.endTime = slotStart(slot).plusMinutes(60);
            models::addUpdate(changes, *session, moved, now);
            return changes;
        }
        return std::nullopt;
    case 6:
        if (const auto session = booking()) {
            models::Booking after = *session;
            after.status = pick(2) ? models::BookingStatus::Cancelled : models::BookingStatus::Completed;
            after.notes = u"note %1"_s.arg(m_acts);
            models::addUpdate(changes, *session, after, now);
            // Points follow from the booking: the same id on every device.
            if (const auto id = models::Uuid::derived(session->id, u"points");
                !reader.find<models::LoyaltyPoint>(id).value())
                models::addInsert(changes, models::LoyaltyPoint{.id = id,
                                                                .userId = session->clientId,
                                                                .points = 10,
                                                                .transactionType = u"session"_s,
                                                                .relatedId = session->id,
                                                                .createdAt = now});
            return changes;
        }
        return std::nullopt;
    case 7:
        if (const auto session = booking()) {
            models::addDelete(changes, *session);
            return changes;
        }
        return std::nullopt;
    default:
        if (const auto settings = some(static_cast<models::TrainerSettings*>(nullptr), u"ORDER BY id"_s)) {
            models::TrainerSettings after = *settings;
            after.policy = models::Json{u"{\"n\":%1}"_s.arg(m_acts)};
            models::addUpdate(changes, *settings, after, now);
            return changes;
        }
        return std::nullopt;
    }
}

void World::act(SimulatedDevice& device)
{
    if (!device.isOpen())
        return;
    try {
        if (strikes(Fault::KillInside))
            device.killIn = pick(4);
        ++m_acts;
        const auto changes = someAct(device);
        if (changes && !changes->isEmpty() && device.store().commit(*changes)) {
            m_made[device.index][changes->label] = m_now;
            trace([&] { return u"device %1 does %2"_s.arg(device.index).arg(changes->label); });
        }
        if (pick(10) == 0) {
            // The trainer settles what was refused, or takes back what was done.
            const QStringList refused = device.texts(u"SELECT id FROM journal_txn WHERE state = 'rejected'"_s);
            if (!refused.isEmpty()) {
                const auto id = models::Uuid::fromString(refused[pick(int(refused.size()))]).value();
                (void)(pick(2) ? device.desk().drop(id) : device.desk().retry(id));
            } else {
                (void)device.store().undo();
            }
        }
    } catch (const Killed&) {
        stop(device);
        return;
    }
    device.killIn = -1;
    tell(device, syncing::Woken{pick(4) == 0});
}

void World::clientProgramWrites()
{
    const int trainer = pick(m_endpoint->trainers());
    const auto people = m_endpoint->rowsOf(trainer, models::tableOf<User>());
    const auto bookings = m_endpoint->rowsOf(trainer, models::tableOf<models::Booking>());
    Writes rows;
    const int what = pick(5);
    if (what < 2 && !bookings.empty()) {
        const models::Row row = bookings[size_t(pick(int(bookings.size())))];
        models::Booking session = models::fromRow<models::Booking>(row).value();
        session.notes = u"client %1"_s.arg(m_acts++);
        if (pick(3) == 0)
            session.status = models::BookingStatus::Cancelled;
        rows.push_back({Key{row.table, row.id()}, models::toRow(session)});
    } else {
        const models::Row row = people[size_t(pick(int(people.size())))];
        User person = models::fromRow<User>(row).value();
        if (what == 4 && person.role == models::UserRole::Client && isFree(bookings, kSlots)) {
            // A client books on the web, at an hour that no desk books.
            const models::UtcTime now{m_now};
            rows.push_back({Key{}, models::toRow(models::Booking{.id = m_ids.next(now),
                                                                 .clientId = person.id,
                                                                 .trainerId = m_endpoint->account(trainer).trainer,
                                                                 .serviceId = m_services[size_t(trainer)],
                                                                 .startTime = slotStart(kSlots),
                                                                 .endTime = slotStart(kSlots).plusMinutes(60),
                                                                 .status = models::BookingStatus::Pending,
                                                                 .createdAt = now,
                                                                 .updatedAt = now})});
            rows.back().first = Key{rows.back().second->table, rows.back().second->id()};
        } else {
            person.phone = u"+1 %1"_s.arg(m_acts++);
            rows.push_back({Key{row.table, row.id()}, models::toRow(person)});
        }
    }
    // Another writer may commit between this one's first statement and its COMMIT.
    const qint64 ticket = m_endpoint->beginSql(trainer);
    after(pick(4000), [this, trainer, ticket, rows] {
        m_endpoint->commitSql(trainer, ticket, rows, m_now);
        wakeWaits();
    });
}

} // namespace simulation
