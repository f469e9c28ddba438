// The command line's imports and exports of people, through the real program.
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

struct PeopleAnswer {
    int code = -1;
    QByteArray out;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

class PeopleFiles : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(run({u"init"_s, u"--name"_s, u"Test Trainer"_s, u"--email"_s, u"t@example.org"_s, u"--time-zone"_s,
                       u"Europe/Berlin"_s, u"--currency"_s, u"EUR"_s})
                      .code,
                  0);
    }

    PeopleAnswer run(const QStringList& words)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TRAINERDESK_NOW"_s, u"2026-03-02T08:00:00Z"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TRAINERDESK_BIN_DIR "/trainerdesk-cli"),
                      QStringList{u"--data"_s, desk.path(), u"--json"_s} + words);
        EXPECT_TRUE(process.waitForFinished());
        return {process.exitCode(), process.readAllStandardOutput()};
    }

    static QString sample(const QString& name) { return QStringLiteral(TRAINERDESK_SOURCE_DIR "/") + name; }

    QTemporaryDir desk;
};

} // namespace

TEST_F(PeopleFiles, APracticeMovesInOnceAndADryRunWritesNothing)
{
    const QString file = sample(u"resources/samples/practice/clients.csv"_s);
    EXPECT_EQ(run({u"import"_s, u"clients"_s, file, u"--dry-run"_s}).json()[u"new"].toInt(), 24);
    EXPECT_EQ(run({u"query"_s, u"SELECT 1 FROM trainer_clients"_s}).out.trimmed(), "[]");
    EXPECT_EQ(run({u"import"_s, u"clients"_s, file}).json()[u"new"].toInt(), 24);
    const auto again = run({u"import"_s, u"clients"_s, file});
    EXPECT_EQ(again.code, 0);
    EXPECT_EQ(again.json()[u"same"].toInt(), 24);
    EXPECT_EQ(run({u"check"_s}).code, 0);
}

TEST_F(PeopleFiles, RejectedRowsComeBackInAFile)
{
    const QString rejects = desk.filePath(u"rejects.csv"_s);
    const auto answer =
        run({u"import"_s, u"clients"_s, sample(u"tests/exchange/data/clients/faulty.csv"_s), u"--rejects"_s, rejects});
    EXPECT_EQ(answer.code, 0);
    EXPECT_EQ(answer.json()[u"read"].toInt(), 11);
    EXPECT_EQ(answer.json()[u"new"].toInt(), 1);
    EXPECT_EQ(answer.json()[u"rejected"].toInt(), 10);
    QFile file(rejects);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readLine().startsWith("Name,Email,Phone,Date of Birth"));
}

TEST_F(PeopleFiles, AnUnclearDateOrderIsAQuestionNotAGuess)
{
    QFile file(desk.filePath(u"list.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Name,Birthday\nAnna Meyer,03/04/1985\n");
    file.close();
    const auto open = run({u"import"_s, u"clients"_s, file.fileName()});
    EXPECT_EQ(open.code, 1);
    EXPECT_EQ(open.json()[u"code"].toString(), u"ambiguous"_s);
    EXPECT_EQ(run({u"import"_s, u"clients"_s, file.fileName(), u"--date-order"_s, u"sideways"_s}).code, 2);
    EXPECT_EQ(run({u"import"_s, u"clients"_s, file.fileName(), u"--date-order"_s, u"dmy"_s}).json()[u"new"].toInt(), 1);
    EXPECT_TRUE(run({u"query"_s, u"SELECT date_of_birth FROM client_profiles"_s}).out.contains("1985-04-03"));
}

TEST_F(PeopleFiles, AnAddressBookGoesOutAndComesBackUnchanged)
{
    run({u"import"_s, u"clients"_s, sample(u"tests/exchange/data/clients/google_contacts.csv"_s)});
    const QString book = desk.filePath(u"all.vcf"_s);
    EXPECT_EQ(run({u"export"_s, u"vcard"_s, u"--out"_s, book}).json()[u"cards"].toInt(), 42);
    EXPECT_EQ(run({u"import"_s, u"vcard"_s, book}).json()[u"same"].toInt(), 42);
}

#ifdef Q_OS_LINUX
TEST_F(PeopleFiles, AnAnswerThatDoesNotArriveIsNoSuccess)
{
    const auto shell = [&](const QString& line) {
        QProcess process;
        process.start(
            u"sh"_s, {u"-c"_s, line, QStringLiteral(TRAINERDESK_BIN_DIR "/trainerdesk-cli"), u"--data"_s, desk.path()});
        EXPECT_TRUE(process.waitForFinished());
        return process.exitCode();
    };
    EXPECT_EQ(shell(u"\"$0\" \"$@\" check"_s), 0);
    EXPECT_EQ(shell(u"\"$0\" \"$@\" check >/dev/full"_s), 1);
    EXPECT_EQ(shell(u"\"$0\" \"$@\" query 'SELECT 1' >&-"_s), 1);
    EXPECT_EQ(shell(u"\"$0\" \"$@\" check"_s), 0) << "and nothing was printed into the desk's file";
}

TEST_F(PeopleFiles, AnExportTakesThePlaceOfAFileAndOfNothingElse)
{
    const QString pipe = desk.filePath(u"pipe"_s);
    ASSERT_EQ(QProcess::execute(u"mkfifo"_s, {pipe}), 0);
    EXPECT_EQ(run({u"export"_s, u"clients"_s, u"--out"_s, pipe}).code, 1);
    EXPECT_FALSE(QFileInfo(pipe).isFile());
    EXPECT_TRUE(QFileInfo::exists(pipe));
}
#endif

TEST_F(PeopleFiles, WrongUsageOfAnExportIsSaidSo)
{
    EXPECT_EQ(run({u"export"_s, u"payouts"_s}).code, 2);
    EXPECT_EQ(run({u"export"_s, u"payouts"_s, u"--out"_s, desk.filePath(u"p.csv"_s), u"--from"_s, u"yesterday"_s}).code,
              2);
    EXPECT_EQ(run({u"export"_s, u"payouts"_s, u"--out"_s, desk.filePath(u"p.csv"_s), u"--profile"_s, u"excel"_s}).code,
              2);
    EXPECT_EQ(run({u"export"_s, u"payouts"_s, u"--out"_s, desk.filePath(u"p.csv"_s)}).code, 0);
}
