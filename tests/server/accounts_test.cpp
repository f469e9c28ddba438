// Accounts, devices, tokens and their rotation, limits.
#include "tests/server/support/endpoint.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace tests;
using namespace Qt::StringLiterals;

namespace
{

QByteArray jsonText(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject registration(const QString& email)
{
    return {{u"email"_s, email},      {u"password"_s, kPassword},           {u"first_name"_s, u"Tessa"_s},
            {u"last_name"_s, u"T"_s}, {u"time_zone"_s, u"Europe/Berlin"_s}, {u"currency"_s, u"EUR"_s}};
}

Answer refreshWith(Wire& wire, const QByteArray& token)
{
    return wire.request("POST", "/v1/auth/refresh", {}, jsonText({{u"refresh_token"_s, QString::fromLatin1(token)}}));
}

QByteArray tokenIn(const Answer& answer, QLatin1String name)
{
    return answer.json().value(name).toString().toLatin1();
}

} // namespace

TEST(Accounts, RegisteringMakesTheFourRowsAndSignsIn)
{
    Endpoint endpoint;
    Wire wire(endpoint.gateway.port());
    QJsonObject body = registration(u"new@example.org"_s);
    const models::Uuid device = models::Uuid::derived({}, u"device");
    body.insert("device"_L1,
                QJsonObject{{u"id"_s, device.toString()}, {u"name"_s, u"desk"_s}, {u"platform"_s, u"test"_s}});
    const Answer made = wire.request("POST", "/v1/auth/register", {}, jsonText(body));
    ASSERT_EQ(made.status, 201) << made.body.constData();
    EXPECT_EQ(
        endpoint.sql.value(
            "SELECT count(*) FROM users u JOIN trainer_profiles p ON p.user_id = u.id JOIN trainer_settings s ON s.trainer_id = "
            "p.id JOIN notification_settings n ON n.user_id = u.id WHERE u.email = 'new@example.org' AND s.currency = 'EUR'"),
        "1");
    EXPECT_TRUE(
        endpoint.sql.value("SELECT password_hash FROM users WHERE email = 'new@example.org'").startsWith("$argon2id$"));
    const Answer pulled = wire.request("GET", "/v1/sync/pull?cursor=", tokenIn(made, "access_token"_L1));
    EXPECT_EQ(pulled.status, 200);
    EXPECT_FALSE(pulled.body.contains("argon2"));
    EXPECT_FALSE(pulled.body.contains("password_hash"));
    const Answer again = wire.request("POST", "/v1/auth/register", {}, jsonText(body));
    EXPECT_EQ(again.status, 409);
    EXPECT_EQ(again.code(), u"duplicate"_s);
}

TEST(Accounts, ARegistrationWithWrongDataIsRefused)
{
    Endpoint endpoint;
    Wire wire(endpoint.gateway.port());
    for (const auto& [key, value] : std::initializer_list<std::pair<QString, QString>>{{u"email"_s, u"nobody"_s},
                                                                                       {u"password"_s, u"short"_s},
                                                                                       {u"time_zone"_s, u"Mars/Base"_s},
                                                                                       {u"currency"_s, u"XXQ"_s},
                                                                                       {u"first_name"_s, u""_s}}) {
        QJsonObject body = registration(u"new@example.org"_s);
        body.insert(key, value);
        const Answer answer = wire.request("POST", "/v1/auth/register", {}, jsonText(body));
        EXPECT_EQ(answer.status, 400) << key.toStdString();
        EXPECT_EQ(answer.code(), u"invalid"_s);
    }
    EXPECT_EQ(endpoint.sql.value("SELECT count(*) FROM users"), "0");
}

TEST(Accounts, AWrongPasswordAndAnUnknownAccountGetTheSameAnswer)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    Wire wire(endpoint.gateway.port());
    const auto login = [&](const QString& email, const QString& password) {
        return wire.request("POST", "/v1/auth/login", {}, jsonText({{u"email"_s, email}, {u"password"_s, password}}));
    };
    const Answer wrong = login(u"t@example.org"_s, u"not this one"_s), unknown = login(u"u@example.org"_s, kPassword);
    EXPECT_EQ(wrong.status, 401);
    EXPECT_EQ(wrong.body, unknown.body);
    EXPECT_EQ(login(u"T@Example.org"_s, kPassword).status, 200) << "addresses are compared without case";
}

TEST(Accounts, ATokenWithoutADeviceMayNotSynchronise)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    Wire wire(endpoint.gateway.port());
    const QByteArray token =
        tokenIn(wire.request("POST", "/v1/auth/login", {},
                             jsonText({{u"email"_s, u"t@example.org"_s}, {u"password"_s, kPassword}})),
                "access_token"_L1);
    EXPECT_EQ(wire.request("GET", "/v1/devices", token).status, 200);
    const Answer refused = wire.request("GET", "/v1/sync/pull?cursor=", token);
    EXPECT_EQ(refused.status, 403);
    EXPECT_EQ(refused.code(), u"device"_s);
}

TEST(Accounts, TenWrongPasswordsCloseTheAccountForAWhile)
{
    Endpoint endpoint([](server::Config& config) { config.wrongPasswords = 3; });
    auto desk = endpoint.trainer(u"t@example.org"_s);
    Wire wire(endpoint.gateway.port());
    const auto login = [&](const QString& password) {
        return wire.request("POST", "/v1/auth/login", {},
                            jsonText({{u"email"_s, u"t@example.org"_s}, {u"password"_s, password}}));
    };
    EXPECT_EQ(login(kPassword).status, 200) << "a right password does not count";
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(login(u"wrong password"_s).status, 401);
    const Answer closed = login(kPassword);
    EXPECT_EQ(closed.status, 429);
    EXPECT_GT(closed.header("retry-after").toInt(), 0);
    EXPECT_EQ(refreshWith(wire, desk->refreshToken).status, 200) << "a device's refresh is never limited";
}

TEST(Accounts, SignInsOfOneAddressAreLimitedAcrossGateways)
{
    Endpoint endpoint([](server::Config& config) { config.signInsPerMinute = 2; });
    TestGateway second(endpoint.database, [](server::Config& config) { config.signInsPerMinute = 2; });
    Wire here(endpoint.gateway.port()), there(second.port());
    const QByteArray body = jsonText({{u"email"_s, u"x@example.org"_s}, {u"password"_s, kPassword}});
    EXPECT_EQ(here.request("POST", "/v1/auth/login", {}, body).status, 401);
    EXPECT_EQ(there.request("POST", "/v1/auth/login", {}, body).status, 401);
    EXPECT_EQ(here.request("POST", "/v1/auth/login", {}, body).status, 429);
    EXPECT_EQ(there.request("POST", "/v1/auth/login", {}, body).status, 429);
}

TEST(Accounts, TheOldRefreshTokenWorksUntilTheNewPairIsUsed)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    Wire wire(endpoint.gateway.port());
    const Answer lost = refreshWith(wire, desk->refreshToken);
    ASSERT_EQ(lost.status, 200);
    const Answer second = refreshWith(wire, desk->refreshToken);
    ASSERT_EQ(second.status, 200) << "the first answer was lost on the way";
    EXPECT_EQ(wire.request("GET", "/v1/devices", tokenIn(second, "access_token"_L1)).status, 200);
    const Answer old = refreshWith(wire, desk->refreshToken);
    EXPECT_EQ(old.status, 401);
    EXPECT_EQ(old.code(), u"revoked"_s);
    EXPECT_EQ(refreshWith(wire, tokenIn(second, "refresh_token"_L1)).status, 401) << "this device's chain has ended";
}

TEST(Accounts, ATokenThatCameBackEndsOnlyItsOwnDevice)
{
    Endpoint endpoint;
    auto first = endpoint.trainer(u"t@example.org"_s);
    auto second = endpoint.desk(u"t@example.org"_s);
    Wire wire(endpoint.gateway.port());
    const Answer fresh = refreshWith(wire, first->refreshToken);
    EXPECT_EQ(refreshWith(wire, tokenIn(fresh, "refresh_token"_L1)).status, 200);
    EXPECT_EQ(refreshWith(wire, first->refreshToken).status, 401);
    EXPECT_EQ(second->get("/v1/devices").status, 200);
    EXPECT_EQ(refreshWith(wire, second->refreshToken).status, 200);
}

TEST(Accounts, ARevokedDeviceIsOutAtOnceAndTheOthersStay)
{
    Endpoint endpoint;
    auto first = endpoint.trainer(u"t@example.org"_s);
    auto second = endpoint.desk(u"t@example.org"_s);
    const QJsonArray devices = first->get("/v1/devices").json().value("devices"_L1).toArray();
    EXPECT_EQ(devices.size(), 2);
    Wire wire(endpoint.gateway.port());
    EXPECT_EQ(wire.request("DELETE", "/v1/devices/" + second->device.toLatin1(), first->accessToken()).status, 204);
    EXPECT_EQ(second->get("/v1/sync/pull?cursor=").status, 401);
    EXPECT_EQ(refreshWith(wire, second->refreshToken).status, 401);
    EXPECT_EQ(first->get("/v1/sync/pull?cursor=").status, 200);
    EXPECT_EQ(wire.request("DELETE", "/v1/devices/nothing", first->accessToken()).status, 404);
}

TEST(Accounts, SigningOutEndsTheTokens)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    EXPECT_EQ(desk->post("/v1/auth/logout", {}).status, 204);
    EXPECT_EQ(desk->get("/v1/devices").status, 401);
    Wire wire(endpoint.gateway.port());
    EXPECT_EQ(refreshWith(wire, desk->refreshToken).status, 401);
}

TEST(Accounts, AnAccessTokenExpires)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    endpoint.sql.run("UPDATE endpoint.token_pair SET access_until = now() - interval '1 second'");
    EXPECT_EQ(desk->get("/v1/devices").status, 401);
    Wire wire(endpoint.gateway.port());
    EXPECT_EQ(refreshWith(wire, desk->refreshToken).status, 200);
}

TEST(Accounts, ADisabledAccountIsOutAndKeepsItsData)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    endpoint.sql.run("SELECT endpoint.set_account('t@example.org', false, NULL)");
    EXPECT_EQ(desk->get("/v1/devices").status, 401);
    EXPECT_EQ(Desk(endpoint.gateway.port(), u"t@example.org"_s).statusOfLogin, 401);
    EXPECT_EQ(endpoint.sql.value("SELECT count(*) FROM users"), "1");
}

TEST(Accounts, TokensAreStoredAsHashesOnly)
{
    Endpoint endpoint;
    auto desk = endpoint.trainer(u"t@example.org"_s);
    EXPECT_EQ(endpoint.sql.value("SELECT count(*) FROM endpoint.token_pair p WHERE p::text LIKE '%" +
                                 desk->accessToken() + "%' OR p::text LIKE '%" + desk->refreshToken + "%'"),
              "0");
}
