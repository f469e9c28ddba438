// Lanes: which tenant a token belongs to, remembered so that requests can be queued fairly before the token is checked.
#pragma once

#include "models/uuid.h"

#include <QByteArray>
#include <QHash>
#include <mutex>

namespace server
{

/// Only a guess about queueing: whether a token is valid is asked of the database each time. Any thread.
class Lanes
{
public:
    /// The lane of a request: its tenant's when the token was seen before, else one of the token's own.
    QByteArray of(const QByteArray& authorization) const
    {
        const std::lock_guard lock(m_mutex);
        const size_t key = qHash(authorization);
        const auto known = m_known.constFind(key);
        return known != m_known.constEnd() ? known->toString().toLatin1() : QByteArray::number(qulonglong(key), 16);
    }

    void learn(const QByteArray& authorization, const models::Uuid& tenant)
    {
        const std::lock_guard lock(m_mutex);
        if (m_known.size() >= kMost)
            m_known.clear(); // tokens live for minutes: what is still in use is soon back
        m_known.insert(qHash(authorization), tenant);
    }

private:
    static constexpr qsizetype kMost = 20'000;
    mutable std::mutex m_mutex;
    QHash<size_t, models::Uuid> m_known;
};

} // namespace server
