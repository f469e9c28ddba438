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
    ~Cluster();

    /// A new migrated database; the answer is its libpq keyword string.
    QByteArray newDatabase();
    /// The same without anything in it.
    QByteArray newEmptyDatabase();
    bool isRunning() const { return m_running; }

private:
    Cluster();
    QString m_folder;
    bool m_running = false;
    int m_databases = 0;
};

} // namespace tests
