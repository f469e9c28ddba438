// Gateway: listener and router put together; what `trainerdesk-server` serves and the tests start in-process.
#pragma once

#include "server/config.h"
#include "server/http_listener.h"
#include "server/router.h"

#include <memory>

namespace server
{

class Gateway
{
public:
    explicit Gateway(Config config);
    ~Gateway();
    Q_DISABLE_COPY_MOVE(Gateway)

    models::Status open();
    QString boundAddress() const { return m_listener->boundAddress(); }
    quint16 port() const { return m_listener->port(); }
    /// Serves until stop() or, with `handleSignals`, TERM.
    void run(bool handleSignals);
    void stop() { m_listener->stop(); }

private:
    Config m_config;
    std::unique_ptr<HttpListener> m_listener;
    std::unique_ptr<Router> m_router;
};

} // namespace server
