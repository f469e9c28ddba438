// Date forms: each language keeps its own joints when the weekday or the year goes.
#include "ui/core/date_forms.h"
#include "ui/core/locale_habits.h"
#include "ui/core/calendar/time_text.h"

#include <gtest/gtest.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

QString full(const char* locale)
{
    const QLocale words{QLatin1String(locale)};
    return words.toString(QDate(2025, 6, 9), dateFormWithoutWeekday(words));
}

QString shortForm(const char* locale)
{
    const QLocale words{QLatin1String(locale)};
    return words.toString(QDate(2025, 6, 9), dayAndMonthForm(words));
}

} // namespace

TEST(DateForms, KeepTheLanguagesJoints)
{
    EXPECT_EQ(full("en_GB"), u"9 June 2025"_s);
    EXPECT_EQ(full("en_US"), u"June 9, 2025"_s);
    EXPECT_EQ(full("de_DE"), u"9. Juni 2025"_s);
    EXPECT_EQ(full("fr_FR"), u"9 juin 2025"_s);
    EXPECT_EQ(full("es_ES"), u"9 de junio de 2025"_s);
    EXPECT_EQ(full("C"), u"9 June 2025"_s);
    EXPECT_EQ(shortForm("en_GB"), u"9 June"_s);
    EXPECT_EQ(shortForm("en_US"), u"June 9"_s);
    EXPECT_EQ(shortForm("de_DE"), u"9. Juni"_s);
    EXPECT_EQ(shortForm("fr_FR"), u"9 juin"_s);
    EXPECT_EQ(shortForm("es_ES"), u"9 de junio"_s);
    EXPECT_EQ(shortForm("zh_CN"), u"6月9日"_s);
    const QDate day(2025, 6, 9);
    EXPECT_EQ(briefDay(day, QLocale(u"es_ES"_s)), u"9 jun"_s) << "a narrow place has no room for \"de\"";
    EXPECT_EQ(briefDay(day, QLocale(u"es_ES"_s), true), u"9 jun 2025"_s);
    EXPECT_EQ(briefDay(day, QLocale(u"fr_FR"_s)), u"9 juin"_s);
}

TEST(LocaleHabits, TheTrainersWishGoesBeforeTheLocale)
{
    const QLocale german(u"de_DE"_s), american(u"en_US"_s);
    EXPECT_EQ(firstDayOfWeek(german), Qt::Monday);
    EXPECT_EQ(firstDayOfWeek(american), Qt::Sunday);
    EXPECT_FALSE(showsWeekNumbers(american)) << "ISO numbers count weeks from Monday";
    EXPECT_TRUE(usesTwelveHours(american));
    setLocaleHabits({true, Qt::Sunday, {}});
    EXPECT_EQ(firstDayOfWeek(german), Qt::Sunday);
    EXPECT_FALSE(showsWeekNumbers(german));
    EXPECT_TRUE(calendar::TimeText(models::Zone(), german).isTwelveHour());
    setLocaleHabits({false, Qt::Monday, false});
    EXPECT_FALSE(calendar::TimeText(models::Zone(), american).isTwelveHour());
    EXPECT_FALSE(showsWeekNumbers(american));
    setLocaleHabits({});
    EXPECT_TRUE(calendar::TimeText(models::Zone(), american).isTwelveHour());
}
