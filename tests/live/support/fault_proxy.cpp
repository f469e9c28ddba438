// One thread a connection; whole HTTP messages, so that a fate is one request's. No program that is started meanwhile
// inherits a connection: it would stay open when it is cut here.
#include "tests/live/support/fault_proxy.h"

#include <arpa/inet.h>
#include <cstdlib>
#include <sys/socket.h>
#include <unistd.h>

namespace tests
{

namespace
{

constexpr const char kPortal[] =
    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 33\r\n\r\n<html>Welcome, please log in</htm";
constexpr const char kBalancer[] =
    "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 11\r\n\r\n<h1>502</h1";
constexpr const char kNoGzip[] =
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\nnot gzip!";

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void sendAll(int socket, const QByteArray& bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t n = ::send(socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (n <= 0)
            return;
        sent += n;
    }
}

QByteArray headerOf(const QByteArray& message, const QByteArray& name)
{
    const QByteArray head = message.left(message.indexOf("\r\n\r\n")), wanted = name + ':';
    for (const QByteArray& line : head.split('\n')) {
        if (line.toLower().startsWith(wanted))
            return line.mid(wanted.size()).trimmed();
    }
    return {};
}

/// Only the status line and the length are left, as careless proxies do.
QByteArray bare(const QByteArray& answer)
{
    const qsizetype head = answer.indexOf("\r\n\r\n");
    const QByteArray body = answer.mid(head + 4);
    return answer.left(answer.indexOf("\r\n")) + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
           body;
}

} // namespace

FaultProxy::FaultProxy(quint16 target, Plan plan) : m_target(target), m_plan(std::move(plan))
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(m_listener, 64) != 0)
        std::abort();
    ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

FaultProxy::~FaultProxy()
{
    m_ending = true;
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    {
        const std::lock_guard lock(m_guard);
        for (const int socket : m_open)
            ::shutdown(socket, SHUT_RDWR);
    }
    for (std::thread& thread : m_threads)
        thread.join();
    ::close(m_listener);
}

void FaultProxy::remember(int socket)
{
    const std::lock_guard lock(m_guard);
    m_open.insert(socket);
    if (m_ending)
        ::shutdown(socket, SHUT_RDWR);
}

void FaultProxy::forget(int socket)
{
    const std::lock_guard lock(m_guard);
    m_open.erase(socket);
    ::close(socket);
}

void FaultProxy::accept()
{
    while (!m_ending) {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            return;
        remember(client);
        m_threads.emplace_back([this, client] { serve(client); });
    }
}

QByteArray FaultProxy::readMessage(int socket, QByteArray& buffer)
{
    const auto fill = [&] {
        char chunk[65536];
        const ssize_t n = ::recv(socket, chunk, sizeof chunk, 0);
        if (n > 0)
            buffer.append(chunk, n);
        return n > 0;
    };
    qsizetype end = 0;
    while ((end = buffer.indexOf("\r\n\r\n")) < 0) {
        if (!fill())
            return {};
    }
    const qsizetype whole = end + 4 + headerOf(buffer, "content-length").toLongLong();
    while (buffer.size() < whole) {
        if (!fill())
            return {};
    }
    const QByteArray message = buffer.left(whole);
    buffer.remove(0, whole);
    return message;
}

QByteArray FaultProxy::forward(const QByteArray& request)
{
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_target);
    QByteArray answer;
    remember(server);
    if (::connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
        sendAll(server, request);
        QByteArray buffer;
        answer = readMessage(server, buffer);
    }
    forget(server);
    return answer;
}

void FaultProxy::serve(int client)
{
    QByteArray buffer;
    for (;;) {
        const QByteArray request = readMessage(client, buffer);
        if (request.isEmpty())
            break;
        m_up += request.size();
        Fate fate = Fate::Pass;
        QByteArray late;
        {
            const std::lock_guard lock(m_guard);
            fate = m_plan(m_requests++, request.left(request.indexOf("\r\n")));
            if (fate == Fate::Late)
                m_late = request;
            else
                late = std::exchange(m_late, {});
        }
        if (fate != Fate::Pass)
            ++m_faults;
        if (fate == Fate::CutRequest || fate == Fate::Late)
            break;
        if (fate == Fate::Delay)
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        QByteArray answer = fate == Fate::Portal        ? QByteArray(kPortal)
                            : fate == Fate::ServerError ? QByteArray(kBalancer)
                            : fate == Fate::BrokenGzip  ? QByteArray(kNoGzip)
                                                        : forward(request);
        if (fate == Fate::Twice)
            answer = forward(request);
        if (!late.isEmpty())
            (void)forward(late);
        if (answer.isEmpty() || fate == Fate::LoseAnswer)
            break;
        if (fate == Fate::CutAnswer) {
            sendAll(client, answer.left(answer.size() / 2));
            break;
        }
        if (fate == Fate::BareAnswer)
            answer = bare(answer);
        if (fate == Fate::Delay)
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        m_down += answer.size();
        sendAll(client, answer);
    }
    forget(client);
}

} // namespace tests
