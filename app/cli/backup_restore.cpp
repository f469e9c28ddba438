// trainerdesk-cli backup, restore
#include "app/cli/commands.h"
#include "storage/backup.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli
{

int runBackup(Context& context, const QStringList& words)
{
    Arguments arguments(u"backup"_s, u"Copies the whole desk to one file."_s, {u"FILE"_s});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    auto desk = openDesk(context);
    if (!desk)
        return refuse(context, desk.error());
    const QString file = arguments.positional().constFirst();
    if (auto done = storage::backup(*desk->database, file); !done)
        return refuse(context, done.error());
    if (context.json)
        printJson({{u"ok"_s, true}, {u"file"_s, file}, {u"bytes"_s, QFileInfo(file).size()}});
    else
        print(u"Backed up to %1 (%2 kB)."_s.arg(file).arg(QFileInfo(file).size() / 1024));
    return 0;
}

int runRestore(Context& context, const QStringList& words)
{
    Arguments arguments(u"restore"_s, u"Brings a backup into a folder without a desk, or with an empty one."_s,
                        {u"FILE"_s},
                        {{u"replace"_s, u"Take the place of a desk with data; the old file is kept beside."_s}});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    const auto kept = storage::restore(arguments.positional().constFirst(), context.folder,
                                       arguments.isSet(u"replace"_s), context.clock());
    if (!kept)
        return refuse(context, kept.error());
    if (context.json)
        printJson({{u"ok"_s, true}, {u"kept"_s, *kept}});
    else
        print(kept->isEmpty() ? u"Restored."_s : u"Restored. The desk of before is kept as %1."_s.arg(*kept));
    return 0;
}

} // namespace cli
