// FaultProxy: stands between a device and the endpoint on loopback, and does to requests what networks do.
#pragma once

#include <QByteArray>
#include <QString>
#include <atomic>
#include <functional>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace tests
{

/// What happens to one request.
enum class Fate {
    Pass,
    CutRequest,  ///< the connection breaks before the endpoint sees it
    LoseAnswer,  ///< the endpoint does it, the answer never comes
    CutAnswer,   ///< half of the answer comes
    Twice,       ///< it arrives twice; the second answer comes back
    Late,        ///< given up by the device, it arrives after its next request: the order is another
    Portal,      ///< a hotel's page answers instead
    BareAnswer,  ///< a proxy strips every header but the length
    BrokenGzip,  ///< the body says gzip and is none
    ServerError, ///< 502 of a balancer, as HTML
    Delay        ///< a tenth of a second each way
};

class FaultProxy
{
public:
    /// Decides the fate of the n-th request (from 0) by its first line, e.g. `POST /v1/sync/push HTTP/1.1`. Called from
    /// the proxy's threads, one at a time.
    using Plan = std::function<Fate(int number, const QByteArray& firstLine)>;

    FaultProxy(quint16 target, Plan plan);
    ~FaultProxy();
    FaultProxy(const FaultProxy&) = delete;
    FaultProxy& operator=(const FaultProxy&) = delete;

    quint16 port() const { return m_port; }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    int requests() const { return m_requests; }
    /// How many requests met another fate than to pass.
    int faults() const { return m_faults; }
    qint64 bytesUp() const { return m_up; }
    qint64 bytesDown() const { return m_down; }

private:
    void accept();
    void serve(int client);
    /// Sends a request to the endpoint on a connection of its own; the whole answer, or nothing.
    QByteArray forward(const QByteArray& request);
    QByteArray readMessage(int socket, QByteArray& buffer);
    void remember(int socket);
    void forget(int socket);

    quint16 m_target;
    Plan m_plan;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_ending = false;
    std::atomic<int> m_requests = 0, m_faults = 0;
    std::atomic<qint64> m_up = 0, m_down = 0;
    std::mutex m_guard;
    std::set<int> m_open;
    QByteArray m_late;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

} // namespace tests
