// What trainers and clients do: few people, few slots, so that they collide.
#include "models/rules/ids.h"
#include "tests/simulation/world.h"

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

} // namespace

void World::prepareEndpoint()
{
    const models::UtcTime now{m_now};
    const auto put = [&](const models::Row& row) {
        m_endpoint.commitSql(m_endpoint.beginSql(), {{Key{row.table, row.id()}, row}}, m_now);
    };
    const User trainer{.id = m_ids.next(now),
                       .email = u"t@example.org"_s,
                       .role = models::UserRole::Trainer,
                       .firstName = u"Tina"_s,
                       .lastName = u"Trainer"_s,
                       .createdAt = now,
                       .updatedAt = now};
    const models::TrainerProfile profile{.id = m_ids.next(now), .userId = trainer.id, .createdAt = now, .updatedAt = now};
    m_endpoint.userId = trainer.id;
    m_endpoint.trainerId = profile.id;
    put(models::toRow(trainer));
    put(models::toRow(profile));
    put(models::toRow(models::TrainerSettings{.id = m_ids.next(now),
                                              .trainerId = profile.id,
                                              .timeZone = u"Europe/Berlin"_s,
                                              .currency = u"EUR"_s,
                                              .createdAt = now,
                                              .updatedAt = now}));
    const models::TrainerService service{.id = m_ids.next(now),
                                         .trainerId = profile.id,
                                         .name = u"PT"_s,
                                         .duration = 60,
                                         .price = {5000},
                                         .createdAt = now,
                                         .updatedAt = now};
    m_service = service.id;
    put(models::toRow(service));
}

std::optional<ChangeSet> World::someAct(SimulatedDevice& device)
{
    const auto reader = device.reader();
    const models::UtcTime now = device.now();
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
        models::addInsert(changes, models::TrainerClient{.id = models::rosterId(m_endpoint.trainerId, user.id),
                                                         .trainerId = m_endpoint.trainerId,
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
                                                       .trainerId = m_endpoint.trainerId,
                                                       .serviceId = m_service,
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
            if (const auto id = models::Uuid::derived(session->id, u"points"); !reader.find<models::LoyaltyPoint>(id).value())
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
    const auto clients = m_endpoint.rowsOf(models::tableOf<User>());
    const auto bookings = m_endpoint.rowsOf(models::tableOf<models::Booking>());
    std::vector<std::pair<Key, std::optional<models::Row>>> rows;
    if (pick(2) == 0 && !bookings.empty()) {
        const models::Row row = bookings[size_t(pick(int(bookings.size())))];
        models::Booking session = models::fromRow<models::Booking>(row).value();
        session.notes = u"client %1"_s.arg(m_acts++);
        if (pick(3) == 0)
            session.status = models::BookingStatus::Cancelled;
        rows.push_back({Key{row.table, row.id()}, models::toRow(session)});
    } else {
        const models::Row row = clients[size_t(pick(int(clients.size())))];
        User person = models::fromRow<User>(row).value();
        person.phone = u"+1 %1"_s.arg(m_acts++);
        rows.push_back({Key{row.table, row.id()}, models::toRow(person)});
    }
    // Another writer may commit between this one's first statement and its COMMIT.
    const qint64 ticket = m_endpoint.beginSql();
    after(pick(4000), [this, ticket, rows] {
        std::vector<std::pair<Key, std::optional<models::Row>>> present;
        for (const auto& [key, row] : rows) {
            if (m_endpoint.row(key))
                present.push_back({key, row});
        }
        m_endpoint.commitSql(ticket, present, m_now);
        wakeWaits();
    });
}

} // namespace simulation
