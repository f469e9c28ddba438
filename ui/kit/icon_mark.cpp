// Painting an icon.
#include "ui/kit/icon_mark.h"

#include "ui/kit/icons.h"

#include <QPainter>

namespace ui
{

IconMark::IconMark(Theme& theme, QString name, int extent, Ink ink, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_name(std::move(name)), m_extent(extent), m_ink(ink)
{
    setFixedSize(extent, extent);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void IconMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_name, m_theme.ink(m_ink), layoutDirection() == Qt::RightToLeft);
}

} // namespace ui
