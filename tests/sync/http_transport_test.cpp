// Requests against a peer on loopback that does not behave.
#include "sync/http_transport.h"

#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

syncing::Answered answerTo(const syncing::Request& request, const QTcpServer& peer)
{
    syncing::HttpTransport transport(QUrl(u"http://127.0.0.1:%1"_s.arg(peer.serverPort())));
    syncing::Answered answer;
    QEventLoop loop;
    transport.send(request, [&](const syncing::Answered& got) {
        answer = got;
        loop.quit();
    });
    loop.exec();
    return answer;
}

} // namespace

TEST(HttpTransport, APeerThatTakesARequestAndSaysNothingIsGivenUpLongBeforeTheDeadline)
{
    QTcpServer peer;
    ASSERT_TRUE(peer.listen(QHostAddress::LocalHost));
    const syncing::Request request{1, "GET", u"/v1/sync/pull"_s, {}, {}, 3'600'000, 100};
    const syncing::Answered answer = answerTo(request, peer);
    EXPECT_EQ(answer.id, 1);
    EXPECT_EQ(answer.status, 0);
    EXPECT_TRUE(answer.timedOut) << "so that a push is halved";
}

TEST(HttpTransport, AnAnswerThatStopsInTheMiddleIsNone)
{
    QTcpServer peer;
    ASSERT_TRUE(peer.listen(QHostAddress::LocalHost));
    QObject::connect(&peer, &QTcpServer::newConnection, &peer, [&peer] {
        QTcpSocket* half = peer.nextPendingConnection();
        QObject::connect(half, &QTcpSocket::readyRead, half, [half] {
            if (half->readAll().contains("\r\n\r\n"))
                half->write(
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"rows\":[");
        });
    });
    const syncing::Answered answer = answerTo({7, "GET", u"/v1/sync/pull"_s, {}, {}, 3'600'000, 300}, peer);
    EXPECT_EQ(answer.status, 0);
    EXPECT_TRUE(answer.body.isEmpty());
    EXPECT_TRUE(answer.timedOut);
}
