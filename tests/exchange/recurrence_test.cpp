// Expanding repeat rules.
#include "storage/exchange/recurrence.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::UtcTime;
using models::Zone;

namespace
{

UtcTime instant(const char* text)
{
    return UtcTime::fromIso(QString::fromLatin1(text)).value();
}

Zone berlin()
{
    return Zone::fromId(u"Europe/Berlin"_s).value();
}

QStringList starts(const QString& rule, QDate date, QTime time, const char* from, const char* until)
{
    storage::Recurrence recurrence;
    recurrence.rrule = rule;
    recurrence.date = date;
    recurrence.time = time;
    const auto found = storage::expand(recurrence, berlin(), instant(from), instant(until));
    if (!found)
        return {u"error: "_s + found.error().message};
    QStringList texts;
    for (const UtcTime start : *found)
        texts.append(start.toString().left(16));
    return texts;
}

const QTime kNine(9, 0);

} // namespace

TEST(Recurrence, KeepsTheWallClockAcrossTheChange)
{
    EXPECT_EQ(starts(u"FREQ=WEEKLY;COUNT=3"_s, QDate(2026, 3, 16), kNine, "2026-01-01T00:00Z", "2027-01-01T00:00Z"),
              (QStringList{u"2026-03-16T08:00"_s, u"2026-03-23T08:00"_s, u"2026-03-30T07:00"_s}));
}

TEST(Recurrence, SkippedHourTakesTheOffsetBeforeTheChange)
{
    EXPECT_EQ(
        starts(u"FREQ=DAILY;COUNT=2"_s, QDate(2026, 3, 28), QTime(2, 30), "2026-01-01T00:00Z", "2027-01-01T00:00Z"),
        (QStringList{u"2026-03-28T01:30"_s, u"2026-03-29T01:30"_s}));
}

TEST(Recurrence, DoubledHourTakesTheFirstPass)
{
    EXPECT_EQ(
        starts(u"FREQ=DAILY;COUNT=2"_s, QDate(2026, 10, 24), QTime(2, 30), "2026-01-01T00:00Z", "2027-01-01T00:00Z"),
        (QStringList{u"2026-10-24T00:30"_s, u"2026-10-25T00:30"_s}));
}

TEST(Recurrence, CountIncludesWhatLiesBeforeTheWindow)
{
    EXPECT_EQ(starts(u"FREQ=DAILY;COUNT=5"_s, QDate(2026, 1, 1), kNine, "2026-01-04T00:00Z", "2027-01-01T00:00Z"),
              (QStringList{u"2026-01-04T08:00"_s, u"2026-01-05T08:00"_s}));
}

TEST(Recurrence, IntervalKeepsItsRhythmFromALongGoneStart)
{
    EXPECT_EQ(starts(u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"_s, QDate(1990, 1, 1), kNine, "2026-01-05T00:00Z",
                     "2026-01-25T00:00Z"),
              starts(u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=5000"_s, QDate(1990, 1, 1), kNine, "2026-01-05T00:00Z",
                     "2026-01-25T00:00Z"));
}

TEST(Recurrence, JumpingAheadGivesWhatCountingThroughGives)
{
    for (const char* rule : {"FREQ=DAILY;INTERVAL=3", "FREQ=DAILY;INTERVAL=5;BYMONTH=1,3;BYDAY=MO,TU,WE",
                             "FREQ=WEEKLY;INTERVAL=3;WKST=SU;BYDAY=SU,WE", "FREQ=WEEKLY;INTERVAL=4",
                             "FREQ=HOURLY;INTERVAL=7", "FREQ=MONTHLY;INTERVAL=5;BYDAY=2TU", "FREQ=YEARLY;INTERVAL=3"}) {
        const QString text = QString::fromLatin1(rule);
        for (int day = 0; day < 10; ++day)
            EXPECT_EQ(starts(text, QDate(2023, 1, 1).addDays(day), kNine, "2026-01-05T00:00Z", "2026-03-25T00:00Z"),
                      starts(text + u";COUNT=20000"_s, QDate(2023, 1, 1).addDays(day), kNine, "2026-01-05T00:00Z",
                             "2026-03-25T00:00Z"))
                << rule << " " << day;
    }
    EXPECT_FALSE(starts(u"FREQ=WEEKLY;BYDAY=MO,TU"_s, QDate(1, 1, 1), kNine, "2026-01-05T00:00Z", "2026-03-25T00:00Z")
                     .isEmpty());
}

TEST(Recurrence, UntilIsInclusiveInEachOfItsForms)
{
    const QStringList two{u"2026-01-01T08:00"_s, u"2026-01-02T08:00"_s};
    for (const char* until : {"20260102", "20260102T090000", "20260102T080000Z"})
        EXPECT_EQ(starts(u"FREQ=DAILY;UNTIL="_s + QString::fromLatin1(until), QDate(2026, 1, 1), kNine,
                         "2025-01-01T00:00Z", "2027-01-01T00:00Z"),
                  two)
            << until;
    EXPECT_EQ(starts(u"FREQ=DAILY;UNTIL=20260102T075959Z"_s, QDate(2026, 1, 1), kNine, "2025-01-01T00:00Z",
                     "2027-01-01T00:00Z"),
              QStringList{two.front()});
}

TEST(Recurrence, WindowIncludesBothItsEnds)
{
    EXPECT_EQ(starts(u"FREQ=DAILY"_s, QDate(2026, 1, 1), kNine, "2026-01-02T08:00Z", "2026-01-04T08:00Z").size(), 3);
}

TEST(Recurrence, StartThatTheRuleDoesNotGiveIsAnOccurrenceAndCounts)
{
    EXPECT_EQ(
        starts(u"FREQ=WEEKLY;BYDAY=TH;COUNT=3"_s, QDate(2026, 1, 5), kNine, "2025-01-01T00:00Z", "2027-01-01T00:00Z"),
        (QStringList{u"2026-01-05T08:00"_s, u"2026-01-08T08:00"_s, u"2026-01-15T08:00"_s}));
}

TEST(Recurrence, DatesTakenOutAndPutIn)
{
    storage::Recurrence recurrence;
    recurrence.rrule = u"FREQ=DAILY;COUNT=4"_s;
    recurrence.date = QDate(2026, 1, 1);
    recurrence.time = kNine;
    recurrence.excluded = {instant("2026-01-02T08:00Z")};
    recurrence.excludedDays = {QDate(2026, 1, 4)};
    recurrence.added = {instant("2026-02-01T10:00Z"), instant("2026-01-01T08:00Z")};
    const auto found =
        storage::expand(recurrence, berlin(), instant("2025-01-01T00:00Z"), instant("2027-01-01T00:00Z"));
    ASSERT_TRUE(found);
    EXPECT_EQ(*found,
              (std::vector{instant("2026-01-01T08:00Z"), instant("2026-01-03T08:00Z"), instant("2026-02-01T10:00Z")}));
}

TEST(RecurrenceRule, AcceptsWhatCalendarsWrite)
{
    for (const char* rule :
         {"FREQ=WEEKLY", "freq=weekly;byday=mo,th", "RRULE:FREQ=DAILY;INTERVAL=2", "FREQ=MONTHLY;BYDAY=-1FR",
          "FREQ=WEEKLY;WKST=SU;UNTIL=20170814T045959Z;INTERVAL=2;BYDAY=MO,TH", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
          "FREQ=MONTHLY;BYMONTHDAY=-1;", "FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU,WE,TH,FR", "FREQ=DAILY;X-OWN=1;COUNT=3"})
        EXPECT_TRUE(storage::checkRule(QString::fromLatin1(rule))) << rule;
}

TEST(RecurrenceRule, RefusesWhatCannotBeMeant)
{
    for (const char* rule : {"",
                             "garbage",
                             "FREQ=FOO",
                             "FREQ=",
                             "BYDAY=MO",
                             "FREQ=WEEKLY;BYDAY=XX",
                             "FREQ=DAILY;COUNT=3;UNTIL=20260101",
                             "FREQ=DAILY;INTERVAL=0",
                             "FREQ=DAILY;COUNT=-1",
                             "FREQ=DAILY;COUNT=x",
                             "FREQ=DAILY;FREQ=WEEKLY",
                             "FREQ=SECONDLY",
                             "FREQ=MINUTELY;COUNT=5",
                             "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                             "FREQ=DAILY;BYHOUR=25",
                             "FREQ=MONTHLY;BYMONTHDAY=32",
                             "FREQ=WEEKLY;UNTIL=soon",
                             "FREQ=WEEKLY;UNTIL=20261301",
                             "RRULE:AnythingRandom;FREQ=WEEKLY",
                             "FREQ=DAILY;INTERVAL=99999999999",
                             "FREQ=MONTHLY;BYDAY=5MO;BYSETPOS=2",
                             "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=-3"}) {
        const auto answer = storage::checkRule(QString::fromLatin1(rule));
        ASSERT_FALSE(answer) << rule;
        EXPECT_EQ(answer.error().code, models::ErrorCode::Invalid) << rule;
    }
}

TEST(Recurrence, HostileRulesEnd)
{
    for (const char* rule : {"FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=HOURLY",
                             "FREQ=HOURLY;COUNT=32767;BYMONTH=2;BYDAY=MO", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=5;BYMONTH=2",
                             "FREQ=DAILY;COUNT=32767", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYSETPOS=7"}) {
        storage::Recurrence recurrence;
        recurrence.rrule = QString::fromLatin1(rule);
        recurrence.date = QDate(1970, 1, 1);
        recurrence.time = kNine;
        const auto found =
            storage::expand(recurrence, berlin(), instant("2025-01-01T00:00Z"), instant("2027-01-01T00:00Z"), 100);
        EXPECT_TRUE(!found || found->size() <= 100) << rule;
    }
}
