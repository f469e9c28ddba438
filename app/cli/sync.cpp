// trainerdesk-cli sync, sync login, logout, status, resolve
#include "app/cli/commands.h"
#include "app/cli/password.h"
#include "sync/account.h"
#include "sync/runner.h"
#include "ui/core/commands.h"

#include <QCoreApplication>
#include <QTimer>
#include <atomic>
#include <csignal>

using namespace Qt::StringLiterals;
using models::ErrorCode;

namespace cli
{

namespace
{

std::atomic<bool> endAsked{false};

void askForTheEnd(int)
{
    endAsked = true;
}

QJsonObject statusObject(const models::SyncStatus& status)
{
    return {{u"pending"_s, status.pending},
            {u"rejected"_s, status.rejected},
            {u"parked"_s, status.parked},
            {u"cursor"_s, status.cursor},
            {u"last_sync"_s, status.lastSync ? QJsonValue(status.lastSync->toString()) : QJsonValue(QJsonValue::Null)},
            {u"state"_s, models::syncStateWord(status.state)}};
}

QString settleHint(const models::SyncStatus& status)
{
    return status.rejected == 0 ? QString() : u" %1 refused: see 'trainerdesk-cli sync status'."_s.arg(status.rejected);
}

/// Lives until something ends the program's loop: a round's last word, or a signal.
void liveUntilTheEnd()
{
    std::signal(SIGTERM, askForTheEnd);
    std::signal(SIGINT, askForTheEnd);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [] {
        if (endAsked)
            QCoreApplication::quit();
    });
    look.start(100);
    QCoreApplication::exec();
}

/// A desk that holds nobody yet gets the account's rows at once: whatever is done next needs them.
models::Status fetchAccount(const Context& context)
{
    TD_ASSIGN(const OpenedDesk desk, openDesk(context));
    if (ui::readPractice(desk.store->reader()))
        return {};
    syncing::Runner runner(*desk.store, context.folder, syncing::Runner::Mode::Attempt);
    models::Status outcome = models::fail(ErrorCode::Offline, u"Ended before everything had come."_s);
    QObject::connect(&runner, &syncing::Runner::finished, [&](bool done, const models::Error& why) {
        outcome = done ? models::Status{} : models::fail(why);
        QCoreApplication::quit();
    });
    TD_TRY(runner.start());
    liveUntilTheEnd();
    return outcome;
}

} // namespace

int runSyncLogin(Context& context, const QStringList& words)
{
    Arguments arguments(
        u"sync login"_s, u"Signs this desk in. The password is asked for, or read from standard input."_s, {},
        {{u"endpoint"_s, u"The endpoint's address."_s, u"URL"_s},
         {u"email"_s, u"The account's mail address."_s, u"MAIL"_s},
         {u"token-file"_s, u"Keep the token in this file (mode 0600), not in the keychain."_s, u"FILE"_s}});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    for (const QString& option : {u"endpoint"_s, u"email"_s}) {
        if (!arguments.isSet(option))
            return refuse(context,
                          {ErrorCode::Usage, u"Missing: --%1. See: trainerdesk-cli sync login --help"_s.arg(option)});
    }
    if (auto url = syncing::endpointUrl(arguments.value(u"endpoint"_s)); !url)
        return refuse(context, url.error());
    const auto password = readPassword(u"Password: "_s);
    if (!password)
        return refuse(context, password.error());
    const auto done = syncing::signIn(context.folder,
                                      {arguments.value(u"endpoint"_s), arguments.value(u"email"_s).trimmed(), *password,
                                       arguments.value(u"token-file"_s)},
                                      context.clock);
    if (!done)
        return refuse(context, done.error());
    if (const auto fetched = fetchAccount(context); !fetched)
        tell(u"Signed in, but nothing was fetched yet. "_s + fetched.error().message);
    if (context.json)
        printJson({{u"ok"_s, true}});
    else
        print(u"Signed in. Fetch and send with: trainerdesk-cli sync"_s);
    return 0;
}

int runSyncLogout(Context& context, const QStringList& words)
{
    Arguments arguments(u"sync logout"_s, u"Signs this desk out; its data and its unsent changes stay."_s, {});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    if (auto done = syncing::signOut(context.folder, context.clock); !done)
        return refuse(context, done.error());
    if (context.json)
        printJson({{u"ok"_s, true}});
    else
        print(u"Signed out. The desk stays as it is."_s);
    return 0;
}

int runSyncStatus(Context& context, const QStringList& words)
{
    Arguments arguments(u"sync status"_s, u"Says how synchronisation stands."_s, {});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    auto desk = openDesk(context);
    if (!desk)
        return refuse(context, desk.error());
    const auto status = storage::SyncDesk(*desk->store).status();
    if (!status)
        return refuse(context, status.error());
    if (context.json) {
        printJson(statusObject(*status));
        return 0;
    }
    print(u"%1: %2 waiting, %3 refused, %4 standing on refused ones. Last synchronised: %5"_s
              .arg(models::syncStateWord(status->state))
              .arg(status->pending)
              .arg(status->rejected)
              .arg(status->parked)
              .arg(status->lastSync ? status->lastSync->toString() : u"never"_s));
    if (!status->sentence.isEmpty())
        print(status->sentence);
    const auto told = desk->store->reader().each(
        u"SELECT id, label, code, detail FROM journal_txn WHERE state = 'rejected' ORDER BY position"_s, {},
        [](const QSqlQuery& query) -> models::Status {
            print(u"  %1  %2: %3 %4"_s.arg(query.value(0).toString(), query.value(1).toString(),
                                           query.value(2).toString(), query.value(3).toString()));
            return {};
        });
    return told ? 0 : refuse(context, told.error());
}

int runSyncResolve(Context& context, const QStringList& words)
{
    Arguments arguments(u"sync resolve"_s, u"Settles a change that the endpoint refused."_s, {u"TXN"_s},
                        {{u"drop"_s, u"Give it up; its values stay readable in the journal."_s},
                         {u"retry"_s, u"Do it again on the present records."_s}});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    if (arguments.isSet(u"drop"_s) == arguments.isSet(u"retry"_s))
        return refuse(context, {ErrorCode::Usage, u"Say either --drop or --retry."_s});
    const auto txn = models::Uuid::fromString(arguments.positional().constFirst());
    if (!txn)
        return refuse(context, {ErrorCode::Usage, u"Give the change's id as 'sync status' shows it."_s});
    auto desk = openDesk(context);
    if (!desk)
        return refuse(context, desk.error());
    storage::SyncDesk sync(*desk->store);
    if (auto done = arguments.isSet(u"drop"_s) ? sync.drop(*txn) : sync.retry(*txn); !done)
        return refuse(context, done.error());
    if (context.json)
        printJson({{u"ok"_s, true}});
    else
        print(arguments.isSet(u"drop"_s) ? u"Dropped."_s : u"Done again; it is sent with the next 'sync'."_s);
    return 0;
}

int runSync(Context& context, const QStringList& words)
{
    Arguments arguments(u"sync"_s, u"Sends what waits and fetches what is new, until nothing is left."_s, {},
                        {{u"watch"_s, u"Go on until asked to end."_s}});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    auto desk = openDesk(context);
    if (!desk)
        return refuse(context, desk.error());
    const bool watch = arguments.isSet(u"watch"_s);
    syncing::Runner runner(*desk->store, context.folder,
                           watch ? syncing::Runner::Mode::Watch : syncing::Runner::Mode::Once);
    models::Status outcome;
    QString lastSaid;
    QObject::connect(&runner, &syncing::Runner::finished, [&](bool done, const models::Error& why) {
        outcome = done ? models::Status{} : models::fail(why);
        if (!watch) {
            QCoreApplication::quit();
            return;
        }
        // One line when things change, not one a round.
        const QString says = done ? u"Up to date."_s : why.message;
        if (says != lastSaid)
            tell(lastSaid = says);
    });
    if (auto started = runner.start(); !started)
        return refuse(context, started.error());
    liveUntilTheEnd();
    if (watch)
        return 0;
    if (endAsked)
        return refuse(context, {ErrorCode::Offline, u"Ended before everything was sent. Nothing is lost."_s});
    if (!outcome)
        return refuse(context, outcome.error());
    const models::SyncStatus status = runner.status();
    if (context.json)
        printJson(statusObject(status));
    else
        print(u"Up to date."_s + settleHint(status));
    return 0;
}

} // namespace cli
