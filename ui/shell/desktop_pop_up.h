// A pop-up of the desktop itself: seen also while another program is in front.
#pragma once

#include <QString>

namespace ui
{

/// Asks the desktop to show a notice (org.freedesktop.Notifications). Nothing happens where there is no such service: the
/// inbox has it anyway. It never waits.
void showDesktopPopUp(const QString& title, const QString& text);

} // namespace ui
