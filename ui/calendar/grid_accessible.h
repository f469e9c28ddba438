// The grid for screen readers: a table of days; each day holds its sessions and its hours.
#pragma once

#include "ui/calendar/grid_view.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <map>

namespace ui::calendar
{

/// Makes the program's readers find the grid; once, before the first grid is asked for.
void installGridAccessibility();

/// Role Table. Its children are the shown days; theirs are the sessions of the day (role ListItem, with the actions
/// press, move and show menu) and then its hours (role Cell). An interface lives as long as the grid, so that ids stay
/// the same across repaints and a reader never holds one that is gone; what is no longer shown says it is invalid.
/// As a table it has a column a day and a row an hour.
class GridAccessible : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit GridAccessible(GridView* view);
    ~GridAccessible() override;

    GridView* view() const { return m_view; }
    QAccessibleInterface* day(int index) const;
    QAccessibleInterface* session(const models::Uuid& booking) const;
    QAccessibleInterface* hour(int day, int row) const;
    /// The session or hour that the cursor stands on.
    QAccessibleInterface* current() const;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    QString text(QAccessible::Text which) const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QAccessibleInterface* cellAt(int row, int column) const override;
    int rowCount() const override;
    int columnCount() const override { return childCount(); }
    QString rowDescription(int row) const override;
    QString columnDescription(int column) const override;
    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    /// One thing at a time is chosen: where the cursor stands.
    int selectedCellCount() const override { return int(selectedCells().size()); }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<QAccessibleInterface*> selectedCells() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    /// Changes are told by the grid itself, with reorder and name events.
    void modelChange(QAccessibleTableModelChangeEvent*) override {}

private:
    template <class Made, class Key>
    QAccessibleInterface* kept(std::map<Key, QAccessible::Id>& ids, const Key& key, Made make) const;

    GridView* m_view;
    mutable std::map<int, QAccessible::Id> m_days;
    mutable std::map<models::Uuid, QAccessible::Id> m_sessions;
    mutable std::map<std::pair<int, int>, QAccessible::Id> m_hours;
};

} // namespace ui::calendar
