// A request and its answer, as the rest of the endpoint sees them; no word of the network library.
#pragma once

#include <QByteArray>
#include <functional>

namespace server
{

/// A whole request: its head and body arrived within the limits. The body is as sent (perhaps gzipped).
struct HttpRequest {
    QByteArray method;
    QByteArray path;
    QByteArray query;
    QByteArray authorization;
    QByteArray contentType;
    QByteArray contentEncoding;
    QByteArray acceptEncoding;
    QByteArray body;
    QByteArray address;           ///< the client's; through a trusted proxy, the one it names
    std::function<bool()> isGone; ///< whether whoever waits for the answer has left; on the serving thread
};

struct HttpResponse {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body{};
    QByteArray contentEncoding{};
    int retryAfter = 0; ///< seconds; 0: not said
    QByteArray allow{}; ///< the methods of a 405
};

/// Answers one request; may be called once, from any thread.
using Respond = std::function<void(HttpResponse)>;
using HttpHandler = std::function<void(HttpRequest, Respond)>;

} // namespace server
