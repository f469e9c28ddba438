// The accessible tree of a view of rows: the view, and one child a row.
#include "ui/kit/rows_accessible.h"

#include "ui/core/cell.h"
#include "ui/kit/table_view.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QHash>
#include <QKeyEvent>
#include <QListView>
#include <QPersistentModelIndex>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

const TableView* tableOf(const QAbstractItemView* view)
{
    return qobject_cast<const TableView*>(view);
}

/// The place of a row within the viewport.
QRect rowRect(const QAbstractItemView* view, int row)
{
    if (const TableView* table = tableOf(view))
        return {0, table->rowViewportPosition(row), table->viewport()->width(), table->rowHeight(row)};
    return view->visualRect(view->model()->index(row, 0));
}

/// A row; it lives as long as its table's interface and answers emptily once the row is gone.
class RowAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    RowAccessible(QAbstractItemView* view, int row) : m_view(view), m_row(row) {}

    bool isValid() const override { return m_view && m_view->model() && m_row < m_view->model()->rowCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        QStringList words;
        const QAbstractItemModel* model = m_view->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (const TableView* table = tableOf(m_view); table && table->isColumnHidden(column))
                continue;
            const QModelIndex cell = model->index(m_row, column);
            QString spoken = cell.data(SpokenRole).toString();
            if (spoken.isEmpty())
                spoken = cell.data(Qt::AccessibleTextRole).toString();
            if (spoken.isEmpty()) {
                spoken = cell.data(Qt::DisplayRole).toString();
                const QString aside = cell.data(AsideRole).toString();
                if (!aside.isEmpty())
                    spoken += spoken.isEmpty() ? aside : u", "_s % aside;
                const QString head = model->headerData(column, Qt::Horizontal).toString();
                if (!spoken.isEmpty() && spoken != u"–"_s && column > 1 && !head.isEmpty())
                    spoken = head % u": "_s % spoken;
            }
            if (!spoken.isEmpty() && spoken != u"–"_s)
                words.append(spoken);
        }
        return words.join(u"; "_s);
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect row = rowRect(m_view, m_row);
        return QRect(m_view->viewport()->mapToGlobal(row.topLeft()), row.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.focused = m_view->hasFocus() && m_view->currentIndex().row() == m_row;
        state.selected = m_view->selectionModel() && m_view->selectionModel()->isRowSelected(m_row, {});
        state.offscreen = !m_view->viewport()->rect().intersects(rowRect(m_view, m_row));
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (!isValid() || name != pressAction())
            return;
        m_view->setCurrentIndex(m_view->model()->index(m_row, 0));
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(m_view, &press);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {u"Return"_s}; }

private:
    QPointer<QAbstractItemView> m_view;
    int m_row;
};

class RowsAccessible : public QAccessibleWidget
{
public:
    explicit RowsAccessible(QAbstractItemView* view) : QAccessibleWidget(view, QAccessible::List) {}
    ~RowsAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }

    QAbstractItemView* view() const { return qobject_cast<QAbstractItemView*>(object()); }
    int childCount() const override { return view() && view()->model() ? view()->model()->rowCount() : 0; }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto found = m_rows.constFind(index);
        if (found == m_rows.constEnd())
            found = m_rows.insert(index, QAccessible::registerAccessibleInterface(new RowAccessible(view(), index)));
        return QAccessible::accessibleInterface(*found);
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
            if (QAccessible::accessibleInterface(row.value()) == child)
                return row.key();
        }
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        if (!view())
            return nullptr;
        return child(view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y))).row());
    }

    QAccessibleInterface* focusChild() const override
    {
        return view() && view()->currentIndex().isValid() ? child(view()->currentIndex().row()) : nullptr;
    }

private:
    mutable QHash<int, QAccessible::Id> m_rows;
};

/// Of a TableView, and of every list of the project's own classes.
QAccessibleInterface* rowsInterface(const QString& name, QObject* object)
{
    if (!name.startsWith(u"ui::"_s))
        return nullptr;
    auto* view = qobject_cast<QAbstractItemView*>(object);
    const bool isOurs = tableOf(view) || qobject_cast<QListView*>(view);
    return isOurs ? new RowsAccessible(view) : nullptr;
}

} // namespace

void installRowsAccessibility()
{
    QAccessible::installFactory(rowsInterface); // Qt takes each but once
}

} // namespace ui
