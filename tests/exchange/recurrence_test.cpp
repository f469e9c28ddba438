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

/// The days of a rule within a year from its start, at an hour that is UTC's.
QStringList days(const char* rule, QDate date)
{
    QStringList texts;
    const QByteArray from = date.toString(Qt::ISODate).toLatin1() + "T00:00Z";
    const QByteArray until = date.addYears(1).toString(Qt::ISODate).toLatin1() + "T00:00Z";
    for (const QString& start : starts(QString::fromLatin1(rule), date, kNine, from.constData(), until.constData()))
        texts.append(start.startsWith(u"error") ? start : start.mid(5, 5));
    return texts;
}

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

TEST(Recurrence, WeeksBeginWhereTheRuleSays)
{
    // What python-dateutil makes of these.
    EXPECT_EQ(days("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU;WKST=SA;COUNT=5", {2026, 6, 2}),
              (QStringList{u"06-02"_s, u"06-15"_s, u"06-16"_s, u"06-29"_s, u"06-30"_s}));
    EXPECT_EQ(days("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO;COUNT=4", {1997, 8, 5}),
              (QStringList{u"08-05"_s, u"08-10"_s, u"08-19"_s, u"08-24"_s}));
    EXPECT_EQ(days("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=4", {1997, 8, 5}),
              (QStringList{u"08-05"_s, u"08-17"_s, u"08-19"_s, u"08-31"_s}));
    EXPECT_EQ(days("FREQ=WEEKLY;INTERVAL=4;BYDAY=SU;WKST=SA;COUNT=3", {2024, 8, 25}),
              (QStringList{u"08-25"_s, u"09-22"_s, u"10-20"_s}));
    EXPECT_EQ(days("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH,WE;WKST=FR;COUNT=4", {2026, 5, 21}),
              (QStringList{u"05-21"_s, u"06-01"_s, u"06-03"_s, u"06-04"_s}));
    EXPECT_EQ(days("FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=-1;COUNT=3", {2026, 3, 6}),
              (QStringList{u"03-06"_s, u"03-13"_s, u"03-20"_s}));
}

TEST(Recurrence, EveryWeekdayMayBeginTheWeek)
{
    // The fortnight's week is the one that the start lies in, wherever it begins.
    static const QStringList kDays{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    for (int weekStart = 1; weekStart <= 7; ++weekStart) {
        for (int day = 0; day < 7; ++day) {
            const QDate start = QDate(2026, 6, 1).addDays(day);
            const QDate begin = start.addDays(-((start.dayOfWeek() - weekStart + 7) % 7));
            QStringList wanted;
            for (int i = 0; i < 28; ++i) {
                if (const QDate one = begin.addDays(i); i / 7 % 2 == 0 && one >= start)
                    wanted.append(one.toString(u"MM-dd"));
            }
            const QString rule = u"FREQ=WEEKLY;INTERVAL=2;BYDAY=%1;WKST=%2;COUNT=%3"_s.arg(kDays.join(u','))
                                     .arg(kDays[weekStart - 1])
                                     .arg(wanted.size());
            EXPECT_EQ(days(rule.toLatin1(), start), wanted) << rule.toStdString();
        }
    }
}

TEST(Recurrence, WeekOfTheYearKeepsTheWeekdayOfTheStart)
{
    EXPECT_EQ(starts(u"FREQ=YEARLY;BYWEEKNO=20;COUNT=3"_s, QDate(2026, 3, 3), kNine, "2026-01-01T00:00Z",
                     "2029-01-01T00:00Z"),
              (QStringList{u"2026-03-03T08:00"_s, u"2026-05-12T07:00"_s, u"2027-05-18T07:00"_s}));
    EXPECT_EQ(days("FREQ=YEARLY;BYWEEKNO=50,30;COUNT=3", {2024, 9, 18}),
              (QStringList{u"09-18"_s, u"12-11"_s, u"07-23"_s}));
    EXPECT_EQ(days("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO,FR", {2026, 5, 11}), (QStringList{u"05-11"_s, u"05-15"_s}));
}

TEST(Recurrence, DaysOfTheMonthCountFromItsEndAndInEveryMonth)
{
    EXPECT_EQ(days("FREQ=DAILY;BYMONTHDAY=5,-2;COUNT=4", {2025, 4, 29}),
              (QStringList{u"04-29"_s, u"05-05"_s, u"05-30"_s, u"06-05"_s}));
    EXPECT_EQ(days("FREQ=YEARLY;INTERVAL=4;BYMONTHDAY=28,15;COUNT=3", {2024, 11, 28}),
              (QStringList{u"11-28"_s, u"12-15"_s, u"12-28"_s}));
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
                             "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=-3",
                             "FREQ=WEEKLY;BYMONTHDAY=3",
                             "FREQ=MONTHLY;BYWEEKNO=20",
                             "FREQ=MONTHLY;BYYEARDAY=80",
                             "FREQ=MONTHLY;BYDAY=6MO",
                             "FREQ=YEARLY;BYMONTH=13",
                             "FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO"}) {
        const auto answer = storage::checkRule(QString::fromLatin1(rule));
        ASSERT_FALSE(answer) << rule;
        EXPECT_EQ(answer.error().code, models::ErrorCode::Invalid) << rule;
    }
}

TEST(Recurrence, HostileRulesEnd)
{
    for (const char* rule :
         {"FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=HOURLY", "FREQ=HOURLY;COUNT=32767;BYMONTH=2;BYDAY=MO",
          "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=5;BYMONTH=2", "FREQ=DAILY;COUNT=32767",
          "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYSETPOS=7", "FREQ=YEARLY;COUNT=3;BYWEEKNO=1;BYMONTH=7",
          "FREQ=MONTHLY;COUNT=9;BYDAY=5MO;BYMONTHDAY=1"}) {
        storage::Recurrence recurrence;
        recurrence.rrule = QString::fromLatin1(rule);
        recurrence.date = QDate(1970, 1, 1);
        recurrence.time = kNine;
        const auto found =
            storage::expand(recurrence, berlin(), instant("2025-01-01T00:00Z"), instant("2027-01-01T00:00Z"), 100);
        EXPECT_TRUE(!found || found->size() <= 100) << rule;
    }
}
