// The settings of a gateway: command line and `--config` file.
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace server
{

/// What may be set in the file, one `key = value` a line, `#` begins a comment. The key is the member's comment.
struct Config {
    QByteArray database; ///< from the command line
    QString address;     ///< from the command line
    quint16 port = 0;
    QString certificateFile;
    QString keyFile;

    int databaseConnections = 8;      ///< database_connections: at once, each with a thread
    int signInThreads = 2;            ///< sign_in_threads: each takes 12 MiB while it hashes a password
    int connections = 4096;           ///< connections
    int connectionsPerAddress = 1024; ///< connections_per_address
    int wrongPasswords = 10;          ///< wrong_passwords: per account in 15 minutes
    int signInsPerMinute = 30;        ///< sign_ins_per_minute: per address
    int registrationsPerHour = 10;    ///< registrations_per_hour: per address
    int accessSeconds = 900;          ///< access_token_seconds
    int refreshSeconds = 90 * 86400;  ///< refresh_token_seconds
    int drainSeconds = 9;             ///< drain_seconds: what is in flight when the gateway is told to end
    int pollMs = 300;                 ///< poll_ms: how soon writes of others wake the waiting
    bool mayRegister = true;          ///< registration: on or off
    QList<QByteArray> trustedProxies; ///< trusted_proxies: addresses, separated by commas

    /// Reads the file over these values. Invalid names the line.
    models::Status read(const QString& file);
};

} // namespace server
