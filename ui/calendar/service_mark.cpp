// Painting the marks.
#include "ui/calendar/service_mark.h"

#include "ui/kit/paint.h"

#include <QPainter>

namespace ui::calendar
{

ServiceMark::ServiceMark(Theme& theme, Shape shape, int hue, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_shape(shape), m_hue(hue)
{
    if (shape == Shape::Square)
        setFixedSize(8, 8);
    else
        setFixedWidth(3);
}

void ServiceMark::setHue(int hue)
{
    m_hue = hue;
    update();
}

void ServiceMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const HueColours& hue = m_theme->hue(Hue(m_hue));
    if (m_shape == Shape::Bar && hue.dotted) {
        for (int y = 0; y < height(); y += 5)
            painter.fillRect(0, y, 3, std::min(3, height() - y), hue.bar);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), m_shape == Shape::Square ? 2 : 1.5, hue.bar);
}

} // namespace ui::calendar
