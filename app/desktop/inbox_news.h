// InboxNews: the unread count beside Inbox, and the daily run with its pop-ups.
#pragma once

#include "ui/core/notices.h"
#include "ui/shell/desk_lock.h"
#include "ui/shell/main_window.h"

namespace app
{

class InboxNews : public QObject
{
    Q_OBJECT

public:
    InboxNews(ui::MainWindow& window, ui::Commands& commands);

    /// Begins to look for what has become due.
    void start() { m_notices.start(); }
    /// Pop-ups say nothing of the desk while it is locked or a client looks on.
    void watch(const ui::DeskLock& lock) { m_lock = &lock; }

private:
    void count();

    ui::MainWindow& m_window;
    ui::Commands& m_commands;
    ui::Notices m_notices;
    const ui::DeskLock* m_lock = nullptr;
};

} // namespace app
