// Clock changes: Berlin, New York, Lord Howe (half an hour), Cairo and Beirut (midnight changes), Samoa (a lost day).
#include "models/zone.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::Pass;
using models::UtcTime;
using models::Zone;

namespace
{

Zone zone(const QString& id)
{
    return models::Zone::fromId(id).value();
}

std::string utc(UtcTime time)
{
    return time.toString().toStdString();
}

} // namespace

TEST(Zone, RefusesAnUnknownName)
{
    EXPECT_EQ(Zone::fromId(u"Mars/Olympus"_s).error().code, models::ErrorCode::NotFound);
    EXPECT_FALSE(Zone::fromId(u""_s));
    // Qt takes these for POSIX rules without a rule.
    for (const QString& word : {u"berlin"_s, u"foo"_s, u"Nowhere"_s, u"UTC+2"_s, u"localtime"_s})
        EXPECT_FALSE(Zone::fromId(word)) << word.toStdString();
    for (const QString& name : {u"UTC"_s, u"GMT"_s, u"CET"_s, u"EST5EDT"_s, u"US/Eastern"_s, u"Europe/Kyiv"_s,
                                u"Asia/Calcutta"_s, u"Etc/GMT+5"_s, u"America/Argentina/Buenos_Aires"_s, u"NZ"_s})
        EXPECT_TRUE(Zone::fromId(name)) << name.toStdString();
}

TEST(Zone, TakesTheOffsetBeforeTheChangeInASkippedHour)
{
    const Zone berlin = zone(u"Europe/Berlin"_s);
    EXPECT_TRUE(berlin.isSkipped({2026, 3, 29}, {2, 30}));
    EXPECT_EQ(utc(berlin.toUtc({2026, 3, 29}, {2, 30})), "2026-03-29T01:30:00.000Z");
}

TEST(Zone, TellsTheTwoPassesOfADoubledHourApart)
{
    const Zone berlin = zone(u"Europe/Berlin"_s);
    EXPECT_TRUE(berlin.isRepeated({2026, 10, 25}, {2, 30}));
    EXPECT_EQ(utc(berlin.toUtc({2026, 10, 25}, {2, 30})), "2026-10-25T00:30:00.000Z");
    EXPECT_EQ(utc(berlin.toUtc({2026, 10, 25}, {2, 30}, Pass::Second)), "2026-10-25T01:30:00.000Z");
}

TEST(Zone, KnowsDaysOf23And25AndTwentyThreeAndAHalfHours)
{
    const auto hours = [](const Zone& z, QDate day) {
        return double(z.startOfDay(day.addDays(1)).ms - z.startOfDay(day).ms) / 3'600'000;
    };
    EXPECT_EQ(hours(zone(u"Europe/Berlin"_s), {2026, 3, 29}), 23);
    EXPECT_EQ(hours(zone(u"Europe/Berlin"_s), {2026, 10, 25}), 25);
    EXPECT_EQ(hours(zone(u"America/New_York"_s), {2026, 3, 8}), 23);
    EXPECT_EQ(hours(zone(u"Australia/Lord_Howe"_s), {2026, 10, 4}), 23.5);
}

TEST(Zone, BeginsADayWithoutMidnightAtTheChange)
{
    const Zone cairo = zone(u"Africa/Cairo"_s);
    const UtcTime start = cairo.startOfDay({2025, 4, 25});
    EXPECT_EQ(cairo.toLocal(start).time, QTime(1, 0));
    EXPECT_EQ(cairo.toLocal(start.plusMs(-1)).date, QDate(2025, 4, 24));
    const Zone beirut = zone(u"Asia/Beirut"_s);
    EXPECT_EQ(beirut.toLocal(beirut.startOfDay({2025, 3, 30})).time, QTime(1, 0));
}

TEST(Zone, SurvivesADayThatWasLeftOut)
{
    const Zone apia = zone(u"Pacific/Apia"_s);
    EXPECT_TRUE(apia.isSkipped({2011, 12, 30}, {12, 0}));
    EXPECT_EQ(apia.toLocal(apia.startOfDay({2011, 12, 31})).date, QDate(2011, 12, 31));
}

TEST(Zone, RoundTripsEveryHourOfTenYears)
{
    for (const QString& id : {u"Europe/Berlin"_s, u"America/New_York"_s, u"Australia/Lord_Howe"_s, u"Africa/Cairo"_s}) {
        const Zone z = zone(id);
        for (UtcTime t = *UtcTime::fromIso(u"2020-01-01T00:00Z"); t.ms < UtcTime::fromIso(u"2030-01-01T00:00Z")->ms;
             t = t.plusMinutes(30)) {
            const models::LocalTime local = z.toLocal(t);
            const bool first = z.toUtc(local.date, local.time, Pass::First) == t;
            const bool second = z.toUtc(local.date, local.time, Pass::Second) == t;
            ASSERT_TRUE(first || second) << id.toStdString() << " " << utc(t);
        }
    }
}

TEST(Zone, WritesIsoTextWithTheOffset)
{
    EXPECT_EQ(zone(u"Europe/Berlin"_s).isoText(*UtcTime::fromIso(u"2026-01-05T09:00Z")),
              u"2026-01-05T10:00:00+01:00"_s);
    EXPECT_EQ(zone(u"America/St_Johns"_s).isoText(*UtcTime::fromIso(u"2026-01-05T09:00Z")),
              u"2026-01-05T05:30:00-03:30"_s);
}
