// BadgeBoard: figures of the roster in a few statements.
#include "ui/core/loyalty/badge_board.h"

#include "models/rules/package_balance.h"
#include "models/rules/streaks.h"
#include "ui/core/plans/badge_awards.h"

#include <QCoreApplication>
#include <QHash>
#include <QSqlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

namespace
{

using RosterFacts = QHash<QString, BadgeFacts>;

struct BoardText {
    Q_DECLARE_TR_FUNCTIONS(ui::BadgeBoard)
};

Status addCounts(const Planning& planning, const QString& sql, BadgeMetric metric, RosterFacts& facts)
{
    return planning.reader.each(sql, {}, [&](const QSqlQuery& row) -> Status {
        if (const auto person = facts.find(row.value(0).toString()); person != facts.end())
            (*person)[metric] = row.value(1).toLongLong();
        return {};
    });
}

Status addStreaks(const Planning& planning, RosterFacts& facts)
{
    const Zone& zone = planning.practice.zone;
    QHash<QString, std::vector<QDate>> days;
    TD_TRY(planning.reader.each(u"SELECT client_id, start_time FROM bookings WHERE status = 'completed'"_s, {},
                                [&](const QSqlQuery& row) -> Status {
                                    if (const auto start = UtcTime::fromString(row.value(1).toString()))
                                        days[row.value(0).toString()].push_back(zone.dateOf(*start));
                                    return {};
                                }));
    QHash<QString, QString> owners;
    TD_TRY(planning.reader.each(u"SELECT id, client_id FROM client_packages WHERE id IN (SELECT client_package_id FROM "
                                "package_adjustments WHERE kind = 'hold')"_s,
                                {}, [&](const QSqlQuery& row) -> Status {
                                    owners[row.value(0).toString()] = row.value(1).toString();
                                    return {};
                                }));
    TD_ASSIGN(const auto adjustments, planning.reader.all<PackageAdjustment>(u"WHERE kind = 'hold'"_s));
    QHash<QString, std::vector<DayRange>> holds;
    for (const PackageAdjustment& hold : standing(adjustments, AdjustmentKind::Hold)) {
        if (hold.fromDate && hold.toDate)
            holds[owners.value(hold.clientPackageId.toString())].push_back({*hold.fromDate, *hold.toDate});
    }
    for (auto person = facts.begin(); person != facts.end(); ++person)
        (*person)[BadgeMetric::StreakWeeks] =
            streakOf(days.value(person.key()), holds.value(person.key()), zone.dateOf(planning.now)).best;
    return {};
}

Result<RosterFacts> readRosterFacts(const Planning& planning, bool streaks)
{
    RosterFacts facts;
    const QDate today = planning.practice.zone.dateOf(planning.now);
    TD_TRY(planning.reader.each(
        u"SELECT client_id, coalesce(since, substr(created_at, 1, 10)) FROM trainer_clients WHERE status <> "
        "'archived'"_s,
        {}, [&](const QSqlQuery& row) -> Status {
            const QDate since = QDate::fromString(row.value(1).toString(), Qt::ISODate);
            facts[row.value(0).toString()][BadgeMetric::TenureDays] = std::max<qint64>(0, since.daysTo(today));
            return {};
        }));
    TD_TRY(addCounts(planning,
                     u"SELECT client_id, count(*) FROM bookings WHERE status = 'completed' GROUP BY client_id"_s,
                     BadgeMetric::Completed, facts));
    TD_TRY(addCounts(planning, u"SELECT user_id, sum(points) FROM loyalty_points GROUP BY user_id"_s,
                     BadgeMetric::Points, facts));
    TD_TRY(addCounts(planning,
                     u"SELECT referrer_id, count(*) FROM referrals WHERE status = 'completed' GROUP BY referrer_id"_s,
                     BadgeMetric::CompletedReferrals, facts));
    if (streaks)
        TD_TRY(addStreaks(planning, facts));
    return facts;
}

bool asksFor(const BadgeCriteria& criteria, BadgeMetric metric)
{
    const auto metrics = criteria.metrics();
    return std::find(metrics.begin(), metrics.end(), metric) != metrics.end();
}

} // namespace

Result<std::vector<BadgeCard>> readBadgeCards(const Planning& planning)
{
    const ActView desk(planning.reader, {});
    TD_ASSIGN(const auto badges, readOpenBadges(desk));
    const bool streaks = std::any_of(badges.begin(), badges.end(), [](const Badge& badge) {
        return asksFor(BadgeCriteria::parseOrManual(badge.criteria.value_or(QString())), BadgeMetric::StreakWeeks);
    });
    TD_ASSIGN(const RosterFacts facts, readRosterFacts(planning, streaks));
    std::vector<BadgeCard> cards;
    for (const Badge& badge : badges) {
        BadgeCard card{badge, false, 0, 0, {}};
        TD_ASSIGN(const qint64 own, planning.reader.number(u"SELECT count(*) FROM trainer_badges WHERE badge_id = ?"_s,
                                                           {badge.id.toString()}));
        card.own = own > 0;
        QSet<QString> holders;
        TD_TRY(planning.reader.each(
            u"SELECT b.user_id, trim(u.first_name || ' ' || u.last_name) FROM user_badges b JOIN users u ON "
            "u.id = b.user_id WHERE b.badge_id = ? ORDER BY b.awarded_at DESC"_s,
            {badge.id.toString()}, [&](const QSqlQuery& row) -> Status {
                holders.insert(row.value(0).toString());
                if (card.holders.size() < 8)
                    card.holders << row.value(1).toString();
                return {};
            }));
        card.heldBy = int(holders.size());
        const auto criteria = BadgeCriteria::parseOrManual(badge.criteria.value_or(QString()));
        for (auto person = facts.cbegin(); person != facts.cend(); ++person) {
            const auto progress = criteria.progress(*person);
            if (progress && progress->fraction >= 0.8 && progress->fraction < 1.0 && !holders.contains(person.key()))
                ++card.near;
        }
        cards.push_back(std::move(card));
    }
    return cards;
}

Result<ClientBadges> readClientBadges(const Planning& planning, const Uuid& clientId)
{
    ClientBadges result;
    const ActView desk(planning.reader, {});
    TD_ASSIGN(const auto awards,
              planning.reader.all<UserBadge>(u"WHERE user_id = ? ORDER BY awarded_at, id"_s, {clientId.toString()}));
    for (const UserBadge& award : awards) {
        TD_ASSIGN(const auto badge, planning.reader.find<Badge>(award.badgeId));
        if (badge)
            result.held.push_back({*badge, award.awardedAt});
    }
    TD_ASSIGN(const auto open, readOpenBadges(desk));
    for (const Badge& badge : open) {
        const bool isHeld =
            std::any_of(awards.begin(), awards.end(), [&](const UserBadge& a) { return a.badgeId == badge.id; });
        const auto criteria = BadgeCriteria::parseOrManual(badge.criteria.value_or(QString()));
        if (isHeld || criteria.isManual())
            continue;
        TD_ASSIGN(BadgeFacts facts,
                  readBadgeFacts(desk, planning.practice, clientId, criteria.metrics(), planning.now));
        if (asksFor(criteria, BadgeMetric::StreakWeeks)) {
            // The way to the next badge is the streak that runs.
            TD_ASSIGN(const Streak streak, readStreak(desk, planning.practice, clientId, planning.now));
            facts[BadgeMetric::StreakWeeks] = streak.current;
        }
        if (const auto progress = criteria.progress(facts))
            result.ahead.push_back({badge, *progress});
    }
    std::stable_sort(result.ahead.begin(), result.ahead.end(),
                     [](const auto& a, const auto& b) { return a.progress.fraction > b.progress.fraction; });
    return result;
}

QString criteriaWords(const QString& criteria)
{
    const auto read = BadgeCriteria::parse(criteria);
    if (!read)
        return criteria;
    if (read->isManual())
        return BoardText::tr("Awarded by you");
    QString words = criteria.simplified();
    const auto replaceMetric = [&](BadgeMetric metric, const QString& word) {
        words.replace(QString(badgeMetricWord(metric).toString() + u" >="), word);
        words.replace(QString(badgeMetricWord(metric).toString() + u">="), word + u' ');
    };
    replaceMetric(BadgeMetric::Completed, BoardText::tr("sessions completed:"));
    replaceMetric(BadgeMetric::StreakWeeks, BoardText::tr("weeks in a row:"));
    replaceMetric(BadgeMetric::CompletedReferrals, BoardText::tr("friends brought:"));
    replaceMetric(BadgeMetric::TenureDays, BoardText::tr("days with you:"));
    replaceMetric(BadgeMetric::Points, BoardText::tr("points:"));
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString badgeIcon(const QString& criteria)
{
    const auto metrics = BadgeCriteria::parseOrManual(criteria).metrics();
    if (metrics.empty())
        return u"award"_s;
    switch (metrics.front()) {
    case BadgeMetric::Completed:
        return u"trophy"_s;
    case BadgeMetric::StreakWeeks:
        return u"flame"_s;
    case BadgeMetric::CompletedReferrals:
        return u"users"_s;
    case BadgeMetric::Points:
        return u"coins"_s;
    case BadgeMetric::TenureDays:
        return u"calendar-days"_s;
    }
    return u"award"_s;
}

} // namespace ui
