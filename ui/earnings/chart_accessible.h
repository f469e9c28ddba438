// ChartAccessible: the chart's bars for screen readers, each a list item that can be pressed.
#pragma once

namespace ui
{

/// Makes QAccessible know EarningsChart. Call once before the first chart is shown; calling again changes nothing.
void installChartAccessible();

} // namespace ui
