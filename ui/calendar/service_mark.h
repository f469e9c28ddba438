// ServiceMark: a service's colour as a small square or a bar, dotted for the hues that need it.
#pragma once

#include "ui/kit/icon_mark.h"

#include <QWidget>

namespace ui::calendar
{

class ServiceMark : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Square, Bar };
    ServiceMark(Theme& theme, Shape shape, int hue, QWidget* parent = nullptr);
    void setHue(int hue);
    QSize sizeHint() const override { return m_shape == Shape::Square ? QSize(8, 8) : QSize(3, 16); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    Shape m_shape;
    int m_hue;
};

} // namespace ui::calendar
