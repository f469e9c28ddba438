// Requests over HTTP, rows by a fresh pull, writes by plain SQL.
#include "tests/live/support/real_door.h"

#include "storage/feed_rows.h"

#include <QJsonDocument>
#include <csignal>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using syncing::Answered;
using syncing::Request;

namespace tests
{

RealDoor::RealDoor(quint64 seed, int trainers) : m_random(seed)
{
    for (int i = 0; i < trainers; ++i) {
        m_endpoint.addTrainer(mailOf(i));
        m_accounts.push_back({m_endpoint.observer(mailOf(i)).user, m_endpoint.observer(mailOf(i)).trainer});
    }
}

QString RealDoor::signIn(int trainer, const QString& device)
{
    const QByteArray token = "r" + QByteArray::number(m_random()) + "-" + device.toLatin1();
    m_endpoint.sql().run("SELECT endpoint.sign_in('" + account(trainer).user.toString().toLatin1() + "', '" +
                         device.toLatin1() + "', 'desk', 'test', '" + server::tokenHash("a-" + token) + "', '" +
                         server::tokenHash(token) + "', 900, 90000000)");
    return QString::fromLatin1(token);
}

RealDoor::Strike RealDoor::strike()
{
    const int roll = int(m_random() % 200);
    return roll < 4    ? Strike::BeforeIt
           : roll < 8  ? Strike::AfterIt
           : roll < 14 ? Strike::During
           : roll < 16 ? Strike::Connections
                       : Strike::None;
}

void RealDoor::kill()
{
    ++m_kills;
    m_endpoint.server.kill();
    m_endpoint.server.start();
}

Answered RealDoor::handle(const Request& request, qint64)
{
    const Answered nothing{request.id, 0, {}, {}, {}, false};
    const Strike struck = request.path.contains(u"/wait") ? Strike::None : strike();
    if (struck == Strike::BeforeIt) {
        kill();
        return nothing;
    }
    if (struck == Strike::Connections)
        m_endpoint.breakConnections();
    if (struck == Strike::During) {
        m_killer = std::thread([pid = m_endpoint.server.processId(), delay = int(m_random() % 9000)] {
            std::this_thread::sleep_for(std::chrono::microseconds(delay));
            ::kill(pid_t(pid), SIGKILL);
        });
    }
    // Time here is virtual: a long poll is asked as a pull of one row.
    const bool isWait = request.path.contains(u"/wait?");
    QByteArray path = request.path.toUtf8();
    path.replace("/wait?s=50", "/pull?limit=1");
    Answer answer;
    {
        Wire wire(m_endpoint.server.port());
        answer = wire.request(request.method.constData(), path, request.bearer.toLatin1(), request.body);
    }
    if (struck == Strike::During) {
        m_killer.join();
        kill();
    } else if (struck == Strike::AfterIt) {
        kill();
        return nothing;
    }
    if (isWait && answer.status == 200 && answer.json().value("rows"_L1).toArray().isEmpty())
        return {request.id, 204, {}, {}, {}, false};
    return {request.id, answer.status, answer.header("content-type"), answer.body, {}, false};
}

void RealDoor::commitSql(int, qint64, const simulation::Writes& rows, qint64)
{
    for (const auto& [key, row] : rows) {
        if (!row)
            continue;
        const QByteArray table = key.first->name.toLatin1();
        QByteArray json = QJsonDocument(models::rowToWire(*row, u"EUR")).toJson(QJsonDocument::Compact);
        json.replace('\'', "''");
        QByteArrayList sets;
        for (const models::ColumnInfo& column : key.first->columns) {
            if (column.name != u"id" && models::travels(*key.first, column))
                sets.append(column.name.toLatin1() + " = excluded." + column.name.toLatin1());
        }
        // What the database refuses (the hour is taken) did not happen.
        (void)m_endpoint.sql().state("INSERT INTO " + table + " SELECT * FROM jsonb_populate_record(NULL::" + table +
                                     ", '" + json + "') ON CONFLICT (id) DO UPDATE SET " + sets.join(", "));
    }
}

void RealDoor::keepBackup()
{
    m_endpoint.keepBackup();
}

void RealDoor::restoreBackup()
{
    m_endpoint.restoreBackup();
    m_fetched.clear();
}

const std::map<simulation::Key, models::Row>& RealDoor::rowsOfTrainer(int trainer)
{
    Fetched& fetched = m_fetched[trainer];
    const QByteArray head = m_endpoint.sql().value("SELECT seq FROM endpoint.feed_head WHERE trainer_id = '" +
                                                   account(trainer).trainer.toString().toLatin1() + "'");
    if (head == fetched.head)
        return fetched.rows;
    fetched = {head, {}};
    Wire wire(m_endpoint.server.port());
    QByteArray cursor;
    for (bool more = true; more;) {
        const Answer answer = wire.request("GET", "/v1/sync/pull?schema=1&limit=20000&cursor=" + cursor,
                                           m_endpoint.observer(mailOf(trainer)).accessToken());
        EXPECT_EQ(answer.status, 200) << answer.body.constData();
        const QJsonObject page = answer.json();
        cursor = page.value("cursor"_L1).toString().toLatin1();
        more = page.value("more"_L1).toBool();
        const auto rows = storage::parseEndpointRows(page.value("rows"_L1).toArray(), u"EUR"_s);
        if (!rows) {
            ADD_FAILURE() << rows.error().message.toStdString();
            break;
        }
        for (const storage::EndpointRow& row : *rows) {
            const simulation::Key key{row.key.table, row.key.id};
            fetched.rows.erase(key);
            if (row.image)
                fetched.rows.emplace(key, *row.image);
        }
    }
    return fetched.rows;
}

std::vector<models::Row> RealDoor::rowsOf(int trainer, const models::TableInfo& table)
{
    std::vector<models::Row> found;
    for (const auto& [key, row] : rowsOfTrainer(trainer)) {
        if (key.first == &table)
            found.push_back(row);
    }
    return found;
}

bool RealDoor::knowsAct(int trainer, const QString& txn)
{
    return m_endpoint.sql().value("SELECT count(*) FROM endpoint.push_txn WHERE trainer_id = '" +
                                  account(trainer).trainer.toString().toLatin1() + "' AND txn_id = '" + txn.toLatin1() +
                                  "'") != "0";
}

} // namespace tests
