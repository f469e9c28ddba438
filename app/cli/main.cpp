// trainerdesk-cli: finds the command and runs it.
#include "app/cli/commands.h"
#include "app/cli/standard_streams.h"
#include "app/environment.h"
#include "app/memory.h"

#include <QCoreApplication>
#include <cstdio>

using namespace Qt::StringLiterals;
using models::ErrorCode;

namespace
{

// One line a command, in the order of --help.
constexpr cli::Command kCommands[] = {
    {"init", "start a desk", cli::runInit},
    {"demo", "fill an empty desk with a sample practice", cli::runDemo},
    {"import desk", "fill an empty desk from an exported one", cli::runImportDesk},
    {"export desk", "write everything into a folder", cli::runExportDesk},
    {"import clients", "take over a client list (CSV)", cli::runImportClients},
    {"import vcard", "take over an address book", cli::runImportVcard},
    {"import calendar", "take over an iCalendar file", cli::runImportCalendar},
    {"export payouts", "payouts as CSV, with a summary", cli::runExportPayouts},
    {"export payments", "payments as CSV", cli::runExportPayments},
    {"export bookings", "bookings as CSV", cli::runExportBookings},
    {"export clients", "clients as CSV", cli::runExportClients},
    {"export vcard", "clients as vCard", cli::runExportVcard},
    {"export calendar", "write the bookings as iCalendar", cli::runExportCalendar},
    {"report earnings", "what was received, by month, service or client", cli::runReportEarnings},
    {"report packages", "packs: left, free, last day", cli::runReportPackages},
    {"report owed", "sessions nobody has paid", cli::runReportOwed},
    {"report day", "the sessions of a day", cli::runReportDay},
    {"report week", "the sessions of a week", cli::runReportWeek},
    {"report balance", "one client's packs, dues and points", cli::runReportBalance},
    {"report gap", "who would gain from a free slot", cli::runReportGap},
    {"report retention", "clients whose data is due for a decision", cli::runReportRetention},
    {"apply", "run commands, one JSON line each", cli::runApply},
    {"notices", "the daily look: what is due enters the inbox", cli::runNotices},
    {"import stripe", "compare Stripe's report with the payments", cli::runImportStripe},
    {"export client", "everything about one client, for them", cli::runExportClient},
    {"erase client", "remove a client's identity and health for ever", cli::runEraseClient},
    {"check", "look for faults in the desk", cli::runCheck},
    {"backup", "copy the desk to one file", cli::runBackup},
    {"restore", "bring a backup back", cli::runRestore},
    {"sync login", "sign this desk in to an endpoint", cli::runSyncLogin},
    {"sync logout", "sign this desk out", cli::runSyncLogout},
    {"sync status", "how synchronisation stands", cli::runSyncStatus},
    {"sync resolve", "settle a change that was refused", cli::runSyncResolve},
    {"sync", "send and fetch changes", cli::runSync},
    {"query", "read-only SQL", cli::runQuery},
};

void printHelp()
{
    cli::print(u"Usage: trainerdesk-cli [--data DIR] [--json] COMMAND [OPTIONS]\n\nCommands:"_s);
    for (const cli::Command& command : kCommands)
        cli::print(u"  %1 %2"_s.arg(QString::fromLatin1(command.words), -18).arg(QString::fromLatin1(command.summary)));
    cli::print(u"\nEvery command: --help. The desk is the folder of --data, else of TRAINERDESK_DATA,\n"
               "else the application-data folder. Exit code: 0 done, 1 refused, 2 wrong usage."_s);
}

/// Takes --data, --json and --help that stand before the command. False when --data has no folder.
bool takeGlobals(QStringList& words, QString& data, bool& json, bool& help)
{
    while (!words.isEmpty() && words.first().startsWith(u'-')) {
        const QString word = words.takeFirst();
        if (word == u"--json") {
            json = true;
        } else if (word == u"--help" || word == u"-h") {
            help = true;
        } else if (word.startsWith(u"--data="_s)) {
            data = word.mid(7);
        } else if (word == u"--data" && !words.isEmpty()) {
            data = words.takeFirst();
        } else {
            words.prepend(word);
            return false;
        }
    }
    return true;
}

/// The same two after the command: scripts write them where they like.
void findGlobals(const QStringList& words, QString& data, bool& json)
{
    for (qsizetype i = 0; i < words.size() && words[i] != u"--"; ++i) {
        if (words[i] == u"--json")
            json = true;
        else if (words[i].startsWith(u"--data="_s))
            data = words[i].mid(7);
        else if (words[i] == u"--data" && i + 1 < words.size())
            data = words[i + 1];
    }
}

} // namespace

int main(int argc, char** argv)
{
    cli::holdStandardStreams();
    app::tuneMemory();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"TrainerDesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TRAINERDESK_VERSION));

    cli::Context context;
    QStringList words = application.arguments().mid(1);
    QString data;
    bool help = false;
    if (words.contains(u"--version"_s)) {
        cli::print(u"trainerdesk-cli "_s + QCoreApplication::applicationVersion());
        return cli::delivered(0);
    }
    const bool understood = takeGlobals(words, data, context.json, help);
    if (help) {
        printHelp();
        return cli::delivered(0);
    }
    if (understood)
        findGlobals(words, data, context.json);
    const auto clock = app::clockFromEnvironment();
    if (!clock)
        return cli::refuse(context, clock.error());
    context.clock = *clock;
    context.folder = app::deskFolder(data);

    for (const cli::Command& command : kCommands) {
        const QStringList name = QString::fromLatin1(command.words).split(u' ');
        if (understood && words.mid(0, name.size()) == name)
            return cli::delivered(command.run(context, words.mid(name.size())));
    }
    const QString given = words.isEmpty() ? u"Say what to do."_s : u"There is no command \"%1\"."_s.arg(words.first());
    return cli::refuse(context, {ErrorCode::Usage, given + u" See: trainerdesk-cli --help"_s});
}
