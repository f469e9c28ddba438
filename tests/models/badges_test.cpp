// Badge criteria: reading, deciding, progress; streaks.
#include "models/rules/badge_criteria.h"
#include "models/rules/streaks.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace models;

namespace
{

BadgeFacts badgeFacts(qint64 completed, qint64 streak, qint64 points, qint64 referrals, qint64 tenure)
{
    return BadgeFacts{{completed, streak, points, referrals, tenure}};
}

QDate isoDay(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

} // namespace

TEST(BadgeCriteria, AreMetAtTheNumberAndNotBelow)
{
    struct Case {
        const char16_t* text;
        BadgeFacts facts;
        bool met;
    };
    for (const Case& c :
         {Case{u"count(completed) >= 50", badgeFacts(50, 0, 0, 0, 0), true},
          Case{u"count(completed) >= 50", badgeFacts(49, 9, 999, 9, 999), false},
          Case{u"streak_weeks >= 8", badgeFacts(0, 8, 0, 0, 0), true},
          Case{u"points >= 500", badgeFacts(0, 0, 499, 0, 0), false},
          Case{u"referrals(completed) >= 3", badgeFacts(0, 0, 0, 3, 0), true},
          Case{u"tenure_days >= 365", badgeFacts(0, 0, 0, 0, 365), true},
          Case{u"  count( completed )>=5  ", badgeFacts(5, 0, 0, 0, 0), true},
          Case{u"count(completed) >= 5 and points >= 10", badgeFacts(5, 0, 9, 0, 0), false},
          Case{u"count(completed) >= 5 and points >= 10", badgeFacts(5, 0, 10, 0, 0), true},
          Case{u"count(completed) >= 5 or points >= 10", badgeFacts(0, 0, 10, 0, 0), true},
          Case{u"points >= 10 or count(completed) >= 5 and streak_weeks >= 2", badgeFacts(5, 1, 9, 0, 0), false},
          Case{u"points >= 10 or count(completed) >= 5 and streak_weeks >= 2", badgeFacts(0, 0, 10, 0, 0), true},
          Case{u"manual", badgeFacts(999, 999, 999, 999, 999), false},
          Case{u"manual or points >= 10", badgeFacts(0, 0, 10, 0, 0), true},
          Case{u"manual and points >= 10", badgeFacts(0, 0, 10, 0, 0), false},
          Case{u"Anyone who smiles", badgeFacts(999, 999, 999, 999, 999), false}})
        EXPECT_EQ(BadgeCriteria::parseOrManual(QStringView(c.text)).isMet(c.facts), c.met)
            << QStringView(c.text).toString().toStdString();
}

TEST(BadgeCriteria, AMistakeIsNamedWithItsPlace)
{
    struct Case {
        const char16_t* text;
        const char* place;
        const char* wanted;
    };
    for (const Case& c :
         {Case{u"", "character 1:", "count(completed)"}, Case{u"count(completed) > 5", "character 18:", ">="},
          Case{u"count(completed) >= ", "character 21:", "whole number"},
          Case{u"points >= 5 points >= 6", "character 13:", "\"and\", \"or\" or the end"},
          Case{u"points >= 5 and", "character 16:", "manual"}, Case{u"pointsx >= 5", "character 1:", "points"},
          Case{u"points >= 5x", "character 12:", "the end"},
          Case{u"count(cancelled) >= 5", "character 1:", "count(completed)"},
          Case{u"points >= 99999999999", "character 11:", "nine digits"},
          Case{u"points >= 5 andante", "character 13:", "and"}}) {
        const auto parsed = BadgeCriteria::parse(QStringView(c.text));
        ASSERT_FALSE(parsed) << QStringView(c.text).toString().toStdString();
        EXPECT_EQ(parsed.error().code, ErrorCode::Invalid);
        EXPECT_NE(parsed.error().message.toStdString().find(c.place), std::string::npos)
            << parsed.error().message.toStdString();
        EXPECT_NE(parsed.error().message.toStdString().find(c.wanted), std::string::npos)
            << parsed.error().message.toStdString();
        EXPECT_TRUE(BadgeCriteria::parseOrManual(QStringView(c.text)).isManual());
    }
}

TEST(BadgeCriteria, ProgressShowsTheSlowestConditionOfTheNearestWay)
{
    const auto both = BadgeCriteria::parse(u"count(completed) >= 50 and points >= 500");
    const auto progress = both->progress(badgeFacts(46, 0, 100, 0, 0));
    ASSERT_TRUE(progress);
    EXPECT_EQ(progress->metric, BadgeMetric::Points);
    EXPECT_EQ(progress->have, 100);
    EXPECT_EQ(progress->goal, 500);
    const auto either = BadgeCriteria::parse(u"count(completed) >= 50 or points >= 500");
    EXPECT_EQ(either->progress(badgeFacts(46, 0, 100, 0, 0))->metric, BadgeMetric::Completed);
    EXPECT_FALSE(BadgeCriteria::parse(u"manual")->progress(badgeFacts(1, 1, 1, 1, 1)));
    EXPECT_DOUBLE_EQ(BadgeCriteria::parse(u"points >= 5")->progress(badgeFacts(0, 0, -20, 0, 0))->fraction, 0.0);
}

TEST(Streak, CountsIsoWeeks)
{
    struct Case {
        const char* what;
        std::vector<const char*> days;
        std::vector<std::pair<const char*, const char*>> holds;
        const char* today;
        Streak streak;
    };
    const std::vector<Case> cases{
        {"none", {}, {}, "2026-03-01", {0, 0}},
        {"sunday and monday are two weeks", {"2026-03-01", "2026-03-02"}, {}, "2026-03-02", {2, 2}},
        {"monday and sunday are one week", {"2026-03-02", "2026-03-08"}, {}, "2026-03-08", {1, 1}},
        {"over the year", {"2025-12-22", "2025-12-29", "2026-01-05"}, {}, "2026-01-05", {3, 3}},
        {"the week under way does not break", {"2026-03-02", "2026-03-09"}, {}, "2026-03-22", {2, 2}},
        {"a whole week without does", {"2026-03-02", "2026-03-09"}, {}, "2026-03-23", {0, 2}},
        {"a gap starts anew", {"2026-03-02", "2026-03-09", "2026-03-23"}, {}, "2026-03-23", {1, 2}},
        {"a held week neither breaks nor adds",
         {"2026-03-02", "2026-03-16"},
         {{"2026-03-09", "2026-03-15"}},
         "2026-03-16",
         {2, 2}},
        {"a session in a held week does not add",
         {"2026-03-02", "2026-03-10", "2026-03-16"},
         {{"2026-03-09", "2026-03-15"}},
         "2026-03-16",
         {2, 2}},
        {"a week held in part can break",
         {"2026-03-02", "2026-03-16"},
         {{"2026-03-10", "2026-03-15"}},
         "2026-03-16",
         {1, 1}},
        {"two holds may hold a week together",
         {"2026-03-02", "2026-03-16"},
         {{"2026-03-11", "2026-03-17"}, {"2026-03-08", "2026-03-10"}},
         "2026-03-16",
         {2, 2}},
        {"a hold at the end keeps it", {"2026-03-02"}, {{"2026-03-09", "2026-03-22"}}, "2026-03-25", {1, 1}},
        {"a hold turned round is none",
         {"2026-03-02", "2026-03-16"},
         {{"2026-03-15", "2026-03-09"}},
         "2026-03-16",
         {1, 1}},
    };
    for (const Case& c : cases) {
        std::vector<QDate> days;
        for (const char* day : c.days)
            days.push_back(isoDay(day));
        std::vector<DayRange> holds;
        for (const auto& [from, to] : c.holds)
            holds.push_back({isoDay(from), isoDay(to)});
        const Streak streak = streakOf(days, holds, isoDay(c.today));
        EXPECT_EQ(streak.current, c.streak.current) << c.what;
        EXPECT_EQ(streak.best, c.streak.best) << c.what;
    }
}

TEST(IsoWeekNumber, ChangesOnMondayOnly)
{
    EXPECT_EQ(isoWeekNumber(isoDay("1970-01-05")), 0);
    EXPECT_EQ(isoWeekNumber(isoDay("1970-01-04")), -1);
    EXPECT_EQ(isoWeekNumber(isoDay("1969-12-29")), -1);
    EXPECT_EQ(isoWeekNumber(isoDay("1969-12-28")), -2);
    for (QDate day = isoDay("2019-12-01"); day < isoDay("2021-02-01"); day = day.addDays(1))
        EXPECT_EQ(isoWeekNumber(day.addDays(1)) != isoWeekNumber(day), day.dayOfWeek() == 7);
}
