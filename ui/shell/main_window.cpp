// The window: which screen is shown where, and how panes, panel and history behave.
#include "ui/shell/main_window.h"

#include "ui/core/match.h"
#include "ui/core/sentences.h"
#include "ui/kit/layouts.h"
#include "ui/kit/toast_bar.h"
#include "ui/shell/body.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/sidebar.h"

#include <QAccessible>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui
{

ScreenPlace placeOfScreen(const QString& id)
{
    static const QHash<QString, ScreenPlace> kPlaces{
        {u"calendar"_s, {MainWindow::tr("Calendar"), u"calendar-days"_s, 1, 0}},
        {u"clients"_s, {MainWindow::tr("Clients"), u"users"_s, 2, 0}},
        {u"packages"_s, {MainWindow::tr("Packages"), u"package"_s, 3, 0}},
        {u"earnings"_s, {MainWindow::tr("Earnings"), u"wallet"_s, 4, 0}},
        {u"services"_s, {MainWindow::tr("Services"), u"dumbbell"_s, 5, 1}},
        {u"reviews"_s, {MainWindow::tr("Reviews"), u"star"_s, 6, 1}},
        {u"loyalty"_s, {MainWindow::tr("Loyalty"), u"award"_s, 7, 1}},
        {u"profile"_s, {MainWindow::tr("Profile"), u"circle-user"_s, 8, 1}},
        {u"inbox"_s, {MainWindow::tr("Inbox"), u"bell"_s, 9, 2}},
        {u"sync"_s, {MainWindow::tr("Sync"), u"refresh-cw"_s, 0, -1}},
        {u"settings"_s, {MainWindow::tr("Settings"), u"settings"_s, 0, -1}},
    };
    return kPlaces.value(id);
}

MainWindow::MainWindow(Theme& theme, UndoDoor undo, QSettings* memory)
    : m_theme(theme), m_undo(std::move(undo)), m_memory(memory), m_commands(memory)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"TrainerDesk"_s);
    setMinimumSize(960, 600);
    resize(1280, 800);
    auto* all = new QWidget;
    auto* across = rowLayout(all, 0);
    m_sidebar = new Sidebar(theme);
    across->addWidget(m_sidebar);
    auto* main = columnLayout(nullptr, 0);
    m_header = new HeaderBar(theme);
    m_body = new Body(theme);
    main->addWidget(m_header);
    main->addWidget(m_body, 1);
    across->addLayout(main, 1);
    setCentralWidget(all);
    m_toast = new ToastBar(theme, m_body->contentPlace());
    m_palette = new Palette(theme, this);
    m_palette->addSource([this](const QString& query) { return ownRows(query); });

    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::goTo);
    connect(m_sidebar->syncLine(), &QAbstractButton::clicked, this, [this] { goTo(u"sync"_s); });
    connect(m_header, &HeaderBar::privacyEndRequested, this, [this] { setPrivate(false); });
    connect(m_header, &HeaderBar::panelToggled, this, [this] { setPanelOpen(!isPanelOpen()); });
    connect(m_body, &Body::panelResized, this, [this](int width) {
        m_panelWidths.insert(m_current->id(), width);
        if (m_memory)
            m_memory->setValue(u"panelWidth/"_s % m_current->id(), width);
    });
    addOwnCommands();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, QWidget* now) {
        m_commands.followFocus(now);
        keepFocusNear(old, now);
    });
    if (m_memory) {
        restoreGeometry(m_memory->value(u"window/geometry"_s).toByteArray());
        m_railByHand = m_memory->value(u"window/rail"_s).toBool();
        m_menuPinned = m_memory->value(u"window/menu"_s).toBool();
    }
#ifndef Q_OS_MACOS
    menuBar()->setVisible(m_menuPinned);
#endif
}

MainWindow::~MainWindow()
{
    // Hiding on the way out moves the focus, when the commands are gone already.
    disconnect(qApp, nullptr, this, nullptr);
}

void MainWindow::addScreen(std::unique_ptr<Screen> screen)
{
    Screen* added = screen.get();
    m_screens.push_back(std::move(screen));
    const ScreenPlace place = placeOfScreen(added->id());
    if (place.group >= 0)
        m_sidebar->addScreen(added->id(), place.name, place.icon, place.digit, place.group);
    connect(added, &Screen::panelChanged, this, [this, added] {
        if (added == m_current)
            showPanelOfCurrent(false);
    });
    connect(added, &Screen::panelRequested, this, [this, added](bool open) {
        m_panelOpen.insert(added->id(), open);
        if (added == m_current)
            showPanelOfCurrent(true);
    });
    connect(added, &Screen::toastRequested, this, &MainWindow::showToast);
    connect(added, &Screen::failed, this, &MainWindow::showTrouble);
    connect(added, &Screen::openRequested, this, &MainWindow::openLink);
    // Later, when all of a step is done: a new week and the panel that closed with the old one are one stop.
    connect(
        added, &Screen::moved, this,
        [this, added] {
            if (added == m_current)
                noteStep();
        },
        Qt::QueuedConnection);
    for (Command& command : added->commands()) {
        command.screen = command.screen.isEmpty() ? QString() : added->id();
        adopt(command);
    }
    rebuildMenusSoon();
}

void MainWindow::adopt(const Command& command)
{
    QAction* action = m_commands.add(command);
    addAction(action);
    // Alt that was held for a shortcut does not show the menu bar when it is let go.
    connect(action, &QAction::triggered, this, [this] { m_altAlone = false; });
    if (!command.screen.isEmpty())
        action->setEnabled(m_current && m_current->id() == command.screen);
}

void MainWindow::setTodayPanel(QWidget* panel)
{
    m_today = panel;
    if (m_current)
        showPanelOfCurrent(false);
}

void MainWindow::addPaletteSource(PaletteSource source)
{
    m_palette->addSource(std::move(source));
}

void MainWindow::searchPaletteAgain()
{
    m_palette->searchAgain();
}

Screen* MainWindow::screen(const QString& id) const
{
    for (const auto& screen : m_screens) {
        if (screen->id() == id)
            return screen.get();
    }
    return nullptr;
}

QStringList MainWindow::screenIds() const
{
    QStringList ids;
    for (const auto& screen : m_screens)
        ids.append(screen->id());
    return ids;
}

void MainWindow::goTo(const QString& id)
{
    if (Screen* found = screen(id))
        showScreen(found);
}

void MainWindow::openLink(const RecordLink& link)
{
    if (m_current && m_current->open(link))
        return;
    for (const auto& screen : m_screens) {
        if (screen.get() != m_current && screen->open(link)) {
            // One goes to a record, not to where one was.
            m_toRestore.remove(screen->id());
            showScreen(screen.get());
            return;
        }
    }
    showToast({tr("This record was removed."), false, {}, {}});
}

void MainWindow::showScreen(Screen* screen)
{
    const bool isFirst = !m_current;
    const bool isStep = screen != m_current && !m_walking;
    if (isStep)
        keepPlace();
    m_current = screen;
    screen->refresh();
    restorePlace(*screen);
    if (isStep)
        noteStep();
    m_sidebar->setCurrent(screen->id());
    m_sidebar->setFoot(screen->sidebarFoot());
    const bool covered = m_private && screen->isForTrainerOnly();
    m_body->showContent(covered ? privacyCover() : screen->content());
    m_header->show(*screen);
    m_header->setBare(covered);
    for (const Command& command : m_commands.all()) {
        if (!command.screen.isEmpty())
            m_commands.action(command.id)->setEnabled(command.screen == screen->id());
    }
    showPanelOfCurrent(false);
    const ScreenPlace place = placeOfScreen(screen->id());
    setWindowTitle(place.name.isEmpty() ? u"TrainerDesk"_s : tr("%1 – TrainerDesk", "window title").arg(place.name));
    Q_EMIT screenShown(screen->id());
    // Later: what a screen shows for a link may take the focus first.
    QMetaObject::invokeMethod(
        this, [this, isFirst] { focusContent(isFirst); }, Qt::QueuedConnection);
}

void MainWindow::showPanelOfCurrent(bool animate)
{
    if (!m_current)
        return;
    const QString id = m_current->id();
    const bool covered = m_private && m_current->isForTrainerOnly();
    QWidget* panel = m_current->panel() && !covered ? m_current->panel() : m_today;
    if (!m_panelOpen.contains(id)) {
        const bool wide = width() >= 1200;
        const QVariant kept = m_memory ? m_memory->value(u"panelOpen/"_s % id) : QVariant();
        m_panelOpen.insert(id, wide && (kept.isValid() ? kept.toBool() : m_current->panelOpenAtFirst()));
    }
    int wanted = m_panelWidths.value(id, m_memory ? m_memory->value(u"panelWidth/"_s % id).toInt() : 0);
    if (wanted == 0)
        wanted = m_current->panelWidth() ? m_current->panelWidth() : width() >= 1340 ? 320 : 296;
    // Half as much wider as the letters are larger: the content beside it needs room for the same letters.
    wanted += (m_theme.scaled(wanted) - wanted) / 2;
    const bool open = m_panelOpen.value(id) && panel;
    m_body->showPanel(panel, wanted, open, animate);
    m_header->setPanelPossible(panel != nullptr);
    m_header->setPanelOpen(open);
}

bool MainWindow::isPanelOpen() const
{
    return m_body->isPanelOpen();
}

void MainWindow::setPanelOpen(bool open)
{
    if (!m_current)
        return;
    m_panelOpen.insert(m_current->id(), open);
    if (m_memory)
        m_memory->setValue(u"panelOpen/"_s % m_current->id(), open);
    showPanelOfCurrent(true);
}

void MainWindow::setBadge(const QString& id, int count)
{
    m_sidebar->setBadge(id, count);
}

void MainWindow::setSyncLine(const QString& iconName, const QString& words, int tone)
{
    m_sidebar->syncLine()->set(iconName, words, SyncLine::Tone(tone));
}

void MainWindow::undo()
{
    if (!m_undo.undo)
        return;
    m_toast->dismiss();
    const auto undone = m_undo.undo();
    if (undone)
        showToast({tr("Undone: %1", "the name of an act").arg(sentence(undone->label)), false, tr("Redo"),
                   [this] { redo(); }});
    else if (undone.error().code == models::ErrorCode::NotFound)
        showToast({tr("Nothing to undo"), false, {}, {}});
    else
        showTrouble(undone.error());
}

void MainWindow::redo()
{
    if (!m_undo.redo)
        return;
    const auto redone = m_undo.redo();
    if (redone)
        showToast({tr("Done again: %1", "the name of an act").arg(sentence(redone->label)), true, {}, {}});
    else if (redone.error().code == models::ErrorCode::NotFound)
        showToast({tr("Nothing to do again"), false, {}, {}});
    else
        showTrouble(redone.error());
}

void MainWindow::showToast(const Toast& toast)
{
    m_body->setTrouble({});
    std::vector<ToastBar::Way> ways;
    if (!toast.actionText.isEmpty())
        ways.push_back({toast.actionText, toast.action});
    if (toast.undo)
        ways.push_back({tr("Undo"), [this] { undo(); }});
    m_toast->show(toast.text, ways);
}

void MainWindow::showTrouble(const models::Error& error)
{
    m_toast->dismiss();
    m_body->setTrouble(sentence(error.message));
    QAccessibleEvent event(m_body, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT troubled(error);
}

void MainWindow::applyWidth()
{
    const bool narrow = width() < 1200;
    m_sidebar->setRail(narrow || m_railByHand);
    m_body->setOverlaid(narrow);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const bool wasNarrow = event->oldSize().isValid() && event->oldSize().width() < 1200;
    applyWidth();
    // Going narrow puts the panel away, or it would cover the content.
    if (width() < 1200 && !wasNarrow && m_current)
        m_panelOpen.insert(m_current->id(), false);
    showPanelOfCurrent(false);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_memory) {
        m_memory->setValue(u"window/geometry"_s, saveGeometry());
        m_memory->setValue(u"window/rail"_s, m_railByHand);
        keepPlace();
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    m_altAlone = event->key() == Qt::Key_Alt && event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Escape) {
        if (!m_toast->text().isEmpty())
            m_toast->dismiss();
        else if (!m_body->trouble().isEmpty())
            m_body->setTrouble({});
        else if (leavePanel())
            return;
        else if (isPanelOpen() && width() < 1200)
            setPanelOpen(false);
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::keyReleaseEvent(QKeyEvent* event)
{
#ifndef Q_OS_MACOS
    if (event->key() == Qt::Key_Alt && m_altAlone && !m_menuPinned)
        menuBar()->setVisible(!menuBar()->isVisible());
#endif
    m_altAlone = false;
    QMainWindow::keyReleaseEvent(event);
}

} // namespace ui
