// trainerdesk: the desktop program. Builds the tree of objects and starts it; no logic lives here.
#include "app/desktop/language.h"
#include "app/desktop/screenshots.h"
#include "app/desktop/session.h"
#include "app/environment.h"
#include "app/memory.h"
#include "ui/gallery/gallery_page.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/system_look.h"

#include <QApplication>
#include <QScrollArea>
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

} // namespace

int main(int argc, char** argv)
{
    app::tuneMemory();
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
    const ui::SystemLook system =
        options->screenshots.isEmpty() ? ui::systemLook(application.palette()) : ui::SystemLook{};
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
    return app::runDesk(application, theme, language, system, *options, *clock);
}
