// trainerdesk-cli export desk, import desk
#include "storage/exchange/desk_folder.h"
#include "app/cli/commands.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

int answerDesk(const Context& context, const storage::DeskFolder& desk, const QString& sentence)
{
    QJsonObject tables;
    qint64 rows = 0;
    for (auto it = desk.tables.begin(); it != desk.tables.end(); ++it) {
        tables.insert(it.key(), it->rows);
        rows += it->rows;
    }
    if (context.json)
        printJson({{u"ok"_s, true}, {u"tables"_s, tables}, {u"documents"_s, desk.documents.size()}});
    else
        print(sentence.arg(rows).arg(desk.tables.size()).arg(desk.documents.size()));
    return 0;
}

} // namespace

int runExportDesk(Context& context, const QStringList& words)
{
    Arguments arguments(u"export desk"_s, u"Writes everything of the desk into a new folder."_s, {u"FOLDER"_s});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    auto desk = openDesk(context);
    if (!desk)
        return refuse(context, desk.error());
    const auto written =
        storage::exportDesk(desk->store->reader(), arguments.positional().constFirst(), context.clock());
    if (!written)
        return refuse(context, written.error());
    return answerDesk(context, *written, u"Wrote %1 rows of %2 tables and %3 documents."_s);
}

int runImportDesk(Context& context, const QStringList& words)
{
    Arguments arguments(u"import desk"_s, u"Fills an empty desk from the folder of 'export desk'."_s, {u"FOLDER"_s});
    if (const auto exit = arguments.parse(context, words))
        return *exit;
    const QString file = storage::databaseFile(context.folder);
    const bool made = !QFileInfo::exists(file);
    models::Result<storage::DeskFolder> read = models::fail(models::ErrorCode::Internal, QString());
    {
        auto desk = openDesk(context, storage::Database::Open::CreateIfNone);
        read = desk ? storage::importDesk(*desk->store, arguments.positional().constFirst(), context.folder)
                    : models::fail(desk.error());
    }
    if (!read && made) {
        // No desk is left where there was none.
        for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(file + suffix);
    }
    if (!read)
        return refuse(context, read.error());
    return answerDesk(context, *read, u"Read %1 rows of %2 tables and %3 documents."_s);
}

} // namespace cli
