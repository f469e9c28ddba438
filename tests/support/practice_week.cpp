// The practice's people, services and sessions.
#include "tests/support/practice_week.h"

#include "models/availability.h"
#include "models/rules/new_client.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::BookingStatus;

namespace tests
{

namespace
{

struct ServiceSeed {
    QStringView name;
    int minutes;
    int price;
    int seats;
};
constexpr ServiceSeed kServiceSeeds[] = {{u"Strength", 60, 4500, 0},   {u"Mobility", 45, 4000, 0},
                                         {u"Group HIIT", 45, 1500, 8}, {u"Online coaching", 30, 3000, 0},
                                         {u"Boxing", 60, 5000, 0},     {u"Intro call", 20, 0, 0}};

constexpr QStringView kNameSeeds[] = {
    u"Lukas|Weber",      u"Aoife|Brennan",   u"Kwame|Mensah",     u"Hannah|Goldberg",   u"Elif|Yıldız",
    u"Tomáš|Novák",      u"Yuki|Tanaka",     u"Fatima|Al-Sayed",  u"Mateo|Herrera",     u"Ingrid|Solberg",
    u"Chidi|Okonkwo",    u"Priya|Raghavan",  u"Dimitris|Pappas",  u"Giulia|Ferrari",    u"Wei|Chen",
    u"Zoë|van Dijk",     u"Minh Anh|Nguyễn", u"Oksana|Kovalenko", u"Rasa|Petrauskaitė", u"Søren|Kjær",
    u"Ana Sofía|Duarte", u"Leila|Haddad",    u"Mia|Thompson",     u"Noor|Rahimi"};

enum class Pay { Paid, Unpaid };

struct SessionSeed {
    int day;
    QStringView time;
    QStringView service;
    QStringView client; ///< or the number of people
    BookingStatus status = BookingStatus::Confirmed;
    Pay pay = Pay::Paid;
};
constexpr auto kDone = BookingStatus::Completed;
constexpr SessionSeed kSessionSeeds[] = {
    {0, u"07:00", u"Strength", u"Lukas Weber", kDone},
    {0, u"08:15", u"Mobility", u"Aoife Brennan", kDone},
    {0, u"09:30", u"Boxing", u"Kwame Mensah", kDone},
    {0, u"11:00", u"Mobility", u"Hannah Goldberg", kDone},
    {0, u"14:00", u"Strength", u"Elif Yıldız", kDone, Pay::Unpaid},
    {0, u"15:15", u"Strength", u"Tomáš Novák", kDone},
    {0, u"16:30", u"Online coaching", u"Yuki Tanaka", kDone},
    {0, u"17:30", u"Group HIIT", u"7", kDone},
    {1, u"07:00", u"Strength", u"Fatima Al-Sayed", kDone},
    {1, u"08:15", u"Strength", u"Mateo Herrera", BookingStatus::NoShow},
    {1, u"09:30", u"Mobility", u"Ingrid Solberg", kDone},
    {1, u"10:30", u"Boxing", u"Chidi Okonkwo", kDone},
    {1, u"15:00", u"Strength", u"Priya Raghavan", kDone},
    {1, u"16:15", u"Mobility", u"Dimitris Pappas", kDone},
    {1, u"17:15", u"Strength", u"Giulia Ferrari", kDone},
    {2, u"07:00", u"Strength", u"Aoife Brennan", kDone},
    {2, u"08:15", u"Mobility", u"Wei Chen", kDone},
    {2, u"09:00", u"Strength", u"Zoë van Dijk", kDone},
    {2, u"10:15", u"Boxing", u"Minh Anh Nguyễn"},
    {2, u"12:00", u"Online coaching", u"Yuki Tanaka"},
    {2, u"15:00", u"Strength", u"Oksana Kovalenko", BookingStatus::Confirmed, Pay::Unpaid},
    {2, u"16:15", u"Strength", u"Rasa Petrauskaitė", BookingStatus::Pending},
    {2, u"17:30", u"Group HIIT", u"6"},
    {3, u"07:00", u"Strength", u"Lukas Weber"},
    {3, u"08:15", u"Boxing", u"Kwame Mensah"},
    {3, u"09:30", u"Mobility", u"Hannah Goldberg"},
    {3, u"10:30", u"Strength", u"Søren Kjær"},
    {3, u"14:00", u"Intro call", u"Ana Sofía Duarte"},
    {3, u"15:30", u"Strength", u"Elif Yıldız"},
    {3, u"16:45", u"Strength", u"Tomáš Novák"},
    {3, u"18:00", u"Online coaching", u"Leila Haddad"},
    {4, u"07:00", u"Strength", u"Fatima Al-Sayed"},
    {4, u"08:15", u"Strength", u"Mateo Herrera"},
    {4, u"09:30", u"Mobility", u"Ingrid Solberg"},
    {4, u"10:30", u"Boxing", u"Chidi Okonkwo"},
    {4, u"12:00", u"Group HIIT", u"4"},
    {4, u"13:00", u"Online coaching", u"Giulia Ferrari", BookingStatus::Pending},
    {5, u"08:30", u"Group HIIT", u"8"},
    {5, u"09:30", u"Strength", u"Priya Raghavan"},
    {5, u"10:45", u"Boxing", u"Minh Anh Nguyễn"},
};

constexpr QLatin1String
    kHours(R"({"weekly":{"mon":[["07:00","12:00"],["14:00","20:00"]],"tue":[["07:00","12:00"],["14:00","20:00"]],)"
           R"("wed":[["07:00","13:00"],["15:00","20:00"]],"thu":[["07:00","12:00"],["14:00","20:00"]],)"
           R"("fri":[["07:00","14:00"]],"sat":[["08:00","12:00"]]},"exceptions":[{"date":"2025-06-15","ranges":[]}]})");

const QDate kFirstDay(2025, 6, 9);

void commitOrFail(TempDesk& desk, models::ChangeSet changes)
{
    const auto done = desk.store().commit(changes);
    ASSERT_TRUE(done) << done.error().message.toStdString();
}

} // namespace

PracticeWeek::PracticeWeek(TempDesk& desk) : m_desk(desk), m_zone(models::Zone::fromId(u"Europe/Berlin"_s).value())
{
    m_desk.now = at("2025-06-01T08:00Z");
    seed();
    m_desk.now = at("2025-06-11T08:36Z");
}

void PracticeWeek::seed()
{
    models::ChangeSet changes{u"Seed"_s, {}};
    const models::UtcTime now = m_desk.now;
    auto profile = m_desk.reader().first<models::TrainerProfile>(u""_s).value().value();
    trainerId = profile.id;
    auto opened = profile;
    opened.availabilityHours = models::Availability::fromJson(models::Json{kHours}).value().toJson();
    models::addUpdate(changes, profile, opened, now);
    for (const ServiceSeed& seed : kServiceSeeds) {
        models::TrainerService service{.id = m_desk.ids.next(now),
                                       .trainerId = trainerId,
                                       .name = seed.name.toString(),
                                       .duration = seed.minutes,
                                       .price = {seed.price},
                                       .isGroup = seed.seats > 0,
                                       .createdAt = now,
                                       .updatedAt = now};
        if (seed.seats)
            service.maxParticipants = seed.seats;
        services[service.name] = service.id;
        models::addInsert(changes, service);
    }
    for (QStringView seed : kNameSeeds) {
        const QString name = seed.toString();
        models::ClientRecord client = models::newClient(m_desk.ids.next(now), trainerId, {2025, 6, 1}, now);
        client.user.firstName = name.section(u'|', 0, 0);
        client.user.lastName = name.section(u'|', 1);
        clients[client.user.firstName + u' ' + client.user.lastName] = client.user.id;
        models::addInsert(changes, client.user);
        models::addInsert(changes, client.profile);
        models::addInsert(changes, client.settings);
        models::addInsert(changes, client.roster);
    }
    commitOrFail(m_desk, std::move(changes));
    storage::Store::Batch together(m_desk.store());
    for (const SessionSeed& seed : kSessionSeeds) {
        const QString who = seed.client.toString();
        bool isNumber = false;
        const int people = who.toInt(&isNumber);
        for (int i = 0; i < (isNumber ? people : 1); ++i) {
            const QString client = isNumber ? kNameSeeds[(i * 3 + seed.day) % 24].toString().replace(u'|', u' ') : who;
            book(seed.day, seed.time.toString(), seed.service.toString(), client, seed.status, seed.pay == Pay::Paid);
        }
    }
    ASSERT_TRUE(together.finish());
}

models::Uuid PracticeWeek::book(int weekday, const QString& time, const QString& service, const QString& client,
                                BookingStatus status, bool paid)
{
    const auto offer = m_desk.reader().get<models::TrainerService>(services.at(service)).value();
    const models::UtcTime now = m_desk.now;
    models::Booking booking{.id = m_desk.ids.next(now),
                            .clientId = clients.at(client),
                            .trainerId = trainerId,
                            .serviceId = offer.id,
                            .startTime = m_zone.toUtc(kFirstDay.addDays(weekday), QTime::fromString(time, u"HH:mm"_s)),
                            .status = status,
                            .createdAt = now,
                            .updatedAt = now};
    booking.endTime = booking.startTime.plusMinutes(offer.duration);
    if (service == u"Online coaching")
        booking.zoomMeetingUrl = u"https://example.org/meet/1"_s;
    models::ChangeSet changes{u"Seed"_s, {}};
    models::addInsert(changes, booking);
    if (paid && offer.price.units > 0 && status != BookingStatus::NoShow)
        models::addInsert(changes, models::Payment{.id = m_desk.ids.next(now),
                                                   .bookingId = booking.id,
                                                   .clientId = booking.clientId,
                                                   .trainerId = trainerId,
                                                   .amount = offer.price,
                                                   .currency = u"EUR"_s,
                                                   .status = models::PaymentStatus::Succeeded,
                                                   .createdAt = now,
                                                   .updatedAt = now});
    commitOrFail(m_desk, std::move(changes));
    m_made.push_back({weekday, time, client, booking.id});
    return booking.id;
}

models::Uuid PracticeWeek::bookingAt(int weekday, const QString& time, const QString& client) const
{
    for (const Made& made : m_made)
        if (made.weekday == weekday && made.time == time && (client.isEmpty() || made.client == client))
            return made.id;
    return {};
}

} // namespace tests
