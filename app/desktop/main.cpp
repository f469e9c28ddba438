// trainerdesk: the desktop program. Builds the tree of objects and starts it; no logic lives here.
#include "app/desktop/desk_window.h"
#include "app/desktop/inbox_news.h"
#include "app/desktop/scenes.h"
#include "app/desktop/screenshots.h"
#include "app/desktop/start_probe.h"
#include "app/desktop/sync_line.h"
#include "app/environment.h"
#include "sync/engine.h"
#include "ui/gallery/gallery_page.h"
#include "ui/kit/focus_ring.h"
#include "ui/shell/failure_page.h"
#include "ui/settings/appearance.h"
#include "ui/shell/first_run.h"

#include <QApplication>
#include <QScrollArea>
#include <QSettings>
#include <QTranslator>
#include <cstdio>

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

/// Asks who the trainer is and writes it into the empty desk. False when the trainer closed the window instead.
bool startDesk(QApplication& application, ui::Theme& theme, storage::Store& store, const QSize& size)
{
    ui::FirstRun page(theme, ui::FirstRun::guesses(), store.now());
    page.resize(size);
    bool started = false;
    QObject::connect(&page, &ui::FirstRun::finished, &application, [&](const ui::FirstRunAnswers& answers) {
        const auto made = storage::initialise(
            store, {answers.firstName, answers.lastName, answers.email, answers.timeZone, answers.currency});
        if (!made) {
            page.setTrouble(made.error().message);
            return;
        }
        started = true;
        page.hide();
        application.quit();
    });
    page.show();
    application.exec();
    return started;
}

/// Shows the window of a desk, or why it does not open; "Try again" comes back here.
int showDesk(QApplication& application, ui::Theme& theme, const ui::SystemLook& system, const app::Options& options, const models::Clock& clock)
{
    for (;;) {
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
        if (const auto practice = ui::readPractice(store.reader()); !practice && practice.error().code == models::ErrorCode::NotFound) {
            if (!options.screenshots.isEmpty())
                return refused(practice.error());
            if (!startDesk(application, theme, store, options.size))
                return 0;
        }
        const bool remembers = options.screenshots.isEmpty() && !options.demo;
        QSettings memory((*desk)->folder % u"/window.ini"_s, QSettings::IniFormat);
        const auto made = app::makeWindow({theme, **desk, clock, QLocale(), remembers ? &memory : nullptr, system});
        ui::MainWindow& window = *made;
        if (remembers && options.themes.isEmpty())
            ui::applyAppearance(theme, ui::readAppearance(memory), system);
        app::InboxNews news(window, *(*desk)->commands);
        if (!options.screenshots.isEmpty()) {
            const auto drawn = app::drawScreens(window, theme, options);
            if (!drawn)
                return refused(drawn.error());
            const auto scenes = app::drawScenes(theme, **desk, clock, options);
            if (!scenes)
                return refused(scenes.error());
            say(stdout, u"%1 pictures in %2"_s.arg(*drawn + *scenes).arg(options.screenshots));
            return 0;
        }
        if (!remembers)
            window.resize(options.size);
        const QString last = remembers ? memory.value(u"window/screen"_s).toString() : QString();
        window.goTo(window.screen(last) ? last : u"calendar"_s);
        if (!window.currentScreen() && !window.screenIds().isEmpty())
            window.goTo(window.screenIds().constFirst());
        if (app::StartProbe::isWanted())
            new app::StartProbe(window);
        window.show();
        news.start();
        // A sample desk belongs to nobody: it is never sent anywhere.
        const auto engine = options.demo ? nullptr : app::startSync(window, store, (*desk)->folder, clock);
        return application.exec();
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
    if (!options->locale.isEmpty()) {
        QLocale::setDefault(QLocale(options->locale));
        QApplication::setLayoutDirection(QLocale().textDirection());
    }
    QTranslator words;
    if (words.load(QLocale(), u"trainerdesk"_s, u"_"_s, u":/translations"_s) || words.load(u":/translations/trainerdesk_en.qm"_s))
        QApplication::installTranslator(&words);
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
    return showDesk(application, theme, system, *options, *clock);
}
