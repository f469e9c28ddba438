// `apply` and `report` through the real program: one answer a line, strict fields, atomic lines.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

class Apply : public testing::Test
{
protected:
    void SetUp() override
    {
        run({u"init"_s, u"--name"_s, u"Test Trainer"_s, u"--email"_s, u"t@example.org"_s, u"--time-zone"_s,
             u"Europe/Berlin"_s, u"--currency"_s, u"EUR"_s});
        ASSERT_EQ(code, 0);
        lines(
            R"({"do":"add_client","first_name":"José","last_name":"García","email":"jose@example.org"})"
            "\n"
            R"({"do":"add_service","name":"Strength","duration":60,"price":"45.00"})"
            "\n"
            R"({"do":"add_package","name":"Ten","service":"Strength","session_count":10,"price":"400.00","validity_days":90})"
            "\n");
        ASSERT_EQ(code, 0);
    }

    void start(QProcess& process, const QStringList& words)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TRAINERDESK_NOW"_s, now);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TRAINERDESK_BIN_DIR "/trainerdesk-cli"),
                      QStringList{u"--data"_s, desk.path(), u"--json"_s} + words);
    }

    QByteArray run(const QStringList& words, const QByteArray& input = {})
    {
        QProcess process;
        start(process, words);
        process.write(input);
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished(120'000));
        code = process.exitCode();
        return process.readAllStandardOutput();
    }

    std::vector<QJsonObject> lines(const QByteArray& input)
    {
        std::vector<QJsonObject> answers;
        for (const QByteArray& line : run({u"apply"_s, u"-"_s}, input).split('\n')) {
            if (!line.isEmpty())
                answers.push_back(QJsonDocument::fromJson(line).object());
        }
        return answers;
    }

    QJsonObject line(const QByteArray& input)
    {
        const auto answers = lines(input + "\n");
        EXPECT_EQ(answers.size(), 1U);
        return answers.empty() ? QJsonObject() : answers.front();
    }

    QString codeOf(const QByteArray& input) { return line(input)[u"code"_s].toString(); }

    QJsonArray query(const QString& sql) { return QJsonDocument::fromJson(run({u"query"_s, sql})).array(); }

    int code = -1;
    QString now = u"2026-03-02T08:00:00Z"_s;
    QTemporaryDir desk;
};

} // namespace

TEST_F(Apply, AnswersEachLineAndGoesOnAfterARefusal)
{
    const auto answers =
        lines(R"({"do":"book","client":"José García","service":"Strength","start":"2026-03-03T09:00"})"
              "\n\n   \n"
              "garbage\n[1]\n{}\n"
              R"({"do":"nonsense"})"
              "\n"
              R"({"do":"book","client":"jose@example.org","service":"Strength","start":"2026-03-03T10:00"})");
    ASSERT_EQ(answers.size(), 6U);
    EXPECT_EQ(code, 1);
    EXPECT_TRUE(answers[0][u"ok"_s].toBool());
    EXPECT_EQ(answers[0][u"id"_s].toString().size(), 36);
    EXPECT_EQ(answers[1][u"code"_s].toString(), u"invalid"_s);
    EXPECT_EQ(answers[2][u"code"_s].toString(), u"invalid"_s);
    EXPECT_EQ(answers[3][u"code"_s].toString(), u"invalid"_s);
    EXPECT_EQ(answers[4][u"code"_s].toString(), u"invalid"_s);
    EXPECT_EQ(answers[4][u"do"_s].toString(), u"nonsense"_s);
    EXPECT_TRUE(answers[5][u"ok"_s].toBool());
    EXPECT_EQ(query(u"SELECT start_time t FROM bookings ORDER BY 1"_s)[0][u"t"_s].toString(),
              u"2026-03-03T08:00:00.000Z"_s);
}

TEST_F(Apply, RefusesFieldsThatAreUnknownMissingOrWrong)
{
    const QByteArray book = R"({"do":"book","client":"José García","service":"Strength","start":)";
    for (
        const QByteArray& bad : std::vector<QByteArray>{
            book + R"("2026-03-03T09:00","typo":1})",
            book + R"("2026-02-30T09:00"})",
            book + R"("yesterday"})",
            book + R"("2026-03-03"})",
            book + R"(1})",
            book + R"("2026-03-03T09:00","end":"2026-03-03T09:00"})",
            book + R"("2026-03-03T09:00","status":"cancelled"})",
            book + R"("2026-03-03T09:00","notes":"a\u0000b"})",
            book + R"("2026-03-03T09:00","notes":"a\u0007b"})",
            book + R"("2026-03-03T09:00","notes":"a\ud800b"})",
            QByteArray(R"({"do":"book","client":"José García","start":"2026-03-03T09:00"})"),
            QByteArray(R"({"do":"add_client","first_name":"","last_name":"X"})"),
            QByteArray(R"({"do":"add_client","first_name":"A"})"),
            QByteArray(R"({"do":"add_client","first_name":"A","last_name":"B","email":"nobody"})"),
            QByteArray(R"({"do":"add_client","first_name":"A","last_name":"B","date_of_birth":"2026-03-03"})"),
            QByteArray(R"({"do":"add_client","id":"x","first_name":"A","last_name":"B"})"),
            QByteArray(R"({"do":"add_client","first_name":")") + QByteArray(201, 'a') + R"(","last_name":"B"})",
            QByteArray(R"({"do":"add_service","name":"A","duration":60,"price":45})"),
            QByteArray(R"({"do":"add_service","name":"A","duration":60,"price":"1e3"})"),
            QByteArray(R"({"do":"add_service","name":"A","duration":60,"price":"45.001"})"),
            QByteArray(R"({"do":"add_service","name":"A","duration":60,"price":"-1"})"),
            QByteArray(R"({"do":"add_service","name":"A","duration":1.5,"price":"1"})"),
            QByteArray(R"({"do":"add_service","name":"A","duration":60,"price":"1","max_participants":5})"),
            QByteArray(R"({"do":"record_payment","client":"José García","amount":"0","payment_method":"cash"})"),
            QByteArray(
                R"({"do":"record_payment","client":"José García","amount":"5","payment_method":"cash","refund_amount":"6"})"),
            QByteArray(
                R"({"do":"sell_package","client":"José García","package":"Ten","payment_method":"cash","amount":"0.00"})"),
        })
        EXPECT_EQ(codeOf(bad), u"invalid"_s) << bad.left(120).toStdString();
    EXPECT_EQ(query(u"SELECT count(*) n FROM bookings"_s)[0][u"n"_s].toInt(), 0);
}

TEST_F(Apply, TakesNamesAndTextsUpToTheirLimits)
{
    const QByteArray umlauts = QByteArray("ä").repeated(200);
    EXPECT_TRUE(line(R"({"do":"add_client","first_name":")" + umlauts + R"(","last_name":"B"})")[u"ok"_s].toBool());
    const QByteArray long1 = QByteArray(1024 * 1024, 'n');
    EXPECT_TRUE(
        line(R"({"do":"add_client","first_name":"A","last_name":"B","notes":")" + long1 + R"("})")[u"ok"_s].toBool());
    EXPECT_EQ(codeOf(R"({"do":"add_client","first_name":"A","last_name":"B","notes":")" + long1 + R"(n"})"),
              u"invalid"_s);
    // A line beyond all limits is refused without being kept, and the next one is read.
    const auto answers = lines(R"({"do":"add_client","notes":")" + QByteArray(9 * 1024 * 1024, 'n') + "\"}\n" +
                               R"({"do":"add_client","first_name":"Next","last_name":"One"})" + "\n");
    ASSERT_EQ(answers.size(), 2U);
    EXPECT_EQ(answers[0][u"code"_s].toString(), u"invalid"_s);
    EXPECT_TRUE(answers[1][u"ok"_s].toBool());
}

TEST_F(Apply, PreviewWritesNothingAndSaysWhatWouldBe)
{
    lines(R"({"do":"sell_package","client":"José García","package":"Ten","payment_method":"cash"})");
    const auto preview =
        line(R"({"do":"book","client":"José García","service":"Strength","start":"2026-03-01T09:00","preview":true})");
    EXPECT_TRUE(preview[u"ok"_s].toBool());
    EXPECT_FALSE(preview.contains(u"id"_s));
    EXPECT_EQ(preview[u"consequences"_s][u"warnings"_s].toArray(), QJsonArray{u"in_past"_s});
    EXPECT_EQ(preview[u"consequences"_s][u"sessions"_s][u"before"_s].toInt(), 10);
    EXPECT_EQ(query(u"SELECT count(*) n FROM bookings"_s)[0][u"n"_s].toInt(), 0);
}

TEST_F(Apply, SeriesThatStartsInTheSkippedHourComesBackToItsHour)
{
    const QByteArray line = R"({"do":"book_series","client":"José García","service":"Strength",)"
                            R"("start":"2026-03-29T02:30","rrule":"FREQ=DAILY;COUNT=3"})"
                            "\n";
    const auto dates = [](const QJsonObject& answer) {
        QStringList list;
        for (const QJsonValue& date : answer[u"consequences"_s][u"dates"_s].toArray())
            list << date[u"start"_s].toString().left(16);
        return list.join(u' ');
    };
    const QString wanted = u"2026-03-29T01:30 2026-03-30T00:30 2026-03-31T00:30"_s;
    EXPECT_EQ(dates(lines(QByteArray(line).replace("{", R"({"preview":true,)")).at(0)), wanted);
    EXPECT_EQ(dates(lines(line).at(0)), wanted);
}

TEST_F(Apply, UndoesAcrossProcesses)
{
    const auto booking =
        line(R"({"do":"book","client":"José García","service":"Strength","start":"2026-03-03T09:00"})");
    EXPECT_TRUE(line(R"({"do":"undo"})")[u"ok"_s].toBool());
    EXPECT_EQ(query(u"SELECT count(*) n FROM bookings"_s)[0][u"n"_s].toInt(), 0);
    EXPECT_TRUE(line(R"({"do":"redo"})")[u"ok"_s].toBool());
    EXPECT_EQ(query(u"SELECT id FROM bookings"_s)[0][u"id"_s], booking[u"id"_s]);
    EXPECT_EQ(codeOf(R"({"do":"redo"})"), u"not_found"_s);
    EXPECT_EQ(codeOf(R"({"do":"undo","x":1})"), u"invalid"_s);
}

TEST_F(Apply, SeesTheLinesBeforeInTheSameStream)
{
    const auto answers =
        lines(R"({"do":"add_client","id":"01900000-0000-7000-8000-00000000000a","first_name":"Ben","last_name":"A"})"
              "\n"
              R"({"do":"book","client":"Ben A","service":"Strength","start":"2026-03-03T09:00"})"
              "\n"
              R"({"do":"add_client","id":"01900000-0000-7000-8000-00000000000a","first_name":"C","last_name":"D"})"
              "\n"
              R"({"do":"undo"})"
              "\r\n");
    ASSERT_EQ(answers.size(), 4U);
    EXPECT_EQ(answers[0][u"id"_s].toString(), u"01900000-0000-7000-8000-00000000000a"_s);
    EXPECT_TRUE(answers[1][u"ok"_s].toBool());
    EXPECT_EQ(answers[2][u"code"_s].toString(), u"duplicate"_s);
    EXPECT_TRUE(answers[3][u"ok"_s].toBool());
    EXPECT_EQ(query(u"SELECT count(*) n FROM bookings"_s)[0][u"n"_s].toInt(), 0);
}

TEST_F(Apply, AnswersAnInteractiveLineAtOnce)
{
    QProcess process;
    start(process, {u"apply"_s, u"-"_s});
    for (const char* name : {"One", "Two"}) {
        process.write(QByteArray(R"({"do":"add_client","first_name":")") + name + R"(","last_name":"X"})" + "\n");
        while (!process.canReadLine() && process.waitForReadyRead(60'000)) {
        }
        EXPECT_TRUE(QJsonDocument::fromJson(process.readLine()).object()[u"ok"_s].toBool());
    }
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0);
}

TEST_F(Apply, ReadsAFileAndNamesOneThatIsNotThere)
{
    QFile file(desk.filePath(u"lines.jsonl"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBF");
    for (int i = 0; i < 450; ++i)
        file.write(R"({"do":"add_client","first_name":"P","last_name":")" + QByteArray::number(i) + "\"}\n");
    file.close();
    EXPECT_EQ(run({u"apply"_s, file.fileName()}).count('\n'), 450);
    EXPECT_EQ(code, 0);
    EXPECT_EQ(query(u"SELECT count(*) n FROM trainer_clients"_s)[0][u"n"_s].toInt(), 451);
    run({u"apply"_s, u"/no/such/file"_s});
    EXPECT_EQ(code, 1);
    run({u"apply"_s});
    EXPECT_EQ(code, 2);
}

TEST_F(Apply, ReportsAddUp)
{
    lines(
        R"({"do":"sell_package","client":"José García","package":"Ten","payment_method":"cash","date":"2026-01-31"})"
        "\n"
        R"({"do":"record_payment","client":"José García","amount":"45.00","payment_method":"card","platform_fee":"4.50","trainer_payout":"40.50","date":"2026-02-28T23:30:00Z"})"
        "\n"
        R"({"do":"record_payment","client":"José García","amount":"7000","currency":"JPY","payment_method":"cash","date":"2026-03-01"})"
        "\n"
        R"({"do":"book","client":"José García","service":"Strength","start":"2026-03-02T07:00","status":"completed"})"
        "\n");
    const auto rows = QJsonDocument::fromJson(run({u"report"_s, u"earnings"_s})).object()[u"rows"_s].toArray();
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0][u"key"_s].toString(), u"2026-01"_s);
    EXPECT_EQ(rows[0][u"gross"_s].toString(), u"400.00"_s);
    EXPECT_EQ(rows[1][u"key"_s].toString(), u"2026-03"_s); // 00:30 on 1 March in Berlin
    EXPECT_EQ(rows[1][u"net"_s].toString(), u"40.50"_s);
    EXPECT_EQ(rows[2][u"net"_s].toString(), u"7000"_s);
    const auto march = QJsonDocument::fromJson(
                           run({u"report"_s, u"earnings"_s, u"--from"_s, u"2026-03-01"_s, u"--by"_s, u"service"_s}))
                           .object()[u"rows"_s]
                           .toArray();
    EXPECT_EQ(march.size(), 2);
    EXPECT_EQ(march[0][u"key"_s].toString(), u"Other"_s);
    const auto packs = QJsonDocument::fromJson(run({u"report"_s, u"packages"_s})).object()[u"rows"_s].toArray();
    EXPECT_EQ(packs[0][u"left"_s].toInt(), 9);
    EXPECT_EQ(packs[0][u"deferred"_s].toString(), u"360.00"_s);
    EXPECT_TRUE(QJsonDocument::fromJson(run({u"report"_s, u"owed"_s})).object()[u"rows"_s].toArray().isEmpty());
    const auto day = QJsonDocument::fromJson(run({u"report"_s, u"day"_s})).object();
    EXPECT_EQ(day[u"sessions"_s].toArray().size(), 1);
    EXPECT_EQ(day[u"rating"_s][u"count"_s].toInt(), 0);
    EXPECT_EQ(QJsonDocument::fromJson(run({u"report"_s, u"week"_s})).object()[u"from"_s].toString(), u"2026-03-02"_s);
    const auto balance =
        QJsonDocument::fromJson(run({u"report"_s, u"balance"_s, u"--client"_s, u"jose@example.org"_s})).object();
    EXPECT_EQ(balance[u"packages"_s].toArray()[0][u"lines"_s].toArray().size(), 2);
    run({u"report"_s, u"earnings"_s, u"--by"_s, u"moon"_s});
    EXPECT_EQ(code, 2);
    run({u"report"_s, u"day"_s, u"--date"_s, u"2026-02-30"_s});
    EXPECT_EQ(code, 2);
}
