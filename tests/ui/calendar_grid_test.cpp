// The painted grid under real mouse and key events.
#include "tests/support/practice_week.h"
#include "ui/calendar/grid_view.h"
#include "ui/core/calendar/clock_lines.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::UtcTime;
using models::Uuid;
using namespace ui::calendar;

namespace
{

const QDate kGridMonday(2025, 6, 9);

class GridViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ui::loadTypefaces();
        ASSERT_TRUE(model.load());
        ASSERT_TRUE(model.show(kGridMonday, kGridMonday.addDays(6)));
        view = std::make_unique<GridView>(theme, model,
                                          TimeText(model.zone(), QLocale(QLocale::English, QLocale::UnitedKingdom)));
        view->resize(768, 744);
        view->showDays(kGridMonday, 7);
        view->show();
        view->scrollToWork();
        view->setFocus();
        QObject::connect(view.get(), &GridView::changeRequested, view.get(),
                         [this](const Uuid& id, const Stretch& to, bool copy) {
                             changed = id;
                             changedTo = to;
                             copied = copy;
                             ++changes;
                         });
        QObject::connect(view.get(), &GridView::createRequested, view.get(), [this](const Stretch& to, bool whole) {
            created = to;
            wholeService = whole;
            ++creations;
        });
    }

    UtcTime at(int day, int hour, int minute = 0) const
    {
        return model.zone().toUtc(kGridMonday.addDays(day), {hour, minute});
    }
    std::string local(UtcTime time) const { return model.zone().isoText(time).left(16).toStdString(); }
    QPoint slot(int day, int hour, int minute = 0) const
    {
        const QRect rect = view->rectOf(Stretch{at(day, hour, minute), at(day, hour, minute).plusMinutes(15)});
        return {rect.right() + 4, rect.top() + 2};
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view.get(), Qt::LeftButton, modifiers, from);
        move((from + to) / 2, modifiers);
        move(to, modifiers);
    }
    void move(QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(QEvent::MouseMove, to, view->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(view.get(), &event);
    }
    void release(QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseRelease(view.get(), Qt::LeftButton, modifiers, at);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view.get(), Qt::Key(key), modifiers); }
    QPoint middle(const Uuid& id) const { return view->rectOf(id).center(); }

    tests::TempDesk desk;
    tests::PracticeWeek week{desk};
    ui::Theme theme;
    CalendarModel model{desk.store()};
    std::unique_ptr<GridView> view;
    Uuid changed;
    Stretch changedTo, created;
    bool copied = false, wholeService = false;
    int changes = 0, creations = 0;
};

} // namespace

TEST_F(GridViewTest, StartsWhereTheWorkingDayStarts)
{
    EXPECT_EQ(view->rectOf(week.bookingAt(0, u"07:00"_s)).top(), view->top() + 10 + 1);
    EXPECT_EQ(view->top(), 40 + 28);
    if (qEnvironmentVariableIsSet("TRAINERDESK_SHOTS"))
        view->grab().save(qEnvironmentVariable("TRAINERDESK_SHOTS") + u"/grid-light.png"_s);
    theme.setLook(ui::Look::Dark);
    if (qEnvironmentVariableIsSet("TRAINERDESK_SHOTS"))
        view->grab().save(qEnvironmentVariable("TRAINERDESK_SHOTS") + u"/grid-dark.png"_s);
}

TEST_F(GridViewTest, DraggingEmptySpaceAsksForASession)
{
    drag(slot(3, 12, 15), slot(3, 13, 5));
    EXPECT_TRUE(view->isDragging());
    release(slot(3, 13, 5));
    EXPECT_EQ(creations, 1);
    EXPECT_EQ(local(created.start), "2025-06-12T12:15");
    EXPECT_EQ(local(created.end), "2025-06-12T13:15");
    EXPECT_FALSE(wholeService);
    EXPECT_FALSE(view->isDragging());
}

TEST_F(GridViewTest, TheLastColumnNextToTheScrollBarWorksLikeEveryOther)
{
    const int x = view->gridLayout().columnEdge(7) - 2;
    drag({x, slot(6, 9).y()}, {x, slot(6, 10).y()});
    release({x, slot(6, 10).y()});
    EXPECT_EQ(local(created.start), "2025-06-15T09:00");
    drag({view->gridLayout().columnEdge(0) + 1, slot(0, 12, 30).y()},
         {view->gridLayout().columnEdge(0) + 1, slot(0, 13).y()});
    release({view->gridLayout().columnEdge(0) + 1, slot(0, 13).y()});
    EXPECT_EQ(local(created.start), "2025-06-09T12:30");
}

TEST_F(GridViewTest, DraggingABlockMovesItByTheQuarterHour)
{
    const Uuid id = week.bookingAt(3, u"10:30"_s);
    const QPoint from = middle(id), to = from + QPoint(-100, 14 * 3 + 3);
    drag(from, to);
    EXPECT_TRUE(view->isDragging());
    release(to);
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(changed, id);
    EXPECT_EQ(local(changedTo.start), "2025-06-11T11:15");
    EXPECT_EQ(changedTo.end.ms - changedTo.start.ms, kHourMs);
    EXPECT_FALSE(copied);
    EXPECT_EQ(view->selected(), id);
}

TEST_F(GridViewTest, ShiftSnapsToFiveMinutesAndControlCopies)
{
    const Uuid id = week.bookingAt(3, u"10:30"_s);
    const QPoint from = middle(id), to = from + QPoint(0, 19);
    const Qt::KeyboardModifiers both = Qt::ShiftModifier | Qt::ControlModifier;
    drag(from, to, both);
    release(to, both);
    EXPECT_EQ(local(changedTo.start), "2025-06-12T10:50");
    EXPECT_TRUE(copied);
}

TEST_F(GridViewTest, ADragThatEndsWhereItBeganChangesNothing)
{
    const QPoint from = middle(week.bookingAt(3, u"10:30"_s));
    drag(from, from + QPoint(60, 60));
    move(from);
    release(from);
    EXPECT_EQ(changes, 0);
}

TEST_F(GridViewTest, EscapeAndADropOutsideLeaveEverything)
{
    const QPoint from = middle(week.bookingAt(3, u"10:30"_s));
    drag(from, from + QPoint(-100, 60));
    key(Qt::Key_Escape);
    EXPECT_FALSE(view->isDragging());
    release(from + QPoint(-100, 60));
    EXPECT_EQ(changes, 0);
    drag(from, from + QPoint(-100, 60));
    move({300, -40});
    release({300, -40});
    EXPECT_EQ(changes, 0);
    drag(from, {300, 20});
    release({300, 20});
    EXPECT_EQ(changes, 0) << "the header is no place for a session";
}

TEST_F(GridViewTest, EdgesResize)
{
    const Uuid id = week.bookingAt(3, u"10:30"_s);
    const QRect rect = view->rectOf(id);
    drag({rect.center().x(), rect.bottom() - 1}, {rect.center().x(), rect.bottom() + 27});
    release({rect.center().x(), rect.bottom() + 27});
    EXPECT_EQ(local(changedTo.start), "2025-06-12T10:30");
    EXPECT_EQ(local(changedTo.end), "2025-06-12T12:00");
    drag({rect.center().x(), rect.top() + 1}, {rect.center().x(), rect.top() + 15});
    release({rect.center().x(), rect.top() + 15});
    EXPECT_EQ(local(changedTo.start), "2025-06-12T10:45");
    EXPECT_EQ(local(changedTo.end), "2025-06-12T11:30");
}

TEST_F(GridViewTest, CompletedSessionsDoNotDrag)
{
    const Uuid id = week.bookingAt(0, u"07:00"_s);
    const QPoint from = middle(id);
    drag(from, from + QPoint(0, 100));
    release(from + QPoint(0, 100));
    EXPECT_EQ(changes, 0);
    EXPECT_EQ(view->selected(), id);
}

TEST_F(GridViewTest, ThePageTurnsWhileABlockIsHeldAtTheSide)
{
    QObject::connect(view.get(), &GridView::periodRequested, view.get(), [this](int direction) {
        const QDate first = view->firstDay().addDays(7 * direction);
        ASSERT_TRUE(model.show(first, first.addDays(6)));
        view->showDays(first, 7);
    });
    const Uuid id = week.bookingAt(3, u"10:30"_s);
    const QPoint from = middle(id), edge(755, from.y());
    drag(from, edge);
    QSignalSpy turned(view.get(), &GridView::periodRequested);
    ASSERT_TRUE(turned.wait(3000));
    release(edge);
    EXPECT_EQ(changed, id);
    EXPECT_EQ(local(changedTo.start), "2025-06-22T10:30");
}

TEST_F(GridViewTest, TheGridScrollsByItselfAtTheEdgeAndNotBeforeThePointerMovedThere)
{
    auto* bar = view->findChild<QScrollBar*>(u"calendar.scroll"_s);
    const int before = bar->value();
    const QPoint low(slot(6, 9).x() - 30, view->height() - 20);
    QTest::mousePress(view.get(), Qt::LeftButton, {}, low);
    move(low + QPoint(-30, 0));
    EXPECT_TRUE(view->isDragging());
    QTest::qWait(80);
    EXPECT_EQ(bar->value(), before) << "a press near the edge must not run away";
    QSignalSpy scrolled(bar, &QScrollBar::valueChanged);
    move(low + QPoint(-30, 12));
    ASSERT_TRUE(scrolled.wait(3000));
    EXPECT_GT(bar->value(), before);
    key(Qt::Key_Escape);
    release(low);
}

TEST_F(GridViewTest, DoubleClicksOpenSessionsAndMakeNewOnes)
{
    QSignalSpy opened(view.get(), &GridView::openRequested);
    const Uuid id = week.bookingAt(4, u"10:30"_s);
    QTest::mouseDClick(view.get(), Qt::LeftButton, {}, middle(id));
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<Uuid>(), id);
    QTest::mouseDClick(view.get(), Qt::LeftButton, {}, slot(3, 12, 30));
    EXPECT_EQ(local(created.start), "2025-06-12T12:30");
    EXPECT_TRUE(wholeService) << "a plain double-click uses the service's length";
}

TEST_F(GridViewTest, ArrowsMoveTheCursorAndEnterCreatesOrOpens)
{
    view->setCursor({at(3, 12), at(3, 12).plusMinutes(15)});
    key(Qt::Key_Down);
    EXPECT_EQ(local(view->cursor().start), "2025-06-12T12:15");
    key(Qt::Key_Right);
    EXPECT_EQ(local(view->cursor().start), "2025-06-13T12:15");
    EXPECT_TRUE(view->selected()) << "12:00 Group HIIT stands there";
    QSignalSpy opened(view.get(), &GridView::openRequested);
    key(Qt::Key_Return);
    EXPECT_EQ(opened.size(), 1);
    key(Qt::Key_Left);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Return);
    EXPECT_EQ(creations, 1);
    EXPECT_EQ(local(created.start), "2025-06-12T12:15");
    EXPECT_EQ(local(created.end), "2025-06-12T13:00");
    key(Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_EQ(local(view->cursor().end), "2025-06-12T12:45") << "the last slot is given back";
}

TEST_F(GridViewTest, ControlArrowsStepThroughTheSessions)
{
    view->setCursor({at(3, 6), at(3, 6).plusMinutes(15)});
    key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(view->selected(), week.bookingAt(3, u"07:00"_s));
    key(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(view->selected(), week.bookingAt(3, u"08:15"_s));
    key(Qt::Key_Up, Qt::ControlModifier);
    key(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(view->selectedBlock()->service.name, u"Group HIIT"_s) << "the last one of Wednesday";
}

TEST_F(GridViewTest, SpacePicksUpArrowsMoveEnterDrops)
{
    const Uuid id = week.bookingAt(3, u"10:30"_s);
    view->setCursor({at(3, 10, 30), at(3, 11, 30)});
    view->select(id);
    key(Qt::Key_Space);
    EXPECT_TRUE(view->isDragging());
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Left);
    key(Qt::Key_Return);
    EXPECT_EQ(changed, id);
    EXPECT_EQ(local(changedTo.start), "2025-06-11T11:00");
    key(Qt::Key_Space);
    key(Qt::Key_Up);
    key(Qt::Key_Escape);
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(view->selected(), id) << "Esc leaves the inner mode first";
    view->startResize();
    key(Qt::Key_Up);
    key(Qt::Key_Return);
    EXPECT_EQ(local(changedTo.end), "2025-06-12T11:15");
}

TEST_F(GridViewTest, ControlWheelZoomsAroundThePointer)
{
    const int y = 400;
    const qint64 under = view->gridLayout().scale().positionAt(y - view->offset());
    QWheelEvent wheel({400, double(y)}, view->mapToGlobal(QPointF(400, y)), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.get(), &wheel);
    EXPECT_EQ(view->hourHeight(), 76);
    EXPECT_NEAR(double(view->gridLayout().scale().positionAt(y - view->offset()) - under), 0, 2.0 * kMinuteMs);
    key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(view->hourHeight(), 56);
}

TEST_F(GridViewTest, NightHoursOpenOnAClickAndByThemselvesOnAClockChange)
{
    auto* bar = view->findChild<QScrollBar*>(u"calendar.scroll"_s);
    bar->setValue(0);
    EXPECT_TRUE(view->gridLayout().folds().morning);
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, {400, view->top() + 8});
    EXPECT_FALSE(view->gridLayout().folds().morning);
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, {400, view->top() + 8});
    EXPECT_TRUE(view->gridLayout().folds().morning);

    GridView autumn(theme, model, view->times());
    autumn.resize(768, 744);
    ASSERT_TRUE(model.show({2025, 10, 26}, {2025, 10, 26}));
    autumn.showDays({2025, 10, 26}, 1);
    EXPECT_FALSE(autumn.gridLayout().folds().morning);
    EXPECT_TRUE(autumn.gridLayout().folds().evening);
}

TEST_F(GridViewTest, ASessionInTheNightOpensItsBar)
{
    week.book(3, u"05:30"_s, u"Strength"_s, u"Mia Thompson"_s);
    EXPECT_FALSE(view->gridLayout().folds().morning);
}

TEST_F(GridViewTest, RightToLeftMirrorsColumnsAndKeepsTimes)
{
    view->setLayoutDirection(Qt::RightToLeft);
    const QRect monday = view->rectOf(week.bookingAt(0, u"07:00"_s)),
                friday = view->rectOf(week.bookingAt(4, u"07:00"_s));
    EXPECT_GT(monday.left(), friday.left());
    const QRect one = view->rectOf(week.bookingAt(3, u"10:30"_s));
    drag(one.center(), one.center() + QPoint(100, 0));
    release(one.center() + QPoint(100, 0));
    EXPECT_EQ(local(changedTo.start), "2025-06-11T10:30") << "to the right is the day before";
    view->setFocus();
    view->setCursor({at(3, 12), at(3, 12).plusMinutes(15)});
    key(Qt::Key_Left);
    EXPECT_EQ(local(view->cursor().start), "2025-06-13T12:00");
}

TEST_F(GridViewTest, ClashingDraftMarksBothBlocks)
{
    Block draft;
    draft.service = model.services()[0];
    Session person;
    person.id = Uuid::timeOrdered({1}, 1, 1);
    person.serviceId = draft.service.id;
    person.start = at(4, 11);
    person.end = at(4, 12);
    person.firstName = u"Leila"_s;
    person.lastName = u"Haddad"_s;
    draft.people = {person};
    view->setDraft(draft);
    EXPECT_LT(view->rectOf(person.id).width(), 50);
    EXPECT_LT(view->rectOf(week.bookingAt(4, u"10:30"_s)).width(), 50);
    view->setDraft({});
    EXPECT_EQ(view->rectOf(week.bookingAt(4, u"10:30"_s)).width(), 90);
}

TEST_F(GridViewTest, AScreenReaderWalksDaysSessionsAndHours)
{
    auto* grid = QAccessible::queryAccessibleInterface(view.get());
    ASSERT_TRUE(grid);
    EXPECT_EQ(grid->role(), QAccessible::Table);
    ASSERT_EQ(grid->childCount(), 7);
    auto* wednesday = grid->child(2);
    EXPECT_EQ(wednesday->text(QAccessible::Name), u"Wednesday 11 June, 8 sessions"_s);
    EXPECT_EQ(wednesday->parent(), grid);
    ASSERT_EQ(wednesday->childCount(), 8 + 24);
    auto* session = wednesday->child(5);
    EXPECT_EQ(session->role(), QAccessible::ListItem);
    EXPECT_EQ(session->text(QAccessible::Name),
              u"Oksana Kovalenko, Strength, Wednesday 11 June, 15:00 to 16:00, confirmed, unpaid"_s);
    EXPECT_EQ(session->parent(), wednesday);
    EXPECT_EQ(wednesday->indexOfChild(session), 5);
    EXPECT_TRUE(session->state().selectable);
    EXPECT_EQ(session->rect().size(), view->rectOf(week.bookingAt(2, u"15:00"_s)).size());
    EXPECT_EQ(wednesday->child(8 + 9)->text(QAccessible::Name), u"Wednesday 09:00, free"_s);
    EXPECT_EQ(wednesday->child(8 + 14)->text(QAccessible::Name), u"Wednesday 14:00, closed"_s);

    QSignalSpy opened(view.get(), &GridView::openRequested);
    auto* actions = session->actionInterface();
    ASSERT_TRUE(actions);
    actions->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(opened.size(), 1);
    EXPECT_TRUE(session->state().selected);
    EXPECT_EQ(grid->focusChild(), view->hasFocus() ? session : nullptr);

    // Ids stay the same across repaints; what is gone says so and does not crash.
    const QAccessible::Id id = QAccessible::uniqueId(session);
    view->repaint();
    EXPECT_EQ(QAccessible::uniqueId(wednesday->child(5)), id);
    ASSERT_TRUE(model.show({2025, 7, 7}, {2025, 7, 13}));
    view->showDays({2025, 7, 7}, 7);
    EXPECT_FALSE(session->isValid());
    EXPECT_EQ(session->text(QAccessible::Name), QString());
    EXPECT_EQ(wednesday->childCount(), 24);
}
