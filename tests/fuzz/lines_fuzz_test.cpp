// Hostile lines for `apply`, through the program itself: one answer a line, and a sound desk afterwards.
#include "storage/check.h"
#include "tests/fuzz/mutator.h"
#include "tests/support/temp_desk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(FuzzLines, EveryLineIsAnsweredAndTheDeskStaysSound)
{
    const QByteArrayList samples{
        R"({"do":"add_client","first_name":"Ida","last_name":"Holm","email":"ida@example.org","date_of_birth":"1990-02-03","tags":["a"]})",
        R"({"do":"add_service","name":"Strength","duration":60,"price":"45.00"})",
        R"({"do":"add_package","name":"10","service":"Strength","session_count":10,"price":"400.00","validity_days":90})",
        R"({"do":"sell_package","client":"ida@example.org","package":"10","payment_method":"cash"})",
        R"({"do":"book","client":"ida@example.org","service":"Strength","start":"2026-03-03T09:00"})",
        R"({"do":"book_series","client":"ida@example.org","service":"Strength","start":"2026-03-03T11:00","rrule":"FREQ=WEEKLY;COUNT=5","skip_clashes":true})",
        R"({"do":"record_payment","client":"ida@example.org","amount":"45.00","payment_method":"card","platform_fee":"4.50","trainer_payout":"40.50"})",
        R"({"do":"set_availability","weekly":{"mon":[["07:00","12:00"]]}})",
        R"({"do":"set_policy","cancellation_notice_hours":24,"allow_clash":false})",
        R"({"do":"undo"})"};
    const QByteArrayList words{"null",
                               "true",
                               "-1",
                               "1e999",
                               "{}",
                               "[]",
                               "\"\"",
                               "\\u0000",
                               "\\ud800",
                               "\"preview\":true,",
                               "\"do\":\"undo\"",
                               "99999999999999999999",
                               "\"2026-02-30\"",
                               "\"25:00\"",
                               "\"0.001\""};
    tests::TempDesk desk;
    tests::Mutator mutator(111);
    QByteArray lines;
    qsizetype expected = 0;
    for (const QByteArray& good : samples.first(5)) {
        lines += good + '\n';
        ++expected;
    }
    for (int round = 0; round < 1500; ++round) {
        QByteArray line = mutator.variantOf(samples, words).replace('\n', ' ').replace('\r', ' ');
        if (line.trimmed().isEmpty())
            continue;
        lines += line + '\n';
        ++expected;
    }
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TRAINERDESK_NOW"_s, u"2026-03-02T08:00:00Z"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TRAINERDESK_BIN_DIR "/trainerdesk-cli"),
                  {u"--data"_s, desk.folder(), u"apply"_s, u"-"_s});
    process.write(lines);
    process.closeWriteChannel();
    ASSERT_TRUE(process.waitForFinished(120'000));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 1) << "some lines were refused";
    const QByteArrayList answers = process.readAllStandardOutput().trimmed().split('\n');
    EXPECT_EQ(answers.size(), expected);
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const QJsonObject answer = QJsonDocument::fromJson(answers[i]).object();
        ASSERT_TRUE(answer.value(u"ok"_s).isBool()) << answers[i].toStdString();
        if (!answer.value(u"ok"_s).toBool()) {
            EXPECT_FALSE(answer.value(u"code"_s).toString().isEmpty());
            EXPECT_NE(answer.value(u"code"_s).toString(), u"internal"_s) << lines.split('\n')[i].toStdString() << '\n'
                                                                         << answers[i].toStdString();
        }
    }
    desk.reopen();
    const auto faults = storage::checkDesk(desk.reader());
    ASSERT_TRUE(faults);
    for (const storage::Fault& fault : *faults)
        ADD_FAILURE() << fault.kind.toStdString() << ' ' << fault.table.toStdString() << ' '
                      << fault.detail.toStdString();
}
