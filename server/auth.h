// Accounts and tokens: registering, signing in, rotation, devices.
#pragma once

#include "server/caller.h"
#include "server/config.h"
#include "server/http.h"
#include "server/pg.h"

#include <QJsonObject>
#include <optional>

namespace server
{

/// Answers of /v1/auth and /v1/devices. All state is in the database: any gateway can answer.
class Auth
{
public:
    /// Hashes once, so that not even the first unknown address takes longer than a known one.
    explicit Auth(const Config& config);

    HttpResponse registerAccount(Connection& db, const QJsonObject& body, const QByteArray& address) const;
    HttpResponse login(Connection& db, const QJsonObject& body, const QByteArray& address) const;
    HttpResponse refresh(Connection& db, const QJsonObject& body) const;
    HttpResponse logout(Connection& db, const Caller& caller) const;
    HttpResponse devices(Connection& db, const Caller& caller) const;
    HttpResponse revokeDevice(Connection& db, const Caller& caller, const QByteArray& id) const;

    /// Who presents a `Bearer` header; no value when nobody valid does.
    DbResult<std::optional<Caller>> authorize(Connection& db, const QByteArray& authorization) const;

private:
    struct Device;
    HttpResponse signedIn(Connection& db, const models::Uuid& user, const models::Uuid& trainer,
                          const std::optional<Device>& device, int status) const;
    static tl::expected<std::optional<Device>, HttpResponse> deviceOf(const QJsonObject& body);

    const Config& m_config;
};

/// What `register` and `user add` need to know of a trainer. Invalid says what is wrong with it.
struct NewAccount {
    QString email;
    QString password;
    QString firstName;
    QString lastName;
    QString timeZone;
    QString currency;
};
models::Status checkAccount(const NewAccount& account);

/// Makes users, trainer_profiles, trainer_settings and notification_settings; answers the user's and the trainer's id.
/// SQLSTATE 23505 when the address has an account.
DbResult<std::pair<models::Uuid, models::Uuid>> makeAccount(Connection& db, const NewAccount& account);

/// A token as it is stored, in bytea's text form.
QByteArray tokenHash(const QByteArray& token);

/// An Argon2id string; empty when memory is short.
QByteArray hashPassword(const QString& password);

} // namespace server
