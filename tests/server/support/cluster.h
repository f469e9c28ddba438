// A throw-away PostgreSQL: one cluster a test run, one database a test, copied from a migrated template.
#pragma once

#include "server/pg.h"

#include <QByteArray>
#include <QString>
#include <memory>

namespace tests
{

class Cluster
{
public:
    /// The cluster of this process, started at first use (about a second) and stopped at the end. nullptr with a message on
    /// standard error when PostgreSQL cannot be started; then every test of it fails.
    static Cluster* instance();
    /// Before the first use: commits wait for the disk, as in the field. For measurements.
    static void makeDurable() { s_isDurable = true; }
    ~Cluster();

    /// A migrated database with nothing in it; the answer is its libpq keyword string.
    QByteArray newDatabase();
    /// Gives a database back: emptied, it serves another test. Nobody may be connected to it for long any more.
    void release(const QByteArray& database);
    /// The same without anything in it.
    QByteArray newEmptyDatabase();
    bool isRunning() const { return m_running; }

private:
    Cluster();
    static inline bool s_isDurable = false;
    QString m_folder;
    bool m_running = false;
    int m_databases = 0;
    QList<QByteArray> m_free;
};

} // namespace tests
