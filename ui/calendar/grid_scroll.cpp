// What part of the days is in sight: scrolling and zoom.
#include "ui/calendar/grid_view.h"

#include <QScrollBar>

namespace ui::calendar
{

void GridView::placeScrollBar(qint64 keepPosition, int keepAt)
{
    const int topEdge = top();
    const int lane = m_layout.sizes().lane;
    m_bar->setGeometry(layoutDirection() == Qt::RightToLeft ? 0 : width() - lane, topEdge, lane,
                       std::max(0, height() - topEdge));
    const int page = std::max(1, height() - topEdge);
    m_bar->setRange(0, std::max(0, m_layout.scale().height() - page));
    m_bar->setPageStep(page);
    m_bar->setSingleStep(m_hour / 2);
    m_bar->setValue(m_layout.scale().y(keepPosition) - keepAt);
}

void GridView::setHourHeight(int px, int anchor)
{
    if (px == m_hour)
        return;
    const int at = (anchor < 0 ? top() : anchor) - top();
    const qint64 keep = m_layout.scale().positionAt(m_bar->value() + at);
    m_hour = px;
    relayOut();
    placeScrollBar(keep, at);
    update();
    Q_EMIT hourHeightChanged(px);
}

void GridView::zoom(int steps, int anchor)
{
    const auto begin = std::begin(kZoomSteps), end = std::end(kZoomSteps);
    const auto now = std::find(begin, end, m_hour);
    const auto index = std::clamp<qsizetype>((now == end ? 2 : now - begin) + steps, 0, end - begin - 1);
    setHourHeight(kZoomSteps[index], anchor);
}

void GridView::scrollToClock(QTime time)
{
    // Midnight stands below the bar of the night hours.
    const qint64 position = m_layout.rows().positionOfWall(time.msecsSinceStartOfDay() / 60'000);
    m_bar->setValue(position == 0 ? 0 : m_layout.scale().y(position) - m_layout.sizes().air);
}

void GridView::scrollToWork()
{
    qint64 earliest = m_layout.rows().positionOfWall(9 * 60);
    for (int day = 0; day < m_layout.rows().dayCount(); ++day) {
        for (const models::TimeSpan& open :
             m_model.availability().openSpans(m_layout.rows().date(day), m_times.zone())) {
            const qint64 from = m_layout.rows().positionOf(day, open.start);
            if (from > 0)
                earliest = std::min(earliest, from);
            break;
        }
        for (const Block& block : m_layout.blocks(day))
            if (block.start() >= m_layout.rows().dayStart(day))
                earliest = std::min(earliest, m_layout.rows().positionOf(day, block.start()) / kHourMs * kHourMs);
    }
    // A day whose clock changes is shown from its first hour, where the change usually lies.
    if (m_count == 1 && m_layout.rows().changesClock(0) && !m_layout.folds().morning)
        earliest = 0;
    m_bar->setValue(earliest == 0 ? 0 : m_layout.scale().y(earliest) - m_layout.sizes().air);
}

void GridView::ensureVisible(const Stretch& stretch)
{
    const QRect rect = rectOf(stretch);
    if (rect.isNull())
        return;
    if (rect.top() < top() + 4)
        m_bar->setValue(m_bar->value() + rect.top() - top() - 10);
    else if (rect.bottom() > height() - 4)
        m_bar->setValue(m_bar->value() + std::min(rect.top() - top() - 10, rect.bottom() - height() + 10));
}

} // namespace ui::calendar
