// The window's own commands, the menus made of all commands, and the palette's own rows.
#include "ui/core/match.h"
#include "ui/kit/toast_bar.h"
#include "ui/shell/body.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sidebar.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ui
{

void MainWindow::addOwnCommands()
{
    const auto add = [this](const QString& id, const QString& text, const QString& icon, const QKeySequence& key,
                            MenuOf menu, std::function<void()> run, std::function<QString()> unavailable = {}) {
        adopt({id, text, icon, key, menu, std::move(run), std::move(unavailable), {}});
    };
    add(u"window.palette"_s, tr("Find anything"), u"search"_s, QKeySequence(u"Ctrl+K"_s), MenuOf::Go,
        [this] { m_palette->open(); });
    for (int digit = 1; digit <= 9; ++digit) {
        static const std::array kIds{"calendar", "clients", "packages", "earnings", "services",
                                     "reviews",  "loyalty", "profile",  "inbox"};
        const QString id = QString(QLatin1String(kIds[size_t(digit - 1)]));
        add(
            u"go."_s % id, placeOfScreen(id).name, placeOfScreen(id).icon, QKeySequence(u"Ctrl+%1"_s.arg(digit)),
            MenuOf::Go, [this, id] { goTo(id); },
            [this, id] { return screen(id) ? QString() : tr("Not part of this window"); });
    }
    add(u"window.back"_s, tr("Back"), u"arrow-left"_s, QKeySequence(u"Alt+Left"_s), MenuOf::Go,
        [this] { walkHistory(-1); });
    add(u"window.forward"_s, tr("Forward"), u"arrow-right"_s, QKeySequence(u"Alt+Right"_s), MenuOf::Go,
        [this] { walkHistory(1); });
    add(u"edit.undo"_s, tr("Undo"), u"undo-2"_s, QKeySequence(u"Ctrl+Z"_s), MenuOf::Edit, [this] { undo(); });
    add(u"edit.redo"_s, tr("Redo"), {}, QKeySequence(u"Ctrl+Shift+Z"_s), MenuOf::Edit, [this] { redo(); });
    add(u"edit.find"_s, tr("Find in this screen"), u"search"_s, QKeySequence(u"Ctrl+F"_s), MenuOf::Edit, [this] {
        if (m_current && !m_current->find())
            m_palette->open();
    });
    add(u"file.print"_s, tr("Print this view"), u"printer"_s, QKeySequence(u"Ctrl+P"_s), MenuOf::File, [this] {
        if (m_current && !m_current->print())
            showToast({tr("There is nothing to print here."), false, {}, {}});
    });
    add(u"file.export"_s, tr("Export this view"), u"download"_s, QKeySequence(u"Ctrl+E"_s), MenuOf::File, [this] {
        if (m_current && !m_current->exportView())
            showToast({tr("There is nothing to export here."), false, {}, {}});
    });
    add(u"file.quit"_s, tr("Quit"), {}, QKeySequence(u"Ctrl+Q"_s), MenuOf::File, [this] { close(); });
    add(u"view.sidebar"_s, tr("Sidebar wide or narrow"), {}, QKeySequence(u"Ctrl+B"_s), MenuOf::View, [this] {
        m_railByHand = !m_railByHand;
        applyWidth();
    });
    add(u"view.panel"_s, tr("Side panel"), u"panel-right"_s, QKeySequence(u"Ctrl+I"_s), MenuOf::View,
        [this] { setPanelOpen(!isPanelOpen()); });
    add(u"view.private"_s, tr("Privacy mode: a client looks on"), u"eye-off"_s, QKeySequence(u"Ctrl+Shift+H"_s),
        MenuOf::View, [this] { setPrivate(!m_private); });
    add(u"view.next_pane"_s, tr("Next pane"), {}, QKeySequence(u"F6"_s), MenuOf::View, [this] { stepPane(1); });
    add(u"view.previous_pane"_s, tr("Previous pane"), {}, QKeySequence(u"Shift+F6"_s), MenuOf::View,
        [this] { stepPane(-1); });
    add(u"view.menu"_s, tr("Menu bar"), {}, QKeySequence(u"F10"_s), MenuOf::View, [this] {
        if (m_menusStale)
            rebuildMenus();
        menuBar()->setVisible(!menuBar()->isVisible());
        if (menuBar()->isVisible() && !menuBar()->actions().isEmpty())
            menuBar()->setActiveAction(menuBar()->actions().constFirst());
    });
    add(u"view.pin_menu"_s, tr("Keep the menu bar"), {}, {}, MenuOf::View, [this] {
        m_menuPinned = m_memory ? m_memory->value(u"window/menu"_s).toBool() : !m_menuPinned;
        menuBar()->setVisible(m_menuPinned);
    });
    add(u"view.theme"_s, tr("Light or dark"), u"moon"_s, {}, MenuOf::View, [this] {
        switch (m_theme.look()) {
        case Look::Light:
            m_theme.setLook(Look::Dark);
            break;
        case Look::Dark:
            m_theme.setLook(Look::Light);
            break;
        case Look::HighContrastLight:
            m_theme.setLook(Look::HighContrastDark);
            break;
        case Look::HighContrastDark:
            m_theme.setLook(Look::HighContrastLight);
            break;
        }
    });
    rebuildMenusSoon();
}

void MainWindow::rebuildMenusSoon()
{
    if (std::exchange(m_menusStale, true))
        return;
    QTimer::singleShot(0, this, &MainWindow::rebuildMenus);
}

void MainWindow::rebuildMenus()
{
    static const std::array kMenus{MenuOf::File,   MenuOf::Edit,    MenuOf::View, MenuOf::Go,
                                   MenuOf::Client, MenuOf::Booking, MenuOf::Help};
    const QStringList names{tr("&File"),   tr("&Edit"),    tr("&View"), tr("&Go"),
                            tr("&Client"), tr("&Booking"), tr("&Help")};
    m_menusStale = false;
    menuBar()->clear();
    for (size_t i = 0; i < kMenus.size(); ++i) {
        QMenu* menu = nullptr;
        for (const Command& command : m_commands.all()) {
            const bool absent = command.id.startsWith(u"go."_s) && !screen(command.id.mid(3));
            if (command.menu != kMenus[i] || absent)
                continue;
            if (!menu)
                menu = menuBar()->addMenu(names[int(i)]);
            menu->addAction(m_commands.action(command.id));
        }
    }
}

std::vector<PaletteRow> MainWindow::ownRows(const QString& query)
{
    std::vector<PaletteRow> rows;
    for (const Command& command : m_commands.all()) {
        if (command.id == u"window.palette"_s)
            continue;
        const bool isScreen = command.id.startsWith(u"go."_s);
        if (isScreen && !screen(command.id.mid(3)))
            continue;
        const auto match = matchText(query, command.text);
        if (!match)
            continue;
        QString reason = command.unavailable ? command.unavailable() : QString();
        if (reason.isEmpty() && !command.screen.isEmpty() && (!m_current || m_current->id() != command.screen))
            reason = tr("In %1", "the name of a screen").arg(placeOfScreen(command.screen).name);
        const QString id = command.id;
        PaletteRow row;
        row.group = isScreen ? tr("Go to") : tr("Actions");
        row.icon = command.icon;
        row.text = command.text;
        row.aside = reason.isEmpty() ? m_commands.keyText(command) : reason;
        row.letters = match->letters;
        // With nothing typed, screens come first; else the best match does.
        row.score = query.isEmpty() ? (isScreen ? 1 : 0) : match->score;
        row.enabled = reason.isEmpty();
        row.run = [this, id] { m_commands.run(id); };
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace ui
