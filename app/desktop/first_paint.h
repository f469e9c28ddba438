// What waits until a window has been painted for the first time.
#pragma once

#include <functional>

class QWidget;

namespace app
{

/// Calls `act` once, when `window` has been painted and the loop is idle again, or after two seconds; never when the window
/// goes before that.
void afterFirstPaint(QWidget& window, std::function<void()> act);

} // namespace app
