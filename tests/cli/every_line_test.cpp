// Every line of `apply`: its preview foretells its effect, and Undo and Redo are exact, each asked of the real program.
#include "storage/check.h"
#include "tests/support/desk_text.h"
#include "tests/support/temp_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlQuery>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

/// A conversation with one `apply -`, while the test looks at the desk's rows between the lines.
class EveryLine : public testing::Test
{
protected:
    EveryLine()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TRAINERDESK_NOW"_s, u"2026-03-02T08:00:00Z"_s);
        apply.setProcessEnvironment(environment);
        apply.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        apply.start(QStringLiteral(TRAINERDESK_BIN_DIR "/trainerdesk-cli"),
                    {u"--data"_s, desk.folder(), u"--json"_s, u"apply"_s, u"-"_s});
        fill();
    }

    ~EveryLine() override
    {
        apply.closeWriteChannel();
        EXPECT_TRUE(apply.waitForFinished(60'000));
    }

    QJsonObject ask(const QJsonObject& line)
    {
        apply.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        while (!apply.canReadLine() && apply.waitForReadyRead(60'000)) {
        }
        return QJsonDocument::fromJson(apply.readLine()).object();
    }

    /// Asks a line that must be accepted; the id of what it made.
    QString made(const QByteArray& line)
    {
        const QJsonObject answer = ask(parsed(line));
        EXPECT_TRUE(answer[u"ok"_s].toBool()) << line.constData() << QJsonDocument(answer).toJson().constData();
        return answer[u"id"_s].toString();
    }

    static QJsonObject parsed(const QByteArray& line)
    {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        EXPECT_FALSE(object.isEmpty()) << line.constData();
        return object;
    }

    QString idOf(const QString& sql)
    {
        QString id;
        EXPECT_TRUE(desk.reader().each(sql, {}, [&](const QSqlQuery& query) -> models::Status {
            id = query.value(0).toString();
            return {};
        }));
        return id;
    }

    void fill()
    {
        for (
            const char* line :
            {R"({"do":"add_client","first_name":"José","last_name":"García","email":"jose@example.org"})",
             R"({"do":"add_client","first_name":"Anna","last_name":"Meyer","email":"anna@example.org"})",
             R"({"do":"add_client","first_name":"Ben","last_name":"Adeyemi","email":"ben@example.org"})",
             R"({"do":"add_service","name":"Strength","duration":60,"price":"45.00"})",
             R"({"do":"add_service","name":"HIIT","duration":45,"price":"15.00","is_group":true,"max_participants":2})",
             R"({"do":"add_package","name":"Ten","service":"Strength","session_count":10,"price":"400.00","validity_days":90})"})
            made(line);
        ids[u"$pack"_s] =
            made(R"({"do":"sell_package","client":"José García","package":"Ten","payment_method":"cash"})");
        ids[u"$confirmed"_s] =
            made(R"({"do":"book","client":"José García","service":"Strength","start":"2026-03-03T09:00"})");
        ids[u"$pending"_s] = made(
            R"({"do":"book","client":"José García","service":"Strength","start":"2026-03-03T12:00","status":"pending"})");
        ids[u"$seat"_s] = made(R"({"do":"book","client":"José García","service":"HIIT","start":"2026-03-04T09:00"})");
        made(R"({"do":"book","client":"Anna Meyer","service":"HIIT","start":"2026-03-04T09:00"})");
        made(R"({"do":"join_waitlist","client":"Ben Adeyemi","service":"HIIT","start":"2026-03-04T09:00"})");
        ids[u"$done"_s] = made(
            R"({"do":"book","client":"José García","service":"Strength","start":"2026-03-01T09:00","status":"completed"})");
        ids[u"$payment"_s] =
            made(R"({"do":"record_payment","client":"Anna Meyer","amount":"90.00","payment_method":"cash"})");
        made(R"({"do":"add_badge","name":"By hand","criteria":"manual"})");
        made(R"({"do":"award_badge","client":"José García","badge":"By hand"})");
        ids[u"$notice"_s] = idOf(u"SELECT id FROM notifications"_s);
        made(
            R"({"do":"book_series","client":"Anna Meyer","service":"Strength","start":"2026-03-05T15:00","rrule":"FREQ=WEEKLY"})");
        ids[u"$fourth"_s] =
            idOf(u"SELECT booking_id FROM booking_series_members ORDER BY occurrence LIMIT 1 OFFSET 3"_s);
        made(R"({"do":"add_referral","referrer":"José García","referred":"Anna Meyer"})");
        made(R"({"do":"add_client","first_name":"Old","last_name":"Friend"})");
        made(R"({"do":"archive_client","id":"Old Friend"})");
    }

    void expectSound(const char* when)
    {
        const auto faults = storage::checkDesk(desk.reader());
        ASSERT_TRUE(faults);
        for (const storage::Fault& fault : *faults)
            ADD_FAILURE() << when << ": " << fault.kind.toStdString() << " " << fault.detail.toStdString();
    }

    void expectExact(QByteArray line)
    {
        for (auto it = ids.begin(); it != ids.end(); ++it)
            line.replace(it.key().toUtf8(), it.value().toUtf8());
        SCOPED_TRACE(line.constData());
        const QJsonObject object = parsed(line);
        QJsonObject asked = object;
        asked[u"preview"_s] = true;
        const QStringList before = tests::everyRow(desk.reader());
        const QJsonObject foreseen = ask(asked);
        ASSERT_EQ(tests::everyRow(desk.reader()), before) << "a preview writes nothing";
        const QJsonObject answer = ask(object);
        ASSERT_TRUE(answer[u"ok"_s].toBool()) << QJsonDocument(answer).toJson().constData();
        EXPECT_EQ(answer[u"do"_s], object[u"do"_s]);
        EXPECT_EQ(answer[u"id"_s].toString().isEmpty(), object[u"all"_s].toBool())
            << "an act on all is about no one record";
        EXPECT_EQ(foreseen[u"consequences"_s], answer[u"consequences"_s]);
        const QStringList after = tests::everyRow(desk.reader());
        EXPECT_NE(after, before);
        expectSound("done");
        for (const bool undo : {true, false, true}) {
            ASSERT_TRUE(ask({{u"do"_s, undo ? u"undo"_s : u"redo"_s}})[u"ok"_s].toBool());
            ASSERT_EQ(tests::everyRow(desk.reader()), undo ? before : after);
        }
        expectSound("undone");
    }

    tests::TempDesk desk;
    QProcess apply;
    QMap<QString, QString> ids;
};

constexpr const char* kLines[] = {
    R"({"do":"add_client","first_name":"Cleo","last_name":"Ito","date_of_birth":"1990-02-28","health_conditions":"Knee","tags":["early"]})",
    R"({"do":"update_client","id":"Ben Adeyemi","first_name":"Benedict","notes":"Mornings","height":180.5})",
    R"({"do":"archive_client","id":"José García"})",
    R"({"do":"restore_client","id":"Old Friend"})",
    R"({"do":"add_service","name":"Yoga","duration":30,"price":"1.00","description":"Slow"})",
    R"({"do":"update_service","id":"Strength","price":"50.00"})",
    R"({"do":"retire_service","id":"Strength"})",
    R"({"do":"add_package","name":"Two","service":"Strength","session_count":2,"price":"3.00","validity_days":0})",
    R"({"do":"update_package","id":"Ten","price":"420.00"})",
    R"({"do":"update_package","id":"Ten","description":"The usual"})",
    R"({"do":"retire_package","id":"Ten"})",
    R"({"do":"book","client":"Ben Adeyemi","service":"Strength","start":"2026-03-06T09:00","notes":"First","zoom_meeting_url":"https://example.org/x"})",
    R"({"do":"book","client":"José García","service":"Strength","start":"2026-03-01T12:00","status":"completed"})",
    R"({"do":"book_series","client":"Ben Adeyemi","service":"Strength","start":"2026-03-06T09:00","rrule":"FREQ=WEEKLY;COUNT=5"})",
    R"({"do":"book_series","client":"Ben Adeyemi","service":"Strength","start":"2026-03-05T15:30","rrule":"FREQ=DAILY;COUNT=5","skip_clashes":true})",
    R"({"do":"reschedule","booking":"$confirmed","start":"2026-03-03T10:30","end":"2026-03-03T11:45"})",
    R"({"do":"reschedule","booking":"$fourth","start":"2026-03-27T15:00","scope":"later"})",
    R"({"do":"reschedule","booking":"$fourth","start":"2026-03-27T16:00","scope":"all"})",
    R"({"do":"confirm","booking":"$pending"})",
    R"({"do":"complete","booking":"$confirmed"})",
    R"({"do":"no_show","booking":"$confirmed"})",
    R"({"do":"no_show","booking":"$confirmed","waive":true,"reason":"Flat tyre"})",
    R"({"do":"cancel","booking":"$confirmed","by":"client","reason":"Ill"})",
    R"({"do":"cancel","booking":"$seat","by":"client"})",
    R"({"do":"cancel","booking":"$fourth","by":"trainer","scope":"later"})",
    R"({"do":"cancel","booking":"$fourth","by":"other","scope":"all"})",
    R"({"do":"reopen","booking":"$done","reason":"Wrong row"})",
    R"({"do":"join_waitlist","client":"Ben Adeyemi","service":"HIIT","start":"2026-03-05T09:00"})",
    R"({"do":"leave_waitlist","client":"Ben Adeyemi","service":"HIIT","start":"2026-03-04T09:00"})",
    R"({"do":"sell_package","client":"Anna Meyer","package":"Ten","payment_method":"card","amount":"380.00","date":"2026-02-27"})",
    R"({"do":"sell_package","client":"Anna Meyer","package":"Ten"})",
    R"({"do":"adjust_package","client_package":"$pack","sessions":2,"expiry_date":"2026-12-31","reason":"Goodwill"})",
    R"({"do":"hold_package","client_package":"$pack","from":"2026-03-10","to":"2026-03-20","reason":"Ill"})",
    R"({"do":"hold_package","all":true,"from":"2026-03-10","to":"2026-03-20","reason":"Away"})",
    R"({"do":"refund_package","client_package":"$pack","method":"pro_rata","reason":"Moved"})",
    R"({"do":"refund_package","client_package":"$pack","method":"list_price","reason":"Moved"})",
    R"({"do":"record_payment","client":"Anna Meyer","amount":"45.00","payment_method":"cash","booking":"$fourth"})",
    R"({"do":"record_payment","client":"Anna Meyer","amount":"45","currency":"JPY","payment_method":"card","stripe_payment_intent_id":"pi_1","platform_fee":"4","trainer_payout":"41"})",
    R"({"do":"refund","payment":"$payment","amount":"10.00","reason":"Shorter"})",
    R"({"do":"refund","payment":"$payment","amount":"90.00","reason":"All of it"})",
    R"({"do":"set_profile","bio":"Hello","specializations":["Strength"],"hourly_rate":"60.00"})",
    R"({"do":"add_certification","name":"First aid","issuing_organization":"Red Cross","issue_date":"2025-01-01","expiry_date":"2027-01-01"})",
    R"({"do":"set_availability","weekly":{"mon":[["07:00","12:00"]]}})",
    R"({"do":"add_exception","date":"2026-03-03","ranges":[],"note":"Holiday"})",
    R"({"do":"set_policy","buffer_before":5,"points_per_session":7})",
    R"({"do":"add_badge","name":"First","criteria":"count(completed) >= 1"})",
    R"({"do":"award_badge","client":"Anna Meyer","badge":"By hand"})",
    R"({"do":"add_referral","referrer":"Anna Meyer","referred":"Ben Adeyemi","referral_code":"ANNA-1"})",
    R"({"do":"redeem_points","client":"José García","points":5,"reason":"T-shirt"})",
    R"({"do":"add_review","booking":"$done","rating":4,"comment":"Good"})",
    R"({"do":"set_notifications","email_bookings":false,"email_promotions":true})",
    R"({"do":"mark_read","notification":"$notice"})",
};

} // namespace

TEST_F(EveryLine, IsForetoldByItsPreviewAndUndoneExactly)
{
    for (const char* line : kLines) {
        expectExact(line);
        if (HasFatalFailure())
            return;
    }
}
