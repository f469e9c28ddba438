// A chart with a child for each bar.
#include "ui/earnings/chart_accessible.h"

#include "ui/earnings/earnings_chart.h"

#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QPointer>
#include <memory>

using namespace Qt::StringLiterals;

namespace ui
{

namespace
{

/// One bar.
class BarAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    BarAccessible(EarningsChart* chart, int bar) : m_chart(chart), m_bar(bar) {}

    bool isValid() const override { return m_chart && m_bar < m_chart->barCount(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_chart ? m_chart->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_chart->barWords(m_bar) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = m_chart->barBox(m_bar);
        return {m_chart->mapToGlobal(box.topLeft()), box.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.focused = isValid() && m_chart->hasFocus() && m_chart->cursorBar() == m_bar;
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
            Q_EMIT m_chart->monthOpened(m_chart->monthOfBar(m_bar));
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<EarningsChart> m_chart;
    int m_bar;
};

/// The chart itself.
class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(EarningsChart* chart) : QAccessibleWidget(chart, QAccessible::Chart), m_chart(chart) {}
    ~ChartAccessible() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_chart->barCount(); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_ids.size()) <= index)
            m_ids.push_back(QAccessible::registerAccessibleInterface(new BarAccessible(m_chart, int(m_ids.size()))));
        return QAccessible::accessibleInterface(m_ids[size_t(index)]);
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint point = m_chart->mapFromGlobal(QPoint(x, y));
        for (int bar = 0; bar < childCount(); ++bar) {
            if (m_chart->barBox(bar).contains(point))
                return child(bar);
        }
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child_) const override
    {
        for (int bar = 0; bar < childCount(); ++bar) {
            if (child(bar) == child_)
                return bar;
        }
        return -1;
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_chart->hasFocus() ? child(m_chart->cursorBar()) : nullptr;
    }

private:
    EarningsChart* m_chart;
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface* chartFactory(const QString&, QObject* object)
{
    auto* chart = qobject_cast<EarningsChart*>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

void installChartAccessible()
{
    QAccessible::installFactory(chartFactory);
}

} // namespace ui
