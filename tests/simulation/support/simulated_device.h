// SimulatedDevice: a real desk file with a real session, in virtual time.
#pragma once

#include "storage/desk_files.h"
#include "sync/core/session.h"

#include <memory>

namespace simulation
{

/// Thrown out of a clock to stop a device in the middle of whatever it does.
struct Killed {
};

class SimulatedDevice
{
public:
    /// `file` is a copy of an empty desk.
    SimulatedDevice(int number, QString file, quint64 seed, std::function<qint64()> worldMs);

    /// Opens the file and starts a session, as a program that is started.
    void open();
    /// Ends without a word: what was not committed is gone.
    void kill();
    bool isOpen() const { return m_session != nullptr; }
    /// Makes the closed file one of the program before this one: its schema, its outbox written by it.
    void makeOlder();
    /// Begins the migration of the closed file and dies before its end.
    void breakMigration();
    syncing::Effects step(const syncing::Event& event);

    /// The device's own clock, right or not.
    models::UtcTime now() const { return models::UtcTime{m_worldMs() + clockOffsetMs}; }
    storage::Store& store() { return *m_store; }
    storage::SyncDesk& desk() { return *m_desk; }
    storage::Reader reader() const { return storage::Reader(*m_database); }
    const QString& file() const { return m_file; }
    qint64 number(const QString& sql, const QVariantList& bound = {}) const;
    QStringList texts(const QString& sql) const;

    int index = 0;
    int trainer = 0; ///< whose
    int life = 0;    ///< which start of the program this is; what an earlier one asked for is answered to nobody
    QString keychain;
    qint64 clockOffsetMs = 0;
    int killIn = -1; ///< stop at so many looks at a clock from now
    models::IdSource ids;
    std::mt19937_64 random;

private:
    void look();
    void runPlainly(const QStringList& statements);

    QString m_file;
    std::function<qint64()> m_worldMs;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<storage::SyncDesk> m_desk;
    std::unique_ptr<syncing::Session> m_session;
};

} // namespace simulation
