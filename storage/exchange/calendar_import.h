// CalendarImport: a calendar file against the desk - one ChangeSet for the whole file, and what to report.
#pragma once

#include "models/change_set.h"
#include "storage/exchange/calendar_reader.h"
#include "storage/exchange/client_import.h"
#include "storage/reader.h"

#include <QStringList>

namespace storage
{

struct CalendarImportOptions {
    std::optional<QDate> from;           ///< first local day; without it 12 months ago
    std::optional<QDate> until;          ///< last local day; without it 12 months ahead
    std::optional<models::Uuid> client;  ///< whose sessions those without a name are
    std::optional<models::Uuid> service; ///< the service of all sessions
    bool createClients = false;
};

/// A date of an event that was otherwise taken over.
struct SkippedDate {
    int row = 0;
    models::UtcTime start;
    QString reason;
};

/// What an import did, or would do: read = added + changed + same + rejects. A row is one VEVENT.
struct CalendarImportReport {
    int read = 0;
    int added = 0;
    int changed = 0;
    int same = 0;
    std::vector<CalendarReject> rejects; ///< by row
    std::vector<SkippedDate> skipped;
    int bookings = 0;   ///< bookings written or changed
    int busyBlocks = 0; ///< events that block time without being a session
    QStringList clientsCreated;
    QStringList servicesCreated;
    QMap<QString, int> others; ///< components of the file that hold no sessions
};

struct CalendarImportPlan {
    models::ChangeSet changes; ///< empty when the file says nothing new
    CalendarImportReport report;
};

/// Compares the events with the desk (docs/files.md, "Calendars").
///
/// An event of a known client and service becomes bookings, a repeating one a series; any other blocks its time. Ids are
/// derived from UID, RECURRENCE-ID and client, so importing again changes what has moved and never doubles. What was
/// completed or missed stays as it is, and what the trainer cancelled stays cancelled. Sessions that overlap others are
/// rejected (`clash`) unless the policy allows it; past ones are confirmed, not completed.
models::Result<CalendarImportPlan> planCalendarImport(const Reader& reader, const ImportContext& context,
                                                      const CalendarFile& file, const CalendarImportOptions& options);

} // namespace storage
