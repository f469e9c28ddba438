// SessionsImport: a calendar file into the desk, for the window.
#pragma once

#include "storage/exchange/calendar_import.h"
#include "ui/core/commands.h"

namespace ui
{

struct SessionsRequest {
    QString file;
    bool createClients = false; ///< make clients of names that are not known yet
};

/// Compares the file with the desk; writes nothing.
models::Result<storage::CalendarImportReport> previewSessions(Commands& commands, const SessionsRequest& request);
/// Commits the whole file as one act that one Undo takes back.
models::Result<storage::CalendarImportReport> importSessions(Commands& commands, const SessionsRequest& request);

} // namespace ui
