// Time, network and faults.
#include "tests/simulation/support/world.h"

#include <QFile>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace simulation
{

namespace
{
constexpr qint64 kMinute = 60'000;
constexpr qint64 kDay = 86'400'000;
} // namespace

const char* faultWord(Fault fault)
{
    static constexpr const char* kWords[] = {"RequestCut",       "AnswerLost",   "RequestDoubled", "RequestDelayed",
                                             "Portal",           "BadBody",      "ServerError",    "TooMany",
                                             "TooLarge",         "Unauthorized", "Kill",           "KillInside",
                                             "KeychainFails",    "TokenLost",    "FileCloned",     "FileRestored",
                                             "EndpointRestored", "ClockWrong",   "LongSleep",      "Upgraded",
                                             "NewerEndpoint"};
    static_assert(std::size(kWords) == size_t(Fault::Count));
    return kWords[size_t(fault)];
}

World::World(Setup setup)
    : m_setup(std::move(setup)), m_random(m_setup.seed), m_ids(m_setup.seed * 17 + 3),
      m_now(models::UtcTime::fromIso(u"2026-03-01T09:00:00Z")->ms)
{
    // Each seed has its own weather: some faults often, most never.
    for (int i = 0; i < int(Fault::Count); ++i)
        m_chance[Fault(i)] = pick(3) == 0 ? 20 + pick(180) : 0;
    m_chance[Fault::KillInside] = std::min(m_chance[Fault::KillInside], 60);
    for (int i = 0; i < int(Fault::Count); ++i) {
        if (m_setup.limits.without >> i & 1)
            m_chance[Fault(i)] = 0;
    }
    // Mostly one trainer: what is to collide must be on the same desk.
    m_endpoint = m_setup.open(pick(4) == 0 ? 2 + pick(2) : 1);
    for (int trainer = 0; trainer < m_endpoint->trainers(); ++trainer)
        prepareEndpoint(trainer);
    const int devices = 2 + pick(3) + (m_endpoint->trainers() > 1 ? 1 : 0);
    for (int i = 0; i < devices; ++i) {
        SimulatedDevice& device = addDevice(m_setup.empty);
        device.trainer = i < 2 ? 0 : (i - 1) % m_endpoint->trainers();
        bind(device);
        if (strikes(Fault::ClockWrong)) {
            static constexpr qint64 kLies[] = {3'600'000, -3'600'000, 5 * 365 * kDay, -5 * 365 * kDay};
            device.clockOffsetMs = kLies[pick(4)];
        }
        start(device);
    }
}

World::~World()
{
    for (auto& device : m_devices) {
        device->kill();
        QFile::remove(device->file());
    }
    if (!m_keptFile.isEmpty())
        QFile::remove(m_keptFile);
}

void World::fault(const QString& words)
{
    if (m_faults.size() < 20)
        m_faults.append(words);
}

bool World::strikes(Fault which)
{
    return !m_calm && pick(1000) < m_chance[which];
}

void World::after(qint64 ms, std::function<void()> what)
{
    const auto later = [](const Later& a, const Later& b) { return std::tie(a.at, a.order) > std::tie(b.at, b.order); };
    m_later.push_back({m_now + ms, ++m_order, std::move(what)});
    std::push_heap(m_later.begin(), m_later.end(), later);
}

void World::runUntil(qint64 ms)
{
    const auto later = [](const Later& a, const Later& b) { return std::tie(a.at, a.order) > std::tie(b.at, b.order); };
    while (!m_later.empty() && m_later.front().at <= ms) {
        std::pop_heap(m_later.begin(), m_later.end(), later);
        Later next = std::move(m_later.back());
        m_later.pop_back();
        m_now = std::max(m_now, next.at);
        next.what();
    }
    m_now = std::max(m_now, ms);
}

SimulatedDevice& World::addDevice(const QString& file)
{
    const QString copy = u"%1/desk-%2.sqlite"_s.arg(m_setup.folder).arg(m_files++);
    QFile::remove(copy);
    if (!QFile::copy(file, copy))
        fault(u"the test cannot copy a file"_s);
    m_devices.push_back(
        std::make_unique<SimulatedDevice>(int(m_devices.size()), copy, m_random(), [this] { return m_now; }));
    return *m_devices.back();
}

void World::bind(SimulatedDevice& device)
{
    device.open();
    const QString id = m_ids.next(models::UtcTime{m_now}).toString();
    (void)device.store().database().execute(u"UPDATE device SET database_id = '%1', incarnation = '%2'"_s.arg(
        id, m_ids.next(models::UtcTime{m_now}).toString()));
    const EndpointDoor::Account account = m_endpoint->account(device.trainer);
    const auto adopted = device.desk().adopt(
        {u"http://localhost"_s, u"t@example.org"_s, account.user.toString(), account.trainer.toString(), true});
    if (!adopted)
        fault(u"signing in failed: "_s + adopted.error().message);
    device.keychain = m_endpoint->signIn(device.trainer, id);
    device.kill();
}

void World::start(SimulatedDevice& device)
{
    device.open();
    tell(device, syncing::Started{device.keychain});
}

void World::stop(SimulatedDevice& device)
{
    trace([&] { return u"device %1 is killed"_s.arg(device.index); });
    device.kill();
    after(pick(5 * kMinute), [this, &device] {
        if (!device.isOpen())
            start(device);
    });
}

void World::note(const SimulatedDevice& device, const QByteArray& what)
{
    const QByteArray line = QByteArray::number(m_now) + ' ' + QByteArray::number(device.index) + ' ' + what + '\n';
    m_trace.addData(line);
}

void World::trace(const std::function<QString()>& words) const
{
    static const bool kTracing = qEnvironmentVariableIsSet("TRAINERDESK_SIM_TRACE");
    if (kTracing)
        qInfo().noquote() << models::UtcTime{m_now}.toString() << words();
}

void World::happen()
{
    SimulatedDevice& device = *m_devices[size_t(pick(int(m_devices.size())))];
    switch (pick(12)) {
    case 0:
        clientProgramWrites();
        break;
    case 1:
        if (strikes(Fault::Kill) && device.isOpen())
            stop(device);
        break;
    case 2:
        if (strikes(Fault::FileCloned) && m_devices.size() < 5)
            cloneFile();
        break;
    case 3:
        if (strikes(Fault::FileRestored))
            restoreFile();
        break;
    case 4:
        if (strikes(Fault::EndpointRestored))
            restoreEndpoint();
        break;
    case 5:
        if (strikes(Fault::TokenLost) && device.isOpen()) {
            device.keychain.clear();
            stop(device);
        }
        break;
    case 6:
        if (strikes(Fault::LongSleep))
            sleepLong(device);
        break;
    case 7:
        if (strikes(Fault::Upgraded))
            upgrade(device);
        break;
    default:
        act(device);
        break;
    }
}

QStringList World::run()
{
    const int wanted = 25 + pick(40);
    const int steps = m_setup.limits.steps < 0 ? wanted : std::min(wanted, m_setup.limits.steps);
    for (int i = 0; i < steps && m_faults.isEmpty(); ++i) {
        happen();
        runUntil(m_now + 1 + pick(pick(3) == 0 ? 40 * int(kMinute) : 3000));
    }
    comeToRest();
    lookAtEnd();
    for (const QString& words : m_endpoint->faults())
        fault(words);
    return m_faults;
}

} // namespace simulation
