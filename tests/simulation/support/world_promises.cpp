// Coming to rest, and looking at the promises.
#include "tests/simulation/support/world.h"

#include <set>

using namespace Qt::StringLiterals;
using models::Row;

namespace simulation
{

namespace
{

constexpr qint64 kHour = 3'600'000;
constexpr int kRestRounds = 8;

QString differenceOf(const Row& ours, const Row& theirs)
{
    QStringList columns;
    for (size_t i = 0; i < ours.values.size(); ++i) {
        if (ours.values[i] != theirs.values[i])
            columns.append(ours.table->columns[i].name);
    }
    return columns.join(u", "_s);
}

} // namespace

void World::comeToRest()
{
    m_calm = true;
    // What was sent long ago still arrives.
    runUntil(m_now + kHour);
    // Whoever stood before a newer endpoint gets the newer program.
    for (const auto& device : m_devices) {
        device->kill();
        start(*device);
    }
    for (int round = 0; round < kRestRounds; ++round) {
        for (const auto& device : m_devices) {
            if (!device->isOpen())
                start(*device);
            if (device->keychain.isEmpty()) {
                // The trainer signs in again.
                const auto identity = device->desk().device();
                if (identity)
                    device->keychain = m_endpoint->signIn(device->trainer, identity->databaseId);
                (void)device->desk().setSignedIn(true);
                device->kill();
                start(*device);
            }
            tell(*device, syncing::Woken{true});
            runUntil(m_now + 2 * 60'000);
        }
        runUntil(m_now + 10 * 60'000);
    }
}

void World::lookAtAnswer(SimulatedDevice& device, const std::map<Key, std::optional<Row>>& images)
{
    // Rows whose parents were not pulled yet wait for the pull.
    if (device.number(u"SELECT count(*) FROM inbox WHERE kind = 'answer'"_s) > 0)
        return;
    for (const auto& [key, image] : images) {
        const auto live = device.reader().row(*key.first, key.second);
        const qint64 pending = device.number(
            u"SELECT count(*) FROM journal_op o JOIN journal_txn t ON t.id = o.txn_id WHERE o.table_name = ? AND o.row_id = ? "
            "AND (t.state IN ('queued', 'in_flight') OR t.hidden = 1)"_s,
            {key.first->name, key.second.toString()});
        if (!live || pending > 0)
            continue;
        if (live->has_value() != image.has_value())
            fault(u"device %1: after the answer a row of %2 is %3"_s.arg(device.index)
                      .arg(key.first->name, image ? u"missing"_s : u"left over"_s));
        else if (image && **live != *image)
            fault(u"device %1: after the answer a row of %2 differs in %3"_s.arg(device.index)
                      .arg(key.first->name, differenceOf(**live, *image)));
    }
}

void World::lookAtJournal(SimulatedDevice& device)
{
    const auto say = [&](const QString& words) { fault(u"device %1: %2"_s.arg(device.index).arg(words)); };
    // 5 and 8: every act ends, and none waits.
    const qint64 waiting = device.number(u"SELECT count(*) FROM journal_txn WHERE state IN ('queued', 'in_flight')"_s);
    if (waiting > 0)
        say(u"%1 acts still wait (%2)"_s.arg(waiting).arg(device.desk().status()->sentence));
    if (device.number(u"SELECT count(*) FROM shadow"_s) > 0 && waiting == 0)
        say(u"a shadow is left over"_s);
    // 5: none was dropped.
    const QStringList labels = device.texts(u"SELECT label FROM journal_txn"_s);
    const std::set<QString> kept(labels.begin(), labels.end());
    for (const auto& [label, at] : m_made[device.index]) {
        // Acknowledged acts are forgotten after sixty days.
        if (m_now - at < (storage::kKeepAcknowledgedDays - 2) * 24 * kHour && !kept.contains(label))
            say(u"%1 was lost"_s.arg(label));
    }
    // 2 and 14: what the endpoint acknowledged is in effect there, also after it was restored.
    for (const QString& id : device.texts(u"SELECT id FROM journal_txn WHERE state = 'acknowledged' AND verdict <> "
                                          "'healing' AND acknowledged_at > '%1'"_s.arg(
                                              device.now().plusDays(-storage::kKeepAcknowledgedDays + 2).toString()))) {
        if (!m_endpoint->knowsAct(device.trainer, id))
            say(u"the endpoint does not know an act that it acknowledged"_s);
    }
}

void World::lookAtRows(SimulatedDevice& device)
{
    const auto say = [&](const QString& words) { fault(u"device %1: %2"_s.arg(device.index).arg(words)); };
    // 10: references hold.
    if (device.number(u"SELECT count(*) FROM pragma_foreign_key_check"_s) > 0)
        say(u"a reference is broken"_s);
    // The gate is shut whenever nobody writes.
    if (device.number(u"SELECT writing FROM device"_s) != 0)
        say(u"the gate stands open"_s);
    const QString own = m_endpoint->account(device.trainer).trainer.toString();
    for (const models::TableInfo* table : models::allTables()) {
        std::map<models::Uuid, Row> ours;
        (void)device.reader().eachRow(*table, QString(), {}, [&](const Row& row) -> models::Status {
            // 16: nothing of another trainer.
            if (table->indexOf(u"trainer_id") >= 0 && models::textOf(row.at(u"trainer_id")) != own)
                say(u"a row of %1 is another trainer's"_s.arg(table->name));
            ours[row.id()] = row;
            return {};
        });
        // 3: equal rows.
        for (const Row& row : m_endpoint->rowsOf(device.trainer, *table)) {
            const auto it = ours.find(row.id());
            if (it == ours.end())
                say(u"a row of %1 is missing"_s.arg(table->name));
            else if (it->second != row)
                say(u"a row of %1 differs in %2"_s.arg(table->name, differenceOf(it->second, row)));
            if (it != ours.end())
                ours.erase(it);
        }
        if (!ours.empty())
            say(u"%1 rows of %2 are not at the endpoint"_s.arg(ours.size()).arg(table->name));
    }
}

void World::lookAtEnd()
{
    for (const auto& held : m_devices) {
        SimulatedDevice& device = *held;
        if (!device.isOpen())
            continue;
        if (qEnvironmentVariableIsSet("TRAINERDESK_SIM_TRACE")) {
            for (const QString& line :
                 device.texts(u"SELECT position || ' ' || label || ' ' || kind || ' ' || state || ' ' || "
                              "coalesce(verdict, '-') || ' ' || coalesce(code, '-') || ' ' || id || ' ' || "
                              "device_seq || ' ' || coalesce(effect_seq, '-') || ' hidden ' || hidden || ' ' "
                              "|| coalesce(parent, '') || ' ' || (SELECT group_concat(o.op || ' ' || "
                              "o.table_name || ' ' || o.row_id) FROM journal_op o WHERE o.txn_id = t.id) "
                              "FROM journal_txn t ORDER BY position"_s))
                qInfo().noquote() << u"device"_s << device.index << line;
        }
        lookAtJournal(device);
        lookAtRows(device);
    }
    // 11: no two active bookings overlap.
    for (int trainer = 0; trainer < m_endpoint->trainers(); ++trainer) {
        std::set<QString> starts;
        for (const Row& row : m_endpoint->rowsOf(trainer, models::tableOf<models::Booking>())) {
            if (models::textOf(row.at(u"status")) != u"cancelled" &&
                !starts.insert(models::textOf(row.at(u"start_time"))).second)
                fault(u"two active bookings overlap"_s);
        }
    }
}

} // namespace simulation
