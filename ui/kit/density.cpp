// The density is a property of the theme: everything that follows the theme follows it too.
#include "ui/kit/density.h"

#include "ui/kit/theme.h"

namespace ui
{

namespace
{

constexpr char kDenseProperty[] = "dense";

} // namespace

bool isDense(const Theme& theme)
{
    return theme.property(kDenseProperty).toBool();
}

void setDense(Theme& theme, bool dense)
{
    if (isDense(theme) == dense)
        return;
    theme.setProperty(kDenseProperty, dense);
    Q_EMIT theme.changed();
}

} // namespace ui
