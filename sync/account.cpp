// The conversation of a sign-in.
#include "sync/account.h"

#include "storage/desk_files.h"
#include "sync/http_transport.h"
#include "sync/wire.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSysInfo>

using namespace Qt::StringLiterals;
using models::ErrorCode;
using models::fail;
using models::Result;
using models::Status;

namespace syncing
{

namespace
{

Answered ask(HttpTransport& transport, Request request)
{
    request.id = 1;
    request.timeoutMs = request.quietMs = 30'000;
    Answered answer;
    QEventLoop loop;
    transport.send(request, [&](const Answered& got) {
        answer = got;
        loop.quit();
    });
    loop.exec();
    return answer;
}

Result<QJsonObject> objectOf(const Answered& answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (answer.isUntrusted)
        return fail(
            ErrorCode::Offline,
            u"The endpoint's certificate is not its own, or not valid today. Nothing was sent; check the address "
            "and this computer's date."_s);
    if (answer.status == 0)
        return fail(ErrorCode::Offline,
                    u"The endpoint cannot be reached. Nothing was changed; check its address and the "
                    "network."_s);
    if (!document.isObject() || !answer.contentType.contains("json"))
        return fail(ErrorCode::Offline,
                    u"What answered is not a TrainerDesk endpoint (status %1). Nothing was changed; check "
                    "the address, and whether this network wants a sign-in."_s.arg(answer.status));
    const QJsonObject object = document.object();
    if (answer.status >= 200 && answer.status < 300)
        return object;
    if (answer.status == 401 || answer.status == 403)
        return fail(ErrorCode::SignedOut,
                    u"The endpoint does not accept this mail address and password. Nothing was changed."_s);
    if (answer.status == 429)
        return fail(ErrorCode::Offline,
                    u"There were too many attempts to sign in. Nothing was changed; wait a quarter of an "
                    "hour."_s);
    return fail(answer.status >= 500 ? ErrorCode::Offline : ErrorCode::Invalid,
                u"The endpoint refused the sign-in (%1: %2). Nothing was changed."_s.arg(answer.status)
                    .arg(object.value("detail"_L1).toString()));
}

struct OpenDesk {
    std::unique_ptr<storage::Database> database;
    models::IdSource ids;
    std::unique_ptr<storage::Store> store;
    std::unique_ptr<storage::SyncDesk> desk;
};

Result<std::unique_ptr<OpenDesk>> open(const QString& folder, storage::Database::Open mode, const models::Clock& clock)
{
    auto opened = std::make_unique<OpenDesk>();
    TD_ASSIGN(opened->database, storage::openDesk(folder, mode));
    opened->store = std::make_unique<storage::Store>(*opened->database, clock, opened->ids);
    opened->desk = std::make_unique<storage::SyncDesk>(*opened->store);
    return opened;
}

} // namespace

Status signIn(const QString& folder, const SignIn& wanted, models::Clock clock)
{
    TD_ASSIGN(const QUrl url, endpointUrl(wanted.endpoint));
    const bool present = QFileInfo::exists(storage::databaseFile(folder));
    std::unique_ptr<OpenDesk> opened;
    models::IdSource ids;
    QString device = ids.next(clock()).toString();
    if (present) {
        TD_ASSIGN(opened, open(folder, storage::Database::Open::Existing, clock));
        TD_ASSIGN(const storage::DeviceIdentity identity, opened->desk->device());
        device = identity.databaseId;
        TD_ASSIGN(const storage::Account account, opened->desk->account());
        if (!account.email.isEmpty() && account.email.compare(wanted.email, Qt::CaseInsensitive) != 0)
            return fail(ErrorCode::InvalidState,
                        u"This desk belongs to another account (%1). Nothing was changed; choose "
                        "another folder."_s.arg(account.email));
    }
    HttpTransport transport(url);
    const QJsonObject body{{u"email"_s, wanted.email},
                           {u"password"_s, wanted.password},
                           {u"device"_s, QJsonObject{{u"id"_s, device},
                                                     {u"name"_s, QSysInfo::machineHostName()},
                                                     {u"platform"_s, QSysInfo::productType()}}}};
    Request request;
    request.method = "POST";
    request.path = u"/v1/auth/login"_s;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    TD_ASSIGN(const QJsonObject answer, objectOf(ask(transport, request)));
    TD_ASSIGN(const Tokens tokens, readTokens(answer));

    // The token first: where it cannot be kept there is no desk, and no token is lost that was kept before.
    Credentials credentials(folder, device);
    TD_TRY(credentials.replace(tokens.refresh, wanted.tokenFile));
    if (!present) {
        TD_ASSIGN(opened, open(folder, storage::Database::Open::CreateIfNone, clock));
        storage::Database::Statement name = opened->database->statement(u"UPDATE device SET database_id = ?"_s);
        name.bind(0, device);
        TD_TRY(name.run());
    }
    return opened->desk->adopt({url.toString(QUrl::FullyEncoded), wanted.email, tokens.userId, tokens.trainerId, true});
}

Status signOut(const QString& folder, models::Clock clock)
{
    TD_ASSIGN(auto opened, open(folder, storage::Database::Open::Existing, clock));
    TD_ASSIGN(const storage::Account account, opened->desk->account());
    TD_ASSIGN(const storage::DeviceIdentity identity, opened->desk->device());
    const Credentials credentials(folder, identity.databaseId);
    TD_ASSIGN(const QString tokens, credentials.load());
    const QString token = tokens.section(u'\n', 0, 0);
    if (!token.isEmpty() && !account.endpoint.isEmpty()) {
        // The endpoint is told if it can be; the token is forgotten here in any case.
        TD_ASSIGN(const QUrl url, endpointUrl(account.endpoint));
        HttpTransport transport(url);
        Request refresh;
        refresh.method = "POST";
        refresh.path = u"/v1/auth/refresh"_s;
        refresh.body = QJsonDocument(QJsonObject{{u"refresh_token"_s, token}}).toJson(QJsonDocument::Compact);
        const Result<QJsonObject> answer = objectOf(ask(transport, refresh));
        const Result<Tokens> fresh = answer ? readTokens(*answer) : fail(answer.error());
        if (fresh) {
            Request logout;
            logout.method = "POST";
            logout.path = u"/v1/auth/logout"_s;
            logout.bearer = fresh->access;
            (void)ask(transport, logout);
        }
    }
    TD_TRY(credentials.forget());
    return opened->desk->setSignedIn(false);
}

} // namespace syncing
