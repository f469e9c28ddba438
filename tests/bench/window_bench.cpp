// The whole window: from exec to a usable week, the week turned, the roster filtered, palette, theme, and what blocks.
#include "app/desktop/desk_window.h"
#include "models/rules/new_client.h"
#include "tests/bench/measurements.h"
#include "tests/bench/paired.h"
#include "tests/bench/watched_application.h"
#include "ui/core/demo/demo.h"
#include "ui/kit/style.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

models::Clock fixedClock()
{
    return [now = models::UtcTime::fromIso(u"2025-06-11T08:36:00Z").value_or(models::UtcTime{})] { return now; };
}

/// A desk of ten years and about 50,000 bookings in a folder of its own.
struct LargeDesk {
    explicit LargeDesk(int clients = 400, int years = 10)
    {
        auto database = storage::openDesk(folder.path(), storage::Database::Open::CreateIfNone);
        models::IdSource ids(1);
        storage::Store store(**database, fixedClock(), ids);
        if (!storage::initialise(store, ui::demo::trainer()) || !ui::demo::fill(store, {1, clients, years}))
            std::puts("the desk cannot be made");
        std::printf("a desk of %lld bookings and %lld clients\n",
                    store.reader().number(u"SELECT count(*) FROM bookings"_s).value_or(-1),
                    store.reader().number(u"SELECT count(*) FROM trainer_clients"_s).value_or(-1));
    }
    QTemporaryDir folder;
};

/// The program's own window over a desk.
struct OpenWindow {
    explicit OpenWindow(const QString& folder, QSize size = {1440, 900})
    {
        ui::dressApplication(*qApp, theme);
        theme.setReducedMotion(true);
        app::Options options;
        options.data = folder;
        desk = std::move(*app::openDesk(options, clock));
        desk->readInBackground();
        window = app::makeWindow({theme, *desk, clock, QLocale(QLocale::English, QLocale::Germany), nullptr, system});
        window->resize(size);
        window->goTo(u"calendar"_s);
        window->show();
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
    }
    /// Until what is read in the background has come and been shown.
    static void rest()
    {
        QElapsedTimer quiet;
        quiet.start();
        while (!quiet.hasExpired(250))
            QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    ui::SystemLook system;
    ui::Theme theme;
    models::Clock clock = fixedClock();
    std::unique_ptr<app::Desk> desk;
    std::unique_ptr<ui::MainWindow> window;
};

struct Start {
    double ms = 0;
    double peakMiB = 0;
};

/// Runs a program until it ends by itself: the time from exec to its painted window, and its largest resident size, both
/// as its StartProbe says.
Start startOf(const QString& program, const QStringList& arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::SeparateChannels);
    const auto begin = std::chrono::steady_clock::now().time_since_epoch();
    child.start(program, arguments);
    child.waitForFinished(60'000);
    const QList<QByteArray> words = child.readAllStandardOutput().trimmed().split(' ');
    if (words.size() != 3 || words[0] != "painted") {
        std::printf("%s did not start\n", qPrintable(program));
        return {};
    }
    return {double(words[1].toLongLong() - std::chrono::nanoseconds(begin).count()) / 1e6, words[2].toDouble() / 1024};
}

void measureStart()
{
    qputenv("TRAINERDESK_QUIT_WHEN_PAINTED", "1");
    qputenv("TRAINERDESK_NOW", "2025-06-11T08:36:00Z");
    const LargeDesk large;
    const QString bin = QCoreApplication::applicationDirPath();
    std::vector<double> ours, bare, ourPeak, barePeak;
    for (int round = 0; round < 15; ++round) {
        const Start reference = startOf(bin % u"/bare_window"_s, {});
        const Start program =
            startOf(bin % u"/trainerdesk"_s, {u"--data"_s, large.folder.path(), u"--theme"_s, u"light"_s});
        bare.push_back(reference.ms);
        barePeak.push_back(reference.peakMiB);
        ours.push_back(program.ms);
        ourPeak.push_back(program.peakMiB);
    }
    bench::reportRatio("window: from exec to the painted week", bench::median(ours), bench::median(bare), 2.0);
    const double above = bench::median(ourPeak) - bench::median(barePeak);
    std::printf("%-52s ours %10.1f MiB  reference %10.1f MiB  above %6.1f   limit 60.0   %s\n", "window: peak memory",
                bench::median(ourPeak), bench::median(barePeak), above, above <= 60 ? "holds" : "DOES NOT HOLD");
    qunsetenv("TRAINERDESK_QUIT_WHEN_PAINTED");
    qunsetenv("TRAINERDESK_NOW");
}

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(double(values.size()) * part))];
}

void turnWeeks()
{
    const LargeDesk large;
    OpenWindow open(large.folder.path());
    QWidget* grid = open.window->findChild<QWidget*>(u"calendar.grid"_s);
    grid->setFocus();
    std::vector<double> times;
    for (int i = 0; i < 400; ++i) {
        times.push_back(bench::milliseconds([&] {
            QTest::keyClick(grid, i % 200 < 100 ? Qt::Key_PageUp : Qt::Key_PageDown);
            OpenWindow::settle();
        }));
    }
    bench::reportTime("window: a week turned, key to frame, median", bench::median(times), 16);
    bench::reportTime("window: a week turned, key to frame, p99", percentile(times, 0.99), 16);
}

void filterRoster()
{
    const LargeDesk large(10'000, 1);
    OpenWindow open(large.folder.path());
    open.window->goTo(u"clients"_s);
    OpenWindow::settle();
    open.window->screen(u"clients"_s)->find();
    QWidget* field = QApplication::focusWidget();
    if (!qobject_cast<QLineEdit*>(field)) {
        std::puts("no search field");
        return;
    }
    std::vector<double> times;
    for (int round = 0; round < 6; ++round) {
        for (const char letter : std::string("anna wei")) {
            times.push_back(bench::milliseconds([&] {
                QTest::keyClick(field, letter);
                OpenWindow::settle();
            }));
        }
        for (int i = 0; i < 8; ++i) {
            times.push_back(bench::milliseconds([&] {
                QTest::keyClick(field, Qt::Key_Backspace);
                OpenWindow::settle();
            }));
        }
    }
    bench::reportTime("window: roster of 10,000 filtered, median key", bench::median(times), 16);
    bench::reportTime("window: roster of 10,000 filtered, slowest key", percentile(times, 1), 16);
}

void openPaletteAndTheme()
{
    const LargeDesk large;
    OpenWindow open(large.folder.path());
    bench::measure("window: the palette opens", 15, 50, [&] {
        QTest::keyClick(open.window.get(), Qt::Key_K, Qt::ControlModifier);
        OpenWindow::settle();
        open.window->palette().hide();
    });
    bool dark = false;
    bench::measure("window: theme changed and painted", 15, 150, [&] {
        dark = !dark;
        open.theme.setLook(dark ? ui::Look::Dark : ui::Look::Light);
        OpenWindow::settle();
    });
}

/// Every screen and every state of its pictures, each begun at the screen's resting state, on the window's own thread: no
/// act, and no event that follows from it, may hold that thread for longer than the limit.
void watchEverything()
{
    auto* watched = static_cast<bench::WatchedApplication*>(qApp);
    const LargeDesk large;
    OpenWindow open(large.folder.path());
    double longest = 0;
    const auto act = [&](const QString& what, const std::function<void()>& work) {
        watched->reset();
        const double before = bench::WatchedApplication::spent();
        work();
        const double direct = bench::WatchedApplication::spent() - before;
        OpenWindow::rest();
        const double slowest = std::max(direct, watched->longest());
        if (slowest > 50)
            std::printf("  %s: %.1f ms (%s)\n", qPrintable(what), slowest,
                        direct > watched->longest() ? "the act itself" : watched->what().constData());
        longest = std::max(longest, slowest);
        for (QWidget* dialog = QApplication::activeModalWidget(); dialog; dialog = QApplication::activeModalWidget())
            dialog->close();
    };
    for (const QString& id : open.window->screenIds()) {
        act(id % u", shown first"_s, [&] { open.window->goTo(id); });
        act(id % u", shown again"_s, [&] { open.window->goTo(id); });
        for (const QString& state : open.window->screen(id)->states()) {
            act(id % u' ' % state, [&] { open.window->screen(id)->showState(state); });
            act(id % u", resting"_s, [&] { open.window->screen(id)->showState({}); });
        }
    }
    bench::reportTime("window: the longest that anything blocks", longest, 50);
}

const bench::Registration kStart("window start", measureStart);
const bench::Registration kWeeks("window weeks", turnWeeks);
const bench::Registration kRoster("window roster", filterRoster);
const bench::Registration kPalette("window palette and theme", openPaletteAndTheme);
const bench::Registration kWatch("window watchdog", watchEverything);

} // namespace
