// Block words: a session in full words, for tooltips, lists and screen readers.
#pragma once

#include "ui/core/calendar/sessions.h"
#include "ui/core/calendar/time_text.h"

namespace ui::calendar
{

/// "confirmed", "asked for", "completed", "cancelled", "no-show"
QString statusWord(models::BookingStatus status);
/// "paid", "unpaid", "paid by pack", or empty.
QString coverWord(Cover cover);
/// The word with its first letter large, as it stands on a chip.
QString capitalised(const QString& word);
/// The client's full name, or the group's with its seats ("Group HIIT 6/8").
QString blockTitle(const Block& block);
QString fullName(const Session& session);
/// "08:00–08:45", with the zone on a day whose clock changes: "08:00–08:45 CET".
QString rangeWords(const Block& block, const TimeText& times);
/// "Aoife Brennan, Strength, Wednesday 11 June, 09:00 to 10:00, confirmed, paid by pack, overlaps another"
QString blockSentence(const Block& block, const TimeText& times);
/// "Wed 09:15–10:15"
QString stretchLabel(models::UtcTime start, models::UtcTime end, const TimeText& times);

} // namespace ui::calendar
