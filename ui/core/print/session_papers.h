// Papers of the calendar: the sessions of some days as a list, and a week as a grid on one page.
#pragma once

#include "models/availability.h"
#include "ui/core/calendar/sessions.h"
#include "ui/core/print/paper.h"
#include "storage/reader.h"

namespace ui::print
{

/// "pending", "confirmed", "completed", "cancelled", "no-show": statuses are printed in words, never by colour alone.
QString statusWords(models::BookingStatus status);

/// The blocks of each date, in order.
using DayBlocks = std::vector<std::pair<QDate, std::vector<calendar::Block>>>;

/// The sessions of some days, a table a day: time, who, service, state and how it is paid. Health notes of the clients only
/// when they were ticked.
models::Result<Paper> dayListPaper(const storage::Reader& reader, const PaperDesk& desk, const DayBlocks& days,
                                   const PaperChoice& choice);

/// A week within the working hours. Days that are closed and hold no session are a line of text instead of a column;
/// sessions outside the hours stand in the list below.
Paper weekPaper(const PaperDesk& desk, const DayBlocks& days, const models::Availability& hours);

} // namespace ui::print
