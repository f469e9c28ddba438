// The list of scenes, and drawing them.
#include "app/desktop/scenes.h"

#include "app/desktop/inbox_news.h"
#include "app/desktop/picture.h"
#include "app/desktop/printed_week.h"
#include "app/desktop/sync_line.h"
#include "models/entities/people.h"
#include "storage/backup.h"
#include "ui/core/demo/sample_sync.h"
#include "ui/gallery/gallery_page.h"
#include "ui/kit/toast_bar.h"
#include "ui/sync/sync_screen.h"

#include <QApplication>
#include <QLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScopeGuard>

using namespace Qt::StringLiterals;
using models::SyncState;

namespace app
{

namespace
{

/// Which window a scene is drawn in.
enum class Stage {
    Open,        ///< the desk, now
    ClockChange, ///< the desk, on the next day whose clocks go back
    Arabic,      ///< the desk, now, from right to left
    Exchange,    ///< a copy of the desk, amid an exchange with an endpoint
    Empty        ///< a desk without clients, now
};

struct Scene {
    const char16_t* name;
    const char16_t* screen;
    const char16_t* state; ///< of the screen
    Stage stage = Stage::Open;
    ui::Look look = ui::Look::Light;
    SyncState sync = SyncState::UpToDate;
    int waiting = 0;
    int needs = 0;
    const char16_t* below = nullptr;   ///< "screen state" of a second picture under the first
    const char16_t* palette = nullptr; ///< what is typed into the palette over it
    QSize size = QSize(1280, 800);
};

const Scene kScenes[] = {
    {u"01-calendar-week-light", u"calendar", u""},
    {u"02-calendar-week-dark", u"calendar", u"", Stage::Open, ui::Look::Dark},
    {u"03-calendar-booking-card", u"calendar", u"clash"},
    {u"04-calendar-day-overlaps-dst", u"calendar", u"clocks", Stage::ClockChange},
    {u"05-calendar-month", u"calendar", u"month-list"},
    {u"06-clients-light", u"clients", u""},
    {u"07-clients-dark-search", u"clients", u"search", Stage::Open, ui::Look::Dark},
    {.name = u"08-packages-offers-and-sold", .screen = u"packages", .state = u"offer", .below = u"packages pack"},
    {u"09-earnings-light", u"earnings", u""},
    {u"10-earnings-dark", u"earnings", u"", Stage::Open, ui::Look::Dark},
    {u"11-profile-hours-certificates", u"profile", u""},
    {.name = u"12-inbox", .screen = u"inbox", .state = u"moved", .needs = 1},
    {.name = u"13-loyalty", .screen = u"loyalty", .state = u"selected", .sync = SyncState::Offline, .waiting = 1},
    {.name = u"14-sync-review", .screen = u"sync", .state = u"review", .stage = Stage::Exchange, .needs = 4},
    {.name = u"15-command-palette",
     .screen = u"calendar",
     .state = u"",
     .sync = SyncState::Offline,
     .waiting = 4,
     .palette = u"yuk"},
    {.name = u"17-empty-states",
     .screen = u"calendar",
     .state = u"next-week",
     .stage = Stage::Empty,
     .below = u"clients "},
    {.name = u"20-calendar-week-narrow", .screen = u"calendar", .state = u"moved", .size = QSize(960, 600)},
    {u"21-calendar-week-rtl", u"calendar", u"", Stage::Arabic},
};

constexpr int kBetween = 16; ///< between two pictures in one

/// A window with what belongs to it.
struct Staged {
    std::unique_ptr<Desk> own; ///< where the scene is not the open desk's
    models::Clock clock;
    ui::SystemLook system;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<InboxNews> news;
};

/// The next day with an hour that comes twice; today where the zone has none.
QDate clockChangeAfter(const models::Zone& zone, QDate today)
{
    for (int i = 0; i < 400; ++i) {
        const QDate day = today.addDays(i);
        if (zone.startOfDay(day.addDays(1)).ms - zone.startOfDay(day).ms > 24LL * 3600 * 1000)
            return day;
    }
    return today;
}

class ScenePainter
{
public:
    ScenePainter(ui::Theme& theme, Desk& desk, const models::Clock& clock, const Options& options)
        : m_theme(theme), m_desk(desk), m_clock(clock), m_options(options)
    {
    }

    models::Status draw(const Scene& scene, const QDir& folder)
    {
        // As a program that was started in Arabic: numbers in sentences follow the default locale.
        const QLocale common;
        const auto again = qScopeGuard([&common] {
            QLocale::setDefault(common);
            QApplication::setLayoutDirection(Qt::LeftToRight);
        });
        if (scene.stage == Stage::Arabic) {
            QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
            QApplication::setLayoutDirection(Qt::RightToLeft);
        }
        TD_ASSIGN(Staged* const stage, stageOf(scene.stage));
        ui::MainWindow& window = *stage->window;
        if (!window.screen(QString::fromUtf16(scene.screen)))
            return {};
        m_theme.setLook(scene.look);
        window.resize(scene.size);
        window.show();
        sayWhatSyncDoes(window, scene, stage->clock());
        QPixmap picture =
            pictureOf(window, QString::fromUtf16(scene.screen), QString::fromUtf16(scene.state), scene.palette);
        if (scene.below) {
            const QString below = QString::fromUtf16(scene.below);
            const QPixmap second = pictureOf(window, below.section(u' ', 0, 0), below.section(u' ', 1), nullptr);
            QPixmap both(scene.size.width(), scene.size.height() * 2 + kBetween);
            both.fill(Qt::white);
            QPainter painter(&both);
            painter.drawPixmap(0, 0, picture);
            painter.drawPixmap(0, scene.size.height() + kBetween, second);
            painter.end();
            picture = both;
        }
        window.hide();
        return savePicture(picture, folder, QString::fromUtf16(scene.name));
    }

private:
    models::Result<Staged*> stageOf(Stage stage)
    {
        auto& staged = m_stages[size_t(stage)];
        if (staged)
            return staged.get();
        staged = std::make_unique<Staged>();
        staged->clock = m_clock;
        Desk* desk = &m_desk;
        if (stage == Stage::ClockChange || stage == Stage::Empty || stage == Stage::Exchange) {
            TD_ASSIGN(const ui::Practice practice, ui::readPractice(m_desk.store->reader()));
            Options other = m_options;
            other.demo = false;
            other.data = m_desk.folder;
            std::unique_ptr<QTemporaryDir> folder;
            if (stage == Stage::ClockChange) {
                const QDate day = clockChangeAfter(practice.zone, practice.zone.dateOf(m_clock()));
                staged->clock = [now = practice.zone.toUtc(day, QTime(6, 20))] { return now; };
                // A copy: what is kept up on another day must not reach the desk itself.
                folder = std::make_unique<QTemporaryDir>();
                other.data = folder->path();
                TD_TRY(storage::backup(*m_desk.database, storage::databaseFile(other.data)));
            } else {
                folder = std::make_unique<QTemporaryDir>();
                other.data = folder->path();
            }
            if (stage == Stage::Exchange)
                TD_TRY(storage::backup(*m_desk.database, storage::databaseFile(other.data)));
            TD_ASSIGN(staged->own, openDesk(other, staged->clock));
            staged->own->sample = std::move(folder);
            desk = staged->own.get();
            if (stage == Stage::Empty)
                TD_TRY(moveIn(*desk->store, practice));
            if (stage == Stage::Exchange)
                TD_TRY(ui::demo::addSyncSample(*desk->store));
        }
        staged->window = makeWindow({m_theme, *desk, staged->clock, QLocale(), nullptr, staged->system});
        staged->news = std::make_unique<InboxNews>(*staged->window, *desk->commands);
        if (auto* screen = qobject_cast<ui::SyncScreen*>(staged->window->screen(u"sync"_s));
            screen && stage == Stage::Exchange) {
            const models::UtcTime now = staged->clock();
            screen->setStatus({SyncState::UpToDate, 0, 0, 0, {}, now.plusMinutes(-2), {}});
            screen->setRounds(ui::demo::syncRoundsSample(now));
        }
        // The comps' trainer allows birthdays in the calendar.
        if (stage == Stage::Open) {
            staged->window->goTo(u"calendar"_s);
            staged->window->show();
            settle();
            staged->window->commands().run(u"calendar.birthdays"_s);
        }
        return staged.get();
    }

    /// The trainer and the hours of a practice, and nothing else.
    static models::Status moveIn(storage::Store& store, const ui::Practice& practice)
    {
        TD_TRY(storage::initialise(store, {practice.trainer.firstName, practice.trainer.lastName,
                                           practice.trainer.email.value_or(QString()), practice.settings.timeZone,
                                           practice.settings.currency}));
        TD_ASSIGN(const ui::Practice fresh, ui::readPractice(store.reader()));
        models::TrainerProfile profile = fresh.profile;
        profile.availabilityHours = practice.profile.availabilityHours;
        models::ChangeSet changes{u"Set hours"_s, {}};
        models::addUpdate(changes, fresh.profile, profile, store.now());
        TD_TRY(store.commit(changes));
        return {};
    }

    static void sayWhatSyncDoes(ui::MainWindow& window, const Scene& scene, models::UtcTime now)
    {
        models::SyncStatus status;
        status.state = scene.sync;
        status.pending = scene.waiting;
        status.rejected = scene.needs;
        status.lastSync = now.plusMinutes(-2);
        const SyncWords words = wordsFor(status, now);
        window.setSyncLine(words.icon, words.text, words.tone);
    }

    static QPixmap pictureOf(ui::MainWindow& window, const QString& id, const QString& state, const char16_t* palette)
    {
        window.goTo(id);
        // A resting picture has no cursor in a field.
        if (QWidget* focused = QApplication::focusWidget())
            focused->clearFocus();
        ui::Screen* screen = window.screen(id);
        settle();
        screen->showState(state);
        if (QWidget* focused = QApplication::focusWidget();
            focused && !qobject_cast<QLineEdit*>(focused) && focused->objectName() != u"calendar.day_list")
            focused->clearFocus();
        if (palette) {
            window.palette().setQuery(QString::fromUtf16(palette));
            window.palette().open();
        }
        settle();
        const QPixmap picture = window.grab();
        window.palette().hide();
        window.toasts().dismiss();
        screen->showState({});
        return picture;
    }

    ui::Theme& m_theme;
    Desk& m_desk;
    const models::Clock& m_clock;
    const Options& m_options;
    std::array<std::unique_ptr<Staged>, 5> m_stages;
};

/// Light and dark components side by side.
models::Status drawComponents(ui::Theme& theme, const QDir& folder)
{
    std::vector<QPixmap> halves;
    int height = 1872;
    for (const ui::Look look : {ui::Look::Light, ui::Look::Dark}) {
        theme.setLook(look);
        ui::GalleryPage page(theme, look == ui::Look::Light ? u"Light"_s : u"Dark"_s, ui::GalleryPage::Scope::Comp);
        page.show();
        settle();
        height = std::max(height, page.layout()->totalHeightForWidth(640));
        page.resize(640, height);
        settle();
        halves.push_back(page.grab());
    }
    QPixmap both(1280, height);
    QPainter painter(&both);
    painter.drawPixmap(0, 0, halves[0]);
    painter.drawPixmap(640, 0, halves[1]);
    painter.end();
    return savePicture(both, folder, u"19-components"_s);
}

} // namespace

models::Result<int> drawScenes(ui::Theme& theme, Desk& desk, const models::Clock& clock, const Options& options)
{
    TD_ASSIGN(const QDir folder, pictureFolder(options.screenshots));
    // A picture shows the state at rest: nothing may still be sliding in.
    theme.setReducedMotion(true);
    ScenePainter painter(theme, desk, clock, options);
    int made = 0;
    for (const Scene& scene : kScenes) {
        TD_TRY(painter.draw(scene, folder));
        ++made;
    }
    TD_TRY(drawComponents(theme, folder));
    TD_TRY(drawPrintedWeek(desk, clock(), QLocale(), folder));
    return made + 2;
}

} // namespace app
