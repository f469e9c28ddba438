// Time, network and faults.
#include "tests/simulation/world.h"

#include <QFile>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;
using syncing::Answered;
using syncing::Request;

namespace simulation
{

namespace
{
constexpr qint64 kMinute = 60'000;
constexpr qint64 kDay = 86'400'000;
} // namespace

World::World(quint64 seed, Mutation mutation, const QString& folder, const QString& empty)
    : m_random(seed), m_mutation(mutation), m_folder(folder), m_empty(empty), m_endpoint(seed * 31 + 7, mutation),
      m_ids(seed * 17 + 3), m_now(models::UtcTime::fromIso(u"2026-03-01T09:00:00Z")->ms)
{
    // Each seed has its own weather: some faults often, most never.
    for (int i = 0; i < int(Fault::Count); ++i)
        m_chance[Fault(i)] = pick(3) == 0 ? 20 + pick(180) : 0;
    m_chance[Fault::KillInside] = std::min(m_chance[Fault::KillInside], 60);
    prepareEndpoint();
    const int devices = 2 + pick(3);
    for (int i = 0; i < devices; ++i) {
        SimulatedDevice& device = addDevice(m_empty);
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
    const QString copy = u"%1/desk-%2.sqlite"_s.arg(m_folder).arg(m_files++);
    QFile::remove(copy);
    if (!QFile::copy(file, copy))
        fault(u"the test cannot copy a file"_s);
    m_devices.push_back(std::make_unique<SimulatedDevice>(int(m_devices.size()), copy, m_random(), [this] { return m_now; }));
    return *m_devices.back();
}

void World::bind(SimulatedDevice& device)
{
    device.open();
    const QString id = m_ids.next(models::UtcTime{m_now}).toString();
    (void)device.store().database().execute(
        u"UPDATE device SET database_id = '%1', incarnation = '%2'"_s.arg(id, m_ids.next(models::UtcTime{m_now}).toString()));
    const auto adopted = device.desk().adopt(
        {u"http://localhost"_s, u"t@example.org"_s, m_endpoint.userId.toString(), m_endpoint.trainerId.toString(), true});
    if (!adopted)
        fault(u"signing in failed: "_s + adopted.error().message);
    device.keychain = m_endpoint.signIn(id);
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

void World::tell(SimulatedDevice& device, const syncing::Event& event)
{
    if (!device.isOpen())
        return;
    if (strikes(Fault::KillInside))
        device.killIn = pick(6);
    syncing::Effects effects;
    try {
        effects = device.step(event);
    } catch (const Killed&) {
        stop(device);
        return;
    }
    device.killIn = -1;
    const int life = device.life;
    for (const syncing::Effect& effect : effects) {
        if (device.life != life)
            return;
        if (const auto* send = std::get_if<syncing::Send>(&effect)) {
            transmit(device, send->request);
        } else if (const auto* timer = std::get_if<syncing::SetTimer>(&effect)) {
            if (timer->ms > 5 * kMinute)
                fault(u"a device waits longer than five minutes"_s);
            after(timer->ms, [this, &device, life] {
                if (device.life == life)
                    tell(device, syncing::TimerFired{});
            });
        } else if (const auto* keep = std::get_if<syncing::KeepToken>(&effect)) {
            if (strikes(Fault::KeychainFails)) {
                tell(device, syncing::TokenKept{models::fail(models::ErrorCode::Keychain, u"locked"_s)});
            } else {
                device.keychain = keep->refreshToken;
                tell(device, syncing::TokenKept{});
            }
        } else if (std::get_if<syncing::ForgetToken>(&effect)) {
            device.keychain.clear();
        }
    }
}

void World::transmit(SimulatedDevice& device, const Request& request)
{
    const int life = device.life;
    const qint64 there = 5 + pick(400);
    trace([&] { return u"device %1 asks %2 %3"_s.arg(device.index).arg(request.path, QString::fromUtf8(request.body.left(1500))); });
    if (strikes(Fault::RequestDelayed)) {
        // It arrives when the device has long given it up.
        after(request.timeoutMs + pick(20 * kMinute), [this, request] { (void)m_endpoint.handle(request, m_now); });
        after(request.timeoutMs, [this, &device, life, request] { answerDevice(device, life, {request.id, 0, {}, {}, {}, true}, {}); });
        return;
    }
    after(there, [this, &device, request, life] { deliver(device, request, life); });
}

std::map<Key, std::optional<models::Row>> World::imagesOf(const Request& request) const
{
    std::map<Key, std::optional<models::Row>> images;
    if (request.method != "POST" || !request.path.endsWith(u"push"))
        return images;
    for (const QJsonValue& txn : QJsonDocument::fromJson(request.body).object().value("txns"_L1).toArray()) {
        for (const QJsonValue& op : txn.toObject().value("ops"_L1).toArray()) {
            const Key key{models::findTable(op.toObject().value("t"_L1).toString()),
                          models::Uuid::fromString(op.toObject().value("id"_L1).toString()).value_or(models::Uuid{})};
            const models::Row* row = m_endpoint.row(key);
            images[key] = row ? std::optional(*row) : std::nullopt;
        }
    }
    return images;
}

void World::deliver(SimulatedDevice& device, const Request& request, int life)
{
    const auto later = [&](Answered answer, std::map<Key, std::optional<models::Row>> images = {}) {
        after(5 + pick(300), [this, &device, life, answer = std::move(answer), images = std::move(images)] {
            answerDevice(device, life, answer, images);
        });
    };
    const auto refusal = [&](int status, const char* code, std::optional<int> seconds = {}) {
        later({request.id, status, "application/problem+json", QByteArray("{\"code\":\"") + code + "\"}", seconds, false});
    };
    if (m_now < m_downUntil || strikes(Fault::RequestCut))
        return later({request.id, 0, {}, {}, {}, false});
    if (strikes(Fault::Portal))
        return later({request.id, 200, "text/html", "<html>Welcome to the hotel</html>", {}, false});
    if (strikes(Fault::ServerError))
        return refusal(500, "internal");
    if (strikes(Fault::TooMany))
        return refusal(429, "too_many", pick(60));
    if (request.path.endsWith(u"push") && strikes(Fault::TooLarge))
        return refusal(413, "too_large");
    if (strikes(Fault::Unauthorized)) {
        if (m_mutation == Mutation::DropOn401)
            (void)device.store().database().execute(u"DELETE FROM journal_txn WHERE state IN ('queued', 'in_flight')"_s);
        // A refresh is not refused for nothing: that would be a revoked device.
        if (!request.path.endsWith(u"refresh"))
            return refusal(401, "unauthorized");
    }
    Answered answer = m_endpoint.handle(request, m_now);
    if (answer.status == 204) {
        // Nothing new: held, as a long poll is. What it holds for a minute, ours holds until there is something.
        m_waits.push_back({m_now, 0, [this, &device, request, life] { deliver(device, request, life); }});
        return;
    }
    if (request.method == "POST")
        wakeWaits();
    if (strikes(Fault::RequestDoubled))
        answer = m_endpoint.handle(request, m_now);
    if (strikes(Fault::AnswerLost))
        return later({request.id, 0, {}, {}, {}, true});
    if (strikes(Fault::BadBody)) {
        answer.body.truncate(answer.body.size() / 2);
        return later(answer);
    }
    later(answer, answer.status == 200 ? imagesOf(request) : std::map<Key, std::optional<models::Row>>{});
}

void World::wakeWaits()
{
    for (Later& wait : std::exchange(m_waits, {}))
        after(1 + pick(300), std::move(wait.what));
}

void World::answerDevice(SimulatedDevice& device, int life, const Answered& answer,
                         const std::map<Key, std::optional<models::Row>>& images)
{
    if (device.life != life)
        return;
    if (m_now < m_downUntil && answer.status != 0)
        return answerDevice(device, life, {answer.id, 0, {}, {}, {}, false}, {});
    trace([&] { return u"device %1 gets %2 %3"_s.arg(device.index).arg(answer.status).arg(QString::fromUtf8(answer.body.left(1500))); });
    tell(device, answer);
    if (device.life == life && !images.empty())
        lookAtAnswer(device, images);
}

void World::cloneFile()
{
    SimulatedDevice& original = *m_devices[size_t(pick(int(m_devices.size())))];
    trace([&] { return u"device %1 is copied to %2"_s.arg(original.index).arg(m_devices.size()); });
    original.kill();
    SimulatedDevice& copy = addDevice(original.file());
    copy.clockOffsetMs = original.clockOffsetMs;
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
        m_keptFile = u"%1/kept-%2.sqlite"_s.arg(m_folder).arg(m_files++);
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
        if (strikes(Fault::EndpointRestored)) {
            if (m_backup) {
                trace([] { return u"the endpoint is restored"_s; });
                m_endpoint.restore(*std::exchange(m_backup, std::nullopt));
                // That takes a while, and every connection breaks.
                m_downUntil = m_now + 2 * kMinute;
                wakeWaits();
            } else {
                m_backup = m_endpoint.backup();
            }
        }
        break;
    case 5:
        if (strikes(Fault::TokenLost) && device.isOpen()) {
            device.keychain.clear();
            stop(device);
        }
        break;
    case 6:
        if (strikes(Fault::LongSleep)) {
            device.kill();
            const qint64 days = pick(4) == 0 ? 500 : 40;
            after(days * kDay, [this, &device] {
                if (!device.isOpen())
                    start(device);
            });
            runUntil(m_now + days * kDay - kDay);
            m_endpoint.forgetOldTombstones(m_now);
            m_backup.reset();
        }
        break;
    default:
        act(device);
        break;
    }
}

QStringList World::run()
{
    const int steps = 25 + pick(40);
    for (int i = 0; i < steps && m_faults.isEmpty(); ++i) {
        happen();
        runUntil(m_now + 1 + pick(pick(3) == 0 ? 40 * int(kMinute) : 3000));
    }
    comeToRest();
    lookAtEnd();
    for (const QString& words : m_endpoint.faults())
        fault(words);
    return m_faults;
}

} // namespace simulation
