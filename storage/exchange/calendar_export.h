// CalendarExport: the bookings as an iCalendar file (RFC 5545).
#pragma once

#include "models/zone.h"
#include "storage/reader.h"

#include <QIODevice>

namespace storage
{

/// What strangers may learn: that the trainer is busy, the initials, or names and services.
enum class CalendarPrivacy { Busy, Initials, Full };

/// Reads "busy", "initials", "full".
std::optional<CalendarPrivacy> calendarPrivacyFromWord(const QString& word);

struct CalendarExportScope {
    models::Uuid trainerId;
    models::Zone zone;
    std::optional<QDate> from; ///< first local day on which a session starts
    std::optional<QDate> to;   ///< last, included
    CalendarPrivacy privacy = CalendarPrivacy::Busy;
};

struct CalendarExportDone {
    QString file;
    int events = 0;
};

/// Writes the events. `UID` is the booking's id, times are UTC, `SEQUENCE` grows with every change of the booking.
///
/// A group session is one event under the id of its first booking. Cancelled bookings are STATUS:CANCELLED, missed ones
/// CONFIRMED. The link of an online session is left out where only busy times are told. The same desk and scope give the
/// same bytes.
models::Result<int> writeCalendar(const Reader& reader, const CalendarExportScope& scope, QIODevice& device);

/// writeCalendar() into a file, or into its usual name inside a folder; the file appears whole or not at all.
models::Result<CalendarExportDone> exportCalendar(const Reader& reader, const CalendarExportScope& scope,
                                                  const QString& out);

} // namespace storage
