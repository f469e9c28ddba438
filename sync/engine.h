// Engine: synchronisation of an open desk, on a thread and a database connection of its own.
#pragma once

#include "models/clock.h"
#include "models/sync_review.h"
#include "models/sync_status.h"
#include "storage/store.h"

#include <QThread>
#include <memory>

namespace syncing
{

/// Sends the desk's acts as they are made and takes in what comes, until it is destroyed. Without an account it looks
/// now and then whether the desk was signed in. Rows that arrive are announced by the window's own store, so that no
/// view can tell who made a change.
class Engine : public QObject
{
    Q_OBJECT

public:
    /// `store`: the window's store of the same desk, on this thread.
    Engine(storage::Store& store, QString folder, models::Clock clock, QObject* parent = nullptr);
    ~Engine() override;

    void start();
    /// "Sync now": at once, whatever the back-off.
    void syncNow();
    /// Paused, nothing is sent or fetched until it goes on; another program may synchronise the desk meanwhile.
    void setPaused(bool paused);

Q_SIGNALS:
    void statusChanged(const models::SyncStatus& status);
    /// An exchange that moved something, was asked for, or failed for a new reason. `needsYou` is left to the listener.
    void roundEnded(const models::SyncRound& round);
    void authenticationRequired();

private:
    class Worker;
    storage::Store& m_store;
    QThread m_thread;
    Worker* m_worker;
};

} // namespace syncing
