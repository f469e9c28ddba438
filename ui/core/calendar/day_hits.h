// Day hits: the sessions that a change of one day's hours leaves outside of them.
#pragma once

#include "models/availability.h"
#include "ui/core/calendar/session_query.h"
#include "ui/core/commands.h"

namespace ui::calendar
{

/// The pending and confirmed sessions of a local day that do not lie wholly inside `ranges` (none: a day off), by start.
models::Result<std::vector<Session>> sessionsOutside(const storage::Reader& reader, const Practice& practice, QDate day,
                                                     const std::vector<models::MinuteRange>& ranges);

} // namespace ui::calendar
