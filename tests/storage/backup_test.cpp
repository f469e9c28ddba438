// Backup and restore: whole, checked, a new incarnation, nothing overwritten in silence.
#include "storage/backup.h"
#include "tests/support/temp_desk.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::ErrorCode;

namespace
{

void addClient(tests::TempDesk& desk, const QString& first)
{
    models::ChangeSet changes{u"Add"_s, {}};
    models::addInsert(changes, models::User{.id = desk.ids.next(desk.now),
                                            .role = models::UserRole::Client,
                                            .firstName = first,
                                            .lastName = u"Meyer"_s,
                                            .createdAt = desk.now,
                                            .updatedAt = desk.now});
    ASSERT_TRUE(desk.store().commit(changes));
}

QString incarnation(tests::TempDesk& desk)
{
    QString text;
    EXPECT_TRUE(
        desk.reader().each(u"SELECT incarnation FROM device"_s, {}, [&](const QSqlQuery& query) -> models::Status {
            text = query.value(0).toString();
            return {};
        }));
    return text;
}

} // namespace

TEST(Backup, ComesBackWholeAsANewIncarnation)
{
    tests::TempDesk desk;
    addClient(desk, u"Anna"_s);
    const QString file = desk.file(u"copy.sqlite"_s);
    ASSERT_TRUE(storage::backup(desk.database(), file));
    const auto kept = storage::restore(file, desk.file(u"new"_s), false, desk.now);
    ASSERT_TRUE(kept) << kept.error().message.toStdString();
    auto restored = storage::openDesk(desk.file(u"new"_s), storage::Database::Open::Existing);
    ASSERT_TRUE(restored);
    const storage::Reader reader(**restored);
    EXPECT_EQ(reader.number(u"SELECT count(*) FROM users WHERE first_name = 'Anna'"_s).value(), 1);
    EXPECT_EQ(reader.number(u"SELECT count(*) FROM device WHERE incarnation = ?"_s, {incarnation(desk)}).value(), 0);
}

TEST(Backup, ReplacesAnEarlierBackupButNoOtherFile)
{
    tests::TempDesk desk;
    const QString file = desk.file(u"copy.sqlite"_s), diary = desk.file(u"diary.txt"_s);
    ASSERT_TRUE(storage::backup(desk.database(), file));
    addClient(desk, u"Anna"_s);
    ASSERT_TRUE(storage::backup(desk.database(), file));
    QFile text(diary);
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("mine");
    text.close();
    EXPECT_EQ(storage::backup(desk.database(), diary).error().code, ErrorCode::Duplicate);
    EXPECT_EQ(QFile(diary).size(), 4);
    EXPECT_FALSE(storage::backup(desk.database(), desk.file(u"desk.sqlite"_s)));
}

TEST(Restore, TakesNoEmptyFileForABackup)
{
    tests::TempDesk desk;
    addClient(desk, u"Anna"_s);
    QFile empty(desk.file(u"empty.sqlite"_s));
    ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    empty.close();
    EXPECT_EQ(storage::restore(empty.fileName(), desk.file(u"new"_s), false, desk.now).error().code,
              ErrorCode::Foreign);
    EXPECT_EQ(storage::restore(empty.fileName(), desk.folder(), true, desk.now).error().code, ErrorCode::Foreign);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM users WHERE first_name = 'Anna'"_s), 1);
}

TEST(Restore, RefusesToTakeThePlaceOfADeskWithData)
{
    tests::TempDesk desk, other;
    addClient(other, u"Ben"_s);
    const QString file = desk.file(u"copy.sqlite"_s);
    ASSERT_TRUE(storage::backup(desk.database(), file));
    EXPECT_EQ(storage::restore(file, other.folder(), false, desk.now).error().code, ErrorCode::NotEmpty);
    EXPECT_EQ(other.number(u"SELECT count(*) FROM users WHERE first_name = 'Ben'"_s), 1);
}

TEST(Restore, ADeskThatIsOpenElsewhereIsNotReplaced)
{
    tests::TempDesk desk, other;
    addClient(other, u"Ben"_s);
    const QString file = desk.file(u"copy.sqlite"_s);
    ASSERT_TRUE(storage::backup(desk.database(), file));
    EXPECT_EQ(storage::restore(file, other.folder(), true, desk.now).error().code, ErrorCode::Locked);
    EXPECT_EQ(other.number(u"SELECT count(*) FROM users WHERE first_name = 'Ben'"_s), 1);
}

TEST(Restore, KeepsTheOldFileBeside)
{
    tests::TempDesk desk;
    const QString file = desk.file(u"copy.sqlite"_s), folder = desk.file(u"home"_s);
    ASSERT_TRUE(storage::backup(desk.database(), file));
    addClient(desk, u"Anna"_s);
    ASSERT_TRUE(storage::backup(desk.database(), desk.file(u"second.sqlite"_s)));
    ASSERT_TRUE(storage::restore(desk.file(u"second.sqlite"_s), folder, false, desk.now));
    const auto kept = storage::restore(file, folder, true, desk.now);
    ASSERT_TRUE(kept) << kept.error().message.toStdString();
    auto old = storage::Database::open(*kept, storage::Database::Open::ReadOnly);
    ASSERT_TRUE(old);
    EXPECT_EQ(storage::Reader(**old).number(u"SELECT count(*) FROM users WHERE first_name = 'Anna'"_s).value(), 1);
}

TEST(Restore, RefusesWhatIsNotABackup)
{
    tests::TempDesk desk;
    QFile text(desk.file(u"diary.txt"_s));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("Dear diary");
    text.close();
    EXPECT_EQ(storage::restore(text.fileName(), desk.file(u"new"_s), false, desk.now).error().code, ErrorCode::Foreign);
    EXPECT_EQ(storage::restore(desk.file(u"none"_s), desk.file(u"new"_s), false, desk.now).error().code,
              ErrorCode::NotFound);
    EXPECT_FALSE(QFile::exists(desk.file(u"new/desk.sqlite"_s)));
}
