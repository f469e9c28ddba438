// Stepping a font down.
#include "ui/kit/fitted_font.h"

#include <QFontMetrics>

namespace ui
{

namespace
{
constexpr int kSmallest = 9;
} // namespace

QFont fittedFont(QFont font, int height)
{
    while (font.pixelSize() > kSmallest && QFontMetrics(font).height() > height)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

} // namespace ui
