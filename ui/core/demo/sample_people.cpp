// The sample's clients and who brought whom.
#include "models/fold.h"
#include "models/rules/ids.h"
#include "models/rules/new_client.h"
#include "models/rules/referrals.h"
#include "ui/core/demo/practice.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ui::demo
{

namespace
{

const std::vector<QString>& firstNames()
{
    static const std::vector<QString> kNames{
        u"Aoife"_s, u"Mateo"_s, u"Zoë"_s,   u"Kwame"_s,  u"Ingrid"_s,   u"Minh"_s,   u"Fatima"_s,    u"Lukas"_s,
        u"Priya"_s, u"Søren"_s, u"Chidi"_s, u"Hannah"_s, u"Dimitris"_s, u"Elif"_s,   u"Yuki"_s,      u"Oksana"_s,
        u"Tomáš"_s, u"Leila"_s, u"Rasa"_s,  u"Giulia"_s, u"Wei"_s,      u"Ana"_s,    u"José"_s,      u"Ngọc"_s,
        u"Björn"_s, u"Chloé"_s, u"Ewa"_s,   u"Hans"_s,   u"Inés"_s,     u"Jürgen"_s, u"Katarzyna"_s, u"Liam"_s,
        u"Mária"_s, u"Nils"_s,  u"Olga"_s,  u"Pierre"_s, u"Quinn"_s,    u"Rania"_s,  u"Samir"_s,     u"Thandi"_s};
    return kNames;
}

const std::vector<QString>& lastNames()
{
    static const std::vector<QString> kNames{
        u"Brennan"_s, u"Herrera"_s,      u"van Dijk"_s, u"Mensah"_s,   u"Solberg"_s,      u"Nguyễn"_s,  u"Al-Sayed"_s,
        u"Weber"_s,   u"Raghavan"_s,     u"Kjær"_s,     u"Okonkwo"_s,  u"Goldberg"_s,     u"Pappas"_s,  u"Yıldız"_s,
        u"Tanaka"_s,  u"Kovalenko"_s,    u"Novák"_s,    u"Haddad"_s,   u"Petrauskaitė"_s, u"Ferrari"_s, u"Chen"_s,
        u"Duarte"_s,  u"García López"_s, u"Ångström"_s, u"Lefèvre"_s,  u"Nowak"_s,        u"Müller"_s,  u"Fernández"_s,
        u"Weiß"_s,    u"Kowalska"_s,     u"O’Connor"_s, u"Horváth"_s,  u"Lindqvist"_s,    u"Petrova"_s, u"Durand"_s,
        u"Smith"_s,   u"El Amrani"_s,    u"Dlamini"_s,  u"Schröder"_s, u"Ito"_s,          u"Osei"_s};
    return kNames;
}

} // namespace

void SamplePractice::makeClients()
{
    static const std::vector<QString> kGoals{u"First amateur bout in autumn"_s, u"Half marathon without knee pain"_s,
                                             u"Lose 6 kg by summer"_s,          u"Get strong after the baby"_s,
                                             u"Ten clean pull-ups"_s,           u"Sleep better, sit less"_s};
    static const std::vector<QString> kHealth{u"Old meniscus tear, left knee"_s, u"Asthma, carries an inhaler"_s,
                                              u"Herniated disc L5/S1, no heavy flexion"_s};
    const int span = int(m_firstDay.daysTo(m_today));
    for (int i = 0; i < m_options.clients; ++i) {
        // Half were there from the start, the others joined along the way.
        const QDate joined =
            i % 2 ? m_firstDay.addDays(m_random.below(std::max(1, span - 21))) : m_firstDay.addDays(m_random.below(14));
        const models::UtcTime made = at(joined, 8 * 60 + m_random.below(600));
        models::ClientRecord record = models::newClient(newId(made), m_practice.profile.id, joined, made);
        const size_t first = size_t(i) % firstNames().size();
        record.user.firstName = firstNames()[first];
        record.user.lastName =
            lastNames()[(first * 7 + size_t(i) / firstNames().size() * 11 + size_t(i)) % lastNames().size()];
        const QString mailbox =
            models::folded(QString(record.user.firstName + u'.' + record.user.lastName)).remove(u' ').remove(u'’');
        record.user.email =
            i < int(firstNames().size()) ? mailbox + u"@example.org"_s : u"%1.%2@example.org"_s.arg(mailbox).arg(i);
        record.user.phone = u"+49 151 5550 %1"_s.arg(i, 4, 10, QChar(u'0'));
        if (m_random.chance(60))
            record.profile.fitnessGoals = m_random.pick(kGoals);
        if (m_random.chance(15))
            record.profile.healthConditions = m_random.pick(kHealth);
        record.profile.dateOfBirth = QDate(1955 + m_random.below(50), 1 + m_random.below(12), 1 + m_random.below(28));
        record.profile.height = 155 + m_random.below(40);
        record.profile.weight = 52 + m_random.below(50);
        if (m_random.chance(25))
            record.roster.tags =
                models::Json{m_random.chance(50) ? u"[\"Mornings\"]"_s : u"[\"Evenings\",\"Boxing\"]"_s};
        DemoClient client{.user = record.user, .joined = joined};
        client.paysBy = m_random.chance(60) ? PaysBy::Pack : m_random.chance(60) ? PaysBy::Card : PaysBy::Cash;
        client.inGroups = m_random.chance(35) || i >= 45;
        if (i > 3 && m_random.chance(22)) {
            client.left = joined.addDays(40 + m_random.below(std::max(1, int(joined.daysTo(m_today)))));
            if (*client.left < m_today.addDays(-60))
                record.roster.status =
                    m_random.chance(70) ? models::ClientStatus::Archived : models::ClientStatus::Paused;
        }
        add(record.user);
        add(record.profile);
        add(record.settings);
        add(record.roster);
        m_clients.push_back(std::move(client));
    }
}

void SamplePractice::makeReferrals()
{
    // Every third of the newest clients was brought by one who was there before.
    std::vector<size_t> byJoining(m_clients.size());
    std::iota(byJoining.begin(), byJoining.end(), size_t(0));
    std::stable_sort(byJoining.begin(), byJoining.end(),
                     [&](size_t a, size_t b) { return m_clients[a].joined < m_clients[b].joined; });
    for (size_t i = m_clients.size() / 2 + 1; i < m_clients.size(); i += 3) {
        DemoClient& referred = m_clients[byJoining[i]];
        DemoClient& referrer = m_clients[byJoining[i / 2]];
        const models::UtcTime made = at(referred.joined, 12 * 60);
        models::Referral referral{.id = newId(made),
                                  .referrerId = referrer.user.id,
                                  .referredId = referred.user.id,
                                  .referralCode = models::referralCode(referrer.user.firstName, referrer.user.id,
                                                                       [](QStringView) { return false; }),
                                  .status = models::ReferralStatus::Pending,
                                  .rewardPoints = 100,
                                  .createdAt = made};
        const bool lapsed = made.plusDays(90) < m_now;
        if (referred.completed > 0 && lapsed) {
            referral.status = models::ReferralStatus::Completed;
            referral.completedAt = made.plusDays(12);
            addPoints(referrer, u"referral", 100, referral.id, *referral.completedAt);
            addPoints(referred, u"referral", 100, referral.id, *referral.completedAt);
        } else if (lapsed) {
            referral.status = models::ReferralStatus::Expired;
        }
        add(referral);
    }
    // At least one row, so that a small sample fills the table too.
    if (m_clients.size() < 4) {
        add(models::Referral{.id = newId(m_now),
                             .referrerId = m_clients.front().user.id,
                             .referralCode =
                                 models::referralCode(m_clients.front().user.firstName, m_clients.front().user.id,
                                                      [](QStringView) { return false; }),
                             .status = models::ReferralStatus::Pending,
                             .rewardPoints = 100,
                             .createdAt = m_now});
    }
}

} // namespace ui::demo
