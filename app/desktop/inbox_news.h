// InboxNews: the unread count beside Inbox, and the daily run with its pop-ups.
#pragma once

#include "ui/core/notices.h"
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

private:
    void count();

    ui::MainWindow& m_window;
    ui::Commands& m_commands;
    ui::Notices m_notices;
};

} // namespace app
