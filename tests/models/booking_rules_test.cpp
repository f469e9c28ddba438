// Booking rules: who may sit where and when, and what only warns.
#include "models/rules/booking_rules.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::Booking;
using models::BookingStatus;
using models::SlotState;
using models::UtcTime;
using models::Uuid;

namespace
{

Uuid ruleId(int n)
{
    return Uuid::timeOrdered(UtcTime{1}, 0, quint64(n));
}

UtcTime at(const QString& clock)
{
    return *UtcTime::fromIso(QString(u"2026-03-02T"_s + clock + u"Z"_s));
}

Booking bookingAt(const QString& from, const QString& to, BookingStatus status = BookingStatus::Confirmed,
                  int client = 1, int service = 100)
{
    Booking booking;
    booking.id = ruleId(1000 + client);
    booking.clientId = ruleId(client);
    booking.serviceId = ruleId(service);
    booking.startTime = at(from);
    booking.endTime = at(to);
    booking.status = status;
    return booking;
}

models::SlotWish wishAt(const QString& from, const QString& to, int client = 2, int service = 100)
{
    return {ruleId(client), ruleId(service), {at(from), at(to)}};
}

models::TrainerService serviceOf(bool group, std::optional<int> seats = {})
{
    models::TrainerService service;
    service.id = ruleId(100);
    service.isGroup = group;
    service.maxParticipants = seats;
    return service;
}

struct Desk {
    models::Policy policy;
    models::Availability availability;
    models::Zone zone;
    QStringList warnings(const models::SlotWish& wish, const std::vector<Booking>& others,
                         SlotState state = SlotState::Free, std::vector<models::Certification> certificates = {}) const
    {
        return models::slotWarnings(wish, state, others, {policy, availability, zone, at(u"06:00"_s), certificates});
    }
};

} // namespace

TEST(BookingStates, FollowTheTable)
{
    using enum BookingStatus;
    const std::vector<std::pair<BookingStatus, BookingStatus>> allowed{
        {Pending, Confirmed},   {Pending, Cancelled},   {Confirmed, Completed}, {Confirmed, NoShow},
        {Confirmed, Cancelled}, {Completed, Confirmed}, {NoShow, Confirmed},    {Cancelled, Confirmed}};
    for (const BookingStatus from : {Pending, Confirmed, Completed, Cancelled, NoShow}) {
        for (const BookingStatus to : {Pending, Confirmed, Completed, Cancelled, NoShow}) {
            const bool expected = std::find(allowed.begin(), allowed.end(), std::pair(from, to)) != allowed.end();
            EXPECT_EQ(models::mayBecome(from, to), expected) << int(from) << "->" << int(to);
            EXPECT_EQ(bool(models::checkTransition(from, to)), expected);
        }
    }
}

TEST(Slot, ClashesOnlyWhereIntervalsOverlap)
{
    struct Case {
        QString from, to;
        BookingStatus status;
        SlotState expected;
    };
    const std::vector<Case> cases{
        {u"08:00"_s, u"09:00"_s, BookingStatus::Confirmed, SlotState::Free}, // touches before
        {u"10:00"_s, u"11:00"_s, BookingStatus::Confirmed, SlotState::Free}, // touches after
        {u"09:59"_s, u"11:00"_s, BookingStatus::Confirmed, SlotState::Clash},
        {u"09:15"_s, u"09:30"_s, BookingStatus::Pending, SlotState::Clash},
        {u"08:00"_s, u"12:00"_s, BookingStatus::Completed, SlotState::Clash},
        {u"09:00"_s, u"10:00"_s, BookingStatus::Cancelled, SlotState::Free},
        {u"09:00"_s, u"10:00"_s, BookingStatus::NoShow, SlotState::Free},
    };
    for (const Case& c : cases) {
        const std::vector others{bookingAt(c.from, c.to, c.status)};
        EXPECT_EQ(models::slotState(wishAt(u"09:00"_s, u"10:00"_s), serviceOf(false), others), c.expected)
            << c.from.toStdString();
    }
}

TEST(Slot, SeatsAGroupUpToItsMaximum)
{
    const auto wish = wishAt(u"09:00"_s, u"10:00"_s, 9);
    const std::vector two{bookingAt(u"09:00"_s, u"10:00"_s, BookingStatus::Confirmed, 1),
                          bookingAt(u"09:00"_s, u"10:00"_s, BookingStatus::Pending, 2),
                          bookingAt(u"09:00"_s, u"10:00"_s, BookingStatus::Cancelled, 3)};
    EXPECT_EQ(models::slotState(wish, serviceOf(true, 3), two), SlotState::Free);
    EXPECT_EQ(models::slotState(wish, serviceOf(true, 2), two), SlotState::SeatsFull);
    EXPECT_EQ(models::slotState(wish, serviceOf(true), two), SlotState::Free);
    EXPECT_EQ(models::slotState(wish, serviceOf(false), two), SlotState::Clash);
    EXPECT_EQ(models::slotState(wishAt(u"09:00"_s, u"10:00"_s, 1), serviceOf(true, 3), two), SlotState::SameClient);
    EXPECT_EQ(models::slotState(wishAt(u"09:00"_s, u"10:30"_s, 9), serviceOf(true, 3), two), SlotState::Clash);
    EXPECT_EQ(models::slotState(wishAt(u"09:00"_s, u"10:00"_s, 9, 101), serviceOf(true, 3), two), SlotState::Clash);
}

TEST(Slot, MayBeDoubledOnlyWhereThePolicyAllowsAndNeverOverTheSeats)
{
    EXPECT_EQ(models::checkSlot(SlotState::Clash, false).error().code, models::ErrorCode::Clash);
    EXPECT_TRUE(models::checkSlot(SlotState::Clash, true));
    EXPECT_EQ(models::checkSlot(SlotState::SameClient, true).error().code, models::ErrorCode::Clash);
    EXPECT_EQ(models::checkSlot(SlotState::SeatsFull, true).error().code, models::ErrorCode::SeatsFull);
    EXPECT_TRUE(Desk().warnings(wishAt(u"09:00"_s, u"10:00"_s), {}, SlotState::Clash).contains(u"clash"));
}

TEST(Slot, WarnsOfASmallerGapThanBothBuffersAsk)
{
    Desk desk;
    desk.policy.bufferBefore = 5;
    desk.policy.bufferAfter = 10;
    const auto wish = wishAt(u"09:00"_s, u"10:00"_s);
    // After-buffer of the first (10) and before-buffer of the second (5): 15 minutes.
    EXPECT_TRUE(desk.warnings(wish, {bookingAt(u"08:00"_s, u"08:46"_s)}).contains(u"buffer"));
    EXPECT_FALSE(desk.warnings(wish, {bookingAt(u"08:00"_s, u"08:45"_s)}).contains(u"buffer"));
    EXPECT_TRUE(desk.warnings(wish, {bookingAt(u"10:14"_s, u"11:00"_s)}).contains(u"buffer"));
    EXPECT_FALSE(desk.warnings(wish, {bookingAt(u"10:15"_s, u"11:00"_s)}).contains(u"buffer"));
    desk.policy.serviceBuffers[ruleId(101)] = {0, 60};
    EXPECT_TRUE(
        desk.warnings(wish, {bookingAt(u"07:00"_s, u"08:00"_s, BookingStatus::Confirmed, 1, 101)}).contains(u"buffer"));
    EXPECT_FALSE(
        desk.warnings(wish, {bookingAt(u"08:00"_s, u"08:50"_s, BookingStatus::Cancelled)}).contains(u"buffer"));
}

TEST(Slot, WarnsOverTheCapCountingAGroupOnce)
{
    Desk desk;
    desk.policy.dayCap = 2;
    const auto wish = wishAt(u"15:00"_s, u"16:00"_s);
    std::vector others{bookingAt(u"09:00"_s, u"10:00"_s, BookingStatus::Confirmed, 1, 101),
                       bookingAt(u"09:00"_s, u"10:00"_s, BookingStatus::Confirmed, 2, 101)};
    EXPECT_FALSE(desk.warnings(wish, others).contains(u"over_cap"));
    others.push_back(bookingAt(u"11:00"_s, u"12:00"_s));
    EXPECT_TRUE(desk.warnings(wish, others).contains(u"over_cap"));
}

TEST(Slot, WarnsInThePastOutsideHoursAndAfterACertificateLapsed)
{
    Desk desk;
    desk.availability =
        models::Availability::fromJson(models::Json{u"{\"weekly\":{\"mon\":[[\"08:00\",\"12:00\"]]}}"_s}).value();
    EXPECT_EQ(desk.warnings(wishAt(u"09:00"_s, u"10:00"_s), {}), QStringList());
    EXPECT_EQ(desk.warnings(wishAt(u"11:30"_s, u"12:30"_s), {}), QStringList{u"outside_hours"_s});
    EXPECT_EQ(desk.warnings(wishAt(u"05:00"_s, u"05:30"_s), {}), (QStringList{u"outside_hours"_s, u"in_past"_s}));
    models::Certification lapsed;
    lapsed.name = u"First aid"_s;
    lapsed.expiryDate = QDate(2026, 3, 1);
    EXPECT_TRUE(
        desk.warnings(wishAt(u"09:00"_s, u"10:00"_s), {}, SlotState::Free, {lapsed}).contains(u"after_certificate"));
    models::Certification renewed = lapsed;
    renewed.expiryDate = QDate(2028, 3, 1);
    EXPECT_TRUE(desk.warnings(wishAt(u"09:00"_s, u"10:00"_s), {}, SlotState::Free, {lapsed, renewed}).isEmpty());
    lapsed.expiryDate = QDate(2026, 3, 2); // the last day still counts
    EXPECT_TRUE(desk.warnings(wishAt(u"09:00"_s, u"10:00"_s), {}, SlotState::Free, {lapsed}).isEmpty());
}

TEST(Span, MustEndAfterItStartsAndWithinADay)
{
    EXPECT_FALSE(models::checkSpan({at(u"09:00"_s), at(u"09:00"_s)}));
    EXPECT_FALSE(models::checkSpan({at(u"09:00"_s), at(u"08:00"_s)}));
    EXPECT_TRUE(models::checkSpan({at(u"09:00"_s), at(u"09:00"_s).plusHours(24)}));
    EXPECT_FALSE(models::checkSpan({at(u"09:00"_s), at(u"09:00"_s).plusHours(24).plusMs(1)}));
}
