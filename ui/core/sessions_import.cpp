// Reading a calendar and planning it against the desk.
#include "ui/core/sessions_import.h"

namespace ui
{

using models::Result;
using storage::CalendarImportReport;

namespace
{

/// What is planned once the file is read; the report comes with it.
Result<CalendarImportReport> importPlanned(Commands& commands, const SessionsRequest& request,
                                           const std::function<models::Status(const Plan&)>& run)
{
    TD_ASSIGN(const Practice practice, readPractice(commands.store().reader()));
    TD_ASSIGN(const storage::CalendarFile file, storage::readCalendarFile(request.file, practice.zone));
    CalendarImportReport report;
    storage::CalendarImportOptions options;
    options.createClients = request.createClients;
    TD_TRY(run([&](const Planning& planning) -> Result<Act> {
        const storage::ImportContext context{planning.practice.profile.id, planning.practice.trainer,
                                             planning.practice.zone, planning.now};
        TD_ASSIGN(auto plan, storage::planCalendarImport(planning.reader, context, file, options));
        report = std::move(plan.report);
        Act act;
        act.changes = std::move(plan.changes);
        return act;
    }));
    return report;
}

} // namespace

Result<CalendarImportReport> previewSessions(Commands& commands, const SessionsRequest& request)
{
    return importPlanned(commands, request, [&](const Plan& plan) -> models::Status {
        TD_TRY(commands.preview(plan));
        return {};
    });
}

Result<CalendarImportReport> importSessions(Commands& commands, const SessionsRequest& request)
{
    return importPlanned(commands, request, [&](const Plan& plan) -> models::Status {
        TD_TRY(commands.perform(plan));
        return {};
    });
}

} // namespace ui
