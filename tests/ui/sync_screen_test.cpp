// The sync screen and the conflict review, by real clicks and keys, on a desk that met an endpoint's answers.
#include "storage/sync_desk.h"
#include "tests/support/practice_week.h"
#include "ui/acts/versions_line.h"
#include "ui/core/demo/sample_sync.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/text.h"
#include "ui/kit/toast_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sidebar.h"
#include "ui/sync/review_panel.h"
#include "ui/sync/sign_in_dialog.h"
#include "ui/sync/sync_rows.h"
#include "ui/sync/sync_screen.h"
#include "ui/sync/version_box.h"

#include <QApplication>
#include <QCheckBox>
#include <QTest>
#include <gmock/gmock.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

struct SyncScreenTest : testing::Test {
    tests::TempDesk desk;
    tests::PracticeWeek week{desk};
    Commands commands{desk.store()};
    Theme theme;
    FocusRing ring{theme};
    std::unique_ptr<MainWindow> window;
    SyncScreen* screen = nullptr;
    int synced = 0;
    std::vector<bool> paused;
    SignInWish wished;
    std::function<void(const models::Status&)> answer;

    void open(bool withSample = true)
    {
        if (withSample) {
            const auto made = demo::addSyncSample(desk.store());
            ASSERT_TRUE(made) << made.error().message.toStdString();
        }
        dressApplication(*qApp, theme);
        theme.setReducedMotion(true);
        storage::Store& store = desk.store();
        window = std::make_unique<MainWindow>(
            theme, UndoDoor{[&store] { return store.undo(); }, [&store] { return store.redo(); }});
        auto made = std::make_unique<SyncScreen>(theme, commands, QLocale(u"en_GB"_s));
        screen = made.get();
        window->addScreen(std::move(made));
        screen->setDoor({[this] { ++synced; }, [this](bool pause) { paused.push_back(pause); },
                         [this](const SignInWish& wish, auto answered) {
                             wished = wish;
                             answer = answered;
                         },
                         [](auto answered) { answered({}); }});
        screen->setStatus({models::SyncState::UpToDate, 0, 1, 0, u"e.1.c"_s, desk.now.plusMinutes(-2), {}});
        screen->setRounds(demo::syncRoundsSample(desk.now));
        window->resize(1280, 800);
        window->goTo(u"sync"_s);
        window->show();
        window->activateWindow();
        QApplication::setActiveWindow(window.get());
        QApplication::processEvents();
    }

    void TearDown() override
    {
        window.reset();
        qApp->setStyle(u"Fusion"_s);
    }

    template <class W = QWidget>
    W* child(const QString& name)
    {
        auto* found = window->findChild<W*>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }

    void click(const QString& name)
    {
        if (auto* widget = child(name))
            QTest::mouseClick(widget, Qt::LeftButton);
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// The question about a booking that was moved on both sides.
    void openBookingReview()
    {
        for (size_t i = 0; i < screen->lists().reviews.size(); ++i) {
            if (screen->lists().reviews[i].conflict.table->name == u"bookings") {
                reviewed = screen->lists().reviews[i];
                click(u"syncQuestion_%1"_s.arg(i));
                return;
            }
        }
        FAIL() << "no booking has two versions";
    }
    sync::Review reviewed;
    models::Booking booking() { return desk.reader().get<models::Booking>(reviewed.conflict.row).value(); }
};

} // namespace

TEST_F(SyncScreenTest, ShowsTheListsAndTheFirstQuestion)
{
    open();
    QStringList headings;
    for (SyncHeading* heading : window->findChildren<SyncHeading*>())
        headings.append(heading->accessibleName());
    EXPECT_EQ(headings, (QStringList{u"Needs you 3"_s, u"Refused 1"_s, u"Waiting 2"_s, u"History"_s}));
    EXPECT_TRUE(window->isPanelOpen());
    EXPECT_EQ(child<Text>(u"reviewTitle"_s)->text(), u"Review 1 of 4"_s);
    EXPECT_THAT(child<Text>(u"syncSaid"_s)->text().toStdString(), testing::HasSubstr("need"));
}

TEST_F(SyncScreenTest, APanelSaysThatItsRecordHasTwoVersionsAndLeadsToThem)
{
    open();
    openBookingReview();
    QWidget panel;
    auto* line = new VersionsLine(theme, commands, &panel);
    models::Uuid asked;
    QObject::connect(line, &VersionsLine::reviewRequested, line, [&](const models::Uuid& record) { asked = record; });
    line->look(u"EUR"_s, {reviewed.conflict.row});
    EXPECT_FALSE(line->isHidden());
    line->findChild<QAbstractButton*>(u"versionsChip"_s)->click();
    EXPECT_EQ(asked, reviewed.conflict.row);
    line->look(u"EUR"_s, {desk.ids.next(desk.now)});
    EXPECT_TRUE(line->isHidden());
}

TEST_F(SyncScreenTest, TheSidebarsLineLeadsHere)
{
    open();
    QTest::mouseClick(window->sidebar().syncLine(), Qt::LeftButton);
    EXPECT_EQ(window->currentScreen()->id(), u"sync"_s);
}

TEST_F(SyncScreenTest, AVersionIsChosenAndUsedByClicksAndUndoTakesItBack)
{
    open();
    openBookingReview();
    const models::UtcTime theirs = booking().startTime;
    click(u"mine_0"_s);
    EXPECT_TRUE(child<VersionBox>(u"mine_0"_s)->isChecked());
    EXPECT_FALSE(child<VersionBox>(u"theirs_0"_s)->isChecked());
    EXPECT_EQ(booking().startTime, theirs) << "nothing is written before it is used";
    click(u"reviewUse"_s);
    EXPECT_EQ(booking().startTime, theirs.plusMinutes(-30));
    EXPECT_EQ(screen->lists().needsYou(), 3);
    window->undo();
    QTest::qWait(0);
    EXPECT_EQ(booking().startTime, theirs);
}

TEST_F(SyncScreenTest, AVersionIsChosenAndUsedByKeysAlone)
{
    open();
    openBookingReview();
    const models::UtcTime theirs = booking().startTime;
    ASSERT_TRUE(child<VersionBox>(u"theirs_0"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    EXPECT_TRUE(child<VersionBox>(u"mine_0"_s)->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_TRUE(child<VersionBox>(u"theirs_1"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    EXPECT_EQ(booking().startTime, theirs.plusMinutes(-30));
    EXPECT_EQ(booking().notes, u"Bring the long rope, start with hips"_s);
}

TEST_F(SyncScreenTest, KeepBothIsShownInTheResultBeforeItIsUsed)
{
    open();
    openBookingReview();
    click(u"keepBoth_1"_s);
    EXPECT_THAT(child<Card>(u"reviewResult"_s)->accessibleName().toStdString(), testing::HasSubstr("Bring bands"));
    EXPECT_THAT(child<Card>(u"reviewResult"_s)->accessibleName().toStdString(), testing::HasSubstr("long rope"));
    click(u"reviewUse"_s);
    EXPECT_THAT(booking().notes->toStdString(), testing::HasSubstr("bands"));
}

TEST_F(SyncScreenTest, LaterLeavesTheQuestionAndGoesToTheNext)
{
    open();
    click(u"syncQuestion_0"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_L);
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the words of the question that was left
    EXPECT_EQ(child<Text>(u"reviewTitle"_s)->text(), u"Review 2 of 4"_s);
    EXPECT_EQ(screen->lists().needsYou(), 4);
}

TEST_F(SyncScreenTest, ARefusedSessionIsDroppedFromTheList)
{
    open();
    click(u"rowDrop_3"_s);
    EXPECT_TRUE(screen->lists().refused.empty());
    EXPECT_EQ(screen->lists().needsYou(), 3);
}

TEST_F(SyncScreenTest, NewTimeOpensTheFieldsAndTakesWhatIsTyped)
{
    open();
    click(u"rowNewTime_3"_s);
    auto* time = child<QLineEdit>(u"newTime"_s);
    ASSERT_TRUE(time->hasFocus());
    time->selectAll();
    QTest::keyClicks(time, u"2015"_s);
    click(u"takeTime"_s);
    EXPECT_TRUE(screen->lists().refused.empty());
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM bookings WHERE start_time LIKE '%T18:15:00.000Z'"_s), 1);
}

TEST_F(SyncScreenTest, SyncNowAndPauseReachTheSynchronisation)
{
    open();
    click(u"syncNow"_s);
    EXPECT_EQ(synced, 1);
    click(u"syncPause"_s);
    EXPECT_EQ(paused, std::vector<bool>{true});
    QTest::keyClick(window.get(), Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(synced, 2);
    screen->setStatus({models::SyncState::Paused, 2, 1, 0, u"e.1.c"_s, desk.now, {}});
    screen->refresh();
    EXPECT_FALSE(child<Button>(u"syncNow"_s)->isEnabled());
    click(u"syncPause"_s);
    EXPECT_EQ(paused, (std::vector<bool>{true, false}));
}

TEST_F(SyncScreenTest, ADeskWithoutAnAccountOffersToSignIn)
{
    open(false);
    click(u"syncSignIn"_s);
    auto* dialog = window->findChild<SignInDialog*>();
    ASSERT_TRUE(dialog);
    const auto type = [&](const QString& name, const QString& text) {
        QTest::keyClicks(dialog->findChild<QLineEdit*>(name), text);
    };
    const auto go = [&] { QTest::mouseClick(dialog->findChild<QWidget*>(u"signInGo"_s), Qt::LeftButton); };
    go();
    EXPECT_TRUE(wished.endpoint.isEmpty()) << "nothing is asked with empty fields";
    type(u"signInEndpoint"_s, u"http://desk.example.org"_s);
    type(u"signInEmail"_s, u"maya@example.org"_s);
    type(u"signInPassword"_s, u"not the right one"_s);
    go();
    EXPECT_TRUE(wished.endpoint.isEmpty()) << "a password is not sent unprotected";
    dialog->findChild<QLineEdit*>(u"signInEndpoint"_s)->setText(u"desk.example.org"_s);
    go();
    EXPECT_EQ(wished.endpoint, u"https://desk.example.org"_s);
    EXPECT_FALSE(dialog->findChild<QWidget*>(u"signInGo"_s)->isEnabled());
    answer(
        models::fail(models::ErrorCode::SignedOut, u"The endpoint does not accept this mail address and password."_s));
    EXPECT_TRUE(dialog->findChild<QWidget*>(u"signInTrouble"_s)->isVisible());
    EXPECT_EQ(dialog->findChild<QLineEdit*>(u"signInEmail"_s)->text(), u"maya@example.org"_s) << "what was typed stays";
    go();
    answer({});
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(SyncScreenTest, AWrongClockAndALostSignInAreNamed)
{
    open();
    ASSERT_TRUE(storage::SyncDesk(desk.store()).noteClock(12 * 60'000));
    screen->setStatus({models::SyncState::SignedOut, 2, 1, 0, u"e.1.c"_s, desk.now, {}});
    screen->refresh();
    QStringList said;
    for (Strip* strip : window->findChildren<Strip*>(u"syncStrip"_s))
        said.append(strip->accessibleName());
    ASSERT_EQ(said.size(), 2);
    EXPECT_THAT(said[0].toStdString(), testing::HasSubstr("sign in again"));
    EXPECT_THAT(said[1].toStdString(), testing::HasSubstr("12 minute"));
}

TEST_F(SyncScreenTest, PrivacyModeCoversIt)
{
    open();
    window->setPrivate(true);
    QApplication::processEvents();
    EXPECT_TRUE(child(u"privacyCover"_s)->isVisible());
    for (SyncRow* row : window->findChildren<SyncRow*>())
        EXPECT_FALSE(row->isVisible());
    EXPECT_FALSE(child(u"reviewPanel"_s)->isVisible());
    click(u"privacyShow"_s);
    EXPECT_TRUE(child(u"reviewPanel"_s)->isVisible());
}
