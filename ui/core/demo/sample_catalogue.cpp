// The sample's profile, certificates, services, packs and badges.
#include "models/availability.h"
#include "ui/core/demo/practice.h"

using namespace Qt::StringLiterals;
using models::Minor;

namespace ui::demo
{

namespace
{

struct ServiceLine {
    QStringView name;
    int minutes;
    int price; ///< whole units
    int seats; ///< 0: individual
    bool active;
    QStringView description;
};

constexpr ServiceLine kServices[] = {
    {u"Strength", 60, 60, 0, true, u"Barbell and kettlebell work, one to one."},
    {u"Mobility", 45, 45, 0, true, u"Joints, posture, and what the desk job left behind."},
    {u"Boxing", 60, 65, 0, true, u"Pads, footwork, conditioning."},
    {u"Group HIIT", 45, 15, 8, true, u"Intervals for up to eight people."},
    {u"Intro call", 30, 0, 0, true, u"A first talk, online."},
    {u"Outdoor bootcamp", 60, 12, 12, false, u"Summers in the park until the permit ran out."},
};

struct OfferLine {
    QStringView name;
    size_t service;
    int sessions;
    int price;
    int days;
    bool active;
};

constexpr OfferLine kOffers[] = {
    {u"Strength 10", 0, 10, 540, 120, true}, {u"Strength 20", 0, 20, 1020, 240, true},
    {u"Mobility 10", 1, 10, 400, 120, true}, {u"Boxing 5", 2, 5, 300, 60, true},
    {u"HIIT 10", 3, 10, 130, 120, true},     {u"Strength 5 (2019)", 0, 5, 250, 60, false},
};

} // namespace

void SamplePractice::makeProfile()
{
    models::TrainerProfile profile = m_practice.profile;
    profile.bio = u"Strength and mobility coach. Small studio, honest programmes, no shouting."_s;
    profile.specializations = models::Json{u"[\"Strength\",\"Mobility\",\"Boxing\"]"_s};
    profile.yearsExperience = 11;
    profile.location = u"Berlin, Kreuzberg"_s;
    profile.hourlyRate = Minor{6000};
    models::Availability hours;
    const std::vector<models::MinuteRange> day{{7 * 60, 12 * 60}, {14 * 60, 20 * 60}};
    hours.weekly = std::array<std::vector<models::MinuteRange>, 7>{day, day, day, day, day, {{{8 * 60, 13 * 60}}}, {}};
    const QDate off = m_today.addDays(24);
    for (int i = 0; i < 5; ++i)
        hours.exceptions[off.addDays(i)] =
            models::DayException{.date = off.addDays(i), .ranges = {{}}, .note = u"Holiday"_s};
    profile.availabilityHours = hours.toJson();
    models::addUpdate(m_changes, m_practice.profile, profile, m_now);

    const auto certificate = [&](const QString& name, const QString& issuer, int issuedDaysAgo, int endsInDays) {
        add(models::Certification{.id = newId(m_now),
                                  .trainerId = profile.id,
                                  .name = name,
                                  .issuingOrganization = issuer,
                                  .issueDate = m_today.addDays(-issuedDaysAgo),
                                  .expiryDate = m_today.addDays(endsInDays),
                                  .isVerified = false,
                                  .createdAt = m_now,
                                  .updatedAt = m_now});
    };
    certificate(u"First aid"_s, u"Red Cross"_s, 700, 29);
    certificate(u"Personal trainer, level 4"_s, u"Register of Exercise Professionals"_s, 2900, 420);
    certificate(u"Professional liability insurance"_s, u"Nordstern"_s, 200, 165);
}

void SamplePractice::makeServices()
{
    const models::UtcTime made = at(m_firstDay.addDays(-10), 9 * 60);
    for (const ServiceLine& line : kServices) {
        m_services.push_back({.id = newId(made),
                              .trainerId = m_practice.profile.id,
                              .name = line.name.toString(),
                              .description = line.description.toString(),
                              .duration = line.minutes,
                              .price = Minor{line.price * 100},
                              .isGroup = line.seats > 0,
                              .maxParticipants = line.seats > 0 ? std::optional(line.seats) : std::nullopt,
                              .isActive = line.active,
                              .createdAt = made,
                              .updatedAt = made});
        add(m_services.back());
    }
    for (const OfferLine& line : kOffers) {
        m_offers.push_back({.id = newId(made),
                            .trainerId = m_practice.profile.id,
                            .name = line.name.toString(),
                            .serviceId = m_services[line.service].id,
                            .sessionCount = line.sessions,
                            .price = Minor{line.price * 100},
                            .validityDays = line.days,
                            .isActive = line.active,
                            .createdAt = made,
                            .updatedAt = made});
        add(m_offers.back());
    }
}

void SamplePractice::makeBadges()
{
    const models::UtcTime made = at(m_firstDay.addDays(-10), 9 * 60);
    const auto badge = [&](const QString& name, const QString& description, const QString& criteria) {
        m_badges.push_back(
            {.id = newId(made), .name = name, .description = description, .criteria = criteria, .createdAt = made});
        add(m_badges.back());
        // A desk can only make its own; what has no such row is the platform's, and the endpoint would refuse it.
        add(models::TrainerBadge{.id = newId(made),
                                 .badgeId = m_badges.back().id,
                                 .trainerId = m_practice.profile.id,
                                 .createdAt = made,
                                 .updatedAt = made});
    };
    badge(u"First session"_s, u"The hardest one is done."_s, u"count(completed) >= 1"_s);
    badge(u"Quarter century"_s, u"Twenty-five sessions."_s, u"count(completed) >= 25"_s);
    badge(u"Centurion"_s, u"A hundred sessions."_s, u"count(completed) >= 100"_s);
    badge(u"Ambassador"_s, u"Brought three people."_s, u"referrals(completed) >= 3"_s);
    badge(u"Comeback of the year"_s, u"Given by hand, once a year."_s, u"manual"_s);
}

} // namespace ui::demo
