// The threads and their queue.
#include "server/workers.h"

#include "server/metrics.h"

using namespace Qt::StringLiterals;

namespace server
{

Workers::Workers(QByteArray databaseUrl, int threads) : m_url(std::move(databaseUrl)), m_mostWaiting(size_t(threads) * 512)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

Workers::~Workers()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

bool Workers::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_ending || m_jobs.size() >= m_mostWaiting)
            return false;
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

int Workers::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_jobs.size());
}

void Workers::work()
{
    std::unique_ptr<Connection> connection;
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        if (connection && !connection->isOpen())
            connection.reset();
        if (!connection) {
            auto opened = Connection::open(m_url, true);
            if (opened)
                connection = std::move(*opened);
            else
                writeLog("error", "database_unreachable", {{u"state"_s, QString::fromLatin1(opened.error().state)}});
        }
        job(connection.get());
    }
}

} // namespace server
