// Drawing pictures.
#include "app/desktop/screenshots.h"

#include "app/desktop/picture.h"

#include "ui/gallery/gallery_page.h"
#include "ui/kit/toast_bar.h"
#include "ui/shell/first_run.h"

#include <QApplication>
#include <QLayout>
#include <QPixmap>
#include <array>

using namespace Qt::StringLiterals;

namespace app
{

namespace
{

models::Status saveGrab(QWidget& widget, const QDir& folder, const QString& name)
{
    settle();
    return savePicture(widget.grab(), folder, name);
}

QStringList themesOf(const Options& options)
{
    return options.themes.isEmpty() ? QStringList{u"light"_s, u"dark"_s} : options.themes;
}

} // namespace

ui::Look lookNamed(const QString& name)
{
    return name == u"dark"_s ? ui::Look::Dark : name == u"contrast"_s ? ui::Look::HighContrastLight : ui::Look::Light;
}

models::Result<int> drawScreens(ui::MainWindow& window, ui::Theme& theme, const Options& options)
{
    TD_ASSIGN(const QDir folder, pictureFolder(options.screenshots));
    int made = 0;
    // A picture shows the state at rest: nothing may still be sliding in.
    theme.setReducedMotion(true);
    window.resize(options.size);
    window.show();
    for (const QString& look : themesOf(options)) {
        theme.setLook(lookNamed(look));
        int number = 0;
        for (const QString& id : window.screenIds()) {
            window.goTo(id);
            ++number;
            ui::Screen* screen = window.screen(id);
            for (const QString& state : QStringList{QString()} + screen->states()) {
                // A resting picture has no cursor in a field.
                if (QWidget* focused = QApplication::focusWidget())
                    focused->clearFocus();
                screen->showState(state);
                const QString name = u"%1-%2%3-%4"_s.arg(number, 2, 10, QChar(u'0'))
                                         .arg(id, state.isEmpty() ? QString() : u"-"_s % state, look);
                // A state that is a dialog is drawn by itself.
                settle();
                QWidget* dialog = QApplication::activeModalWidget();
                TD_TRY(saveGrab(dialog ? *dialog : window, folder, name));
                ++made;
                if (dialog)
                    dialog->close();
                window.toasts().dismiss();
            }
            screen->showState({});
        }
        window.palette().setQuery(u"book"_s);
        window.palette().open();
        TD_TRY(saveGrab(window, folder, u"palette-"_s % look));
        ++made;
        window.palette().hide();
    }
    return made;
}

models::Result<int> drawGallery(ui::Theme& theme, const Options& options)
{
    TD_ASSIGN(const QDir folder, pictureFolder(options.screenshots));
    int made = 0;
    for (const QString& look : themesOf(options)) {
        theme.setLook(lookNamed(look));
        ui::GalleryPage page(theme, look == u"dark"_s       ? u"Dark"_s
                                    : look == u"contrast"_s ? u"High contrast"_s
                                                            : u"Light"_s);
        page.show();
        settle();
        page.resize(640, page.layout()->totalHeightForWidth(640));
        TD_TRY(saveGrab(page, folder, u"gallery-"_s % look));
        ++made;
    }
    return made;
}

models::Result<int> drawFirstRun(ui::Theme& theme, const Options& options, models::UtcTime now)
{
    TD_ASSIGN(const QDir folder, pictureFolder(options.screenshots));
    int made = 0;
    for (const QString& look : themesOf(options)) {
        theme.setLook(lookNamed(look));
        const auto still = [](QWidget& widget) {
            widget.show();
            settle();
            if (QWidget* focused = QApplication::focusWidget())
                focused->clearFocus();
        };
        ui::FirstRun page(theme, {u"Mirela"_s, u"Lungu"_s, u"mirela@example.org"_s, u"Europe/Berlin"_s, u"EUR"_s}, now);
        page.resize(options.size);
        static const std::array kNames{"start", "you", "hours", "service", "done"};
        for (int at = 0; at < ui::FirstRun::PageCount; ++at) {
            page.showPage(ui::FirstRun::Page(at));
            still(page);
            TD_TRY(saveGrab(page, folder, u"first-run-%1-%2"_s.arg(QLatin1String(kNames[size_t(at)]), look)));
            ++made;
            // Two of them have a comp.
            if (look == u"light"_s && at <= ui::FirstRun::You)
                TD_TRY(saveGrab(page, folder, at == ui::FirstRun::Start ? u"16-first-run"_s : u"16b-first-run-you"_s));
        }
    }
    return made;
}

} // namespace app
