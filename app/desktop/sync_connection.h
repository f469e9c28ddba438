// SyncConnection: joins the synchronisation of the open desk with the window - sidebar line, sync screen, signing in.
#pragma once

#include "models/clock.h"
#include "models/sync_status.h"
#include "sync/round_log.h"
#include "ui/sync/sync_door.h"

#include <QObject>
#include <QTimer>
#include <memory>

class QSettings;
class QThread;

namespace storage
{
class Store;
}
namespace syncing
{
class Engine;
}
namespace ui
{
class MainWindow;
class SyncScreen;
} // namespace ui

namespace app
{

class SyncConnection : public QObject
{
    Q_OBJECT

public:
    /// `memory` keeps whether the trainer paused it; may be nullptr.
    SyncConnection(ui::MainWindow& window, ui::SyncScreen& screen, storage::Store& store, QString folder,
                   models::Clock clock, QSettings* memory);
    ~SyncConnection() override;

    void start();
    /// While the desk's file is gone nothing may be written.
    void hold(bool held);

Q_SIGNALS:
    /// The desk's trainer took the account's ids: everything that is shown must be read anew.
    void reopenRequested();

private:
    void say();
    void tellDelivered();
    void setPaused(bool paused);
    void signIn(const ui::SignInWish& wish, const std::function<void(const models::Status&)>& answered);
    void signOut(const std::function<void(const models::Status&)>& answered);
    void runAside(std::function<models::Status()> work, std::function<void(const models::Status&)> answered);

    ui::MainWindow& m_window;
    ui::SyncScreen& m_screen;
    storage::Store& m_store;
    QString m_folder;
    models::Clock m_clock;
    QSettings* m_memory;
    syncing::RoundLog m_log;
    models::SyncStatus m_status;
    QTimer m_settle;
    QTimer m_age;
    QThread* m_aside = nullptr;
    std::unique_ptr<syncing::Engine> m_engine;
};

} // namespace app
