// Signing in, with the same work whether or not the account exists.
#include "server/auth.h"

#include "models/money.h"
#include "models/rules/ids.h"
#include "models/zone.h"
#include "server/problem.h"

#include <QDateTime>
#include <QJsonArray>
#include <algorithm>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace server
{

struct Auth::Device {
    models::Uuid id;
    QString name;
    QString platform;
};

namespace
{

// Argon2id with 12 MiB and three passes, one of the equal settings of OWASP's password storage cheat sheet: a gateway that
// hashes two passwords at a time stays small. A hash names its own settings, so these may change.
constexpr unsigned long long kHashPasses = 3;
constexpr size_t kHashBytes = 12 * 1024 * 1024;

QByteArray newToken()
{
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// A key of the rate limits: the address of a person is not kept in clear.
QByteArray rateKey(const char* kind, const QByteArray& what)
{
    return kind + QByteArray(":") + tokenHash(what).mid(2, 32);
}

models::Uuid newId()
{
    models::IdSource source;
    return source.next(models::UtcTime{QDateTime::currentMSecsSinceEpoch()});
}

QByteArray idText(const models::Uuid& id)
{
    return id.isNull() ? QByteArray() : id.toString().toLatin1();
}

QByteArray textParam(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return bytes.isNull() ? QByteArray("") : bytes;
}

/// An Argon2id string that no password fits, so that an unknown account takes as long as a known one.
const QByteArray& nobodysHash()
{
    static const QByteArray kHash = hashPassword(QString::fromLatin1(newToken()));
    return kHash;
}

HttpResponse tooMany(int seconds)
{
    HttpResponse response = problem(429, "too_many"_L1, u"Too many attempts. Try again in %1 seconds."_s.arg(seconds));
    response.retryAfter = seconds;
    return response;
}

HttpResponse databaseProblem(const DbError& error)
{
    if (error.isUnavailable() || error.isTransient() || error.isOfAnotherVersion())
        return busy(u"The database cannot be reached. Nothing was changed."_s);
    return problem(500, "internal"_L1, u"A fault of the endpoint. Nothing was changed."_s);
}

bool isMailAddress(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && text.indexOf(u'.', at) > at + 1 && text.size() <= 254 &&
           !text.endsWith(u'.') &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c < u' '; });
}

bool isName(const QString& text)
{
    return text.size() <= 200 && text.isValidUtf16() &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// Counts an event towards a limit; the seconds to wait, or 0.
DbResult<int> countEvent(Connection& db, const QByteArray& key, int allowed, int seconds)
{
    DB_ASSIGN(const Rows rows, db.run("SELECT endpoint.count_event($1, $2::integer, $3::integer)",
                                      {key, QByteArray::number(allowed), QByteArray::number(seconds)}));
    return int(rows.number(0, 0));
}

} // namespace

QByteArray tokenHash(const QByteArray& token)
{
    QByteArray hash(32, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), 32,
                       reinterpret_cast<const unsigned char*>(token.constData()), size_t(token.size()), nullptr, 0);
    return byteaText(hash);
}

QByteArray hashPassword(const QString& password)
{
    const QByteArray bytes = password.toUtf8();
    char hash[crypto_pwhash_STRBYTES] = {};
    if (crypto_pwhash_str_alg(hash, bytes.constData(), size_t(bytes.size()), kHashPasses, kHashBytes,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    return QByteArray(hash);
}

models::Status checkAccount(const NewAccount& account)
{
    const auto refuse = [](const QString& why) { return models::fail(models::ErrorCode::Invalid, why); };
    if (!isMailAddress(account.email))
        return refuse(u"email: this is not a mail address."_s);
    if (account.password.size() < 8 || account.password.size() > 200 || account.password.contains(QChar(u'\0')))
        return refuse(u"password: 8 to 200 characters."_s);
    if (account.firstName.trimmed().isEmpty() || !isName(account.firstName) || !isName(account.lastName))
        return refuse(u"first_name, last_name: a name of up to 200 characters."_s);
    if (!models::Zone::fromId(account.timeZone))
        return refuse(u"time_zone: not a zone of the IANA database, like Europe/Berlin."_s);
    if (!models::isCurrency(account.currency))
        return refuse(u"currency: not a code of ISO 4217, like EUR."_s);
    return {};
}

DbResult<std::pair<models::Uuid, models::Uuid>> makeAccount(Connection& db, const NewAccount& account)
{
    const QByteArray hash = hashPassword(account.password);
    if (hash.isEmpty())
        return tl::unexpected(DbError{"53200", {}, u"no memory to hash a password"_s});
    const models::Uuid user = newId(), trainer = newId(), settings = newId();
    DB_ASSIGN(
        const Rows rows,
        db.run("SELECT endpoint.make_account($1::uuid, $2::uuid, $3::uuid, $4::uuid, $5, $6, $7, $8, $9, $10)",
               {idText(user), idText(trainer), idText(settings), idText(models::notificationSettingsId(user)),
                textParam(account.email), hash, textParam(account.firstName.trimmed()),
                textParam(account.lastName.trimmed()), textParam(account.timeZone), textParam(account.currency)}));
    return std::pair(user, trainer);
}

Auth::Auth(const Config& config) : m_config(config)
{
    (void)nobodysHash();
}

tl::expected<std::optional<Auth::Device>, HttpResponse> Auth::deviceOf(const QJsonObject& body)
{
    const QJsonValue value = body.value("device"_L1);
    if (value.isUndefined() || value.isNull())
        return std::optional<Device>();
    const QJsonObject object = value.toObject();
    const auto id = models::Uuid::fromString(object.value("id"_L1).toString());
    Device device{id.value_or(models::Uuid{}), object.value("name"_L1).toString(),
                  object.value("platform"_L1).toString()};
    if (!value.isObject() || !id || id->isNull() || !isName(device.name) || !isName(device.platform))
        return tl::unexpected(problem(400, "invalid"_L1, u"device: {id: UUID, name, platform} is wanted."_s));
    return std::optional(device);
}

HttpResponse Auth::signedIn(Connection& db, const models::Uuid& user, const models::Uuid& trainer,
                            const std::optional<Device>& device, int status) const
{
    const QByteArray access = newToken(), refreshToken = newToken();
    const auto done = db.run(
        "SELECT endpoint.sign_in($1::uuid, $2::uuid, $3, $4, $5::bytea, $6::bytea, $7::integer, $8::integer)",
        {idText(user), device ? idText(device->id) : QByteArray(), device ? textParam(device->name) : QByteArray(),
         device ? textParam(device->platform) : QByteArray(), tokenHash(access), tokenHash(refreshToken),
         QByteArray::number(m_config.accessSeconds), QByteArray::number(m_config.refreshSeconds)});
    if (!done)
        return databaseProblem(done.error());
    return jsonAnswer({{u"access_token"_s, QString::fromLatin1(access)},
                       {u"refresh_token"_s, QString::fromLatin1(refreshToken)},
                       {u"expires_in"_s, m_config.accessSeconds},
                       {u"user_id"_s, user.toString()},
                       {u"trainer_id"_s, trainer.isNull() ? QJsonValue() : QJsonValue(trainer.toString())},
                       {u"device_id"_s, device ? QJsonValue(device->id.toString()) : QJsonValue()}},
                      status);
}

HttpResponse Auth::registerAccount(Connection& db, const QJsonObject& body, const QByteArray& address) const
{
    if (!m_config.mayRegister)
        return problem(403, "forbidden"_L1, u"This endpoint does not take registrations. Ask its operator."_s);
    const NewAccount account{body.value("email"_L1).toString().trimmed(), body.value("password"_L1).toString(),
                             body.value("first_name"_L1).toString(),      body.value("last_name"_L1).toString(),
                             body.value("time_zone"_L1).toString(),       body.value("currency"_L1).toString()};
    if (const models::Status fine = checkAccount(account); !fine)
        return problem(400, "invalid"_L1, fine.error().message);
    const auto device = deviceOf(body);
    if (!device)
        return device.error();
    const auto wait = countEvent(db, rateKey("register", address), m_config.registrationsPerHour, 3600);
    if (!wait)
        return databaseProblem(wait.error());
    if (*wait > 0)
        return tooMany(*wait);
    const auto made = makeAccount(db, account);
    if (!made && made.error().state == "23505")
        return problem(409, "duplicate"_L1, u"There is an account with this address. Sign in with it."_s);
    if (!made)
        return databaseProblem(made.error());
    return signedIn(db, made->first, made->second, *device, 201);
}

HttpResponse Auth::login(Connection& db, const QJsonObject& body, const QByteArray& address) const
{
    const QString email = body.value("email"_L1).toString().trimmed();
    const QByteArray password = body.value("password"_L1).toString().toUtf8();
    if (email.isEmpty() || email.size() > 254 || email.contains(QChar(u'\0')) || password.isEmpty() ||
        password.size() > 1000)
        return problem(400, "invalid"_L1, u"email and password are wanted."_s);
    const auto device = deviceOf(body);
    if (!device)
        return device.error();
    const QByteArray accountKey = rateKey("password", email.toLower().toUtf8());
    const auto waitAddress = countEvent(db, rateKey("login", address), m_config.signInsPerMinute, 60);
    if (!waitAddress)
        return databaseProblem(waitAddress.error());
    if (*waitAddress > 0)
        return tooMany(*waitAddress);
    // Counted as wrong first and taken back when right: attempts at once cannot all slip under the limit.
    const auto waitAccount = countEvent(db, accountKey, m_config.wrongPasswords, 15 * 60);
    if (!waitAccount)
        return databaseProblem(waitAccount.error());
    if (*waitAccount > 0)
        return tooMany(*waitAccount);
    const auto found = db.run("SELECT user_id, password_hash, is_active, trainer_id FROM endpoint.find_account($1)",
                              {textParam(email)});
    if (!found)
        return databaseProblem(found.error());
    const bool isKnown = !found->isEmpty();
    const QByteArray hash = isKnown ? found->bytes(0, 1) : nobodysHash();
    const bool isRight = crypto_pwhash_str_verify(hash.constData(), password.constData(), size_t(password.size())) == 0;
    if (!isKnown || !isRight || !found->boolean(0, 2))
        return problem(401, "credentials"_L1, u"The address or the password is wrong, or the account is disabled."_s);
    if (const auto forgotten = db.run("SELECT endpoint.forget_event($1)", {accountKey}); !forgotten)
        return databaseProblem(forgotten.error());
    return signedIn(db, models::Uuid::fromString(found->string(0, 0)).value_or(models::Uuid{}),
                    models::Uuid::fromString(found->string(0, 3)).value_or(models::Uuid{}), *device, 200);
}

HttpResponse Auth::refresh(Connection& db, const QJsonObject& body) const
{
    const QByteArray presented = body.value("refresh_token"_L1).toString().toLatin1();
    if (presented.isEmpty() || presented.size() > 200)
        return problem(400, "invalid"_L1, u"refresh_token is wanted."_s);
    const QByteArray access = newToken(), refreshToken = newToken();
    const auto rows =
        db.run("SELECT answer, user_id, trainer_id, device_id FROM endpoint.refresh($1::bytea, $2::bytea, "
               "$3::bytea, $4::integer, $5::integer)",
               {tokenHash(presented), tokenHash(access), tokenHash(refreshToken),
                QByteArray::number(m_config.accessSeconds), QByteArray::number(m_config.refreshSeconds)});
    if (!rows)
        return databaseProblem(rows.error());
    const QByteArray answer = rows->isEmpty() ? QByteArray("unknown") : rows->bytes(0, 0);
    if (answer == "revoked")
        return problem(401, "revoked"_L1, u"This sign-in has ended. Nothing on the device is lost; sign in again."_s);
    if (answer != "ok")
        return problem(401, "unauthorized"_L1, u"This token is not known or has expired. Sign in again."_s);
    const auto text = [&](int column) {
        return rows->isNull(0, column) ? QJsonValue() : QJsonValue(rows->string(0, column));
    };
    return jsonAnswer({{u"access_token"_s, QString::fromLatin1(access)},
                       {u"refresh_token"_s, QString::fromLatin1(refreshToken)},
                       {u"expires_in"_s, m_config.accessSeconds},
                       {u"user_id"_s, text(1)},
                       {u"trainer_id"_s, text(2)},
                       {u"device_id"_s, text(3)}});
}

HttpResponse Auth::logout(Connection& db, const Caller& caller) const
{
    const auto done = db.run("SELECT endpoint.sign_out($1::uuid)", {idText(caller.chain)});
    return done ? HttpResponse{.status = 204} : databaseProblem(done.error());
}

HttpResponse Auth::devices(Connection& db, const Caller& caller) const
{
    const auto instant = [](const char* column) -> QByteArray {
        return QByteArray("to_char(") + column + " AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')";
    };
    const auto rows = db.run("SELECT id, name, platform, " + instant("created_at") + ", " + instant("last_seen_at") +
                                 ", " + instant("revoked_at") + " FROM endpoint.devices_of($1::uuid)",
                             {idText(caller.user)});
    if (!rows)
        return databaseProblem(rows.error());
    QJsonArray devices;
    for (int r = 0; r < rows->size(); ++r) {
        devices.append(QJsonObject{
            {u"id"_s, rows->string(r, 0)},
            {u"name"_s, rows->string(r, 1)},
            {u"platform"_s, rows->string(r, 2)},
            {u"created_at"_s, rows->string(r, 3)},
            {u"last_seen_at"_s, rows->string(r, 4)},
            {u"revoked_at"_s, rows->isNull(r, 5) ? QJsonValue() : QJsonValue(rows->string(r, 5))},
            {u"current"_s, rows->bytes(r, 0) == idText(caller.device)},
        });
    }
    return jsonAnswer({{u"devices"_s, devices}});
}

HttpResponse Auth::revokeDevice(Connection& db, const Caller& caller, const QByteArray& id) const
{
    const auto device = models::Uuid::fromString(QString::fromLatin1(id));
    if (!device)
        return problem(404, "not_found"_L1, u"There is no such device."_s);
    const auto rows =
        db.run("SELECT endpoint.revoke_device($1::uuid, $2::uuid)", {idText(caller.user), idText(*device)});
    if (!rows)
        return databaseProblem(rows.error());
    if (!rows->boolean(0, 0))
        return problem(404, "not_found"_L1, u"There is no such device."_s);
    return HttpResponse{.status = 204};
}

DbResult<std::optional<Caller>> Auth::authorize(Connection& db, const QByteArray& authorization) const
{
    if (!authorization.startsWith("Bearer ") || authorization.size() > 200)
        return std::optional<Caller>();
    DB_ASSIGN(
        const Rows rows,
        db.run(
            "SELECT user_id, trainer_id, device_id, chain_id, currency, time_zone FROM endpoint.authorize($1::bytea)",
            {tokenHash(authorization.mid(7).trimmed())}));
    if (rows.isEmpty())
        return std::optional<Caller>();
    const auto id = [&](int column) {
        return models::Uuid::fromString(rows.string(0, column)).value_or(models::Uuid{});
    };
    return std::optional(Caller{id(0), id(1), id(2), id(3), rows.string(0, 4), rows.string(0, 5)});
}

} // namespace server
