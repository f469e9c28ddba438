// The weeks around 11 June 2025, and the Sunday whose clocks go back.
#include "tests/support/comps/comps_rows.h"

using namespace Qt::StringLiterals;
using namespace models;

namespace tests
{

namespace
{

constexpr auto kDone = BookingStatus::Completed;
constexpr auto kSure = BookingStatus::Confirmed;

struct SessionSeed {
    int day; ///< 0: Monday
    QTime time;
    QStringView service;
    QStringView client; ///< or the number of people of a group
    BookingStatus status = kSure;
};
/// The week of 9 June. The weeks before and after repeat it with gaps.
const SessionSeed kWeek[] = {
    {0, {7, 0}, u"Strength", u"Lukas Weber", kDone},
    {0, {8, 15}, u"Mobility", u"Aoife Brennan", kDone},
    {0, {9, 30}, u"Boxing", u"Kwame Mensah", kDone},
    {0, {11, 0}, u"Mobility", u"Hannah Goldberg", kDone},
    {0, {14, 0}, u"Strength", u"Elif Yıldız", kDone},
    {0, {15, 15}, u"Strength", u"Tomáš Novák", kDone},
    {0, {16, 30}, u"Online coaching", u"Yuki Tanaka", kDone},
    {0, {17, 30}, u"Group HIIT", u"7", kDone},
    {1, {7, 0}, u"Strength", u"Fatima Al-Sayed", kDone},
    {1, {8, 15}, u"Strength", u"Mateo Herrera", BookingStatus::NoShow},
    {1, {9, 30}, u"Mobility", u"Ingrid Solberg", kDone},
    {1, {10, 30}, u"Boxing", u"Chidi Okonkwo", kDone},
    {1, {15, 0}, u"Strength", u"Priya Raghavan", kDone},
    {1, {16, 15}, u"Mobility", u"Dimitris Pappas", kDone},
    {1, {17, 15}, u"Strength", u"Giulia Ferrari", kDone},
    {2, {7, 0}, u"Strength", u"Aoife Brennan", kDone},
    {2, {8, 15}, u"Mobility", u"Wei Chen", kDone},
    {2, {9, 0}, u"Strength", u"Zoë van Dijk", kDone},
    {2, {10, 15}, u"Boxing", u"Minh Anh Nguyễn"},
    {2, {12, 0}, u"Online coaching", u"Yuki Tanaka"},
    {2, {15, 0}, u"Strength", u"Oksana Kovalenko"},
    {2, {16, 15}, u"Strength", u"Rasa Petrauskaitė", BookingStatus::Pending},
    {2, {17, 30}, u"Group HIIT", u"6"},
    {3, {7, 0}, u"Strength", u"Lukas Weber"},
    {3, {8, 15}, u"Boxing", u"Kwame Mensah"},
    {3, {9, 30}, u"Mobility", u"Hannah Goldberg"},
    {3, {10, 30}, u"Strength", u"Søren Kjær"},
    {3, {14, 0}, u"Intro call", u"Ana Sofía Duarte"},
    {3, {15, 30}, u"Strength", u"Elif Yıldız"},
    {3, {16, 45}, u"Strength", u"Tomáš Novák"},
    {3, {18, 0}, u"Online coaching", u"Leila Haddad"},
    {4, {7, 0}, u"Strength", u"Fatima Al-Sayed"},
    {4, {8, 15}, u"Strength", u"Mateo Herrera"},
    {4, {9, 30}, u"Mobility", u"Ingrid Solberg"},
    {4, {10, 30}, u"Boxing", u"Chidi Okonkwo"},
    {4, {12, 0}, u"Group HIIT", u"4"},
    {4, {13, 0}, u"Online coaching", u"Giulia Ferrari", BookingStatus::Pending},
    {5, {8, 30}, u"Group HIIT", u"8"},
    {5, {9, 30}, u"Strength", u"Priya Raghavan"},
    {5, {10, 45}, u"Boxing", u"Minh Anh Nguyễn"},
};

/// Sessions of the week, counted from the day's first, that the other weeks leave out.
const std::vector<int> kGaps[] = {{0, 3, 7}, {2}, {}, {}, {3}, {0, 6}};
const QDate kFirstMonday(2025, 5, 26);
const QDate kThisWeek(2025, 6, 9);

} // namespace

Uuid CompsRows::book(QDate day, QTime time, const QString& service, const Uuid& who, BookingStatus status, Pass pass)
{
    const TrainerService& offer = m_services.at(service);
    const UtcTime start = m_zone.toUtc(day, time, pass);
    const UtcTime made = std::min(start.plusDays(-9), m_now.plusDays(-1));
    Booking booking{.id = newId(made),
                    .clientId = who,
                    .trainerId = m_practice.profile.id,
                    .serviceId = offer.id,
                    .startTime = start,
                    .endTime = start.plusMinutes(offer.duration),
                    .status = status,
                    .createdAt = made,
                    .updatedAt = made};
    if (service == u"Online coaching")
        booking.zoomMeetingUrl = u"https://example.org/meet/"_s % booking.id.toString().right(8);
    if (status == BookingStatus::Cancelled)
        booking.cancellationReason = u"client ill"_s;
    add(booking);
    m_booked = booking;
    if (status == kDone)
        m_reviewable.emplace_back(booking.id, who);
    return booking.id;
}

QTime CompsRows::freeTime(QDate day)
{
    static const QTime kTimes[] = {{7, 0},  {8, 0},  {9, 0},  {10, 0}, {11, 0}, {14, 0}, {15, 0}, {16, 0},
                                   {17, 0}, {18, 0}, {19, 0}, {12, 0}, {13, 0}, {6, 0},  {20, 0}, {21, 0}};
    std::set<QTime>& taken = m_taken[day];
    for (const QTime& time : kTimes) {
        if (taken.insert(time).second)
            return time;
    }
    return {22, 0};
}

void CompsRows::makeWeeks()
{
    for (int week = 0; week < int(std::size(kGaps)); ++week) {
        const QDate monday = kFirstMonday.addDays(7 * week);
        std::map<int, int> places;
        for (const SessionSeed& seed : kWeek) {
            const int place = places[seed.day]++;
            const QDate day = monday.addDays(seed.day);
            const QString who = seed.client.toString(), service = seed.service.toString();
            const auto& gaps = kGaps[week];
            const bool isThisWeek = monday == kThisWeek;
            if (std::find(gaps.begin(), gaps.end(), place) != gaps.end() || day == QDate(2025, 6, 19))
                continue;
            // What the comps know of single people: first and last sessions, and who asked for another time.
            if (who == u"Ana Sofía Duarte" && !isThisWeek)
                continue;
            if (who == u"Rasa Petrauskaitė" && !isThisWeek)
                continue;
            if (who == u"Søren Kjær" && monday < kThisWeek)
                continue;
            if (who == u"Zoë van Dijk" && monday > kThisWeek)
                continue;
            if (who == u"Kwame Mensah" && day > QDate(2025, 6, 16))
                continue;
            if (who == u"Mateo Herrera" && day > QDate(2025, 6, 3) && day < kThisWeek)
                continue;
            const BookingStatus status = isThisWeek ? seed.status : monday < kThisWeek ? kDone : kSure;
            const UtcTime start = at(day, seed.time);
            const int people = who.toInt();
            for (int seat = 0; seat < std::max(1, people); ++seat) {
                const bool emma = people > 0 && seed.day == 5 && seat == 0;
                const Uuid person = emma ? client(u"Emma Lindqvist"_s) : people > 0 ? nextOther() : client(who);
                const Uuid booking = book(day, seed.time, service, person, status);
                if (who == u"Søren Kjær" && isThisWeek)
                    m_moved = m_booked;
                if (who == u"Rasa Petrauskaitė")
                    m_marks[u"request"_s] = booking;
                if (status == BookingStatus::NoShow || service == u"Intro call")
                    continue;
                const QString holder = emma ? u"Emma Lindqvist"_s : who;
                const auto pack = m_packs.find(holder);
                const bool packPays = pack != m_packs.end() && pack->second.serviceId == m_services.at(service).id;
                const bool past = status == kDone;
                const bool mayUse = packPays && pack->second.row.purchaseDate <= start &&
                                    (past ? pack->second.used < pack->second.target
                                          : pack->second.held < std::min(2, pack->second.left()));
                if (mayUse) {
                    use(pack->second, booking, past ? RedemptionState::Used : RedemptionState::Held,
                        past ? start : m_now.plusDays(-2));
                    continue;
                }
                const bool unpaid = (who == u"Oksana Kovalenko" && day >= QDate(2025, 6, 4)) ||
                                    (who == u"Elif Yıldız" && day == kThisWeek) ||
                                    (who == u"Yuki Tanaka" && day == QDate(2025, 5, 28)) ||
                                    start > at(QDate(2025, 6, 16), 0, 0);
                if (unpaid) {
                    if (who == u"Yuki Tanaka" && day == QDate(2025, 5, 28))
                        pay(person, 3500, at({2025, 5, 27}, 20, 15), booking, u"transfer"_s, PaymentStatus::Pending);
                    continue;
                }
                // Paid on the evening of the session, or some weeks ahead: the last days of May hold the payments of the comp alone.
                const bool lastOfMay = day >= QDate(2025, 5, 26) && day <= QDate(2025, 5, 31);
                const UtcTime paid = past && !lastOfMay ? start.plusMinutes(90) : at({2025, 5, 24}, 9, 0);
                const bool inCash = who == u"Aoife Brennan" && day == kFirstMonday;
                pay(person, m_services.at(service).price.units, paid, booking, inCash ? u"cash"_s : u"card"_s);
            }
        }
    }
    // Sessions beside the week's pattern.
    const auto single = [&](QDate day, QTime time, const QString& service, const QString& who, BookingStatus status) {
        return book(day, time, service, client(who), status);
    };
    const Uuid priya = single({2025, 5, 30}, {14, 0}, u"Strength"_s, u"Priya Raghavan"_s, kDone);
    pay(client(u"Priya Raghavan"_s), 4500, at({2025, 5, 30}, 9, 5), priya);
    const Uuid mateo = single({2025, 5, 29}, {14, 0}, u"Strength"_s, u"Mateo Herrera"_s, kDone);
    m_marks[u"failed"_s] =
        pay(client(u"Mateo Herrera"_s), 4500, at({2025, 5, 29}, 19, 40), mateo, u"card"_s, PaymentStatus::Failed);
    const Uuid oksana = single({2025, 5, 29}, {15, 0}, u"Strength"_s, u"Oksana Kovalenko"_s, kDone);
    pay(client(u"Oksana Kovalenko"_s), 4500, at({2025, 5, 29}, 8, 20), oksana, u"cash"_s);
    const Uuid rasa = single({2025, 5, 28}, {16, 15}, u"Boxing"_s, u"Rasa Petrauskaitė"_s, kDone);
    pay(client(u"Rasa Petrauskaitė"_s), 5000, at({2025, 5, 28}, 17, 31), rasa, u"card"_s, PaymentStatus::Refunded,
        5000);
    const Uuid kwame = single({2025, 5, 28}, {17, 30}, u"Group HIIT"_s, u"Kwame Mensah"_s, kDone);
    pay(client(u"Kwame Mensah"_s), 1500, at({2025, 5, 28}, 12, 2), kwame);
    const Uuid lukas = single({2025, 5, 27}, {18, 30}, u"Strength"_s, u"Lukas Weber"_s, kDone);
    pay(client(u"Lukas Weber"_s), 4500, at({2025, 5, 27}, 8, 44), lukas);
    use(m_packs.at(u"Søren Kjær"_s), single({2025, 6, 2}, {12, 0}, u"Strength"_s, u"Søren Kjær"_s, kDone),
        RedemptionState::Used, at({2025, 6, 2}, 12, 0));
    const auto held = [&](QDate day, QTime time, const QString& service, const QString& who) {
        use(m_packs.at(who), single(day, time, service, who, kSure), RedemptionState::Held, m_now.plusDays(-2));
    };
    held({2025, 6, 17}, {18, 0}, u"Strength"_s, u"Marta Zielińska"_s);
    held({2025, 6, 18}, {9, 0}, u"Mobility"_s, u"Mai Hoàng"_s);
    use(m_packs.at(u"Marta Zielińska"_s), single({2025, 6, 3}, {18, 30}, u"Strength"_s, u"Marta Zielińska"_s, kDone),
        RedemptionState::Used, at({2025, 6, 3}, 18, 30));
    use(m_packs.at(u"Mai Hoàng"_s), single({2025, 6, 4}, {12, 0}, u"Mobility"_s, u"Mai Hoàng"_s, kDone),
        RedemptionState::Used, at({2025, 6, 4}, 12, 0));
    // Two sessions of others that nobody paid: the oldest debt is 31 days old.
    book({2025, 5, 11}, {10, 0}, u"Boxing"_s, nextOther(), kDone);
    book({2025, 5, 15}, {20, 0}, u"Boxing"_s, nextOther(), kDone);
}

void CompsRows::makeAutumnDay()
{
    const QDate day(2025, 10, 26);
    const auto paid = [&](const QString& who, const Uuid& booking, int cents) {
        pay(client(who), cents, at({2025, 3, 10}, 18, 0), booking);
    };
    paid(u"Mia Thompson"_s, book(day, {2, 15}, u"Online coaching"_s, client(u"Mia Thompson"_s), kSure), 3500);
    paid(u"Yuki Tanaka"_s, book(day, {2, 30}, u"Online coaching"_s, client(u"Yuki Tanaka"_s), kSure, Pass::Second),
         3500);
    const UtcTime booked = m_now.plusDays(-2);
    use(m_packs.at(u"Hannah Goldberg"_s), book(day, {7, 0}, u"Mobility"_s, client(u"Hannah Goldberg"_s), kSure),
        RedemptionState::Held, booked);
    for (const char16_t* who : {u"Giulia Ferrari", u"Mateo Herrera", u"Søren Kjær"}) {
        const QString name = QString::fromUtf16(who);
        use(m_packs.at(name), book(day, {8, 0}, u"Group HIIT"_s, client(name), kSure), RedemptionState::Held, booked);
    }
    for (const char16_t* who : {u"Kwame Mensah", u"Priya Raghavan"}) {
        const QString name = QString::fromUtf16(who);
        paid(name, book(day, {8, 0}, u"Group HIIT"_s, client(name), kSure), 1500);
    }
    book(day, {8, 0}, u"Group HIIT"_s, client(u"Leila Haddad"_s), kSure);
    paid(u"Rasa Petrauskaitė"_s,
         book(day, {8, 15}, u"Strength"_s, client(u"Rasa Petrauskaitė"_s), BookingStatus::Pending), 4500);
    book(day, {8, 30}, u"Mobility"_s, client(u"Ingrid Solberg"_s), BookingStatus::Cancelled);
    use(m_packs.at(u"Chidi Okonkwo"_s), book(day, {9, 30}, u"Boxing"_s, client(u"Chidi Okonkwo"_s), kSure),
        RedemptionState::Held, booked);
}

std::vector<ChangeSet> CompsRows::waiting()
{
    std::vector<ChangeSet> acts;
    const auto act = [&](const QString& label) -> ChangeSet& { return acts.emplace_back(ChangeSet{label, {}}); };
    Booking noted = m_moved;
    noted.notes = u"Asked for Thursday instead of Wednesday 09:00"_s;
    addUpdate(act(u"Move booking"_s), m_moved, noted, m_now);
    LoyaltyPoint given{.id = newId(m_now.plusMinutes(-40)),
                       .userId = client(u"Kwame Mensah"_s),
                       .points = 25,
                       .transactionType = u"given"_s,
                       .description = u"helped at open day"_s,
                       .createdAt = m_now.plusMinutes(-40)};
    addInsert(act(u"Give points"_s), given);
    return acts;
}

} // namespace tests
