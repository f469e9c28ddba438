// Matching typed letters against names.
#include "ui/core/match.h"

#include <gmock/gmock.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

int scoreOf(const QString& query, const QString& text)
{
    const auto match = matchText(query, text);
    return match ? match->score : -1;
}

} // namespace

TEST(MatchText, WordStartsComeBeforeMiddlesBeforeScatteredLetters)
{
    const int whole = scoreOf(u"yuki tanaka"_s, u"Yuki Tanaka"_s);
    const int start = scoreOf(u"yuk"_s, u"Yuki Tanaka"_s);
    const int word = scoreOf(u"tan"_s, u"Yuki Tanaka"_s);
    const int middle = scoreOf(u"nak"_s, u"Yuki Tanaka"_s);
    const int scattered = scoreOf(u"ytn"_s, u"Yuki Tanaka"_s);
    EXPECT_GT(whole, start);
    EXPECT_GT(start, word);
    EXPECT_GT(word, middle);
    EXPECT_GT(middle, scattered);
    EXPECT_GT(scattered, 0);
    EXPECT_EQ(scoreOf(u"xyz"_s, u"Yuki Tanaka"_s), -1);
}

TEST(MatchText, AccentsAndCaseDoNotMatterAndLettersKeepTheirPlaces)
{
    const auto match = matchText(u"ma"_s, u"Tomáš Novák"_s);
    ASSERT_TRUE(match);
    EXPECT_EQ(match->letters, (QList<int>{2, 3}));
    EXPECT_GT(scoreOf(u"yildiz"_s, u"Elif Yıldız"_s), 0);
    EXPECT_GT(scoreOf(u"nguyen"_s, u"Minh Anh Nguyễn"_s), 0);
    EXPECT_GT(scoreOf(u"soren"_s, u"Søren Kjær"_s), 0);
}

TEST(MatchText, WordsOfTheQueryMayComeInAnyOrder)
{
    EXPECT_GT(scoreOf(u"tanaka yuki"_s, u"Yuki Tanaka"_s), 0);
    EXPECT_EQ(scoreOf(u"tanaka bob"_s, u"Yuki Tanaka"_s), -1);
    EXPECT_EQ(scoreOf(u""_s, u"anything"_s), 0);
}
