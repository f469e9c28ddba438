// Opening: what is not a sound desk of ours is refused and left as it is.
#include "storage/migrations.h"
#include "tests/support/temp_desk.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSqlQuery>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using storage::Database;

namespace
{

QByteArray bytesOf(const QString& file)
{
    QFile f(file);
    EXPECT_TRUE(f.open(QIODevice::ReadOnly));
    return f.readAll();
}

void writeBytes(const QString& file, const QByteArray& bytes)
{
    QFile f(file);
    ASSERT_TRUE(f.open(QIODevice::WriteOnly));
    f.write(bytes);
}

ErrorCode refusal(const QString& folder)
{
    auto opened = storage::openDesk(folder, Database::Open::Existing);
    return opened ? ErrorCode::Internal : opened.error().code;
}

} // namespace

TEST(Database, RefusesWhatIsNotADesk)
{
    QTemporaryDir dir;
    EXPECT_EQ(refusal(dir.path()), ErrorCode::NotFound);
    const QByteArray diary("Dear diary, this is no database at all, but a long enough text.");
    writeBytes(dir.filePath(u"desk.sqlite"_s), diary);
    EXPECT_EQ(refusal(dir.path()), ErrorCode::Foreign);
    EXPECT_EQ(bytesOf(dir.filePath(u"desk.sqlite"_s)), diary);
}

TEST(Database, RefusesAnotherProgramsDatabase)
{
    QTemporaryDir dir;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(dir.filePath(u"desk.sqlite"_s));
        ASSERT_TRUE(other.open());
        QSqlQuery(u"CREATE TABLE songs (title TEXT)"_s, other);
        other.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    const QByteArray before = bytesOf(dir.filePath(u"desk.sqlite"_s));
    EXPECT_EQ(refusal(dir.path()), ErrorCode::Foreign);
    EXPECT_EQ(bytesOf(dir.filePath(u"desk.sqlite"_s)), before);
}

TEST(Database, LeavesANewerDeskUntouched)
{
    tests::TempDesk desk;
    ASSERT_TRUE(desk.database().execute(u"PRAGMA user_version = 9999"_s));
    ASSERT_TRUE(desk.database().execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    const QByteArray before = bytesOf(desk.file(u"desk.sqlite"_s));
    EXPECT_EQ(refusal(desk.folder()), ErrorCode::NewerSchema);
    EXPECT_EQ(bytesOf(desk.file(u"desk.sqlite"_s)), before);
}

TEST(Database, TellsADamagedFile)
{
    tests::TempDesk desk;
    ASSERT_TRUE(desk.database().execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QTemporaryDir dir;
    QByteArray bytes = bytesOf(desk.file(u"desk.sqlite"_s));
    bytes.replace(100, 3900, QByteArray(3900, '\x5a'));
    writeBytes(dir.filePath(u"desk.sqlite"_s), bytes);
    const ErrorCode code = refusal(dir.path());
    EXPECT_TRUE(code == ErrorCode::Corrupt || code == ErrorCode::Foreign) << int(code);
}

TEST(Database, OpensInWalWithFullSync)
{
    tests::TempDesk desk;
    EXPECT_EQ(desk.number(u"PRAGMA synchronous"_s), 2);
    EXPECT_EQ(desk.number(u"PRAGMA foreign_keys"_s), 1);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'"_s), 1);
    EXPECT_EQ(desk.number(u"PRAGMA user_version"_s), Database::newestSchema());
}

TEST(Database, ReadOnlyNeverWrites)
{
    tests::TempDesk desk;
    auto opened = storage::openDesk(desk.folder(), Database::Open::ReadOnly);
    ASSERT_TRUE(opened);
    EXPECT_FALSE((*opened)->execute(u"DELETE FROM users"_s));
}

TEST(Database, TheSameStatementCanBeUsedInsideItsOwnLoop)
{
    tests::TempDesk desk;
    int seen = 0;
    const QString sql = u"SELECT id FROM users UNION ALL SELECT 'x'"_s;
    ASSERT_TRUE(desk.reader().each(sql, {}, [&](const QSqlQuery&) -> models::Status {
        return desk.reader().each(sql, {}, [&](const QSqlQuery&) -> models::Status {
            ++seen;
            return {};
        });
    }));
    EXPECT_EQ(seen, 4);
}

TEST(Migrations, SplitAtStatementsAndKeepTriggersWhole)
{
    const QStringList parts =
        storage::splitStatements(u"-- words\nCREATE TABLE a (x); -- end\n\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
                                 "  SELECT 1;\n  SELECT 2;\nEND;\nDROP TABLE a;\n"_s);
    ASSERT_EQ(parts.size(), 3);
    EXPECT_TRUE(parts[1].contains(u"SELECT 2"_s));
}
