// A real desk in a temporary folder, with a fixed clock and repeatable ids.
#pragma once

#include "storage/desk_files.h"
#include "storage/store.h"

#include <QTemporaryDir>
#include <memory>

namespace tests
{

/// Reads an instant of a test, e.g. "2026-03-02T08:00Z".
models::UtcTime at(const char* iso);

/// A desk of Test Trainer in Europe/Berlin and EUR. `now` is the clock; set it to let time pass.
class TempDesk
{
public:
    explicit TempDesk(bool initialised = true);

    QString folder() const { return m_dir.path(); }
    QString file(const QString& name) const { return m_dir.filePath(name); }
    storage::Store& store() { return *m_store; }
    storage::Reader reader() { return m_store->reader(); }
    storage::Database& database() { return *m_database; }
    /// Closes and opens the database again, as another process would.
    void reopen();
    /// The number of rows of a query's first value; fails the test on an error.
    qint64 number(const QString& sql);

    models::UtcTime now = at("2026-03-02T08:00Z");
    models::IdSource ids{1};

private:
    QTemporaryDir m_dir;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::Store> m_store;
};

} // namespace tests
