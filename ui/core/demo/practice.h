// The rows of the sample practice while it is made.
#pragma once

#include "models/entities/all.h"
#include "models/policy.h"
#include "models/zone.h"
#include "ui/core/commands.h"
#include "ui/core/demo/demo.h"
#include "ui/core/demo/random.h"

#include <map>
#include <set>

namespace ui::demo
{

enum class PaysBy { Pack, Card, Cash };

/// A client of the sample with what drives the making of bookings.
struct DemoClient {
    models::User user;
    QDate joined;
    std::optional<QDate> left; ///< stopped coming
    PaysBy paysBy = PaysBy::Pack;
    bool inGroups = false;
    int completed = 0;
    int points = 0;
    models::UtcTime lastCompleted;
};

/// A pack in use and how much of it is spoken for.
struct DemoPack {
    models::ClientPackage pack;
    int sessions = 0;
    int spent = 0;
    int held = 0;
};

/// Makes the rows in the order of time. Every row goes into `changes`; balances are kept right as it goes.
class SamplePractice
{
public:
    SamplePractice(const Options& options, const Practice& practice, models::UtcTime now, models::IdSource& ids);

    /// The whole sample.
    models::ChangeSet make();

private:
    // sample_catalogue.cpp: what the practice offers
    void makeProfile();
    void makeServices();
    void makeBadges();
    // sample_people.cpp: who comes
    void makeClients();
    void makeReferrals();
    // sample_sessions.cpp: the calendar
    void makeRegulars();
    void makeGroups();
    void makeSession(DemoClient& client, const models::TrainerService& service, models::UtcTime start,
                     const std::optional<models::Uuid>& bookingId = {});
    bool takeSlot(QDate day, int minute, int duration);
    // sample_money.cpp: packs, payments, what follows from a session
    void payFor(DemoClient& client, models::Booking& booking, const models::TrainerService& service);
    DemoPack* packFor(DemoClient& client, const models::TrainerService& service, const models::Booking& booking);
    models::Payment makePayment(const DemoClient& client, models::Minor amount, models::UtcTime at,
                                const std::optional<models::Uuid>& bookingId);
    void addPoints(DemoClient& client, QStringView type, int points, const models::Uuid& related, models::UtcTime at);
    void follow(DemoClient& client, const models::Booking& booking);
    void finishPacks();
    // sample_inbox.cpp: notices, waiting list
    void makeInbox();
    void makeWaitlist();

    models::UtcTime at(QDate day, int minute) const { return m_zone.toUtc(day, QTime(minute / 60, minute % 60)); }
    models::Uuid newId(models::UtcTime time) { return m_ids.next(time); }
    template <class E>
    void add(const E& entity)
    {
        models::addInsert(m_changes, entity);
    }

    Options m_options;
    Practice m_practice;
    models::Zone m_zone;
    models::UtcTime m_now;
    QDate m_today;
    QDate m_firstDay;
    models::IdSource& m_ids;
    Random m_random;
    models::ChangeSet m_changes;

    std::vector<DemoClient> m_clients;
    std::vector<models::TrainerService>
        m_services; ///< Strength, Mobility, Boxing, Group HIIT, Intro call, and a retired one
    std::vector<models::TrainerPackage> m_offers;
    std::map<models::Uuid, std::vector<DemoPack>> m_packs; ///< by client
    std::vector<models::Badge> m_badges;
    std::map<QDate, std::vector<std::pair<int, int>>> m_taken; ///< minutes of a day in use
    std::optional<models::Booking> m_fullSession;
    std::optional<models::Booking> m_nextSession;
    int m_reviews = 0;
};

} // namespace ui::demo
