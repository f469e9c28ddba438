// The real endpoint of a test: a PostgreSQL database and trainerdesk-server as a process of its own, which can be killed.
#pragma once

#include "tests/server/support/endpoint.h"

#include <QProcess>
#include <QTemporaryDir>
#include <map>

namespace tests
{

/// trainerdesk-server as a process on a loopback port. Started again it takes the same port.
class ServerProgram
{
public:
    explicit ServerProgram(QByteArray database, QStringList options = {});
    ~ServerProgram();

    bool start();
    /// Ends it without a word, as a power cut would.
    void kill();
    /// Asks it to end; its exit code, or -1 when it did not.
    int terminate();
    bool isRunning() { return m_process.state() == QProcess::Running && !m_process.waitForFinished(0); }
    /// For a kill from another thread; kill() must still be called before start().
    qint64 processId() const { return m_process.processId(); }
    quint16 port() const { return m_port; }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

private:
    QByteArray m_database;
    QStringList m_options;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

/// One database with its server, and trainers who are registered there.
class LiveEndpoint
{
    QByteArray m_database; // before the server, which is started on it

public:
    explicit LiveEndpoint(const QStringList& options = {});
    ~LiveEndpoint();
    Q_DISABLE_COPY_MOVE(LiveEndpoint)

    /// Registers a trainer whose password is kPassword, by the server's own command, and signs an observer in.
    void addTrainer(const QString& email);
    /// Plain SQL beside the server, as the platform's other programs write it.
    Sql& sql();
    /// A device that only looks: it is signed in since addTrainer.
    Desk& observer(const QString& email) { return *m_observers.at(email); }
    /// Count and hash of each table that a device of this trainer sees, as the endpoint tells them at its head.
    std::map<QString, QString> digest(const QString& email);

    /// Copies the database as a backup would, and brings that copy back. The server is killed for it and started again.
    void keepBackup();
    void restoreBackup();
    /// Breaks every connection to the database, as a restart of PostgreSQL does.
    void breakConnections();

    QByteArray database() const { return m_database; }
    ServerProgram server;

private:
    void copyDatabase(const QByteArray& from, const QByteArray& to);
    std::unique_ptr<Sql> m_sql;
    std::map<QString, std::unique_ptr<Desk>> m_observers;
};

} // namespace tests
