// The rows of the comps' practice while they are made.
#pragma once

#include "models/entities/all.h"
#include "models/zone.h"
#include "storage/store.h"
#include "ui/core/commands.h"

#include <map>
#include <set>

namespace tests
{

/// A pack being filled with sessions.
struct CompsPack {
    models::ClientPackage row;
    int sessions = 0;
    int used = 0;
    int held = 0;
    int granted = 0;
    int target = 0; ///< uses up to now
    models::Uuid serviceId;
    /// What is left once all uses up to now are counted.
    int left() const { return sessions + granted - target; }
};

/// Makes the rows in one ChangeSet. Steps in the order of fill().
class CompsRows
{
public:
    CompsRows(const ui::Practice& practice, models::IdSource& ids, models::UtcTime now);

    /// Everything that the endpoint knows already.
    models::Result<models::ChangeSet> fill();
    /// What was done on this computer since: four acts.
    std::vector<models::ChangeSet> waiting();

private:
    // comps_people.cpp
    void makeProfile();
    void makeOffers();
    void makePeople();
    void makeInbox();
    void makeLoyalty();
    void makeReviews();
    // comps_calendar.cpp
    void makeWeeks();
    void makeAutumnDay();
    models::Uuid book(QDate day, QTime time, const QString& service, const models::Uuid& client,
                      models::BookingStatus status, models::Pass pass = models::Pass::First);
    QTime freeTime(QDate day);
    // comps_money.cpp
    void makeNamedPacks();
    void finishNamedPacks();
    models::Status makeMonths();
    void makeHistory(CompsPack& pack, const models::Uuid& client, QDate lastDay, int count);
    CompsPack& sell(const QString& offer, const models::Uuid& client, QDate bought, std::optional<QDate> ends,
                    models::PaymentStatus status = models::PaymentStatus::Succeeded, qint64 refunded = 0);
    void use(CompsPack& pack, const models::Uuid& booking, models::RedemptionState state, models::UtcTime when);
    models::Uuid pay(const models::Uuid& client, qint64 cents, models::UtcTime when,
                     std::optional<models::Uuid> booking, const QString& method = QStringLiteral("card"),
                     models::PaymentStatus status = models::PaymentStatus::Succeeded, qint64 refunded = 0);
    void paySessions(QDate month, int count, qint64 cents, int cashSmall);

    models::UtcTime at(QDate day, QTime time) const { return m_zone.toUtc(day, time); }
    models::UtcTime at(QDate day, int hour, int minute) const { return at(day, QTime(hour, minute)); }
    models::Uuid newId(models::UtcTime time) { return m_ids.next(time); }
    const models::Uuid& client(const QString& name) const { return m_clients.at(name); }
    /// One of the clients without a part in the comps, in turn.
    const models::Uuid& nextOther();
    template <class E>
    void add(const E& entity)
    {
        models::addInsert(m_changes, entity);
    }

    const ui::Practice& m_practice;
    models::IdSource& m_ids;
    models::UtcTime m_now;
    models::Zone m_zone;
    models::ChangeSet m_changes;

    std::map<QString, models::TrainerService> m_services; ///< by name
    std::map<QString, models::TrainerPackage> m_offers;   ///< by service and count: "Strength 10"
    std::map<QString, models::Uuid> m_clients;            ///< by whole name
    std::vector<models::Uuid> m_others;                   ///< active clients without a part in the comps
    size_t m_nextOther = 0;
    std::map<QString, CompsPack> m_packs; ///< by client, of those named in the comps
    std::vector<CompsPack> m_otherPacks;
    std::map<QDate, std::set<QTime>> m_taken;
    std::vector<std::pair<models::Uuid, models::Uuid>> m_reviewable; ///< completed bookings and their clients
    std::map<QDate, std::pair<int, qint64>> m_sessionMoney; ///< by month: payments that count and their sum, cents
    std::map<QDate, std::pair<int, qint64>> m_packMoney;
    std::map<QString, models::Uuid> m_marks; ///< rows that the inbox speaks of
    models::Booking m_booked;                ///< the last one made
    models::Booking m_moved;                 ///< Søren's session, moved on this computer
};

} // namespace tests
