// The trainer, what is on offer, who comes, and the inbox of the comps.
#include "models/availability.h"
#include "models/rules/loyalty.h"
#include "models/rules/new_client.h"
#include "tests/support/comps/comps_rows.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace models;

namespace tests
{

namespace
{

constexpr QLatin1String
    kHours(R"({"weekly":{"mon":[["07:00","12:00"],["14:00","20:00"]],"tue":[["07:00","12:00"],["14:00","20:00"]],)"
           R"("wed":[["07:00","13:00"],["15:00","20:00"]],"thu":[["07:00","12:00"],["14:00","20:00"]],)"
           R"("fri":[["07:00","14:00"]],"sat":[["08:00","12:00"]]},"exceptions":[{"date":"2025-06-15","ranges":[]},)"
           R"({"date":"2025-06-19","ranges":[]},{"date":"2025-10-26","ranges":[["07:00","13:00"]]}]})");

struct ServiceSeed {
    QStringView name;
    int minutes;
    int price;
    int seats;
};
/// In the order that hands out teal, blue, amber, green, violet and pink.
constexpr ServiceSeed kServices[] = {{u"Strength", 60, 45, 0},   {u"Mobility", 45, 42, 0},
                                     {u"Group HIIT", 45, 15, 8}, {u"Online coaching", 30, 35, 0},
                                     {u"Boxing", 60, 50, 0},     {u"Intro call", 20, 0, 0}};

struct OfferSeed {
    QStringView name;
    QStringView service;
    int sessions;
    int price;
    int days; ///< 0: never ends
    bool active;
};
constexpr OfferSeed kOffers[] = {
    {u"10 sessions", u"Strength", 10, 400, 90, true}, {u"20 sessions", u"Strength", 20, 740, 180, true},
    {u"5 sessions", u"Mobility", 5, 195, 60, true},   {u"10 sessions", u"Mobility", 10, 370, 120, true},
    {u"10 sessions", u"Boxing", 10, 450, 90, true},   {u"5 sessions", u"Boxing", 5, 235, 60, true},
    {u"10 classes", u"Group HIIT", 10, 130, 0, true}, {u"8 calls", u"Online coaching", 8, 248, 90, true},
    {u"Summer 5", u"Strength", 5, 190, 45, false}};

struct PersonSeed {
    QStringView first;
    QStringView last;
    int points;
    QStringView tags = u"";
    QStringView since = u"2024-09-02";
    QStringView phone = u"";
    QStringView goal = u"";
};
constexpr PersonSeed kPeople[] = {{u"Lukas", u"Weber", 980},
                                  {u"Aoife", u"Brennan", 410, u"Strength,Evenings", u"2024-03-04"},
                                  {u"Kwame", u"Mensah", 640, u"Boxing,Mornings", u"2024-01-14", u"+49 151 5550 0142",
                                   u"First amateur bout in autumn"},
                                  {u"Hannah", u"Goldberg", 520},
                                  {u"Elif", u"Yıldız", 230},
                                  {u"Tomáš", u"Novák", 455},
                                  {u"Yuki", u"Tanaka", 320, u"Online"},
                                  {u"Fatima", u"Al-Sayed", 760},
                                  {u"Mateo", u"Herrera", 55, u"Strength,Mornings", u"2025-03-02", u"+49 151 5550 0177",
                                   u"Ten clean pull-ups by August"},
                                  {u"Ingrid", u"Solberg", 310},
                                  {u"Chidi", u"Okonkwo", 180},
                                  {u"Priya", u"Raghavan", 270},
                                  {u"Dimitris", u"Pappas", 95},
                                  {u"Giulia", u"Ferrari", 145},
                                  {u"Wei", u"Chen", 205},
                                  {u"Zoë", u"van Dijk", 120},
                                  {u"Minh Anh", u"Nguyễn", 125},
                                  {u"Oksana", u"Kovalenko", 40},
                                  {u"Rasa", u"Petrauskaitė", 15},
                                  {u"Søren", u"Kjær", 360},
                                  {u"Ana Sofía", u"Duarte", 0, u"", u"2025-06-09"},
                                  {u"Leila", u"Haddad", 70},
                                  {u"Mia", u"Thompson", 65},
                                  {u"Noor", u"Rahimi", 110},
                                  {u"Marta", u"Zielińska", 85},
                                  {u"Yaw", u"Amankwah", 20},
                                  {u"Amal", u"Mansour", 0, u"", u"2025-04-24"},
                                  {u"Emma", u"Lindqvist", 190},
                                  {u"Mai", u"Hoàng", 60},
                                  {u"Oleksandr", u"Hrytsenko", 75}};

/// Given and family names of everyone else: they stand behind the others in the list, and none holds "ma".
constexpr QStringView kGiven[] = {u"Tariq",  u"Tessa", u"Theo", u"Thora", u"Tilda",  u"Tobias", u"Uli",
                                  u"Una",    u"Urs",   u"Uta",  u"Vera",  u"Viktor", u"Vito",   u"Wanda",
                                  u"Wiebke", u"Xenia", u"Yara", u"Yusuf", u"Zara",   u"Zeno",   u"Zita"};
constexpr QStringView kFamily[] = {u"Albers", u"Brandt", u"Costa", u"Dietz", u"Engel"};
constexpr int kActiveOthers = 66;
constexpr int kOthers = 98;

/// Points that all clients hold together.
constexpr int kPointsHeld = 12480;

} // namespace

void CompsRows::makeProfile()
{
    TrainerProfile profile = m_practice.profile;
    profile.bio =
        u"Strength and boxing for people who sit all day. Small steps, measured each month, with plans that fit a working week."_s;
    profile.specializations = Json{u"[\"Strength\",\"Mobility\",\"Boxing\",\"Small groups\"]"_s};
    profile.yearsExperience = 9;
    profile.location = u"Berlin"_s;
    profile.hourlyRate = Minor{4500};
    profile.availabilityHours = Availability::fromJson(Json{kHours}).value_or(Availability{}).toJson();
    addUpdate(m_changes, m_practice.profile, profile, m_now);
    const auto certificate = [&](const QString& name, const QString& body, QDate issued, std::optional<QDate> ends,
                                 bool verified, bool file) {
        Certification row{.id = newId(m_now),
                          .trainerId = profile.id,
                          .name = name,
                          .issuingOrganization = body,
                          .issueDate = issued,
                          .expiryDate = ends,
                          .isVerified = verified,
                          .createdAt = m_now,
                          .updatedAt = m_now};
        if (file)
            row.documentUrl = u"https://example.org/certificates/"_s + QString(name).replace(u' ', u'-').remove(u',');
        else
            row.documentUrl = u"file:///certificates/liability-insurance.pdf"_s; // which is not there
        m_marks[name] = row.id;
        add(row);
    };
    certificate(u"Sports nutrition, level 2"_s, u"EuropeActive"_s, {2022, 5, 12}, QDate(2025, 5, 31), true, true);
    certificate(u"First aid"_s, u"Red Cross"_s, {2023, 6, 20}, QDate(2025, 6, 20), true, true);
    certificate(u"Personal trainer, EQF 4"_s, u"EuropeActive"_s, {2021, 10, 1}, QDate(2026, 10, 1), true, true);
    certificate(u"Liability insurance"_s, u"City Mutual"_s, {2025, 1, 2}, std::nullopt, false, false);
}

void CompsRows::makeOffers()
{
    UtcTime made = at({2024, 1, 2}, 9, 0);
    for (const ServiceSeed& seed : kServices) {
        made = made.plusMinutes(1);
        TrainerService service{.id = newId(made),
                               .trainerId = m_practice.profile.id,
                               .name = seed.name.toString(),
                               .duration = seed.minutes,
                               .price = {seed.price * 100},
                               .isGroup = seed.seats > 0,
                               .createdAt = made,
                               .updatedAt = made};
        if (seed.seats > 0)
            service.maxParticipants = seed.seats;
        add(service);
        m_services[service.name] = service;
    }
    for (const OfferSeed& seed : kOffers) {
        made = made.plusMinutes(1);
        TrainerPackage offer{.id = newId(made),
                             .trainerId = m_practice.profile.id,
                             .name = seed.name.toString(),
                             .serviceId = m_services.at(seed.service.toString()).id,
                             .sessionCount = seed.sessions,
                             .price = {seed.price * 100},
                             .isActive = seed.active,
                             .createdAt = made,
                             .updatedAt = made};
        if (seed.days > 0)
            offer.validityDays = seed.days;
        add(offer);
        m_offers[u"%1 %2"_s.arg(seed.service).arg(seed.sessions)] = offer;
    }
}

void CompsRows::makePeople()
{
    const auto join = [&](const QString& first, const QString& last, QDate since, ClientStatus status) {
        const UtcTime made = at(since, 12, 0);
        ClientRecord record = newClient(newId(made), m_practice.profile.id, since, made);
        record.user.firstName = first;
        record.user.lastName = last;
        record.user.email = first.section(u' ', 0, 0)
                                .normalized(QString::NormalizationForm_D)
                                .remove(QRegularExpression(u"[^A-Za-z]"_s))
                                .toLower() %
                            u"@example.org"_s;
        record.roster.status = status;
        m_clients[first % u' ' % last] = record.user.id;
        return record;
    };
    const auto enter = [&](const ClientRecord& record) {
        add(record.user);
        add(record.profile);
        add(record.settings);
        add(record.roster);
    };
    int number = 10;
    for (const PersonSeed& seed : kPeople) {
        ClientRecord record = join(seed.first.toString(), seed.last.toString(),
                                   QDate::fromString(seed.since.toString(), Qt::ISODate), ClientStatus::Active);
        record.user.phone = seed.phone.isEmpty() ? u"+49 151 5550 02%1"_s.arg(number++) : seed.phone.toString();
        if (!seed.tags.isEmpty())
            record.roster.tags = Json{u"[\""_s % seed.tags.toString().replace(u',', u"\",\""_s) % u"\"]"_s};
        if (!seed.goal.isEmpty())
            record.profile.fitnessGoals = seed.goal.toString();
        if (seed.first == u"Wei")
            record.profile.dateOfBirth = QDate(1991, 6, 12);
        enter(record);
    }
    for (int i = 0; i < kOthers; ++i) {
        const ClientStatus status = i < kActiveOthers        ? ClientStatus::Active
                                    : i < kActiveOthers + 12 ? ClientStatus::Paused
                                                             : ClientStatus::Archived;
        const ClientRecord record =
            join(kGiven[i % std::size(kGiven)].toString(), kFamily[i / int(std::size(kGiven))].toString(),
                 QDate(2023, 3, 1).addDays(i * 4), status);
        enter(record);
        if (status == ClientStatus::Active)
            m_others.push_back(record.user.id);
    }
}

void CompsRows::makeLoyalty()
{
    struct Line {
        QStringView client;
        QDate day;
        QStringView type;
        QStringView why;
        int points;
    };
    const Line lines[] = {{u"Mateo Herrera", {2025, 6, 3}, points::kSession, u"", 10},
                          {u"Oksana Kovalenko", {2025, 6, 4}, points::kSession, u"", 10},
                          {u"Giulia Ferrari", {2025, 6, 5}, u"review", u"Review left", 20},
                          {u"Giulia Ferrari", {2025, 6, 5}, points::kTakenBack, u"given twice", -20},
                          {u"Ingrid Solberg", {2025, 6, 6}, points::kSession, u"", 10},
                          {u"Rasa Petrauskaitė", {2025, 6, 6}, points::kRefund, u"Refund of €50,00", -50},
                          {u"Fatima Al-Sayed", {2025, 6, 7}, u"badge", u"Badge: 50 sessions", 100},
                          {u"Elif Yıldız", {2025, 6, 9}, points::kPayment, u"Paid €45,00", 45},
                          {u"Tomáš Novák", {2025, 6, 9}, points::kSession, u"", 10},
                          {u"Hannah Goldberg", {2025, 6, 9}, points::kRedeemed, u"free Mobility", -300},
                          {u"Emma Lindqvist", {2025, 6, 10}, points::kReferral, u"Referral: joined with a code", 50},
                          {u"Lukas Weber", {2025, 6, 10}, points::kReferral, u"Referral: Emma Lindqvist", 50},
                          {u"Priya Raghavan", {2025, 6, 10}, u"review", u"Review left", 20},
                          {u"Wei Chen", {2025, 6, 11}, points::kSession, u"", 10},
                          {u"Aoife Brennan", {2025, 6, 11}, points::kSession, u"", 10}};
    std::map<QString, int> balance;
    for (const PersonSeed& seed : kPeople)
        balance[seed.first.toString() % u' ' % seed.last.toString()] = seed.points;
    balance[u"Kwame Mensah"_s] -= 25; // given on this computer, see waiting()
    for (const Line& line : lines)
        balance[line.client.toString()] -= line.points;
    const auto write = [&](const Uuid& who, QStringView type, const QString& why, int count, UtcTime when) {
        LoyaltyPoint row{
            .id = newId(when), .userId = who, .points = count, .transactionType = type.toString(), .createdAt = when};
        if (!why.isEmpty())
            row.description = why;
        add(row);
    };
    const UtcTime carried = at({2025, 1, 1}, 8, 0);
    int held = kPointsHeld;
    for (const PersonSeed& seed : kPeople) {
        held -= seed.points;
        const QString name = seed.first.toString() % u' ' % seed.last.toString();
        if (balance[name] != 0)
            write(client(name), points::kSession, u"Carried over from 2024"_s, balance[name], carried);
    }
    const int each = held / int(m_others.size());
    for (size_t i = 0; i < m_others.size(); ++i)
        write(m_others[i], points::kSession, u"Carried over from 2024"_s,
              i == 0 ? held - each * int(m_others.size() - 1) : each, carried);
    QTime time(7, 50);
    for (const Line& line : lines) {
        write(client(line.client.toString()), line.type, line.why.toString(), line.points, at(line.day, time));
        time = time.addSecs(60);
    }

    const UtcTime made = at({2024, 1, 2}, 9, 30);
    const auto badge = [&](const QString& name, const QString& criteria) {
        Badge row{.id = newId(made), .name = name, .criteria = criteria, .createdAt = made};
        add(row);
        add(TrainerBadge{.id = newId(made),
                         .badgeId = row.id,
                         .trainerId = m_practice.profile.id,
                         .createdAt = made,
                         .updatedAt = made});
        return row.id;
    };
    const Uuid sessions25 = badge(u"25 sessions"_s, u"count(completed) >= 25"_s),
               weeks8 = badge(u"8 weeks in a row"_s, u"streak_weeks >= 8"_s),
               referral1 = badge(u"First referral"_s, u"referrals(completed) >= 1"_s),
               sessions50 = badge(u"50 sessions"_s, u"count(completed) >= 50"_s);
    badge(u"3 referrals"_s, u"referrals(completed) >= 3"_s);
    const auto award = [&](const Uuid& what, const QString& who, QDate day) {
        add(UserBadge{
            .id = newId(at(day, 18, 0)), .userId = client(who), .badgeId = what, .awardedAt = at(day, 18, 0)});
    };
    award(sessions25, u"Kwame Mensah"_s, {2025, 3, 3});
    award(weeks8, u"Kwame Mensah"_s, {2025, 5, 12});
    award(referral1, u"Kwame Mensah"_s, {2025, 6, 2});
    award(sessions50, u"Fatima Al-Sayed"_s, {2025, 6, 7});
    const auto refer = [&](const QString& by, const QString& who, const QString& code, ReferralStatus status,
                           QDate day) {
        Referral row{.id = newId(at(day, 10, 0)),
                     .referrerId = client(by),
                     .referredId = client(who),
                     .referralCode = code,
                     .status = status,
                     .rewardPoints = 50,
                     .createdAt = at(day, 10, 0)};
        if (status == ReferralStatus::Completed)
            row.completedAt = at(day.addDays(12), 10, 0);
        m_marks[u"referral "_s % who] = row.id;
        add(row);
    };
    refer(u"Kwame Mensah"_s, u"Noor Rahimi"_s, u"KWAME-24"_s, ReferralStatus::Completed, {2025, 5, 21});
    refer(u"Kwame Mensah"_s, u"Yaw Amankwah"_s, u"KWAME-24"_s, ReferralStatus::Pending, {2025, 5, 28});
    refer(u"Lukas Weber"_s, u"Emma Lindqvist"_s, u"LUKAS-24"_s, ReferralStatus::Completed, {2025, 5, 29});
}

void CompsRows::makeInbox()
{
    const auto notice = [&](const QString& type, const QString& title, const QString& text,
                            const std::optional<Uuid>& about, UtcTime when, bool read) {
        add(Notification{.id = newId(when),
                         .userId = m_practice.trainer.id,
                         .type = type,
                         .title = title,
                         .message = text,
                         .isRead = read,
                         .relatedId = about,
                         .createdAt = when});
    };
    const QDate today(2025, 6, 11);
    const auto person = [&](const QString& name) { return std::optional(client(name)); };
    notice(
        u"booking_moved"_s, u"Booking moved"_s,
        u"Wed 09:00 → Thu 10:30, Strength\nSøren Kjær asked for another time and you moved the session. He will be told when this change reaches the server."_s,
        m_moved.id, at(today, 10, 2), false);
    notice(u"conflict"_s, u"Two versions of a booking"_s, u"Changed here and on the phone. Thu 12 June"_s,
           person(u"Tomáš Novák"_s), at(today, 9, 48), false);
    notice(u"payment_failed"_s, u"Payment failed"_s, u"Card declined by the bank. Strength, 29 May"_s,
           m_marks[u"failed"_s], at(today, 8, 31), false);
    notice(u"booking"_s, u"New request"_s, u"Strength, today 16:15. Waiting for your answer"_s, m_marks[u"request"_s],
           at(today, 7, 15), true);
    notice(u"review"_s, u"Review received, 5 of 5"_s, u"Strength, Tue 10 June"_s, person(u"Priya Raghavan"_s),
           at(today.addDays(-1), 19, 20), true);
    notice(u"package_low"_s, u"Pack almost used"_s, u"1 of 10 left, Strength"_s, m_packs.at(u"Aoife Brennan"_s).row.id,
           at(today.addDays(-1), 18, 5), true);
    notice(u"payment"_s, u"Payment received"_s, u"Boxing, 10 sessions"_s, person(u"Kwame Mensah"_s),
           at(today.addDays(-1), 12, 40), true);
    notice(u"booking_cancelled"_s, u"Booking cancelled"_s, u"Noor Rahimi"_s, newId(at(today.addDays(-1), 9, 0)),
           at(today.addDays(-1), 9, 11), true);
    notice(u"certificate"_s, u"Certificate ends soon"_s, u"Ends 20 June"_s, m_marks[u"First aid"_s],
           at(today.addDays(-2), 7, 0), true);
    notice(u"referral"_s, u"Referral completed"_s, u"Brought Emma Lindqvist. Both earned 50 points"_s,
           person(u"Lukas Weber"_s), at(today.addDays(-2), 6, 42), true);
    notice(u"badge"_s, u"Badge awarded"_s, u"50 sessions"_s, person(u"Fatima Al-Sayed"_s), at(today.addDays(-2), 6, 10),
           true);
}

void CompsRows::makeReviews()
{
    static constexpr QStringView kWords[] = {
        u"Clear, patient, and honest about what takes time.", u"My back has not complained since February.",
        u"The best hour of my week.", u"Knows when to push and when not to.", u"Small studio, no queue, real plans."};
    int made = 0;
    // Newest first in the list: the last sessions that took place, 63 of them.
    for (size_t i = m_reviewable.size(); i-- > 0 && made < 63; i -= std::min<size_t>(i, 9)) {
        const auto& [booking, who] = m_reviewable[i];
        const int rating = made % 8 == 5 ? 4 : made == 11 || made == 40 ? 3 : 5;
        const UtcTime when = m_now.plusHours(-15 - made * 52);
        Review review{.id = newId(when),
                      .bookingId = booking,
                      .clientId = who,
                      .trainerId = m_practice.profile.id,
                      .rating = rating,
                      .isPublic = made % 9 != 4,
                      .createdAt = when,
                      .updatedAt = when};
        if (made % 3 != 2)
            review.comment = kWords[size_t(made) % std::size(kWords)].toString();
        add(review);
        ++made;
    }
}

} // namespace tests
