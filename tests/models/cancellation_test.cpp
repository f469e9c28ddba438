// Cancellation: the window to the millisecond, nights, clock changes, who cancelled, fees.
#include "models/rules/cancellation.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::CancelledBy;
using models::Minor;
using models::Policy;
using models::UtcTime;
using models::Zone;

namespace
{

Zone berlinZone()
{
    return Zone::fromId(u"Europe/Berlin"_s).value();
}

std::string limitFor(const QString& start, const Policy& policy)
{
    const Zone zone = berlinZone();
    return zone.isoText(models::noticeLimit(*UtcTime::fromIso(start), policy, zone)).toStdString();
}

Policy withNights(int hours)
{
    Policy policy;
    policy.cancellationNoticeHours = hours;
    policy.nightHoursExcluded = true;
    return policy;
}

} // namespace

TEST(NoticeLimit, CountsElapsedHoursAlsoAcrossAClockChange)
{
    const Policy policy;
    EXPECT_EQ(limitFor(u"2026-03-03T09:00+01:00"_s, policy), "2026-03-02T09:00:00+01:00");
    EXPECT_EQ(limitFor(u"2026-03-29T09:00+02:00"_s, policy), "2026-03-28T08:00:00+01:00");
}

TEST(NoticeLimit, LeavesNightHoursOut)
{
    EXPECT_EQ(limitFor(u"2026-03-03T08:00+01:00"_s, withNights(3)), "2026-03-02T21:00:00+01:00");
    EXPECT_EQ(limitFor(u"2026-03-03T12:00+01:00"_s, withNights(3)), "2026-03-03T09:00:00+01:00");
    EXPECT_EQ(limitFor(u"2026-03-03T10:00+01:00"_s, withNights(3)), "2026-03-03T07:00:00+01:00");
    EXPECT_EQ(limitFor(u"2026-03-03T02:00+01:00"_s, withNights(1)), "2026-03-02T22:00:00+01:00");
    EXPECT_EQ(limitFor(u"2026-03-03T23:30+01:00"_s, withNights(1)), "2026-03-03T22:00:00+01:00");
    EXPECT_EQ(limitFor(u"2026-03-05T08:00+01:00"_s, withNights(24)), "2026-03-03T16:00:00+01:00");
    Policy noon = withNights(3);
    noon.nightFrom = QTime(1, 0);
    noon.nightTo = QTime(5, 0);
    EXPECT_EQ(limitFor(u"2026-03-03T06:00+01:00"_s, noon), "2026-03-02T23:00:00+01:00");
    noon.nightTo = noon.nightFrom; // no night at all
    EXPECT_EQ(limitFor(u"2026-03-03T06:00+01:00"_s, noon), "2026-03-03T03:00:00+01:00");
}

TEST(SettleCancellation, IsOnTimeExactlyAtTheWindow)
{
    models::Booking booking;
    booking.startTime = *UtcTime::fromIso(u"2026-03-03T09:00Z"_s);
    const UtcTime limit = booking.startTime.plusHours(-24);
    Policy policy;
    policy.lateCancelFeePercent = 30;
    const auto settle = [&](CancelledBy by, bool waived, UtcTime now) {
        return models::settleCancellation(booking, by, waived, now, policy, berlinZone());
    };
    EXPECT_FALSE(settle(CancelledBy::Client, false, limit).late);
    EXPECT_FALSE(settle(CancelledBy::Client, false, limit).usesSession);
    const auto late = settle(CancelledBy::Client, false, limit.plusMs(1));
    EXPECT_TRUE(late.late);
    EXPECT_EQ(late.redemption(), models::RedemptionState::Forfeited);
    EXPECT_EQ(models::feeOf(late, Minor{4555}), Minor{1367});
    for (const CancelledBy by : {CancelledBy::Trainer, CancelledBy::Other}) {
        EXPECT_FALSE(settle(by, false, booking.startTime).late);
        EXPECT_EQ(settle(by, false, booking.startTime).redemption(), models::RedemptionState::Returned);
    }
    const auto waived = settle(CancelledBy::Client, true, booking.startTime);
    EXPECT_TRUE(waived.late);
    EXPECT_FALSE(waived.usesSession);
    EXPECT_EQ(models::feeOf(waived, Minor{4500}), Minor{0});
    policy.lateCancelUsesSession = false;
    EXPECT_FALSE(settle(CancelledBy::Client, false, booking.startTime).usesSession);
}

TEST(SettleNoShow, UsesTheSessionUnlessSwitchedOffOrWaived)
{
    Policy policy;
    policy.noShowFeePercent = 50;
    EXPECT_TRUE(models::settleNoShow(false, policy).usesSession);
    EXPECT_EQ(models::settleNoShow(false, policy).feePercent, 50);
    EXPECT_FALSE(models::settleNoShow(true, policy).usesSession);
    policy.noShowUsesSession = false;
    EXPECT_FALSE(models::settleNoShow(false, policy).usesSession);
}

TEST(CancellationReason, BeginsWithItsFixedWord)
{
    using models::cancellationReason;
    EXPECT_EQ(cancellationReason(CancelledBy::Client, false, false, u""_s), u"client"_s);
    EXPECT_EQ(cancellationReason(CancelledBy::Client, true, false, u" Traffic "_s), u"client-late Traffic"_s);
    EXPECT_EQ(cancellationReason(CancelledBy::Client, true, true, u"First time"_s),
              u"client-late (waived) First time"_s);
    EXPECT_EQ(cancellationReason(CancelledBy::Trainer, false, false, u"Ill"_s), u"trainer Ill"_s);
    EXPECT_EQ(cancellationReason(CancelledBy::Other, false, false, u"Snow"_s), u"other Snow"_s);
    EXPECT_EQ(models::reasonWord(u"client-late (waived) x"_s), u"client-late"_s);
    EXPECT_TRUE(models::isWaived(u"client-late (waived) x"_s));
    EXPECT_FALSE(models::isWaived(u"client the fee was (waived)"_s));
}
