// Threads that do the database's work, each with a connection of its own; the serving thread never waits.
#pragma once

#include "server/pg.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace server
{

class Workers
{
public:
    /// A job gets its thread's connection, or nullptr while the database cannot be reached.
    using Job = std::function<void(Connection*)>;

    Workers(QByteArray databaseUrl, int threads);
    /// Finishes what was given.
    ~Workers();
    Q_DISABLE_COPY_MOVE(Workers)

    /// Queues a job. False when so much waits that it would only be answered too late: say 503 instead.
    bool post(Job job);
    int waiting() const;

private:
    void work();

    const QByteArray m_url;
    const size_t m_mostWaiting;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace server
