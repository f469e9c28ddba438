// One sweep over all active bookings in order of time.
#include "storage/check_bookings.h"

#include <QSqlQuery>
#include <set>

using namespace Qt::StringLiterals;
using models::Status;

namespace storage
{

namespace
{

struct ActiveBooking {
    QString id, trainer, client, service, start, end;
    bool group = false;
    int seats = 0;

    bool sameSession(const ActiveBooking& other) const
    {
        return group && service == other.service && start == other.start && end == other.end;
    }
};

/// Bookings of one group session, as the sweep meets them (they are neighbours in time, not always in the list).
struct Session {
    ActiveBooking first;
    int count = 0;
    std::set<QString> clients;
};

class Sweep
{
public:
    Sweep(std::vector<Fault>& faults, bool allowClash) : m_faults(faults), m_allowClash(allowClash) {}

    void add(const ActiveBooking& booking)
    {
        if (booking.trainer != m_trainer) {
            m_open.clear();
            m_trainer = booking.trainer;
        }
        std::erase_if(m_open, [&](const ActiveBooking& open) { return open.end <= booking.start; });
        for (const ActiveBooking& open : m_open) {
            if (!m_allowClash && !open.sameSession(booking))
                m_faults.push_back({u"overlap"_s, u"bookings"_s, booking.id, u"overlaps booking %1"_s.arg(open.id)});
        }
        m_open.push_back(booking);
        if (booking.group)
            seat(booking);
    }

private:
    void seat(const ActiveBooking& booking)
    {
        std::erase_if(m_sessions, [&](const Session& s) { return s.first.start < booking.start; });
        for (Session& session : m_sessions) {
            if (session.first.sameSession(booking) && session.first.trainer == booking.trainer) {
                if (!session.clients.insert(booking.client).second)
                    m_faults.push_back(
                        {u"seats"_s, u"bookings"_s, booking.id, u"the same client twice in one group session"_s});
                if (++session.count == booking.seats + 1)
                    m_faults.push_back({u"seats"_s, u"bookings"_s, booking.id,
                                        u"more people than the %1 seats of the group session"_s.arg(booking.seats)});
                return;
            }
        }
        m_sessions.push_back({booking, 1, {booking.client}});
        if (booking.seats < 1)
            m_faults.push_back({u"seats"_s, u"bookings"_s, booking.id, u"the group service has no seats"_s});
    }

    std::vector<Fault>& m_faults;
    bool m_allowClash;
    QString m_trainer;
    std::vector<ActiveBooking> m_open;
    std::vector<Session> m_sessions;
};

} // namespace

Status checkBookings(const Reader& reader, std::vector<Fault>& faults)
{
    TD_TRY(reader.each(u"SELECT id FROM bookings WHERE end_time <= start_time"_s, {},
                       [&](const QSqlQuery& query) -> Status {
                           faults.push_back({u"times"_s, u"bookings"_s, query.value(0).toString(),
                                             u"the session ends before it starts"_s});
                           return {};
                       }));
    TD_ASSIGN(const qint64 allowClash,
              reader.number(u"SELECT coalesce(max(json_extract(policy, '$.allow_clash')), 0) FROM trainer_settings"_s));
    Sweep sweep(faults, allowClash != 0);
    return reader.each(
        u"SELECT b.id, b.trainer_id, b.client_id, b.service_id, b.start_time, b.end_time, s.is_group, "
        u"coalesce(s.max_participants, 0) "
        "FROM bookings b JOIN trainer_services s ON s.id = b.service_id "
        "WHERE b.status IN ('pending', 'confirmed', 'completed') AND b.end_time > b.start_time ORDER BY b.trainer_id, b.start_time"_s,
        {}, [&](const QSqlQuery& query) -> Status {
            sweep.add({query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                       query.value(3).toString(), query.value(4).toString(), query.value(5).toString(),
                       query.value(6).toBool(), query.value(7).toInt()});
            return {};
        });
}

} // namespace storage
