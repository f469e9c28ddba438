// Running commands, and reading a desk's file for a digest of it.
#include "tests/live/support/cli_desk.h"

#include "models/wire.h"
#include "storage/desk_files.h"
#include "storage/reader.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace tests
{

QJsonObject CliAnswer::json() const
{
    return QJsonDocument::fromJson(out).object();
}

CliDesk::CliDesk() : m_temporary(std::make_shared<QTemporaryDir>()), m_folder(m_temporary->path()) {}

void CliDesk::prepare(QProcess& process, const QStringList& words) const
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    // No test reaches the keychain or the settings of whoever runs it.
    variables.insert(u"HOME"_s, m_folder);
    variables.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    if (!now.isEmpty())
        variables.insert(u"TRAINERDESK_NOW"_s, now);
    for (const QString& variable : environment)
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.setProgram(QStringLiteral(TRAINERDESK_BIN_DIR "/trainerdesk-cli"));
    process.setArguments(QStringList{u"--data"_s, m_folder} + words);
}

CliAnswer CliDesk::run(const QStringList& words, const QByteArray& input) const
{
    QProcess process;
    prepare(process, words);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000)) {
        ADD_FAILURE() << words.join(u' ').toStdString() << " does not end";
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

CliAnswer CliDesk::login(const QString& url, const QString& email, const QString& password) const
{
    return run(
        {u"--json"_s, u"sync"_s, u"login"_s, u"--endpoint"_s, url, u"--email"_s, email, u"--token-file"_s, tokenFile()},
        password.toUtf8() + '\n');
}

QJsonObject CliDesk::status() const
{
    return run({u"--json"_s, u"sync"_s, u"status"_s}).json();
}

QList<QJsonObject> CliDesk::apply(const QList<QJsonObject>& lines) const
{
    QByteArray input;
    for (const QJsonObject& line : lines)
        input += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    const CliAnswer answer = run({u"apply"_s, u"-"_s}, input);
    QList<QJsonObject> answers;
    for (const QByteArray& line : answer.out.split('\n')) {
        if (!line.isEmpty())
            answers.append(QJsonDocument::fromJson(line).object());
    }
    EXPECT_EQ(answers.size(), lines.size()) << answer.err.constData();
    return answers;
}

QJsonArray CliDesk::query(const QString& sql) const
{
    return QJsonDocument::fromJson(run({u"--json"_s, u"query"_s, sql}).out).array();
}

QString CliDesk::value(const QString& sql) const
{
    const QJsonObject row = query(sql).at(0).toObject();
    return row.isEmpty() ? QString() : row.begin()->toVariant().toString();
}

std::unique_ptr<QProcess> CliDesk::start(const QStringList& words) const
{
    auto process = std::make_unique<QProcess>();
    prepare(*process, words);
    process->start();
    EXPECT_TRUE(process->waitForStarted());
    return process;
}

std::map<QString, QString> CliDesk::digest() const
{
    std::map<QString, QString> tables;
    auto opened = storage::openDesk(m_folder, storage::Database::Open::ReadOnly);
    if (!opened) {
        ADD_FAILURE() << opened.error().message.toStdString();
        return tables;
    }
    const storage::Reader reader(**opened);
    for (const models::TableInfo* table : models::allTables()) {
        QByteArray text;
        qint64 count = 0;
        const auto read = reader.eachRow(*table, u"ORDER BY id"_s, {}, [&](const models::Row& row) -> models::Status {
            if (count++ > 0)
                text += '\n';
            models::appendCanonicalRow(text, row, u"EUR");
            return {};
        });
        EXPECT_TRUE(read);
        tables[table->name] = u"%1 %2"_s.arg(count).arg(
            QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()));
    }
    return tables;
}

QJsonObject addClientLine(const QString& firstName, const QString& email)
{
    QJsonObject line{{u"do"_s, u"add_client"_s}, {u"first_name"_s, firstName}, {u"last_name"_s, u"Client"_s}};
    if (!email.isEmpty())
        line.insert(u"email"_s, email);
    return line;
}

QJsonObject addServiceLine(const QString& name)
{
    return {{u"do"_s, u"add_service"_s}, {u"name"_s, name}, {u"duration"_s, 60}, {u"price"_s, u"45.00"_s}};
}

QJsonObject bookLine(const QString& client, const QString& start, const QString& service)
{
    return {{u"do"_s, u"book"_s}, {u"client"_s, client}, {u"service"_s, service}, {u"start"_s, start}};
}

void expectEqualRows(LiveEndpoint& endpoint, const QString& email, const std::vector<CliDesk*>& desks)
{
    // Once to send what waits, once to fetch what the others sent.
    for (int round = 0; round < 2; ++round) {
        for (CliDesk* desk : desks) {
            const CliAnswer synced = desk->sync();
            EXPECT_EQ(synced.exit, 0) << synced.out.constData() << synced.err.constData();
        }
    }
    const auto theirs = endpoint.digest(email);
    for (size_t i = 0; i < desks.size(); ++i) {
        for (const auto& [table, digest] : desks[i]->digest()) {
            const auto found = theirs.find(table);
            // A table without rows may be left out of the endpoint's answer.
            if (found != theirs.end() || !digest.startsWith(u"0 ")) {
                EXPECT_EQ(digest.toStdString(), found == theirs.end() ? std::string() : found->second.toStdString())
                    << "desk " << i << ", " << table.toStdString();
            }
        }
        const CliAnswer check = desks[i]->run({u"check"_s});
        EXPECT_EQ(check.exit, 0) << check.out.constData();
        EXPECT_EQ(desks[i]->value(u"SELECT count(*) FROM journal_txn WHERE state IN ('queued', 'in_flight')"_s), u"0");
    }
}

} // namespace tests
