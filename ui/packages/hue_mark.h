// HueMark: the small square in a service's colour.
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

namespace ui
{

class HueMark : public QWidget
{
    Q_OBJECT

public:
    HueMark(Theme& theme, int hue, QWidget* parent = nullptr);
    void setHue(int hue);
    QSize sizeHint() const override { return {8, 8}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    int m_hue;
};

/// The square as an icon, for lists to choose from.
QIcon hueIcon(const Theme& theme, int hue);

} // namespace ui
