// The window and the synchronisation: an endpoint that cannot be reached is said, the sample desk's acts wait, pausing holds.
#include "app/desktop/sync_connection.h"
#include "sync/round_log.h"
#include "tests/support/practice_week.h"
#include "ui/core/demo/sample_sync.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sidebar.h"
#include "ui/sync/sync_screen.h"

#include <QApplication>
#include <QTest>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

TEST(RoundLog, KeepsTheNewestFirstAndSurvivesNonsense)
{
    tests::TempDesk desk;
    {
        syncing::RoundLog log(desk.folder());
        for (int i = 0; i < 60; ++i)
            log.add({desk.now.plusMinutes(i), i, 0, 5, 0, {}});
    }
    syncing::RoundLog again(desk.folder());
    ASSERT_EQ(again.rounds().size(), 50u);
    EXPECT_EQ(again.rounds().front().sent, 59);
    QFile file(desk.file(u"sync-history.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[1, {\"at\": \"yesterday\"}");
    file.close();
    EXPECT_TRUE(syncing::RoundLog(desk.folder()).rounds().empty());
}

TEST(SyncConnection, WithoutAnAccountTheLineSaysThatTheDeskIsHereOnly)
{
    tests::TempDesk desk;
    ui::Theme theme;
    ui::dressApplication(*qApp, theme);
    ui::Commands commands(desk.store());
    auto window = std::make_unique<ui::MainWindow>(theme, ui::UndoDoor{});
    auto made = std::make_unique<ui::SyncScreen>(theme, commands, QLocale(u"en_GB"_s));
    ui::SyncScreen& screen = *made;
    window->addScreen(std::move(made));
    {
        app::SyncConnection connection(
            *window, screen, desk.store(), desk.folder(), [&desk] { return desk.now; }, nullptr);
        connection.start();
        EXPECT_EQ(window->sidebar().syncLine()->text(), u"On this computer only"_s);
        window->goTo(u"sync"_s);
        window->show();
        EXPECT_TRUE(window->findChild<QWidget*>(u"syncSignIn"_s)->isEnabled());
    }
    window.reset();
    qApp->setStyle(u"Fusion"_s);
}
