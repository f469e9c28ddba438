// Runner: turns the core's effects into requests, timers and kept tokens, on one desk.
#pragma once

#include "sync/core/session.h"
#include "sync/credentials.h"
#include "sync/http_transport.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>
#include <QTimer>
#include <memory>
#include <random>

namespace syncing
{

/// One sender per desk: holds its lock file while it lives. Use it on the thread of the store's database.
class Runner : public QObject
{
    Q_OBJECT

public:
    enum class Mode {
        Attempt, ///< one round; then finished()
        Once,    ///< one round, with up to three retries within 20 seconds; then finished()
        Watch    ///< for ever
    };

    Runner(storage::Store& store, const QString& folder, Mode mode, QObject* parent = nullptr);
    ~Runner() override;

    /// Locked when another program synchronises this desk, SignedOut when it has no account, Keychain.
    models::Status start();
    /// There is something to do, perhaps: a commit, the network, a wish. `now`: do not wait for the back-off.
    void wake(bool now);
    models::SyncStatus status() const;

Q_SIGNALS:
    /// A round ended, or why it did not get through; but in Watch mode the last word.
    void finished(bool done, const models::Error& why);
    void statusChanged(const models::SyncStatus& status);
    void authenticationRequired();

private:
    void take(const Event& event);
    void onRoundEnded(const models::Status& outcome);
    void begin(const QString& token);
    void lookForWork();
    void lookForSignIn();
    void wakeIfQueued();

    storage::SyncDesk m_desk;
    storage::Store& m_store;
    QString m_folder;
    Mode m_mode;
    QLockFile m_lock;
    std::unique_ptr<Credentials> m_credentials;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<Session> m_session;
    QTimer m_timer;
    QTimer m_look;
    QFileSystemWatcher m_writes; ///< of other programs on this desk
    QElapsedTimer m_running;
    std::mt19937_64 m_random;
    int m_tries = 0;
    int m_looks = 0;
    bool m_over = false;
    models::SyncStatus m_told;
};

} // namespace syncing
