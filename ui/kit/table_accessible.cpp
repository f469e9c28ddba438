// The accessible tree of a TableView: the table, and one child a row.
#include "ui/kit/table_accessible.h"

#include "ui/core/cell.h"
#include "ui/kit/table_view.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

/// A row; it lives as long as its table's interface and answers emptily once the row is gone.
class RowAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    RowAccessible(TableView* view, int row) : m_view(view), m_row(row) {}

    bool isValid() const override { return m_view && m_view->model() && m_row < m_view->model()->rowCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr; }
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
            if (m_view->isColumnHidden(column))
                continue;
            const QModelIndex cell = model->index(m_row, column);
            QString spoken = cell.data(SpokenRole).toString();
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
        const QWidget* port = m_view->viewport();
        const QRect row(0, m_view->rowViewportPosition(m_row), port->width(), m_view->rowHeight(m_row));
        return QRect(port->mapToGlobal(row.topLeft()), row.size());
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
        state.offscreen = !m_view->viewport()->rect().intersects(
            QRect(0, m_view->rowViewportPosition(m_row), m_view->viewport()->width(), m_view->rowHeight(m_row)));
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (isValid() && name == pressAction())
            Q_EMIT m_view->opened(m_view->model()->index(m_row, 0));
    }
    QStringList keyBindingsForAction(const QString&) const override { return {u"Return"_s}; }

private:
    QPointer<TableView> m_view;
    int m_row;
};

class TableAccessible : public QAccessibleWidget
{
public:
    explicit TableAccessible(TableView* view) : QAccessibleWidget(view, QAccessible::List) {}
    ~TableAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }

    TableView* view() const { return qobject_cast<TableView*>(object()); }
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
        return child(view()->rowAt(view()->viewport()->mapFromGlobal(QPoint(x, y)).y()));
    }

    QAccessibleInterface* focusChild() const override
    {
        return view() && view()->currentIndex().isValid() ? child(view()->currentIndex().row()) : nullptr;
    }

private:
    mutable QHash<int, QAccessible::Id> m_rows;
};

QAccessibleInterface* tableInterface(const QString& name, QObject* object)
{
    if (name == u"ui::TableView"_s) {
        if (auto* view = qobject_cast<TableView*>(object))
            return new TableAccessible(view);
    }
    return nullptr;
}

} // namespace

void installTableAccessibility()
{
    static const bool kInstalled = [] {
        QAccessible::installFactory(tableInterface);
        return true;
    }();
    Q_UNUSED(kInstalled)
}

} // namespace ui
