// What a screen reader finds: every control of every screen has a name, a role and a place.
#include "tests/desktop/desk_stage.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QWidget>
#include <gmock/gmock.h>
#include <set>

using namespace Qt::StringLiterals;

namespace
{

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Link:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::Table:
    case QAccessible::List:
    case QAccessible::Slider:
        return true;
    default:
        return false;
    }
}

/// Walks the tree from an interface as a reader does and notes what is wrong.
class TreeWalk
{
public:
    explicit TreeWalk(QString where) : m_where(std::move(where)) {}

    void walk(QAccessibleInterface* item, QAccessibleInterface* parent, int depth)
    {
        if (!item || !item->isValid() || depth > 40) {
            note(m_where % u": a child that is not there, of "_s % (parent ? described(parent) : QString()) %
                 u", at depth "_s % QString::number(depth));
            return;
        }
        ++visited;
        const QAccessible::State state = item->state();
        // Widgets that are not shown are no part of what is read.
        if (state.invisible)
            return;
        if (isControl(item->role())) {
            ++controls;
            if (item->text(QAccessible::Name).trimmed().isEmpty())
                note(m_where % u": no name: "_s % described(item));
        }
        if (state.focusable && item->role() == QAccessible::NoRole)
            note(m_where % u": no role: "_s % described(item));
        if (item->role() == QAccessible::Table && item->tableInterface())
            checkTable(item);
        // A table of thousands of cells is asked at its corners above, as readers do.
        const int children = item->childCount();
        // A reader may have counted before something went.
        for (const int beyond : {-1, children, children + 3}) {
            if (item->child(beyond))
                note(m_where % u": a child beyond the last of "_s % described(item));
        }
        const int shown = item->tableInterface() ? std::min(children, 60) : children;
        for (int i = 0; i < shown; ++i) {
            QAccessibleInterface* child = item->child(i);
            if (!child) {
                note(m_where % u": a missing child of "_s % described(item));
                continue;
            }
            walk(child, item, depth + 1);
        }
    }

    void note(const QString& fault) { faults.insert(fault.toStdString()); }

    std::set<std::string> faults;
    int visited = 0;
    int controls = 0;

private:
    static QString described(QAccessibleInterface* item)
    {
        QObject* object = item->object();
        QString path;
        for (QObject* up = object; up && path.size() < 120; up = up->parent())
            path = QString::fromLatin1(up->metaObject()->className()) %
                   (up->objectName().isEmpty() ? QString() : u"#"_s % up->objectName()) %
                   (path.isEmpty() ? QString() : u" > "_s % path);
        return u"role "_s % QString::number(item->role()) % u" in "_s % path;
    }

    void checkTable(QAccessibleInterface* item)
    {
        QAccessibleTableInterface* table = item->tableInterface();
        const int rows = table->rowCount(), columns = table->columnCount();
        for (const int row : {0, rows - 1, rows}) {
            for (const int column : {0, columns - 1, columns}) {
                QAccessibleInterface* cell = row >= 0 && column >= 0 ? table->cellAt(row, column) : nullptr;
                const bool inside = row >= 0 && row < rows && column >= 0 && column < columns;
                if (inside && !cell)
                    note(m_where % u": a cell that is not there in "_s % described(item));
                if (!inside && cell)
                    note(m_where % u": a cell outside of "_s % described(item));
            }
        }
    }

    QString m_where;
};

TEST(AccessibleTree, EveryControlOfEveryScreenHasANameAndARole)
{
    QAccessible::setActive(true);
    tests::DeskStage stage;
    std::set<std::string> faults;
    for (const auto& [screen, state] : stage.scenes()) {
        stage.show(screen, state);
        TreeWalk walk(state.isEmpty() ? screen : QString(screen % u' ' % state));
        walk.walk(QAccessible::queryAccessibleInterface(&stage.window()), nullptr, 0);
        EXPECT_GT(walk.controls, 10) << qPrintable(screen);
        faults.insert(walk.faults.begin(), walk.faults.end());
    }
    EXPECT_THAT(faults, testing::IsEmpty());
}

TEST(AccessibleTree, TheCalendarIsATableOfDaysWhoseSessionsAreReadInFull)
{
    QAccessible::setActive(true);
    tests::DeskStage stage;
    stage.show(u"calendar"_s);
    QWidget* grid = stage.window().findChild<QWidget*>(u"calendar.grid"_s);
    ASSERT_TRUE(grid);
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(grid);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->role(), QAccessible::Table);
    ASSERT_TRUE(table->tableInterface());
    EXPECT_EQ(table->tableInterface()->columnCount(), 7);
    QStringList sessions;
    const std::function<void(QAccessibleInterface*)> collect = [&](QAccessibleInterface* item) {
        for (int i = 0; i < item->childCount(); ++i) {
            QAccessibleInterface* child = item->child(i);
            ASSERT_TRUE(child);
            if (child->role() == QAccessible::ListItem) {
                sessions.append(child->text(QAccessible::Name));
                EXPECT_TRUE(child->state().focusable);
                EXPECT_TRUE(child->actionInterface());
            } else {
                collect(child);
            }
        }
    };
    collect(table);
    EXPECT_EQ(sessions.size(), 40) << "the week of the comps has forty blocks";
    EXPECT_TRUE(sessions.join(u'\n').contains(
        u"Lukas Weber, Strength, Monday 9 June, 07:00 to 08:00, completed, paid by pack"_s))
        << sessions.join(u'\n').toStdString();
}

/// Tab walks through everything and comes back; what has the focus is visible and shows it.
TEST(TabOrder, GoesFromSidebarToHeaderToContentToPanelOnEveryScreen)
{
    tests::DeskStage stage;
    ui::MainWindow& window = stage.window();
    window.activateWindow();
    for (const QString& id : window.screenIds()) {
        stage.show(id);
        const auto paneOf = [&](QWidget* widget) {
            for (QWidget* up = widget; up; up = up->parentWidget()) {
                const QString name = up->objectName();
                if (name == u"sidebar")
                    return 0;
                if (name == u"header")
                    return 1;
                if (name == u"content")
                    return 2;
                if (name == u"panel")
                    return 3;
            }
            return -1;
        };
        QApplication::setActiveWindow(&window);
        window.setFocus();
        QWidget* first = nullptr;
        std::vector<int> panes;
        std::set<QWidget*> seen;
        for (int step = 0; step < 400; ++step) {
            // Where a real key goes: to what has the focus, so that scroll areas bring the next stop into sight.
            QWidget* before = QApplication::focusWidget();
            const QString left = before ? before->objectName() : QString();
            QTest::keyClick(before ? before : &window, Qt::Key_Tab);
            QWidget* focused = QApplication::focusWidget();
            ASSERT_TRUE(focused) << "Tab lost the focus on " << qPrintable(id) << " after " << qPrintable(left);
            EXPECT_TRUE(focused->isVisible());
            // A list is covered by its own viewport.
            const auto* list = qobject_cast<QAbstractScrollArea*>(focused);
            EXPECT_FALSE((list ? list->viewport() : focused)->visibleRegion().isEmpty())
                << qPrintable(id) << ": focus on something covered: " << focused->metaObject()->className() << " "
                << qPrintable(focused->objectName());
            if (!first)
                first = focused;
            else if (focused == first)
                break;
            seen.insert(focused);
            if (const int pane = paneOf(focused); pane >= 0 && (panes.empty() || panes.back() != pane))
                panes.push_back(pane);
        }
        EXPECT_GT(seen.size(), 8u) << qPrintable(id);
        // Each pane is entered once in one round, in the order of reading.
        std::rotate(panes.begin(), std::find(panes.begin(), panes.end(), 0), panes.end());
        std::vector<int> once;
        for (const int pane : panes)
            if (once.empty() || once.back() != pane)
                once.push_back(pane);
        if (once.size() > 1 && once.back() == once.front())
            once.pop_back();
        EXPECT_TRUE(std::is_sorted(once.begin(), once.end()))
            << qPrintable(id) << ": panes in the order " << testing::PrintToString(once);
        EXPECT_GE(once.size(), 3u) << qPrintable(id);
    }
}

} // namespace
