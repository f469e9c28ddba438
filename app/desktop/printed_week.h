// The picture of a printed week, as the comp of the print shows it.
#pragma once

#include "app/desktop/desk.h"

#include <QDir>
#include <QLocale>

namespace app
{

/// Draws the first page of this week's paper on A4 at 96 px an inch as 18-print-week.
models::Status drawPrintedWeek(Desk& desk, models::UtcTime now, const QLocale& locale, const QDir& folder);

} // namespace app
