// VACUUM INTO for backups; a checked copy and a rename for restoring.
#include "storage/backup.h"

#include "models/entities/all.h"
#include "storage/client_search.h"
#include "storage/desk_files.h"
#include "storage/sync_desk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <filesystem>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::fail;
using models::Result;
using models::Status;

namespace storage
{

namespace
{

Status removeWithSidecars(const QString& file)
{
    for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(file + suffix) && !QFile::remove(file + suffix))
            return fail(ErrorCode::Io,
                        u"%1 cannot be removed. Check its permissions."_s.arg(QDir::toNativeSeparators(file + suffix)));
    }
    return {};
}

std::filesystem::path pathOf(const QString& file)
{
    return QFileInfo(file).filesystemFilePath();
}

/// Gives a file its name, taking the place of the one that has it: at no moment is there none.
bool takePlace(const QString& file, const QString& name)
{
    std::error_code failed;
    std::filesystem::rename(pathOf(file), pathOf(name), failed);
    return !failed;
}

/// Keeps the desk's file under a second name beside it, before another takes its place.
bool keepBeside(const QString& file, const QString& kept)
{
    std::error_code failed;
    std::filesystem::create_hard_link(pathOf(file), pathOf(kept), failed);
    return !failed || QFile::copy(file, kept); // a file system without links
}

bool looksLikeADesk(const QString& file)
{
    return Database::open(file, Database::Open::ReadOnly).has_value();
}

/// Copies a backup to `staged`, checks it, upgrades it, and makes it a new incarnation.
Status stage(const QString& file, const QString& staged, models::UtcTime now)
{
    {
        auto opened = Database::open(file, Database::Open::ReadOnly);
        // Its sentence speaks of a desk; here it is the backup that cannot be read.
        if (!opened && (opened.error().code == ErrorCode::Corrupt || opened.error().code == ErrorCode::Foreign))
            return fail(
                opened.error().code,
                u"%1 is damaged, or no backup of TrainerDesk. The desk was left as it is; try another backup."_s.arg(
                    QDir::toNativeSeparators(file)));
        TD_ASSIGN(auto source, std::move(opened));
        TD_ASSIGN(const int schema, source->schemaVersion());
        if (schema == 0)
            return fail(ErrorCode::Foreign, u"This file is empty, not a backup. The desk was left as it is."_s);
        {
            Database::Statement test = source->statement(u"PRAGMA integrity_check(1)"_s);
            TD_TRY(test.run());
            if (!test.query().next() || test.query().value(0).toString() != u"ok")
                return fail(ErrorCode::Corrupt,
                            u"This backup is damaged. The desk was left as it is; try an older backup."_s);
        }
        // The copy is another file; the backup itself stays open for reading only.
        TD_TRY(source->execute(u"PRAGMA query_only = OFF"_s));
        Database::Statement copy = source->statement(u"VACUUM INTO ?"_s);
        copy.bind(0, staged);
        TD_TRY(copy.run());
    }
    TD_ASSIGN(auto fresh, Database::open(staged, Database::Open::Existing));
    models::IdSource ids;
    TD_TRY(beginIncarnation(*fresh, ids, now, false));
    TD_TRY(rebuildSearch(*fresh));
    return fresh->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

/// Makes sure that nobody has the desk open, and folds its WAL into the file. Holds no lock afterwards.
Status quiesce(Database& database)
{
    TD_TRY(database.execute(u"PRAGMA busy_timeout = 500"_s));
    // Leaving WAL needs the file for oneself alone; another open connection makes it fail.
    Database::Statement leave = database.statement(u"PRAGMA journal_mode = DELETE"_s);
    if (Status left = leave.run(); !left || !leave.query().next() || leave.query().value(0).toString() != u"delete")
        return fail(ErrorCode::Locked,
                    u"The desk is open in another program. Close it and try again; nothing was changed."_s);
    return {};
}

} // namespace

namespace
{

/// Also of a desk that is held back from writing (its file has gone): the copy is another file.
Status copyInto(Database& database, const QString& file)
{
    bool held = false;
    {
        Database::Statement asked = database.statement(u"PRAGMA query_only"_s);
        TD_TRY(asked.run());
        held = asked.query().next() && asked.query().value(0).toInt() != 0;
    }
    if (held)
        TD_TRY(database.execute(u"PRAGMA query_only = OFF"_s));
    Status copied = [&]() -> Status {
        Database::Statement copy = database.statement(u"VACUUM INTO ?"_s);
        copy.bind(0, file);
        return copy.run();
    }();
    if (held)
        TD_TRY(database.execute(u"PRAGMA query_only = ON"_s));
    return copied;
}

} // namespace

Status backup(Database& database, const QString& file)
{
    const QFileInfo info(file);
    if (info.isDir() || !info.absoluteDir().exists())
        return fail(ErrorCode::Io, u"Give the name of a file in a folder that exists."_s);
    if (info.exists() &&
        (info.canonicalFilePath() == QFileInfo(database.file()).canonicalFilePath() || !looksLikeADesk(file)))
        return fail(ErrorCode::Duplicate,
                    u"%1 exists and is not a backup. It was left as it is; choose another name."_s.arg(
                        QDir::toNativeSeparators(file)));
    const QString part = file + u".part"_s;
    TD_TRY(removeWithSidecars(part));
    if (Status copied = copyInto(database, part); !copied) {
        (void)removeWithSidecars(part);
        // It is the place of the copy that is full or cannot be written.
        copied.error().isOfDesk = false;
        return copied;
    }
    if (!takePlace(part, file))
        return fail(ErrorCode::Io,
                    u"The backup cannot be given its name. It is %1."_s.arg(QDir::toNativeSeparators(part)));
    return {};
}

Result<bool> isEmptyDesk(Database& database)
{
    const Reader reader(database);
    for (const models::TableInfo* table : models::allTables()) {
        const bool trainerRows = table->name == u"users" || table->name == u"trainer_profiles" ||
                                 table->name == u"trainer_settings" || table->name == u"notification_settings";
        TD_ASSIGN(const qint64 rows,
                  reader.number(u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT 2)"_s.arg(table->name)));
        if (rows > (trainerRows ? 1 : 0))
            return false;
    }
    return true;
}

Result<QString> restore(const QString& file, const QString& folder, bool replace, models::UtcTime now)
{
    if (!QFileInfo(file).isFile())
        return fail(ErrorCode::NotFound, u"There is no file %1."_s.arg(QDir::toNativeSeparators(file)));
    const QString target = databaseFile(folder);
    if (QFileInfo(file).canonicalFilePath() == QFileInfo(target).canonicalFilePath() && QFile::exists(target))
        return fail(ErrorCode::Invalid, u"This file is the desk itself, not a backup of it."_s);
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, u"The folder %1 cannot be made."_s.arg(QDir::toNativeSeparators(folder)));
    const bool exists = QFileInfo(target).exists() && QFileInfo(target).size() > 0;
    if (exists && !replace) {
        TD_ASSIGN(auto present, Database::open(target, Database::Open::ReadOnly));
        TD_ASSIGN(const bool empty, isEmptyDesk(*present));
        if (!empty)
            return fail(ErrorCode::NotEmpty,
                        u"This folder holds a desk with data. Nothing was changed; use --replace to put the "
                        "backup in its place (the old file is kept beside)."_s);
    }
    const QString staged = target + u".restoring"_s;
    TD_TRY(removeWithSidecars(staged));
    if (Status ready = stage(file, staged, now); !ready) {
        (void)removeWithSidecars(staged);
        return fail(std::move(ready.error()));
    }
    QString kept;
    if (exists) {
        // A damaged desk cannot be quiesced; it is moved away with its WAL, so that nothing of it is lost.
        if (auto present = Database::open(target, Database::Open::Existing)) {
            if (Status quiet = quiesce(**present); !quiet) {
                (void)removeWithSidecars(staged);
                return fail(std::move(quiet.error()));
            }
        }
        const QString stamp = now.toString().left(19).remove(u'-').remove(u':');
        kept = QDir(folder).filePath(u"desk-before-restore-%1.sqlite"_s.arg(stamp));
        for (int n = 2; QFile::exists(kept); ++n)
            kept = QDir(folder).filePath(u"desk-before-restore-%1-%2.sqlite"_s.arg(stamp).arg(n));
        // A damaged desk may have left a WAL, which belongs to it and must not meet the new file.
        const bool alone = !QFile::exists(target + u"-wal"_s);
        bool aside = !alone || keepBeside(target, kept);
        for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s})
            aside =
                aside && (alone || !QFile::exists(target + suffix) || QFile::rename(target + suffix, kept + suffix));
        if (!aside) {
            (void)removeWithSidecars(staged);
            return fail(ErrorCode::Io, u"The present desk cannot be moved aside. Check the folder's permissions."_s);
        }
    } else {
        TD_TRY(removeWithSidecars(target));
    }
    if (!takePlace(staged, target))
        return fail(ErrorCode::Io,
                    u"The restored desk cannot be given its name; it is %1."_s.arg(QDir::toNativeSeparators(staged)));
    TD_TRY(removeWithSidecars(staged));
    return kept;
}

} // namespace storage
