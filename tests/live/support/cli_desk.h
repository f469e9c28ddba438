// A desk that is used as a script would use it: one trainerdesk-cli process a command.
#pragma once

#include "tests/live/support/live_endpoint.h"

#include <QJsonArray>

namespace tests
{

struct CliAnswer {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const;
    QString code() const { return json().value(QLatin1String("code")).toString(); }
};

class CliDesk
{
public:
    CliDesk();
    explicit CliDesk(const QString& folder) : m_folder(folder) {}

    CliAnswer run(const QStringList& words, const QByteArray& input = {}) const;
    /// Signs in with a token file beside the desk.
    CliAnswer login(const QString& url, const QString& email, const QString& password = kPassword) const;
    /// `sync` with --json.
    CliAnswer sync() const { return run({QStringLiteral("--json"), QStringLiteral("sync")}); }
    QJsonObject status() const;
    /// The answers of `apply`, one a line.
    QList<QJsonObject> apply(const QList<QJsonObject>& lines) const;
    /// The answer to one line.
    QJsonObject act(const QJsonObject& line) const { return apply({line}).value(0); }
    /// What `query` prints.
    QJsonArray query(const QString& sql) const;
    /// The first value of a query, as text.
    QString value(const QString& sql) const;
    /// A command that goes on by itself.
    std::unique_ptr<QProcess> start(const QStringList& words) const;
    /// Count and hash of each synchronised table, as LiveEndpoint::digest() gives the endpoint's.
    std::map<QString, QString> digest() const;

    const QString& folder() const { return m_folder; }
    QString tokenFile() const { return m_folder + QStringLiteral("/token"); }
    QString now;             ///< TRAINERDESK_NOW, when not empty
    QStringList environment; ///< more variables, NAME=value

private:
    void prepare(QProcess& process, const QStringList& words) const;
    std::shared_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
};

/// Lines of `apply`.
QJsonObject addClientLine(const QString& firstName, const QString& email = {});
QJsonObject addServiceLine(const QString& name = QStringLiteral("Strength"));
QJsonObject bookLine(const QString& client, const QString& start, const QString& service = QStringLiteral("Strength"));

/// Synchronises all desks until nothing moves any more, then holds each against the endpoint, table by table.
void expectEqualRows(LiveEndpoint& endpoint, const QString& email, const std::vector<CliDesk*>& desks);

} // namespace tests
