// Starting, killing and copying of the real thing.
#include "tests/live/support/live_endpoint.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace tests
{

namespace
{

const QString& serverProgram()
{
    static const QString kProgram = QStringLiteral(TRAINERDESK_BIN_DIR "/trainerdesk-server");
    return kProgram;
}

QByteArray nameOf(const QByteArray& database)
{
    return database.mid(database.indexOf("dbname=") + 7);
}

QByteArray adminOf(const QByteArray& database)
{
    return database.left(database.indexOf("dbname=")) + "dbname=postgres";
}

} // namespace

ServerProgram::ServerProgram(QByteArray database, QStringList options)
    : m_database(std::move(database)), m_options(std::move(options))
{
    QFile config(m_folder.filePath(u"server.conf"_s));
    EXPECT_TRUE(config.open(QIODevice::WriteOnly));
    config.write(
        "sign_ins_per_minute = 100000\nregistrations_per_hour = 100000\npoll_ms = 50\ndatabase_connections = 4\n");
}

ServerProgram::~ServerProgram()
{
    kill();
}

bool ServerProgram::start()
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    m_process.start(serverProgram(),
                    QStringList{u"--database"_s, QString::fromUtf8(m_database), u"--listen"_s,
                                u"127.0.0.1:%1"_s.arg(m_port), u"--config"_s, m_folder.filePath(u"server.conf"_s)} +
                        m_options);
    while (m_process.waitForReadyRead(20'000)) {
        const QByteArray line = m_process.readLine();
        if (line.startsWith("listening on")) {
            m_port = line.trimmed().mid(line.lastIndexOf(':') + 1).toUShort();
            return true;
        }
    }
    ADD_FAILURE() << "the server did not start on port " << m_port;
    return false;
}

void ServerProgram::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

int ServerProgram::terminate()
{
    m_process.terminate();
    return m_process.waitForFinished(20'000) && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode()
                                                                                               : -1;
}

LiveEndpoint::LiveEndpoint(const QStringList& options)
    : m_database(Cluster::instance()->newDatabase()), server(m_database, options)
{
    server.start();
}

LiveEndpoint::~LiveEndpoint()
{
    m_observers.clear();
    m_sql.reset();
    server.kill();
}

void LiveEndpoint::addTrainer(const QString& email)
{
    QProcess add;
    add.start(serverProgram(),
              {u"user"_s, u"add"_s, u"--database"_s, QString::fromUtf8(m_database), u"--email"_s, email, u"--name"_s,
               u"Tina Trainer"_s, u"--time-zone"_s, u"Europe/Berlin"_s, u"--currency"_s, u"EUR"_s});
    add.write(kPassword.toUtf8() + '\n');
    add.closeWriteChannel();
    EXPECT_TRUE(add.waitForFinished() && add.exitCode() == 0) << add.readAllStandardError().constData();
    m_observers[email] = std::make_unique<Desk>(server.port(), sql(), email);
}

Sql& LiveEndpoint::sql()
{
    if (!m_sql)
        m_sql = std::make_unique<Sql>(m_database);
    return *m_sql;
}

std::map<QString, QString> LiveEndpoint::digest(const QString& email)
{
    std::map<QString, QString> tables;
    // The server may have been killed since: a look is a connection of its own.
    Wire wire(server.port());
    const QByteArray token = observer(email).accessToken();
    QByteArray cursor;
    for (bool more = true; more;) {
        const QJsonObject page =
            wire.request("GET", "/v1/sync/pull?schema=1&limit=20000&cursor=" + cursor, token).json();
        cursor = page.value("cursor"_L1).toString().toLatin1();
        more = page.value("more"_L1).toBool();
    }
    const Answer answer = wire.request("GET", "/v1/sync/digest?schema=1&cursor=" + cursor, token);
    EXPECT_EQ(answer.status, 200) << answer.body.constData();
    const QJsonObject told = answer.json().value("tables"_L1).toObject();
    for (auto it = told.begin(); it != told.end(); ++it) {
        const QJsonObject table = it->toObject();
        tables[it.key()] = u"%1 %2"_s.arg(table.value("count"_L1).toInteger()).arg(table.value("hash"_L1).toString());
    }
    return tables;
}

void LiveEndpoint::copyDatabase(const QByteArray& from, const QByteArray& to)
{
    m_sql.reset();
    server.kill();
    Sql admin(adminOf(m_database));
    admin.run("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname IN ('" + from + "', '" + to +
              "')");
    admin.run("DROP DATABASE IF EXISTS " + to + " WITH (FORCE)");
    admin.run("CREATE DATABASE " + to + " TEMPLATE " + from);
    server.start();
}

void LiveEndpoint::keepBackup()
{
    copyDatabase(nameOf(m_database), nameOf(m_database) + "_kept");
}

void LiveEndpoint::restoreBackup()
{
    copyDatabase(nameOf(m_database) + "_kept", nameOf(m_database));
}

void LiveEndpoint::breakConnections()
{
    m_sql.reset();
    Sql(adminOf(m_database))
        .run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + nameOf(m_database) + "'");
}

} // namespace tests
