// What follows from an act for points, badges, referrals and waiting lists.
#include "ui/core/plans/consequent.h"

#include "ui/core/plans/act_view.h"
#include "ui/core/plans/badge_awards.h"
#include "ui/core/plans/points_ledger.h"
#include "ui/core/plans/referral_progress.h"
#include "ui/core/plans/seat_news.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

namespace
{

/// The people an act concerns: true for those for whom something completed or paid was taken back.
using Concerned = std::map<Uuid, bool>;

bool isCompleted(const std::optional<Booking>& booking)
{
    return booking && booking->status == BookingStatus::Completed;
}

bool isReceived(const std::optional<Payment>& payment)
{
    return payment &&
           (payment->status == PaymentStatus::Succeeded || payment->status == PaymentStatus::PartiallyRefunded);
}

Status followBookings(const ActView& view, PointsLedger& ledger, Concerned& concerned)
{
    TD_ASSIGN(const auto bookings, view.changed<Booking>());
    for (const auto& change : bookings) {
        const bool was = isCompleted(change.before), is = isCompleted(change.after);
        if (was == is)
            continue;
        if (is) {
            TD_TRY(ledger.earnSession(*change.after));
            concerned.try_emplace(change.after->clientId, false);
        } else {
            TD_TRY(ledger.takeBackSession(*change.before));
            concerned[change.before->clientId] = true;
        }
    }
    return {};
}

Status followPayments(const ActView& view, PointsLedger& ledger, Concerned& concerned)
{
    TD_ASSIGN(const auto payments, view.changed<Payment>());
    for (const auto& change : payments) {
        if (!change.after)
            continue;
        const bool same = change.before && change.before->status == change.after->status &&
                          change.before->refundAmount == change.after->refundAmount &&
                          change.before->amount == change.after->amount;
        if (same)
            continue;
        TD_TRY(ledger.settlePayment(*change.after));
        bool& lost = concerned.try_emplace(change.after->clientId, false).first->second;
        lost = lost || (isReceived(change.before) && !isReceived(change.after));
    }
    // A pack that gets its payment later, or a redemption that moves to a paid pack, may complete a referral.
    TD_ASSIGN(const auto packs, view.changed<ClientPackage>());
    for (const auto& change : packs) {
        if (change.after && change.after->paymentId &&
            (!change.before || change.before->paymentId != change.after->paymentId))
            concerned.try_emplace(change.after->clientId, false);
    }
    return {};
}

/// The people whose badges may have come nearer.
Result<std::set<Uuid>> badgeCandidates(const ActView& view, const PointsLedger& ledger, const Concerned& concerned)
{
    std::set<Uuid> people;
    for (const auto& [person, lost] : concerned)
        people.insert(person);
    for (const auto& [person, points] : ledger.added())
        people.insert(person);
    TD_ASSIGN(const auto points, view.changed<LoyaltyPoint>());
    for (const auto& change : points) {
        if (change.after)
            people.insert(change.after->userId);
    }
    TD_ASSIGN(const auto newBadges, view.changed<Badge>());
    if (!newBadges.empty()) {
        TD_ASSIGN(const auto roster, view.reader().all<TrainerClient>(u"WHERE status <> 'archived'"_s));
        for (const TrainerClient& member : roster)
            people.insert(member.clientId);
    }
    return people;
}

bool mayHaveConsequences(const ActView& view)
{
    return view.touches(tableOf<Booking>()) || view.touches(tableOf<Payment>()) ||
           view.touches(tableOf<ClientPackage>()) || view.touches(tableOf<Referral>()) ||
           view.touches(tableOf<LoyaltyPoint>()) || view.touches(tableOf<Badge>());
}

} // namespace

Status addConsequent(Act& act, const Planning& planning)
{
    const ActView view(planning.reader, act.changes);
    if (!mayHaveConsequences(view))
        return {};
    TD_ASSIGN(const Policy policy, Policy::fromJson(planning.practice.settings.policy));
    PointsLedger ledger(act, view, policy, planning.now);
    Concerned concerned;
    TD_TRY(followBookings(view, ledger, concerned));
    TD_TRY(followPayments(view, ledger, concerned));
    TD_ASSIGN(const auto referrals, view.changed<Referral>());
    for (const auto& change : referrals) {
        if (change.after && change.after->referredId && !change.before)
            concerned.try_emplace(*change.after->referredId, false);
    }
    const size_t rowsBefore = act.changes.rows.size();
    std::set<Uuid> referrers;
    for (const auto& [person, lost] : concerned) {
        TD_ASSIGN(const auto referrer, addReferralProgress(act, view, planning, ledger, person, lost));
        if (referrer)
            referrers.insert(*referrer);
    }
    TD_ASSIGN(std::set<Uuid> people, badgeCandidates(view, ledger, concerned));
    if (!people.empty()) {
        // Referrals that this act completes count for badges: look at the act with them.
        const bool hasMore = act.changes.rows.size() > rowsBefore;
        const ActView after(planning.reader, hasMore ? act.changes : ChangeSet{});
        const ActView& seen = hasMore ? after : view;
        TD_ASSIGN(const auto badges, readOpenBadges(seen));
        for (const Uuid& person : people) {
            if (badges.empty())
                break;
            TD_ASSIGN(qint64 points,
                      planning.reader.number(u"SELECT coalesce(sum(points), 0) FROM loyalty_points WHERE user_id = ?"_s,
                                             {person.toString()}));
            TD_ASSIGN(const qint64 change, ledger.change(person));
            TD_TRY(addBadgeAwards(act, seen, planning, person, badges, points + change));
        }
    }
    TD_TRY(addSeatNews(act, view, planning));

    // What the trainer is told is about the people of the act itself; a referrer hears of their points elsewhere.
    qint64 points = 0;
    bool hasPoints = false;
    for (const auto& [person, lost] : concerned) {
        TD_ASSIGN(const qint64 change, ledger.change(person));
        points += change;
        hasPoints = true;
    }
    if (hasPoints && points != 0)
        act.consequences.points = int(points);
    return {};
}

} // namespace ui
