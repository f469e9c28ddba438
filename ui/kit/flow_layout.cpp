// Breaking widgets into lines.
#include "ui/kit/flow_layout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>
#include <iterator>

namespace ui
{

FlowLayout::FlowLayout(int gap, QWidget* parent) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem* item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return lay({0, 0, width - margins.left() - margins.right(), 0}, true) + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const QLayoutItem* item : shown()) {
        const QSize size = item->sizeHint();
        width += size.width() + (width > 0 ? m_gap : 0);
        height = std::max(height, size.height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : shown())
        least = least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& box)
{
    QLayout::setGeometry(box);
    lay(box.marginsRemoved(contentsMargins()), false);
}

std::vector<QLayoutItem*> FlowLayout::shown() const
{
    std::vector<QLayoutItem*> items;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(items),
                 [](const QLayoutItem* item) { return !item->isEmpty(); });
    return items;
}

int FlowLayout::lay(const QRect& box, bool measuring) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const std::vector<QLayoutItem*> items = shown();
    int y = box.y();
    for (size_t first = 0; first < items.size();) {
        int used = 0, tallest = 0, wanting = 0;
        size_t end = first;
        for (; end < items.size(); ++end) {
            QSize size = items[end]->sizeHint();
            // Words in lines, alone in a row: as tall as they get in its width.
            if (end == first && items[end]->hasHeightForWidth() && end + 1 == items.size())
                size.setHeight(items[end]->heightForWidth(box.width()));
            if (end > first && used + m_gap + size.width() > box.width())
                break;
            used += size.width() + (end > first ? m_gap : 0);
            tallest = std::max(tallest, size.height());
            wanting += items[end]->expandingDirections().testFlag(Qt::Horizontal) ? 1 : 0;
        }
        // Those that ask for room are equally wide where the widest of them allows it.
        int fixed = 0, widest = 0;
        for (size_t i = first; i < end; ++i) {
            const int width = items[i]->sizeHint().width();
            const bool wants = items[i]->expandingDirections().testFlag(Qt::Horizontal);
            fixed += wants ? 0 : width;
            widest = wants ? std::max(widest, width) : widest;
        }
        const int room = box.width() - fixed - m_gap * int(end - first - 1);
        const bool equal = wanting > 0 && widest * wanting <= room;
        int spare = std::max(0, box.width() - used), x = box.x();
        int left = room, leftOver = wanting;
        for (size_t i = first; i < end && !measuring; ++i) {
            QSize size = items[i]->sizeHint();
            if (end - first == 1 && items[i]->hasHeightForWidth())
                size.setHeight(tallest);
            if (items[i]->expandingDirections().testFlag(Qt::Horizontal)) {
                const int more = spare / leftOver;
                spare -= more;
                size.setWidth(equal ? left / leftOver : size.width() + more);
                left -= size.width();
                --leftOver;
            }
            size.setWidth(std::min(size.width(), box.width()));
            const QRect place(x, y + (tallest - size.height()) / 2, size.width(), size.height());
            items[i]->setGeometry(QStyle::visualRect(direction, box, place));
            x += size.width() + m_gap;
        }
        y += tallest + (end < items.size() ? m_gap : 0);
        first = end;
    }
    return y - box.y();
}

} // namespace ui
