// Everything out, everything in: an equal desk, or a clear refusal.
#include "models/rules/new_client.h"
#include "storage/exchange/desk_folder.h"
#include "tests/support/temp_desk.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::ErrorCode;

namespace
{

std::map<QString, std::vector<models::Row>> tablesOf(tests::TempDesk& desk)
{
    std::map<QString, std::vector<models::Row>> all;
    for (const models::TableInfo* table : models::allTables()) {
        EXPECT_TRUE(desk.reader().eachRow(*table, u"ORDER BY id"_s, {}, [&](const models::Row& row) -> models::Status {
            all[table->name].push_back(row);
            return {};
        }));
    }
    return all;
}

void addHostileClient(tests::TempDesk& desk)
{
    models::User user{.id = desk.ids.next(desk.now),
                      .email = u"a@example.org"_s,
                      .role = models::UserRole::Client,
                      .firstName = u"=SUM(A1)\n\"quoted\", \\ back"_s,
                      .lastName = u"Ngọc 李 \U0001F3CB"_s,
                      .createdAt = desk.now,
                      .updatedAt = desk.now};
    models::ClientProfile profile{.id = desk.ids.next(desk.now),
                                  .userId = user.id,
                                  .height = 180,
                                  .weight = 72.35,
                                  .dateOfBirth = QDate(1990, 2, 28),
                                  .createdAt = desk.now,
                                  .updatedAt = desk.now};
    models::ChangeSet changes{u"Add"_s, {}};
    models::addInsert(changes, user);
    models::addInsert(changes, profile);
    ASSERT_TRUE(desk.store().commit(changes));
}

} // namespace

TEST(DeskFolder, ComesBackEqual)
{
    tests::TempDesk desk, fresh(false), started;
    addHostileClient(desk);
    QDir(desk.folder()).mkpath(u"documents"_s);
    QFile document(desk.file(u"documents/first-aid.pdf"_s));
    ASSERT_TRUE(document.open(QIODevice::WriteOnly));
    document.write("%PDF");
    document.close();
    const QString folder = desk.file(u"out"_s);
    const auto written = storage::exportDesk(desk.reader(), folder, desk.now);
    ASSERT_TRUE(written) << written.error().message.toStdString();
    for (tests::TempDesk* into : {&fresh, &started}) {
        const auto read = storage::importDesk(into->store(), folder, into->folder());
        ASSERT_TRUE(read) << read.error().message.toStdString();
        EXPECT_EQ(tablesOf(*into), tablesOf(desk));
        EXPECT_TRUE(QFile::exists(into->file(u"documents/first-aid.pdf"_s)));
    }
}

TEST(DeskFolder, RefusesAChangedFile)
{
    tests::TempDesk desk, fresh(false);
    addHostileClient(desk);
    const QString folder = desk.file(u"out"_s);
    ASSERT_TRUE(storage::exportDesk(desk.reader(), folder, desk.now));
    QFile table(folder + u"/tables/users.json"_s);
    ASSERT_TRUE(table.open(QIODevice::Append));
    table.write(" ");
    table.close();
    EXPECT_EQ(storage::importDesk(fresh.store(), folder, fresh.folder()).error().code, ErrorCode::Corrupt);
    EXPECT_EQ(fresh.number(u"SELECT count(*) FROM users"_s), 0);
}

TEST(DeskFolder, RefusesAManifestThatLacksATable)
{
    tests::TempDesk desk, fresh(false);
    addHostileClient(desk);
    const QString folder = desk.file(u"out"_s);
    ASSERT_TRUE(storage::exportDesk(desk.reader(), folder, desk.now));
    QFile manifest(folder + u"/manifest.json"_s);
    ASSERT_TRUE(manifest.open(QIODevice::ReadWrite));
    QByteArray text = manifest.readAll();
    text.replace("\"payments\": {", "\"pay\": {");
    manifest.resize(0);
    manifest.seek(0);
    manifest.write(text);
    manifest.close();
    EXPECT_EQ(storage::importDesk(fresh.store(), folder, fresh.folder()).error().code, ErrorCode::Corrupt);
    EXPECT_EQ(fresh.number(u"SELECT count(*) FROM users"_s), 0);
}

TEST(DeskFolder, NeverWritesOverSomething)
{
    tests::TempDesk desk, other;
    addHostileClient(other);
    const QString folder = desk.file(u"out"_s);
    ASSERT_TRUE(storage::exportDesk(desk.reader(), folder, desk.now));
    EXPECT_EQ(storage::exportDesk(desk.reader(), folder, desk.now).error().code, ErrorCode::NotEmpty);
    EXPECT_EQ(storage::importDesk(other.store(), folder, other.folder()).error().code, ErrorCode::NotEmpty);
    EXPECT_EQ(storage::importDesk(desk.store(), desk.file(u"none"_s), desk.folder()).error().code, ErrorCode::NotFound);
}

TEST(DeskFolder, HoldsAContactListAndACalendarForOtherPrograms)
{
    tests::TempDesk desk;
    const auto settings = desk.reader().first<models::TrainerSettings>(QString()).value();
    ASSERT_TRUE(settings);
    models::ClientRecord client =
        models::newClient(desk.ids.next(desk.now), settings->trainerId, QDate(2026, 1, 1), desk.now);
    client.user.firstName = u"Ida"_s;
    client.user.lastName = u"Holm"_s;
    models::ChangeSet changes{u"Add"_s, {}};
    models::addInsert(changes, client.user);
    models::addInsert(changes, client.profile);
    models::addInsert(changes, client.settings);
    models::addInsert(changes, client.roster);
    ASSERT_TRUE(desk.store().commit(changes));
    const QString folder = desk.file(u"out"_s);
    const auto written = storage::exportDesk(desk.reader(), folder, desk.now);
    ASSERT_TRUE(written) << written.error().message.toStdString();
    QFile calendar(folder + u"/calendar.ics"_s), contacts(folder + u"/contacts.vcf"_s);
    ASSERT_TRUE(calendar.open(QIODevice::ReadOnly) && contacts.open(QIODevice::ReadOnly));
    EXPECT_TRUE(calendar.readAll().startsWith("BEGIN:VCALENDAR\r\n"));
    EXPECT_TRUE(contacts.readAll().startsWith("BEGIN:VCARD\r\n"));
}

TEST(DeskFolder, LeavesNothingBesideAndTouchesNoNeighbour)
{
    tests::TempDesk desk, fresh(false);
    addHostileClient(desk);
    ASSERT_TRUE(QDir(desk.folder()).mkpath(u"out.part/mine"_s));
    ASSERT_TRUE(storage::exportDesk(desk.reader(), desk.file(u"out"_s), desk.now));
    EXPECT_TRUE(QDir(desk.file(u"out.part/mine"_s)).exists()) << "a folder of that name was the trainer's own";
    EXPECT_EQ(QDir(desk.folder()).entryList({u"out*"_s}, QDir::Dirs), (QStringList{u"out"_s, u"out.part"_s}));
    // A document that stands in the way: no rows either.
    ASSERT_TRUE(QDir(desk.file(u"out"_s)).mkpath(u"documents"_s) && QDir(fresh.folder()).mkpath(u"documents"_s));
    for (const QString& name :
         {desk.file(u"out/documents/a.pdf"_s), desk.file(u"out/documents/b.pdf"_s), fresh.file(u"documents/b.pdf"_s)}) {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    EXPECT_EQ(storage::importDesk(fresh.store(), desk.file(u"out"_s), fresh.folder()).error().code, ErrorCode::Io);
    EXPECT_EQ(fresh.number(u"SELECT count(*) FROM users"_s), 0);
    EXPECT_FALSE(QFile::exists(fresh.file(u"documents/a.pdf"_s)));
}
