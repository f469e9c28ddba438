// Money, instants and ids: text forms that others rely on.
#include "models/money.h"
#include "models/utc_time.h"
#include "models/uuid.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::Minor;
using models::UtcTime;
using models::Uuid;

TEST(Money, WritesTheDigitsOfItsCurrency)
{
    EXPECT_EQ(models::moneyText(Minor{4500}, u"EUR"), u"45.00"_s);
    EXPECT_EQ(models::moneyText(Minor{-5}, u"EUR"), u"-0.05"_s);
    EXPECT_EQ(models::moneyText(Minor{1200}, u"JPY"), u"1200"_s);
    EXPECT_EQ(models::moneyText(Minor{1234}, u"KWD"), u"1.234"_s);
}

TEST(Money, ReadsOnlyPlainDecimals)
{
    EXPECT_EQ(models::parseMoney(u"45", u"EUR").value(), Minor{4500});
    EXPECT_EQ(models::parseMoney(u"45.5", u"EUR").value(), Minor{4550});
    EXPECT_EQ(models::parseMoney(u"-0.05", u"EUR").value(), Minor{-5});
    EXPECT_EQ(models::parseMoney(u"1.234", u"KWD").value(), Minor{1234});
    for (const QString& bad : {u""_s, u"-"_s, u"."_s, u"1."_s, u".5"_s, u"1.234"_s, u"1e3"_s, u"+1"_s, u"1,00"_s,
                               u" 1"_s, u"٤"_s, u"1.0.0"_s, u"99999999999999999999"_s, u"NaN"_s})
        EXPECT_FALSE(models::parseMoney(bad, u"EUR")) << bad.toStdString();
    EXPECT_FALSE(models::parseMoney(u"1.0", u"JPY"));
}

TEST(Money, SharesRoundHalfUpWithoutOverflow)
{
    EXPECT_EQ(models::share(Minor{5}, 1, 2), Minor{3});
    EXPECT_EQ(models::share(Minor{-5}, 1, 2), Minor{-3});
    EXPECT_EQ(models::share(Minor{400'00}, 3, 7), Minor{171'43});
    EXPECT_EQ(models::share(Minor{900'000'000'000'000}, 999'999'999, 1'000'000'000), Minor{899'999'999'100'000});
}

TEST(Money, KnowsTheCurrenciesOfTheStandard)
{
    EXPECT_TRUE(models::isCurrency(u"EUR"));
    EXPECT_TRUE(models::isCurrency(u"JPY"));
    EXPECT_FALSE(models::isCurrency(u"eur"));
    EXPECT_FALSE(models::isCurrency(u"XXQ"));
    EXPECT_FALSE(models::isCurrency(u"EU"));
}

TEST(UtcTime, TextSortsAndRoundTrips)
{
    for (const qint64 ms : {0LL, -1LL, 951'782'399'999LL, 1'772'352'000'000LL, -62'135'596'800'000LL})
        EXPECT_EQ(UtcTime::fromString(UtcTime{ms}.toString()), UtcTime{ms});
    EXPECT_EQ(UtcTime{1'772'352'000'000}.toString(), u"2026-03-01T08:00:00.000Z"_s);
}

TEST(UtcTime, RefusesWhatIsNotItsForm)
{
    for (const QString& bad :
         {u"2026-02-30T00:00:00.000Z"_s, u"2026-03-01T09:00:00Z"_s, u"2026-03-01T24:00:00.000Z"_s, u""_s})
        EXPECT_FALSE(UtcTime::fromString(bad)) << bad.toStdString();
    EXPECT_FALSE(UtcTime::fromIso(u"2026-03-01T09:00"));
    EXPECT_EQ(UtcTime::fromIso(u"2026-03-01T09:00+01:00"), UtcTime::fromString(u"2026-03-01T08:00:00.000Z"));
}

TEST(Uuid, ReadsAndWritesLowerCase)
{
    const auto id = Uuid::fromString(u"0190A0B0-1111-7222-8333-ABCDEFABCDEF");
    ASSERT_TRUE(id);
    EXPECT_EQ(id->toString(), u"0190a0b0-1111-7222-8333-abcdefabcdef"_s);
    EXPECT_FALSE(Uuid::fromString(u"0190a0b0111172228333abcdefabcdef"));
    EXPECT_FALSE(Uuid::fromString(u"0190a0b0-1111-7222-8333-abcdefabcdeg"));
}

TEST(Uuid, DerivesTheSameIdEverywhere)
{
    // RFC 9562, A.4: www.example.com in the DNS namespace.
    const Uuid dns = *Uuid::fromString(u"6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    EXPECT_EQ(Uuid::derived(dns, u"www.example.com").toString(), u"2ed6657d-e927-568b-95e1-2665a8aea6a2"_s);
}

TEST(IdSource, IncreasesWithinAMillisecondAndWhenTheClockStepsBack)
{
    models::IdSource ids(7);
    Uuid last = ids.next(UtcTime{1'000'000});
    for (int i = 0; i < 10'000; ++i) {
        const Uuid next = ids.next(UtcTime{1'000'000 - i});
        ASSERT_LT(last, next);
        last = next;
    }
}
