// What strangers send: malformed, oversized, inflating without end, smuggled, slow, too many. And stopping.
#include "server/gzip.h"
#include "tests/server/support/endpoint.h"

#include <QCoreApplication>
#include <QDir>

#include <QJsonDocument>
#include <QProcess>
#include <gtest/gtest.h>

using namespace tests;
using namespace Qt::StringLiterals;

namespace
{

Answer rawAnswer(quint16 port, const QByteArray& bytes)
{
    Wire wire(port);
    wire.send(bytes);
    return wire.read();
}

} // namespace

TEST(Http, MalformedRequestsAreRefused)
{
    Endpoint endpoint;
    const quint16 port = endpoint.gateway.port();
    EXPECT_EQ(rawAnswer(port, "nonsense\r\n\r\n").status, 400);
    EXPECT_EQ(rawAnswer(port, "GET /healthz HTTP/1.1\r\n\r\n").status, 400) << "no Host";
    EXPECT_EQ(rawAnswer(port, "GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n").status, 400) << "two Hosts";
    EXPECT_EQ(rawAnswer(port, "GET /healthz HTTP/1.1\r\nHost : a\r\n\r\n").status, 400) << "space before the colon";
    EXPECT_EQ(rawAnswer(port, QByteArray("GET /healthz HTTP/1.1\r\nHost: a\0b\r\n\r\n", 36)).status, 400)
        << "NUL in a header";
    EXPECT_EQ(rawAnswer(port, "POST /v1/sync/push HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n").status, 400);
    EXPECT_EQ(
        rawAnswer(port, "POST /v1/auth/login HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}")
            .status,
        400)
        << "smuggling";
    EXPECT_EQ(
        rawAnswer(
            port,
            "POST /v1/auth/login HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
            .status,
        400);
    EXPECT_EQ(rawAnswer(port, "GET /healthz HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(70'000, 'x') + "\r\n\r\n").status,
              431);
    EXPECT_EQ(rawAnswer(port, "FOO /healthz HTTP/1.1\r\nHost: a\r\n\r\n").status, 405);
    EXPECT_EQ(rawAnswer(port, "PUT /v1/devices HTTP/1.1\r\nHost: a\r\n\r\n").header("allow"), "GET");
    EXPECT_EQ(rawAnswer(port, "DELETE /v1/sync/push HTTP/1.1\r\nHost: a\r\n\r\n").status, 405);
    EXPECT_EQ(rawAnswer(port, "GET /v1/../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n").status, 404);
    EXPECT_EQ(rawAnswer(port, "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n").status, 200) << "and it still serves";
}

TEST(Http, ABodyOfAnUnknownTransferCodingIsNotTheNextRequest)
{
    Endpoint endpoint;
    for (const char* coding : {"xchunked", "identity", "gzip, chunked", "chunked, identity"}) {
        Wire wire(endpoint.gateway.port());
        wire.send("POST /v1/auth/login HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: " +
                  QByteArray(coding) + "\r\n\r\nGET /metrics HTTP/1.1\r\nHost: a\r\n\r\n");
        const Answer answer = wire.read();
        EXPECT_EQ(answer.status, 400) << coding;
        EXPECT_EQ(answer.code(), u"invalid"_s);
        EXPECT_TRUE(wire.isClosed(5000)) << "what was smuggled is not answered: " << coding;
    }
}

TEST(Http, BodiesThatAreNotWhatTheySayAreRefused)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    Wire wire(endpoint.gateway.port());
    const auto push = [&](const QByteArray& body, const QByteArray& headers = {}) {
        return wire.request("POST", "/v1/sync/push", desk->accessToken(), body, headers);
    };
    for (const char* bad : {"", "[]", "null", "{", "{\"txns\":1}", "{\"device\":\"x\"}", "\xff\xfe"}) {
        const Answer answer = push(bad);
        EXPECT_EQ(answer.status, 400) << bad;
        EXPECT_EQ(answer.header("content-type"), "application/problem+json");
    }
    EXPECT_EQ(push("{}", "Content-Encoding: gzip\r\n").status, 400);
    EXPECT_EQ(push("{}", "Content-Encoding: br\r\n").status, 415);
    EXPECT_EQ(push(QByteArray(20'000, '[') + QByteArray(20'000, ']')).status, 400) << "nested without end";
    Wire plain(endpoint.gateway.port());
    plain.send("POST /v1/sync/push HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + desk->accessToken() +
               "\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}");
    EXPECT_EQ(plain.read().status, 415);
}

TEST(Http, ABodyOverTheLimitIsRefusedBeforeItIsRead)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const QByteArray head =
        "POST /v1/sync/push HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nAuthorization: Bearer " +
        desk->accessToken() + "\r\n";
    EXPECT_EQ(rawAnswer(endpoint.gateway.port(), head + "Content-Length: 1000000000\r\n\r\n").status, 413);
    QByteArray chunks;
    for (int i = 0; i < 100; ++i)
        chunks += "10000\r\n" + QByteArray(65536, ' ') + "\r\n";
    const Answer chunked = rawAnswer(endpoint.gateway.port(), head + "Transfer-Encoding: chunked\r\n\r\n" + chunks);
    EXPECT_EQ(chunked.status, 413) << "a chunked body has the same limit";
    EXPECT_EQ(chunked.code(), u"too_large"_s);
    Wire wire(endpoint.gateway.port());
    const QByteArray bomb = server::deflateGzip(QByteArray(100 * 1024 * 1024, ' '));
    ASSERT_LT(bomb.size(), 1'000'000) << "by its own size it would be let in";
    EXPECT_EQ(wire.request("POST", "/v1/sync/push", desk->accessToken(), bomb, "Content-Encoding: gzip\r\n").status,
              413);
    QJsonArray many;
    for (int i = 0; i < 5001; ++i)
        many.append(QJsonObject());
    EXPECT_EQ(desk->push(many).status, 413);
}

TEST(Http, GzipIsSpokenBothWays)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    Wire wire(endpoint.gateway.port());
    QJsonArray txns;
    for (int i = 0; i < 20; ++i)
        txns.append(desk->txn(aClient(*desk, desk->ids.next(at("2026-01-01T00:00:00Z")), u"Anna"_s)));
    const QByteArray body = server::deflateGzip(QJsonDocument(desk->pushBody(txns)).toJson());
    const Answer answer = wire.request("POST", "/v1/sync/push", desk->accessToken(), body,
                                       "Content-Encoding: gzip\r\nAccept-Encoding: gzip\r\n");
    ASSERT_EQ(answer.status, 200);
    EXPECT_EQ(answer.header("content-encoding"), "gzip");
    QByteArray plain;
    ASSERT_EQ(server::inflateGzip(answer.body, 10'000'000, plain), server::Inflate::Done);
    EXPECT_EQ(QJsonDocument::fromJson(plain).object().value("results"_L1).toArray().size(), 20);
}

TEST(Http, PipelinedRequestsAreAnsweredInOrder)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    Wire wire(endpoint.gateway.port());
    QByteArray requests;
    for (int i = 0; i < 10; ++i)
        requests +=
            i % 2 ? QByteArray("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
                  : "GET /v1/devices HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + desk->accessToken() + "\r\n\r\n";
    wire.send(requests);
    for (int i = 0; i < 10; ++i) {
        const Answer answer = wire.read();
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(answer.body.startsWith("ok"), i % 2 == 1);
    }
}

TEST(Http, ConnectionsOfOneAddressAreLimited)
{
    Endpoint endpoint([](server::Config& config) { config.connectionsPerAddress = 3; });
    const quint16 port = endpoint.gateway.port();
    std::vector<std::unique_ptr<Wire>> held;
    for (int i = 0; i < 3; ++i) {
        held.push_back(std::make_unique<Wire>(port));
        EXPECT_EQ(held.back()->request("GET", "/healthz").status, 200);
    }
    Wire extra(port);
    EXPECT_TRUE(extra.isClosed(5000));
}

TEST(Http, OnlyWhatAProxyItselfSawIsTheAddressOfAClient)
{
    Endpoint endpoint([](server::Config& config) {
        config.trustedProxies = {"127.0.0.1"};
        config.signInsPerMinute = 3;
    });
    Wire wire(endpoint.gateway.port());
    const auto statusOf = [&](const QByteArray& forwarded) {
        return wire
            .request("POST", "/v1/auth/login", {}, R"({"email":"nobody@example.org","password":"not the password"})",
                     forwarded)
            .status;
    };
    // A proxy replaces the header, adds to its line, or adds a line of its own after what the client sent.
    EXPECT_EQ(statusOf("X-Forwarded-For: 192.0.2.7\r\n"), 401);
    EXPECT_EQ(statusOf("X-Forwarded-For: 198.51.100.1, 192.0.2.7\r\n"), 401);
    EXPECT_EQ(statusOf("X-Forwarded-For: 198.51.100.2\r\nX-Forwarded-For: 192.0.2.7\r\n"), 401);
    EXPECT_EQ(statusOf("X-Forwarded-For: 198.51.100.3\r\nX-Forwarded-For: 192.0.2.7\r\n"), 429);
    EXPECT_EQ(statusOf("X-Forwarded-For: 192.0.2.8\r\n"), 401);
}

TEST(Http, HealthReadinessAndFigures)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"secret@example.org"_s);
    desk->pull();
    Wire wire(endpoint.gateway.port());
    EXPECT_EQ(wire.request("GET", "/healthz").status, 200);
    EXPECT_EQ(wire.request("GET", "/readyz").status, 200);
    const Answer figures = wire.request("GET", "/metrics");
    EXPECT_TRUE(figures.body.contains("trainerdesk_requests_total{route=\"pull\",method=\"GET\",status=\"200\"} 1"))
        << figures.body.constData();
    EXPECT_TRUE(figures.body.contains("trainerdesk_connections_open"));
    EXPECT_FALSE(figures.body.contains("secret"));
    endpoint.sql.run("INSERT INTO trainerdesk_version VALUES (999)");
    EXPECT_EQ(wire.request("GET", "/readyz").status, 503);
}

TEST(Http, WithoutATokenNothingOfADeskIsAnswered)
{
    Endpoint endpoint;
    Wire wire(endpoint.gateway.port());
    for (const char* path : {"/v1/sync/pull?cursor=", "/v1/sync/snapshot",
                             "/v1/sync/digest?cursor=", "/v1/sync/wait?cursor=", "/v1/devices"}) {
        EXPECT_EQ(wire.request("GET", path).status, 401) << path;
        EXPECT_EQ(wire.request("GET", path, "forged' OR 1=1 --").status, 401) << path;
    }
    EXPECT_EQ(wire.request("POST", "/v1/sync/push", "x", "{}").status, 401);
}

TEST(Http, StoppingAnswersThoseWhoWaitAndEnds)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    desk->pull();
    Wire waiting(endpoint.gateway.port()), idle(endpoint.gateway.port());
    EXPECT_EQ(idle.request("GET", "/healthz").status, 200);
    waiting.send("GET /v1/sync/wait?s=50&cursor=" + desk->cursor.toLatin1() +
                 " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + desk->accessToken() + "\r\n\r\n");
    // The waiting request is in the hub once a later one on another connection has been answered by the same threads.
    while (!Wire(endpoint.gateway.port()).request("GET", "/metrics").body.contains("trainerdesk_waiting_devices 1"))
        std::this_thread::yield();
    endpoint.gateway.stop();
    EXPECT_EQ(waiting.read().status, 204);
    EXPECT_TRUE(idle.isClosed(5000));
}

TEST(Http, StoppingDoesNotWaitForADatabaseThatHoldsARequest)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    const Practice practice(*desk);
    TestGateway gateway(endpoint.database, [](server::Config& config) { config.drainSeconds = 1; });
    endpoint.sql.run("BEGIN; SELECT FROM trainer_services FOR UPDATE");
    const QByteArray body =
        QJsonDocument(
            desk->pushBody({desk->txn({upd(u"trainer_services"_s, practice.service, {{u"name"_s, u"Held"_s}})})}))
            .toJson();
    Wire held(gateway.port());
    held.send("POST /v1/sync/push HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nAuthorization: Bearer " +
              desk->accessToken() + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    Sql beside(endpoint.database);
    while (
        beside.value(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'") ==
        "0")
        std::this_thread::yield();
    gateway.stop();
    endpoint.sql.run("ROLLBACK");
    EXPECT_EQ(endpoint.sql.value("SELECT count(*) FROM trainer_services WHERE name = 'Held'"), "0")
        << "cut, not half done";
}

TEST(Program, ServesMigratesAndAddsUsers)
{
    const QByteArray database = Cluster::instance()->newEmptyDatabase();
    const QString program = QStringLiteral(TRAINERDESK_BIN_DIR "/trainerdesk-server");
    const auto run = [&](const QStringList& arguments, const QByteArray& input = {}) {
        QProcess process;
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(20'000);
        return process.exitCode();
    };
    QProcess version;
    version.start(program, {u"--version"_s});
    ASSERT_TRUE(version.waitForFinished(20'000));
    EXPECT_TRUE(version.readAllStandardOutput().startsWith("trainerdesk-server 0."));
    const QString url = QString::fromLatin1(database);
    EXPECT_EQ(run({u"--nonsense"_s}), 2);
    EXPECT_EQ(run({u"migrate"_s}), 2);
    EXPECT_EQ(run({u"migrate"_s, u"--database"_s, u"host=/nowhere"_s}), 1);
    EXPECT_EQ(run({u"migrate"_s, u"--database"_s, url}), 0);
    EXPECT_EQ(run({u"migrate"_s, u"--database"_s, url}), 0);
    const QStringList add{u"user"_s,        u"add"_s,           u"--database"_s, url,
                          u"--email"_s,     u"t@example.org"_s, u"--name"_s,     u"Tessa Trainer"_s,
                          u"--time-zone"_s, u"Europe/Berlin"_s, u"--currency"_s, u"EUR"_s};
    EXPECT_EQ(run(add, "short\n"), 1);
    EXPECT_EQ(run(add, kPassword.toUtf8() + "\n"), 0);
    EXPECT_EQ(run(add, kPassword.toUtf8() + "\n"), 1) << "there already";
    EXPECT_EQ(run({u"--database"_s, url, u"--listen"_s, u"0.0.0.0:0"_s}), 1) << "plain HTTP on loopback only";
    EXPECT_EQ(run({u"--database"_s, url, u"--listen"_s, u"nonsense"_s}), 2);

    QProcess serving;
    serving.start(program, {u"--database"_s, url, u"--listen"_s, u"127.0.0.1:0"_s});
    ASSERT_TRUE(serving.waitForReadyRead(20'000));
    const QByteArray line = serving.readLine().trimmed();
    ASSERT_TRUE(line.startsWith("listening on 127.0.0.1:")) << line.constData();
    Desk desk(line.mid(line.lastIndexOf(':') + 1).toUShort(), u"t@example.org"_s);
    EXPECT_EQ(desk.statusOfLogin, 200);
    desk.pull();
    EXPECT_EQ(desk.count(u"trainer_settings"_s), 1);
    EXPECT_EQ(
        run({u"user"_s, u"reset"_s, u"--database"_s, url, u"--email"_s, u"t@example.org"_s}, "another password\n"), 0);
    EXPECT_EQ(desk.get("/v1/devices").status, 401);
    serving.terminate();
    ASSERT_TRUE(serving.waitForFinished(15'000));
    EXPECT_EQ(serving.exitCode(), 0);
    const QByteArray log = serving.readAllStandardError();
    EXPECT_TRUE(log.contains("\"route\":\"login\""));
    EXPECT_FALSE(log.contains("t@example.org"));
}

TEST(Program, SpeaksTls)
{
    Endpoint endpoint;
    const QString folder = QDir::tempPath() + u"/tdtls%1"_s.arg(QCoreApplication::applicationPid());
    ASSERT_TRUE(QDir().mkpath(folder));
    const int made = QProcess::execute(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                                      u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"1"_s,
                                                      u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s,
                                                      folder + u"/key.pem"_s, u"-out"_s, folder + u"/cert.pem"_s});
    ASSERT_EQ(made, 0) << "openssl makes the certificate; scripts/install-packages installs it";
    TestGateway tls(endpoint.database, [&](server::Config& config) {
        config.certificateFile = folder + u"/cert.pem"_s;
        config.keyFile = folder + u"/key.pem"_s;
    });
    const auto fetch = [&](const QStringList& more) {
        QProcess client;
        client.start(u"openssl"_s,
                     QStringList{u"s_client"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(tls.port()), u"-CAfile"_s,
                                 folder + u"/cert.pem"_s, u"-quiet"_s, u"-verify_return_error"_s} +
                         more);
        client.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        client.waitForFinished(20'000);
        return client.readAllStandardOutput();
    };
    EXPECT_TRUE(fetch({}).contains("200 OK"));
    EXPECT_FALSE(fetch({u"-tls1_1"_s}).contains("200 OK"));
    QDir(folder).removeRecursively();
}
