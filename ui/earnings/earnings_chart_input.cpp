// Mouse, keys and spoken words of the chart.
#include "ui/earnings/earnings_chart.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace ui
{

void EarningsChart::mousePressEvent(QMouseEvent* event)
{
    const int bar = m_example ? -1 : barAt(event->pos());
    if (bar < 0 || event->button() != Qt::LeftButton)
        return;
    setCursorBar(bar);
    Q_EMIT monthOpened(m_bars[size_t(bar)].first);
}

void EarningsChart::mouseMoveEvent(QMouseEvent* event)
{
    const int bar = m_example ? -1 : barAt(event->pos());
    if (bar == m_hovered)
        return;
    m_hovered = bar;
    setCursor(bar < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void EarningsChart::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void EarningsChart::keyPressEvent(QKeyEvent* event)
{
    if (m_bars.empty()) {
        event->ignore();
        return;
    }
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int bar = m_cursor;
    switch (event->key()) {
    case Qt::Key_Right:
        bar += forward;
        break;
    case Qt::Key_Left:
        bar -= forward;
        break;
    case Qt::Key_Home:
        bar = 0;
        break;
    case Qt::Key_End:
        bar = int(m_bars.size()) - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor >= 0)
            Q_EMIT monthOpened(m_bars[size_t(m_cursor)].first);
        return;
    case Qt::Key_Backspace:
        Q_EMIT upRequested();
        return;
    default:
        event->ignore();
        return;
    }
    setCursorBar(bar);
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
    const QRect box = barBox(m_cursor);
    QToolTip::showText(mapToGlobal(QPoint(box.center().x(), box.top())), barWords(m_cursor), this, box);
}

void EarningsChart::focusInEvent(QFocusEvent*)
{
    if (m_cursor < 0 && !m_bars.empty()) {
        int bar = int(m_bars.size()) - 1;
        for (int i = 0; i < int(m_bars.size()); ++i) {
            if (isChosen(i))
                bar = i;
        }
        setCursorBar(bar);
    }
    update();
}

void EarningsChart::focusOutEvent(QFocusEvent*)
{
    update();
}

bool EarningsChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int bar = m_example ? -1 : barAt(help->pos());
        if (bar < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), barWords(bar), this, barBox(bar));
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui
