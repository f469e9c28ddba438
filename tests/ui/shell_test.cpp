// The window: screens, panes, keys, palette, toasts and undo, by real events.
#include "ui/core/match.h"
#include "ui/kit/button.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/layouts.h"
#include "ui/kit/text.h"
#include "ui/kit/toast_bar.h"
#include "ui/shell/body.h"
#include "ui/shell/failure_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sidebar.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

/// A screen with a field, a button and a panel.
class PlainScreen : public Screen
{
public:
    PlainScreen(Theme& theme, QString id, QString kind) : m_theme(theme), m_id(std::move(id)), m_kind(std::move(kind))
    {
    }

    QString id() const override { return m_id; }
    QString title() const override { return placeOfScreen(m_id).name; }
    QWidget* headerEnd() override
    {
        if (!m_button)
            m_button = new Button(m_theme, u"Primary of "_s % m_id, Button::Kind::Primary);
        return m_button;
    }
    QWidget* content() override
    {
        if (!m_content) {
            m_content = new QWidget;
            m_field = new QLineEdit;
            m_field->setObjectName(u"field_"_s % m_id);
            columnLayout(m_content)->addWidget(m_field);
        }
        return m_content;
    }
    QWidget* panel() override
    {
        if (!m_panel) {
            m_panel = new QWidget;
            columnLayout(m_panel)->addWidget(new Button(m_theme, u"In the panel"_s));
        }
        return m_panel;
    }
    std::vector<Command> commands() override
    {
        Command command{m_id % u".act"_s, u"Act in "_s % m_id, {}, QKeySequence(u"Ctrl+Shift+A"_s),
                        MenuOf::Client,   [this] { ++acts; },  {}, m_id};
        return {command};
    }
    bool find() override
    {
        m_field->setFocus();
        return true;
    }
    bool open(const RecordLink& link) override
    {
        opened = link.kind == m_kind ? link.id : models::Uuid();
        return link.kind == m_kind;
    }

    int acts = 0;
    models::Uuid opened;
    QLineEdit* m_field = nullptr;

private:
    Theme& m_theme;
    QString m_id;
    QString m_kind;
    QWidget* m_content = nullptr;
    QWidget* m_panel = nullptr;
    Button* m_button = nullptr;
};

struct ShellTest : testing::Test {
    Theme theme;
    int undone = 0;
    FocusRing ring{theme};
    std::unique_ptr<MainWindow> window;
    PlainScreen* calendar = nullptr;
    PlainScreen* clients = nullptr;

    void SetUp() override
    {
        dressApplication(*qApp, theme);
        theme.setReducedMotion(true);
        const auto undo = [this]() -> models::Result<models::ChangeSet> {
            ++undone;
            return models::ChangeSet{u"Move booking"_s, {}};
        };
        const auto redo = []() -> models::Result<models::ChangeSet> {
            return models::fail(models::ErrorCode::NotFound, u"none"_s);
        };
        window = std::make_unique<MainWindow>(theme, UndoDoor{undo, redo});
        auto one = std::make_unique<PlainScreen>(theme, u"calendar"_s, u"bookings"_s);
        auto two = std::make_unique<PlainScreen>(theme, u"clients"_s, u"users"_s);
        calendar = one.get();
        clients = two.get();
        window->addScreen(std::move(one));
        window->addScreen(std::move(two));
        window->resize(1280, 800);
        window->goTo(u"calendar"_s);
        window->show();
        window->activateWindow();
        QApplication::processEvents();
        QApplication::setActiveWindow(window.get());
    }

    void TearDown() override
    {
        window.reset();
        qApp->setStyle(u"Fusion"_s);
    }

    void press(int key, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
        QTest::keyClick(target, Qt::Key(key), keys);
    }
};

} // namespace

using Window = ShellTest;

TEST_F(Window, DigitsWithCtrlAndClicksGoToScreens)
{
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window->currentScreen(), clients);
    EXPECT_EQ(window->findChild<Text*>(u"screenTitle"_s)->text(), u"Clients"_s);
    QTest::mouseClick(window->findChild<NavRow*>(u"nav_calendar"_s), Qt::LeftButton);
    EXPECT_EQ(window->currentScreen(), calendar);
    EXPECT_TRUE(window->findChild<NavRow*>(u"nav_calendar"_s)->isChecked());
}

TEST_F(Window, ThePartsHaveTheirMeasures)
{
    EXPECT_EQ(window->sidebar().width(), 216);
    EXPECT_EQ(window->findChild<QWidget*>(u"header"_s)->height(), 56);
    EXPECT_EQ(window->body().panelPlace()->width(), 296);
    EXPECT_EQ(window->body().contentPlace()->width(), 768) << "60 % of 1280";
    EXPECT_EQ(window->findChild<NavRow*>(u"nav_clients"_s)->height(), 34);
    window->resize(1400, 800);
    QApplication::processEvents();
    EXPECT_EQ(window->body().panelPlace()->width(), 320);
}

TEST_F(Window, OnlyTheCurrentScreensPrimaryButtonIsShown)
{
    const auto shown = [this] {
        int count = 0;
        for (const Button* button : window->findChildren<Button*>())
            count += button->isVisible() && button->kind() == Button::Kind::Primary;
        return count;
    };
    EXPECT_EQ(shown(), 1);
    window->goTo(u"clients"_s);
    EXPECT_EQ(shown(), 1);
}

TEST_F(Window, CtrlIClosesThePanelAndCtrlBMakesARail)
{
    ASSERT_TRUE(window->isPanelOpen());
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_FALSE(window->isPanelOpen());
    EXPECT_EQ(window->body().contentPlace()->width(), 1064);
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(window->sidebar().width(), 56);
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(window->sidebar().width(), 216);
}

TEST_F(Window, BelowTwelveHundredTheSidebarIsARailAndThePanelLiesOverTheContent)
{
    window->resize(960, 600);
    QApplication::processEvents();
    EXPECT_EQ(window->sidebar().width(), 56);
    EXPECT_FALSE(window->isPanelOpen()) << "it would cover the content";
    EXPECT_EQ(window->body().contentPlace()->width(), 904);
    window->setPanelOpen(true);
    EXPECT_EQ(window->body().contentPlace()->width(), 904);
    EXPECT_EQ(window->body().panelPlace()->geometry().right(), window->body().width() - 1);
}

TEST_F(Window, F6WalksThePanesInReadingOrder)
{
    calendar->m_field->setFocus();
    press(Qt::Key_F6);
    EXPECT_TRUE(window->body().panelPlace()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    EXPECT_TRUE(window->sidebar().isAncestorOf(QApplication::focusWidget())) << "no toast is shown";
    press(Qt::Key_F6);
    EXPECT_TRUE(window->findChild<QWidget*>(u"header"_s)->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(window->sidebar().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(Window, BackAndForwardWalkThroughTheScreens)
{
    window->goTo(u"clients"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->currentScreen(), calendar);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window->currentScreen(), clients);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window->currentScreen(), clients);
}

TEST_F(Window, AToastOffersUndoByClickAndCtrlZ)
{
    Q_EMIT calendar->toastRequested({u"Moved to Thu 08:00"_s, true, {}, {}});
    EXPECT_EQ(window->toasts().text(), u"Moved to Thu 08:00"_s);
    QTest::mouseClick(window->toasts().findChild<QWidget*>(u"toastAction"_s), Qt::LeftButton);
    EXPECT_EQ(undone, 1);
    EXPECT_EQ(window->toasts().text(), u"Undone: Move booking"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(undone, 2);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(window->toasts().text(), u"Nothing to do again"_s);
}

TEST_F(Window, ARefusalIsSaidAboveTheContentAndGoesWithTheNextSuccess)
{
    Q_EMIT calendar->failed({models::ErrorCode::Clash, u"10:00 is taken. Nothing was changed. Choose another time."_s});
    EXPECT_EQ(window->body().trouble(), u"10:00 is taken. Nothing was changed. Choose another time."_s);
    Q_EMIT calendar->toastRequested({u"Moved"_s, true, {}, {}});
    EXPECT_TRUE(window->body().trouble().isEmpty());
}

TEST_F(Window, ALinkOpensTheScreenOfItsRecord)
{
    const models::Uuid id = *models::Uuid::fromString(u"0190f3f0-0000-7000-8000-000000000001"_s);
    Q_EMIT calendar->openRequested({u"users"_s, id, {}});
    EXPECT_EQ(window->currentScreen(), clients);
    EXPECT_EQ(clients->opened, id);
    window->openLink({u"reviews"_s, id, {}});
    EXPECT_EQ(window->toasts().text(), u"This record was removed."_s);
}

TEST_F(Window, AScreensShortcutActsOnlyWhileItIsShown)
{
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(calendar->acts, 1);
    EXPECT_EQ(clients->acts, 0);
    window->goTo(u"clients"_s);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(clients->acts, 1);
    EXPECT_EQ(calendar->acts, 1);
}

TEST_F(Window, NoKeyIsBoundTwiceInOnePlace)
{
    EXPECT_THAT(window->commands().clashes(), testing::IsEmpty());
}

TEST_F(Window, ThePaletteFindsCommandsAndRunsThem)
{
    calendar->m_field->setFocus();
    press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(window->palette().isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"clie"_s);
    ASSERT_GT(window->palette().rowCount(), 0);
    EXPECT_EQ(window->palette().row(0).text, u"Clients"_s);
    EXPECT_EQ(window->palette().row(0).letters, (QList<int>{0, 1, 2, 3}));
    press(Qt::Key_Return);
    EXPECT_FALSE(window->palette().isVisible());
    EXPECT_EQ(window->currentScreen(), clients);
}

TEST_F(Window, ThePaletteClosesWithEscAndGivesTheFocusBack)
{
    calendar->m_field->setFocus();
    press(Qt::Key_K, Qt::ControlModifier);
    press(Qt::Key_Escape);
    EXPECT_FALSE(window->palette().isVisible());
    EXPECT_EQ(QApplication::focusWidget(), calendar->m_field);
}

TEST_F(Window, APaletteCommandOfAnotherScreenIsListedLastWithItsReason)
{
    window->palette().setQuery(u"act in"_s);
    window->palette().open();
    ASSERT_EQ(window->palette().rowCount(), 2);
    EXPECT_TRUE(window->palette().row(0).enabled);
    EXPECT_FALSE(window->palette().row(1).enabled);
    EXPECT_EQ(window->palette().row(1).aside, u"In Clients"_s);
}

TEST_F(Window, TheFocusRingFollowsTheKeyboardAndFields)
{
    calendar->m_field->setFocus(Qt::MouseFocusReason);
    EXPECT_EQ(ring.wearer(), calendar->m_field) << "fields always show it";
    auto* primary = calendar->headerEnd();
    primary->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(ring.wearer(), primary);
    primary->clearFocus();
    QTest::mousePress(primary, Qt::LeftButton);
    primary->setFocus(Qt::MouseFocusReason);
    EXPECT_EQ(ring.wearer(), nullptr);
    QTest::mouseRelease(primary, Qt::LeftButton);
}

TEST_F(Window, AThemeChangeRepaintsWithoutARestart)
{
    const QColor light = window->grab().toImage().pixelColor(600, 300);
    theme.setLook(Look::Dark);
    const QColor dark = window->grab().toImage().pixelColor(600, 300);
    EXPECT_EQ(light, tokensOf(Look::Light).surface);
    EXPECT_EQ(dark, tokensOf(Look::Dark).surface);
}

TEST_F(Window, RightToLeftMirrorsThePanes)
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QApplication::processEvents();
    EXPECT_GT(window->sidebar().geometry().left(), 600);
    EXPECT_EQ(window->body().panelPlace()->geometry().left(), 0);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST(FailurePage, SaysWhatHappenedWhatIsSafeAndWhatToDo)
{
    Theme theme;
    for (const models::ErrorCode code :
         {models::ErrorCode::NewerSchema, models::ErrorCode::Corrupt, models::ErrorCode::Locked,
          models::ErrorCode::Full, models::ErrorCode::ReadOnly, models::ErrorCode::Foreign, models::ErrorCode::Io}) {
        EXPECT_FALSE(FailurePage::titleOf(code).isEmpty());
        EXPECT_GT(FailurePage::whatIsSafe(code).size(), 20);
    }
    FailurePage page(theme, {models::ErrorCode::NewerSchema, u"The desk has schema 9."_s}, u"/tmp/desk"_s);
    EXPECT_TRUE(page.findChild<Text*>(u"failureTitle"_s)->text().contains(u"newer"_s));
    QSignalSpy retry(&page, &FailurePage::retryRequested);
    for (Button* button : page.findChildren<Button*>()) {
        if (button->kind() == Button::Kind::Primary)
            button->click();
    }
    EXPECT_EQ(retry.count(), 1);
}
