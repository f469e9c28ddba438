// Tray: an icon beside the clock, where the desktop has such a place. It says nothing of the desk.
#pragma once

#include "ui/kit/theme.h"
#include "ui/shell/main_window.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace app
{

class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(ui::Theme& theme, ui::MainWindow& window, QObject* parent = nullptr);
    /// False where the desktop has no place for it.
    bool isShown() const { return m_icon.isVisible(); }

private:
    void raise();

    ui::MainWindow& m_window;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

/// The program's mark, for windows and the tray.
QIcon programIcon(const ui::Theme& theme);

} // namespace app
