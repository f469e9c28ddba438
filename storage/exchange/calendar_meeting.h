// CalendarMeeting: the link of an online session in an event's texts.
#pragma once

#include "storage/exchange/calendar_reader.h"

namespace storage
{

/// The first link to a meeting service among the texts: its address, and for Zoom the number and the password, from the
/// link or from words like "Passcode: 123456". Empty when there is none.
CalendarMeeting meetingIn(const QStringList& texts);

} // namespace storage
