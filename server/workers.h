// Threads that do the database's work, each with a connection of its own; the serving thread never waits.
#pragma once

#include "server/pg.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <vector>

namespace server
{

/// Jobs stand in lanes, one for each tenant (or whoever asks before that is known). The lanes take turns, and none has
/// more than a quarter of the threads: a tenant that sends without a pause slows only itself.
class Workers
{
public:
    /// A job gets its thread's connection, or nullptr while the database cannot be reached.
    using Job = std::function<void(Connection*)>;

    Workers(QByteArray databaseUrl, int threads);
    /// Drops what is queued and cuts what runs: whoever still waited for it has gone.
    ~Workers();
    Q_DISABLE_COPY_MOVE(Workers)

    /// Queues a job. False when so much waits that it would only be answered too late: say 503 instead.
    bool post(const QByteArray& lane, Job job);
    int waiting() const;

private:
    struct Lane {
        std::deque<Job> jobs;
        int running = 0;
        bool hasTurn = false; ///< stands in m_turns
    };
    struct Idle {
        std::condition_variable wake;
        bool isCalled = false;
    };
    void work(Connection** current);
    void wakeOne();
    void giveTurn(const QByteArray& name, Lane& lane);

    const QByteArray m_url;
    const size_t m_mostWaiting;
    const int m_mostRunning; ///< of one lane
    mutable std::mutex m_mutex;
    std::condition_variable m_left;
    std::unordered_map<QByteArray, Lane> m_lanes;
    std::deque<QByteArray> m_turns;
    std::vector<Idle*> m_idle; ///< the last one is called first: its connection has its plans and pages at hand
    size_t m_waiting = 0;
    int m_alive = 0;
    bool m_ending = false;
    std::vector<Connection*> m_connections; ///< by thread; nullptr while it has none
    std::vector<std::thread> m_threads;
};

} // namespace server
