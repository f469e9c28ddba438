// The listener: HTTP/1.1 with limits on everything a stranger can send. The one place that knows Boost.Beast.
#pragma once

#include "models/result.h"
#include "server/http.h"

#include <QStringList>
#include <chrono>
#include <functional>
#include <memory>

namespace server
{

/// Limits and addresses. The phases of a request each have a deadline, so a slow sender cannot hold a connection.
struct ListenerOptions {
    QString address;
    quint16 port = 0;
    QString certificateFile; ///< PEM chain; empty: plain HTTP
    QString keyFile;
    QList<QByteArray> trustedProxies; ///< whose X-Forwarded-For counts
    int connections = 4096;
    int connectionsPerAddress = 1024;
    quint64 bodyBytes = 4 * 1024 * 1024;
    unsigned headerBytes = 64 * 1024;
    std::chrono::seconds headerTime{10};
    std::chrono::seconds bodyTime{60};
    std::chrono::seconds idleTime{60};
    std::chrono::seconds drainTime{9};
};

/// Connection counts, read by the metrics.
struct ListenerFigures {
    qint64 open = 0;
    qint64 accepted = 0;
    qint64 refused = 0;
    qint64 malformed = 0;
};

class HttpListener
{
public:
    HttpListener(ListenerOptions options, HttpHandler handler);
    ~HttpListener();
    Q_DISABLE_COPY_MOVE(HttpListener)

    /// Binds the address and reads the certificate. Invalid or Io with a sentence.
    models::Status open();
    /// The bound address as `ADDRESS:PORT`.
    QString boundAddress() const;
    quint16 port() const;

    /// Serves until stopped. With `signals`, TERM and INT stop it.
    void run(bool handleSignals);
    /// Takes no more connections, closes idle ones, gives requests in flight their time, then run() returns. Any thread.
    void stop();
    /// Called on the serving thread when stopping begins.
    void onStopping(std::function<void()> call);
    /// Runs `call` on the serving thread; any thread.
    void post(std::function<void()> call);
    /// Calls `call` on the serving thread again and again.
    void every(std::chrono::milliseconds period, std::function<void()> call);
    ListenerFigures figures() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace server
