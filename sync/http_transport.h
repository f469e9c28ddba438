// HttpTransport: carries the core's requests over HTTPS.
#pragma once

#include "sync/core/events.h"

#include <QNetworkAccessManager>
#include <QUrl>
#include <functional>
#include <map>

class QNetworkReply;

namespace syncing
{

/// Checks an endpoint's address: HTTPS, or plain HTTP on a loopback address. Invalid otherwise.
models::Result<QUrl> endpointUrl(const QString& text);

/// Sends requests, with a deadline for the whole exchange and one for silence; bodies are gzipped. Redirects are not followed: a token
/// goes to the endpoint and to nobody else.
class HttpTransport
{
public:
    explicit HttpTransport(QUrl endpoint);
    ~HttpTransport();
    Q_DISABLE_COPY_MOVE(HttpTransport)

    /// `done` is called once, later, unless the request is aborted.
    void send(const Request& request, std::function<void(const Answered&)> done);
    void abort(int id);

private:
    QUrl m_endpoint;
    QNetworkAccessManager m_network;
    std::map<int, QNetworkReply*> m_running;
};

/// A gzip stream (RFC 1952) of the data.
QByteArray gzip(const QByteArray& data);

} // namespace syncing
