// Export and import of a whole desk.
#include "storage/exchange/desk_folder.h"

#include "storage/backup.h"
#include "storage/exchange/calendar_export.h"
#include "storage/exchange/csv_writer.h"
#include "storage/exchange/vcard_writer.h"
#include "storage/journal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::fail;
using models::Result;
using models::Status;

namespace storage
{

namespace
{

const QString kFormat = u"trainerdesk-desk"_s;
constexpr int kFormatVersion = 1;

Status fileFailed(const QFileDevice& file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return fail(full ? ErrorCode::Full : ErrorCode::Io,
                u"%1 cannot be written: %2. The desk itself is safe."_s.arg(QDir::toNativeSeparators(file.fileName()),
                                                                            file.errorString()));
}

Result<QString> hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorCode::Io, u"%1 cannot be read."_s.arg(QDir::toNativeSeparators(path)));
    return QString::fromLatin1(hash.result().toHex());
}

void writeCell(CsvWriter& csv, const models::ColumnInfo& column, const models::Value& value)
{
    switch (value.index()) {
    case 1:
        csv.number(std::get<qint64>(value));
        break;
    case 2:
        csv.plain(QString::number(std::get<double>(value), 'g', 17));
        break;
    case 3:
        // What people wrote is guarded against spreadsheets' formulas; ids and times are ours.
        if (column.type == models::FieldType::Text || column.type == models::FieldType::Json)
            csv.text(std::get<QString>(value));
        else
            csv.plain(std::get<QString>(value));
        break;
    default:
        csv.empty();
        break;
    }
}

Result<DeskFolder::File> writeTable(const Reader& reader, const models::TableInfo& table, const QDir& folder)
{
    DeskFolder::File written{u"tables/"_s + table.name + u".json"_s, 0, {}};
    QFile json(folder.filePath(written.path)), sheet(folder.filePath(u"tables/"_s + table.name + u".csv"_s));
    if (!json.open(QIODevice::WriteOnly) || !sheet.open(QIODevice::WriteOnly))
        return fail(fileFailed(json.isOpen() ? sheet : json).error());
    CsvWriter csv(sheet, CsvProfile::machine());
    QStringList header;
    for (const models::ColumnInfo& column : table.columns)
        header.append(column.name);
    TD_TRY(csv.row(header));
    json.write("[\n");
    std::vector<models::Cell> cells(table.columns.size());
    TD_TRY(reader.eachRow(table, u"ORDER BY id"_s, {}, [&](const models::Row& row) -> Status {
        for (size_t i = 0; i < cells.size(); ++i) {
            cells[i] = {int(i), row.values[i]};
            writeCell(csv, table.columns[i], row.values[i]);
        }
        TD_TRY(csv.endRow());
        json.write(written.rows++ ? ",\n" : "");
        if (json.write(cellsToJson(table, cells).toUtf8()) < 0)
            return fileFailed(json);
        return {};
    }));
    TD_TRY(csv.flush());
    json.write(written.rows ? "\n]\n" : "]\n");
    for (QFile* file : {&json, &sheet}) {
        if (!file->flush() || file->error() != QFileDevice::NoError)
            return fail(fileFailed(*file).error());
        file->close();
    }
    TD_ASSIGN(written.sha256, hashOf(folder.filePath(written.path)));
    return written;
}

/// Documents that are being copied; they go again unless they are kept.
class CopiedDocuments
{
public:
    ~CopiedDocuments()
    {
        for (const QString& file : std::as_const(m_files))
            QFile::remove(file);
    }
    void keep() { m_files.clear(); }

    /// Copies what lies in `from` to `to/documents`; answers the names from `to`.
    Result<QStringList> copy(const QString& from, const QDir& to)
    {
        QStringList names;
        QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString source = files.next();
            const QString name = u"documents/"_s + QDir(from).relativeFilePath(source);
            const QString target = to.filePath(name);
            QFile file(source);
            if (!to.mkpath(QFileInfo(target).path()) || !file.copy(target)) {
                const bool full = file.error() == QFileDevice::ResourceError;
                return fail(full ? ErrorCode::Full : ErrorCode::Io,
                            u"The document %1 cannot be copied (%2). Nothing was changed."_s.arg(
                                QDir::toNativeSeparators(name), file.errorString()));
            }
            m_files.append(target);
            names.append(name);
        }
        names.sort();
        return names;
    }

private:
    QStringList m_files;
};

Status writeManifest(const DeskFolder& desk, const QDir& folder, models::UtcTime now)
{
    QJsonObject tables;
    for (auto it = desk.tables.begin(); it != desk.tables.end(); ++it)
        tables.insert(it.key(), QJsonObject{{u"rows"_s, it->rows}, {u"file"_s, it->path}, {u"sha256"_s, it->sha256}});
    QSaveFile file(folder.filePath(u"manifest.json"_s));
    const QJsonObject manifest{{u"format"_s, kFormat},
                               {u"version"_s, kFormatVersion},
                               {u"schema"_s, Database::newestSchema()},
                               {u"exported_at"_s, now.toString()},
                               {u"tables"_s, tables},
                               {u"cards"_s, desk.cards},
                               {u"events"_s, desk.events},
                               {u"documents"_s, QJsonArray::fromStringList(desk.documents)}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(manifest).toJson()) < 0 || !file.commit())
        return fileFailed(file);
    return {};
}

/// The clients and the sessions once more in the forms that other programs read.
Status writeForOthers(const Reader& reader, DeskFolder& desk, const QDir& folder)
{
    TD_ASSIGN(const auto settings, reader.first<models::TrainerSettings>(QString()));
    if (!settings)
        return {};
    CalendarExportScope scope;
    scope.trainerId = settings->trainerId;
    TD_ASSIGN(scope.zone, models::Zone::fromId(settings->timeZone));
    scope.privacy = CalendarPrivacy::Full;
    TD_ASSIGN(const CalendarExportDone calendar, exportCalendar(reader, scope, folder.filePath(u"calendar.ics"_s)));
    desk.events = calendar.events;
    TD_ASSIGN(desk.cards, exportVcards(reader, settings->trainerId, folder.filePath(u"contacts.vcf"_s)));
    return {};
}

Result<DeskFolder> readManifest(const QDir& folder)
{
    QFile file(folder.filePath(u"manifest.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"There is no manifest.json in this folder; it is not an exported desk."_s);
    const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
    if (manifest.value(u"format"_s).toString() != kFormat)
        return fail(ErrorCode::Foreign, u"manifest.json is not that of an exported desk. Nothing was changed."_s);
    if (manifest.value(u"version"_s).toInt() > kFormatVersion ||
        manifest.value(u"schema"_s).toInt() > Database::newestSchema())
        return fail(ErrorCode::NewerSchema,
                    u"This desk was exported by a newer TrainerDesk. Nothing was changed; update TrainerDesk."_s);
    DeskFolder desk;
    const QJsonObject tables = manifest.value(u"tables"_s).toObject();
    for (auto it = tables.begin(); it != tables.end(); ++it) {
        const QJsonObject entry = it->toObject();
        desk.tables.insert(it.key(), {u"tables/"_s + it.key() + u".json"_s, entry.value(u"rows"_s).toInteger(),
                                      entry.value(u"sha256"_s).toString()});
    }
    return desk;
}

/// The rows of one table's JSON file, as insertions.
Status readTable(const models::TableInfo& table, const DeskFolder::File& described, const QDir& folder,
                 models::ChangeSet& changes)
{
    const auto damaged = [&] {
        return fail(ErrorCode::Corrupt,
                    u"%1 is not as the manifest says: it was changed or cut short. Nothing was imported."_s.arg(
                        described.path));
    };
    TD_ASSIGN(const QString hash, hashOf(folder.filePath(described.path)));
    if (hash != described.sha256)
        return damaged();
    QFile file(folder.filePath(described.path));
    if (!file.open(QIODevice::ReadOnly))
        return damaged();
    qint64 rows = 0;
    while (!file.atEnd()) {
        QByteArray line = file.readLine().trimmed();
        if (line.endsWith(','))
            line.chop(1);
        if (line.isEmpty() || line == "[" || line == "]")
            continue;
        TD_ASSIGN(std::vector<models::Cell> cells, cellsFromJson(table, QString::fromUtf8(line), Extent::SomeColumns));
        if (cells.size() != table.columns.size())
            return damaged();
        models::RowChange change{models::RowChange::Kind::Insert, &table, {}, {}, std::move(cells)};
        const auto id = models::Uuid::fromString(models::textOf(change.after.front().value));
        if (!id)
            return damaged();
        change.id = *id;
        changes.rows.push_back(std::move(change));
        ++rows;
    }
    return rows == described.rows ? Status{} : damaged();
}

/// Removes the rows of `init`, which the imported trainer replaces.
Result<models::ChangeSet> removeTrainer(const Reader& reader)
{
    models::ChangeSet changes{u"Import the desk"_s, {}};
    for (const models::TableInfo* table : models::allTables()) {
        TD_TRY(reader.eachRow(*table, {}, {}, [&](const models::Row& row) -> Status {
            changes.rows.push_back(models::deleteOf(row));
            return {};
        }));
    }
    return changes;
}

} // namespace

Result<DeskFolder> exportDesk(const Reader& reader, const QString& folder, models::UtcTime now)
{
    const QFileInfo target(QDir::cleanPath(folder));
    if (target.exists() && (!target.isDir() || !QDir(folder).isEmpty()))
        return fail(ErrorCode::NotEmpty, u"%1 is there already and not an empty folder. Choose another name."_s.arg(
                                             QDir::toNativeSeparators(folder)));
    const auto noFolder = [&] {
        return fail(ErrorCode::Io, u"The folder %1 cannot be made. Nothing was exported; choose another place."_s.arg(
                                       QDir::toNativeSeparators(folder)));
    };
    if (!QDir().mkpath(target.absolutePath()))
        return noFolder();
    // Beside its place under a name that nobody has, so that it appears whole or not at all.
    QTemporaryDir staging(target.absoluteFilePath() + u".part-XXXXXX"_s);
    const QDir part(staging.path());
    if (!staging.isValid() || !part.mkdir(u"tables"_s))
        return noFolder();
    CopiedDocuments copied;
    const auto write = [&]() -> Result<DeskFolder> {
        DeskFolder desk;
        for (const models::TableInfo* table : models::allTables()) {
            TD_ASSIGN(desk.tables[table->name], writeTable(reader, *table, part));
        }
        TD_ASSIGN(desk.documents,
                  copied.copy(QFileInfo(reader.database().file()).dir().filePath(u"documents"_s), part));
        TD_TRY(writeForOthers(reader, desk, part));
        TD_TRY(writeManifest(desk, part, now));
        return desk;
    };
    TD_TRY(reader.database().execute(u"BEGIN"_s));
    Result<DeskFolder> written = write();
    TD_TRY(reader.database().execute(u"ROLLBACK"_s));
    if (!written)
        return written;
    copied.keep();
    if (target.exists())
        QDir().rmdir(target.absoluteFilePath());
    if (!QDir().rename(part.path(), target.absoluteFilePath()))
        return noFolder();
    staging.setAutoRemove(false);
    return written;
}

Result<DeskFolder> importDesk(Store& store, const QString& folder, const QString& deskFolder)
{
    const QDir source(folder);
    TD_ASSIGN(DeskFolder desk, readManifest(source));
    models::ChangeSet rows{u"Import the desk"_s, {}};
    for (const models::TableInfo* table : models::allTables()) {
        if (!desk.tables.contains(table->name))
            return fail(ErrorCode::Corrupt,
                        u"manifest.json does not name the table %1. Nothing was imported; export the desk again."_s.arg(
                            table->name));
        TD_TRY(readTable(*table, desk.tables[table->name], source, rows));
    }
    // The documents first: what cannot be copied must not leave rows without them.
    CopiedDocuments copied;
    if (QFileInfo(source.filePath(u"documents"_s)).isDir()) {
        TD_ASSIGN(desk.documents, copied.copy(source.filePath(u"documents"_s), QDir(deskFolder)));
    }
    Store::Batch batch(store);
    TD_TRY(store.perform(
        [&](const Reader& reader) -> Result<models::ChangeSet> {
            TD_ASSIGN(const bool empty, isEmptyDesk(store.database()));
            if (!empty)
                return fail(ErrorCode::NotEmpty,
                            u"This desk holds data. Nothing was changed; import into an empty folder."_s);
            return removeTrainer(reader);
        },
        Origin::Quiet));
    TD_TRY(store.commit(rows, Origin::Quiet));
    TD_TRY(batch.finish());
    copied.keep();
    return desk;
}

} // namespace storage
