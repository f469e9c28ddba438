// Painting the square.
#include "ui/packages/hue_mark.h"

#include "ui/kit/paint.h"

#include <QPainter>

namespace ui
{

HueMark::HueMark(Theme& theme, int hue, QWidget* parent) : QWidget(parent), m_theme(theme), m_hue(hue)
{
    setFixedSize(8, 8);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HueMark::setHue(int hue)
{
    m_hue = hue;
    update();
}

void HueMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), 2, m_theme->hue(Hue(m_hue % kHueCount)).bar);
}

QIcon hueIcon(const Theme& theme, int hue)
{
    QPixmap pixmap(16, 16);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, QRectF(0, 0, 8, 8), 2, theme->hue(Hue(hue % kHueCount)).bar);
    return QIcon(pixmap);
}

} // namespace ui
