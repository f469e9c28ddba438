// trainerdesk-cli export client, erase client
#include "app/cli/commands.h"
#include "storage/erasure.h"
#include "storage/exchange/client_file.h"
#include "ui/core/references.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace models;

namespace cli
{

namespace
{

Result<User> findClient(storage::Store& store, const QString& reference)
{
    std::optional<User> found;
    ui::Commands commands(store);
    TD_TRY(commands.preview([&](const ui::Planning& planning) -> Result<ui::Act> {
        TD_ASSIGN(found, ui::clientOf(planning, reference));
        return ui::Act{};
    }));
    return *found;
}

QJsonObject countsObject(const QMap<QString, int>& counts)
{
    QJsonObject object;
    for (const auto& [table, count] : counts.asKeyValueRange())
        object.insert(table, count);
    return object;
}

void printCounts(const QString& heading, const QMap<QString, int>& counts)
{
    print(heading);
    for (const auto& [table, count] : counts.asKeyValueRange())
        print(u"  %1 %2"_s.arg(table, -24).arg(count));
}

} // namespace

int runExportClient(Context& context, const QStringList& words)
{
    Arguments arguments(u"export client"_s, u"Writes everything about one client into a ZIP for them."_s, {u"REF"_s},
                        {{u"out"_s, u"The file, or a folder."_s, u"FILE.zip"_s}});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    if (!arguments.isSet(u"out"_s))
        return refuse(context, {ErrorCode::Usage, u"Missing: --out. See: trainerdesk-cli export client --help"_s});
    const auto desk = openDesk(context);
    if (!desk)
        return refuse(context, desk.error());
    const auto client = findClient(*desk->store, arguments.positional().constFirst());
    if (!client)
        return refuse(context, client.error());
    QString path = arguments.value(u"out"_s);
    if (QFileInfo(path).isDir())
        path = QDir(path).filePath(u"trainerdesk-client_%1.zip"_s.arg(client->id.toString()));
    const auto done = storage::writeClientFile(desk->store->reader(), client->id, context.clock(), path);
    if (!done)
        return refuse(context, done.error());
    if (context.json)
        printJson({{u"ok"_s, true},
                   {u"client"_s, client->id.toString()},
                   {u"file"_s, path},
                   {u"files"_s, done->files},
                   {u"rows"_s, countsObject(done->rows)}});
    else
        print(
            u"%1 files written to %2. It holds health data: hand it to the client only."_s.arg(done->files).arg(path));
    return 0;
}

int runEraseClient(Context& context, const QStringList& words)
{
    Arguments arguments(u"erase client"_s, u"Removes a client's identity and health for ever; amounts stay."_s,
                        {u"REF"_s}, {{u"confirm"_s, u"Yes, erase: it cannot be undone."_s}});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    if (!arguments.isSet(u"confirm"_s))
        return refuse(context, {ErrorCode::Usage,
                                u"Erasing cannot be undone. Nothing was erased. Give the client their file first with "
                                "'export client', then repeat with --confirm."_s});
    const auto desk = openDesk(context);
    if (!desk)
        return refuse(context, desk.error());
    const auto client = findClient(*desk->store, arguments.positional().constFirst());
    if (!client)
        return refuse(context, client.error());
    const auto receipt = storage::eraseClient(*desk->store, client->id);
    if (!receipt)
        return refuse(context, receipt.error());
    if (context.json) {
        printJson({{u"ok"_s, true},
                   {u"client"_s, receipt->clientId.toString()},
                   {u"erased_at"_s, receipt->erasedAt.toString()},
                   {u"erased"_s, countsObject(receipt->erased)},
                   {u"kept"_s, countsObject(receipt->kept)},
                   {u"journal"_s, receipt->journalChanges}});
        return 0;
    }
    print(u"Receipt of erasure"_s);
    print(u"client  %1"_s.arg(receipt->clientId.toString()));
    print(u"time    %1"_s.arg(receipt->erasedAt.toString()));
    printCounts(u"Erased: names, addresses, health, notes and other words in these records"_s, receipt->erased);
    print(u"  %1 %2"_s.arg(u"changes in the journal"_s, -24).arg(receipt->journalChanges));
    printCounts(u"Kept without a name: amounts, sessions, points"_s, receipt->kept);
    print(u"Copies made before (backups, exports) still hold the data: delete them too."_s);
    return 0;
}

} // namespace cli
