// Painting pages on the screen.
#include "ui/print/page_view.h"

#include <QPaintEvent>
#include <QPainter>

namespace ui::print
{

namespace
{

constexpr int kGap = 16;

} // namespace

PageView::PageView(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PageView::setLayoutOfPages(std::unique_ptr<PageLayout> layout)
{
    m_layout = std::move(layout);
    setMinimumSize(sizeHint());
    updateGeometry();
    update();
}

void PageView::setScale(double scale)
{
    m_scale = scale;
    setMinimumSize(sizeHint());
    updateGeometry();
    update();
}

QSize PageView::sizeHint() const
{
    if (!m_layout)
        return {};
    const QSizeF page = m_layout->pageSize() * m_scale;
    return {int(page.width()) + 2 * kGap, int((page.height() + kGap) * m_layout->pageCount()) + kGap};
}

QRectF PageView::pageBox(int page) const
{
    const QSizeF size = m_layout->pageSize() * m_scale;
    return {(width() - size.width()) / 2, kGap + page * (size.height() + kGap), size.width(), size.height()};
}

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme->sunken);
    if (!m_layout)
        return;
    for (int page = 0; page < m_layout->pageCount(); ++page) {
        const QRectF box = pageBox(page);
        if (!box.intersects(event->rect()))
            continue;
        painter.save();
        painter.translate(box.topLeft());
        painter.scale(m_scale, m_scale);
        painter.setClipRect(QRectF(QPointF(), m_layout->pageSize()));
        m_layout->paint(painter, page);
        painter.restore();
        painter.setPen(QPen(m_theme->line2, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

} // namespace ui::print
