// Referrals: completed on the first completed and paid booking, reopened when that is undone.
#include "ui/core/plans/referral_progress.h"

#include "models/policy.h"
#include "models/rules/notices.h"
#include "models/rules/referrals.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace models;

namespace ui
{

namespace
{

bool isPaid(const Payment& payment)
{
    return payment.amount.units > 0 &&
           (payment.status == PaymentStatus::Succeeded || payment.status == PaymentStatus::PartiallyRefunded);
}

Result<bool> isBookingPaid(const ActView& view, const Uuid& bookingId)
{
    TD_ASSIGN(const auto payments, view.all<Payment>(u"WHERE booking_id = ?"_s, {bookingId.toString()},
                                                     [&](const Payment& p) { return p.bookingId == bookingId; }));
    if (std::any_of(payments.begin(), payments.end(), isPaid))
        return true;
    TD_ASSIGN(const auto redemptions,
              view.all<PackageRedemption>(u"WHERE booking_id = ?"_s, {bookingId.toString()},
                                          [&](const PackageRedemption& r) { return r.bookingId == bookingId; }));
    for (const PackageRedemption& redemption : redemptions) {
        if (redemption.state != RedemptionState::Used)
            continue;
        TD_ASSIGN(const auto pack, view.find<ClientPackage>(redemption.clientPackageId));
        if (!pack || !pack->paymentId)
            continue;
        TD_ASSIGN(const auto payment, view.find<Payment>(*pack->paymentId));
        if (payment && isPaid(*payment))
            return true;
    }
    return false;
}

Status addReferralNotice(Act& act, const ActView& view, const Planning& planning, const Referral& referral,
                         const QString& referrer, const QString& referred)
{
    Notification notice;
    notice.id = noticeId(planning.practice.trainer.id, noticeTypes::kReferral, referral.id, {});
    TD_ASSIGN(const auto told, view.find<Notification>(notice.id));
    if (told)
        return {}; // completed before and reopened since
    notice.userId = planning.practice.trainer.id;
    notice.type = noticeTypes::kReferral.toString();
    notice.title = u"Referral completed"_s;
    notice.message =
        u"%1 brought %2. Both earned %3 points."_s.arg(referrer, referred).arg(referral.rewardPoints.value_or(0));
    notice.relatedId = referral.id;
    notice.createdAt = planning.now;
    addInsert(act.changes, notice);
    return {};
}

Result<QString> nameOf(const ActView& view, const Uuid& userId)
{
    TD_ASSIGN(const auto user, view.find<User>(userId));
    return user ? QString(user->firstName + u' ' + user->lastName).trimmed() : u"Someone"_s;
}

} // namespace

Result<bool> hasCompletedAndPaid(const ActView& view, const Uuid& clientId)
{
    TD_ASSIGN(const auto completed,
              view.all<Booking>(
                  u"WHERE client_id = ? AND status = 'completed' ORDER BY start_time"_s, {clientId.toString()},
                  [&](const Booking& b) { return b.clientId == clientId && b.status == BookingStatus::Completed; }));
    for (const Booking& booking : completed) {
        TD_ASSIGN(const bool paid, isBookingPaid(view, booking.id));
        if (paid)
            return true;
    }
    return false;
}

Result<std::optional<Uuid>> addReferralProgress(Act& act, const ActView& view, const Planning& planning,
                                                PointsLedger& ledger, const Uuid& referredId, bool mayReopen)
{
    TD_ASSIGN(auto referrals, view.all<Referral>(u"WHERE referred_id = ?"_s, {referredId.toString()},
                                                 [&](const Referral& r) { return r.referredId == referredId; }));
    std::sort(referrals.begin(), referrals.end(), [](const Referral& a, const Referral& b) {
        return std::tie(a.createdAt, a.id) < std::tie(b.createdAt, b.id);
    });
    const auto completed = std::find_if(referrals.begin(), referrals.end(),
                                        [](const Referral& r) { return r.status == ReferralStatus::Completed; });
    TD_ASSIGN(const Policy policy, Policy::fromJson(planning.practice.settings.policy));
    if (completed != referrals.end()) {
        if (!mayReopen)
            return std::optional<Uuid>{};
        TD_ASSIGN(const bool stillPaid, hasCompletedAndPaid(view, referredId));
        if (stillPaid)
            return std::optional<Uuid>{};
        Referral reopened = *completed;
        reopened.status = ReferralStatus::Pending;
        reopened.completedAt.reset();
        addUpdate(act.changes, *completed, reopened, planning.now);
        TD_TRY(ledger.takeBackReferral(reopened));
        return std::optional(reopened.referrerId);
    }
    const auto pending = std::find_if(referrals.begin(), referrals.end(), [&](const Referral& r) {
        return r.status == ReferralStatus::Pending && !hasReferralLapsed(r, planning.now, policy.referralExpiryDays);
    });
    if (pending == referrals.end())
        return std::optional<Uuid>{};
    TD_ASSIGN(const bool isEarned, hasCompletedAndPaid(view, referredId));
    if (!isEarned)
        return std::optional<Uuid>{};
    Referral done = *pending;
    done.status = ReferralStatus::Completed;
    done.completedAt = planning.now;
    done.rewardPoints = done.rewardPoints.value_or(policy.referralPoints);
    addUpdate(act.changes, *pending, done, planning.now);
    TD_TRY(ledger.earnReferral(done, *done.rewardPoints));
    TD_ASSIGN(const QString referrer, nameOf(view, done.referrerId));
    TD_ASSIGN(const QString referred, nameOf(view, referredId));
    TD_TRY(addReferralNotice(act, view, planning, done, referrer, referred));
    return std::optional(done.referrerId);
}

} // namespace ui
