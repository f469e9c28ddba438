// MainWindow: sidebar, header, content and side panel; toasts, commands, palette, keys.
#pragma once

#include "models/change_set.h"
#include "ui/kit/theme.h"
#include "ui/shell/command.h"
#include "ui/shell/palette.h"
#include "ui/shell/screen.h"

#include <QHash>
#include <QMainWindow>
#include <QSet>
#include <vector>

class QSettings;

namespace ui
{

class Body;
class HeaderBar;
class Sidebar;
class ToastBar;

/// What the window asks for undo and redo: the Store's, or nothing when no desk is open.
struct UndoDoor {
    std::function<models::Result<models::ChangeSet>()> undo;
    std::function<models::Result<models::ChangeSet>()> redo;
};

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `memory` keeps the window's size and what is open between runs; it may be nullptr (tests, pictures).
    MainWindow(Theme& theme, UndoDoor undo, QSettings* memory = nullptr);
    ~MainWindow() override;

    /// Takes a screen in and adds its row and commands. Add all before show().
    void addScreen(std::unique_ptr<Screen> screen);
    /// The panel of screens that have none of their own: Today.
    void setTodayPanel(QWidget* panel);
    /// Further rows for the palette (clients, bookings, dates).
    void addPaletteSource(PaletteSource source);
    /// A source has more to say now.
    void searchPaletteAgain();

    /// A command that belongs to no screen; it goes into menu, palette and shortcuts.
    void addCommand(const Command& command);

    void goTo(const QString& id);
    /// Shows a record in the screen that can.
    void openLink(const RecordLink& link);
    Screen* screen(const QString& id) const;
    Screen* currentScreen() const { return m_current; }
    QStringList screenIds() const;
    CommandList& commands() { return m_commands; }
    Sidebar& sidebar() const { return *m_sidebar; }
    ToastBar& toasts() const { return *m_toast; }
    Palette& palette() const { return *m_palette; }
    Body& body() const { return *m_body; }
    bool isPanelOpen() const;
    void setPanelOpen(bool open);
    void undo();
    void redo();
    /// Privacy mode: a client looks on (Ctrl+Shift+H). Amounts, health and the names of others are hidden everywhere.
    bool isPrivate() const { return m_private; }
    void setPrivate(bool isPrivate);
    /// From now on a screen that is shown for the first time goes to where it was when the window was closed the same day.
    void restorePlaces();
    void say(const Toast& toast) { showToast(toast); }
    /// What went wrong, above the content.
    void tell(const models::Error& error) { showTrouble(error); }
    /// Unread count beside a screen's name.
    void setBadge(const QString& id, int count);
    /// What the sync line says.
    void setSyncLine(const QString& iconName, const QString& words, int tone);

Q_SIGNALS:
    void screenShown(const QString& id);
    void privateChanged(bool isPrivate);
    /// An act failed and the window has said so; whoever knows the desk's file may know more.
    void troubled(const models::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// Where Tab stops: sidebar, header, content, panel, toast.
    std::vector<QList<QWidget*>> paneStops() const;
    void addOwnCommands();
    void adopt(const Command& command);
    /// Once for many commands that come together, and not before the window has been painted.
    void rebuildMenusSoon();
    void rebuildMenus();
    void showScreen(Screen* screen);
    void keepFocusNear(const QWidget* old, QWidget* now);
    void focusContent(bool alsoFromSidebar);
    /// Closes the page of the side panel in which one works. False: one works elsewhere, or it cannot be closed.
    bool leavePanel();
    void showPanelOfCurrent(bool animate);
    void applyWidth();
    void stepPane(int by);
    void walkHistory(int by);
    void noteStep();
    void restorePlace(Screen& screen);
    void keepPlace();
    QWidget* privacyCover();
    void showToast(const Toast& toast);
    void showTrouble(const models::Error& error);
    std::vector<PaletteRow> ownRows(const QString& query);

    Theme& m_theme;
    UndoDoor m_undo;
    QSettings* m_memory;
    CommandList m_commands;
    std::vector<std::unique_ptr<Screen>> m_screens;
    Screen* m_current = nullptr;
    Sidebar* m_sidebar;
    HeaderBar* m_header;
    Body* m_body;
    ToastBar* m_toast;
    Palette* m_palette;
    QWidget* m_today = nullptr;
    QHash<QString, bool> m_panelOpen;
    QHash<QString, int> m_panelWidths;
    /// A stop of Back and Forward.
    struct Step {
        QString screen;
        QVariantMap place;
    };
    std::vector<Step> m_history;
    int m_historyAt = -1;
    QWidget* m_cover = nullptr; ///< in place of a screen that is for the trainer only
    bool m_walking = false;
    QSet<QString> m_toRestore; ///< screens that are still to be led to where they were
    bool m_railByHand = false;
    bool m_private = false;
    bool m_menuPinned = false;
    bool m_menusStale = false;
    bool m_altAlone = false;
};

/// Name, icon, digit and sidebar group of a screen of the program; an unknown id has no row.
struct ScreenPlace {
    QString name;
    QString icon;
    int digit = 0;
    int group = -1;
};
ScreenPlace placeOfScreen(const QString& id);

} // namespace ui
