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
class GridAccessible : public QAccessibleWidget
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

private:
    template <class Made, class Key>
    QAccessibleInterface* kept(std::map<Key, QAccessible::Id>& ids, const Key& key, Made make) const;

    GridView* m_view;
    mutable std::map<int, QAccessible::Id> m_days;
    mutable std::map<models::Uuid, QAccessible::Id> m_sessions;
    mutable std::map<std::pair<int, int>, QAccessible::Id> m_hours;
};

} // namespace ui::calendar
