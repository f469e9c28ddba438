// Interfaces of days, sessions and hours.
#include "ui/calendar/grid_accessible.h"

#include "ui/calendar/block_words.h"

#include <QContextMenuEvent>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using models::Uuid;

namespace ui::calendar
{

namespace
{

/// What the three kinds of children share.
class GridPart : public QAccessibleInterface
{
public:
    explicit GridPart(const GridAccessible* grid) : m_grid(grid), m_view(grid->view()) {}

    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (QAccessibleInterface* found = child(i); found->rect().contains(x, y))
                return found;
        return nullptr;
    }
    void setText(QAccessible::Text, const QString&) override {}
    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

protected:
    QRect onScreen(const QRect& rect) const
    {
        return rect.isNull() ? QRect() : QRect(m_view->mapToGlobal(rect.topLeft()), rect.size());
    }
    QAccessible::State partState(bool current) const
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = state.selectable = true;
        state.focused = current && m_view->hasFocus();
        state.selected = current;
        state.offscreen = isValid() && !QRect(m_view->mapToGlobal(QPoint(0, 0)), m_view->size()).intersects(rect());
        return state;
    }

    const GridAccessible* m_grid;
    QPointer<GridView> m_view;
};

class DayPart : public GridPart
{
public:
    DayPart(const GridAccessible* grid, int day) : GridPart(grid), m_day(day) {}

    bool isValid() const override { return m_view && m_day < m_view->gridLayout().rows().dayCount(); }
    QAccessibleInterface* parent() const override { return const_cast<GridAccessible*>(m_grid); }
    QAccessible::Role role() const override { return QAccessible::Column; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        return state;
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        QRect column = m_view->gridLayout().columnRect(m_day);
        column.setTop(0);
        column.setHeight(m_view->height());
        if (m_view->layoutDirection() == Qt::RightToLeft)
            column.moveLeft(m_view->width() - column.left() - column.width());
        return onScreen(column);
    }
    QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Name || !isValid())
            return {};
        const int count = int(blocks().size());
        const QString date = m_view->times().longDate(m_view->gridLayout().rows().date(m_day));
        return count == 1 ? QCoreApplication::translate("Calendar", "%1, 1 session", "a day of the grid").arg(date)
                          : QCoreApplication::translate("Calendar", "%1, %2 sessions", "a day of the grid")
                                .arg(date, m_view->times().locale().toString(count));
    }
    int childCount() const override
    {
        return isValid() ? int(blocks().size() + m_view->gridLayout().rows().rows().size()) : 0;
    }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const int sessions = int(blocks().size());
        return index < sessions ? m_grid->session(blocks()[size_t(index)].id()) : m_grid->hour(m_day, index - sessions);
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i) == wanted)
                return i;
        return -1;
    }

private:
    const std::vector<Block>& blocks() const { return m_view->gridLayout().blocks(m_day); }

    int m_day;
};

class SessionPart : public GridPart, public QAccessibleActionInterface
{
public:
    SessionPart(const GridAccessible* grid, Uuid booking) : GridPart(grid), m_booking(booking) {}

    bool isValid() const override { return m_view && place().first >= 0; }
    QAccessibleInterface* parent() const override
    {
        return isValid() ? m_grid->day(place().first) : const_cast<GridAccessible*>(m_grid);
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override { return partState(isValid() && m_view->selected() == m_booking); }
    QRect rect() const override { return isValid() ? onScreen(m_view->rectOf(m_booking)) : QRect(); }
    QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Name || !isValid())
            return {};
        const auto [day, index] = place();
        return blockSentence(m_view->gridLayout().blocks(day)[index], m_view->times());
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override
    {
        return {pressAction(), moveAction(), showMenuAction(), setFocusAction()};
    }
    QString localizedActionName(const QString& name) const override
    {
        return name == moveAction() ? QCoreApplication::translate("Calendar", "Move", "picks a session up")
                                    : QAccessibleActionInterface::localizedActionName(name);
    }
    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        m_view->select(m_booking);
        if (name == pressAction()) {
            Q_EMIT m_view->openRequested(m_booking);
        } else if (name == moveAction()) {
            m_view->setFocus(Qt::OtherFocusReason);
            m_view->pickUp();
        } else if (name == showMenuAction()) {
            Q_EMIT m_view->menuRequested(m_booking, m_view->cursor(), rect().center());
        } else {
            m_view->setFocus(Qt::OtherFocusReason);
        }
    }
    QStringList keyBindingsForAction(const QString& name) const override
    {
        return name == pressAction()  ? QStringList{u"Enter"_s}
               : name == moveAction() ? QStringList{u"Space"_s}
                                      : QStringList();
    }

private:
    static QString moveAction() { return u"move"_s; }
    std::pair<int, size_t> place() const { return m_view->gridLayout().find(m_booking); }

    Uuid m_booking;
};

class HourPart : public GridPart, public QAccessibleTableCellInterface
{
public:
    HourPart(const GridAccessible* grid, int day, int row) : GridPart(grid), m_day(day), m_row(row) {}

    bool isValid() const override
    {
        return m_view && m_day < m_view->gridLayout().rows().dayCount() &&
               m_row < int(m_view->gridLayout().rows().rows().size());
    }
    QAccessibleInterface* parent() const override { return m_grid->day(m_day); }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override { return partState(isValid() && m_grid->current() == this); }
    QRect rect() const override
    {
        return isValid() ? onScreen(m_view->rectOf(Stretch{start(), start().plusMinutes(row().minutes)})) : QRect();
    }
    QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Name || !isValid())
            return {};
        // Where the cursor stands between the hours, its own time is said.
        const models::UtcTime cursor = m_view->cursor().start;
        const bool here = cursor >= start() && cursor < start().plusMinutes(row().minutes);
        return m_view->slotWords(here ? cursor : start());
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this) : nullptr;
    }
    bool isSelected() const override { return isValid() && m_grid->current() == this; }
    QList<QAccessibleInterface*> columnHeaderCells() const override { return {m_grid->day(m_day)}; }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_day; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return const_cast<GridAccessible*>(m_grid); }

private:
    const HourRow& row() const { return m_view->gridLayout().rows().rows()[size_t(m_row)]; }
    models::UtcTime start() const { return m_view->gridLayout().rows().instantAt(m_day, row().top); }

    int m_day;
    int m_row;
};

QAccessibleInterface* makeGridInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<GridView*>(object);
    return view ? new GridAccessible(view) : nullptr;
}

} // namespace

void installGridAccessibility()
{
    static const bool kInstalled = [] {
        QAccessible::installFactory(makeGridInterface);
        return true;
    }();
    Q_UNUSED(kInstalled);
}

GridAccessible::GridAccessible(GridView* view) : QAccessibleWidget(view, QAccessible::Table), m_view(view) {}

GridAccessible::~GridAccessible()
{
    const auto drop = [](const auto& ids) {
        for (const auto& [key, id] : ids)
            QAccessible::deleteAccessibleInterface(id);
    };
    drop(m_hours);
    drop(m_sessions);
    drop(m_days);
}

template <class Made, class Key>
QAccessibleInterface* GridAccessible::kept(std::map<Key, QAccessible::Id>& ids, const Key& key, Made make) const
{
    const auto known = ids.find(key);
    if (known != ids.end())
        return QAccessible::accessibleInterface(known->second);
    QAccessibleInterface* made = make();
    ids.emplace(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface* GridAccessible::day(int index) const
{
    return kept(m_days, index, [&] { return new DayPart(this, index); });
}

QAccessibleInterface* GridAccessible::session(const Uuid& booking) const
{
    return kept(m_sessions, booking, [&] { return new SessionPart(this, booking); });
}

QAccessibleInterface* GridAccessible::hour(int day, int row) const
{
    return kept(m_hours, std::pair(day, row), [&] { return new HourPart(this, day, row); });
}

QAccessibleInterface* GridAccessible::current() const
{
    if (const auto block = m_view->selectedBlock())
        return session(block->id());
    const HourRows& rows = m_view->gridLayout().rows();
    const int column = rows.dayOf(m_view->times().zone().dateOf(m_view->cursor().start));
    if (column < 0)
        return nullptr;
    const qint64 position = rows.positionOf(column, m_view->cursor().start);
    for (size_t i = 0; i < rows.rows().size(); ++i)
        if (position >= rows.rows()[i].top && position < rows.rows()[i].top + rows.rows()[i].minutes * kMinuteMs)
            return hour(column, int(i));
    return nullptr;
}

int GridAccessible::childCount() const
{
    return m_view->gridLayout().rows().dayCount();
}

QAccessibleInterface* GridAccessible::child(int index) const
{
    return index >= 0 && index < childCount() ? day(index) : nullptr;
}

int GridAccessible::indexOfChild(const QAccessibleInterface* wanted) const
{
    for (int i = 0; i < childCount(); ++i)
        if (day(i) == wanted)
            return i;
    return -1;
}

QAccessibleInterface* GridAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i)
        if (day(i)->rect().contains(x, y))
            return day(i);
    return nullptr;
}

QAccessibleInterface* GridAccessible::focusChild() const
{
    return m_view->hasFocus() ? current() : nullptr;
}

void* GridAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

int GridAccessible::rowCount() const
{
    return int(m_view->gridLayout().rows().rows().size());
}

QAccessibleInterface* GridAccessible::cellAt(int row, int column) const
{
    return row >= 0 && row < rowCount() && column >= 0 && column < columnCount() ? hour(column, row) : nullptr;
}

QString GridAccessible::rowDescription(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const HourRow& hour = m_view->gridLayout().rows().rows()[size_t(row)];
    return m_view->times().locale().toString(QTime::fromMSecsSinceStartOfDay(hour.wall % (24 * 60) * 60'000),
                                             QLocale::ShortFormat);
}

QString GridAccessible::columnDescription(int column) const
{
    return column >= 0 && column < columnCount() ? m_view->times().longDate(m_view->gridLayout().rows().date(column))
                                                 : QString();
}

QList<QAccessibleInterface*> GridAccessible::selectedCells() const
{
    QAccessibleInterface* here = current();
    return here && here->role() == QAccessible::Cell ? QList<QAccessibleInterface*>{here}
                                                     : QList<QAccessibleInterface*>();
}

QString GridAccessible::text(QAccessible::Text which) const
{
    if (which == QAccessible::Description && childCount() > 0) {
        const HourRows& rows = m_view->gridLayout().rows();
        return rows.dayCount() == 1 ? m_view->times().longDate(rows.date(0))
                                    : QCoreApplication::translate("Calendar", "%1 to %2", "first and last day shown")
                                          .arg(m_view->times().longDate(rows.date(0)),
                                               m_view->times().longDate(rows.date(rows.dayCount() - 1)));
    }
    return QAccessibleWidget::text(which);
}

} // namespace ui::calendar
