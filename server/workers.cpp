// The threads, their lanes and their end.
#include "server/workers.h"

#include "server/metrics.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace server
{

Workers::Workers(QByteArray databaseUrl, int threads)
    : m_url(std::move(databaseUrl)), m_mostWaiting(size_t(threads) * 512), m_mostRunning(std::max(1, threads / 4)),
      m_alive(threads), m_connections(size_t(threads), nullptr)
{
    for (Connection*& current : m_connections)
        m_threads.emplace_back([this, &current] { work(&current); });
}

Workers::~Workers()
{
    std::unordered_map<QByteArray, Lane> dropped;
    {
        std::unique_lock lock(m_mutex);
        m_ending = true;
        m_turns.clear();
        m_lanes.swap(dropped);
        while (!m_idle.empty())
            wakeOne();
        // Again and again: a statement may begin just after the cut, on a connection that was made just before it.
        while (m_alive > 0) {
            for (Connection* current : m_connections) {
                if (current)
                    current->cut();
            }
            m_left.wait_for(lock, std::chrono::milliseconds(100));
        }
    }
    for (std::thread& thread : m_threads)
        thread.join();
}

bool Workers::post(const QByteArray& lane, Job job)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_lanes.find(lane);
    const size_t inLane = known == m_lanes.end() ? 0 : known->second.jobs.size();
    if (m_ending || m_waiting >= m_mostWaiting || inLane >= m_mostWaiting / 4)
        return false;
    Lane& mine = m_lanes[lane];
    mine.jobs.push_back(std::move(job));
    ++m_waiting;
    giveTurn(lane, mine);
    if (!m_turns.empty())
        wakeOne();
    return true;
}

int Workers::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_waiting);
}

void Workers::giveTurn(const QByteArray& name, Lane& lane)
{
    if (lane.hasTurn || lane.jobs.empty() || lane.running >= m_mostRunning)
        return;
    lane.hasTurn = true;
    m_turns.push_back(name);
}

void Workers::wakeOne()
{
    if (m_idle.empty())
        return;
    m_idle.back()->isCalled = true;
    m_idle.back()->wake.notify_one();
    m_idle.pop_back();
}

void Workers::work(Connection** current)
{
    Idle idle;
    std::unique_ptr<Connection> connection;
    std::unique_lock lock(m_mutex);
    for (;;) {
        while (!m_ending && m_turns.empty()) {
            idle.isCalled = false;
            m_idle.push_back(&idle);
            idle.wake.wait(lock, [&idle] { return idle.isCalled; });
        }
        if (m_ending)
            break;
        const QByteArray name = std::move(m_turns.front());
        m_turns.pop_front();
        Job job;
        {
            Lane& lane = m_lanes[name];
            lane.hasTurn = false;
            job = std::move(lane.jobs.front());
            lane.jobs.pop_front();
            ++lane.running;
            --m_waiting;
            giveTurn(name, lane);
        }
        *current = nullptr;
        lock.unlock();
        if (connection && !connection->isOpen())
            connection.reset();
        if (!connection) {
            auto opened = Connection::open(m_url, true);
            if (opened)
                connection = std::move(*opened);
            else
                writeLog("error", "database_unreachable", {{u"state"_s, QString::fromLatin1(opened.error().state)}});
        }
        lock.lock();
        *current = connection.get();
        const bool isCut = m_ending;
        lock.unlock();
        if (!isCut)
            job(connection.get());
        job = {};
        lock.lock();
        *current = nullptr;
        if (m_ending)
            break;
        Lane& lane = m_lanes[name];
        --lane.running;
        giveTurn(name, lane);
        if (lane.jobs.empty() && lane.running == 0)
            m_lanes.erase(name);
        if (!m_turns.empty())
            wakeOne();
    }
    --m_alive;
    m_left.notify_all();
    lock.unlock();
}

} // namespace server
