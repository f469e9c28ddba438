// A font that gives way where the room does not grow with it.
#pragma once

#include <QFont>

namespace ui
{

/// `font`, made smaller until its lines are at most `height` px high: hours, days and badges stand in a raster of their
/// own, and a text that is cut says less than a smaller one.
QFont fittedFont(QFont font, int height);

} // namespace ui
