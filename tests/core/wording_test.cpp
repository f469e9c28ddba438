// Money, days and names in words.
#include "ui/core/wording.h"

#include <gmock/gmock.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

const QLocale kGermanWords(QLocale::German, QLocale::Germany);
const QLocale kEnglishWords(QLocale::English, QLocale::UnitedKingdom);

models::UtcTime instant(const char* iso)
{
    return *models::UtcTime::fromIso(QString::fromLatin1(iso));
}

} // namespace

TEST(MoneyWords, DigitsFollowTheCurrencyAndSignsTheLocale)
{
    EXPECT_EQ(moneyWords({123450}, u"EUR"_s, kEnglishWords), u"€1,234.50"_s);
    EXPECT_EQ(moneyWords({123450}, u"EUR"_s, kGermanWords), u"1.234,50\u00A0€"_s);
    EXPECT_EQ(moneyWords({1200}, u"JPY"_s, kEnglishWords), u"¥1,200"_s);
    EXPECT_EQ(moneyWords({1250}, u"KWD"_s, kEnglishWords), u"KWD\u00A01.250"_s);
    EXPECT_EQ(moneyWords({-5}, u"EUR"_s, kEnglishWords), u"−€0.05"_s);
    EXPECT_EQ(moneyWords({0}, u"EUR"_s, QLocale::c()), u"€0.00"_s);
    EXPECT_EQ(plainAmount({models::kLargestAmount}, u"EUR"_s, kEnglishWords), u"10,000,000,000,000.00"_s)
        << "no rounding through double";
}

TEST(Wording, PastDaysAreRelativeForAWeekOnly)
{
    const Wording words(calendar::TimeText(*models::Zone::fromId(u"Europe/Berlin"_s), kEnglishWords), u"EUR"_s);
    const models::UtcTime now = instant("2025-06-11T08:36Z");
    EXPECT_EQ(words.pastDay(instant("2025-06-10T22:30Z"), now), u"today"_s) << "already the 11th in Berlin";
    EXPECT_EQ(words.pastDay(instant("2025-06-10T10:00Z"), now), u"yesterday"_s);
    EXPECT_EQ(words.pastDay(instant("2025-06-09T10:00Z"), now), u"Mon 9 June"_s);
    EXPECT_EQ(words.pastDay(instant("2025-06-03T10:00Z"), now), u"3 June"_s);
    EXPECT_EQ(words.dayAndTime(instant("2025-06-12T12:00Z"), now), u"Thu 12 June, 14:00"_s);
    EXPECT_EQ(words.pastDay(instant("2024-06-03T10:00Z"), now), u"Jun 2024"_s);
}

TEST(Wording, NamesOfAnyScriptHaveInitials)
{
    EXPECT_EQ(initialsOf(u"Kwame Mensah"_s), u"KM"_s);
    EXPECT_EQ(initialsOf(u"Zoë van Dijk"_s), u"ZD"_s);
    EXPECT_EQ(initialsOf(u"王伟"_s), u"王"_s);
    EXPECT_EQ(initialsOf(u"  "_s), u"?"_s);
    EXPECT_EQ(fullName(u"Prince"_s, u""_s), u"Prince"_s);
}

TEST(Wording, DistancesAreCounted)
{
    const QDate today(2025, 6, 11);
    EXPECT_EQ(Wording::daysFrom(today, today), u"today"_s);
    EXPECT_EQ(Wording::daysFrom(today, today.addDays(1)), u"tomorrow"_s);
    EXPECT_EQ(Wording::daysFrom(today, today.addDays(9)), u"in 9 days"_s);
    EXPECT_EQ(Wording::daysFrom(today, today.addDays(-3)), u"3 days ago"_s);
}
