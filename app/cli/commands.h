// The commands of trainerdesk-cli, one function each (docs/cli.md). Each answers the exit code.
#pragma once

#include "app/cli/context.h"

namespace cli
{

using Run = int (*)(Context&, const QStringList& arguments);

struct Command {
    const char* words; ///< "init", "import clients"
    const char* summary;
    Run run;
};

int runInit(Context&, const QStringList&);
int runDemo(Context&, const QStringList&);
int runExportDesk(Context&, const QStringList&);
int runImportDesk(Context&, const QStringList&);
int runImportClients(Context&, const QStringList&);
int runImportVcard(Context&, const QStringList&);
int runImportCalendar(Context&, const QStringList&);
int runExportCalendar(Context&, const QStringList&);
int runExportPayouts(Context&, const QStringList&);
int runExportPayments(Context&, const QStringList&);
int runExportBookings(Context&, const QStringList&);
int runExportClients(Context&, const QStringList&);
int runExportVcard(Context&, const QStringList&);
int runImportStripe(Context&, const QStringList&);
int runExportClient(Context&, const QStringList&);
int runEraseClient(Context&, const QStringList&);
int runSyncLogin(Context&, const QStringList&);
int runSyncLogout(Context&, const QStringList&);
int runSyncStatus(Context&, const QStringList&);
int runSyncResolve(Context&, const QStringList&);
int runSync(Context&, const QStringList&);
int runQuery(Context&, const QStringList&);
int runCheck(Context&, const QStringList&);
int runBackup(Context&, const QStringList&);
int runRestore(Context&, const QStringList&);
int runApply(Context&, const QStringList&);
int runNotices(Context&, const QStringList&);
int runReportEarnings(Context&, const QStringList&);
int runReportPackages(Context&, const QStringList&);
int runReportOwed(Context&, const QStringList&);
int runReportDay(Context&, const QStringList&);
int runReportWeek(Context&, const QStringList&);
int runReportBalance(Context&, const QStringList&);
int runReportGap(Context&, const QStringList&);
int runReportRetention(Context&, const QStringList&);

} // namespace cli
