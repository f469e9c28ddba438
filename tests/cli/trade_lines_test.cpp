// The rest of the trade through the command line: lines of apply, reconciliation, the client's file, erasure.
#include "tests/support/temp_desk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

class TradeCli : public testing::Test
{
protected:
    struct Answer {
        int exit = -1;
        QByteArray out, err;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    Answer run(const QStringList& words, const QByteArray& input = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TRAINERDESK_NOW"_s, u"2026-03-02T08:00:00Z"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TRAINERDESK_BIN_DIR "/trainerdesk-cli"),
                      QStringList{u"--data"_s, desk.folder(), u"--json"_s} + words);
        process.write(input);
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished(120'000));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// Sends lines to apply; answers the objects in order.
    QList<QJsonObject> apply(const QByteArray& lines)
    {
        QList<QJsonObject> answers;
        for (const QByteArray& line : run({u"apply"_s, u"-"_s}, lines).out.split('\n')) {
            if (!line.isEmpty())
                answers << QJsonDocument::fromJson(line).object();
        }
        return answers;
    }

    qint64 number(const QString& sql)
    {
        const QByteArray out = run({u"query"_s, sql}).out;
        return QJsonDocument::fromJson(out).array().at(0).toObject().begin()->toInteger();
    }

    void fill()
    {
        const auto answers = apply(
            R"({"do":"add_client","first_name":"Anna","last_name":"Meyerhofer","email":"anna@example.org","health_conditions":"asthma since childhood"}
{"do":"add_client","first_name":"Ben","last_name":"Ade","email":"ben@example.org"}
{"do":"add_service","name":"Strength","duration":60,"price":"45.00"}
{"do":"book","client":"Anna Meyerhofer","service":"Strength","start":"2026-03-01T09:00","id":"00000000-0000-7000-8000-000000000b01"}
)");
        for (const QJsonObject& answer : answers)
            EXPECT_TRUE(answer.value(u"ok"_s).toBool()) << answer.value(u"message"_s).toString().toStdString();
    }

    tests::TempDesk desk;
};

} // namespace

TEST_F(TradeCli, APreviewSaysPointsAndBadgesAndWritesNothing)
{
    fill();
    const auto answers = apply(
        R"({"do":"add_badge","name":"First","criteria":"count(completed) >= 1"}
{"do":"complete","booking":"00000000-0000-7000-8000-000000000b01","preview":true}
)");
    ASSERT_EQ(answers.size(), 2);
    const QJsonObject consequences = answers[1].value(u"consequences"_s).toObject();
    EXPECT_EQ(consequences.value(u"points"_s).toInt(), 10);
    EXPECT_EQ(consequences.value(u"badges"_s).toArray(), QJsonArray{u"First"_s});
    EXPECT_EQ(number(u"SELECT count(*) FROM loyalty_points"_s), 0);
}

TEST_F(TradeCli, RefusalsCarryStableCodes)
{
    fill();
    const auto answers = apply(
        R"({"do":"redeem_points","client":"Anna Meyerhofer","points":5,"reason":"Shirt"}
{"do":"redeem_points","client":"Anna Meyerhofer","points":0,"reason":"Shirt"}
{"do":"add_referral","referrer":"ben@example.org","referred":"Ben Ade"}
{"do":"award_badge","client":"Ben Ade","badge":"No such"}
{"do":"add_review","booking":"00000000-0000-7000-8000-000000000b01","rating":5}
{"do":"set_policy","nonsense":1}
{"do":"set_notifications","sms_promotions":true}
{"do":"mark_read","notification":"00000000-0000-7000-8000-000000000b99"}
{"do":"add_exception","date":"2026-03-04","ranges":[["12:00","07:00"]]}
)");
    QStringList codes;
    for (const QJsonObject& answer : answers) {
        EXPECT_FALSE(answer.value(u"ok"_s).toBool());
        codes << answer.value(u"code"_s).toString();
    }
    EXPECT_EQ(codes, (QStringList{u"invalid_state"_s, u"invalid"_s, u"invalid"_s, u"not_found"_s, u"invalid_state"_s,
                                  u"invalid"_s, u"invalid"_s, u"not_found"_s, u"invalid"_s}));
}

TEST_F(TradeCli, StripeIsComparedAndNothingChanges)
{
    fill();
    apply(
        R"({"do":"record_payment","client":"Anna Meyerhofer","amount":"30.00","payment_method":"card","stripe_payment_intent_id":"pi_1"}
{"do":"record_payment","client":"Anna Meyerhofer","amount":"40.00","payment_method":"card","stripe_payment_intent_id":"pi_2"}
{"do":"record_payment","client":"Anna Meyerhofer","amount":"50.00","payment_method":"card","stripe_payment_intent_id":"pi_3"}
)");
    QFile file(desk.file(u"stripe.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("payment_intent_id,created_utc,gross,currency,reporting_category\n"
               "pi_1,2026-03-01 10:00:00,30.00,eur,charge\npi_2,2026-03-01 10:00:00,41.00,eur,charge\n"
               "pi_9,2026-03-01 10:00:00,5.00,eur,charge\n");
    file.close();
    const qint64 acts = number(u"SELECT count(*) FROM journal_txn"_s);
    const Answer answer = run({u"import"_s, u"stripe"_s, file.fileName()});
    EXPECT_EQ(answer.exit, 0);
    for (const auto& [key, intent] : {std::pair{u"matched"_s, u"pi_1"_s}, std::pair{u"different"_s, u"pi_2"_s},
                                      std::pair{u"missing"_s, u"pi_3"_s}, std::pair{u"extra"_s, u"pi_9"_s}}) {
        const QJsonArray list = answer.json().value(key).toArray();
        ASSERT_EQ(list.size(), 1) << key.toStdString();
        EXPECT_EQ(list.at(0).toObject().value(u"payment_intent_id"_s).toString(), intent);
    }
    EXPECT_EQ(number(u"SELECT count(*) FROM journal_txn"_s), acts);
    EXPECT_EQ(run({u"import"_s, u"stripe"_s, u"/no/such/file.csv"_s}).exit, 1);
    EXPECT_EQ(run({u"import"_s, u"stripe"_s}).exit, 2);
}

TEST_F(TradeCli, AClientIsExportedAndErased)
{
    fill();
    const QString zip = desk.file(u"anna.zip"_s);
    EXPECT_EQ(run({u"export"_s, u"client"_s, u"Anna Meyerhofer"_s, u"--out"_s, zip}).exit, 0);
    EXPECT_TRUE(QFile::exists(zip));
    EXPECT_EQ(run({u"export"_s, u"client"_s, u"Nobody"_s, u"--out"_s, zip}).exit, 1);
    EXPECT_EQ(run({u"export"_s, u"client"_s, u"Anna Meyerhofer"_s}).exit, 2);
    QFile::remove(zip);
    EXPECT_EQ(run({u"erase"_s, u"client"_s, u"Anna Meyerhofer"_s}).exit, 2) << "not without --confirm";
    const Answer erased = run({u"erase"_s, u"client"_s, u"Anna Meyerhofer"_s, u"--confirm"_s});
    EXPECT_EQ(erased.exit, 0) << erased.err.toStdString();
    EXPECT_TRUE(erased.json().value(u"ok"_s).toBool());
    QFile database(desk.file(u"desk.sqlite"_s));
    ASSERT_TRUE(database.open(QIODevice::ReadOnly));
    const QByteArray bytes = database.readAll();
    EXPECT_FALSE(bytes.contains("asthma"));
    EXPECT_FALSE(bytes.contains("Meyerhofer"));
    EXPECT_TRUE(run({u"check"_s}).json().value(u"ok"_s).toBool());
    EXPECT_EQ(run({u"export"_s, u"client"_s, u"Anna Meyerhofer"_s, u"--out"_s, zip}).exit, 1)
        << "nobody of that name any more";
}
