// Drawing moments.
#include "app/desktop/moments.h"

#include "app/desktop/picture.h"
#include "app/desktop/screenshots.h"
#include "ui/kit/toast_bar.h"
#include "ui/shell/desk_lock.h"
#include "ui/shell/failure_page.h"
#include "ui/sync/sign_in_dialog.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using ui::FailurePage;

namespace app
{

namespace
{

struct Trouble {
    const char16_t* name;
    models::Error error;
    FailurePage::Moment moment = FailurePage::Moment::Open;
};

std::vector<Trouble> troubles()
{
    return {
        {u"failure-full",
         {ErrorCode::Full, u"The disk is full. Nothing was changed; free some space and try again."_s}},
        {u"failure-read-only",
         {ErrorCode::ReadOnly,
          u"The desk's file may not be written. Nothing was changed; check the permissions of desk.sqlite and its folder."_s}},
        {u"failure-gone",
         {ErrorCode::NotFound,
          u"desk.sqlite was moved or deleted, or its drive was removed, while the desk was open."_s}},
        {u"failure-damaged",
         {ErrorCode::Corrupt, u"The desk's file is damaged (database disk image is malformed)."_s},
         FailurePage::Moment::Opening},
        {u"failure-newer",
         {ErrorCode::NewerSchema,
          u"This desk was written by a newer TrainerDesk (schema 9, this program knows 3). It was left as it is."_s},
         FailurePage::Moment::Opening}};
}

models::Status draw(QWidget& widget, const QDir& folder, const QString& name)
{
    settle();
    if (QWidget* focused = QApplication::focusWidget())
        focused->clearFocus();
    settle();
    return savePicture(widget.grab(), folder, name);
}

} // namespace

models::Result<int> drawMoments(ui::MainWindow& window, ui::Theme& theme, const QString& deskFolder,
                                const Options& options)
{
    TD_ASSIGN(const QDir folder, pictureFolder(options.screenshots));
    const QStringList looks = options.themes.isEmpty() ? QStringList{u"light"_s, u"dark"_s} : options.themes;
    int made = 0;
    for (const QString& look : looks) {
        theme.setLook(lookNamed(look));
        window.resize(options.size);
        window.show();
        window.goTo(u"calendar"_s);
        window.setPrivate(true);
        TD_TRY(draw(window, folder, u"private-calendar-"_s % look));
        window.toasts().dismiss();
        window.goTo(u"clients"_s);
        TD_TRY(draw(window, folder, u"private-clients-"_s % look));
        window.setPrivate(false);
        window.toasts().dismiss();
        {
            ui::DeskLock lock(theme, window, nullptr);
            lock.setPasscode(u"1234"_s);
            lock.lock();
            TD_TRY(draw(window, folder, u"lock-"_s % look));
            lock.unlock(u"1234"_s);
        }
        for (const Trouble& trouble : troubles()) {
            FailurePage page(theme, trouble.error, deskFolder, trouble.moment);
            page.resize(options.size);
            page.show();
            TD_TRY(draw(page, folder, QString::fromUtf16(trouble.name) % u'-' % look));
        }
        ui::SyncDoor door;
        ui::SignInDialog dialog(theme, door, {}, {});
        dialog.show();
        TD_TRY(draw(dialog, folder, u"sign-in-"_s % look));
        made += 4 + int(troubles().size());
    }
    return made;
}

} // namespace app
