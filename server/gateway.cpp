// Putting together.
#include "server/gateway.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace server
{

Gateway::Gateway(Config config) : m_config(std::move(config))
{
    ListenerOptions options;
    options.address = m_config.address;
    options.port = m_config.port;
    options.certificateFile = m_config.certificateFile;
    options.keyFile = m_config.keyFile;
    options.trustedProxies = m_config.trustedProxies;
    options.connections = m_config.connections;
    options.connectionsPerAddress = m_config.connectionsPerAddress;
    options.drainTime = std::chrono::seconds(m_config.drainSeconds);
    m_listener = std::make_unique<HttpListener>(options, [this](HttpRequest request, const Respond& respond) {
        m_router->handle(std::move(request), respond);
    });
}

Gateway::~Gateway() = default;

models::Status Gateway::open()
{
    if (sodium_init() < 0)
        return models::fail(models::ErrorCode::Internal, u"The cryptographic library cannot be used."_s);
    TD_TRY(m_listener->open());
    m_router = std::make_unique<Router>(
        m_config, Surroundings{[this](std::function<void()> call) { m_listener->post(std::move(call)); },
                               [this] {
                                   const ListenerFigures figures = m_listener->figures();
                                   return std::map<QByteArray, qint64>{
                                       {"trainerdesk_connections_open", figures.open},
                                       {"trainerdesk_connections_accepted_total", figures.accepted},
                                       {"trainerdesk_connections_refused_total", figures.refused},
                                       {"trainerdesk_requests_malformed_total", figures.malformed}};
                               }});
    m_listener->onStopping([this] { m_router->close(); });
    m_listener->every(std::chrono::milliseconds(m_config.pollMs), [this] { m_router->poll(); });
    m_listener->every(std::chrono::hours(1), [this] { m_router->keepHouse(); });
    return {};
}

void Gateway::run(bool handleSignals)
{
    m_listener->run(handleSignals);
    // Jobs still at work end here; their answers have nobody to go to any more.
    m_router.reset();
}

} // namespace server
