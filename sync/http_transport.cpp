// Requests over QNetworkAccessManager.
#include "sync/http_transport.h"

#include <QHostAddress>
#include <QNetworkReply>
#include <QTimer>
#include <zlib.h>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::Result;

namespace syncing
{

namespace
{

constexpr qsizetype kWorthGzip = 1024;
/// No honest answer is longer; a hostile one must not fill the memory.
constexpr qint64 kLongestAnswer = 96 * 1024 * 1024;

bool isLoopback(const QString& host)
{
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

} // namespace

Result<QUrl> endpointUrl(const QString& text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || url.host().isEmpty() || (scheme != u"https" && scheme != u"http") || url.hasQuery() ||
        url.hasFragment() || !url.userInfo().isEmpty())
        return models::fail(ErrorCode::Usage, u"Give the endpoint as an address like https://sync.example.org."_s);
    if (scheme == u"http" && !isLoopback(url.host()))
        return models::fail(ErrorCode::Usage,
                            u"The endpoint's address must begin with https://. Plain http is accepted only "
                            "for this computer itself."_s);
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    return url;
}

QByteArray gzip(const QByteArray& data)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(data.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data.constData()));
    stream.avail_in = uInt(data.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = uInt(out.size());
    const int done = deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return done == Z_STREAM_END ? out : QByteArray();
}

HttpTransport::HttpTransport(QUrl endpoint) : m_endpoint(std::move(endpoint))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HttpTransport::~HttpTransport()
{
    while (!m_running.empty())
        abort(m_running.begin()->first);
}

void HttpTransport::send(const Request& request, std::function<void(const Answered&)> done)
{
    QNetworkRequest network(QUrl(m_endpoint.toString(QUrl::FullyEncoded) + request.path, QUrl::StrictMode));
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    // Its ping needs an answer within the deadline anyway; HTTP/1.1 is what the protocol speaks.
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setRawHeader("Accept", "application/json, application/problem+json");
    if (!request.bearer.isEmpty())
        network.setRawHeader("Authorization", "Bearer " + request.bearer.toLatin1());
    QByteArray body = request.body;
    if (request.method == "POST") {
        network.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        if (body.size() > kWorthGzip) {
            if (QByteArray small = gzip(body); !small.isEmpty()) {
                body = std::move(small);
                network.setRawHeader("Content-Encoding", "gzip");
            }
        }
    }
    QNetworkReply* reply =
        request.method == "POST" ? m_network.post(network, body) : m_network.sendCustomRequest(network, request.method);
    m_running[request.id] = reply;
    const auto endAfter = [reply](int ms) {
        auto* deadline = new QTimer(reply);
        deadline->setSingleShot(true);
        QObject::connect(deadline, &QTimer::timeout, reply, [reply] {
            reply->setProperty("timedOut", true);
            reply->abort();
        });
        deadline->start(ms);
        return deadline;
    };
    endAfter(request.timeoutMs);
    auto* quiet = endAfter(std::min(request.quietMs, request.timeoutMs));
    for (const auto moved : {&QNetworkReply::uploadProgress, &QNetworkReply::downloadProgress})
        QObject::connect(reply, moved, quiet, qOverload<>(&QTimer::start));
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > kLongestAnswer)
            reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply, id = request.id, done = std::move(done)] {
        m_running.erase(id);
        Answered answer{id};
        // An answer that broke off, or whose gzip is damaged, is no answer, whatever its first line said.
        const auto error = reply->error();
        const bool whole =
            error == QNetworkReply::NoError ||
            (error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ContentReSendError) ||
            error == QNetworkReply::AuthenticationRequiredError;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (whole && status > 0) {
            answer.status = status;
            answer.contentType = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
            answer.body = reply->readAll();
            bool isNumber = false;
            const int seconds = reply->rawHeader("Retry-After").trimmed().toInt(&isNumber);
            if (isNumber)
                answer.retryAfterSeconds = std::clamp(seconds, 0, 3600);
        }
        answer.timedOut = reply->property("timedOut").toBool();
        answer.isUntrusted = error == QNetworkReply::SslHandshakeFailedError;
        reply->deleteLater();
        done(answer);
    });
}

void HttpTransport::abort(int id)
{
    const auto it = m_running.find(id);
    if (it == m_running.end())
        return;
    QNetworkReply* reply = it->second;
    m_running.erase(it);
    reply->disconnect();
    reply->abort();
    reply->deleteLater();
}

} // namespace syncing
