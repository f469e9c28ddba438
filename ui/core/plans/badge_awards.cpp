// Badges: reading figures by index, awarding what is met.
#include "ui/core/plans/badge_awards.h"

#include "models/rules/ids.h"
#include "models/rules/notices.h"
#include "models/rules/package_balance.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

namespace
{

const Uuid kAwardSpace = *Uuid::fromString(u"c86dfe15-9d0a-5b0a-8f0c-6a4f5f3f0a21");

Result<qint64> completedBookings(const ActView& view, const Uuid& clientId)
{
    TD_ASSIGN(qint64 count,
              view.reader().number(u"SELECT count(*) FROM bookings WHERE client_id = ? AND status = 'completed'"_s,
                                   {clientId.toString()}));
    TD_ASSIGN(const auto changed, view.changed<Booking>());
    const auto counts = [&](const std::optional<Booking>& booking) {
        return booking && booking->clientId == clientId && booking->status == BookingStatus::Completed ? 1 : 0;
    };
    for (const auto& change : changed)
        count += counts(change.after) - counts(change.before);
    return count;
}

Result<qint64> completedReferrals(const ActView& view, const Uuid& clientId)
{
    TD_ASSIGN(const auto done, view.all<Referral>(u"WHERE referrer_id = ? AND status = 'completed'"_s,
                                                  {clientId.toString()}, [&](const Referral& r) {
                                                      return r.referrerId == clientId &&
                                                             r.status == ReferralStatus::Completed;
                                                  }));
    return qint64(done.size());
}

Result<qint64> tenureDays(const ActView& view, const Practice& practice, const Uuid& clientId, UtcTime now)
{
    TD_ASSIGN(const auto roster, view.find<TrainerClient>(rosterId(practice.profile.id, clientId)));
    if (!roster)
        return qint64(0);
    const QDate since = roster->since.value_or(practice.zone.dateOf(roster->createdAt));
    return std::max<qint64>(0, since.daysTo(practice.zone.dateOf(now)));
}

} // namespace

Uuid userBadgeId(const Uuid& userId, const Uuid& badgeId)
{
    return Uuid::derived(kAwardSpace, QString(userId.toString() + u'|' + badgeId.toString()));
}

Result<Streak> readStreak(const ActView& view, const Practice& practice, const Uuid& clientId, UtcTime now)
{
    TD_ASSIGN(const auto completed, view.all<Booking>(u"WHERE client_id = ? AND status = 'completed'"_s,
                                                      {clientId.toString()}, [&](const Booking& b) {
                                                          return b.clientId == clientId &&
                                                                 b.status == BookingStatus::Completed;
                                                      }));
    std::vector<QDate> days;
    days.reserve(completed.size());
    for (const Booking& booking : completed)
        days.push_back(practice.zone.dateOf(booking.startTime));
    TD_ASSIGN(const auto adjustments,
              view.all<PackageAdjustment>(u"WHERE kind = 'hold' AND client_package_id IN (SELECT id FROM "
                                          "client_packages WHERE client_id = ?)"_s,
                                          {clientId.toString()}, [](const PackageAdjustment&) { return false; }));
    std::vector<DayRange> holds;
    for (const PackageAdjustment& hold : standing(adjustments, AdjustmentKind::Hold)) {
        if (hold.fromDate && hold.toDate)
            holds.push_back({*hold.fromDate, *hold.toDate});
    }
    return streakOf(days, holds, practice.zone.dateOf(now));
}

Result<BadgeFacts> readBadgeFacts(const ActView& view, const Practice& practice, const Uuid& clientId,
                                  const std::vector<BadgeMetric>& metrics, UtcTime now, std::optional<qint64> points)
{
    BadgeFacts facts;
    for (const BadgeMetric metric : metrics) {
        switch (metric) {
        case BadgeMetric::Completed: {
            TD_ASSIGN(facts[metric], completedBookings(view, clientId));
            break;
        }
        case BadgeMetric::StreakWeeks: {
            // Sessions may be settled late: a streak that was reached once has earned its badge.
            TD_ASSIGN(const Streak streak, readStreak(view, practice, clientId, now));
            facts[metric] = streak.best;
            break;
        }
        case BadgeMetric::Points:
            if (points) {
                facts[metric] = *points;
            } else {
                TD_ASSIGN(facts[metric], view.reader().number(
                                             u"SELECT coalesce(sum(points), 0) FROM loyalty_points WHERE user_id = ?"_s,
                                             {clientId.toString()}));
            }
            break;
        case BadgeMetric::CompletedReferrals: {
            TD_ASSIGN(facts[metric], completedReferrals(view, clientId));
            break;
        }
        case BadgeMetric::TenureDays: {
            TD_ASSIGN(facts[metric], tenureDays(view, practice, clientId, now));
            break;
        }
        }
    }
    return facts;
}

Result<std::vector<Badge>> readOpenBadges(const ActView& view)
{
    TD_ASSIGN(auto badges, view.all<Badge>(u"WHERE id NOT IN (SELECT badge_id FROM trainer_badges WHERE retired_at IS "
                                           "NOT NULL)"_s,
                                           {}, [](const Badge&) { return true; }));
    std::sort(badges.begin(), badges.end(),
              [](const Badge& a, const Badge& b) { return std::tie(a.createdAt, a.id) < std::tie(b.createdAt, b.id); });
    return badges;
}

void addAward(Act& act, const Planning& planning, const Uuid& clientId, const Badge& badge, const QString& clientName)
{
    addInsert(act.changes, UserBadge{userBadgeId(clientId, badge.id), clientId, badge.id, planning.now});
    Notification notice;
    notice.id = noticeId(planning.practice.trainer.id, noticeTypes::kBadge, clientId, badge.id.toString());
    notice.userId = planning.practice.trainer.id;
    notice.type = noticeTypes::kBadge.toString();
    notice.title = u"Badge awarded"_s;
    notice.message = u"%1: %2"_s.arg(clientName, badge.name);
    notice.relatedId = clientId;
    notice.createdAt = planning.now;
    addInsert(act.changes, notice);
    act.consequences.badges << badge.name;
}

Status addBadgeAwards(Act& act, const ActView& view, const Planning& planning, const Uuid& clientId,
                      const std::vector<Badge>& badges, qint64 points)
{
    TD_ASSIGN(const auto held, view.all<UserBadge>(u"WHERE user_id = ?"_s, {clientId.toString()},
                                                   [&](const UserBadge& b) { return b.userId == clientId; }));
    std::optional<User> client;
    for (const Badge& badge : badges) {
        const bool isHeld =
            std::any_of(held.begin(), held.end(), [&](const UserBadge& b) { return b.badgeId == badge.id; });
        const auto criteria = BadgeCriteria::parseOrManual(badge.criteria.value_or(QString()));
        if (isHeld || criteria.isManual())
            continue;
        TD_ASSIGN(const BadgeFacts facts,
                  readBadgeFacts(view, planning.practice, clientId, criteria.metrics(), planning.now, points));
        if (!criteria.isMet(facts))
            continue;
        if (!client) {
            TD_ASSIGN(client, view.find<User>(clientId));
        }
        addAward(act, planning, clientId, badge,
                 client ? QString(client->firstName + u' ' + client->lastName).trimmed() : QString());
    }
    return {};
}

} // namespace ui
