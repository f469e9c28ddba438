// Waiting and waking.
#include "server/wait_hub.h"

namespace server
{

void WaitHub::wait(const models::Uuid& trainer, const Cursor& cursor, Clock::time_point until, Woken woken,
                   IsGone isGone)
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
    tenant.waiters.push_back({cursor.seq, until, std::move(woken), std::move(isGone)});
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
    m_size -= int(std::erase_if(tenant.waiters, [&](Waiter& waiter) {
        if (waiter.seq >= head.seq)
            return false;
        if (!waiter.isGone || !waiter.isGone())
            awake.push_back(std::move(waiter.woken));
        return true;
    }));
    if (tenant.waiters.empty())
        m_tenants.erase(found);
    for (const Woken& woken : awake)
        woken(head);
}

void WaitHub::expire(Clock::time_point now)
{
    std::vector<Woken> over;
    for (auto tenant = m_tenants.begin(); tenant != m_tenants.end();) {
        m_size -= int(std::erase_if(tenant->second.waiters, [&](Waiter& waiter) {
            const bool isGone = waiter.isGone && waiter.isGone();
            if (!isGone && waiter.until > now)
                return false;
            if (!isGone)
                over.push_back(std::move(waiter.woken));
            return true;
        }));
        tenant = tenant->second.waiters.empty() ? m_tenants.erase(tenant) : std::next(tenant);
    }
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
