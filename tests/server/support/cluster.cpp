// Starting and stopping of PostgreSQL.
#include "tests/server/support/cluster.h"

#include "server/migrate.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <cstdio>
#include <gtest/gtest.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tests
{

namespace
{

QString programFolder()
{
    QStringList folders = QDir(u"/usr/lib/postgresql"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (auto folder = folders.crbegin(); folder != folders.crend(); ++folder) {
        const QString bin = u"/usr/lib/postgresql/%1/bin"_s.arg(*folder);
        if (QFile::exists(bin + u"/initdb"_s))
            return bin;
    }
    return {};
}

/// Runs a program of PostgreSQL; as user postgres when we are root, which initdb refuses.
bool runAsPostgres(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(QProcess::nullDevice());
    if (geteuid() == 0)
        process.start(u"runuser"_s, QStringList{u"-u"_s, u"postgres"_s, u"--"_s, program} + arguments);
    else
        process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

} // namespace

Cluster* Cluster::instance()
{
    static Cluster cluster;
    if (!cluster.isRunning())
        ADD_FAILURE() << "PostgreSQL could not be started";
    return cluster.isRunning() ? &cluster : nullptr;
}

Cluster::Cluster()
{
    const QString bin = programFolder();
    // Short: the path of a socket has at most 107 bytes.
    m_folder = u"/tmp/tdpg%1"_s.arg(QRandomGenerator::global()->generate(), 8, 16, QChar(u'0'));
    if (bin.isEmpty() || !QDir().mkpath(m_folder))
        return;
    if (geteuid() == 0 && QProcess::execute(u"chown"_s, {u"postgres"_s, m_folder}) != 0)
        return;
    const QString data = m_folder + u"/data"_s;
    if (!runAsPostgres(bin + u"/initdb"_s, {u"-D"_s, data, u"-A"_s, u"trust"_s, u"-U"_s, u"postgres"_s, u"-E"_s,
                                            u"UTF8"_s, u"--locale=C"_s, u"--no-sync"_s, u"--no-instructions"_s}))
        return;
    QFile settings(data + u"/postgresql.conf"_s);
    if (!settings.open(QIODevice::Append))
        return;
    if (!s_isDurable)
        settings.write("fsync=off\nsynchronous_commit=off\nfull_page_writes=off\n");
    settings.write("listen_addresses=''\nmax_connections=200\n"
                   "unix_socket_directories='" +
                   m_folder.toUtf8() + "'\n");
    settings.close();
    m_running =
        runAsPostgres(bin + u"/pg_ctl"_s, {u"-D"_s, data, u"-l"_s, m_folder + u"/log"_s, u"-w"_s, u"-s"_s, u"start"_s});
    if (!m_running)
        return;
    auto admin = server::Connection::open("host=" + m_folder.toUtf8() + " user=postgres dbname=postgres", false);
    m_running = admin && (*admin)->script("CREATE DATABASE migrated");
    if (!m_running)
        return;
    auto fresh = server::Connection::open("host=" + m_folder.toUtf8() + " user=postgres dbname=migrated", false);
    const auto migrated = fresh ? server::migrate(**fresh) : models::Result<int>(0);
    if (!migrated)
        std::fprintf(stderr, "%s\n", qPrintable(migrated.error().message));
    m_running = fresh && migrated;
}

Cluster::~Cluster()
{
    if (m_folder.isEmpty())
        return;
    if (QFile::exists(m_folder + u"/data/postmaster.pid"_s))
        runAsPostgres(programFolder() + u"/pg_ctl"_s,
                      {u"-D"_s, m_folder + u"/data"_s, u"-m"_s, u"immediate"_s, u"-w"_s, u"-s"_s, u"stop"_s});
    QDir(m_folder).removeRecursively();
}

void Cluster::release(const QByteArray& database)
{
    // As a replica: no trigger notes that rows went, because for the next test they never were.
    auto sql = server::Connection::open(database, false);
    if (sql &&
        (*sql)->script(
            "SET session_replication_role = replica; SET lock_timeout = '2s'; DO $$ DECLARE t record; BEGIN "
            "FOR t IN SELECT 'public.' || name AS name FROM endpoint.synced_table UNION ALL "
            "SELECT 'endpoint.' || relname FROM pg_class WHERE relnamespace = 'endpoint'::regnamespace AND relkind = 'r' "
            "AND relname NOT IN ('meta', 'synced_table') LOOP EXECUTE 'DELETE FROM ' || t.name; END LOOP; "
            "DELETE FROM trainerdesk_version WHERE version > 100; END $$"))
        m_free.append(database);
}

QByteArray Cluster::newDatabase()
{
    if (!m_free.isEmpty())
        return m_free.takeLast();
    const QByteArray name = "t" + QByteArray::number(++m_databases);
    auto admin = server::Connection::open("host=" + m_folder.toUtf8() + " user=postgres dbname=postgres", false);
    EXPECT_TRUE(admin && (*admin)->script("CREATE DATABASE " + name + " TEMPLATE migrated"));
    return "host=" + m_folder.toUtf8() + " user=postgres dbname=" + name;
}

QByteArray Cluster::newEmptyDatabase()
{
    const QByteArray name = "e" + QByteArray::number(++m_databases);
    auto admin = server::Connection::open("host=" + m_folder.toUtf8() + " user=postgres dbname=postgres", false);
    EXPECT_TRUE(admin && (*admin)->script("CREATE DATABASE " + name));
    return "host=" + m_folder.toUtf8() + " user=postgres dbname=" + name;
}

} // namespace tests
