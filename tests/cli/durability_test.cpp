// What was answered is on the disk: a killed process, a full disk, two writers at once, damaged and foreign files.
#include "storage/check.h"
#include "storage/database.h"
#include "storage/desk_files.h"
#include "tests/support/temp_desk.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::ErrorCode;

namespace
{

const QString kProgram = QStringLiteral(TRAINERDESK_BIN_DIR "/trainerdesk-cli");

QByteArray clientLine(int number)
{
    return QJsonDocument(QJsonObject{{u"do"_s, u"add_client"_s},
                                     {u"first_name"_s, u"Client"_s},
                                     {u"last_name"_s, QString::number(number)}})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

QStringList applyArguments(const tests::TempDesk& desk)
{
    return {u"--data"_s, desk.folder(), u"apply"_s, u"-"_s};
}

/// Reads answers until `wanted` came or the process ended; answers how many said ok.
int readAnswers(QProcess& process, int wanted)
{
    int ok = 0;
    while (ok < wanted && process.waitForReadyRead(20'000)) {
        while (process.canReadLine())
            ok += QJsonDocument::fromJson(process.readLine()).object().value(u"ok"_s).toBool();
    }
    return ok;
}

qint64 clientsOf(tests::TempDesk& desk)
{
    return desk.number(u"SELECT count(*) FROM users WHERE role = 'client'"_s);
}

models::ChangeSet addingClient(tests::TempDesk& desk, const QString& name)
{
    models::ChangeSet changes{u"Add client"_s, {}};
    models::addInsert(changes, models::User{.id = desk.ids.next(desk.now),
                                            .role = models::UserRole::Client,
                                            .firstName = name,
                                            .createdAt = desk.now,
                                            .updatedAt = desk.now});
    return changes;
}

} // namespace

TEST(Durability, AnAnsweredLineSurvivesAKill)
{
    for (const int answers : {1, 2, 7, 30}) {
        tests::TempDesk desk;
        QProcess process;
        process.start(kProgram, applyArguments(desk));
        ASSERT_TRUE(process.waitForStarted());
        // More lines than answers are waited for: the process dies in the middle of its work.
        for (int i = 0; i < answers + 40; ++i)
            process.write(clientLine(i));
        const int ok = readAnswers(process, answers);
        process.kill();
        process.waitForFinished();
        ASSERT_GE(ok, answers);
        desk.reopen();
        EXPECT_GE(clientsOf(desk), ok);
        const auto faults = storage::checkDesk(desk.reader());
        ASSERT_TRUE(faults);
        EXPECT_TRUE(faults->empty()) << faults->front().detail.toStdString();
    }
}

TEST(Durability, AnotherProgramThatLooksInMeanwhileLosesNothing)
{
    tests::TempDesk desk;
    // As the window does: its reader opens the desk a second time, and the sync thread a third time.
    const auto reader =
        storage::Database::open(storage::databaseFile(desk.folder()), storage::Database::Open::ReadOnly);
    ASSERT_TRUE(reader);
    ASSERT_TRUE(storage::Database::open(storage::databaseFile(desk.folder()), storage::Database::Open::Existing));
    const auto run = [&](const QStringList& arguments) {
        QProcess program;
        program.start(kProgram, QStringList{u"--data"_s, desk.folder()} + arguments);
        EXPECT_TRUE(program.waitForFinished(30'000));
        EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
    };
    run({u"check"_s});
    ASSERT_TRUE(QFile::exists(storage::databaseFile(desk.folder()) + u"-wal"_s))
        << "who leaves last folds the log into the file; this one was not the last";
    ASSERT_TRUE(desk.store().commit(addingClient(desk, u"Nora"_s)));
    // What is written now is seen by others, and is there when this process ends without a word.
    run({u"backup"_s, desk.file(u"copy.sqlite"_s)});
    const auto copy = storage::Database::open(desk.file(u"copy.sqlite"_s), storage::Database::Open::ReadOnly);
    ASSERT_TRUE(copy);
    EXPECT_EQ(storage::Reader(**copy).number(u"SELECT count(*) FROM users WHERE first_name = 'Nora'"_s), 1);
}

TEST(Durability, ASingleLineIsAnsweredAtOnce)
{
    tests::TempDesk desk;
    QProcess process;
    process.start(kProgram, applyArguments(desk));
    ASSERT_TRUE(process.waitForStarted());
    for (int i = 0; i < 3; ++i) {
        process.write(clientLine(i));
        EXPECT_EQ(readAnswers(process, 1), 1) << "the input is still open: nothing else will come";
    }
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0);
}

TEST(Durability, TwoWritersTakeTurns)
{
    tests::TempDesk desk;
    QProcess first, second;
    for (QProcess* process : {&first, &second}) {
        process->start(kProgram, applyArguments(desk));
        ASSERT_TRUE(process->waitForStarted());
    }
    constexpr int kLines = 60;
    for (int i = 0; i < kLines; ++i) {
        first.write(clientLine(i));
        second.write(clientLine(1000 + i));
    }
    first.closeWriteChannel();
    second.closeWriteChannel();
    EXPECT_EQ(readAnswers(first, kLines), kLines);
    EXPECT_EQ(readAnswers(second, kLines), kLines);
    first.waitForFinished();
    second.waitForFinished();
    EXPECT_EQ(clientsOf(desk), 2 * kLines);
    EXPECT_TRUE(storage::checkDesk(desk.reader())->empty());
}

TEST(Durability, AFullDiskRefusesTheActAndKeepsTheRest)
{
    tests::TempDesk desk;
    const qint64 pages = desk.number(u"PRAGMA page_count"_s);
    ASSERT_TRUE(desk.database().execute(u"PRAGMA max_page_count = %1"_s.arg(pages + 8)));
    ErrorCode last = ErrorCode::Internal;
    int kept = 0;
    for (int i = 0; i < 400; ++i) {
        models::ChangeSet changes{u"Add"_s, {}};
        models::addInsert(changes, models::User{.id = desk.ids.next(desk.now),
                                                .role = models::UserRole::Client,
                                                .firstName = QString(200, u'x'),
                                                .lastName = u"y"_s,
                                                .createdAt = desk.now,
                                                .updatedAt = desk.now});
        const auto done = desk.store().commit(changes);
        if (!done) {
            last = done.error().code;
            break;
        }
        ++kept;
    }
    EXPECT_EQ(last, ErrorCode::Full);
    EXPECT_EQ(clientsOf(desk), kept);
    desk.reopen();
    EXPECT_EQ(clientsOf(desk), kept);
    EXPECT_EQ(desk.number(u"SELECT count(*) FROM journal_txn WHERE kind = 'act'"_s), kept);
}

TEST(Durability, ALockedDeskIsSaidAndLeftAlone)
{
    tests::TempDesk desk;
    auto other = storage::openDesk(desk.folder(), storage::Database::Open::Existing);
    ASSERT_TRUE(other);
    ASSERT_TRUE(desk.database().execute(u"PRAGMA busy_timeout = 1"_s));
    ASSERT_TRUE((*other)->execute(u"BEGIN IMMEDIATE"_s));
    const models::ChangeSet changes = addingClient(desk, u"A"_s);
    EXPECT_EQ(desk.store().commit(changes).error().code, ErrorCode::Locked);
    ASSERT_TRUE((*other)->execute(u"ROLLBACK"_s));
    EXPECT_TRUE(desk.store().commit(changes));
}

TEST(Durability, EveryBadDeskHasItsSentence)
{
    tests::TempDesk desk;
    const auto answerOf = [&](const QByteArray& content) {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"desk.sqlite"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QProcess process;
        process.start(kProgram, {u"--data"_s, dir.path(), u"--json"_s, u"check"_s});
        EXPECT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(process.exitCode(), 1);
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    };
    const auto code = [&](const QByteArray& content) {
        const QJsonObject answer = answerOf(content);
        EXPECT_FALSE(answer[u"message"_s].toString().isEmpty());
        return answer[u"code"_s].toString();
    };
    EXPECT_EQ(code("hello, this is a text and no database at all, whatever its name says"), u"foreign"_s);
    EXPECT_EQ(code(QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\xff')), u"foreign"_s);
    ASSERT_TRUE(desk.database().execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QFile sound(desk.file(u"desk.sqlite"_s));
    ASSERT_TRUE(sound.open(QIODevice::ReadOnly));
    const QByteArray bytes = sound.readAll();
    // A desk that can still be opened is examined, and the damage is a finding.
    const QJsonArray faults = answerOf(bytes.left(bytes.size() / 2))[u"faults"_s].toArray();
    ASSERT_FALSE(faults.isEmpty());
    EXPECT_EQ(faults[0].toObject()[u"kind"_s], u"integrity"_s);
}
