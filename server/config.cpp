// Reading of the configuration file.
#include "server/config.h"

#include <QFile>
#include <QHash>
#include <utility>

using namespace Qt::StringLiterals;

namespace server
{

models::Status Config::read(const QString& fileName)
{
    struct Number {
        int* value;
        int least;
        int most;
    };
    const QHash<QString, Number> numbers{
        {u"database_connections"_s, {&databaseConnections, 1, 200}},
        {u"sign_in_threads"_s, {&signInThreads, 1, 64}},
        {u"connections"_s, {&connections, 1, 1'000'000}},
        {u"connections_per_address"_s, {&connectionsPerAddress, 1, 1'000'000}},
        {u"wrong_passwords"_s, {&wrongPasswords, 1, 1'000'000}},
        {u"sign_ins_per_minute"_s, {&signInsPerMinute, 1, 1'000'000}},
        {u"registrations_per_hour"_s, {&registrationsPerHour, 1, 1'000'000}},
        {u"access_token_seconds"_s, {&accessSeconds, 1, 86'400}},
        {u"refresh_token_seconds"_s, {&refreshSeconds, 60, 400 * 86'400}},
        {u"drain_seconds"_s, {&drainSeconds, 1, 12}},
        {u"poll_ms"_s, {&pollMs, 20, 60'000}},
    };
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return models::fail(
            models::ErrorCode::Io,
            u"The configuration %1 cannot be read (%2). Nothing was started."_s.arg(fileName, file.errorString()));
    int lineNumber = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        ++lineNumber;
        const QString text = line.section(u'#', 0, 0).trimmed();
        if (text.isEmpty())
            continue;
        const QString key = text.section(u'=', 0, 0).trimmed();
        const QString value = text.section(u'=', 1).trimmed();
        const auto refuse = [&](const QString& why) {
            return models::fail(
                models::ErrorCode::Invalid,
                u"Line %1 of the configuration: %2. Nothing was started."_s.arg(QString::number(lineNumber), why));
        };
        if (const auto number = numbers.constFind(key); number != numbers.constEnd()) {
            bool isNumber = false;
            const int read = value.toInt(&isNumber);
            if (!isNumber || read < number->least || read > number->most)
                return refuse(u"%1 is a number from %2 to %3"_s.arg(key, QString::number(number->least),
                                                                    QString::number(number->most)));
            *number->value = read;
        } else if (key == "trusted_proxies"_L1) {
            trustedProxies.clear();
            const QStringList addresses = value.split(u',', Qt::SkipEmptyParts);
            for (const QString& proxy : addresses)
                trustedProxies.append(proxy.trimmed().toLatin1());
        } else if (key == "registration"_L1 && (value == "on"_L1 || value == "off"_L1)) {
            mayRegister = value == "on"_L1;
        } else {
            return refuse(u"%1 is not known, or its value is not"_s.arg(key));
        }
    }
    return {};
}

} // namespace server
