// Hours: weekly ones, exceptions, busy times, midnight and clock changes.
#include "models/availability.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::Availability;
using models::Json;
using models::MinuteRange;
using models::UtcTime;

namespace
{

Availability hoursFrom(const QString& json)
{
    return Availability::fromJson(Json{json}).value();
}

models::TimeSpan between(const QString& from, const QString& to)
{
    return {*UtcTime::fromIso(from), *UtcTime::fromIso(to)};
}

const QString kOffice =
    u"{\"weekly\":{\"mon\":[[\"07:00\",\"12:00\"],[\"12:00\",\"18:00\"]],\"sun\":[[\"20:00\",\"24:00\"]]},"
    "\"exceptions\":[{\"date\":\"2026-03-09\",\"ranges\":[],\"note\":\"Holiday\"},"
    "{\"date\":\"2026-03-16\",\"busy\":[{\"start\":\"09:00\",\"end\":\"10:00\",\"note\":\"Dentist\","
    "\"uid\":\"a@b\",\"x\":1}]}]}"_s;

} // namespace

TEST(Availability, SaysNothingWhenNothingIsStored)
{
    const Availability none = Availability::fromJson(std::nullopt).value();
    EXPECT_TRUE(none.isOpen(between(u"2026-03-02T00:00Z"_s, u"2026-03-05T00:00Z"_s), models::Zone()));
}

TEST(Availability, JoinsTouchingHoursAndClosesDaysLeftOut)
{
    const Availability hours = hoursFrom(kOffice);
    EXPECT_EQ(hours.openRanges({2026, 3, 2}), (std::vector{MinuteRange{420, 1080}}));
    EXPECT_TRUE(hours.openRanges({2026, 3, 3}).empty());
    EXPECT_TRUE(hours.isDayOff({2026, 3, 9}));
    EXPECT_FALSE(hours.isDayOff({2026, 3, 3}));
    EXPECT_TRUE(hours.openRanges({2026, 3, 9}).empty());
}

TEST(Availability, TakesBusyTimesOffTheOpenHours)
{
    const Availability hours = hoursFrom(kOffice);
    EXPECT_EQ(hours.openRanges({2026, 3, 16}), (std::vector{MinuteRange{420, 540}, MinuteRange{600, 1080}}));
    const models::Zone berlin = models::Zone::fromId(u"Europe/Berlin"_s).value();
    EXPECT_TRUE(hours.isOpen(between(u"2026-03-16T07:00Z"_s, u"2026-03-16T08:00Z"_s), berlin));
    EXPECT_FALSE(hours.isOpen(between(u"2026-03-16T07:30Z"_s, u"2026-03-16T08:30Z"_s), berlin));
}

TEST(Availability, IsOpenAcrossMidnight)
{
    const Availability hours =
        hoursFrom(u"{\"weekly\":{\"sun\":[[\"20:00\",\"24:00\"]],\"mon\":[[\"00:00\",\"02:00\"]]}}"_s);
    EXPECT_TRUE(hours.isOpen(between(u"2026-03-01T23:00Z"_s, u"2026-03-02T01:30Z"_s), models::Zone()));
    EXPECT_FALSE(hours.isOpen(between(u"2026-03-01T23:00Z"_s, u"2026-03-02T02:30Z"_s), models::Zone()));
}

TEST(Availability, FollowsTheClockChange)
{
    const models::Zone berlin = models::Zone::fromId(u"Europe/Berlin"_s).value();
    const Availability hours = hoursFrom(u"{\"weekly\":{\"sun\":[[\"00:00\",\"24:00\"]]}}"_s);
    const auto spans = hours.openSpans({2026, 3, 29}, berlin);
    ASSERT_EQ(spans.size(), 1U);
    EXPECT_EQ(spans[0].end.ms - spans[0].start.ms, 23 * 3'600'000);
}

TEST(Availability, RoundTripsWithTheKeysItDoesNotKnow)
{
    const Availability hours = hoursFrom(kOffice);
    EXPECT_EQ(Availability::fromJson(hours.toJson()).value(), hours);
    EXPECT_TRUE(hours.toJson().text.contains(u"\"x\":1"));
}

TEST(Availability, RefusesHoursThatAreNone)
{
    for (const QString& bad :
         {u"[]"_s, u"{\"weekly\":{\"monday\":[]}}"_s, u"{\"weekly\":{\"mon\":[[\"7:00\",\"12:00\"]]}}"_s,
          u"{\"weekly\":{\"mon\":[[\"12:00\",\"07:00\"]]}}"_s, u"{\"weekly\":{\"mon\":[[\"12:00\",\"24:01\"]]}}"_s,
          u"{\"exceptions\":[{\"ranges\":[]}]}"_s, u"{\"weekly\":[]}"_s})
        EXPECT_FALSE(Availability::fromJson(Json{bad})) << bad.toStdString();
}
