// trainerdesk: the desktop program. Builds the tree of objects and starts it; no logic lives here.
#include "app/desktop/desk.h"
#include "app/desktop/inbox_news.h"
#include "app/desktop/language.h"
#include "app/desktop/palette_sources.h"
#include "app/desktop/screens.h"
#include "app/desktop/screenshots.h"
#include "app/desktop/sync_line.h"
#include "app/environment.h"
#include "storage/backup.h"
#include "sync/engine.h"
#include "ui/core/sentences.h"
#include "ui/gallery/gallery_page.h"
#include "ui/kit/focus_ring.h"
#include "ui/shell/failure_page.h"
#include "ui/settings/settings_screen.h"
#include "ui/shell/first_run.h"

#include <QApplication>
#include <QMessageBox>
#include <QScrollArea>
#include <QSettings>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

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

int showGallery(QApplication& application, ui::Theme& theme)
{
    QScrollArea area;
    area.setWidget(new ui::GalleryPage(theme, QObject::tr("Components")));
    area.setFrameShape(QFrame::NoFrame);
    area.resize(660, 900);
    area.setWindowTitle(QObject::tr("TrainerDesk components"));
    area.show();
    return application.exec();
}

/// What the first run led to.
enum class FirstStep { Closed, Started, Restored };

/// Asks who the trainer is and makes the desk, or puts a backup in its place. Closed: the trainer gave up.
FirstStep startDesk(QApplication& application, ui::Theme& theme, app::Desk& desk, QSettings& memory, const QSize& size, ui::FirstRunAnswers& answered,
                    QString& backup)
{
    ui::FirstRun page(theme, ui::FirstRun::guesses(), desk.store->now());
    page.resize(size);
    FirstStep step = FirstStep::Closed;
    QObject::connect(&page, &ui::FirstRun::finished, &application, [&](const ui::FirstRunAnswers& answers) {
        if (const auto made = ui::makeFirstDesk(*desk.commands, answers); !made) {
            page.setTrouble(ui::sentence(made.error().message));
            return;
        }
        ui::keepForms(memory, answers);
        answered = answers;
        step = FirstStep::Started;
        page.hide();
        application.quit();
    });
    QObject::connect(&page, &ui::FirstRun::restoreRequested, &application, [&](const QString& file) {
        backup = file;
        step = FirstStep::Restored;
        page.hide();
        application.quit();
    });
    page.show();
    application.exec();
    return step;
}

/// Puts a backup in the place of a desk that is closed. A refusal is said; the desk stays as it was.
void restoreInto(const QString& file, const QString& folder, models::UtcTime now)
{
    const auto restored = storage::restore(file, folder, true, now);
    QMessageBox box(QMessageBox::NoIcon, u"TrainerDesk"_s,
                    !restored            ? ui::sentence(restored.error().message)
                    : restored->isEmpty() ? QObject::tr("The backup is in place.")
                                          : QObject::tr("The backup is in place. The desk of before is kept as %1.").arg(*restored));
    box.exec();
}

/// Shows the window of a desk, or why it does not open; "Try again" comes back here.
int showDesk(QApplication& application, ui::Theme& theme, app::Language& language, const ui::SystemLook& system, const app::Options& options,
             const models::Clock& clock)
{
    QString backup;
    ui::FirstRunAnswers first;
    for (;;) {
        if (!backup.isEmpty())
            restoreInto(std::exchange(backup, {}), app::deskFolder(options.data), clock());
        auto desk = app::openDesk(options, clock);
        if (!desk) {
            if (!options.screenshots.isEmpty())
                return refused(desk.error());
            ui::FailurePage page(theme, desk.error(), app::deskFolder(options.data));
            page.resize(options.size);
            bool again = false;
            QObject::connect(&page, &ui::FailurePage::retryRequested, &application, [&] {
                again = true;
                application.quit();
            });
            QObject::connect(&page, &ui::FailurePage::quitRequested, &application, &QApplication::quit);
            page.show();
            application.exec();
            if (!again)
                return 1;
            continue;
        }
        storage::Store& store = *(*desk)->store;
        const bool remembers = options.screenshots.isEmpty() && !options.demo;
        QSettings memory((*desk)->folder % u"/window.ini"_s, QSettings::IniFormat);
        language.apply(remembers ? &memory : nullptr);
        if (const auto practice = ui::readPractice(store.reader()); !practice && practice.error().code == models::ErrorCode::NotFound) {
            if (!options.screenshots.isEmpty())
                return refused(practice.error());
            const FirstStep step = startDesk(application, theme, **desk, memory, options.size, first, backup);
            if (step == FirstStep::Closed)
                return 0;
            if (step == FirstStep::Restored)
                continue;
            language.apply(&memory);
        }
        ui::MainWindow window(theme, {[&store] { return store.undo(); }, [&store] { return store.redo(); }},
                              remembers ? &memory : nullptr);
        const app::ScreenNeeds needs{theme, *(*desk)->commands, clock, QLocale(), remembers ? &memory : nullptr};
        app::addScreens(window, needs);
        auto settings = std::make_unique<ui::SettingsScreen>(ui::SettingsNeeds{theme, needs.commands, needs.locale, needs.memory, system, window.commands(),
                                                                               (*desk)->folder, QApplication::applicationVersion(), app::Language::available()});
        bool again = false;
        // Queued: the control that asks comes to rest before its window goes.
        const auto anew = [&] {
            again = true;
            window.close();
            application.quit();
        };
        QObject::connect(settings.get(), &ui::SettingsScreen::restartRequested, &application, anew, Qt::QueuedConnection);
        QObject::connect(settings.get(), &ui::SettingsScreen::restoreRequested, &application, [&](const QString& file) {
            backup = file;
            anew();
        });
        window.addScreen(std::move(settings));
        if (remembers && options.themes.isEmpty())
            ui::applyAppearance(theme, ui::readAppearance(memory), system);
        app::addPaletteSources(window, needs);
        app::InboxNews news(window, *(*desk)->commands);
        if (!options.screenshots.isEmpty()) {
            const auto made = app::drawScreens(window, theme, options);
            if (!made)
                return refused(made.error());
            say(stdout, u"%1 pictures in %2"_s.arg(*made).arg(options.screenshots));
            return 0;
        }
        if (!remembers)
            window.resize(options.size);
        const QString last = remembers ? memory.value(u"window/screen"_s).toString() : QString();
        window.goTo(window.screen(last) ? last : u"calendar"_s);
        if (!window.currentScreen() && !window.screenIds().isEmpty())
            window.goTo(window.screenIds().constFirst());
        window.show();
        news.start();
        // A sample desk belongs to nobody: it is never sent anywhere.
        const auto engine = options.demo ? nullptr : app::startSync(window, store, (*desk)->folder, clock);
        if (std::exchange(first.signIn, false) && window.screen(u"sync"_s))
            window.goTo(u"sync"_s);
        if (std::exchange(first.importClients, false))
            QMetaObject::invokeMethod(&window, [&window] { window.commands().run(u"client.import"_s); }, Qt::QueuedConnection);
        const int code = application.exec();
        if (!again)
            return code;
    }
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto options = app::parseOptions(arguments);
    if (!options)
        return refused(options.error());
    if (options->help) {
        say(stdout, app::helpText());
        return 0;
    }
    if (options->version) {
        say(stdout, u"trainerdesk "_s % QLatin1String(TRAINERDESK_VERSION));
        return 0;
    }
    if (!options->screenshots.isEmpty()) {
        // Pictures need no display, and are the same on every machine.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options->scale));
    }
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"TrainerDesk"_s);
    QApplication::setApplicationVersion(QLatin1String(TRAINERDESK_VERSION));
    app::Language language(options->locale);
    language.apply(nullptr);
    const auto clock = app::clockFromEnvironment();
    if (!clock)
        return refused(clock.error());
    const ui::SystemLook system = options->screenshots.isEmpty() ? ui::systemLook(application.palette()) : ui::SystemLook{};
    ui::Theme theme(options->themes.isEmpty() ? system.look : app::lookNamed(options->themes.constFirst()));
    ui::dressApplication(application, theme);
    const ui::FocusRing ring(theme);
    if (!options->screenshots.isEmpty()) {
        const auto drawn = app::drawGallery(theme, *options);
        if (!drawn)
            return refused(drawn.error());
        if (const auto first = app::drawFirstRun(theme, *options, (*clock)()); !first)
            return refused(first.error());
        if (options->gallery) {
            say(stdout, u"%1 pictures in %2"_s.arg(*drawn).arg(options->screenshots));
            return 0;
        }
    } else if (options->gallery) {
        return showGallery(application, theme);
    }
    return showDesk(application, theme, language, system, *options, *clock);
}
