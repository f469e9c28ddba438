// Routes, bodies, errors, logs.
#include "server/router.h"

#include "server/gzip.h"
#include "server/migrate.h"
#include "server/problem.h"
#include "server/push.h"

#include <QJsonDocument>
#include <chrono>

using namespace Qt::StringLiterals;

namespace server
{

namespace
{
constexpr qsizetype kMostBody = 4 * 1024 * 1024;
constexpr qsizetype kWorthPacking = 1024;
constexpr int kOldestSchema = 1, kNewestSchema = TRAINERDESK_DESK_SCHEMA;
} // namespace

struct Router::Route {
    enum Needs { Nothing, Token, Device };
    const char* method;
    const char* path; ///< ends in '/' where an id follows
    const char* name; ///< in metrics and log: no id in it
    Needs needs;
    bool hasBody;
    bool hashes; ///< works on the sign-in threads
    bool isSync; ///< a GET of it carries schema=N
    Act act;
};

struct Router::Exchange {
    HttpRequest request;
    Respond respond;
    const Route* route = nullptr;
    std::chrono::steady_clock::time_point began = std::chrono::steady_clock::now();
    Query query;
    QJsonObject body;
    Caller caller;
    bool isLater = false; ///< the act answers by itself, later
    bool isWoken = false; ///< it waited, and there are rows for it
};

const Router::Route* Router::routeOf(const HttpRequest& request, HttpResponse& refusal)
{
    static constexpr Route kRoutes[] = {
        {"GET", "/readyz", "readyz", Route::Nothing, false, false, false, &Router::ready},
        {"POST", "/v1/auth/register", "register", Route::Nothing, true, true, false, &Router::registerAccount},
        {"POST", "/v1/auth/login", "login", Route::Nothing, true, true, false, &Router::login},
        {"POST", "/v1/auth/refresh", "refresh", Route::Nothing, true, false, false, &Router::refresh},
        {"POST", "/v1/auth/logout", "logout", Route::Token, false, false, false, &Router::logout},
        {"GET", "/v1/devices", "devices", Route::Token, false, false, false, &Router::devices},
        {"DELETE", "/v1/devices/", "device", Route::Token, false, false, false, &Router::revokeDevice},
        {"POST", "/v1/sync/push", "push", Route::Device, true, false, false, &Router::push},
        {"GET", "/v1/sync/pull", "pull", Route::Device, false, false, true, &Router::pull},
        {"GET", "/v1/sync/wait", "wait", Route::Device, false, false, true, &Router::wait},
        {"GET", "/v1/sync/snapshot", "snapshot", Route::Device, false, false, true, &Router::snapshot},
        {"GET", "/v1/sync/digest", "digest", Route::Device, false, false, true, &Router::digest},
    };
    // Answered without a database; here for their methods.
    static constexpr const char* kPlain[] = {"/healthz", "/metrics"};
    QByteArray allowed;
    for (const Route& route : kRoutes) {
        const QByteArrayView path(route.path);
        const bool matches = path.endsWith('/') ? request.path.startsWith(path) && request.path.size() > path.size()
                                                : request.path == path;
        if (!matches)
            continue;
        if (request.method == route.method ||
            (request.method == "HEAD" && route.needs == Route::Nothing && !route.hasBody))
            return &route;
        allowed = route.method;
    }
    for (const char* plain : kPlain) {
        if (request.path == plain)
            allowed = "GET";
    }
    if (allowed.isEmpty()) {
        refusal = problem(404, "not_found"_L1, u"There is nothing at this address."_s);
        return nullptr;
    }
    refusal = problem(405, "method"_L1, u"This address takes %1 only."_s.arg(QString::fromLatin1(allowed)));
    refusal.allow = allowed;
    return nullptr;
}

Router::Router(const Config& config, Surroundings surroundings)
    : m_config(config), m_surroundings(std::move(surroundings)), m_auth(config),
      m_workers(config.database, config.databaseConnections), m_signIn(config.database, config.signInThreads)
{
}

Router::~Router() = default;

void Router::handle(HttpRequest request, const Respond& respond)
{
    const bool isReading = request.method == "GET" || request.method == "HEAD";
    if (isReading && request.path == "/healthz") {
        respond(HttpResponse{.contentType = "text/plain", .body = "ok\n"});
        return;
    }
    if (isReading && request.path == "/metrics") {
        std::map<QByteArray, qint64> figures = m_surroundings.figures();
        figures["trainerdesk_waiting_devices"] = m_hub.size();
        figures["trainerdesk_queued_requests"] = m_workers.waiting() + m_signIn.waiting();
        respond(HttpResponse{.contentType = "text/plain; version=0.0.4", .body = m_metrics.text(figures)});
        return;
    }
    const auto exchange = std::make_shared<Exchange>();
    HttpResponse refusal;
    exchange->route = routeOf(request, refusal);
    exchange->request = std::move(request);
    exchange->respond = respond;
    if (!exchange->route) {
        answer(*exchange, std::move(refusal));
        return;
    }
    for (const QByteArray& part : exchange->request.query.split('&')) {
        const qsizetype equals = part.indexOf('=');
        if (!part.isEmpty())
            exchange->query.insert(QByteArray::fromPercentEncoding(equals < 0 ? part : part.left(equals)),
                                   equals < 0 ? QByteArray() : QByteArray::fromPercentEncoding(part.mid(equals + 1)));
    }
    Workers& workers = exchange->route->hashes ? m_signIn : m_workers;
    const QByteArray lane = exchange->route->needs == Route::Nothing ? exchange->request.address
                                                                     : m_lanes.of(exchange->request.authorization);
    if (!workers.post(lane, [this, exchange](Connection* db) { work(db, exchange); }))
        answer(*exchange, busy(u"Too much is waiting here. Nothing was changed."_s));
}

void Router::work(Connection* db, const std::shared_ptr<Exchange>& exchange)
{
    Exchange& e = *exchange;
    if (!db) {
        m_metrics.databaseFailed();
        answer(e, busy(u"The database cannot be reached. Nothing was changed."_s));
        return;
    }
    if (e.route->needs != Route::Nothing) {
        const auto caller = m_auth.authorize(*db, e.request.authorization);
        if (!caller) {
            answer(e, databaseAnswer(caller.error()));
            return;
        }
        if (!*caller) {
            answer(e,
                   problem(401, "unauthorized"_L1, u"The access token is missing, expired or revoked. Refresh it."_s));
            return;
        }
        e.caller = **caller;
        m_lanes.learn(e.request.authorization, e.caller.trainer);
        if (e.route->needs == Route::Device && e.caller.device.isNull()) {
            answer(e, problem(403, "device"_L1, u"This sign-in names no device. Sign in with one to synchronise."_s));
            return;
        }
        if (e.route->needs == Route::Device && e.caller.trainer.isNull()) {
            answer(e, problem(403, "no_trainer"_L1, u"This account has no trainer's desk."_s));
            return;
        }
    }
    if (const auto refused = readBody(e)) {
        answer(e, *refused);
        return;
    }
    if (const auto refused = checkSchema(e)) {
        answer(e, *refused);
        return;
    }
    HttpResponse response = (this->*e.route->act)(*db, e);
    if (!e.isLater)
        answer(e, std::move(response));
}

std::optional<HttpResponse> Router::readBody(Exchange& e)
{
    if (!e.route->hasBody)
        return std::nullopt;
    const QByteArray type = e.request.contentType.split(';').first().trimmed().toLower();
    if (type != "application/json")
        return problem(415, "media_type"_L1, u"Content-Type: application/json is wanted."_s);
    const QByteArray encoding = e.request.contentEncoding.trimmed().toLower();
    QByteArray plain = e.request.body;
    if (encoding == "gzip") {
        switch (inflateGzip(e.request.body, kMostBody, plain)) {
        case Inflate::TooLarge:
            return problem(413, "too_large"_L1, u"The body is larger than 4 MiB when inflated. Send less at once."_s);
        case Inflate::Malformed:
            return problem(400, "invalid"_L1, u"The body is not gzip as it says."_s);
        case Inflate::Done:
            break;
        }
    } else if (!encoding.isEmpty() && encoding != "identity") {
        return problem(415, "media_type"_L1, u"Content-Encoding: gzip or none is understood."_s);
    }
    if (plain.size() > kMostBody)
        return problem(413, "too_large"_L1, u"The body is larger than 4 MiB. Send less at once."_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(plain, &error);
    if (!document.isObject())
        return problem(
            400, "invalid"_L1,
            error.error == QJsonParseError::NoError
                ? u"The body is not a JSON object."_s
                : u"The body is not JSON: %1 at byte %2."_s.arg(error.errorString(), QString::number(error.offset)));
    e.body = document.object();
    e.request.body.clear();
    return std::nullopt;
}

std::optional<HttpResponse> Router::checkSchema(const Exchange& e)
{
    if (!e.route->isSync || !e.query.contains("schema"))
        return std::nullopt;
    bool isNumber = false;
    const int schema = e.query.value("schema").toInt(&isNumber);
    if (!isNumber)
        return problem(400, "schema"_L1, u"schema is a number."_s);
    if (schema < kOldestSchema || schema > kNewestSchema)
        return problem(
            426, "schema"_L1,
            u"This endpoint speaks the schema versions %1 to %2. Changes can still be sent; nothing is lost."_s.arg(
                QString::number(kOldestSchema), QString::number(kNewestSchema)),
            {{u"min"_s, kOldestSchema}, {u"max"_s, kNewestSchema}});
    return std::nullopt;
}

void Router::answer(Exchange& e, HttpResponse response)
{
    if (response.body.size() >= kWorthPacking && e.request.acceptEncoding.contains("gzip")) {
        response.body = deflateGzip(response.body);
        response.contentEncoding = "gzip";
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - e.began).count();
    const QByteArray route = e.route ? e.route->name : "none";
    const QByteArray method = e.route ? e.route->method : "other";
    m_metrics.answered(route, method, response.status, seconds);
    if (response.status != 204 || route != "wait")
        writeLog(response.status >= 500 ? "error" : "info", "request",
                 {{u"route"_s, QString::fromLatin1(route)},
                  {u"status"_s, response.status},
                  {u"ms"_s, qRound(seconds * 10000) / 10.0},
                  {u"bytes"_s, response.body.size()}});
    e.respond(std::move(response));
}

HttpResponse Router::databaseAnswer(const DbError& error)
{
    m_metrics.databaseFailed();
    QJsonObject fields{{u"state"_s, QString::fromLatin1(error.state)},
                       {u"constraint"_s, QString::fromLatin1(error.constraint)}};
    // The words of a fault of ours hold names of columns, those of others may hold values.
    if (error.state.startsWith("42") || error.state.startsWith("XX"))
        fields.insert("words"_L1, error.message);
    writeLog("error", "database", fields);
    if (error.isOfAnotherVersion())
        return busy(u"The database is not of this gateway's version; its operator upgrades it. Nothing was changed."_s);
    if (error.isUnavailable() || error.isTransient())
        return busy(u"The database cannot be reached just now. Send it again; nothing is done twice."_s);
    return problem(500, "internal"_L1, u"A fault of the endpoint; its log has more. Nothing was changed."_s);
}

HttpResponse Router::ready(Connection& db, Exchange&)
{
    const auto version = databaseVersion(db);
    if (!version)
        return databaseAnswer(version.error());
    if (*version != newestVersion())
        return busy(u"The database is of version %1, this gateway wants %2. Run migrate."_s.arg(
            QString::number(*version), QString::number(newestVersion())));
    return HttpResponse{.contentType = "text/plain", .body = "ready\n"};
}

HttpResponse Router::registerAccount(Connection& db, Exchange& e)
{
    return m_auth.registerAccount(db, e.body, e.request.address);
}

HttpResponse Router::login(Connection& db, Exchange& e)
{
    return m_auth.login(db, e.body, e.request.address);
}

HttpResponse Router::refresh(Connection& db, Exchange& e)
{
    return m_auth.refresh(db, e.body);
}

HttpResponse Router::logout(Connection& db, Exchange& e)
{
    return m_auth.logout(db, e.caller);
}

HttpResponse Router::devices(Connection& db, Exchange& e)
{
    return m_auth.devices(db, e.caller);
}

HttpResponse Router::revokeDevice(Connection& db, Exchange& e)
{
    return m_auth.revokeDevice(db, e.caller, e.request.path.mid(int(qstrlen(e.route->path))));
}

HttpResponse Router::push(Connection& db, Exchange& e)
{
    PushFigures figures;
    figures.moved = [this, trainer = e.caller.trainer](const Cursor& head) {
        m_surroundings.post([this, trainer, head] { m_hub.moved(trainer, head); });
    };
    auto answered = answerPush(db, e.caller, e.body, figures);
    for (const auto& [verdict, count] : figures.verdicts)
        m_metrics.judged(verdict, count);
    m_metrics.rowsSent(figures.rows);
    return answered ? std::move(*answered) : databaseAnswer(answered.error());
}

HttpResponse Router::pull(Connection& db, Exchange& e)
{
    qint64 rows = 0;
    auto answered = answerPull(db, e.caller, e.query, rows);
    m_metrics.rowsSent(rows);
    return answered ? std::move(*answered) : databaseAnswer(answered.error());
}

HttpResponse Router::snapshot(Connection& db, Exchange& e)
{
    qint64 rows = 0;
    auto answered = answerSnapshot(db, e.caller, e.query, rows);
    m_metrics.rowsSent(rows);
    return answered ? std::move(*answered) : databaseAnswer(answered.error());
}

HttpResponse Router::digest(Connection& db, Exchange& e)
{
    auto answered = answerDigest(db, e.caller, e.query);
    return answered ? std::move(*answered) : databaseAnswer(answered.error());
}

HttpResponse Router::wait(Connection& db, Exchange& e)
{
    if (e.isWoken)
        return pull(db, e);
    const bool wantsRows = e.query.value("rows") == "1";
    Transaction reading(db, e.caller.beginReading());
    if (!reading.begun())
        return databaseAnswer(reading.begun().error());
    const auto head = headOf(db, e.caller);
    if (!head)
        return databaseAnswer(head.error());
    Cursor cursor;
    const auto refused = checkCursor(db, e.caller, e.query, *head, cursor);
    if (!refused)
        return databaseAnswer(refused.error());
    if (*refused)
        return **refused;
    if (head->seq > cursor.seq && wantsRows) {
        const DbStatus ended = reading.commit();
        return ended ? pull(db, e) : databaseAnswer(ended.error());
    }
    if (head->seq > cursor.seq)
        return jsonAnswer({{u"head"_s, QString::fromLatin1(head->text())}});
    bool isNumber = false;
    const int asked = e.query.value("s").toInt(&isNumber);
    const auto until = WaitHub::Clock::now() + std::chrono::seconds(isNumber ? std::clamp(asked, 1, 55) : 50);
    // From here the device costs a place in the hub, neither this thread nor this connection.
    e.isLater = true;
    const auto later = std::make_shared<Exchange>(std::move(e));
    m_surroundings.post([this, later, cursor, until, wantsRows] {
        m_hub.wait(
            later->caller.trainer, cursor, until,
            [this, later, wantsRows](const std::optional<Cursor>& news) {
                if (news && wantsRows && fetchFor(later))
                    return;
                answer(*later, news ? jsonAnswer({{u"head"_s, QString::fromLatin1(news->text())}})
                                    : HttpResponse{.status = 204});
            },
            later->request.isGone);
    });
    e.isLater = true;
    return {};
}

/// Takes a woken device through the whole course again: it may have been signed out while it waited.
bool Router::fetchFor(const std::shared_ptr<Exchange>& exchange)
{
    exchange->isWoken = true;
    exchange->isLater = false;
    return m_workers.post(m_lanes.of(exchange->request.authorization),
                          [this, exchange](Connection* db) { work(db, exchange); });
}

void Router::poll()
{
    m_hub.expire(WaitHub::Clock::now());
    const std::vector<models::Uuid> tenants = m_hub.tenants();
    if (tenants.empty() || m_polling)
        return;
    ArrayText ids;
    for (const models::Uuid& tenant : tenants)
        ids.add(tenant.toString().toLatin1());
    m_polling = m_workers.post("poll", [this, list = ids.take()](Connection* db) {
        std::vector<std::pair<models::Uuid, Cursor>> heads;
        if (db) {
            const auto rows =
                db->run("SELECT trainer_id, seq, chain, (SELECT value FROM endpoint.meta WHERE key = 'epoch') "
                        "FROM endpoint.heads($1::uuid[])",
                        {list});
            for (int r = 0; rows && r < rows->size(); ++r)
                heads.emplace_back(models::Uuid::fromString(rows->string(r, 0)).value_or(models::Uuid{}),
                                   Cursor{rows->bytes(r, 3), rows->number(r, 1), rows->bytes(r, 2)});
        }
        m_surroundings.post([this, heads = std::move(heads)] {
            m_polling = false;
            for (const auto& [tenant, head] : heads)
                m_hub.moved(tenant, head);
        });
    });
}

void Router::close()
{
    m_hub.close();
}

void Router::keepHouse()
{
    m_workers.post("house", [](Connection* db) {
        if (!db)
            return;
        if (const auto done = db->run("SELECT endpoint.housekeeping()"); !done)
            writeLog("error", "housekeeping", {{u"state"_s, QString::fromLatin1(done.error().state)}});
    });
}

} // namespace server
