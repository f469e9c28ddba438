// Names and texts: length, control characters.
#include "models/text_limits.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace models;

TEST(CheckName, RefusesEmptyLongAndControlCharacters)
{
    EXPECT_TRUE(checkName(u"Zoë O'Brien 👟", u"The name"_s));
    EXPECT_TRUE(checkName(QString(200, u'a'), u"The name"_s));
    EXPECT_TRUE(checkName(QString::fromUtf8("👟").repeated(200), u"The name"_s)) << "200 characters, 400 code units";
    for (const QString& bad :
         std::vector<QString>{u""_s, u"  "_s, QString(201, u'a'), u"a\nb"_s, u"a\tb"_s, u"a"_s + QChar(u'\0'),
                              u"a"_s + QChar(0x85), u"a"_s + QChar(0xD83D)}) {
        const auto checked = checkName(bad, u"The name"_s);
        ASSERT_FALSE(checked);
        EXPECT_EQ(checked.error().code, ErrorCode::Invalid);
        EXPECT_TRUE(checked.error().message.startsWith(u"The name"_s));
    }
}

TEST(CheckText, AllowsLinesAndTabsUpToAMebibyte)
{
    EXPECT_TRUE(checkText(u"one\n\ttwo", u"The note"_s));
    EXPECT_TRUE(checkText(u"", u"The note"_s));
    EXPECT_TRUE(checkText(QString(1024 * 1024, u'a'), u"The note"_s));
    EXPECT_FALSE(checkText(QString(1024 * 1024 + 1, u'a'), u"The note"_s));
    EXPECT_FALSE(checkText(QString(600 * 1024, u'ё'), u"The note"_s)) << "bytes count, not characters";
    for (const QString& bad : std::vector<QString>{u"a"_s + QChar(u'\0'), u"a\rb"_s, u"a"_s + QChar(0x1b)})
        EXPECT_FALSE(checkText(bad, u"The note"_s));
}
