// Boost.Beast with coroutines: sessions, deadlines, TLS, draining.
#include <utility> // before Asio: g++ 12 with Boost 1.74 misses std::exchange otherwise

#include "server/http_listener.h"

#include "server/problem.h"

#include <QFile>
#include <QHash>
#include <QScopeGuard>
#include <atomic>
#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <csignal>
#include <optional>
#include <unordered_set>

using namespace Qt::StringLiterals;
namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using tcp = asio::ip::tcp;
using boost::system::error_code;

namespace server
{

namespace
{

/// Awaits with the error as a value: `auto [ec, n] = co_await op(token)`.
constexpr auto kUseAwait = asio::use_awaitable;

/// One connection, as the drain sees it.
struct SessionRecord {
    tcp::socket* socket = nullptr;
    bool isIdle = true;
};

/// A request whose answer is awaited: the timer never fires, it is cancelled when there is news.
struct PendingAnswer {
    explicit PendingAnswer(asio::io_context& io) : news(io, asio::steady_timer::time_point::max()) {}
    asio::steady_timer news;
    std::optional<HttpResponse> response;
    bool isGone = false;
};

QByteArray headerOf(const http::request<http::string_body>& request, http::field field)
{
    const auto value = request[field];
    return QByteArray(value.data(), qsizetype(value.size()));
}

} // namespace

struct HttpListener::Private {
    Private(ListenerOptions o, HttpHandler h) : options(std::move(o)), handler(std::move(h)) {}

    ListenerOptions options;
    HttpHandler handler;
    asio::io_context io{1};
    tcp::acceptor acceptor{io};
    asio::ssl::context tls{asio::ssl::context::tls_server};
    bool isTls = false;
    bool isStopping = false;
    std::unordered_set<SessionRecord*> sessions;
    QHash<QByteArray, int> perAddress;
    std::function<void()> stopping;
    std::optional<asio::steady_timer> drainEnd;
    std::atomic<qint64> open = 0, accepted = 0, refused = 0, malformed = 0;

    asio::awaitable<void> acceptLoop();
    template <class Stream>
    asio::awaitable<void> serve(Stream& stream, tcp::socket& socket, QByteArray peer);
    asio::awaitable<void> session(tcp::socket socket, QByteArray peer);
    template <class Stream>
    asio::awaitable<bool> write(Stream& stream, const HttpResponse& response, bool keepAlive, bool isHead);
    template <class Stream>
    asio::awaitable<void> refuse(Stream& stream, const HttpResponse& response);
    asio::awaitable<void> repeat(std::chrono::milliseconds period, std::function<void()> call);
    void beginStop();
    void finishIfDrained();
    HttpRequest requestOf(http::request<http::string_body>&& message, const QByteArray& peer) const;
};

HttpRequest HttpListener::Private::requestOf(http::request<http::string_body>&& message, const QByteArray& peer) const
{
    HttpRequest request;
    const auto method = message.method_string();
    request.method = QByteArray(method.data(), qsizetype(method.size()));
    const QByteArray target(message.target().data(), qsizetype(message.target().size()));
    const qsizetype question = target.indexOf('?');
    request.path = question < 0 ? target : target.left(question);
    request.query = question < 0 ? QByteArray() : target.mid(question + 1);
    request.authorization = headerOf(message, http::field::authorization);
    request.contentType = headerOf(message, http::field::content_type);
    request.contentEncoding = headerOf(message, http::field::content_encoding);
    request.acceptEncoding = headerOf(message, http::field::accept_encoding);
    request.address = peer;
    if (options.trustedProxies.contains(peer)) {
        // The last entry of the last line is the one the proxy itself saw; what stands before it anyone could have written.
        QByteArray forwarded;
        const auto lines = message.equal_range("X-Forwarded-For");
        for (auto line = lines.first; line != lines.second; ++line)
            forwarded = QByteArray(line->value().data(), qsizetype(line->value().size()));
        const QByteArray last = forwarded.mid(forwarded.lastIndexOf(',') + 1).trimmed();
        if (!last.isEmpty())
            request.address = last;
    }
    request.body = QByteArray(message.body().data(), qsizetype(message.body().size()));
    return request;
}

template <class Stream>
asio::awaitable<bool> HttpListener::Private::write(Stream& stream, const HttpResponse& response, bool keepAlive,
                                                   bool isHead)
{
    http::response<http::string_body> message{http::status(response.status), 11};
    message.keep_alive(keepAlive);
    message.set(http::field::cache_control, "no-store");
    if (response.status != 204) {
        message.set(http::field::content_type, response.contentType.constData());
        if (!response.contentEncoding.isEmpty())
            message.set(http::field::content_encoding, response.contentEncoding.constData());
        if (!isHead)
            message.body().assign(response.body.constData(), size_t(response.body.size()));
        message.prepare_payload();
    }
    if (response.retryAfter > 0)
        message.set(http::field::retry_after, std::to_string(response.retryAfter));
    if (response.status == 401)
        message.set(http::field::www_authenticate, "Bearer");
    if (!response.allow.isEmpty())
        message.set(http::field::allow, response.allow.constData());
    beast::get_lowest_layer(stream).expires_after(options.bodyTime);
    error_code ec;
    co_await http::async_write(stream, message, asio::redirect_error(kUseAwait, ec));
    co_return !ec;
}

/// Answers, then reads on for a second: a client that is still sending would otherwise never see the answer.
template <class Stream>
asio::awaitable<void> HttpListener::Private::refuse(Stream& stream, const HttpResponse& response)
{
    ++malformed;
    if (!co_await write(stream, response, false, false))
        co_return;
    error_code ec;
    auto& lowest = beast::get_lowest_layer(stream);
    lowest.socket().shutdown(tcp::socket::shutdown_send, ec);
    lowest.expires_after(std::chrono::seconds(1));
    std::array<char, 16384> scrap;
    while (!ec)
        co_await lowest.async_read_some(asio::buffer(scrap), asio::redirect_error(kUseAwait, ec));
}

template <class Stream>
asio::awaitable<void> HttpListener::Private::serve(Stream& stream, tcp::socket& socket, QByteArray peer)
{
    SessionRecord record{&socket, true};
    sessions.insert(&record);
    const auto leave = qScopeGuard([&] { sessions.erase(&record); });
    auto& lowest = beast::get_lowest_layer(stream);
    beast::flat_buffer buffer;
    bool first = true;
    for (;;) {
        error_code ec;
        record.isIdle = true;
        if (isStopping && !first)
            co_return;
        if (buffer.size() == 0) {
            lowest.expires_after(first ? options.headerTime : options.idleTime);
            const size_t n = co_await stream.async_read_some(buffer.prepare(2048), asio::redirect_error(kUseAwait, ec));
            if (ec)
                co_return;
            buffer.commit(n);
        }
        first = false;
        record.isIdle = false;
        http::request_parser<http::string_body> parser;
        parser.header_limit(options.headerBytes);
        parser.body_limit(options.bodyBytes);
        lowest.expires_after(options.headerTime);
        co_await http::async_read_header(stream, buffer, parser, asio::redirect_error(kUseAwait, ec));
        if (ec == http::error::body_limit) {
            co_await refuse(stream,
                            problem(413, "too_large"_L1, u"The body is larger than 4 MiB. Send less at once."_s));
            co_return;
        }
        if (ec == http::error::header_limit) {
            co_await refuse(stream, problem(431, "headers"_L1, u"The header block is larger than 64 KiB."_s));
            co_return;
        }
        if (ec) {
            if (ec.category() == make_error_code(http::error::bad_method).category() &&
                ec != http::error::end_of_stream && ec != http::error::partial_message)
                co_await refuse(stream, problem(400, "invalid"_L1, u"This is not an HTTP request that can be read."_s));
            co_return;
        }
        if (parser.get().version() != 11 || parser.get().count(http::field::host) != 1) {
            co_await refuse(stream,
                            problem(400, "invalid"_L1, u"HTTP/1.1 with exactly one Host header is spoken here."_s));
            co_return;
        }
        // Beast takes a body of any other coding for none, and what follows for the next request.
        if (const auto coding = parser.get().find(http::field::transfer_encoding);
            coding != parser.get().end() && !beast::iequals(coding->value(), "chunked")) {
            co_await refuse(stream, problem(400, "invalid"_L1, u"Transfer-Encoding: chunked or none is understood."_s));
            co_return;
        }
        lowest.expires_after(options.bodyTime);
        if (beast::iequals(parser.get()[http::field::expect], "100-continue")) {
            http::response<http::empty_body> goOn{http::status::continue_, 11};
            co_await http::async_write(stream, goOn, asio::redirect_error(kUseAwait, ec));
            if (ec)
                co_return;
        }
        co_await http::async_read(stream, buffer, parser, asio::redirect_error(kUseAwait, ec));
        if (ec == http::error::body_limit) {
            co_await refuse(stream,
                            problem(413, "too_large"_L1, u"The body is larger than 4 MiB. Send less at once."_s));
            co_return;
        }
        if (ec) {
            if (ec.category() == make_error_code(http::error::bad_method).category() &&
                ec != http::error::partial_message)
                co_await refuse(stream, problem(400, "invalid"_L1, u"The body cannot be read."_s));
            co_return;
        }
        http::request<http::string_body> message = parser.release();
        const bool keepAlive = message.keep_alive();
        const bool isHead = message.method() == http::verb::head;
        const bool isWait = message.target().starts_with("/v1/sync/wait");

        const auto pending = std::make_shared<PendingAnswer>(io);
        HttpRequest request = requestOf(std::move(message), peer);
        if (isWait)
            request.isGone = [pending] { return pending->isGone; };
        handler(std::move(request), [this, pending](HttpResponse response) {
            asio::post(io, [pending, answer = std::move(response)]() mutable {
                pending->response = std::move(answer);
                pending->news.cancel();
            });
        });
        lowest.expires_never();
        if (isWait) {
            // A device that goes away while it waits gives its place back at once.
            socket.async_wait(tcp::socket::wait_read, [pending, &socket](const error_code& woken) {
                if (woken || pending->response)
                    return;
                char peeked = 0;
                error_code peekError;
                const size_t n = socket.receive(asio::buffer(&peeked, 1), tcp::socket::message_peek, peekError);
                if (n == 0) {
                    pending->isGone = true;
                    pending->news.cancel();
                }
            });
        }
        while (!pending->response && !pending->isGone)
            co_await pending->news.async_wait(asio::redirect_error(kUseAwait, ec));
        if (pending->isGone)
            co_return;
        if (isWait)
            socket.cancel(ec);
        const bool stay = keepAlive && !isStopping;
        if (!co_await write(stream, *pending->response, stay, isHead) || !stay)
            break;
    }
    error_code ec;
    lowest.socket().shutdown(tcp::socket::shutdown_send, ec);
}

asio::awaitable<void> HttpListener::Private::session(tcp::socket socket, QByteArray peer)
{
    error_code ec;
    socket.set_option(tcp::no_delay(true), ec);
    if (isTls) {
        asio::ssl::stream<beast::tcp_stream> stream(beast::tcp_stream(std::move(socket)), tls);
        beast::get_lowest_layer(stream).expires_after(options.headerTime);
        co_await stream.async_handshake(asio::ssl::stream_base::server, asio::redirect_error(kUseAwait, ec));
        if (!ec) {
            co_await serve(stream, beast::get_lowest_layer(stream).socket(), peer);
            beast::get_lowest_layer(stream).expires_after(std::chrono::seconds(1));
            co_await stream.async_shutdown(asio::redirect_error(kUseAwait, ec));
        }
    } else {
        beast::tcp_stream stream(std::move(socket));
        co_await serve(stream, stream.socket(), peer);
    }
    --open;
    if (--perAddress[peer] == 0)
        perAddress.remove(peer);
    finishIfDrained();
}

asio::awaitable<void> HttpListener::Private::acceptLoop()
{
    while (!isStopping) {
        error_code ec;
        tcp::socket socket = co_await acceptor.async_accept(asio::redirect_error(kUseAwait, ec));
        if (ec == asio::error::operation_aborted || isStopping)
            co_return;
        if (ec) {
            // Out of file descriptors, most likely: let some connections end before trying again.
            asio::steady_timer pause(io, std::chrono::milliseconds(50));
            co_await pause.async_wait(asio::redirect_error(kUseAwait, ec));
            continue;
        }
        const auto endpoint = socket.remote_endpoint(ec);
        if (ec)
            continue;
        const QByteArray peer = QByteArray::fromStdString(endpoint.address().to_string());
        const bool isKnownProxy = options.trustedProxies.contains(peer);
        const bool mayTalkPlain = isTls || endpoint.address().is_loopback() || isKnownProxy;
        const bool isFull =
            open >= options.connections || (!isKnownProxy && perAddress.value(peer) >= options.connectionsPerAddress);
        if (isFull || !mayTalkPlain) {
            ++refused;
            continue; // the socket closes here
        }
        ++accepted;
        ++open;
        ++perAddress[peer];
        asio::co_spawn(io, session(std::move(socket), peer), asio::detached);
    }
}

asio::awaitable<void> HttpListener::Private::repeat(std::chrono::milliseconds period, std::function<void()> call)
{
    asio::steady_timer timer(io);
    while (!isStopping) {
        error_code ec;
        timer.expires_after(period);
        co_await timer.async_wait(asio::redirect_error(kUseAwait, ec));
        if (!isStopping)
            call();
    }
}

void HttpListener::Private::beginStop()
{
    if (isStopping)
        return;
    isStopping = true;
    error_code ec;
    acceptor.close(ec);
    if (stopping)
        stopping();
    for (SessionRecord* record : sessions) {
        if (record->isIdle)
            record->socket->cancel(ec);
    }
    drainEnd.emplace(io, options.drainTime);
    drainEnd->async_wait([this](const error_code&) { io.stop(); });
    finishIfDrained();
}

void HttpListener::Private::finishIfDrained()
{
    if (isStopping && open == 0)
        io.stop();
}

HttpListener::HttpListener(ListenerOptions options, HttpHandler handler)
    : d(std::make_unique<Private>(std::move(options), std::move(handler)))
{
}

HttpListener::~HttpListener() = default;

models::Status HttpListener::open()
{
    error_code ec;
    const auto address = asio::ip::make_address(d->options.address.toStdString(), ec);
    if (ec)
        return models::fail(
            models::ErrorCode::Usage,
            u"%1 is not an address to listen on. Write it like 127.0.0.1:8443."_s.arg(d->options.address));
    d->isTls = !d->options.certificateFile.isEmpty();
    if (d->isTls) {
        d->tls.set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_sslv2 |
                               asio::ssl::context::no_sslv3 | asio::ssl::context::no_tlsv1 |
                               asio::ssl::context::no_tlsv1_1,
                           ec);
        const auto unusable = [](const QString& file, const QString& why) {
            return models::fail(models::ErrorCode::Io,
                                u"%1 cannot be used for TLS (%2). Nothing was started."_s.arg(file, why));
        };
        for (const QString& name : {d->options.certificateFile, d->options.keyFile}) {
            if (QFile file(name); !file.open(QIODevice::ReadOnly))
                return unusable(name, file.errorString());
        }
        d->tls.use_certificate_chain_file(d->options.certificateFile.toStdString(), ec);
        if (ec)
            return unusable(d->options.certificateFile, u"it is not a certificate chain in PEM"_s);
        d->tls.use_private_key_file(d->options.keyFile.toStdString(), asio::ssl::context::pem, ec);
        if (ec)
            return unusable(d->options.keyFile, u"it is not the certificate's private key in PEM"_s);
    } else if (!address.is_loopback() && d->options.trustedProxies.isEmpty()) {
        return models::fail(
            models::ErrorCode::Usage,
            u"Plain HTTP is served on loopback addresses only. Give --tls-cert and --tls-key, or name the "
            u"proxy in front in the configuration (trusted_proxies)."_s);
    }
    const tcp::endpoint endpoint(address, d->options.port);
    d->acceptor.open(endpoint.protocol(), ec);
    if (!ec)
        d->acceptor.set_option(tcp::acceptor::reuse_address(true), ec);
    if (!ec)
        d->acceptor.bind(endpoint, ec);
    if (!ec)
        d->acceptor.listen(1024, ec);
    if (ec)
        return models::fail(models::ErrorCode::Io, u"The address %1:%2 cannot be listened on (%3)."_s.arg(
                                                       d->options.address, QString::number(d->options.port),
                                                       QString::fromStdString(ec.message())));
    asio::co_spawn(d->io, d->acceptLoop(), asio::detached);
    return {};
}

QString HttpListener::boundAddress() const
{
    error_code ec;
    const auto endpoint = d->acceptor.local_endpoint(ec);
    const QString address = QString::fromStdString(endpoint.address().to_string());
    return (endpoint.address().is_v6() ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address, QString::number(endpoint.port()));
}

quint16 HttpListener::port() const
{
    error_code ec;
    return d->acceptor.local_endpoint(ec).port();
}

void HttpListener::run(bool handleSignals)
{
    asio::signal_set signalSet(d->io);
    if (handleSignals) {
        signalSet.add(SIGTERM);
        signalSet.add(SIGINT);
        signalSet.async_wait([this](const error_code& ec, int) {
            if (!ec)
                d->beginStop();
        });
    }
    const auto keepRunning = asio::make_work_guard(d->io);
    d->io.run();
}

void HttpListener::stop()
{
    asio::post(d->io, [this] { d->beginStop(); });
}

void HttpListener::onStopping(std::function<void()> call)
{
    d->stopping = std::move(call);
}

void HttpListener::post(std::function<void()> call)
{
    asio::post(d->io, std::move(call));
}

void HttpListener::every(std::chrono::milliseconds period, std::function<void()> call)
{
    asio::co_spawn(d->io, d->repeat(period, std::move(call)), asio::detached);
}

ListenerFigures HttpListener::figures() const
{
    return {d->open, d->accepted, d->refused, d->malformed};
}

} // namespace server
