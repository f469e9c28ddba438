// Opening a desk, showing it, opening it again.
#include "app/desktop/session.h"

#include "app/desktop/desk.h"
#include "app/desktop/desk_guard.h"
#include "app/desktop/desk_window.h"
#include "app/desktop/first_paint.h"
#include "app/desktop/file_door.h"
#include "app/desktop/inbox_news.h"
#include "app/desktop/moments.h"
#include "app/desktop/one_instance.h"
#include "app/desktop/safekeeping.h"
#include "app/desktop/scenes.h"
#include "app/desktop/screenshots.h"
#include "app/desktop/start_probe.h"
#include "app/desktop/sync_connection.h"
#include "app/desktop/tray.h"
#include "app/environment.h"
#include "models/policy.h"
#include "storage/backup.h"
#include "ui/core/drafts.h"
#include "ui/core/sentences.h"
#include "ui/settings/settings_screen.h"
#include "ui/shell/desk_lock.h"
#include "ui/shell/failure_page.h"
#include "ui/shell/first_run.h"
#include "ui/shell/passcode_dialog.h"
#include "ui/sync/sync_screen.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace app
{

namespace
{

void say(FILE* where, const QString& text)
{
    std::fputs((text % u'\n').toUtf8().constData(), where);
}

int refused(const models::Error& error)
{
    say(stderr, error.message);
    return error.code == models::ErrorCode::Usage ? 2 : 1;
}

/// What the first run led to.
enum class FirstStep { Closed, Started, Restored };

/// Asks who the trainer is and makes the desk, or names a backup for its place. Closed: the trainer gave up.
FirstStep startDesk(QApplication& application, ui::Theme& theme, Desk& desk, QSettings& memory, const QSize& size,
                    ui::FirstRunAnswers& answered, QString& backup)
{
    ui::FirstRun page(theme, ui::FirstRun::guesses(), desk.store->now(), &memory);
    page.resize(size);
    FirstStep step = FirstStep::Closed;
    QObject::connect(&page, &ui::FirstRun::finished, &application, [&](const ui::FirstRunAnswers& answers) {
        if (const auto made = ui::makeFirstDesk(*desk.commands, answers); !made) {
            page.setTrouble(ui::sentence(made.error().message));
            return;
        }
        ui::keepForms(memory, answers);
        page.forgetTyped();
        answered = answers;
        step = FirstStep::Started;
        page.hide();
        application.quit();
    });
    QObject::connect(&page, &ui::FirstRun::restoreRequested, &application, [&](const QString& file) {
        page.forgetTyped();
        backup = file;
        step = FirstStep::Restored;
        page.hide();
        application.quit();
    });
    page.show();
    application.exec();
    return step;
}

/// Says why a desk does not open. True: try again.
bool showFailure(QApplication& application, ui::Theme& theme, const models::Error& error, const Options& options,
                 const models::Clock& clock)
{
    const QString folder = deskFolder(options.data);
    ui::FailurePage page(theme, error, folder);
    page.resize(options.size);
    bool again = false;
    const auto leave = [&] {
        again = true;
        application.quit();
    };
    QObject::connect(&page, &ui::FailurePage::retryRequested, &application, leave);
    QObject::connect(&page, &ui::FailurePage::exportRequested, &application, [&] {
        const auto copied = copyFiles(&page, folder, clock());
        if (!copied)
            page.tell(ui::sentence(copied.error().message), true);
        else if (*copied)
            page.tell(QObject::tr("A copy was written: %1").arg(**copied), false);
    });
    QObject::connect(&page, &ui::FailurePage::restoreRequested, &application, [&] {
        const QString backup = chooseBackup(&page);
        if (backup.isEmpty())
            return;
        if (const auto restored = storage::restore(backup, folder, true, clock()); !restored)
            page.tell(ui::sentence(restored.error().message), true);
        else
            leave();
    });
    QObject::connect(&page, &ui::FailurePage::quitRequested, &application, &QApplication::quit);
    page.show();
    application.exec();
    return again;
}

/// What follows a window.
struct Next {
    int code = 0;
    bool again = false;
    QString backup; ///< to be put in the desk's place before it is opened again
};

/// Locking on demand, and after the minutes of the practice's rules.
void addLock(ui::Theme& theme, ui::MainWindow& window, ui::DeskLock& lock, storage::Store& store)
{
    const auto add = [&](const QString& id, const QString& text, const QKeySequence& key,
                         const std::function<void()>& act) {
        ui::Command command;
        command.id = id;
        command.text = text;
        command.icon = u"lock"_s;
        command.key = key;
        command.menu = ui::MenuOf::View;
        command.run = act;
        window.addCommand(command);
    };
    add(u"window.lock"_s, QObject::tr("Lock"), QKeySequence(u"Ctrl+Shift+L"_s), [&lock] { lock.lock(); });
    add(u"window.passcode"_s, QObject::tr("Passcode of the lock…"), {}, [&theme, &window, &lock] {
        ui::PasscodeDialog dialog(theme, lock, &window);
        if (dialog.exec() == QDialog::Accepted)
            window.say({lock.hasPasscode() ? QObject::tr("The passcode was set")
                                           : QObject::tr("The lock opens without a passcode"),
                        false,
                        {},
                        {}});
    });
    const auto read = [&lock, &store] {
        const auto practice = ui::readPractice(store.reader());
        const models::Result<models::Policy> policy =
            practice ? models::Policy::fromJson(practice->settings.policy) : models::fail(practice.error());
        if (policy)
            lock.setMinutes(policy->lockAfterMinutes);
    };
    read();
    QObject::connect(&store, &storage::Store::committed, &lock, [read](const models::ChangeSet& changes) {
        if (std::any_of(changes.rows.begin(), changes.rows.end(),
                        [](const models::RowChange& row) { return row.table->name == u"trainer_settings"; }))
            read();
    });
}

/// What was typed when the program ended is offered again, the newest first; who goes on with it is offered the next.
void offerDraft(ui::MainWindow& window, std::vector<ui::Draft> drafts)
{
    if (drafts.empty())
        return;
    const ui::Draft draft = drafts.front();
    drafts.erase(drafts.begin());
    window.say({QObject::tr("%1: what you typed was kept", "the name of a form").arg(draft.title), false,
                QObject::tr("Go on"), [&window, draft, rest = std::move(drafts)] {
                    window.openLink({u"draft"_s, draft.id, draft.place()});
                    offerDraft(window, rest);
                }});
}

Next showWindow(QApplication& application, ui::Theme& theme, const ui::SystemLook& system, const Options& options,
                const models::Clock& clock, Desk& desk, OneInstance* instance, const ui::FirstRunAnswers& first,
                const QString& told)
{
    storage::Store& store = *desk.store;
    const bool remembers = options.screenshots.isEmpty() && !options.demo;
    QSettings memory(desk.folder % u"/window.ini"_s, QSettings::IniFormat);
    QSettings* const kept = remembers ? &memory : nullptr;
    if (options.screenshots.isEmpty()) {
        desk.readInBackground();
        desk.background->hold();
    }
    const auto made = makeWindow({theme, desk, clock, QLocale(), kept, system});
    ui::MainWindow& window = *made;
    if (remembers) {
        ui::applyAppearance(theme, ui::readAppearance(memory), system);
        // Colours that are asked for leave the size of the letters as it was chosen.
        if (!options.themes.isEmpty())
            theme.setLook(lookNamed(options.themes.constFirst()));
    }
    InboxNews news(window, *desk.commands);
    if (!options.screenshots.isEmpty()) {
        const auto drawn = drawScreens(window, theme, options);
        if (!drawn)
            return {refused(drawn.error())};
        const auto moments = drawMoments(window, theme, desk.folder, options);
        if (!moments)
            return {refused(moments.error())};
        const auto scenes = drawScenes(theme, desk, clock, options);
        if (!scenes)
            return {refused(scenes.error())};
        say(stdout, u"%1 pictures in %2"_s.arg(*drawn + *moments + *scenes).arg(options.screenshots));
        return {};
    }
    window.restorePlaces();
    if (!remembers || options.isSizeGiven)
        window.resize(options.size);
    const QString last = remembers ? memory.value(u"window/screen"_s).toString() : QString();
    window.goTo(window.screen(last) ? last : u"calendar"_s);
    if (!window.currentScreen() && !window.screenIds().isEmpty())
        window.goTo(window.screenIds().constFirst());
    Next next;
    const auto reopen = [&](const QString& backup) {
        next.again = true;
        next.backup = backup;
        window.close();
        application.quit();
    };
    if (auto* settings = qobject_cast<ui::SettingsScreen*>(window.screen(u"settings"_s))) {
        // Queued: the control that asks comes to rest before its window goes.
        QObject::connect(
            settings, &ui::SettingsScreen::restartRequested, &application, [&] { reopen({}); }, Qt::QueuedConnection);
        QObject::connect(settings, &ui::SettingsScreen::restoreRequested, &application, reopen, Qt::QueuedConnection);
    }
    FileDoor files(theme, window, *desk.commands, QLocale());
    ui::DeskLock lock(theme, window, kept);
    addLock(theme, window, lock, store);
    news.watch(lock);
    DeskGuard guard(theme, window, store, desk.folder);
    QObject::connect(&guard, &DeskGuard::reopenRequested, &application, reopen);
    if (instance) {
        QObject::connect(instance, &OneInstance::called, &files, [&](const QStringList& given) {
            window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
            window.show();
            window.raise();
            window.activateWindow();
            if (!lock.isLocked())
                files.open(given);
        });
    }
    // The week comes first; what need not stand on it is made when it has been painted.
    std::unique_ptr<Tray> tray;
    std::unique_ptr<SyncConnection> connection;
    auto* const syncScreen = qobject_cast<ui::SyncScreen*>(window.screen(u"sync"_s));
    // A sample desk belongs to nobody: it is never sent anywhere.
    if (syncScreen && !options.demo) {
        connection = std::make_unique<SyncConnection>(window, *syncScreen, store, desk.folder, clock, kept);
        QObject::connect(connection.get(), &SyncConnection::reopenRequested, &application, [&] { reopen({}); });
        QObject::connect(&guard, &DeskGuard::heldChanged, connection.get(), &SyncConnection::hold);
    }
    afterFirstPaint(window, [&] {
        desk.background->release();
        tray = std::make_unique<Tray>(theme, window);
        window.setWindowIcon(programIcon(theme));
        if (connection)
            connection->start();
    });
    if (StartProbe::isWanted())
        new StartProbe(window);
    window.show();
    news.start();
    if (!told.isEmpty())
        window.say({told, false, {}, {}});
    else
        offerDraft(window, ui::Drafts(kept).all());
    if (first.signIn && syncScreen)
        window.goTo(u"sync"_s);
    if (first.importClients)
        QMetaObject::invokeMethod(
            &window, [&window] { window.commands().run(u"client.import"_s); }, Qt::QueuedConnection);
    if (!options.files.isEmpty())
        QMetaObject::invokeMethod(
            &files, [&] { files.open(options.files); }, Qt::QueuedConnection);
    next.code = application.exec();
    return next;
}

} // namespace

int runDesk(QApplication& application, ui::Theme& theme, Language& language, const ui::SystemLook& system,
            const Options& options, const models::Clock& clock)
{
    // One window a desk: a second start brings the first one forward.
    std::unique_ptr<OneInstance> instance;
    if (options.screenshots.isEmpty() && !options.demo) {
        instance = std::make_unique<OneInstance>(deskFolder(options.data));
        if (!instance->claim(options.files))
            return 0;
    }
    const bool remembers = options.screenshots.isEmpty() && !options.demo;
    QString news;
    for (;;) {
        auto desk = openDesk(options, clock);
        if (!desk) {
            if (!options.screenshots.isEmpty())
                return refused(desk.error());
            if (!showFailure(application, theme, desk.error(), options, clock))
                return 1;
            continue;
        }
        QSettings memory((*desk)->folder % u"/window.ini"_s, QSettings::IniFormat);
        language.apply(remembers ? &memory : nullptr);
        ui::FirstRunAnswers first;
        Next next;
        FirstStep step = FirstStep::Started;
        if (const auto practice = ui::readPractice((*desk)->store->reader());
            !practice && practice.error().code == models::ErrorCode::NotFound) {
            if (!options.screenshots.isEmpty())
                return refused(practice.error());
            step = startDesk(application, theme, **desk, memory, options.size, first, next.backup);
            if (step == FirstStep::Closed)
                return 0;
            language.apply(&memory);
        }
        if (step == FirstStep::Started) {
            next = showWindow(application, theme, system, options, clock, **desk, instance.get(), first, news);
            if (!next.again)
                return next.code;
        }
        news.clear();
        if (next.backup.isEmpty())
            continue;
        desk->reset();
        const auto restored = storage::restore(next.backup, deskFolder(options.data), true, clock());
        news = !restored             ? ui::sentence(restored.error().message)
               : restored->isEmpty() ? QObject::tr("The backup was restored")
                                     : QObject::tr("The backup was restored. The desk before it is kept as %1")
                                           .arg(QFileInfo(*restored).fileName());
    }
}

} // namespace app
