// The small clients.
#include "tests/server/support/endpoint.h"

#include "models/rules/new_client.h"

#include <QJsonDocument>
#include <QMap>
#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tests
{

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray Answer::header(const char* name) const
{
    for (const QByteArray& line : head.split('\n')) {
        if (line.toLower().startsWith(QByteArray(QByteArray(name).toLower() + ":")))
            return line.mid(line.indexOf(':') + 1).trimmed();
    }
    return {};
}

Wire::Wire(quint16 port) : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
        ADD_FAILURE() << "no connection to port " << port;
}

Wire::~Wire()
{
    close(m_socket);
}

void Wire::send(const QByteArray& bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t n = ::send(m_socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (n <= 0)
            return; // the other side has had enough; its answer says why
        sent += n;
    }
}

Answer Wire::read(int ms)
{
    const auto fill = [&]() -> bool {
        pollfd waiting{m_socket, POLLIN, 0};
        if (poll(&waiting, 1, ms) <= 0)
            return false;
        char chunk[65536];
        const ssize_t n = recv(m_socket, chunk, sizeof chunk, 0);
        if (n <= 0)
            return false;
        m_buffer.append(chunk, n);
        return true;
    };
    Answer answer;
    for (;;) {
        qsizetype end = 0;
        while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
            if (!fill())
                return {};
        }
        answer.head = m_buffer.left(end);
        m_buffer.remove(0, end + 4);
        answer.status = answer.head.mid(9, 3).toInt();
        if (answer.status != 100)
            break;
    }
    const qsizetype length = answer.header("content-length").toLongLong();
    while (m_buffer.size() < length) {
        if (!fill())
            return {};
    }
    answer.body = m_buffer.left(length);
    m_buffer.remove(0, length);
    return answer;
}

Answer Wire::request(const char* method, const QByteArray& target, const QByteArray& token, const QByteArray& body,
                     const QByteArray& extraHeaders)
{
    QByteArray text = QByteArray(method) + " " + target + " HTTP/1.1\r\nHost: localhost\r\n" + extraHeaders;
    if (!token.isEmpty())
        text += "Authorization: Bearer " + token + "\r\n";
    if (!body.isEmpty() || qstrcmp(method, "POST") == 0)
        text += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    send(text + "\r\n" + body);
    return read();
}

bool Wire::isClosed(int ms)
{
    pollfd waiting{m_socket, POLLIN, 0};
    if (poll(&waiting, 1, ms) <= 0)
        return false;
    char byte = 0;
    return recv(m_socket, &byte, 1, MSG_PEEK) <= 0;
}

TestGateway::TestGateway(const QByteArray& database, const std::function<void(server::Config&)>& adjust)
{
    server::Config config;
    config.database = database;
    config.address = u"127.0.0.1"_s;
    config.databaseConnections = 4;
    config.pollMs = 50;
    config.signInsPerMinute = 1000;
    config.registrationsPerHour = 1000;
    if (adjust)
        adjust(config);
    m_gateway = std::make_unique<server::Gateway>(config);
    const auto opened = m_gateway->open();
    EXPECT_TRUE(opened) << (opened ? "" : qPrintable(opened.error().message));
    m_port = m_gateway->port();
    m_thread = std::thread([this] { m_gateway->run(false); });
}

void TestGateway::stop()
{
    if (m_thread.joinable()) {
        m_gateway->stop();
        m_thread.join();
    }
}

TestGateway::~TestGateway()
{
    stop();
}

Sql::Sql(const QByteArray& database)
{
    auto opened = server::Connection::open(database, false);
    EXPECT_TRUE(opened);
    if (opened)
        m_connection = std::move(*opened);
}

void Sql::run(const QByteArray& sql)
{
    const auto done = m_connection->script(sql);
    EXPECT_TRUE(done) << sql.constData() << "\n" << (done ? "" : qPrintable(done.error().message));
}

QByteArray Sql::value(const QByteArray& sql)
{
    const auto rows = m_connection->run(sql);
    EXPECT_TRUE(rows) << sql.constData() << "\n" << (rows ? "" : qPrintable(rows.error().message));
    return rows && !rows->isEmpty() ? rows->bytes(0, 0) : QByteArray();
}

QByteArray Sql::state(const QByteArray& sql)
{
    const auto done = m_connection->script(sql);
    return done ? QByteArray() : done.error().state;
}

Desk::Desk(quint16 port, const QString& email, const QString& deviceId) : device(deviceId), m_port(port), m_wire(port)
{
    if (device.isEmpty())
        device = ids.next(models::UtcTime{1'700'000'000'000}).toString();
    m_incarnation = ids.next(models::UtcTime{1'700'000'000'001}).toString();
    const Answer answer =
        post("/v1/auth/login",
             {{u"email"_s, email},
              {u"password"_s, kPassword},
              {u"device"_s, QJsonObject{{u"id"_s, device}, {u"name"_s, u"desk"_s}, {u"platform"_s, u"test"_s}}}});
    statusOfLogin = answer.status;
    const QJsonObject tokens = answer.json();
    m_access = tokens.value("access_token"_L1).toString().toLatin1();
    refreshToken = tokens.value("refresh_token"_L1).toString().toLatin1();
    user = models::Uuid::fromString(tokens.value("user_id"_L1).toString()).value_or(models::Uuid{});
    trainer = models::Uuid::fromString(tokens.value("trainer_id"_L1).toString()).value_or(models::Uuid{});
}

Desk::Desk(quint16 port, Sql& sql, const QString& email) : m_port(port), m_wire(port)
{
    device = ids.next(models::UtcTime{1'700'000'000'000}).toString();
    m_incarnation = ids.next(models::UtcTime{1'700'000'000'001}).toString();
    m_access = "access-" + device.toLatin1();
    refreshToken = "refresh-" + device.toLatin1();
    user = models::Uuid::fromString(
               QString::fromLatin1(sql.value("SELECT user_id FROM endpoint.find_account('" + email.toLatin1() + "')")))
               .value_or(models::Uuid{});
    trainer =
        models::Uuid::fromString(QString::fromLatin1(sql.value("SELECT id FROM trainer_profiles WHERE user_id = '" +
                                                               user.toString().toLatin1() + "'")))
            .value_or(models::Uuid{});
    sql.run("SELECT endpoint.sign_in('" + user.toString().toLatin1() + "', '" + device.toLatin1() +
            "', 'desk', 'test', '" + server::tokenHash(m_access) + "', '" + server::tokenHash(refreshToken) +
            "', 900, 90000)");
    statusOfLogin = 200;
}

Answer Desk::post(const QByteArray& target, const QJsonObject& body)
{
    return m_wire.request("POST", target, m_access, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QJsonObject Desk::txn(const QJsonArray& ops, const QString& clock)
{
    return {{u"id"_s, ids.next(models::UtcTime{1'767'000'000'000}).toString()},
            {u"seq"_s, ++m_seq},
            {u"hlc"_s, clock.isEmpty() ? u"2026-01-01T00:00:00.000Z-0000-00f1e2d3c4b5a697"_s : clock},
            {u"clock"_s, u"ok"_s},
            {u"label"_s, u"Act"_s},
            {u"ops"_s, ops}};
}

QJsonObject Desk::pushBody(const QJsonArray& txns) const
{
    return {{u"device"_s, device}, {u"incarnation"_s, m_incarnation},
            {u"nonce"_s, m_nonce}, {u"schema"_s, 1},
            {u"ack_through"_s, 0}, {u"txns"_s, txns}};
}

Answer Desk::push(const QJsonArray& txns)
{
    Answer answer = post("/v1/sync/push", pushBody(txns));
    if (answer.status == 200)
        m_nonce = answer.json().value("nonce"_L1);
    return answer;
}

QJsonObject Desk::act(const QJsonArray& ops, const QString& clock)
{
    const Answer answer = push({txn(ops, clock)});
    EXPECT_EQ(answer.status, 200) << answer.body.constData();
    return answer.json().value("results"_L1).toArray().at(0).toObject();
}

void Desk::pull()
{
    for (bool more = true; more;) {
        const Answer answer = get("/v1/sync/pull?schema=1&cursor=" + cursor.toLatin1());
        ASSERT_EQ(answer.status, 200) << answer.body.constData();
        const QJsonObject page = answer.json();
        for (const QJsonValue& value : page.value("rows"_L1).toArray()) {
            const QJsonObject line = value.toObject();
            auto& table = m_rows[line.value("t"_L1).toString()];
            if (line.value("op"_L1).toString() == "up"_L1)
                table[line.value("id"_L1).toString()] = line.value("d"_L1).toObject();
            else
                table.remove(line.value("id"_L1).toString());
        }
        cursor = page.value("cursor"_L1).toString();
        more = page.value("more"_L1).toBool();
    }
}

const QJsonObject& Desk::row(const QString& table, const models::Uuid& id) const
{
    const auto rows = m_rows.constFind(table);
    if (rows == m_rows.constEnd() || !rows->contains(id.toString()))
        return m_none;
    return rows->constFind(id.toString()).value();
}

bool Desk::has(const QString& table, const models::Uuid& id) const
{
    return m_rows.value(table).contains(id.toString());
}

int Desk::count(const QString& table) const
{
    return int(m_rows.value(table).size());
}

void Desk::restart()
{
    m_incarnation = ids.next(models::UtcTime{1'700'000'000'002}).toString();
    m_nonce = QJsonValue::Null;
    m_seq = 0;
}

void Desk::copyFrom(const Desk& other)
{
    device = other.device;
    m_access = other.m_access;
    m_incarnation = other.m_incarnation;
    m_nonce = other.m_nonce;
    m_seq = other.m_seq;
}

Endpoint::Endpoint(const std::function<void(server::Config&)>& adjust)
    : database(Cluster::instance()->newDatabase()), sql(database), gateway(database, adjust)
{
}

Endpoint::~Endpoint()
{
    gateway.stop();
    Cluster::instance()->release(database);
}

std::unique_ptr<Desk> Endpoint::desk(const QString& email)
{
    return std::make_unique<Desk>(gateway.port(), sql, email);
}

std::unique_ptr<Desk> Endpoint::trainer(const QString& email)
{
    // The hash of a password takes a tenth of a second; all trainers of the tests have the same.
    static const QByteArray kHash = server::hashPassword(kPassword);
    const models::Uuid user = models::Uuid::derived({}, email), profile = models::Uuid::derived(user, u"trainer");
    sql.run("SELECT endpoint.make_account('" + user.toString().toLatin1() + "', '" + profile.toString().toLatin1() +
            "', gen_random_uuid(), gen_random_uuid(), '" + email.toLatin1() + "', '" + kHash +
            "', 'Tessa', 'Trainer', 'Europe/Berlin', 'EUR')");
    return desk(email);
}

QJsonObject upd(const QString& table, const models::Uuid& id, const QJsonObject& set, const QJsonObject& base,
                qint64 version)
{
    QJsonObject op{{u"t"_s, table}, {u"id"_s, id.toString()}, {u"op"_s, u"upd"_s}, {u"set"_s, set}, {u"base"_s, base}};
    op.insert("bv"_L1, version ? QJsonValue(version) : QJsonValue());
    return op;
}

QJsonObject del(const QString& table, const models::Uuid& id, const QJsonObject& base)
{
    return {
        {u"t"_s, table}, {u"id"_s, id.toString()}, {u"op"_s, u"del"_s}, {u"base"_s, base}, {u"bv"_s, QJsonValue::Null}};
}

models::UtcTime at(const char* text)
{
    return models::UtcTime::fromIso(QString::fromLatin1(text)).value();
}

QJsonArray aClient(const Desk& desk, const models::Uuid& id, const QString& name, const QString& email)
{
    models::ClientRecord record = models::newClient(id, desk.trainer, QDate(2026, 1, 1), at("2026-01-01T00:00:00Z"));
    record.user.firstName = name;
    record.user.lastName = u"Client"_s;
    if (!email.isEmpty())
        record.user.email = email;
    return {ins(record.user), ins(record.profile), ins(record.settings), ins(record.roster)};
}

models::TrainerService aService(const Desk& desk, const models::Uuid& id)
{
    models::TrainerService service;
    service.id = id;
    service.trainerId = desk.trainer;
    service.name = u"Strength"_s;
    service.duration = 60;
    service.price = models::Minor{4500};
    service.createdAt = service.updatedAt = at("2026-01-01T00:00:00Z");
    return service;
}

models::Booking aBooking(const Desk& desk, const models::Uuid& id, const models::Uuid& client,
                         const models::Uuid& service, const char* start)
{
    models::Booking booking;
    booking.id = id;
    booking.trainerId = desk.trainer;
    booking.clientId = client;
    booking.serviceId = service;
    booking.startTime = at(start);
    booking.endTime = booking.startTime.plusMinutes(60);
    booking.status = models::BookingStatus::Confirmed;
    booking.createdAt = booking.updatedAt = at("2026-01-01T00:00:00Z");
    return booking;
}

models::Payment aPayment(const Desk& desk, const models::Uuid& id, const models::Uuid& client, qint64 units)
{
    models::Payment payment;
    payment.id = id;
    payment.trainerId = desk.trainer;
    payment.clientId = client;
    payment.amount = models::Minor{units};
    payment.currency = u"EUR"_s;
    payment.status = models::PaymentStatus::Succeeded;
    payment.createdAt = payment.updatedAt = at("2026-01-01T00:00:00Z");
    return payment;
}

Practice::Practice(Desk& desk)
    : client(desk.ids.next(models::UtcTime{1'767'000'000'000})),
      service(desk.ids.next(models::UtcTime{1'767'000'000'000}))
{
    QJsonArray ops = aClient(desk, client, u"Anna"_s);
    ops.append(ins(aService(desk, service)));
    EXPECT_EQ(desk.act(ops).value("verdict"_L1).toString(), u"applied"_s);
}

} // namespace tests
