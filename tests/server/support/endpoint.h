// A gateway in this process on a database of its own, and small clients that talk to it over real HTTP.
#pragma once

#include "models/entities/all.h"
#include "models/wire.h"
#include "server/gateway.h"
#include "tests/server/support/cluster.h"

#include <QJsonArray>
#include <QJsonObject>
#include <memory>
#include <thread>

namespace tests
{

struct Answer {
    int status = 0;
    QByteArray body;
    QByteArray head; ///< status line and headers
    QJsonObject json() const;
    QString code() const { return json().value(QLatin1String("code")).toString(); }
    QByteArray header(const char* name) const;
};

/// A plain socket: keeps its connection, and can send what no proper client would.
class Wire
{
public:
    explicit Wire(quint16 port);
    ~Wire();
    Q_DISABLE_COPY_MOVE(Wire)
    void send(const QByteArray& bytes);
    /// One answer; status 0 when the connection ended without one within `ms`.
    Answer read(int ms = 20'000);
    Answer request(const char* method, const QByteArray& target, const QByteArray& token = {},
                   const QByteArray& body = {}, const QByteArray& extraHeaders = {});
    bool isClosed(int ms);

private:
    int m_socket = -1;
    QByteArray m_buffer;
};

/// A gateway that serves on a thread of its own until the test ends.
class TestGateway
{
public:
    explicit TestGateway(const QByteArray& database, const std::function<void(server::Config&)>& adjust = {});
    ~TestGateway();
    quint16 port() const { return m_port; }
    void stop();

private:
    std::unique_ptr<server::Gateway> m_gateway;
    quint16 m_port = 0;
    std::thread m_thread;
};

/// Plain SQL beside the gateway, as another program would write it. Fails the test on an error.
class Sql
{
public:
    explicit Sql(const QByteArray& database);
    void run(const QByteArray& sql);
    QByteArray value(const QByteArray& sql);
    /// The SQLSTATE of a statement, empty when it worked.
    QByteArray state(const QByteArray& sql);
    server::Connection& connection() { return *m_connection; }

private:
    std::unique_ptr<server::Connection> m_connection;
};

/// One device of one trainer: signs in, pushes acts, pulls rows.
class Desk
{
public:
    /// Signs in with the password.
    Desk(quint16 port, const QString& email, const QString& device = {});
    /// Is signed in by the database, without the tenth of a second that a password takes.
    Desk(quint16 port, Sql& sql, const QString& email);

    Answer get(const QByteArray& target) { return m_wire.request("GET", target, m_access); }
    Answer post(const QByteArray& target, const QJsonObject& body);
    /// Makes a txn of ops, with the next number.
    QJsonObject txn(const QJsonArray& ops, const QString& clock = {});
    /// Pushes txns; keeps the nonce of a good answer.
    Answer push(const QJsonArray& txns);
    /// Pushes one act and answers its result.
    QJsonObject act(const QJsonArray& ops, const QString& clock = {});
    QJsonObject pushBody(const QJsonArray& txns) const;
    /// Pulls to the head into `rows`.
    void pull();
    const QJsonObject& row(const QString& table, const models::Uuid& id) const;
    bool has(const QString& table, const models::Uuid& id) const;
    int count(const QString& table) const;
    /// A new incarnation of the file, numbers from 1.
    void restart();
    void setNonce(const QJsonValue& nonce) { m_nonce = nonce; }
    void setSeq(qint64 seq) { m_seq = seq; }
    /// A file copy: same device, incarnation and numbers.
    void copyFrom(const Desk& other);

    models::Uuid user, trainer;
    QString device;
    QByteArray accessToken() const { return m_access; }
    QByteArray refreshToken;
    QString cursor;
    int statusOfLogin = 0;
    models::IdSource ids;

private:
    quint16 m_port;
    Wire m_wire;
    QByteArray m_access;
    QString m_incarnation;
    QJsonValue m_nonce = QJsonValue::Null;
    qint64 m_seq = 0;
    QMap<QString, QMap<QString, QJsonObject>> m_rows;
    QJsonObject m_none;
};

/// A migrated database, a gateway and one registered trainer.
struct Endpoint {
    explicit Endpoint(const std::function<void(server::Config&)>& adjust = {});
    ~Endpoint();
    Q_DISABLE_COPY_MOVE(Endpoint)
    QByteArray database;
    Sql sql;
    TestGateway gateway;
    /// Registers a trainer and answers their first device.
    std::unique_ptr<Desk> trainer(const QString& email);
    /// Another device of theirs.
    std::unique_ptr<Desk> desk(const QString& email);
};

/// Ops.
template <class E>
QJsonObject ins(const E& entity)
{
    const models::Row row = models::toRow(entity);
    QJsonObject set = models::rowToWire(row, u"EUR");
    return {{QStringLiteral("t"), row.table->name},
            {QStringLiteral("id"), row.id().toString()},
            {QStringLiteral("op"), QStringLiteral("ins")},
            {QStringLiteral("set"), set},
            {QStringLiteral("bv"), QJsonValue::Null}};
}
QJsonObject upd(const QString& table, const models::Uuid& id, const QJsonObject& set, const QJsonObject& base = {},
                qint64 version = 0);
QJsonObject del(const QString& table, const models::Uuid& id, const QJsonObject& base = {});

/// Rows that belong together.
models::UtcTime at(const char* text);
QJsonArray aClient(const Desk& desk, const models::Uuid& id, const QString& name, const QString& email = {});
models::TrainerService aService(const Desk& desk, const models::Uuid& id);
models::Booking aBooking(const Desk& desk, const models::Uuid& id, const models::Uuid& client,
                         const models::Uuid& service, const char* start);
models::Payment aPayment(const Desk& desk, const models::Uuid& id, const models::Uuid& client, qint64 units);

/// A desk with one client and one service, both pushed.
struct Practice {
    explicit Practice(Desk& desk);
    models::Uuid client, service;
};

inline const QString kPassword = QStringLiteral("correct horse");

} // namespace tests
