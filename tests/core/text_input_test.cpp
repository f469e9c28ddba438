// Reading times, days and amounts as people type them.
#include "ui/core/text_input.h"

#include <gmock/gmock.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

const QDate kWednesday(2025, 6, 11);
const QLocale kGerman(QLocale::German, QLocale::Germany);
const QLocale kAmerican(QLocale::English, QLocale::UnitedStates);
const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);

std::optional<QDate> day(const QString& text, const QLocale& locale = kBritish)
{
    return dayFromText(text, kWednesday, locale);
}

std::optional<qint64> amount(const QString& text, const QString& currency = u"EUR"_s, const QLocale& locale = kGerman)
{
    const auto read = amountFromText(text, currency, locale);
    return read ? std::optional(read->units) : std::nullopt;
}

} // namespace

TEST(TimeFromText, ShortFormsAreRead)
{
    for (const auto& [text, time] : std::vector<std::pair<QString, QTime>>{
             {u"9"_s, {9, 0}},      {u"09"_s, {9, 0}},    {u"9:5"_s, {9, 5}},     {u"930"_s, {9, 30}},
             {u"0930"_s, {9, 30}},  {u"9.30"_s, {9, 30}}, {u"9,30"_s, {9, 30}},   {u"9h30"_s, {9, 30}},
             {u"9h"_s, {9, 0}},     {u"9pm"_s, {21, 0}},  {u"9 PM"_s, {21, 0}},   {u"9:30 p.m."_s, {21, 30}},
             {u"12am"_s, {0, 0}},   {u"12pm"_s, {12, 0}}, {u"930pm"_s, {21, 30}}, {u"0"_s, {0, 0}},
             {u"2359"_s, {23, 59}}, {u" 7 "_s, {7, 0}},   {u"noon"_s, {12, 0}},   {u"midnight"_s, {0, 0}}})
        EXPECT_EQ(timeFromText(text), std::optional(time)) << text.toStdString();
}

TEST(TimeFromText, WhatIsNoTimeIsRefused)
{
    for (const QString& text :
         {u""_s, u"24"_s, u"9:75"_s, u"960"_s, u"13pm"_s, u"0am"_s, u"soon"_s, u"-3"_s, u"9:300"_s, u"12345"_s})
        EXPECT_EQ(timeFromText(text), std::nullopt) << text.toStdString();
}

TEST(DayFromText, WordsAndRelativeDaysAreRead)
{
    EXPECT_EQ(day(u"today"_s), kWednesday);
    EXPECT_EQ(day(u"Tomorrow"_s), QDate(2025, 6, 12));
    EXPECT_EQ(day(u"in 2 weeks"_s), QDate(2025, 6, 25));
    EXPECT_EQ(day(u"in 1 day"_s), QDate(2025, 6, 12));
    EXPECT_EQ(day(u"thu"_s), QDate(2025, 6, 12));
    EXPECT_EQ(day(u"wednesday"_s), QDate(2025, 6, 18)) << "a weekday's own name means the next one";
    EXPECT_EQ(day(u"24 june"_s), QDate(2025, 6, 24));
    EXPECT_EQ(day(u"June 24"_s), QDate(2025, 6, 24));
    EXPECT_EQ(day(u"24. Juni"_s, kGerman), QDate(2025, 6, 24));
    EXPECT_EQ(day(u"do"_s, kGerman), QDate(2025, 6, 12)) << "Donnerstag, two letters";
}

TEST(DayFromText, NumbersFollowTheLocaleAndTheNearestYear)
{
    EXPECT_EQ(day(u"2025-06-24"_s), QDate(2025, 6, 24));
    EXPECT_EQ(day(u"24.06."_s, kGerman), QDate(2025, 6, 24));
    EXPECT_EQ(day(u"24.6.2026"_s, kGerman), QDate(2026, 6, 24));
    EXPECT_EQ(day(u"6/24"_s, kAmerican), QDate(2025, 6, 24));
    EXPECT_EQ(day(u"6/7/25"_s, kAmerican), QDate(2025, 6, 7));
    EXPECT_EQ(day(u"6/7/25"_s, kBritish), QDate(2025, 7, 6));
    EXPECT_EQ(day(u"3 january"_s), QDate(2025, 1, 3)) << "less than half a year back";
    EXPECT_EQ(day(u"3 december"_s), QDate(2025, 12, 3)) << "more than half a year back: the next one";
}

TEST(DayFromText, WhatIsNoDayIsRefused)
{
    for (const QString& text : {u""_s, u"31 june"_s, u"2025-02-30"_s, u"32.1."_s, u"someday"_s, u"in weeks"_s, u"9"_s})
        EXPECT_EQ(day(text, kGerman), std::nullopt) << text.toStdString();
}

TEST(DayAndTimeFromText, DayAndTimeComeInEitherOrder)
{
    const auto read = [](const QString& text) { return dayAndTimeFromText(text, kWednesday, kBritish); };
    ASSERT_TRUE(read(u"tomorrow 9"_s));
    EXPECT_EQ(read(u"tomorrow 9"_s)->day, QDate(2025, 6, 12));
    EXPECT_EQ(read(u"tomorrow 9"_s)->time, QTime(9, 0));
    EXPECT_EQ(read(u"9pm tomorrow"_s)->time, QTime(21, 0));
    EXPECT_EQ(read(u"24 june 9:30 pm"_s)->time, QTime(21, 30));
    EXPECT_EQ(read(u"24 june 9:30 pm"_s)->day, QDate(2025, 6, 24));
    EXPECT_EQ(read(u"thu at 930"_s)->time, QTime(9, 30));
    EXPECT_EQ(read(u"930"_s)->day, kWednesday);
    EXPECT_EQ(read(u"24 june"_s)->time, std::nullopt);
    EXPECT_FALSE(read(u"whenever 9"_s));
}

TEST(AmountFromText, LocalesAndCurrenciesAreRead)
{
    EXPECT_EQ(amount(u"45"_s), 4500);
    EXPECT_EQ(amount(u"45,00"_s), 4500);
    EXPECT_EQ(amount(u"45.5"_s), 4550) << "the other decimal sign, where it can be nothing else";
    EXPECT_EQ(amount(u"1.234,50"_s), 123450);
    EXPECT_EQ(amount(u"1.234"_s), 123400) << "a German thousands point";
    EXPECT_EQ(amount(u"€ 45,00"_s), 4500);
    EXPECT_EQ(amount(u"45,00 EUR"_s), 4500);
    EXPECT_EQ(amount(u"-45"_s), -4500);
    EXPECT_EQ(amount(u"−0,05"_s), -5);
    EXPECT_EQ(amount(u"1,234.50"_s, u"USD"_s, kAmerican), 123450);
    EXPECT_EQ(amount(u"1,234"_s, u"USD"_s, kAmerican), 123400);
    EXPECT_EQ(amount(u"1200"_s, u"JPY"_s, kAmerican), 1200);
    EXPECT_EQ(amount(u"1.250"_s, u"KWD"_s, kAmerican), 1250);
    EXPECT_EQ(amount(u"٤٥٫٥٠"_s, u"EUR"_s, kGerman), 4550);
}

TEST(AmountFromText, WhatIsNoAmountIsRefused)
{
    for (const QString& text : {u""_s, u"-"_s, u"abc"_s, u"4,5,0"_s, u"45,001"_s, u"1.23.4"_s, u"45,00,00"_s, u"4e3"_s})
        EXPECT_EQ(amount(text), std::nullopt) << text.toStdString();
    EXPECT_EQ(amount(u"12,5"_s, u"JPY"_s), std::nullopt) << "yen have no decimals";
}

TEST(MinutesFromText, LengthsAreRead)
{
    EXPECT_EQ(minutesFromText(u"60"_s), 60);
    EXPECT_EQ(minutesFromText(u"45 min"_s), 45);
    EXPECT_EQ(minutesFromText(u"1h"_s), 60);
    EXPECT_EQ(minutesFromText(u"1 h 15 min"_s), 75);
    EXPECT_EQ(minutesFromText(u"1:15"_s), 75);
    EXPECT_EQ(minutesFromText(u"0"_s), std::nullopt);
    EXPECT_EQ(minutesFromText(u"1441"_s), std::nullopt);
    EXPECT_EQ(minutesFromText(u"long"_s), std::nullopt);
}
