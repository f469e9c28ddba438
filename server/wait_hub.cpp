// Waiting and waking.
#include "server/wait_hub.h"

namespace server
{

void WaitHub::wait(const models::Uuid& trainer, const Cursor& cursor, Clock::time_point until, Woken woken)
{
    if (m_closed) {
        woken(std::nullopt);
        return;
    }
    Tenant& tenant = m_tenants[trainer];
    if (tenant.head.seq > cursor.seq) {
        woken(tenant.head);
        return;
    }
    tenant.waiters.push_back({cursor.seq, until, std::move(woken)});
    ++m_size;
}

void WaitHub::moved(const models::Uuid& trainer, const Cursor& head)
{
    const auto found = m_tenants.find(trainer);
    if (found == m_tenants.end())
        return;
    Tenant& tenant = found->second;
    if (head.seq > tenant.head.seq)
        tenant.head = head;
    std::vector<Woken> awake;
    std::erase_if(tenant.waiters, [&](Waiter& waiter) {
        if (waiter.seq >= head.seq)
            return false;
        awake.push_back(std::move(waiter.woken));
        return true;
    });
    m_size -= int(awake.size());
    if (tenant.waiters.empty())
        m_tenants.erase(found);
    for (const Woken& woken : awake)
        woken(head);
}

void WaitHub::expire(Clock::time_point now)
{
    std::vector<Woken> over;
    for (auto tenant = m_tenants.begin(); tenant != m_tenants.end();) {
        std::erase_if(tenant->second.waiters, [&](Waiter& waiter) {
            if (waiter.until > now)
                return false;
            over.push_back(std::move(waiter.woken));
            return true;
        });
        tenant = tenant->second.waiters.empty() ? m_tenants.erase(tenant) : std::next(tenant);
    }
    m_size -= int(over.size());
    for (const Woken& woken : over)
        woken(std::nullopt);
}

void WaitHub::close()
{
    m_closed = true;
    expire(Clock::time_point::max());
}

std::vector<models::Uuid> WaitHub::tenants() const
{
    std::vector<models::Uuid> ids;
    ids.reserve(m_tenants.size());
    for (const auto& [id, tenant] : m_tenants)
        ids.push_back(id);
    return ids;
}

} // namespace server
