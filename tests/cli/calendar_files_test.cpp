// import calendar and export calendar through the program itself.
#include "tests/support/temp_desk.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

class CalendarPrograms
{
public:
    CalendarPrograms()
    {
        EXPECT_EQ(run({u"init"_s, u"--name"_s, u"Test Trainer"_s, u"--email"_s, u"t@example.org"_s, u"--time-zone"_s,
                       u"Europe/Berlin"_s, u"--currency"_s, u"EUR"_s})
                      .code,
                  0);
    }

    Ran run(const QStringList& words)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TRAINERDESK_NOW"_s, u"2026-11-23T09:00:00Z"_s);
        environment.insert(u"TRAINERDESK_DATA"_s, m_dir.filePath(u"desk"_s));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TRAINERDESK_BIN_DIR "/trainerdesk-cli"), words);
        EXPECT_TRUE(process.waitForFinished(60'000));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_dir.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QByteArray read(const QString& name)
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString path(const QString& name) const { return m_dir.filePath(name); }

    qint64 count(const QString& table)
    {
        const Ran ran = run({u"--json"_s, u"query"_s, u"SELECT count(*) AS n FROM "_s + table});
        return QJsonDocument::fromJson(ran.out).array().at(0).toObject().value(u"n"_s).toInteger(-1);
    }

private:
    QTemporaryDir m_dir;
};

const QString kPractice = QStringLiteral(TRAINERDESK_SOURCE_DIR "/resources/samples/practice/");

} // namespace

TEST(ImportCalendarCommand, MovesAPracticeInAndBackOut)
{
    CalendarPrograms cli;
    ASSERT_EQ(cli.run({u"import"_s, u"clients"_s, kPractice + u"clients.csv"_s}).code, 0);
    const Ran dry = cli.run({u"--json"_s, u"import"_s, u"calendar"_s, kPractice + u"calendar.ics"_s,
                             u"--create-clients"_s, u"--dry-run"_s});
    ASSERT_EQ(dry.code, 0) << dry.err.toStdString();
    EXPECT_EQ(cli.count(u"bookings"_s), 0);
    const Ran done = cli.run({u"--json"_s, u"import"_s, u"calendar"_s, kPractice + u"calendar.ics"_s,
                              u"--create-clients"_s, u"--rejects"_s, cli.path(u"r.csv"_s)});
    ASSERT_EQ(done.code, 0) << done.err.toStdString();
    EXPECT_EQ(done.json(), dry.json());
    const QJsonObject report = done.json();
    EXPECT_EQ(report.value(u"read"_s).toInt(), report.value(u"new"_s).toInt() + report.value(u"changed"_s).toInt() +
                                                   report.value(u"same"_s).toInt() +
                                                   report.value(u"rejected"_s).toInt());
    EXPECT_EQ(report.value(u"rejects"_s).toArray().size(), report.value(u"rejected"_s).toInt());
    EXPECT_EQ(cli.read(u"r.csv"_s).count('\n'), report.value(u"rejected"_s).toInt() + 1);
    EXPECT_EQ(cli.run({u"check"_s}).code, 0);
    const qint64 bookings = cli.count(u"bookings"_s);
    EXPECT_GT(bookings, 700);
    const Ran again =
        cli.run({u"--json"_s, u"import"_s, u"calendar"_s, kPractice + u"calendar.ics"_s, u"--create-clients"_s});
    EXPECT_EQ(again.json().value(u"new"_s).toInt(), 0);
    EXPECT_EQ(again.json().value(u"changed"_s).toInt(), 0);
    EXPECT_EQ(cli.count(u"bookings"_s), bookings);

    ASSERT_EQ(cli.run({u"export"_s, u"calendar"_s, u"--out"_s, cli.path(u"o.ics"_s), u"--privacy"_s, u"full"_s}).code,
              0);
    EXPECT_TRUE(cli.read(u"o.ics"_s).startsWith("BEGIN:VCALENDAR\r\n"));
    const Ran back = cli.run({u"--json"_s, u"import"_s, u"calendar"_s, cli.path(u"o.ics"_s)});
    EXPECT_EQ(back.json().value(u"same"_s).toInt(), back.json().value(u"read"_s).toInt()) << back.out.toStdString();
}

TEST(ImportCalendarCommand, RefusesWhatItCannotMean)
{
    CalendarPrograms cli;
    const QString good = cli.write(u"a.ics"_s, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    EXPECT_EQ(cli.run({u"import"_s, u"calendar"_s}).code, 2);
    EXPECT_EQ(cli.run({u"import"_s, u"calendar"_s, good, u"--from"_s, u"soon"_s}).code, 2);
    EXPECT_EQ(
        cli.run({u"import"_s, u"calendar"_s, good, u"--from"_s, u"2026-05-01"_s, u"--until"_s, u"2026-04-01"_s}).code,
        2);
    EXPECT_EQ(cli.run({u"import"_s, u"calendar"_s, good, u"--client"_s, u"Nobody"_s}).code, 1);
    EXPECT_EQ(cli.run({u"import"_s, u"calendar"_s, cli.path(u"missing.ics"_s)}).code, 1);
    EXPECT_EQ(cli.run({u"export"_s, u"calendar"_s}).code, 2);
    EXPECT_EQ(cli.run({u"export"_s, u"calendar"_s, u"--out"_s, cli.path(u"o.ics"_s), u"--privacy"_s, u"some"_s}).code,
              2);
    const Ran binary = cli.run(
        {u"--json"_s, u"import"_s, u"calendar"_s, cli.write(u"b.ics"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0", 10))});
    EXPECT_EQ(binary.code, 1);
    EXPECT_FALSE(binary.json().value(u"ok"_s).toBool(true));
    const Ran empty = cli.run({u"--json"_s, u"import"_s, u"calendar"_s, good});
    EXPECT_EQ(empty.code, 0);
    EXPECT_EQ(empty.json().value(u"read"_s).toInt(-1), 0);
}
