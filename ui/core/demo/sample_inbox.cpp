// The sample's notices and waiting list.
#include "ui/core/demo/practice.h"

using namespace Qt::StringLiterals;

namespace ui::demo
{

void SamplePractice::makeInbox()
{
    const auto notice = [&](const QString& type, const QString& title, const QString& text,
                            const std::optional<models::Uuid>& related, models::UtcTime time, bool read) {
        add(models::Notification{.id = newId(time),
                                 .userId = m_practice.trainer.id,
                                 .type = type,
                                 .title = title,
                                 .message = text,
                                 .isRead = read,
                                 .relatedId = related,
                                 .createdAt = time});
    };
    const DemoClient& first = m_clients.front();
    if (m_nextSession)
        notice(u"booking"_s, u"New booking"_s, u"A session was booked on the web."_s, m_nextSession->id,
               m_now.plusHours(-2), false);
    notice(u"review"_s, u"Review received"_s, u"5 of 5"_s, first.user.id, m_now.plusHours(-20), false);
    notice(u"certificate"_s, u"First aid ends in 29 days"_s, u"Renew it before it lapses."_s, std::nullopt,
           m_now.plusHours(-26), false);
    for (int i = 0; i < 8; ++i)
        notice(u"payment"_s, u"Payout on its way"_s, u"The platform sent a payout."_s, std::nullopt,
               m_now.plusDays(-7 * (i + 1)), true);
}

void SamplePractice::makeWaitlist()
{
    if (!m_fullSession)
        return;
    int position = 0;
    for (size_t i = 0; i < m_clients.size() && position < 2; i += 5) {
        if (m_clients[i].left || m_clients[i].user.id == m_fullSession->clientId)
            continue;
        add(models::WaitlistEntry{.id = newId(m_now),
                                  .trainerId = m_practice.profile.id,
                                  .clientId = m_clients[i].user.id,
                                  .serviceId = m_fullSession->serviceId,
                                  .startTime = m_fullSession->startTime,
                                  .position = ++position,
                                  .createdAt = m_now.plusDays(-1),
                                  .updatedAt = m_now.plusDays(-1)});
    }
}

} // namespace ui::demo
