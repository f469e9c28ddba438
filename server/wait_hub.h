// WaitHub: the devices that wait for news, by tenant. Lives on the serving thread; costs no thread and no connection.
#pragma once

#include "models/uuid.h"
#include "server/cursor.h"

#include <chrono>
#include <functional>
#include <map>
#include <vector>

namespace server
{

class WaitHub
{
public:
    using Clock = std::chrono::steady_clock;
    /// Called once: with the new head, or with no value when the time is over. Not called for a device that has gone.
    using Woken = std::function<void(std::optional<Cursor>)>;
    using IsGone = std::function<bool()>;

    /// Waits for a head beyond `cursor`; answers at once when one is known already.
    void wait(const models::Uuid& trainer, const Cursor& cursor, Clock::time_point until, Woken woken,
              IsGone isGone = {});
    /// A tenant's head has moved.
    void moved(const models::Uuid& trainer, const Cursor& head);
    /// Ends the waits whose time is over, and forgets the devices that have gone.
    void expire(Clock::time_point now);
    /// Ends all waits, also later ones: the gateway stops.
    void close();

    std::vector<models::Uuid> tenants() const;
    int size() const { return m_size; }

private:
    struct Waiter {
        qint64 seq = 0;
        Clock::time_point until;
        Woken woken;
        IsGone isGone;
    };
    struct Tenant {
        std::vector<Waiter> waiters;
        Cursor head;
    };
    std::map<models::Uuid, Tenant> m_tenants;
    int m_size = 0;
    bool m_closed = false;
};

} // namespace server
