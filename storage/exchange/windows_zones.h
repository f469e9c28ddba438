// Windows time zones: the names that Outlook, Exchange and their kin write where RFC 5545 wants a TZID.
#pragma once

#include <QString>

namespace storage
{

/// The IANA name of a Windows zone, by its id ("W. Europe Standard Time") or by the words its list shows, with or
/// without the offset before them ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"). Empty when unknown.
QString ianaOfWindowsZone(const QString& name);

} // namespace storage
