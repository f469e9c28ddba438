// DeskGuard: notices when the file of an open desk disappears, is replaced, may not be written or has no room, and covers the
// window with what is safe and what to do. What was typed stays behind the cover.
#pragma once

#include "models/clock.h"
#include "storage/store.h"
#include "ui/shell/failure_page.h"
#include "ui/shell/main_window.h"

#include <QFileSystemWatcher>
#include <QPointer>
#include <QTimer>

namespace app
{

class DeskGuard : public QObject
{
    Q_OBJECT

public:
    DeskGuard(ui::Theme& theme, ui::MainWindow& window, storage::Store& store, QString folder,
              QObject* parent = nullptr);
    ~DeskGuard() override;

    /// Looks at the file now.
    void look();
    ui::FailurePage* page() const { return m_page; }

Q_SIGNALS:
    /// While true nothing may be written: what is written now would be lost with the file.
    void heldChanged(bool held);
    /// Open the folder's desk anew; `backup`: put this file in its place first (empty: no).
    void reopenRequested(const QString& backup);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onTroubled(const models::Error& error);
    void cover(const models::Error& error);
    void uncover();
    void hold(bool held);
    void exportCopy();

    ui::Theme& m_theme;
    ui::MainWindow& m_window;
    storage::Store& m_store;
    QString m_folder;
    QString m_file;
    quint64 m_identity = 0; ///< of the file that was opened; 0: this system does not tell
    QFileSystemWatcher m_watcher;
    QTimer m_again;
    QPointer<ui::FailurePage> m_page;
    models::ErrorCode m_shown = models::ErrorCode::Internal;
    bool m_held = false;
};

} // namespace app
