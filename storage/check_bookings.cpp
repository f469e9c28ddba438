// One sweep over all active bookings in order of time.
#include "storage/check_bookings.h"

#include <QSqlQuery>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using models::Status;

namespace storage
{

namespace
{

struct ActiveBooking {
    QString id, trainer, client, service, start, end, created;
    bool group = false;
    int seats = 0;          ///< 0: no limit
    QString serviceChanged; ///< sessions before this followed terms that are not known any more

    bool isJudged() const { return start >= serviceChanged; }
    bool sameSession(const ActiveBooking& other) const
    {
        return (group || !isJudged()) && service == other.service && start == other.start && end == other.end;
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
    /// Overlaps of bookings made up to `allowedUntil` are no fault: the policy allowed them.
    Sweep(std::vector<Fault>& faults, QString allowedUntil) : m_faults(faults), m_allowedUntil(std::move(allowedUntil))
    {
    }

    void add(const ActiveBooking& booking)
    {
        if (booking.trainer != m_trainer) {
            m_open.clear();
            m_trainer = booking.trainer;
        }
        std::erase_if(m_open, [&](const ActiveBooking& open) { return open.end <= booking.start; });
        for (const ActiveBooking& open : m_open) {
            if (std::max(open.created, booking.created) > m_allowedUntil && !open.sameSession(booking))
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
                if (++session.count == booking.seats + 1 && booking.seats > 0 && booking.isJudged())
                    m_faults.push_back({u"seats"_s, u"bookings"_s, booking.id,
                                        u"more people than the %1 seats of the group session"_s.arg(booking.seats)});
                return;
            }
        }
        m_sessions.push_back({booking, 1, {booking.client}});
    }

    std::vector<Fault>& m_faults;
    QString m_allowedUntil;
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
    // Stored instants sort as text; '~' stands after all of them.
    QString allowedUntil;
    TD_TRY(reader.each(u"SELECT max(CASE WHEN json_extract(policy, '$.allow_clash') THEN '~' ELSE "
                       "coalesce(json_extract(policy, '$.clash_allowed_until'), '') END) FROM trainer_settings"_s,
                       {}, [&](const QSqlQuery& query) -> Status {
                           allowedUntil = query.value(0).toString();
                           return {};
                       }));
    Sweep sweep(faults, allowedUntil);
    return reader.each(
        u"SELECT b.id, b.trainer_id, b.client_id, b.service_id, b.start_time, b.end_time, b.created_at, s.is_group, "
        u"coalesce(s.max_participants, 0), s.updated_at "
        "FROM bookings b JOIN trainer_services s ON s.id = b.service_id "
        "WHERE b.status IN ('pending', 'confirmed', 'completed') AND b.end_time > b.start_time ORDER BY b.trainer_id, b.start_time"_s,
        {}, [&](const QSqlQuery& query) -> Status {
            const auto text = [&](int column) { return query.value(column).toString(); };
            sweep.add({text(0), text(1), text(2), text(3), text(4), text(5), text(6), query.value(7).toBool(),
                       query.value(8).toInt(), text(9)});
            return {};
        });
}

} // namespace storage
