// What happens to files, programs and the endpoint's disk.
#include "tests/simulation/support/world.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace simulation
{

namespace
{
constexpr qint64 kDisasterMinute = 60'000;
constexpr qint64 kDisasterDay = 86'400'000;
} // namespace

void World::cloneFile()
{
    SimulatedDevice& original = *m_devices[size_t(pick(int(m_devices.size())))];
    trace([&] { return u"device %1 is copied to %2"_s.arg(original.index).arg(m_devices.size()); });
    original.kill();
    SimulatedDevice& copy = addDevice(original.file());
    copy.clockOffsetMs = original.clockOffsetMs;
    copy.trainer = original.trainer;
    // A copied folder meets the same token file.
    copy.keychain = original.keychain;
    m_made[copy.index] = m_made[original.index];
    start(original);
    start(copy);
}

void World::restoreFile()
{
    if (m_keptOf < 0) {
        m_keptOf = pick(int(m_devices.size()));
        SimulatedDevice& device = *m_devices[size_t(m_keptOf)];
        device.kill();
        m_keptFile = u"%1/kept-%2.sqlite"_s.arg(m_setup.folder).arg(m_files++);
        QFile::copy(device.file(), m_keptFile);
        trace([&] { return u"the file of device %1 is kept"_s.arg(m_keptOf); });
        m_madeThen[m_keptOf] = m_made[m_keptOf];
        start(device);
        return;
    }
    SimulatedDevice& device = *m_devices[size_t(m_keptOf)];
    device.kill();
    QFile::remove(device.file());
    QFile::copy(m_keptFile, device.file());
    trace([&] { return u"the file of device %1 is brought back"_s.arg(m_keptOf); });
    m_made[m_keptOf] = m_madeThen[m_keptOf];
    start(device);
}

void World::restoreEndpoint()
{
    if (!std::exchange(m_hasBackup, !m_hasBackup)) {
        m_endpoint->keepBackup();
        return;
    }
    trace([] { return u"the endpoint is restored"_s; });
    m_endpoint->restoreBackup();
    // That takes a while, and every connection breaks.
    m_downUntil = m_now + 2 * kDisasterMinute;
    wakeWaits();
}

void World::sleepLong(SimulatedDevice& device)
{
    device.kill();
    const qint64 days = pick(4) == 0 ? 500 : 40;
    after(days * kDisasterDay, [this, &device] {
        if (!device.isOpen())
            start(device);
    });
    runUntil(m_now + days * kDisasterDay - kDisasterDay);
    m_endpoint->forgetOldTombstones(m_now);
    m_hasBackup = false;
}

void World::upgrade(SimulatedDevice& device)
{
    trace([&] { return u"the program of device %1 is replaced by a newer one"_s.arg(device.index); });
    device.kill();
    device.makeOlder();
    // The first start of the newer program dies in the middle of the migration now and then.
    if (pick(2) == 0)
        device.breakMigration();
    start(device);
}

} // namespace simulation
