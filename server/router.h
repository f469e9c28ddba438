// Router: which request does what, on which threads, and for whom.
#pragma once

#include "server/auth.h"
#include "server/http.h"
#include "server/lanes.h"
#include "server/metrics.h"
#include "server/pull.h"
#include "server/wait_hub.h"
#include "server/workers.h"

#include <QJsonObject>
#include <functional>

namespace server
{

/// What the router needs of its surroundings: the serving thread and the figures of the listener.
struct Surroundings {
    std::function<void(std::function<void()>)> post; ///< runs a call on the serving thread
    std::function<std::map<QByteArray, qint64>()> figures;
};

class Router
{
public:
    Router(const Config& config, Surroundings surroundings);
    ~Router();
    Q_DISABLE_COPY_MOVE(Router)

    /// Answers a request; on the serving thread, at once or later.
    void handle(HttpRequest request, const Respond& respond);
    /// Looks whether the tenants that wait have news from elsewhere; on the serving thread, every poll_ms.
    void poll();
    /// Answers all who wait; on the serving thread.
    void close();
    /// Housekeeping of the database; rarely.
    void keepHouse();

private:
    struct Exchange;
    using Act = HttpResponse (Router::*)(Connection&, Exchange&);
    struct Route;

    static const Route* routeOf(const HttpRequest& request, HttpResponse& refusal);
    void work(Connection* db, const std::shared_ptr<Exchange>& exchange);
    void answer(Exchange& exchange, HttpResponse response);
    HttpResponse databaseAnswer(const DbError& error);
    static std::optional<HttpResponse> readBody(Exchange& exchange);
    static std::optional<HttpResponse> checkSchema(const Exchange& exchange);

    HttpResponse ready(Connection& db, Exchange& exchange);
    HttpResponse registerAccount(Connection& db, Exchange& exchange);
    HttpResponse login(Connection& db, Exchange& exchange);
    HttpResponse refresh(Connection& db, Exchange& exchange);
    HttpResponse logout(Connection& db, Exchange& exchange);
    HttpResponse devices(Connection& db, Exchange& exchange);
    HttpResponse revokeDevice(Connection& db, Exchange& exchange);
    HttpResponse push(Connection& db, Exchange& exchange);
    HttpResponse pull(Connection& db, Exchange& exchange);
    HttpResponse snapshot(Connection& db, Exchange& exchange);
    HttpResponse digest(Connection& db, Exchange& exchange);
    HttpResponse wait(Connection& db, Exchange& exchange);
    bool fetchFor(const std::shared_ptr<Exchange>& exchange);

    const Config& m_config;
    Surroundings m_surroundings;
    Auth m_auth;
    Metrics m_metrics;
    Lanes m_lanes;
    WaitHub m_hub;
    bool m_polling = false;
    // Last, so that their jobs end before what they use.
    Workers m_workers;
    Workers m_signIn;
};

} // namespace server
